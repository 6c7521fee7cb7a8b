import type { DateRange } from '../article'

/** Days since 1970-01-01 of a date; months and days beyond their ends roll over (month 13 is next January). */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}

/** ISO date of a day number, "" when it lies outside of years 1 to 9999. */
export function isoDay(day: number): string {
  const { year, month, day: inMonth } = civil(day)
  return year >= 1 && year <= 9999 ? `${String(year).padStart(4, '0')}-${two(month)}-${two(inMonth)}` : ''
}

/** Day number of an ISO date, null when it is none. */
export function readIsoDay(iso: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  if (!match) return null
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]))
  return Number.isNaN(day) ? null : day
}

/** Year, month (1 to 12) and day of a day number. */
export function civil(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 0 = Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7
}

/** Whole days [start, end) as a range; null when out of the calendar. */
export function dayRange(start: number, end: number, granularity: DateRange['granularity']): DateRange | null {
  const from = isoDay(start)
  const to = isoDay(end)
  return from && to && start < end ? { start: from, end: to, granularity } : null
}

/** A stretch of one day: minutes [from, to) from its midnight. */
export function timeRange(day: number, from: number, to: number): DateRange | null {
  const start = isoDay(day + Math.floor(from / 1440))
  const end = isoDay(day + Math.floor(to / 1440))
  return start && end ? { start: start + clock(from), end: end + clock(to), granularity: 'time' } : null
}

function clock(minutes: number): string {
  const inDay = minutes % 1440
  return `T${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** Days in a month; February has 29 when no year is known. */
export function daysIn(month: number, year: number | undefined): number {
  return new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}
