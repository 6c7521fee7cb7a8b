import { ROLE_NOUN } from '../words/titles'
import { FINITE, ONLY_PAST, PAST } from '../words/verbs'
import {
  ADVERBIALS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL_SUBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  wordSet,
} from '../words/words'
import { isContraction } from './clauses'
import type { Item } from './items'
import {
  endsWithComma,
  isCapital,
  isMark,
  isPersonByAge,
  isTime,
  isWord,
  joinsNouns,
  type NounPhrase,
} from './nounPhrase'
import { isBe, isFigure } from './verbGroups'

/** Stand before the subject of a sentence. */
const OPENING_ADVERBS = wordSet('meanwhile then now still also today yesterday however earlier later')

/** Pronouns that can only be objects. */
const OBJECTS = wordSet('him her them me us')

/** Prepositions that also open clauses: "after Doe said". */
const CONJUNCTIONS = wordSet('after before since until')

/** Prepositions that round a number. */
const ROUNDING = wordSet('about around over under')

/** Determiners that can be a noun phrase by themselves. */
const STAND_ALONE = wordSet(
  'some many most both all half few several other others another this that each one two three four five six seven eight nine ten more',
)

/** Whether a noun phrase can end with this item: a noun, a name or a pronoun, not a function word. */
const endsPhrase = (items: readonly Item[], last: number): boolean => {
  const item = items[last]
  return (
    isShare(items, last) ||
    isPersonByAge(item.lower) ||
    (item.kind === 'word' &&
      (item.capital || !PAST.holds(item)) &&
      (PERSONAL_SUBJECTS.holds(item) ||
        !(
          isContraction(item.lower) ||
          PREPOSITIONS.holds(item) ||
          SUBORDINATORS.holds(item) ||
          COORDINATORS.holds(item) ||
          (DETERMINERS.holds(item) && !STAND_ALONE.has(item.lower)) ||
          AUXILIARIES.holds(item)
        ))) ||
    isMark(item, ')')
  )
}

/** "four in 10", "61%": a share of those asked. */
export const isShare = (items: readonly Item[], last: number): boolean =>
  isMark(items[last], '%') ||
  ((items[last].kind === 'number' || STAND_ALONE.has(items[last].lower)) &&
    items[last - 1]?.lower === 'in' &&
    (items[last - 2]?.kind === 'number' || STAND_ALONE.has(items[last - 2]?.lower ?? '')))

/** "estimates suggest", "reports say": before a verb the plural of a noun that looks like one. */
const isPluralNoun = (item: Item): boolean => item.verb?.form === 'third' && ROLE_NOUN.holds(item)

/** Items that may stand inside a noun phrase when it is read from its end to its start. */
function insidePhrase(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (item.kind === 'number' || isFigure(items, i)) return true
  if (item.kind === 'quote') return isCapital(items[i - 1]) && isCapital(items[i + 1]) && item.to - item.from <= 5
  if (item.kind === 'mark')
    return (
      item.lower === '&' ||
      item.lower === '/' ||
      item.lower === "'" ||
      item.lower === '’' ||
      item.lower === '$' ||
      item.lower === '%'
    )
  if ((AUXILIARIES.holds(item) && item.lower !== "'s") || isContraction(item.lower)) return false
  if (item.lower !== 'that' && item.lower !== 'so' && SUBORDINATORS.holds(item) && !PREPOSITIONS.holds(item))
    return false
  if (item.lower === 'that' || item.lower === 'because' || item.lower === 'as' || item.lower === 'than') return false
  if (COORDINATORS.holds(item)) return item.lower === 'and' && joinsNouns(items, i)
  if (isPredicate(items, i)) return false
  const verb = item.verb
  return !(
    verb &&
    (verb.form === 'past' || verb.form === 'third') &&
    /[coi]/.test(verb.frames) &&
    !(i > 0 && DETERMINERS.holds(items[i - 1])) &&
    !isAttributive(items, i)
  )
}

/** A finite verb, or a verb with an object: a phrase read backwards has left its clause. */
function isPredicate(items: readonly Item[], i: number): boolean {
  const item = items[i]
  const next = items[i + 1]
  if (isCapital(item) && i > 0) return false
  const object =
    next !== undefined && (DETERMINERS.holds(next) || PERSONAL_SUBJECTS.holds(next) || OBJECTS.has(next.lower))
  const before = i > 0 ? items[i - 1].lower : ''
  if (
    before.endsWith("n't") ||
    (!ADVERBIALS.holds(item) && before === 'not' && AUXILIARIES.has(items[i - 2]?.lower ?? ''))
  )
    return true
  if (/ing$/.test(item.lower) && item.lower.length > 4) return object || isBe(items[i - 1])
  if (!FINITE.holds(item) || item.lower === "'s" || isAttributive(items, i)) return false
  return !PAST.holds(item) || object || isCapital(next) || ONLY_PAST.holds(item)
}

