import { MAYBE_FINAL, TITLES_ABBREVIATED } from './abbreviations'
import type { Sentence } from './article'
import { classAt, DIGIT, LETTER, OTHER, SPACE, SURROGATE } from './characters'
import type { QuotedSpan, Token } from './prose'

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
  sentences.forEach((sentence, index) => {
    firstToken.push(tokens.length)
    let at = sentence.start
    while (at < sentence.end) {
      const kind = KINDS[classAt(text, at)]
      if (!kind) {
        at++
        continue
      }
      const stop = Math.min(
        kind === 'number' ? numberEnd(text, at) : kind === 'word' ? wordEnd(text, at) : punctuationEnd(text, at),
        sentence.end,
      )
      const end = Math.min(stop, at + LONGEST)
      for (const [from, to] of pieces(text, at, end, kind, sentence.end))
        tokens.push(token(text, from, to, kind, index, innermost(from)))
      at = Math.max(stop, tokens[tokens.length - 1].end)
    }
  })
  firstToken.push(tokens.length)
  return { tokens, firstToken }
}

/** What a token that starts with a character of each class is; white space starts none. */
const KINDS: Readonly<Record<number, Token['kind'] | null>> = {
  [LETTER]: 'word',
  [DIGIT]: 'number',
  [OTHER]: 'punctuation',
  [SURROGATE]: 'punctuation',
  [SPACE]: null,
}

const isLetter = (text: string, at: number): boolean => classAt(text, at) === LETTER
const isDigit = (text: string, at: number): boolean => classAt(text, at) === DIGIT
const isHyphen = (c: string): boolean => c === '-' || c === '‐' || c === '‑'

/** "1,200.50", with what is glued to it: "1.2bn", "21st", "42-year-old". The hyphen of "20-30" stands alone. */
function numberEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text, end) || ((text[end] === '.' || text[end] === ',') && isDigit(text, end + 1))) end++
  while (isLetter(text, end) || (isHyphen(text[end]) && isLetter(text, end + 1))) end++
  return end
}

/** A dotted abbreviation ("U.S."), or a word with inner apostrophes, hyphens and ampersands. */
function wordEnd(text: string, at: number): number {
  if (text[at + 1] === '.' && isLetter(text, at + 2)) {
    let end = at
    while (isLetter(text, end) && text[end + 1] === '.') end += 2
    if (!isLetter(text, end)) return end
    if (end - at > 2 && !isLetter(text, end + 1)) return end
  }
  let end = at + 1
  for (;;) {
    const here = classAt(text, end)
    if (here === LETTER || here === DIGIT) end++
    else if (here === OTHER && joinsWords(text[end]) && isWordChar(text, end + 1)) end += 2
    else if (text[end] === '.' && isLowerLetter(text, end + 1) && isLowerLetter(text, end + 2)) end += 2
    else return end
  }
}

const isWordChar = (text: string, at: number): boolean => isLetter(text, at) || isDigit(text, at)
/** Inside "example.com": a stop with lower-case letters right behind it. */
const isLowerLetter = (text: string, at: number): boolean => isLetter(text, at) && text[at] !== text[at].toUpperCase()
const joinsWords = (c: string): boolean => c === "'" || c === '’' || c === '&' || isHyphen(c)

/** One mark, or a run of equal stops ("..."). A surrogate pair is one token. */
function punctuationEnd(text: string, at: number): number {
  if (isApostrophe(text[at]) && text[at + 1] === 's' && isDigit(text, at - 1) && !isWordChar(text, at + 2))
    return at + 2
  if (classAt(text, at) === SURROGATE) return classAt(text, at + 1) === SURROGATE ? at + 2 : at + 1
  let end = at + 1
  while (text[at] === '.' && text[end] === '.') end++
  return end
}

/** A genitive is cut off; the stop of an abbreviation is taken in. */
function pieces(text: string, start: number, end: number, kind: Token['kind'], limit: number): [number, number][] {
  if (kind !== 'word') return [[start, end]]
  if (isGenitive(text, end) && end - start > 2)
    return [
      [start, end - 2],
      [end - 2, end],
    ]
  if (text[end] === '.' && end + 1 < limit && isAbbreviation(text.slice(start, end))) return [[start, end + 1]]
  return [[start, end]]
}

/** Whether an apostrophe and an s stand before `end`. */
const isGenitive = (text: string, end: number): boolean =>
  (text[end - 1] === 's' || text[end - 1] === 'S') && isApostrophe(text[end - 2])
const isApostrophe = (c: string): boolean => c === "'" || c === '’'

const isAbbreviation = (word: string): boolean => {
  const lower = word.toLowerCase()
  return /^\p{Lu}$/u.test(word) || (/^\p{Lu}/u.test(word) && (TITLES_ABBREVIATED.has(lower) || MAYBE_FINAL.has(lower)))
}

function token(text: string, start: number, end: number, kind: Token['kind'], sentence: number, quoted: number): Token {
  const written = text.slice(start, end)
  const lower = kind === 'punctuation' ? written : lowerCase(written)
  const known = kind === 'word' && lower.endsWith('.') && lower.indexOf('.') === lower.length - 1
  const capital = kind === 'word' && isLetter(text, start) && lower.charCodeAt(0) !== written.charCodeAt(0)
  return { start, end, text: written, lower: known ? lower.slice(0, -1) : lower, capital, kind, sentence, quoted }
}

const lowerCase = (written: string): string => {
  const lower = written.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
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
