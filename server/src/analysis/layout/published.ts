import type { AmbiguousDate, WrittenDate } from './date'
import { readDate } from './date'

/** Lines and marks that may say when the article was published, each in the order of the text. */
export interface DateSigns {
  /** Out of front matter. */
  readonly frontMatter: string | null
  /** Date lines and bylines above the first paragraph. */
  readonly top: readonly string[]
  readonly dateline: WrittenDate | null
  /** Date lines further down. */
  readonly below: readonly string[]
  /** Lines that may give the year alone: the address, a copyright notice. */
  readonly years: readonly string[]
  /** The opening of the text, for telling day from month. */
  readonly opening: string
}

/** When the article was published, as an ISO date; null when the text does not say or leaves day and month in doubt. */
export function choosePublished(signs: DateSigns): string | null {
  const front = signs.frontMatter === null ? null : iso(readDate(signs.frontMatter), signs)
  return (
    front ??
    first(ranked(signs.top), signs) ??
    iso(dated(signs), signs) ??
    first(said(signs.below), signs) ??
    ofAddress(signs)
  )
}

/** "Published" before "Updated": the words of the article were written for the former. */
function ranked(lines: readonly string[]): readonly string[] {
  const later = lines.filter(
    line => /\b(?:updated?|modified|edited)\b/i.test(line) && !/\b(?:published|posted)\b/i.test(line),
  )
  return [...lines.filter(line => !later.includes(line)), ...later]
}

/** Further down only lines count that say what they date: others are the entries of a timeline. */
function said(lines: readonly string[]): readonly string[] {
  return lines.filter(line => /\b(?:updated?|published|posted|modified|issued|released)\b/i.test(line))
}

function first(lines: readonly string[], signs: DateSigns): string | null {
  for (const line of lines) {
    const date = iso(readDate(line), signs)
    if (date !== null) return date
  }
  return null
}

/** The date of the dateline; a year that it lacks comes from another date line, the address or a copyright notice. */
function dated(signs: DateSigns): WrittenDate | null {
  const { dateline } = signs
  if (dateline === null || dateline.year !== null) return dateline
  const lines = [...signs.top, ...signs.below, ...signs.years]
  const years = new Set(lines.flatMap(line => line.match(/(?<!\d)20\d\d(?!\d)/g) ?? []))
  return years.size === 1 ? { ...dateline, year: Number([...years][0]) } : null
}

/** Many publishers put the date into the address: "/2021/12/15/". */
function ofAddress(signs: DateSigns): string | null {
  const address = signs.years.find(line => /^https?:/i.test(line))
  const match = address === undefined ? null : /\/(\d{4})[/-](\d{2})[/-](\d{2})(?=\D|$)/.exec(address)
  return match && iso(readDate(`${match[1]}-${match[2]}-${match[3]}`), signs)
}

function iso(date: WrittenDate | AmbiguousDate | null, signs: DateSigns): string | null {
  if (date === null || date.year === null) return null
  const known = 'either' in date ? resolve(date, signs) : date
  if (known === null || known.year === null) return null
  return `${String(known.year).padStart(4, '0')}-${pad(known.month)}-${pad(known.day)}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** "05/03/2019": decided by an unambiguous date of the same form, a weekday on the line, a time zone, or a date in the opening. */
function resolve(date: AmbiguousDate, signs: DateSigns): WrittenDate | null {
  const [a, b] = date.either
  const dayFirst = { year: date.year, month: b, day: a }
  const monthFirst = { year: date.year, month: a, day: b }
  const order =
    orderOfOthers(signs) ??
    orderByWeekday(dayFirst, monthFirst, signs) ??
    orderByZone(signs) ??
    orderByOpening(a, b, signs)
  return order === null ? null : order === 'day' ? dayFirst : monthFirst
}

type Order = 'day' | 'month' | null

function orderOfOthers(signs: DateSigns): Order {
  for (const match of [...signs.top, ...signs.below, signs.opening]
    .join('\n')
    .matchAll(/(?<!\d)(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}(?!\d)/g)) {
    if (Number(match[1]) > 12) return 'day'
    if (Number(match[2]) > 12) return 'month'
  }
  return null
}

function orderByWeekday(dayFirst: WrittenDate, monthFirst: WrittenDate, signs: DateSigns): Order {
  const lines = signs.top.join('\n')
  const [d, m] = [dayFirst, monthFirst].map(date => new RegExp(`\\b${weekday(date)}`, 'i').test(lines))
  return d === m ? null : d ? 'day' : 'month'
}

function weekday(date: WrittenDate): string {
  return DAY_NAMES[new Date(Date.UTC(date.year ?? 0, date.month - 1, date.day)).getUTCDay()].slice(0, 3)
}

/** Time zones of countries that write the month first, and of some that write the day first. */
function orderByZone(signs: DateSigns): Order {
  const lines = signs.top.join('\n')
  if (/\b(?:E[SD]?T|P[SD]?T|CDT|M[SD]T)\b/.test(lines)) return 'month'
  return /\b(?:GMT|BST|IST|CES?T|EES?T|AE[SD]T|SAST|MSK)\b/.test(lines) ? 'day' : null
}

/** A date with a month's name in the opening that fits one reading only. */
function orderByOpening(a: number, b: number, signs: DateSigns): Order {
  const names = (inMonth: number, day: number) =>
    new RegExp(`\\b${MONTH_NAMES[inMonth - 1]}[a-z]*\\.? ${day}\\b|\\b${day} ${MONTH_NAMES[inMonth - 1]}`).test(
      signs.opening,
    )
  const [day, monthFirst] = [names(b, a), names(a, b)]
  return day === monthFirst ? null : day ? 'day' : 'month'
}
