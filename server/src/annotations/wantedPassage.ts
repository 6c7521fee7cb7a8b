import { folded } from './folding'
import type { Quote } from './model'
import { CONTEXT_LENGTH } from './selectors'

/** A passage with its surroundings, folded as the text is. */
export interface Wanted {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** What of either side stands in the line of the passage: beyond it paragraphs may come and go. */
  readonly ownBefore: string
  readonly ownAfter: string
  readonly isOneLine: boolean
  /** Its words stood elsewhere, too, when it was annotated: so it has got a longer context (`aroundOf`), which decides. */
  readonly isContested: boolean
}

/** Characters around a passage that are looked at. */
export const LONGEST_SIDE = 128

/** White space at the ends of a passage belongs to its surroundings. */
export function wantedOf({ exact, prefix, suffix }: Quote): Wanted {
  const bare = exact.trim()
  const lead = exact.slice(0, exact.length - exact.trimStart().length)
  const trail = bare === '' ? '' : exact.slice(exact.trimEnd().length)
  return {
    exact: folded(bare).text,
    prefix: folded(prefix + lead).text.slice(-LONGEST_SIDE),
    suffix: folded(trail + suffix).text.slice(0, LONGEST_SIDE),
    isOneLine: !bare.includes('\n'),
    isContested: Math.max(lengthOf(prefix), lengthOf(suffix)) > CONTEXT_LENGTH,
    ownBefore: folded(prefix.slice(prefix.lastIndexOf('\n') + 1) + lead).text.slice(-LONGEST_SIDE),
    ownAfter: folded(trail + /^[^\n]*/.exec(suffix)![0]).text.slice(0, LONGEST_SIDE),
  }
}

/** In code points, as contexts are measured. */
const lengthOf = (text: string): number => [...text].length
