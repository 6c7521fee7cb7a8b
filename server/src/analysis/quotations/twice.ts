import type { Item } from '../phrases/items'
import type { Said } from './said'

/** `"…," a man, who asked to be left alone, told the Herald`: words that two verbs could take are those of the second. */
export const withoutTwice = (items: readonly Item[], said: readonly Said[]): readonly Said[] =>
  said.length < 2
    ? said
    : said.filter((one, i) => !said.some((other, k) => k > i && isSame(one, other) && isBehindWho(items, one)))

const isSame = (a: Said, b: Said): boolean =>
  a.kind === 'direct' && b.kind === 'direct' && a.quotes.length > 0 && a.quotes.every(q => b.quotes.includes(q))

const isBehindWho = (items: readonly Item[], { cue }: Said): boolean => {
  const at = cue ? items.findIndex(({ start }) => start === cue.start) : 0
  return at > 0 && items[at - 1].lower === 'who'
}
