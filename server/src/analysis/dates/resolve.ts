import type { DateRange } from '../article'
import { civil, dayNumber, dayRange, daysIn, timeRange, weekdayOf } from './calendar'
import type { DateWords } from './dates'

/** What relative dates are reckoned from: the day number of the article's own date, and which way its clause looks. */
export interface Anchor {
  readonly published: number | null
  readonly future: boolean
}

/** The range of days or minutes that the words name; null when they need a date that is not known. */
export function resolveDate(words: DateWords, anchor: Anchor): DateRange | null {
  if (words.unanchored) return null
  const range = calendarRange(words, anchor)
  if (!range) return null
  const part = words.part && range.granularity !== 'time' ? partOf(range, words.part) : range
  return words.time || words.dayPart ? withTime(part, words) : dayRange(part.start, part.end, part.granularity)
}

interface Days {
  readonly start: number
  readonly end: number
  readonly granularity: DateRange['granularity']
}

const days = (start: number, end: number, granularity: Days['granularity']): Days => ({ start, end, granularity })

function calendarRange(words: DateWords, anchor: Anchor): Days | null {
  if (words.day !== undefined && words.month !== undefined) return dayOf(words, words.month, words.day, anchor)
  if (words.weekday !== undefined) return weekdayRange(words, words.weekday, anchor)
  if (words.month !== undefined) return monthRange(words, words.month, anchor)
  if (words.season !== undefined) return seasonRange(words, words.season, anchor)
  if (words.quarter !== undefined) return yearPart(words, 3 * words.quarter - 2, 3, anchor)
  if (words.half !== undefined) return yearPart(words, 6 * words.half - 5, 6, anchor)
  if (words.year !== undefined)
    return days(dayNumber(words.year, 1, 1), dayNumber((words.lastYear ?? words.year) + 1, 1, 1), 'year')
  if (anchor.published === null) return null
  if (words.period !== undefined)
    return periodRange(words.period, words.step ?? 0, words.ago ?? false, anchor.published, anchor.future)
  return words.time ? days(anchor.published, anchor.published + 1, 'day') : null
}

/** A day without its year is the coming one when it is no further ahead than a season: news writes the year of others. */
const AHEAD = 92

/** The year that a month or day without one belongs to: the nearest before the article, or after when the clause looks ahead. */
function yearFor(words: DateWords, month: number, day: number, anchor: Anchor): number | null {
  if (words.year !== undefined) return words.year
  if (anchor.published === null) return null
  const { year } = civil(anchor.published)
  const here = dayNumber(year, month, day)
  if (words.step === 1 || (anchor.future && words.step === undefined))
    return here < anchor.published - 31 ? year + 1 : year
  return here > anchor.published + (words.step === undefined ? AHEAD : 0) ? year - 1 : year
}

function dayOf(words: DateWords, month: number, day: number, anchor: Anchor): Days | null {
  const year = yearFor(words, month, day, anchor)
  if (year === null || day > daysIn(month, year)) return null
  const start = dayNumber(year, month, day)
  return days(start, dayNumber(year, month, words.lastDay ?? day) + 1, 'day')
}

function weekdayRange(words: DateWords, weekday: number, anchor: Anchor): Days | null {
  const { published } = anchor
  if (published === null) return null
  const back = (weekdayOf(published) - weekday + 7) % 7
  let start = published - back
  if (words.period === 'week') start = monday(published) + 7 * (words.step ?? 0) + ((weekday + 6) % 7)
  else if (words.step === -1) start = published - (back || 7)
  else if (words.step === 1 || (anchor.future && words.step === undefined && back > 0)) start = published + 7 - back
  else if (words.step === 0) start = monday(published) + ((weekday + 6) % 7)
  return days(start, start + 1, 'day')
}

const monday = (day: number): number => day - ((weekdayOf(day) + 6) % 7)

function monthRange(words: DateWords, month: number, anchor: Anchor): Days | null {
  const year = yearFor(words, month, 1, anchor)
  return year === null ? null : days(dayNumber(year, month, 1), dayNumber(year, month + 1, 1), 'month')
}

function seasonRange(words: DateWords, month: number, anchor: Anchor): Days | null {
  const relative =
    words.period === 'year' && anchor.published !== null ? civil(anchor.published).year + (words.step ?? 0) : null
  const year = words.year ?? relative ?? seasonYear(words, month, anchor)
  return year === null ? null : days(dayNumber(year, month, 1), dayNumber(year, month + 3, 1), 'season')
}

