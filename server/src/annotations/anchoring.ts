import type { Span } from '../analysis/article'
import type { Quote, Target } from './model'
import { offsetsOf } from './selectors'

/** Where a target stands in a text: a passage, the whole (for a target that names none), or nowhere any more. */
export type Anchor = Span | 'whole' | 'detached'

/** Finds targets in one text. */
export function anchorIn(text: string): (target: Target) => Anchor {
  let offsets: ((point: number) => number) | null = null
  return ({ quote, position }) => {
    if (!quote) return position ? 'detached' : 'whole'
    const at = position && (offsets ??= offsetsOf(text))(position.start)
    return exactly(text, quote, at) ?? 'detached'
  }
}

/** The same words with the same words around them, nearest to where they were. */
function exactly(text: string, { exact, prefix, suffix }: Quote, hint: number | null): Span | null {
  if (exact === '') return null
  const whole = prefix + exact + suffix
  const found = nearest(text, whole, hint === null ? null : hint - prefix.length)
  return found === null ? null : { start: found + prefix.length, end: found + prefix.length + exact.length }
}

/** The occurrence nearest to a place; without a place the only one. */
function nearest(text: string, words: string, hint: number | null): number | null {
  if (hint !== null && text.startsWith(words, hint)) return hint
  const before = hint === null ? -1 : text.lastIndexOf(words, hint)
  const after = text.indexOf(words, before + 1)
  if (hint === null) return after >= 0 && text.indexOf(words, after + 1) < 0 ? after : null
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after)
  return hint - before < after - hint ? before : after
}
