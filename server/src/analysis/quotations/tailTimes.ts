import type { Item } from '../phrases/items'
import { isCapital, isMark, isTime, isWord } from '../phrases/nounPhrase'
import { isFiniteForm } from '../words/verbs'
import { AUXILIARIES, COORDINATORS, DETERMINERS, isAdverb, wordSet } from '../words/words'

/** Stand before a noun of time. */
const BEFORE_TIMES = wordSet('last this next that later')

/** Stand before what tells when, behind somebody or a source: "told Northwire last week", "a report late Friday". */
export const WHICH_TIME = wordSet('last this next late early earlier later')

/** "4:15 | p.m." */
const MERIDIEM = /^[ap]\.?m\.?$/

/** "only | two weeks earlier", "three days later": what tells how long before or after. */
const isInterval = (items: readonly Item[], at: number): boolean => {
  const span = items.slice(at, at + LONGEST_INTERVAL).findIndex(i => FROM_WHEN.has(i.lower))
  const stands = span > 0 && !AUXILIARIES.holds(items[at + span + 1])
  return stands && LENGTHS.test(items[at + span - 1].lower) && items.slice(at, at + span).every(isCounted)
}
/** Behind a length of time they make a point of it. */
const FROM_WHEN = wordSet('earlier later before ago')
const LONGEST_INTERVAL = 5
const LENGTHS = /^(?:minute|hour|day|week|month|year|decade)s?$/
const isCounted = ({ kind, lower }: Item): boolean =>
  kind === 'number' || LENGTHS.test(lower) || DETERMINERS.has(lower) || COUNTED.has(lower)
const COUNTED = wordSet('just only barely couple of full')

const isPeriod = (item: Item): boolean => isTime(item) || PERIODS.has(item.lower)
const PERIODS = wordSet('quarter term season decade century session')

/** "three times that", "several times that": how often it was said. */
const isRepeated = (items: readonly Item[], at: number): boolean => {
  const times = items[at].lower === 'times' ? at : at + 1
  const count = items[times - 1]
  return (
    items[times]?.lower === 'times' &&
    items[times + 1]?.lower === 'that' &&
    count !== undefined &&
    (isAmount(count) || MANY.has(count.lower))
  )
}
const MANY = wordSet('several many countless numerous multiple')

/** "over and over", "again and again", "time and again": at any of its words. */
function isOverAgain(items: readonly Item[], at: number): boolean {
  const and = [at - 1, at, at + 1].find(k => items[k]?.lower === 'and') ?? 0
  const [before, behind] = [items[and - 1]?.lower ?? '', items[and + 1]?.lower ?? '']
  return AGAIN.has(behind) && (before === behind || before === 'time')
}
const AGAIN = wordSet('again over')

/** "said | all boats were old". */
const OF_MANY = wordSet('both all')
const WHEN = wordSet('earlier aloud afterward afterwards beforehand')

/** "on Monday", "late", "sharply": no part of what is reported. */
export const tellsWhen = (items: readonly Item[], at: number): boolean => {
  const { lower, kind } = items[at]
  const next = items[at + 1]
  return (
    (isTime(items[at]) && next?.lower !== "'s") ||
    (isAdverb(lower) && !OF_MANY.has(lower) && !isCapital(items[at]) && !AUXILIARIES.has(next?.lower ?? '')) ||
    (BEFORE_TIMES.has(lower) && isPeriod(next ?? items[at]) && items[at + 2]?.lower !== "'s") ||
    (lower === 'so' && next?.lower === 'far') ||
    (lower === 'far' && items[at - 1].lower === 'so') ||
    (PERIODS.has(lower) && BEFORE_TIMES.has(items[at - 1].lower)) ||
    isInterval(items, at) ||
    isRepeated(items, at) ||
    isOverAgain(items, at) ||
    MERIDIEM.test(lower) ||
    WHEN.has(lower) ||
    (lower === 'back' && items[at - 1].verb !== undefined && !isWord(next)) ||
    (lower === 'ago' && LENGTHS.test(items[at - 1].lower)) ||
    lower === 'late' ||
    lower === 'early' ||
    (kind === 'number' && isTime(items[at - 1]))
  )
}

/** "said | this month would be the last": a time by its determiner, with its verb right behind it; no "fire that Doe said | this month was put out". */
export function isTimeAsSubject(items: readonly Item[], at: number, first: number): boolean {
  const verb = items[at + 2]
  if (!DETERMINED.has(items[at].lower) || !isTime(items[at + 1] ?? items[at]) || !isWord(verb)) return false
  const before = items[first - 1]
  const opens = !isWord(before) || COORDINATORS.holds(before) || before.lower === 'by'
  return opens && AUXILIARIES.holds(verb) && isFiniteForm(verb.lower)
}
const DETERMINED = wordSet('this last next')

/** "at least 15 boats", "up to 40 people", "about 310,000 customers": a number, rounded: the item of the number, 0 where there is none. */
export const roundedNumber = (items: readonly Item[], at: number): number => {
  const number = at + (ROUNDING_BY_ONE.has(items[at].lower) ? 1 : isRoundedByTwo(items, at) ? 2 : 0)
  return number > at && isAmount(items[number]) && !isInterval(items, number) ? number : 0
}

const isRoundedByTwo = (items: readonly Item[], at: number): boolean => {
  const { lower } = items[at]
  if (lower !== 'at' && lower !== 'up') return false
  const next = items[at + 1]?.lower
  return lower === 'up' ? next === 'to' : next === 'least' || next === 'most'
}

/** Prepositions and adverbs before a number, which they round. */
const ROUNDING_BY_ONE = wordSet(
  'about around over under between nearly roughly approximately virtually practically only just exactly barely',
)

const isAmount = (item: Item | undefined): boolean =>
  item !== undefined && (item.kind === 'number' || isMark(item, '$') || AMOUNTS.has(item.lower))
const AMOUNTS = wordSet('half all every one two three four five six seven eight nine ten eleven twelve dozens')
