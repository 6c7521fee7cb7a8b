import type { Sentence } from '../article'
import type { QuotedSpan, Token } from '../prose'
import { type Lexeme, otherLexeme, wordLexeme } from '../words/lexicon'
import { isParty, MAYBE_FINAL, TITLES_ABBREVIATED } from './abbreviations'
import { classAt, DIGIT, isHyphenMark, LETTER, OTHER, SPACE, SURROGATE } from './characters'
import { hashed } from './memo'

/** A token is cut here: one "word" of a megabyte is no word, and costs nothing. */
const LONGEST = 200

/**
 * Words, numbers and punctuation of all sentences. The stop of a known abbreviation belongs to its token ("Mr.", "Sept.",
 * "J."), whose `lower` is without it ("mr"); dotted abbreviations keep theirs ("u.s.").
 */
export function tokenize(
  text: string,
  sentences: readonly Sentence[],
  quoted: readonly QuotedSpan[],
): { tokens: Token[]; firstToken: number[] } {
  const tokens: Token[] = []
  const firstToken: number[] = []
  const innermost = quotedAt(quoted)
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    firstToken.push(tokens.length)
    const limit = sentences[sentence].end
    for (let at = sentences[sentence].start; at < limit; ) {
      const first = classAt(text, at)
      if (first === SPACE) {
        at++
        continue
      }
      const plain = first === LETTER ? plainWord(text, at, Math.min(limit, at + LONGEST)) : null
      if (plain !== null) {
        const end = at + plain.text.length
        tokens.push(tokenOf(plain, at, end, 'word', sentence, innermost(at)))
        at = end
        continue
      }
      const stop = Math.min(tokenEnd(text, at, first), limit)
      const end = Math.min(stop, at + LONGEST)
      const cut = first === LETTER ? cutOf(text, at, end, limit) : end
      tokens.push(token(text, at, cut, KINDS[first], sentence, innermost(at)))
      if (cut < end) tokens.push(token(text, cut, end, KINDS[first], sentence, innermost(cut)))
      at = Math.max(stop, cut)
    }
  }
  firstToken.push(tokens.length)
  return { tokens, firstToken }
}

/** The lexeme of a word without accents or marks before a space or comma, as most are: what is read here is read once. */
function plainWord(text: string, start: number, limit: number): Lexeme | null {
  let hash = 0
  let end = start
  for (; end < limit; end++) {
    const unit = text.charCodeAt(end)
    if ((unit | 32) < 97 || (unit | 32) > 122) break
    hash = hashed(hash, unit)
  }
  const next = text.charCodeAt(end)
  return next === 32 || next === 44 ? wordLexeme(text, start, end, hash) : null
}

/** What a token that starts with a character of each class is, in the order of the classes; white space starts none. */
const KINDS: readonly Token['kind'][] = ['punctuation', 'word', 'number', 'punctuation', 'punctuation']

const tokenEnd = (text: string, at: number, first: number): number =>
  first === LETTER ? wordEnd(text, at) : first === DIGIT ? numberEnd(text, at) : punctuationEnd(text, at, first)

const isLetter = (text: string, at: number): boolean => classAt(text, at) === LETTER
const isDigit = (text: string, at: number): boolean => classAt(text, at) === DIGIT

/** "1,200.50", with what is glued to it: "1.2bn", "21st", "42-year-old". The hyphen of "20-30" stands alone. */
function numberEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text, end) || ((text[end] === '.' || text[end] === ',') && isDigit(text, end + 1))) end++
  while (isLetter(text, end) || (isHyphenMark(text[end]) && isLetter(text, end + 1))) end++
  return end
}