/** "last summer" is the latest that is over; "this summer" that of the year. */
function seasonYear(words: DateWords, month: number, anchor: Anchor): number | null {
  if (anchor.published === null) return null
  const { year } = civil(anchor.published)
  const over = dayNumber(year, month + 3, 1) <= anchor.published
  const begun = dayNumber(year, month, 1) <= anchor.published
  if (words.step === -1) return over ? year : year - 1
  if (words.step === 1 || anchor.future) return begun && words.step === 1 ? year + 1 : year
  return begun || words.step === 0 ? year : year - 1
}

/** Months [first, first + length) of the year named, of "this" or "last year", or of the nearest one that is not ahead. */
function yearPart(words: DateWords, first: number, length: number, anchor: Anchor): Days | null {
  const now = anchor.published === null ? null : civil(anchor.published).year
  let year = words.year ?? (now === null ? null : now + (words.step ?? 0))
  if (year === null) return null
  if (
    words.year === undefined &&
    words.step === undefined &&
    !anchor.future &&
    dayNumber(year, first, 1) > (anchor.published ?? 0)
  )
    year--
  return days(dayNumber(year, first, 1), dayNumber(year, first + length, 1), 'season')
}

type Period = NonNullable<DateWords['period']>

function periodRange(period: Period, step: number, ago: boolean, published: number, future: boolean): Days {
  const { year, month } = civil(published)
  switch (period) {
    case 'hour':
    case 'minute':
      return days(published - (step === 0 ? 0 : 1), published + 1, 'day')
    case 'day':
      return days(published + step, published + step + 1, 'day')
    case 'week': {
      const start = ago ? published + 7 * step - 3 : monday(published) + 7 * step
      return days(start, start + 7, 'week')
    }
    case 'weekend':
      return weekend(published, step, future)
    case 'month':
      return days(dayNumber(year, month + step, 1), dayNumber(year, month + step + 1, 1), 'month')
    case 'quarter': {
      const first = 3 * Math.floor((month - 1) / 3) + 1 + 3 * step
      return days(dayNumber(year, first, 1), dayNumber(year, first + 3, 1), 'season')
    }
    case 'year':
      return days(dayNumber(year + step, 1, 1), dayNumber(year + step + 1, 1, 1), 'year')
    default: {
      const size = period === 'decade' ? 10 : 100
      const first = ago ? year + size * step - size / 2 : year - (year % size) + size * step
      return days(dayNumber(first, 1, 1), dayNumber(first + size, 1, 1), 'year')
    }
  }
}

/** "this weekend" is the last one until Wednesday, then the coming one; "last weekend" the last that is over. */
function weekend(published: number, step: number, future: boolean): Days {
  const saturday = monday(published) + 5
  const early = weekdayOf(published) > 0 && weekdayOf(published) < 4
  const start = step === 0 && early && !future ? saturday - 7 : saturday + 7 * step
  return days(start, start + 2, 'day')
}

/** The early, middle or late third of a period; of a day the hours before nine or after six are left to `withTime`. */
function partOf(range: Days, part: 'early' | 'mid' | 'late'): Days {
  const length = range.end - range.start
  if (length < 3) return range
  const third = Math.floor(length / 3)
  if (part === 'early') return days(range.start, range.start + third, range.granularity)
  if (part === 'late') return days(range.end - third, range.end, range.granularity)
  return days(range.start + third, range.end - third, range.granularity)
}

/** Minutes of the parts of a day; nights run on to the next morning. */
const DAY_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  morning: [0, 720],
  dawn: [240, 480],
  lunchtime: [660, 900],
  noon: [720, 721],
  midday: [720, 721],
  afternoon: [720, 1140],
  evening: [1020, 1440],
  dusk: [1020, 1320],
  night: [1080, 1800],
  overnight: [1080, 1980],
  midnight: [0, 1],
}

function withTime(range: Days, words: DateWords): DateRange | null {
  if (words.time) return timeRange(range.start, words.time.minutes, words.time.minutes + 1)
  const [from, to] = DAY_PARTS[words.dayPart ?? ''] ?? [0, 1440]
  return timeRange(range.start, from, to)
}
