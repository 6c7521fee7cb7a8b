import { FIRM_FORMS, ROLE_NOUN, ROLE_NOUNS } from '../words/titles'
import { ADVERBIALS, OPENERS, PREPOSITIONS, wordSet } from '../words/words'
import type { Item } from './items'
import { isCapital, isMark, isTime, type NounPhrase } from './nounPhrase'
import { canSpeak } from './phraseHeads'

/** Whether an item is "and". */
export const isAnd = (item: Item | undefined): boolean => item?.lower === 'and'

/** Of a list of speakers "Ann Poe", "the mayor", "fire crews": no "a sailor" or "head baker", which tell more of somebody, and no "However". */
function isElement(items: readonly Item[], { first, last }: NounPhrase): boolean {
  const opening = items[first]
  const mayOpen = OPENS_ELEMENT.has(opening.lower) || ROLE_NOUN.holds(opening)
  if (isTime(opening) || ADVERBIALS.holds(opening) || (OPENERS.holds(opening) && !mayOpen)) return false
  const several = /[^s]s$/.test(items[last].lower) || ROLE_NOUNS.get(items[last].lower) === 'group'
  if (!isCapital(opening) && opening.lower !== 'the' && !several) return false
  if (first === last && endsName(opening.lower)) return false
  const within = items.slice(first + 1, last)
  return !within.some(i => PREPOSITIONS.holds(i) && i.lower !== 'of')
}
const OPENS_ELEMENT = wordSet('the other several many some two three')

/** Stands behind a comma in the name of a firm or a person: "Inc.", "Jr.". */
const endsName = (lower: string): boolean => FIRM_FORMS.has(lower) || /^(?:co|jr|sr)\.?$/.test(lower)

/** "The mayor, | Jane Doe", "Jane Doe, | the mayor": the second is who the first is, and no other. */
function isApposed(items: readonly Item[], one: NounPhrase, two: NounPhrase): boolean {
  const name = isCapital(items[one.last])
  if (!isMark(items[two.first - 1], ',') || name === isCapital(items[two.last])) return false
  return items[name ? two.first : one.first].lower === 'the'
}

/** "Ann Poe, the mayor and Jane Doe": the phrases of a list of at least three, none for what is no list. */
export function elementsOf(items: readonly Item[], { first, last }: NounPhrase): NounPhrase[] {
  let and = last
  while (and > first && !isAnd(items[and])) and--
  if (and === first || !items.slice(first, and).some(i => isMark(i, ','))) return []
  const elements: NounPhrase[] = []
  let start = first
  for (let i = first; i <= last + 1; i++) {
    if (i <= last && i !== and && !(i < and && isMark(items[i], ','))) continue
    if (i > start) elements.push({ first: start, last: i - 1 })
    start = i + 1
  }
  const listed = elements.every((e, i) => isElement(items, e) && (i === 0 || !isApposed(items, elements[i - 1], e)))
  return listed && elements.length > 2 && canSpeak(items, elements[0]) ? elements : []
}
