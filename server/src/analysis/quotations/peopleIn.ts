import type { Item } from '../phrases/items'
import { isCapital, type NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import { endsAsDoer, ORGANISATION_WORDS, ROLE_NOUNS } from '../words/titles'
import { PREPOSITIONS, wordSet } from '../words/words'

/** "the beating of Doe by | a masked man", "split, citing | people familiar with it": people on whom a thing or a body hangs, which is no "who"; of "to support Doe and | those" the last. */
export function peopleIn(items: readonly Item[], { first, last }: NounPhrase): NounPhrase | null {
  if (items[last].lower === 'those' && items[last - 1]?.lower === 'and') return { first: last, last }
  const citing = items.slice(first, last).findLastIndex(({ lower }) => lower === 'citing')
  if (citing > 0) return { first: first + citing + 1, last }
  if (isCapital(items[last]) && !isOfNamed(items, last)) return null
  const head = items[headOf(items, { first, last })]
  const isOne = ROLE_NOUNS.get(head.lower) ?? (isCapital(head) && !ORGANISATION_WORDS.holds(head) ? 'person' : 'thing')
  if (isOne === 'person' || isOne === 'group' || isDoer(head.lower)) return null
  for (let i = last - 1; i > first; i--) {
    if (!PREPOSITIONS.holds(items[i]) && !/.{3}ing$/.test(items[i].lower)) continue
    const part = { first: i + 1, last }
    const role = ROLE_NOUNS.get(items[headOf(items, part)].lower)
    if (role === 'person' || role === 'group') return part
  }
  return null
}

/** "the cooper", and no "anger". */
const isDoer = (lower: string): boolean => endsAsDoer(lower) && !NO_DOERS.has(lower)
const NO_DOERS = wordSet(
  'anger danger hunger horror terror error letter paper order offer power number answer murder furor',
)

/** "members of Congress", and not "critics like Jane Doe". */
function isOfNamed(items: readonly Item[], last: number): boolean {
  let before = last
  while (isCapital(items[before])) before--
  return items[before]?.lower === 'of'
}
