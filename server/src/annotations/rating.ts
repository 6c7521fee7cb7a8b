import type { Span } from '../analysis/article'
import { LONGEST, mostIn } from './candidatePlaces'
import { alignedWith, LONGEST_PATTERN } from './nearText'
import type { Wanted } from './wantedPassage'

/** A place where the passage may be, in the folded text; how much of the passage and of either side is there, from 0 to 1. */
interface Candidate extends Span {
  readonly words: number
  readonly before: number
  readonly after: number
  /** One side stands there to the letter, as far as the line goes. */
  readonly isBeside: boolean
}

/** How much of a passage and of its surroundings stands at a place. */
export function rated(text: string, wanted: Wanted, { start, end }: Span): Candidate {
  const { exact, prefix, suffix, ownBefore, ownAfter, isOneLine } = wanted
  const isBehind = ownBefore.length >= TELLING && text.startsWith(ownBefore, start - ownBefore.length)
  const isBefore = ownAfter.length >= TELLING && text.startsWith(ownAfter, end)
  return {
    start,
    end,
    words: likeness(text, exact, { start, end }),
    before: text.startsWith(prefix, start - prefix.length) ? sure(prefix) : sideLikeness(prefix, text, start, -1),
    after: text.startsWith(suffix, end) ? sure(suffix) : sideLikeness(suffix, text, end, 1),
    isBeside: isOneLine ? isBehind || isBefore : isBehind && isBefore,
  }
}

/** No words around a passage tell nothing. */
const sure = (side: string): number => (side === '' ? 0 : 1)

function sideLikeness(side: string, text: string, at: number, step: 1 | -1): number {
  return 1 - alignedWith(side, text, at, step, Math.ceil(side.length / 2)).errors / side.length
}

/** How much of the words is at a place. Of a long passage its ends are looked at, and its length. */
function likeness(text: string, exact: string, { start, end }: Span): number {
  if (text.startsWith(exact, start) && end - start === exact.length) return 1
  if (exact.length <= LONGEST) {
    const { errors, length } = alignedWith(exact, text.slice(start, end), 0, 1, mostIn(exact))
    return 1 - (errors + end - start - length) / Math.max(exact.length, end - start)
  }
  const ends = [
    alignedWith(exact.slice(0, LONGEST_PATTERN), text, start, 1, LONGEST_PATTERN).errors,
    alignedWith(exact.slice(-LONGEST_PATTERN), text, end, -1, LONGEST_PATTERN).errors,
  ]
  const grown = Math.abs(end - start - exact.length) / exact.length
  return grown > 0.3 ? 0 : 1 - grown / 2 - Math.max(...ends) / LONGEST_PATTERN
}

/**
 * Whether a place is sure to be the passage: by words and both sides, each nearly the same; by the very words and one side
 * that is just as it was; or, where they stood nowhere else, by words so many that they tell by themselves.
 */
export function isIt(
  { words, before, after, isBeside }: Candidate,
  { exact: { length }, isContested }: Wanted,
): boolean {
  if (length < 4) return words === 1 && before === 1 && after === 1
  if (length < 8) return words === 1 && before >= 0.85 && after >= 0.85
  if (words < (length < 24 ? 0.8 : length < 64 ? 0.75 : 0.85)) return false
  if (before >= 0.7 && after >= 0.7) return true
  if (isContested) return words === 1 && isBeside
  if (words === 1) return isBeside || length >= 64 || (length >= 24 && Math.max(before, after) >= 0.8)
  return (length >= 24 && words >= 0.8 && isBeside) || length >= 96
}

/** Characters of one side that tell by themselves. */
const TELLING = 16

/** All of that together. */
export const sum = ({ words, before, after }: Candidate): number => words + before + after

/** Whether one place is so much more like the passage than another that there is no doubt. */
export function isBetter(best: Candidate, rival: Candidate): boolean {
  return sum(best) - sum(rival) >= 0.6
}

/** Whether the passage and both its sides stand there as they were. */
export const isWhole = ({ words, before, after }: Candidate): boolean => words === 1 && before === 1 && after === 1
