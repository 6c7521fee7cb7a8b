import type { Span } from '../analysis/article'
import type { Folded } from './folding'
import { alignedWith, LONGEST_PATTERN, nearMatches } from './nearText'
import type { Wanted } from './wantedPassage'

/** Part of the characters of a side that may be other ones where it is looked up. */
const ERRORS = 0.25

/** Places looked at, of each kind: words that stand more often than this tell nothing by themselves. */
const MOST = 60

/** Characters on either side of where a passage was in which edits of it are looked for, in a very long text. */
const REACH = 100_000

/** A longer passage is compared by its ends. */
export const LONGEST = 1200

/** The part of the text that is searched for what has changed. */
export function windowOf({ text, offsets }: Folded, hint: number | null): Span {
  if (text.length <= 2 * REACH) return { start: 0, end: text.length }
  let at = Math.floor(text.length / 2)
  if (hint !== null) {
    let [low, high] = [0, text.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (offsets[middle] < hint) low = middle + 1
      else high = middle
    }
    at = low
  }
  return { start: Math.max(0, at - REACH), end: Math.min(text.length, at + REACH) }
}

/** Where the passage may be: at the same words; behind or before words like those around it; from or to words like its own. */
export function places(text: string, wanted: Wanted, window: Span): Span[] {
  const { exact, prefix, suffix } = wanted
  const head = exact.slice(0, LONGEST_PATTERN)
  const tail = exact.slice(-LONGEST_PATTERN)
  const isLong = exact.length >= 2 * LONGEST_PATTERN
  const same = sameWords(text, exact)
  const found = [
    ...same,
    ...near(text, prefix.slice(-LONGEST_PATTERN), window).map(end => from(text, exact, end)),
    ...near(text, mirrored(suffix.slice(0, LONGEST_PATTERN)), window, true).map(start => upTo(text, exact, start)),
    ...(isLong ? near(text, mirrored(head), window, true).map(start => from(text, exact, start)) : []),
    ...(isLong ? near(text, tail, window).map(end => upTo(text, exact, end)) : []),
  ].filter(({ start, end }) => start < end)
  return [...new Map(found.map(span => [`${span.start} ${span.end}`, span])).values()]
}

/** Where the very words stand; nowhere, if they stand in too many places. */
function sameWords(text: string, exact: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length })
    if (found.length > MOST) return []
  }
  return found
}

/** Where words like a pattern end; mirrored, where they start. */
function near(text: string, pattern: string, { start, end }: Span, isMirrored = false): number[] {
  const most = Math.floor(pattern.length * ERRORS)
  if (pattern.length < 8) return []
  const found = isMirrored
    ? nearMatches(mirroredText(text), pattern, most, text.length - end, text.length - start)
    : nearMatches(text, pattern, most, start, end)
  const best = found.length > MOST ? found.sort((a, b) => a.errors - b.errors).slice(0, MOST) : found
  return best.map(match => (isMirrored ? text.length - match.end : match.end))
}

const mirrored = (text: string): string => text.split('').reverse().join('')

/** The text last mirrored: all targets of one text ask for the same. */
let last = { text: '', mirrored: '' }

function mirroredText(text: string): string {
  if (last.text !== text) last = { text, mirrored: mirrored(text) }
  return last.mirrored
}

/** How many characters of an edited passage may be other ones. */
export const mostIn = (exact: string): number => Math.ceil(exact.length * ERRORS) + 1

/** The passage that starts at a place, as far as it goes on like the words. */
function from(text: string, exact: string, start: number): Span {
  if (text.startsWith(exact, start)) return { start, end: start + exact.length }
  if (exact.length <= LONGEST) return { start, end: start + alignedWith(exact, text, start, 1, mostIn(exact)).length }
  const tail = nearMatches(
    text,
    exact.slice(-LONGEST_PATTERN),
    8,
    start,
    Math.min(text.length, start + 1.3 * exact.length),
  )
  return { start, end: tail.at(-1)?.end ?? start }
}

function upTo(text: string, exact: string, end: number): Span {
  if (text.startsWith(exact, end - exact.length)) return { start: end - exact.length, end }
  if (exact.length <= LONGEST) return { start: end - alignedWith(exact, text, end, -1, mostIn(exact)).length, end }
  const first = nearMatches(
    text,
    exact.slice(0, LONGEST_PATTERN),
    8,
    Math.max(0, Math.floor(end - 1.3 * exact.length)),
    end,
  )
  return { start: first.length > 0 ? Math.max(0, first[0].end - LONGEST_PATTERN) : end, end }
}
