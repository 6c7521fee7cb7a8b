import type { Span } from '../article'
import type { Token } from '../prose'
import { rememberingIn } from './memo'
import { partitionPoint } from './partitionPoint'

/** Words as they are compared between articles, each with its place in the text; both arrays have the same length. */
export interface ComparedWords {
  readonly words: readonly string[]
  readonly wordSpans: readonly Span[]
}

/** Prefixes that house styles write with or without a hyphen: "co-operation" is "cooperation". Other hyphens part words. */
const PREFIXES = 'co|re|pre|non|anti|post|multi|inter|semi|sub|counter|de|un'

/**
 * In this order: an altered letter ("[W]e"), an editor's insertion ("[of each other]", "(sic)"), dotted initials, a number,
 * a word with its contraction.
 */
const PIECE = new RegExp(
  [
    '\\[\\p{L}{1,2}\\]\\p{L}+',
    '\\[[^\\][]{0,80}\\]|\\(sic\\)',
    '\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}])\\.?',
    '\\p{N}+(?:[.,]\\p{N}+)*',
    `(?:(?:${PREFIXES})[-\\u2010\\u2011])?[\\p{L}\\p{M}]+(?:['\\u2019\\u02BC\`]\\p{L}{1,2}(?![\\p{L}\\p{M}]))?`,
  ].join('|'),
  'iuy',
)

/** What follows the apostrophe of a contraction. A genitive and any other "'s" that follows a noun is cut off. */
const CONTRACTED: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am', d: 'would' }

/** After these "'s" is "is" (or "has", which comes out as the same word on both sides). */
const TAKES_IS = new Set(['he', 'she', 'it', 'that', 'there', 'here', 'what', 'who', 'where', 'how'])

/** Negations whose stem is not the word before "n't". */
const NEGATED: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' }

/** Spellings that no rule folds, short number words, and titles (folded to nothing), as "from to" pairs. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  `programme program,programmes programs,grey gray,judgement judgment,cheque check,cannot can not,gonna going to,wanna want to,
  gotta got to,ok okay,percent per cent,towards toward,afterwards afterward,whilst while,amongst among,learnt learned,burnt burned,
  km kilometre,kms kilometre,kilometer kilometre,kilometers kilometre,kilometres kilometre,mr,mrs,ms,
  one 1,two 2,three 3,four 4,five 5,six 6,seven 7,eight 8,nine 9,ten 10,eleven 11,twelve 12,first 1st,second 2nd,third 3rd`
    .split(/,\s*/)
    .map(entry => entry.split(' '))
    .map(([from, ...to]) => [from, to]),
)

/** Letters after a number that stand for a magnitude: "$1m" is "$1 million". */
const MAGNITUDES: Readonly<Record<string, string>> = {
  m: 'million',
  mn: 'million',
  bn: 'billion',
  tn: 'trillion',
  k: 'thousand',
}

/**
 * The words of the spans as they are compared between articles: case, accents, quotation marks, hyphens, editors' brackets,
 * -ise/-ize and like spellings, contractions, titles before names and short number words are folded away.
 * Linear in the length of the spans; a contraction gives two words with one span. With the `tokens` of the text it gives the
 * same, sooner.
 */
export function comparedWords(text: string, spans: readonly Span[], tokens: readonly Token[] = []): ComparedWords {
  const words: string[] = []
  const wordSpans: Span[] = []
  for (const { start, end: limit } of spans) {
    const written = text.slice(start, limit)
    let next = partitionPoint(tokens, token => token.start < start)
    let afterNumber = -1
    for (let at = start; at < limit; ) {
      while (next < tokens.length && tokens[next].start < at) next++
      const known = next < tokens.length && tokens[next].start === at ? foldsOf(tokens[next], written, start) : null
      const end = known ? tokens[next].end : start + pieceEnd(written, at - start)
      if (end === at) {
        at += text.codePointAt(at)! > 0xffff ? 2 : 1
        continue
      }
      const folds =
        afterNumber === at ? folded(text.slice(at, end), true) : (known ?? foldPlain(written, at - start, end - start))
      for (const word of folds) {
        words.push(word)
        wordSpans.push({ start: at, end })
      }
      afterNumber = isNumeral(text.charCodeAt(end - 1)) ? end : -1
      at = end
    }
  }
  return { words, wordSpans }
}

