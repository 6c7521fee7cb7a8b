import { franc } from 'franc-min'
import type { Block } from './article'
import {
  ACCORDING,
  ADVERB,
  FUNCTION,
  newsFlags,
  PUBLIC,
  PUBLIC_LIFE,
  REPORT,
  SPEAKER,
  TECHNICAL,
  WEAK_REPORT,
} from './layoutNewsWords'

/** Other signs of news that the layout has found. */
export interface NewsSigns {
  readonly byline: boolean
  readonly dateline: boolean
  /** The page says when it was published. */
  readonly dated: boolean
}

/** Prose shorter than this is no article. */
const LEAST_PROSE = 120
/** So much of the prose is looked at. */
const SAMPLE = 8000
/** So many double quotation marks tell of words quoted, though no verb of report stands beside them. */
const MANY_QUOTES = 4
/** Share of function words above which a text surely is English, and below which it surely is not. */
const SURELY_ENGLISH = 0.26
const HARDLY_ENGLISH = 0.15
/** Trigrams guess shorter texts wrong too often. */
const LEAST_FOR_TRIGRAMS = 300

/**
 * The news test: English prose with signs of news. Signs are reports of somebody's words, words of public life, a dateline, a
 * byline, a date; manuals, licences, code and logs give themselves away by their words and marks.
 */
export function isNewsText(text: string, blocks: readonly Block[], signs: NewsSigns): boolean {
  const prose = sampleProse(text, blocks)
  if (prose.length < LEAST_PROSE) return false
  const counts = countWords(prose)
  if (!isRunningText(counts, prose.length) || isTechnical(counts)) return false
  if (!signs.dateline && weight(counts, signs) < 2) return false
  if (counts.technical > 0 && OTHER_KINDS.some(kind => kind.test(text.slice(0, SAMPLE)))) return false
  return isEnglish(prose, counts)
}

/** How much of news there is: reports of words, words in quotation marks, kinds of public words, furniture of a news page. */
function weight(counts: Counts, signs: NewsSigns): number {
  const kinds = PUBLIC_LIFE.filter((_, i) => (counts.seen & (PUBLIC << i)) !== 0).length
  const reports = counts.reports + (counts.technical < counts.words * 0.015 ? counts.weak : 0)
  const quoted = (reports > 0 && counts.quotes > 0) || counts.quotes >= MANY_QUOTES ? 1 : 0
  const furniture = (signs.byline ? 1 : 0) + (signs.dated ? 1 : 0)
  return Math.min(2, reports) + quoted + Math.min(2, kinds) + furniture
}

function sampleProse(text: string, blocks: readonly Block[]): string {
  let prose = ''
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    prose += `${text.slice(block.proseStart, Math.min(block.end, block.proseStart + SAMPLE))}\n`
    if (prose.length >= SAMPLE) break
  }
  return prose.slice(0, SAMPLE)
}

interface Counts {
  words: number
  functions: number
  technical: number
  reports: number
  /** Reports by verbs that manuals use too ("Git adds …"). */
  weak: number
  /** Double quotation marks. */
  quotes: number
  /** Marks of code, tables and mark-up. */
  marks: number
  /** Flags of all words together. */
  seen: number
}

/** What stands before a word: enough to tell whether a verb of report has its speaker beside it. */
interface Before {
  speaker: boolean
  pronoun: boolean
  /** A verb of report that waits for its speaker ("said Doe"). */
  verb: boolean
}

/** One walk over the words; a report needs its speaker, a name or a closing quotation mark beside the verb. */
function countWords(prose: string): Counts {
  const counts: Counts = { words: 0, functions: 0, technical: 0, reports: 0, weak: 0, quotes: 0, marks: 0, seen: 0 }
  const before: Before = { speaker: false, pronoun: false, verb: false }
  let gapStart = 0
  for (let i = 0; i < prose.length; ) {
    if (!isLetter(prose.charCodeAt(i))) {
      i++
      continue
    }
    const start = i
    while (i < prose.length && isInWord(prose.charCodeAt(i))) i++
    const gap = start - gapStart === 1 ? ' ' : prose.slice(gapStart, start)
    if (gap !== ' ') countGap(counts, gap)
    countWord(counts, before, prose.slice(start, i), gap)
    gapStart = i
  }
  countGap(counts, prose.slice(gapStart))
  return counts
}

