import type { Span } from '../analysis/article'
import { type Folded, folded } from './folding'
import type { Quote, Target } from './model'
import { refound } from './refinding'
import { CONTEXT_LENGTH, offsetsOf, quoteIn } from './selectors'
import { LONGEST_SIDE } from './wantedPassage'

/** Where a target stands in a text: a passage, the whole (for a target that names none), or nowhere any more. */
export type Anchor = Span | 'whole' | 'detached'

/**
 * Finds targets in one text: by the same words between the same words, where that stands once or just where it was; else by
 * words that are nearly the same (`refinding.ts`). What cannot be told from another place is detached.
 */
export function anchorIn(text: string): (target: Target) => Anchor {
  let offsets: ((point: number) => number) | null = null
  let bare: Folded | null = null
  return ({ quote, position }) => {
    if (!quote || quote.exact === '') return position || quote ? 'detached' : 'whole'
    const hint = position && (offsets ??= offsetsOf(text))(position.start)
    return verbatim(text, quote, hint) ?? refound((bare ??= folded(text)), quote, hint) ?? 'detached'
  }
}

/** The same words between the same words: where they were, or the only place where they are. */
function verbatim(text: string, { exact, prefix, suffix }: Quote, hint: number | null): Span | null {
  const whole = prefix + exact + suffix
  const was = hint === null ? -1 : hint - prefix.length
  const start = was >= 0 && text.startsWith(whole, was) ? was : text.indexOf(whole)
  if (start < 0 || (start !== was && text.includes(whole, start + 1))) return null
  return { start: start + prefix.length, end: start + prefix.length + exact.length }
}

/**
 * How many characters on either side tell a passage from all others: as many as the model suggests, more where another place
 * would be taken for it if it went.
 */
export function aroundOf(text: string, span: Span): number {
  const rest = folded(
    `${text.slice(0, Math.max(0, span.start - CONTEXT_LENGTH))}\n${text.slice(span.end + CONTEXT_LENGTH)}`,
  )
  for (let around = CONTEXT_LENGTH; around < LONGEST_SIDE; around *= 2)
    if (refound(rest, quoteIn(text, span, around), null) === null) return around
  return LONGEST_SIDE
}
