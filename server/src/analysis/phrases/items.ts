import type { Span } from '../article'
import { isDateWord } from '../names/calendarNames'
import type { Prose, QuotedSpan, Token } from '../prose'
import { makingClear, NOUNS_OF_SAYING, type ReportingForm } from '../words/reportingVerbs'
import { classesOf } from '../words/wordClass'
import { wordSet } from '../words/words'
import { isName } from './nameWords'
import { isWorkTitle } from './workTitles'

/**
 * A sentence as the attribution passes see it: words and marks outside quotation marks, and each quotation as one item.
 * `from` and `to` are token indexes, `to` exclusive; `start` and `end` are offsets into the text, quotation marks included.
 */
export interface Item {
  readonly kind: 'word' | 'number' | 'mark' | 'quote'
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** As written; empty for a quotation. */
  readonly text: string
  /** Lower case; for a mark the mark, for a quotation empty. */
  readonly lower: string
  readonly capital: boolean
  /** The classes of the word, as `WordClass` tells them. */
  readonly classes: number
  /** A weekday, a month or a feast, and no name. */
  readonly date: boolean
  /** The reporting verb of which the word is a form. */
  readonly verb: ReportingForm | undefined
  /** Index into `prose.quoted`, -1 for other items. */
  readonly quote: number
  /** A quotation that begins with a lower-case word: in the middle of what was said. */
  readonly midway: boolean
}

/** For each sentence the outermost quotation marks that start in it: indexes into `prose.quoted`. */
export function quotesBySentence(prose: Prose): number[][] {
  const bySentence: number[][] = prose.sentences.map(() => [])
  let sentence = 0
  prose.quoted.forEach((quoted, index) => {
    if (quoted.depth > 0) return
    while (sentence < prose.sentences.length - 1 && prose.sentences[sentence].end <= quoted.outer.start) sentence++
    bySentence[sentence]?.push(index)
  })
  return bySentence
}

/** The items of a sentence, in order. */
export function itemsOf(prose: Prose, sentence: number, quotes: readonly number[]): Item[] {
  const items: Item[] = []
  const end = prose.firstToken[sentence + 1]
  let q = 0
  for (let i = prose.firstToken[sentence]; i < end; ) {
    const token = prose.tokens[i]
    while (q < quotes.length && prose.quoted[quotes[q]].outer.end <= token.start) q++
    const quoted = q < quotes.length ? prose.quoted[quotes[q]] : undefined
    if (quoted && token.start >= quoted.outer.start) {
      const to = firstFrom(prose, i, quoted.outer.end, end)
      const isTitle = isWorkTitle(prose, i, to, items.at(-1), items.at(-2))
      items.push(isTitle ? titleItem(prose, i, to, quoted.outer) : quoteItem(prose, i, to, quotes[q]))
      i = to
    } else if (isPoint(prose.tokens, i, end)) {
      items.push({ ...tokenItem(prose.tokens, i + 1), from: i, start: token.start })
      i += 2
    } else items.push(tokenItem(prose.tokens, i++))
  }
  return items
}

// All three make objects of one shape: the passes read items more often than anything else.

function tokenItem(tokens: readonly Token[], i: number): Item {
  const token = tokens[i]
  const date = isDateWord(tokens, i)
  const lower = isDash(tokens, i) ? '–' : token.capital && !date && isName(tokens, i) ? token.text : token.lower
  return {
    kind: token.kind === 'punctuation' ? 'mark' : token.kind,
    from: i,
    to: i + 1,
    start: token.start,
    end: token.end,
    text: token.text,
    lower,
    capital: token.capital,
    classes: lower === token.lower ? token.lexeme.classes : 0,
    date,
    verb: token.verb ?? makingClear(tokens, i),
    quote: -1,
    midway: false,
  }
}

/** "the | .32-caliber gun": the stop that opens a number, and ends nothing. */
const isPoint = (tokens: readonly Token[], i: number, end: number): boolean =>
  tokens[i].lower === '.' &&
  i + 1 < end &&
  tokens[i + 1].kind === 'number' &&
  tokens[i + 1].start === tokens[i].end &&
  tokens[i - 1]?.end < tokens[i].start

/** A hyphen between spaces is a dash. */
const isDash = (tokens: readonly Token[], i: number): boolean =>
  tokens[i].lower === '-' && tokens[i - 1]?.end < tokens[i].start && tokens[i + 1]?.start > tokens[i].end

const TITLE_CLASSES = classesOf('title')

const titleItem = ({ text }: Prose, from: number, to: number, { start, end }: Span): Item => ({
  kind: 'word',
  from,
  to,
  start,
  end,
  text: text.slice(start, end),
  lower: 'title',
  capital: true,
  classes: TITLE_CLASSES,
  date: false,
  verb: undefined,
  quote: -1,
  midway: false,
})

const quoteItem = ({ quoted, tokens }: Prose, from: number, to: number, quote: number): Item => ({
  kind: 'quote',
  from,
  to,
  start: quoted[quote].outer.start,
  end: quoted[quote].outer.end,
  text: '',
  lower: '',
  capital: false,
  classes: 0,
  date: false,
  verb: undefined,
  quote,
  midway: startsLower(tokens, from, quoted[quote].start),
})

/** Whether the first word from offset `start` on, sought from token `from` on, is in lower case, and no answer by itself. */
function startsLower(tokens: readonly Token[], from: number, start: number): boolean {
  let first = from
  while (first < tokens.length - 1 && tokens[first].start < start) first++
  const isAnswer = ANSWERS.has(tokens[first].lower) && tokens[first + 1]?.kind !== 'word'
  return tokens[first].kind === 'word' && !tokens[first].capital && !isAnswer
}

/** Are a whole answer: “yes”, “no, never”. */
const ANSWERS = wordSet('yes no nope yeah never maybe')

/** Whether a sentence holds what the attribution passes look for: quotation marks or a cue. */
export function mayReport(prose: Prose, sentence: number, quotes: readonly number[]): boolean {
  if (quotes.length > 0) return true
  for (let i = prose.firstToken[sentence]; i < prose.firstToken[sentence + 1]; i++) {
    const { lower, verb, lexeme } = prose.tokens[i]
    if (verb !== undefined || OTHER_CUES.has(lower) || NOUNS_OF_SAYING.holds(lexeme)) return true
  }
  return false
}

const OTHER_CUES = new Set(['according', 'per', 'clear'])

function firstFrom(prose: Prose, from: number, offset: number, end: number): number {
  let i = from + 1
  while (i < end && prose.tokens[i].start < offset) i++
  return i
}

/** Whether a quotation ends with a stop or comma inside its marks, as one before its attribution does. */
export const isStopped = (prose: Prose, quoted: QuotedSpan): boolean =>
  /[,.?!…—–-]['’”"]*$/.test(prose.text.slice(Math.max(quoted.start, quoted.end - 3), quoted.end))

/** Number of words inside a quotation. */
export const wordsIn = (prose: Prose, item: Item): number => {
  let n = 0
  for (let i = item.from; i < item.to; i++) if (prose.tokens[i].kind !== 'punctuation') n++
  return n
}