function countWord(counts: Counts, before: Before, word: string, gap: string): void {
  const flags = newsFlags(word.toLowerCase())
  const capital = isCapital(word.charCodeAt(0))
  counts.words++
  counts.seen |= flags
  if (flags & FUNCTION) counts.functions++
  if (flags & TECHNICAL) counts.technical++
  countReport(counts, before, flags, capital, gap)
  if (flags & ADVERB) return
  before.pronoun = (flags & SPEAKER) !== 0
  before.speaker = before.pronoun || (capital && (flags & FUNCTION) === 0)
}

function countReport(counts: Counts, before: Before, flags: number, capital: boolean, gap: string): void {
  if (before.verb && capital && gap === ' ') counts.reports++
  before.verb = false
  if ((flags & (REPORT | WEAK_REPORT | ACCORDING)) === 0) return
  const closed = gap.length > 1 && CLOSED.test(gap)
  if (flags & ACCORDING) counts.reports++
  else if (flags & REPORT && (before.speaker || closed)) counts.reports++
  else if (flags & REPORT) before.verb = true
  else if (closed || before.pronoun) counts.reports++
  else if (before.speaker) counts.weak++
}

/** A closing quotation mark before the word. */
const CLOSED = /[”"’']\s$/

/** Latin letters, those with accents included. */
function isLetter(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0x24f)
}

function isInWord(c: number): boolean {
  return isLetter(c) || c === 0x27 || c === 0x2019
}

function isCapital(c: number): boolean {
  return (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde)
}

const MARKS = new Set('{}<>=;\\_|~^`#@*+/\ufffd')

/** Counts marks between words. */
function countGap(counts: Counts, gap: string): void {
  for (let i = 0; i < gap.length; i++) {
    const c = gap[i]
    if (c === '"' || c === '“' || c === '”') counts.quotes++
    else if (MARKS.has(c) || c < '\t') counts.marks++
  }
}

/** Whether the sample is sentences: words of common length, few marks of code. */
function isRunningText(counts: Counts, length: number): boolean {
  const most = counts.reports > 1 ? 0.1 : 0.06
  return counts.words >= 20 && counts.words >= length / 12 && counts.marks <= counts.words * most
}

/** Manuals, licences and release notes: full of technical words, or fairly full and nobody is reported to speak. */
function isTechnical(counts: Counts): boolean {
  const share = counts.technical < 3 ? 0 : counts.technical / counts.words
  return (
    share > 0.06 || (share > 0.03 && counts.reports < counts.words / 150) || (share > 0.015 && counts.reports === 0)
  )
}

/** Function words tell English from other languages even in a few lines; where they are few, the trigrams must agree. */
function isEnglish(prose: string, counts: Counts): boolean {
  const share = counts.functions / counts.words
  if (share >= SURELY_ENGLISH || share < HARDLY_ENGLISH) return share >= SURELY_ENGLISH
  if (prose.length < LEAST_FOR_TRIGRAMS) return true
  const guess = franc(prose.slice(0, 2000))
  return guess === 'eng' || guess === 'sco' || guess === 'und'
}

/** Openings of documents that are not news. */
const OTHER_KINDS: readonly RegExp[] = [
  /\bpermission is hereby granted\b|\bwithout warrant(?:y|ies)\b|\bwarranties or conditions\b|\bredistribution and use\b|\bgeneral public license\b|\blicen[sc]e (?:terms|agreement)\b|\bcode of conduct\b|\bproject gutenberg\b/i,
  /^(?:```|~~~)/m,
  /^(?:User-agent|Disallow|Allow)\s*:/im,
  /^(?:cmake_minimum_required|add_executable|project)\s*\(/im,
]
