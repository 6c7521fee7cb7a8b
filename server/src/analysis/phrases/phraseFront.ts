import { ROLE_NOUNS } from '../words/titles'
import { ADVERBIALS, COORDINATORS, DETERMINERS, PERSONAL_SUBJECTS, PREPOSITIONS, wordSet } from '../words/words'
import { STAND_ALONE } from './insidePhrase'
import type { Item } from './items'
import { isCapital, isMark, isTime, isTitleOfWork, isWord, type NounPhrase } from './nounPhrase'

/** Stand before the subject of a sentence. */
const OPENING_ADVERBS = wordSet('meanwhile then now still also today yesterday however earlier later')

/** Prepositions that also open clauses: "after Doe said". */
const CONJUNCTIONS = wordSet('after before since until')

/** "Hours after | Doe": how long after what. */
const INTERVALS = wordSet('moments seconds minutes hours days weeks months years')

/** Prepositions that round a number. */
const ROUNDING = wordSet('about around over under')

/** Cuts off what stands before the phrase proper: adverbs, and "On Wednesday", "In Paris" before "the minister". */
export function trimFront(items: readonly Item[], from: number, last: number): NounPhrase | null {
  let first = from
  while (
    first < last &&
    ((ADVERBIALS.holds(items[first]) &&
      !DETERMINERS.holds(items[first]) &&
      !(items[first].lower === 'first' && isCapital(items[first + 1]))) ||
      COORDINATORS.holds(items[first]) ||
      OPENING_ADVERBS.has(items[first].lower))
  )
    first++
  if (first + 1 < last && INTERVALS.has(items[first].lower) && CONJUNCTIONS.has(items[first + 1].lower)) first++
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

/** "about four in 10", "over half", "outside experts": before a number, or people, no preposition. */
const isAbout = (items: readonly Item[], i: number): boolean =>
  (items[i].lower === 'outside' && ROLE_NOUNS.get(items[i + 1]?.lower ?? '') === 'group') ||
  (ROUNDING.has(items[i].lower) && isCount(items, i))

const isCount = (items: readonly Item[], i: number): boolean =>
  items[i + 1]?.kind === 'number' ||
  (STAND_ALONE.has(items[i + 1]?.lower ?? '') && items[i + 2]?.lower === 'in') ||
  (items[i + 1]?.lower === 'a' && /^(?:third|quarter|half|fifth)$/.test(items[i + 2]?.lower ?? ''))

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
    if (isTime(item) || isMark(before, '(') || isMark(before, '&')) continue
    if (isWord(item) && (PERSONAL_SUBJECTS.holds(item) || DETERMINERS.holds(item))) return i
    if (isCapital(item) && (!isCapital(before) || isTime(before) || isTitleOfWork(before))) return i
  }
  return -1
}

/** "his budget after | critics": what stands behind the last word that is a conjunction here. */
export function behindConjunction(items: readonly Item[], { first, last }: NounPhrase): NounPhrase | null {
  for (let i = last - 1; i > first; i--) if (CONJUNCTIONS.has(items[i].lower)) return { first: i + 1, last }
  return null
}
