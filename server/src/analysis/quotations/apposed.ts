import type { Item } from '../phrases/items'
import { isCapital, isMark, isTime, type NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import { isParty } from '../text/abbreviations'
import { ROLE_NOUNS } from '../words/titles'
import { PREPOSITIONS, wordSet } from '../words/words'
import { isPartyOf, isPlace } from './namedAside'

/** Of "a baker from Alder Bay, Ohio, who" the last item before the state. */
export function beforeState(items: readonly Item[], last: number): number {
  let first = last
  while (isCapital(items[first - 1])) first--
  const town = isMark(items[first - 1], ',') && isCapital(items[first - 2])
  return town && isPlace(items, first, last + 1) ? first - 2 : last
}

/** Of "Jane Doe, a former senator, who", "John Roe, Republican of Ohio, who" the name; `isMore` tells what else may stand behind its comma. */
export function apposedTo(items: readonly Item[], phrase: NounPhrase, isMore?: typeof isOffice): NounPhrase | null {
  const comma = phrase.first - 1
  if (!isMark(items[comma], ',')) return null
  const isMade = OF_SOMEBODY.has(items[phrase.first].lower) || isPartyOf(items, phrase.first)
  if (!isMade && !isMore?.(items, phrase)) return null
  let first = comma
  while (isCapital(items[first - 1])) first--
  return comma - first > 1 && !isTime(items[comma - 1]) && !PREPOSITIONS.holds(items[first])
    ? { first, last: comma - 1 }
    : null
}

/** "Rep. Jane Doe, D-San Orsk, who": the name before a party with its state. */
export function beforeParty(items: readonly Item[], last: number): NounPhrase | null {
  let party = last
  while (isCapital(items[party]) && isCapital(items[party - 1]) && last - party < 3) party--
  const isOne = isMark(items[party - 1], ',') && isParty(items[party].text)
  let first = party - 1
  while (isOne && isCapital(items[first - 1])) first--
  return first < party - 1 ? { first, last: party - 2 } : null
}

const OF_SOMEBODY = wordSet('a an')

/** "the head of the Clean Harbours Union", "president of Orsk": an office with what it is of. */
export const isOffice = (items: readonly Item[], phrase: NounPhrase): boolean => {
  const head = headOf(items, phrase)
  return head < phrase.last && !isCapital(items[head]) && ROLE_NOUNS.get(items[head].lower) === 'person'
}