/** A dotted abbreviation ("U.S."), or a word with inner apostrophes, hyphens and ampersands. */
function wordEnd(text: string, at: number): number {
  if (text[at + 1] === '.' && isLetter(text, at + 2)) {
    let end = at
    while (isLetter(text, end) && text[end + 1] === '.') end += 2
    if (!isLetter(text, end)) return opensGenitive(text, end) ? end + 2 : end
    if (end - at > 2 && !isLetter(text, end + 1)) return end
  }
  for (let end = at + 1; ; end++) {
    const here = classAt(text, end)
    if (here === LETTER || here === DIGIT) continue
    if (here !== OTHER || !goesOn(text, end)) return end
    end++
  }
}

/** Whether a word goes on behind the mark at `at`: "don't", "AT&T", "example.com", "magnitude-5.9". */
const goesOn = (text: string, at: number): boolean =>
  text[at] === '.'
    ? isDigit(text, at + 1)
      ? isDigit(text, at - 1)
      : isLowerLetter(text, at + 1) && isLowerLetter(text, at + 2)
    : joinsWords(text[at]) && isWordChar(text, at + 1)
const isWordChar = (text: string, at: number): boolean => isLetter(text, at) || isDigit(text, at)
const isLowerLetter = (text: string, at: number): boolean => isLetter(text, at) && text[at] !== text[at].toUpperCase()
const joinsWords = (c: string): boolean => c === "'" || c === '’' || c === '&' || isHyphenMark(c)

/** One mark, a run of equal stops ("..."), or a dash as typewriters have it ("--"). A surrogate pair is one token. */
function punctuationEnd(text: string, at: number, first: number): number {
  if (first === SURROGATE) return classAt(text, at + 1) === SURROGATE ? at + 2 : at + 1
  if (opensGenitive(text, at) && isDigit(text, at - 1)) return at + 2
  let end = at + 1
  while (text[at] === '.' && text[end] === '.') end++
  if (text[at] === '-' && text[end] === '-') end++
  return end
}

const opensGenitive = (text: string, at: number): boolean =>
  isApostrophe(text[at]) && text[at + 1] === 's' && !isWordChar(text, at + 2)

/** Where a word is cut: before its genitive, or behind the stop of an abbreviation. */
function cutOf(text: string, start: number, end: number, limit: number): number {
  if (isGenitive(text, end) && end - start > 2) return end - 2
  return text[end] === '.' && end + 1 < limit && isAbbreviation(text.slice(start, end)) ? end + 1 : end
}

/** Whether an apostrophe and an s stand before `end`. */
const isGenitive = (text: string, end: number): boolean =>
  (text[end - 1] === 's' || text[end - 1] === 'S') && isApostrophe(text[end - 2])
const isApostrophe = (c: string): boolean => c === "'" || c === '’'

const isAbbreviation = (word: string): boolean => {
  const short = isParty(word) ? word.slice(2) : word
  return (short.length === 1 || isKnownAbbreviation(short.toLowerCase())) && /^\p{Lu}/u.test(short)
}
const isKnownAbbreviation = (lower: string): boolean => TITLES_ABBREVIATED.has(lower) || MAYBE_FINAL.has(lower)

function token(text: string, start: number, end: number, kind: Token['kind'], sentence: number, quoted: number): Token {
  return tokenOf((kind === 'word' ? wordLexeme : otherLexeme)(text, start, end), start, end, kind, sentence, quoted)
}

function tokenOf(
  lexeme: Lexeme,
  start: number,
  end: number,
  kind: Token['kind'],
  sentence: number,
  quoted: number,
): Token {
  const { text, lower, capital, verb } = lexeme
  return { start, end, text, lower, capital, kind, sentence, quoted, verb, lexeme }
}

/** A look-up of the innermost quoted span at ascending offsets; marks themselves are outside. */
function quotedAt(quoted: readonly QuotedSpan[]): (offset: number) => number {
  const stack: number[] = []
  let next = 0
  return offset => {
    while (next < quoted.length && quoted[next].start <= offset) stack.push(next++)
    while (stack.length > 0 && quoted[stack[stack.length - 1]].end <= offset) stack.pop()
    return stack.length > 0 ? stack[stack.length - 1] : -1
  }
}
