import type { Span } from '../article'
import { isDateWord } from '../names/calendarNames'
import type { Prose, QuotedSpan, Token } from '../prose'
import { NOUNS_OF_SAYING, type ReportingForm } from '../words/reportingVerbs'
import { classesOf } from '../words/wordClass'
import { wordSet } from '../words/words'

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
    verb: token.verb,
    quote: -1,
    midway: false,
  }
}

/** A hyphen between spaces is a dash. */
const isDash = (tokens: readonly Token[], i: number): boolean =>
  tokens[i].lower === '-' && tokens[i - 1]?.end < tokens[i].start && tokens[i + 1]?.start > tokens[i].end

/** "May said", "Will Doe said": no auxiliary. */
const isName = (tokens: readonly Token[], i: number): boolean =>
  NAMES.has(tokens[i].text) || (tokens[i].text === 'Will' && tokens[i + 1]?.capital === true)

/** Names that are pronouns or auxiliaries in lower case; they stay as written. */
const NAMES = new Set(['WHO', 'US', 'IT', 'May'])

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
    if (verb !== undefined || lower === 'according' || NOUNS_OF_SAYING.holds(lexeme)) return true
  }
  return false
}

/** Nouns of works, and words that introduce a name: a quotation in title case behind them is a title. */
const WORKS = new Set(
  'film movie show song album book novel play series program programme documentary magazine column poem essay article musical episode game video podcast memoir story painting exhibition track single single-player opera ballet sitcom drama comedy thriller blog report paper study operation newspaper daily weekly tabloid journal website portal broadcaster channel network station agency outlet ship ferry vessel boat yacht titled entitled called named nicknamed dubbed headlined'.split(
    ' ',
  ),
)
/** Works whose title may stand behind a comma: "her memoir, “The Long Shore,” sold well". */
const APPOSED = wordSet(
  'film movie song album book novel play memoir autobiography story poem essay column documentary',
)
const BEFORE_TITLES = new Set("on in of by from for with at 's the and her his their its a hit".split(' '))

/** Nouns that "is" joins to the words of a sign: "its message is “Made in Alder”". */
const SLOGANS = wordSet('message slogan motto theme title headline mantra tagline hashtag')
const AFTER_SLOGANS = wordSet('is was')

/** "on the drama “The Long Shore”", "in “Night Ferry,”": a short quotation in title case where a name fits. */
function isWorkTitle(
  prose: Prose,
  from: number,
  to: number,
  before: Item | undefined,
  earlier: Item | undefined,
): boolean {
  const apposed = before?.lower === ',' && APPOSED.has(earlier?.lower ?? '')
  if (before?.kind !== 'word' && !apposed && !isOfAuthor(prose, to)) return false
  const words = prose.tokens.slice(from, to).filter(t => t.kind !== 'punctuation')
  if (words.length === 0 || words.length > 8) return false
  const capital = words.every(
    (w, i) => /^[\p{Lu}\d]/u.test(w.text) || (i > 0 && i < words.length - 1 && w.text.length < 5),
  )
  if (!capital) return false
  if (apposed) return words.length > 2 && !isSpeech(prose, from, to)
  if (SLOGANS.has(earlier?.lower ?? '') && AFTER_SLOGANS.has(before?.lower ?? '')) return words.length > 1
  return (
    WORKS.has(before?.lower ?? '') ||
    (words.length > 1 &&
      (BEFORE_TITLES.has(before?.lower ?? '') ||
        WORKS.has(earlier?.lower ?? '') ||
        before?.capital ||
        isOfAuthor(prose, to)) &&
      !isSpeech(prose, from, to))
  )
}

/** "the “Night Ferry” singer": one who makes or plays what is named, right behind the marks. */
const isOfAuthor = (prose: Prose, to: number): boolean =>
  AUTHORS.has(prose.tokens[to]?.lower ?? '') && prose.tokens[to - 2]?.text !== ','
const AUTHORS = wordSet(
  'singer rapper actor actress star author writer creator director producer host presenter composer songwriter hitmaker comedian novelist',
)

const isSpeech = (prose: Prose, from: number, to: number): boolean =>
  prose.tokens.slice(from, to).some(t => /^[?!]$/.test(t.text))

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
