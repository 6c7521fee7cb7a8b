import type { Block, Sentence } from '../article'
import type { QuotedSpan } from '../prose'
import { isReportingForm } from '../words/reportingVerbs'
import { MAYBE_FINAL, SENTENCE_OPENERS, TITLES_ABBREVIATED } from './abbreviations'
import { classAt, DIGIT, LETTER } from './characters'
import { isProse } from './marks'

/** A run of final punctuation, what closes after it, white space, and the start of what follows. */
const BOUNDARY = /[.?!…]+["'”’»)\]]*(?=\s|$)/g

/**
 * Splits the prose blocks into sentences. Quotations are found before: a boundary inside quotation marks does not count,
 * nor one between a quotation and its attribution (`"Will you go?" Doe asked.`).
 */
export function splitSentences(text: string, blocks: readonly Block[], quoted: readonly QuotedSpan[]): Sentence[] {
  const sentences: Sentence[] = []
  let q = 0
  blocks.forEach((block, index) => {
    if (!isProse(block)) return
    const inBlock: QuotedSpan[] = []
    while (q < quoted.length && quoted[q].block <= index) {
      if (quoted[q].block === index && quoted[q].depth === 0) inBlock.push(quoted[q])
      q++
    }
    splitBlock(text, block, index, inBlock, sentences)
  })
  return sentences
}

function splitBlock(text: string, block: Block, index: number, quoted: readonly QuotedSpan[], out: Sentence[]): void {
  let start = skipSpace(text, block.proseStart, block.end)
  let q = 0
  const prose = text.slice(block.proseStart, block.end)
  // Not matchAll, which makes an expression anew for each block.
  BOUNDARY.lastIndex = 0
  for (let m = BOUNDARY.exec(prose); m !== null; m = BOUNDARY.exec(prose)) {
    const at = block.proseStart + m.index
    const end = at + m[0].length
    while (q < quoted.length && quoted[q].outer.end < end) q++
    if (q < quoted.length && quoted[q].outer.start < end - 1 && end < quoted[q].outer.end) continue
    const next = skipSpace(text, end, block.end)
    if (next >= block.end) break
    if (!endsSentence(text, start, at, m[0], next)) continue
    out.push({ start, end, block: index })
    start = next
  }
  const last = trimEnd(text, start, block.end)
  if (last > start) out.push({ start, end: last, block: index })
}

/** Letters of the longest abbreviation, and one more. */
const LONG = 1 + Math.max(...[...TITLES_ABBREVIATED, ...MAYBE_FINAL].map(word => word.length))

/** Whether a word of small letters stands before `at` that is longer than any abbreviation. */
function followsLongWord(text: string, at: number): boolean {
  if (at < LONG) return false
  for (let i = at - LONG; i < at; i++) if (!isSmallLetter(text.charCodeAt(i))) return false
  return true
}

const isSmallLetter = (c: number): boolean => c >= 97 && c <= 122
const isCapitalLetter = (c: number): boolean => c >= 65 && c <= 90

/** Whether the punctuation at `at` ends a sentence, given what stands before and what follows at `next`. */
function endsSentence(text: string, start: number, at: number, run: string, next: number): boolean {
  if (run === '.' && isCapitalLetter(text.charCodeAt(next)) && followsLongWord(text, at)) return true
  const following = text.slice(next, next + 80)
  const opener = /^["'“‘«([—–-]*\s*(\p{L}[\p{L}'’]*|\d)?/u.exec(following)
  const word = opener?.[1] ?? ''
  if (word && /^\p{Ll}/u.test(word)) return false
  const closed = /["”’»']/.test(run)
  if (closed && (isSignature(following) || (!/^["“‘']/.test(following) && isAttribution(following)))) return false
  if (run[0] !== '.' || run.length > 1) return true
  const before = text.slice(wordStart(text, Math.max(start, at - 24), at), at)
  const lower = before.toLowerCase()
  // "Doe said no. Roe agreed.": in small letters a word, where no number follows.
  if (before === lower && WORDS_TOO.has(lower)) return !/^(?:\d|\p{Lu}$)/u.test(word)
  // "Doe v. Roe": between two who are at law.
  if (before === 'v') return false
  if (TITLES_ABBREVIATED.has(lower))
    return /^(?:no|art|fig|st|mt|ft|sec|mar|jun|jul)$/.test(lower)
      ? !/^[\dA-Z]/.test(word) || SENTENCE_OPENERS.has(word.toLowerCase())
      : false
  if (/^\p{Lu}$/u.test(before)) return SENTENCE_OPENERS.has(word.toLowerCase()) && word.length > 1
  if (MAYBE_FINAL.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(before))
    return SENTENCE_OPENERS.has(word.toLowerCase()) || /^["“]/.test(following)
  return true
}

/** Abbreviations that are words of their own. */
const WORDS_TOO: ReadonlySet<string> = new Set(['no', 'art', 'fig', 'mar', 'sat', 'sun', 'gen', 'const'])

/** "— Jane Doe" at the end: who signs the quotation before it. */
const isSignature = (following: string): boolean => /^[—–-]+\s*(?:\p{Lu}[\p{L}.’'-]*\s*){1,4}(?:$|\n)/u.test(following)

/** "Doe asked", "President Jane Doe told", "the minister said": an attribution that follows a quotation. */
function isAttribution(following: string): boolean {
  const words = following.split(/[\s,]+/, 10)
  const verb = words.slice(1).findIndex(w => isReportingForm(w.replace(/[.:;]+$/, '').toLowerCase()))
  if (verb < 0) return false
  if (words[verb + 1].endsWith(':') || OPENS_CLAUSE.test(words[verb + 2] ?? '')) return false
  const subject = words.slice(0, verb + 1)
  return (
    subject.every((w, i) => /^\p{Lu}/u.test(w) || (i > 0 && /^(?:of|the|for|and|de|van|al)$/.test(w))) &&
    !/^(?:He|She|They|It|The|A|An|In|On|I|We)$/.test(subject[0] ?? '')
  )
}

/** Behind "Doe said" it opens what Doe said next: the quotation before was another's, or over. */
const OPENS_CLAUSE = /^(?:he|she|it|they|we|that|there)$/

/** Where the run of letters, digits, stops and ampersands before `end` starts, no earlier than `start`. */
function wordStart(text: string, start: number, end: number): number {
  let at = end
  while (at > start && (isWordChar(text, at - 1) || text[at - 1] === '.' || text[at - 1] === '&')) at--
  return at
}

const isWordChar = (text: string, at: number): boolean => classAt(text, at) === LETTER || classAt(text, at) === DIGIT

const isSpace = (c: string): boolean => c === ' ' || (!(c > ' ' && c <= '~') && /\s/.test(c))

function skipSpace(text: string, at: number, end: number): number {
  while (at < end && isSpace(text[at])) at++
  return at
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && isSpace(text[end - 1])) end--
  return end
}
