import { remembering } from '../text/memo'
import { wordSet } from '../words/words'

/** The family name of a name's words. */
export const lastWord = (words: readonly string[]): string =>
  words.findLast(w => !SUFFIXES.has(w)) ?? words[words.length - 1]
/** Stand behind a family name. */
const SUFFIXES = wordSet('Jr Sr I II III IV Jr. Sr. I. II. III. IV.')
/** Case and accents folded. */
export const fold = remembering((word: string): string =>
  isAscii(word) ? plain(word.toLowerCase()) : foldAccents(word),
)

const plain = (lower: string): string => withoutArticle(lower.endsWith('.') ? lower.slice(0, -1) : lower)

/** "al-Masri" is also "Masri". */
const withoutArticle = (lower: string): string =>
  lower.charCodeAt(2) === HYPHEN && /^(?:al|el|ul)-./.test(lower) ? lower.slice(3) : lower

const HYPHEN = 45

const isAscii = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false
  return true
}

const foldAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^(?:al|el|ul)[-‐‑](?=.)/, '')
/** What names are looked up by. */
export const key = (words: readonly string[]): string => words.map(fold).join(' ')

/** Given names agree when they are equal, one is the initial of the other, or one begins with the other. */
export function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [fold(a[0]), fold(b[0])]
  return (
    x === y ||
    (x.length <= 2 && y.startsWith(x[0])) ||
    (y.length <= 2 && x.startsWith(y[0])) ||
    (Math.min(x.length, y.length) > 2 && (x.startsWith(y) || y.startsWith(x)))
  )
}

/** "ap" of "Associated Press", null where it would be too short. */
export function acronymOf(words: readonly string[]): string | null {
  const letters = words.filter(w => /^\p{Lu}/u.test(w)).map(w => w[0])
  return letters.length > 1 && words.length > 1 ? letters.join('').toLowerCase() : null
}
