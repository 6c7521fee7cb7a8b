import { dayNumber, weekdayOf } from '../dates/calendar'
import type { DateWords } from '../dates/dates'
import type { Comparison } from './compare'

type Judgement = Comparison['verdict'] | null

/**
 * Whether two written dates can be one, without knowing when they were written: field by field, from the year down. What
 * neither says is open; two dates that share no field are incomparable.
 */
export function compareDateWords(a: DateWords, b: DateWords): Comparison {
  const judged = [years, months, days, weekdays, periods, times]
    .map(judge => judge(a, b))
    .filter(verdict => verdict !== null)
  if (judged.includes('incomparable')) return { verdict: 'incomparable', why: 'they may be one night' }
  if (judged.includes('conflict')) return { verdict: 'conflict', why: 'the dates differ' }
  if (judged.length > 0) return { verdict: 'compatible', why: 'one date lies within the other' }
  return { verdict: 'incomparable', why: 'nothing ties one date to the other' }
}

const verdict = (same: boolean): Judgement => (same ? 'compatible' : 'conflict')

function years(a: DateWords, b: DateWords): Judgement {
  if (a.year === undefined || b.year === undefined) return null
  return verdict(a.year <= (b.lastYear ?? b.year) && b.year <= (a.lastYear ?? a.year))
}

/** Months [first, last] of a date: its month, season, quarter or half; a winter runs on to month 14. */
function monthsOf({ month, season, quarter, half }: DateWords): readonly [number, number] | null {
  if (month !== undefined) return [month, month]
  if (season !== undefined) return [season, season + 2]
  if (quarter !== undefined) return [3 * quarter - 2, 3 * quarter]
  return half === undefined ? null : [6 * half - 5, 6 * half]
}

function months(a: DateWords, b: DateWords): Judgement {
  const left = monthsOf(a)
  const right = monthsOf(b)
  if (!left || !right) return null
  return verdict([-12, 0, 12].some(year => left[0] + year <= right[1] && right[0] <= left[1] + year))
}

/** Days of the month that a date allows; "early" and "late" reach a little beyond their thirds. */
function daysOf({ month, day, lastDay, part }: DateWords): readonly [number, number] | null {
  if (month === undefined) return null
  if (day !== undefined) return [day, lastDay ?? day]
  if (part === undefined) return null
  return part === 'early' ? [1, 12] : part === 'mid' ? [9, 22] : [19, 31]
}

function days(a: DateWords, b: DateWords): Judgement {
  const left = daysOf(a)
  const right = daysOf(b)
  if (!left || !right || months(a, b) === 'conflict') return null
  return verdict(left[0] <= right[1] && right[0] <= left[1])
}

function weekdays(a: DateWords, b: DateWords): Judgement {
  const left = weekdayOfWords(a)
  const right = weekdayOfWords(b)
  if (left === undefined || right === undefined) return null
  if (left !== right && (isNightBefore(a, left, right) || isNightBefore(b, right, left))) return 'incomparable'
  return verdict(left === right)
}

/** The weekday written, or that of a full date. */
function weekdayOfWords({ weekday, year, month, day }: DateWords): number | undefined {
  if (weekday !== undefined) return weekday
  return year !== undefined && month !== undefined && day !== undefined
    ? weekdayOf(dayNumber(year, month, day))
    : undefined
}

const isNightBefore = ({ dayPart, part }: DateWords, day: number, other: number): boolean =>
  (day + 1) % 7 === other && (dayPart === 'night' || dayPart === 'evening' || part === 'late')

function periods(a: DateWords, b: DateWords): Judgement {
  if (a.period === undefined || a.period !== b.period || a.step === undefined || b.step === undefined) return null
  return verdict(a.step === b.step)
}

function times(a: DateWords, b: DateWords): Judgement {
  if (a.time && b.time) return verdict(a.time.minutes === b.time.minutes)
  const left = hoursOf(a)
  const right = hoursOf(b)
  if (!left || !right) return null
  return verdict([-24, 0, 24].some(day => left[0] + day <= right[1] && right[0] <= left[1] + day))
}

/** Hours of the day [from, to] that the words allow. */
function hoursOf({ time, dayPart }: DateWords): readonly [number, number] | null {
  if (time) return [time.minutes / 60, time.minutes / 60]
  return dayPart === undefined ? null : (HOURS[dayPart] ?? null)
}

const HOURS: Readonly<Record<string, readonly [number, number]>> = {
  morning: [0, 12],
  dawn: [4, 8],
  lunchtime: [11, 15],
  noon: [12, 12],
  midday: [12, 12],
  afternoon: [12, 19],
  evening: [16, 24],
  dusk: [16, 22],
  night: [17, 30],
  overnight: [18, 33],
  midnight: [24, 24],
}
