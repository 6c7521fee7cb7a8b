import type { Item } from '../phrases/items'
import { isCapital, isTime } from '../phrases/nounPhrase'
import { AUXILIARIES, DETERMINERS, isAdverb, wordSet } from '../words/words'

/** Stand before a noun of time. */
const BEFORE_TIMES = wordSet('last this next that later')

/** Stand before what tells when, behind somebody or a source: "told Northwire last week", "a report late Friday". */
export const WHICH_TIME = wordSet('last this next late early earlier later')

/** "4:15 | p.m." */
const MERIDIEM = /^[ap]\.?m\.?$/

/** "only | two weeks earlier", "three days later": what tells how long before or after. */
const isInterval = (items: readonly Item[], at: number): boolean => {
  const span = items.slice(at, at + LONGEST_INTERVAL).findIndex(i => /^(?:earlier|later|before|ago)$/.test(i.lower))
  const stands = span > 0 && !AUXILIARIES.has(items[at + span + 1]?.lower ?? '')
  return stands && LENGTHS.test(items[at + span - 1].lower) && items.slice(at, at + span).every(isCounted)
}
const LONGEST_INTERVAL = 5
const LENGTHS = /^(?:minute|hour|day|week|month|year|decade)s?$/
const isCounted = ({ kind, lower }: Item): boolean =>
  kind === 'number' || LENGTHS.test(lower) || DETERMINERS.has(lower) || COUNTED.has(lower)
const COUNTED = wordSet('just only barely couple of full')

const PERIODS = wordSet('quarter term season decade century session')

/** "on Monday", "late", "sharply": no part of what is reported. */
export const tellsWhen = (items: readonly Item[], at: number): boolean => {
  const { lower, kind } = items[at]
  const next = items[at + 1]
  return (
    (isTime(items[at]) && next?.lower !== "'s") ||
    (isAdverb(lower) && !isCapital(items[at]) && !AUXILIARIES.has(next?.lower ?? '')) ||
    (BEFORE_TIMES.has(lower) && (isTime(next ?? items[at]) || PERIODS.has(next?.lower ?? ''))) ||
    (PERIODS.has(lower) && BEFORE_TIMES.has(items[at - 1].lower)) ||
    isInterval(items, at) ||
    MERIDIEM.test(lower) ||
    lower === 'earlier' ||
    lower === 'late' ||
    lower === 'early' ||
    (kind === 'number' && isTime(items[at - 1]))
  )
}

/** "at least 15 boats", "up to 40 people": a number, rounded. */
export const roundsNumber = (items: readonly Item[], at: number): boolean =>
  ROUNDING[items[at].lower]?.includes(items[at + 1]?.lower ?? '') === true &&
  (items[at + 2]?.kind === 'number' || DETERMINERS.has(items[at + 2]?.lower ?? ''))
const ROUNDING: Readonly<Record<string, readonly string[]>> = { at: ['least', 'most'], up: ['to'] }