/** How a token is compared that is a piece by itself, in `written`, which starts at `start`; null when `PIECE` has to be asked. */
function foldsOf({ end, lexeme }: Token, written: string, start: number): readonly string[] | null {
  if (lexeme.folds === undefined) lexeme.folds = /^[A-Za-z]+$/.test(lexeme.text) ? folded(lexeme.text, false) : null
  if (lexeme.folds === null || end - start > written.length) return null
  const next = shapeAt(written, end - start)
  return next === MARK || next === OPENER || (lexeme.text.length > 1 && written[end - start] === '.')
    ? lexeme.folds
    : null
}

/** Where the piece that starts at `at` ends; `at` when none does. Most are plain words, for which `PIECE` is not asked. */
function pieceEnd(written: string, at: number): number {
  const first = shapeAt(written, at)
  if (first === MARK || first === JOINT) return at
  let end = at
  while (shapeAt(written, end) === PLAIN) end++
  const next = shapeAt(written, end)
  if (end > at && (next === MARK || next === OPENER || (end - at > 1 && written[end] === '.'))) return end
  PIECE.lastIndex = at
  return PIECE.test(written) ? PIECE.lastIndex : at
}

/** A letter without accent; a mark that ends words; one that may stand inside; one that may open a piece; anything else. */
const [PLAIN, MARK, JOINT, OPENER, ELSE] = [1, 2, 3, 4, 5]
const SHAPES = Uint8Array.from({ length: 128 }, (_, c) => {
  const s = String.fromCharCode(c)
  if (/[A-Za-z]/.test(s)) return PLAIN
  if (/\d/.test(s)) return ELSE
  return "'`-.".includes(s) ? JOINT : '(['.includes(s) ? OPENER : MARK
})

/** Shape of the character at `at`; of the rest only dashes, quotation marks and dots are told apart. */
function shapeAt(written: string, at: number): number {
  if (at >= written.length) return MARK
  const c = written.charCodeAt(at)
  if (c < 128) return SHAPES[c]
  if (c === 0x2019) return JOINT
  return c >= 0x2012 && c <= 0x2026 ? MARK : ELSE
}

const isNumeral = (c: number): boolean => (c < 128 ? c >= 48 && c <= 57 : /\p{N}/u.test(String.fromCharCode(c)))

/** A word as it is compared: lower case, without accents, in one spelling. */
export function foldSpelling(word: string): string {
  const plain = isAscii(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
  if (plain.length < 5) return plain
  return plain
    .replace(/yz(?=e|ing)/, 'ys')
    .replace(/iz(?=e|ing|ation)/, 'is')
    .replace(/our/, 'or')
    .replace(/tre(s?)$/, 'ter$1')
    .replace(/ence(s?|less)$/, 'ense$1')
    .replace(/ll(ed|ing|ers?)$/, 'l$1')
}

const isAscii = (word: string): boolean => !/[^\0-\x7f]/.test(word)

/** Runs of `length` consecutive words, joined: two texts that share one have those words in common, in that order. */
export function shingles(words: readonly string[], length = 4): string[] {
  const found: string[] = []
  for (let i = 0; i + length <= words.length; i++) found.push(words.slice(i, i + length).join(' '))
  return found
}

/** Pieces folded before: news repeats its words, and folding is the dearest step. */
const foldPlain = rememberingIn(piece => folded(piece, false))

function folded(piece: string, afterNumber: boolean): readonly string[] {
  const first = piece.charCodeAt(0)
  if (first === 91 && /\]$/.test(piece)) return []
  if (first === 40) return []
  if (/^\p{N}/u.test(piece)) return [piece.replace(/,(?=\p{N}{3})/gu, '')]
  const plain = piece.replace(/[[\]]/g, '')
  if (plain.includes('.')) return [plain.replace(/\./g, '').toLowerCase()]
  const lower = plain.toLowerCase()
  if (afterNumber && Object.hasOwn(MAGNITUDES, lower)) return [MAGNITUDES[lower]]
  const at = lower.search(/['’ʼ`]/)
  return at < 0 ? foldWord(lower) : foldContraction(lower.slice(0, at), lower.slice(at + 1))
}

function foldContraction(stem: string, tail: string): string[] {
  if (tail === 't' && stem.endsWith('n')) return [...foldWord(negated(stem.slice(0, -1))), 'not']
  if (tail === 's') return TAKES_IS.has(stem) ? [stem, 'is'] : foldWord(stem)
  const rest = Object.hasOwn(CONTRACTED, tail) ? CONTRACTED[tail] : tail
  return [...foldWord(stem), rest]
}

function negated(stem: string): string {
  return Object.hasOwn(NEGATED, stem) ? NEGATED[stem] : stem
}

function foldWord(lower: string): string[] {
  const joined = lower.replace(/[-‐‑]/g, '')
  return [...(SPELLINGS.get(joined) ?? [foldSpelling(joined)])]
}
