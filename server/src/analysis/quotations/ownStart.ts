import type { Item } from '../phrases/items'
import { isCapital, isTime, type NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import { ROLE_NOUN } from '../words/titles'
import { isPast } from '../words/verbs'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, wordSet } from '../words/words'

/** "has angered | owners who", "was shown standing before | a sailor, who": whom an act is done to or before, with its determiner. */
export function actedOn(items: readonly Item[], { first, last }: NounPhrase): NounPhrase | null {
  if (isCapital(items[first]) || !AUXILIARIES.holds(items[first - 1]) || !isPast(items[first].lower)) return null
  if (first < last && HAVE.has(items[first - 1].lower) && arePeople(items, { first: first + 1, last }))
    return { first: first + 1, last }
  for (let i = first + 1; i < last && !isCapital(items[last]); i++)
    if (PREPOSITIONS.holds(items[i]) && DETERMINERS.holds(items[i + 1])) return { first: i + 1, last }
  return null
}

const HAVE = wordSet('has have had')
const arePeople = (items: readonly Item[], phrase: NounPhrase): boolean =>
  !PREPOSITIONS.holds(items[phrase.first]) && ROLE_NOUN.holds(items[headOf(items, phrase)])

/** "disputed on Friday | a report", "Doe trashed | reports": a phrase without the time or the verb before its own start. */
export function behindOther(items: readonly Item[], { first, last }: NounPhrase): NounPhrase {
  let from = first
  for (let i = first; i < last; i++) {
    const at = items[i]
    if (isTime(at) && /^an?$/.test(items[i + 1].lower)) from = i + 1
    const isVerb = i > 0 && !isCapital(at) && isPast(at.lower) && !PREPOSITIONS.holds(items[i + 1])
    if (isVerb && (i > first ? ROLE_NOUN.holds(items[i - 1]) : !opensPhrase(items[i - 1]))) from = i + 1
  }
  return { first: from, last }
}

const opensPhrase = (before: Item): boolean => DETERMINERS.holds(before) || PREPOSITIONS.holds(before)
