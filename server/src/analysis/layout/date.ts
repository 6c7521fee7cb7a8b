/** Dates as the furniture of a page writes them: whole lines, datelines, front matter. Prose is not looked at here. */

/** A calendar date; `year` is null when not written. */
export interface WrittenDate {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/** Two numbers of which either may be the month ("05/03/2019"). */
export interface AmbiguousDate {
  readonly year: number
  readonly either: readonly [number, number]
}

const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const ISO = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s*(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:,?\\s*\\b(\\d{4})(?!\\d))?`, 'i')
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]*(?:of\\s+)?${MONTH}(?:[\\s,-]*(\\d{4})(?!\\d))?`,
  'i',
)
const NUMERIC = /(?<![\d/.])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

/** The first date of a short text that has day and month; null when there is none. */
export function readDate(text: string): WrittenDate | AmbiguousDate | null {
  const line = text.slice(0, 200)
  if (!/\d/.test(line)) return null
  return readIso(line) ?? readNamed(line) ?? readNumeric(line)
}

function readIso(line: string): WrittenDate | null {
  const match = ISO.exec(line)
  return match && valid(Number(match[1]), Number(match[3]), Number(match[4]))
}

function readNamed(line: string): WrittenDate | null {
  const dayFirst = DAY_FIRST.exec(line)
  const monthFirst = MONTH_FIRST.exec(line)
  const day = dayFirst && valid(year(dayFirst[3]), month(dayFirst[2]), Number(dayFirst[1]))
  const other = monthFirst && valid(year(monthFirst[3]), month(monthFirst[1]), Number(monthFirst[2]))
  if (!day || !other) return day ?? other
  return day.year !== null && other.year === null ? day : other.year !== null && day.year === null ? other : day
}

function readNumeric(line: string): WrittenDate | AmbiguousDate | null {
  const match = NUMERIC.exec(line)
  if (!match) return null
  const a = Number(match[1])
  const b = Number(match[3])
  const inYear = Number(match[4]) + (match[4].length === 2 ? 2000 : 0)
  if (a > 12 || a === b) return valid(inYear, b, a)
  if (b > 12) return valid(inYear, a, b)
  return valid(inYear, a, b) && { year: inYear, either: [a, b] }
}

function month(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

function year(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

function valid(inYear: number | null, inMonth: number, day: number): WrittenDate | null {
  if (inYear !== null && (inYear < 1500 || inYear > 2200)) return null
  if (inMonth < 1 || inMonth > 12 || day < 1 || day > new Date(Date.UTC(inYear ?? 2000, inMonth, 0)).getUTCDate())
    return null
  return { year: inYear, month: inMonth, day }
}

/** Words that stand on date lines beside the date itself. */
const DATE_LINE_WORDS = new Set(
  (
    'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
    'am pm a.m p.m noon midnight gmt utc bst est edt et eastern pst pdt pt pacific cst cdt ct central mst mdt mt ' +
    'ist cet cest eet eest msk aest aedt acst awst jst kst hkt sgt pkt wib eat sast cat wat nzst nzdt nzt hst akst ' +
    'at on of the published publish updated update posted modified created first last date dated released release ' +
    'time hrs hr hours hour h min mins minute minutes day days week weeks ago read edited as story article original ' +
    'originally online local today yesterday st nd rd th issued filed print printed a p m akdt for immediate entry'
  ).split(' '),
)

const BETWEEN_WORDS = /[\s,|•·:/()[\]@–—-]+/
const NUMBER = /^\d{1,4}(?:[.]\d{1,4}){0,2}(?:st|nd|rd|th|am|pm|a|p|a\.m|p\.m|h|z)?$|^\d+t\d+$/
/** Words that make a date line of a time alone ("Updated 15:19", "3 hours ago"). */
const TELLING = /\b(?:ago|updated?|published|posted|modified|today|yesterday)\b/i

/** Whether the line is nothing but a date or time, with "Updated", weekday, time zone and the like. */
export function isDateLine(line: string): boolean {
  if (line.length > 120 || !/\d/.test(line) || !isOnDateLine(firstWord(line))) return false
  const words = line.toLowerCase().split(BETWEEN_WORDS).map(bare)
  if (!words.every(isOnDateLine) || !words.some(word => NUMBER.test(word))) return false
  return words.some(word => MONTH_NAME.test(word)) || ISO.test(line) || NUMERIC.test(line) || TELLING.test(line)
}

function isOnDateLine(word: string): boolean {
  return word === '' || NUMBER.test(word) || isDateWord(word)
}

function isDateWord(word: string): boolean {
  return DATE_LINE_WORDS.has(word) || MONTH_NAME.test(word)
}

function firstWord(line: string): string {
  return bare(/^[^\s,|•·:/()[\]@–—-]{0,20}/.exec(line)?.[0].toLowerCase() ?? '')
}

function bare(word: string): string {
  return word.endsWith('.') ? word.slice(0, -1) : word
}

/** Whether the line holds a whole date and hardly a word beside what date lines hold ("Northwire, May 3, 2019"). */
export function isMostlyDate(line: string): boolean {
  const date = line.length <= 100 ? readDate(line) : null
  if (date === null || date.year === null || /[.!?]$/.test(line)) return false
  const words = line.toLowerCase().split(BETWEEN_WORDS).map(bare)
  return words.filter(word => /^\p{L}/u.test(word) && !isDateWord(word)).length <= 3
}
