import type { Span } from '../analysis/article'
import { type Folded, folded } from './folding'
import type { Quote } from './model'
import { alignedWith, LONGEST_PATTERN, nearMatches } from './nearText'

/** A passage with its surroundings, folded as the text is. */
interface Wanted {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** What of either side stands in the line of the passage: beyond it paragraphs may come and go. */
  readonly ownBefore: string
  readonly ownAfter: string
  readonly isOneLine: boolean
}

/** A place where the passage may be, in the folded text; how much of the passage and of either side is there, from 0 to 1. */
interface Candidate extends Span {
  readonly words: number
  readonly before: number
  readonly after: number
  /** One side stands there to the letter, as far as the line goes. */
  readonly isBeside: boolean
}

/** Part of the characters of a side that may be other ones where it is looked up. */
const ERRORS = 0.25
/** Places looked at, of each kind: words that stand more often than this tell nothing by themselves. */
const MOST = 60
/** Characters on either side of where a passage was in which edits of it are looked for, in a very long text. */
const REACH = 100_000
/** Characters around a passage that are looked at. */
export const LONGEST_SIDE = 128
/** A longer passage is compared by its ends. */
const LONGEST = 1200

/** Where an edited passage is now; null when it is nowhere, or may be in several places. */
export function refound(text: Folded, quote: Quote, hint: number | null): Span | null {
  const wanted = wantedOf(quote)
  if (wanted.exact === '') return null
  const candidates = places(text.text, wanted, windowOf(text, hint))
    .map(span => rated(text.text, wanted, span))
    .filter(candidate => isIt(candidate, wanted))
    .sort((a, b) => sum(b) - sum(a))
  const [best] = candidates
  if (!best) return null
  const rival = candidates.find(other => other.end <= best.start || other.start >= best.end)
  if (rival && !isBetter(best, rival) && !(isWhole(best) && isAt(text, best, hint))) return null
  return unfolded(text, best)
}

/** White space at the ends of a passage belongs to its surroundings. */
function wantedOf({ exact, prefix, suffix }: Quote): Wanted {
  const bare = exact.trim()
  const lead = exact.slice(0, exact.length - exact.trimStart().length)
  const trail = bare === '' ? '' : exact.slice(exact.trimEnd().length)
  return {
    exact: folded(bare).text,
    prefix: folded(prefix + lead).text.slice(-LONGEST_SIDE),
    suffix: folded(trail + suffix).text.slice(0, LONGEST_SIDE),
    isOneLine: !bare.includes('\n'),
    ownBefore: folded(prefix.slice(prefix.lastIndexOf('\n') + 1) + lead).text.slice(-LONGEST_SIDE),
    ownAfter: folded(trail + /^[^\n]*/.exec(suffix)![0]).text.slice(0, LONGEST_SIDE),
  }
}

/** The part of the text that is searched for what has changed. */
function windowOf({ text, offsets }: Folded, hint: number | null): Span {
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
function places(text: string, wanted: Wanted, window: Span): Span[] {
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
const mostIn = (exact: string): number => Math.ceil(exact.length * ERRORS) + 1

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

function rated(text: string, wanted: Wanted, { start, end }: Span): Candidate {
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
 * that is just as it was; or by words so many that they tell by themselves.
 */
function isIt({ words, before, after, isBeside }: Candidate, { exact: { length } }: Wanted): boolean {
  if (length < 4) return words === 1 && before === 1 && after === 1
  if (length < 8) return words === 1 && before >= 0.85 && after >= 0.85
  if (words < (length < 24 ? 0.8 : length < 64 ? 0.75 : 0.85)) return false
  if (before >= 0.7 && after >= 0.7) return true
  if (words === 1) return isBeside || length >= 64 || (length >= 24 && Math.max(before, after) >= 0.8)
  return (length >= 24 && words >= 0.8 && isBeside) || length >= 96
}

/** Characters of one side that tell by themselves. */
const TELLING = 16

const sum = ({ words, before, after }: Candidate): number => words + before + after

/** Whether one place is so much more like the passage than another that there is no doubt. */
function isBetter(best: Candidate, rival: Candidate): boolean {
  return sum(best) - sum(rival) >= 0.6
}

const isWhole = ({ words, before, after }: Candidate): boolean => words === 1 && before === 1 && after === 1

function isAt({ offsets }: Folded, { start }: Span, hint: number | null): boolean {
  return hint !== null && offsets[start] === hint
}

/** A passage of the folded text in the text as given. */
function unfolded({ text, offsets }: Folded, { start, end }: Span): Span {
  let [first, stop] = [start, end]
  while (first < stop && text[first] === ' ') first++
  while (stop > first && text[stop - 1] === ' ') stop--
  const isCut = /[\ud800-\udbff]/.test(text[stop - 1])
  return { start: offsets[first], end: offsets[stop - 1] + (isCut ? 2 : 1) }
}
