import { type Atom, atomAt } from '../quantities/atoms'
import { readDayMonth, readMonth, readMonthDay, readNumeric, readWeekday, readYear } from './absolute'
import { type ClockTime, readClock } from './clock'
import { DAY_PARTS, MONTHS, RELATIVE } from './dateWords'
import { readNear, readPart, readQuarter, readRelative, readSeason } from './relative'

/** What the words of a date say, before anything is resolved: "last Friday", "May 6 at 9 a.m.", "late 2014". */
export interface DateWords {
  readonly year?: number
  /** A stretch of years: "the 1990s", "2007 to 2011". */
  readonly lastYear?: number
  /** 1 to 12. */
  readonly month?: number
  readonly day?: number
  /** "Dec. 1-3". */
  readonly lastDay?: number
  /** 0 = Sunday. */
  readonly weekday?: number
  /** First month of the season. */
  readonly season?: number
  /** 1 to 4. */
  readonly quarter?: number
  /** 1 or 2: "the first half of 2014". */
  readonly half?: number
  readonly part?: 'early' | 'mid' | 'late'
  readonly dayPart?: string
  readonly time?: ClockTime
  /** -1 for "last", 0 for "this", 1 for "next"; with `period` or beside a weekday, month or season. */
  readonly step?: number
  readonly period?: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'hour' | 'minute'
  /** Counted from the day of the article: "three years ago" is -3 with period year. */
  readonly ago?: boolean
  /** Reckoned from another event ("the previous day"): resolved by nobody here. */
  readonly unanchored?: boolean
}

/** A date in the text: atoms [from, to). */
export interface DateRead {
  readonly words: DateWords
  readonly from: number
  readonly to: number
}

/** A date that was read, and the atom behind it; null for none. */
export type Part = { readonly words: DateWords; readonly to: number } | null

/** Reads the date or time that starts at atom `i`; null when there is none. Looks a few atoms ahead and one behind. */
export function readDate(atoms: readonly Atom[], i: number): DateRead | null {
  const read = readStart(atoms, i)
  if (!read) return null
  const { words, to } = withRest(atoms, read)
  return { words, from: i, to }
}

function readStart(atoms: readonly Atom[], i: number): Part {
  const atom = atomAt(atoms, i)
  if (atom.kind === 'sign') return null
  if (atom.kind === 'digits' && !startsDate(atom, atomAt(atoms, i + 1))) return null
  if (atom.kind === 'digits')
    return readNumeric(atoms, i) ?? readTime(atoms, i) ?? readDayMonth(atoms, i) ?? readYear(atoms, i)
  return (
    readPart(atoms, i) ??
    readRelative(atoms, i) ??
    readWeekday(atoms, i, false) ??
    readMonth(atoms, i, false) ??
    readNear(atoms, i) ??
    readSeason(atoms, i, false) ??
    readQuarter(atoms, i) ??
    readDayMonth(atoms, i) ??
    readTime(atoms, i)
  )
}

/** Whether digits can open a date at all: most are turned away here. */
function startsDate({ text }: Atom, after: Atom): boolean {
  if (text.length === 4) return true
  if (text.length > 5) return false
  if (after.kind === 'sign') return after.glued && (after.text === '-' || after.text === '/' || after.text === ':')
  return (
    after.kind === 'letters' &&
    (after.glued || MONTHS.has(after.lower) || /^(?:[ap]\.?m\.?|[ap]|of)$/.test(after.lower))
  )
}

/** What may follow: "Wednesday (Dec. 15)", "May 6 at 9 a.m.", "10:30 a.m. on Friday", "Saturday night". */
function withRest(atoms: readonly Atom[], first: NonNullable<Part>): NonNullable<Part> {
  let read = first
  for (let k = 0; k < 4; k++) {
    const more = next(atoms, read)
    if (!more) break
    read = { words: { ...read.words, ...more.words }, to: more.to }
  }
  return read
}

function next(atoms: readonly Atom[], { words, to }: NonNullable<Part>): Part {
  const atom = atomAt(atoms, to)
  if (words.day !== undefined || words.weekday !== undefined || (words.period === 'day' && !words.ago)) {
    if (DAY_PARTS.has(atom.lower) && words.dayPart === undefined) return { words: { dayPart: atom.lower }, to: to + 1 }
    const comma = atom.text === ',' ? 1 : 0
    const at = to + comma + (atomAt(atoms, to + comma).lower === 'at' ? 1 : 0)
    const time = words.time ? null : readTime(atoms, at + (atomAt(atoms, at).lower === 'about' ? 1 : 0))
    if (time) return time
  }
  if (words.weekday !== undefined && words.day === undefined) return afterWeekday(atoms, to)
  if (words.time && words.day === undefined && words.weekday === undefined) return afterTime(atoms, to)
  if (words.dayPart && words.weekday === undefined && words.day === undefined) return afterTime(atoms, to)
  return null
}

/** "Wednesday, Dec. 15", "Wednesday (Dec. 15)", "Wednesday 15 December", "Friday last week". */
function afterWeekday(atoms: readonly Atom[], to: number): Part {
  const bracket = atomAt(atoms, to).text === '('
  const at = to + (bracket || atomAt(atoms, to).text === ',' ? 1 : 0)
  const day = readMonth(atoms, at, true) ?? readDayMonth(atoms, at)
  if (!day || day.words.day === undefined) return at === to ? weekOf(atoms, to) : null
  if (!bracket) return day
  return atomAt(atoms, day.to).text === ')' ? { ...day, to: day.to + 1 } : null
}

/** "of last week", "next week" after a weekday. */
function weekOf(atoms: readonly Atom[], to: number): Part {
  const at = to + (atomAt(atoms, to).lower === 'of' ? 1 : 0)
  const step = RELATIVE.get(atomAt(atoms, at).lower)
  return step !== undefined && atomAt(atoms, at + 1).lower === 'week'
    ? { words: { step, period: 'week' }, to: at + 2 }
    : null
}

function afterTime(atoms: readonly Atom[], to: number): Part {
  const joint = atomAt(atoms, to).lower
  const at = to + (joint === 'on' || joint === ',' || joint === 'of' ? 1 : 0)
  return readWeekday(atoms, at, true) ?? readMonthDay(atoms, at) ?? readDayMonth(atoms, at) ?? readNear(atoms, at)
}

function readTime(atoms: readonly Atom[], i: number): Part {
  const clock = readClock(atoms, i)
  return clock && { words: { time: clock.time }, to: clock.to }
}
