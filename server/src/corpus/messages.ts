import { commonest } from './commonest'

/** One line of a message: no longer than this. */
const LONGEST = 99

/** Anything that is said by somebody in some article. */
interface Said {
  readonly uri: string
  /** Names of who says it, as their article has them. */
  readonly names: readonly string[]
}

/** Who stands on a side, in short: "Jane Doe", "Jane Doe and 2 others"; empty when nobody is named. */
export function describeSide(side: readonly Said[]): string {
  const counts = new Map<string, number>()
  for (const { names } of side) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  const names = withoutParts([...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1)))
  if (names.length === 0) return ''
  const [first, second, ...more] = names
  if (second === undefined) return first
  return more.length === 0 ? `${first} and ${second}` : `${first} and ${more.length + 1} others`
}

/** Leaves out names that are part of another ("Doe" beside "Jane Doe"). */
function withoutParts(names: readonly string[]): string[] {
  return names.filter(name => !names.some(other => other !== name && other.split(' ').includes(name)))
}

/** The wording that tells most: of most words, then the most frequent, then the first in the alphabet. */
export const fullest = (texts: Iterable<string>, wordsIn: (text: string) => number = countWords): string =>
  commonest(texts, wordsIn)[0] ?? ''

/** How many words a text has; those that a hyphen joins count each. */
export const countWords = (text: string): number => text.match(/\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu)?.length ?? 0

/** Words in quotation marks, cut at a word's end. */
export function quoteShort(text: string, longest: number): string {
  return `“${shorten(text.replace(/^[\s"“”'‘’]+|[\s"“”'‘’.,;:]+$/g, ''), longest)}”`
}

/** A text cut at a word's end, with an ellipsis when something is cut. */
export function shorten(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= longest) return plain
  const cut = plain.slice(0, longest - 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > longest / 2 ? space : cut.length)}…`
}

/** Joins the parts of a message, and cuts it where it does not fit one line. */
export function oneLine(start: readonly string[], rest: string): string {
  return shorten(`${start.join('')}${rest}`, LONGEST)
}

/** "a, b and c". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