/** "the alleged victims", "reported cases": a participle before a noun. */
const isAttributive = (items: readonly Item[], i: number): boolean =>
  i > 0 &&
  (POSSESSIVES.holds(items[i - 1]) ||
    DETERMINERS.holds(items[i - 1]) ||
    (PREPOSITIONS.holds(items[i - 1]) && items[i - 1].lower !== 'of'))

/** The noun phrase that ends at item `last`, not reaching before `floor`; null when there is none. */
export function phraseEndingAt(items: readonly Item[], last: number, floor: number): NounPhrase | null {
  if (last < floor || !endsPhrase(items, last)) return null
  if (isWord(items[last]) && PERSONAL_SUBJECTS.holds(items[last])) return { first: last, last }
  let first = last + 1
  for (let i = last; i >= floor; i--) {
    if (isMark(items[i], ')')) {
      const open = openingBracket(items, i, floor)
      if (open < 0) break
      i = open
      continue
    }
    if (!insidePhrase(items, i) && !(i === last && isPluralNoun(items[i]))) break
    if (i < last && isWord(items[i]) && PERSONAL_SUBJECTS.holds(items[i])) break
    first = i
    if (opensPhrase(items, i)) break
  }
  while (first <= last && isMark(items[first], '(')) first = items.findIndex((x, i) => i > first && isMark(x, ')')) + 1
  if (first > last) return null
  first = behindPredicate(items, first, last)
  return trimFront(items, isObject(items, first) ? behindAnd(items, first, last) : first, last)
}

/** "She remembers | her mother": right behind a pronoun that can only be a subject stands its verb, and no part of the phrase. */
function behindPredicate(items: readonly Item[], first: number, last: number): number {
  if (first === 0 || !NOMINATIVES.has(items[first - 1].lower)) return first
  const object = items[first + 1]
  const opens = first < last && (DETERMINERS.has(object.lower) || isCapital(object))
  return opens ? first + 1 : first
}
const NOMINATIVES = wordSet('i he she they we')

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

export const ARTICLES = wordSet('the a an')

const openingBracket = (items: readonly Item[], close: number, floor: number): number => {
  for (let i = close - 1; i >= Math.max(floor, close - 12); i--) if (isMark(items[i], '(')) return i
  return -1
}

/** Cuts off what stands before the phrase proper: adverbs, and "On Wednesday", "In Paris" before "the minister". */
function trimFront(items: readonly Item[], from: number, last: number): NounPhrase | null {
  let first = from
  while (
    first < last &&
    ((ADVERBIALS.holds(items[first]) && !(items[first].lower === 'first' && isCapital(items[first + 1]))) ||
      COORDINATORS.holds(items[first]) ||
      OPENING_ADVERBS.has(items[first].lower))
  )
    first++
  while (
    first < last &&
    isWord(items[first]) &&
    (PREPOSITIONS.holds(items[first]) || isTime(items[first]) || opensTime(items, first)) &&
    !isAbout(items, first)
  ) {
    const next = startInside(items, first + 1, last)
    if (next < 0 && CONJUNCTIONS.has(items[first].lower)) return { first: first + 1, last }
    if (next < 0) return null
    first = next
  }
  first = behindDay(items, first, last)
  if (items[first].lower === "'s" || isTime(items[last])) return null
  const governed = first <= last && isWord(items[first]) && PREPOSITIONS.holds(items[first])
  return first > last || (governed && !isAbout(items, first)) ? null : { first, last }
}

/** "the same day | the office", "the day | Doe": the subject of the clause behind a time. */
function behindDay(items: readonly Item[], first: number, last: number): number {
  const day = items[first + 1]?.lower === 'same' ? first + 2 : first + 1
  if (items[first].lower !== 'the' || day >= last || !isTime(items[day]) || items[day].date) return first
  return DETERMINERS.holds(items[day + 1]) || isCapital(items[day + 1]) ? day + 1 : first
}

/** "this month | the council". */
const opensTime = (items: readonly Item[], i: number): boolean =>
  OPENS_TIME.has(items[i].lower) && items[i + 1] !== undefined && isTime(items[i + 1])
const OPENS_TIME = wordSet('this last next that')

/** "about four in 10", "over half": before a number no preposition. */
const isAbout = (items: readonly Item[], i: number): boolean =>
  ROUNDING.has(items[i].lower) &&
  (items[i + 1]?.kind === 'number' || (STAND_ALONE.has(items[i + 1]?.lower ?? '') && items[i + 2]?.lower === 'in'))

/** Where a second noun phrase starts after a preposition's: at a determiner or name that no preposition governs. */
function startInside(items: readonly Item[], from: number, last: number): number {
  for (let i = from + 1; i <= last; i++) {
    const item = items[i]
    const before = items[i - 1]
    if (
      before.lower === "'s" ||
      (isWord(before) && (PREPOSITIONS.holds(before) || DETERMINERS.holds(before) || before.lower === 'and'))
    )
      continue
    if (isTime(item) || isMark(before, '(')) continue
    if (isWord(item) && (PERSONAL_SUBJECTS.holds(item) || DETERMINERS.holds(item))) return i
    if (isCapital(item) && (!isCapital(before) || isTime(before) || endsWithComma(before))) return i
  }
  return -1
}
