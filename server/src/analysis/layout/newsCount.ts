import {
  ACCORDING,
  ADVERB,
  FUNCTION,
  foldedCode,
  isLetter,
  newsFlags,
  REPORT,
  SPEAKER,
  TECHNICAL,
  WEAK_REPORT,
  wordHash,
} from './newsWords'

/** What a walk over the words of a text counted. */
export interface Counts {
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
export function countWords(prose: string): Counts {
  const counts: Counts = { words: 0, functions: 0, technical: 0, reports: 0, weak: 0, quotes: 0, marks: 0, seen: 0 }
  const before: Before = { speaker: false, pronoun: false, verb: false }
  let gapStart = 0
  for (let i = 0; i < prose.length; ) {
    if (!isLetter(prose.charCodeAt(i))) {
      i++
      continue
    }
    const start = i
    let hash = 0
    for (; i < prose.length; i++) {
      const folded = foldedCode(prose.charCodeAt(i))
      if (folded === 0) break
      hash = wordHash(hash, folded)
    }
    const gap = start - gapStart === 1 ? ' ' : prose.slice(gapStart, start)
    if (gap !== ' ') countGap(counts, gap)
    countWord(counts, before, newsFlags(prose, start, i, hash), isCapital(prose.charCodeAt(start)), gap)
    gapStart = i
  }
  countGap(counts, prose.slice(gapStart))
  return counts
}

function countWord(counts: Counts, before: Before, flags: number, capital: boolean, gap: string): void {
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
