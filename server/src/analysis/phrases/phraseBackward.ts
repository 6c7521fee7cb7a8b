import { ROLE_NOUN } from '../words/titles'
import { isPast, PAST } from '../words/verbs'
import { COORDINATORS, DETERMINERS, PERSONAL_SUBJECTS, PREPOSITIONS, SUBORDINATORS, wordSet } from '../words/words'
import { NOMINATIVES } from './clauses'
import { endsPhrase, insidePhrase, isPredicate } from './insidePhrase'
import type { Item } from './items'
import { endsWithComma, isCapital, isMark, isTime, isWord, type NounPhrase } from './nounPhrase'
import { trimFront } from './phraseFront'

/** The articles. */
export const ARTICLES = wordSet('the a an')

/** "estimates suggest", "reports say": before a verb the plural of a noun that looks like one. */
const isPluralNoun = (item: Item): boolean => item.verb?.form === 'third' && ROLE_NOUN.holds(item)

/** The noun phrase that ends at item `last`, not reaching before `floor`; null when there is none. */
export function phraseEndingAt(items: readonly Item[], last: number, floor: number): NounPhrase | null {
  if (last < floor || !endsPhrase(items, last)) return null
  if (isWord(items[last]) && PERSONAL_SUBJECTS.holds(items[last]) && !isObjectOf(items, last))
    return { first: last, last }
  let first = last + 1
  for (let i = last; i >= floor; i--) {
    if (isMark(items[i], ')')) {
      const open = openingBracket(items, i, floor)
      if (open < 0) break
      i = open
      continue
    }
    if (!insidePhrase(items, i) && !(i === last && isPluralNoun(items[i]))) break
    if (i < last && isWord(items[i]) && (PERSONAL_SUBJECTS.holds(items[i]) || endsWithComma(items[i]))) break
    first = i
    if (opensPhrase(items, i)) break
  }
  while (first <= last && isMark(items[first], '(')) first = items.findIndex((x, i) => i > first && isMark(x, ')')) + 1
  if (first > last) return null
  first = behindPredicate(items, first, last)
  return trimFront(items, isObject(items, first) ? behindAnd(items, first, last) : first, last)
}

/** "doctors familiar with | it": behind a preposition that opens no clause. */
const isObjectOf = (items: readonly Item[], last: number): boolean =>
  items[last].lower === 'it' && PREPOSITIONS.holds(items[last - 1]) && !OPENS_CLAUSE.has(items[last - 1].lower)
const OPENS_CLAUSE = wordSet('after before since until till as than like so that in')

/**
 * "She remembers | her mother", "which included | staff members": right behind a pronoun that can only be a subject stands its
 * verb, and no part of the phrase.
 */
function behindPredicate(items: readonly Item[], first: number, last: number): number {
  const before = items[first - 1]?.lower ?? ''
  if (before === 'which' && first < last && isPast(items[first].lower)) return first + 1
  if (!NOMINATIVES.has(before)) return first
  const object = items[first + 1]
  const opens = first < last && (DETERMINERS.holds(object) || isCapital(object) || PAST.holds(items[first]))
  return opens ? first + 1 : first
}

/** "does not care about the town and | one in four": whether a phrase starts as the object of a verb that reports nothing. */
const isObject = (items: readonly Item[], first: number): boolean =>
  first > 1 &&
  isWord(items[first - 1]) &&
  ((items[first - 1].verb === undefined && isPredicate(items, first - 1)) ||
    /'(?:ll|d)$/.test(items[first - 1].lower) ||
    (TAKE_BASE.has(items[first - 1].lower) && !isCapital(items[first])))

/** Take a verb behind them. */
const TAKE_BASE = wordSet('will would can could may might must shall should to')

/** The item behind the last "and" that a determiner, a number or a name follows, else the first. */
function behindAnd(items: readonly Item[], first: number, last: number): number {
  for (let i = last - 1; i > first; i--) if (items[i].lower === 'and' && isBehindAnd(items, i + 1)) return i + 1
  return first
}

const isBehindAnd = (items: readonly Item[], at: number): boolean =>
  DETERMINERS.holds(items[at]) || items[at].kind === 'number' || (items[at].capital && !isCapital(items[at - 2]))

/** "at which point | the crowd": an article with a word before it that takes none behind it. */
function opensPhrase(items: readonly Item[], i: number): boolean {
  if (i === 0 || !ARTICLES.has(items[i].lower) || items[i].capital) return false
  const before = items[i - 1]
  if (!isWord(before) || before.capital || (i > 1 && items[i - 2].lower === 'to')) return false
  return !(
    PREPOSITIONS.holds(before) ||
    COORDINATORS.holds(before) ||
    DETERMINERS.holds(before) ||
    SUBORDINATORS.holds(before) ||
    before.lower === 'as' ||
    isTime(before)
  )
}

const openingBracket = (items: readonly Item[], close: number, floor: number): number => {
  for (let i = close - 1; i >= Math.max(floor, close - 12); i--) if (isMark(items[i], '(')) return i
  return -1
}
