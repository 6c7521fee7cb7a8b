import type { Item } from '../phrases/items'
import { isCapital, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { DEMONYMS } from '../words/places'
import { ROLE_NOUNS } from '../words/titles'
import { PREPOSITIONS, wordSet } from '../words/words'

/** "divers working for Mr. Roe", "friends of Mr. Roe", "the family of the late baker Jane Doe": the name belongs to what hangs on the head. */
export function isGoverned(items: readonly Item[], { first, last }: NounPhrase, name: number): boolean {
  let at = first
  while (at < last && items[at].from < name) at++
  if (at === first) return false
  const before = items[at - 1]
  if (!before.capital && (PREPOSITIONS.holds(before) || /.{3}ing$/.test(before.lower))) return true
  for (let of = at - 1; of > first && isInside(items[of]); of--)
    if (items[of].lower === 'of' || items[of].lower === 'for') return OF_OTHERS.has(items[of - 1].lower)
  return false
}

/** Tells more of a name; no body to which an office belongs: "the spokesman for | the fire brigade, | Harbour Command | Major Jane Doe". */
const isInside = (item: Item): boolean =>
  item.kind === 'number' ||
  (isWord(item) && ROLE_NOUNS.get(item.lower) !== 'organisation' && (!isCapital(item) || DEMONYMS.has(item.lower)))

/** Who somebody is to somebody else, who is named behind "of" or "for". */
export const OF_OTHERS = wordSet(
  `spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen lawyer lawyers attorney attorneys solicitor
solicitors barrister barristers counsel adviser advisers advisor advisors aide aides representative representatives publicist agent
agents assistant assistants biographer doctor doctors bodyguard bodyguards family families parent parents mother father mum mom dad
son sons daughter daughters brother brothers sister sisters sibling siblings wife husband widow widower spouse partner uncle aunt
cousin cousins nephew niece grandson granddaughter grandmother grandfather relative relatives kin friend friends neighbour neighbours
neighbor neighbors colleague colleagues classmate classmates teammate teammates supporter supporters backer backers ally allies critic
critics opponent opponents rival rivals follower followers fan fans associate associates killer killers victim victims defenders`,
)
