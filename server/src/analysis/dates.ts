import { daysIn } from './datesCalendar'
import { type ClockTime, readClock } from './datesClock'
import {
  BEFORE_DATES,
  DAY_PARTS,
  DOUBTFUL_MONTHS,
  MONTHS,
  NEAR_DAYS,
  PARTS,
  PERIODS,
  RELATIVE,
  SEASONS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from './dateWords'
import { DENOMINATORS, ORDINALS } from './numbersTable'
import { type Atom, atomAt } from './quantitiesAtoms'

/** What the words of a date say, before anything is resolved: "last Friday", "June 28 at 2 p.m.", "late 2014". */
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

type Part = { readonly words: DateWords; readonly to: number } | null

/** Reads the date or time that starts at atom `i`; null when there is none. Looks a few atoms ahead and one behind. */
export function readDate(atoms: readonly Atom[], i: number): DateRead | null {
  const read = readStart(atoms, i)
  if (!read) return null
  const whole = withRest(atoms, read)
  return { ...whole, from: i }
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

/** What may follow: "Wednesday (Dec. 15)", "June 28 at 2 p.m.", "10:30 a.m. on Friday", "Saturday night". */
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
    const at = to + (atom.lower === 'at' || atom.text === ',' ? 1 : 0)
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

function readMonthDay(atoms: readonly Atom[], i: number): Part {
  const read = readMonth(atoms, i, true)
  return read?.words.day === undefined ? null : read
}

function readTime(atoms: readonly Atom[], i: number): Part {
  const clock = readClock(atoms, i)
  return clock && { words: { time: clock.time }, to: clock.to }
}

/** "2021-12-15", "15/12/2021": which of two small numbers is the month is taken from the other when it can be none. */
function readNumeric(atoms: readonly Atom[], i: number): Part {
  const [a, s, b, t, c] = [0, 1, 2, 3, 4].map(k => atomAt(atoms, i + k))
  if (!/^[-/]$/.test(s.text) || t.text !== s.text || b.kind !== 'digits' || c.kind !== 'digits') return null
  if (![s, b, t, c].every(atom => atom.glued)) return null
  const [x, y, z] = [a, b, c].map(atom => Number(atom.text))
  if (a.text.length === 4) return validDay(x, y, z, i + 5)
  const year = c.text.length === 4 ? z : z + 2000
  if (c.text.length !== 4 && (c.text.length !== 2 || s.text !== '/')) return null
  if (x > 12 || x === y) return validDay(year, y, x, i + 5)
  return y > 12
    ? validDay(year, x, y, i + 5)
    : isYear(year) && x > 0 && y > 0
      ? { words: { year, unanchored: true }, to: i + 5 }
      : null
}

function validDay(year: number, month: number, day: number, to: number): Part {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > daysIn(month, year)) return null
  return { words: { year, month, day }, to }
}

const isYear = (n: number): boolean => n >= 1500 && n <= 2199

/** A year in digits at `i`, after an optional comma: "Dec. 15, 2021", "June 2014". */
function yearAfter(atoms: readonly Atom[], i: number): { year: number; to: number } | null {
  const comma = atomAt(atoms, i).text === ','
  const atom = atomAt(atoms, comma ? i + 1 : i)
  if (!/^\d{4}$/.test(atom.text) || !isYear(Number(atom.text))) return null
  return { year: Number(atom.text), to: i + (comma ? 2 : 1) }
}

/** Day of the month in digits ("15", "15th"), with the index after it. */
function dayOfMonth(atoms: readonly Atom[], i: number): { day: number; to: number } | null {
  const atom = atomAt(atoms, i)
  if (atom.kind !== 'digits' || !/^\d{1,2}$/.test(atom.text)) return null
  const day = Number(atom.text)
  const suffix = atomAt(atoms, i + 1)
  if (day < 1 || day > 31) return null
  if (suffix.glued && suffix.kind === 'letters')
    return /^(?:st|nd|rd|th)$/.test(suffix.lower) ? { day, to: i + 2 } : null
  return { day, to: i + 1 }
}

/** "Dec. 15, 2021", "December 15", "Dec. 1-3", "June 2014", "June". A lone month needs `sure` or a sign that a month is meant. */
function readMonth(atoms: readonly Atom[], i: number, sure: boolean): Part {
  const atom = atomAt(atoms, i)
  const month = MONTHS.get(atom.lower)
  if (month === undefined || atom.kind !== 'letters') return null
  const at = atomAt(atoms, i + 1).text === '.' && atomAt(atoms, i + 2).kind === 'digits' ? i + 2 : i + 1
  const first = dayOfMonth(atoms, at)
  if (first && first.day <= daysIn(month, undefined) && !startsCount(atoms, first.to))
    return monthAndDay(atoms, month, first)
  const year = yearAfter(atoms, at) ?? yearAfter(atoms, at + (atomAt(atoms, at).lower === 'of' ? 1 : 0))
  if (year) return { words: { month, year: year.year }, to: year.to }
  return sure || isMonthName(atoms, i) ? { words: { month }, to: at } : null
}

/** "In March 40 people …": a number right after a month may count something. */
function startsCount(atoms: readonly Atom[], i: number): boolean {
  return /^(?:people|percent|per|%|million|billion|thousand|hundred)$/.test(atomAt(atoms, i).lower)
}

function monthAndDay(atoms: readonly Atom[], month: number, first: { day: number; to: number }): Part {
  const joint = atomAt(atoms, first.to)
  const second = /^(?:[-–—]|to|through|and)$/.test(joint.lower) ? dayOfMonth(atoms, first.to + 1) : null
  const last =
    second && second.day > first.day && (joint.lower !== 'and' || second.day === first.day + 1) ? second : null
  const to = last?.to ?? first.to
  const year = yearAfter(atoms, to)
  const words = { month, day: first.day, ...(last ? { lastDay: last.day } : {}), ...(year ? { year: year.year } : {}) }
  return { words, to: year?.to ?? to }
}

/** Whether a month stands here and not a verb or a name: capitalised, and if doubtful after a word that takes a date. */
function isMonthName(atoms: readonly Atom[], i: number): boolean {
  const atom = atomAt(atoms, i)
  if (!/^[A-Z]/.test(atom.text)) return false
  const after = atomAt(atoms, i + 1)
  const named = /^[A-Z]/.test(after.text) && !WEEKDAYS.has(after.lower)
  if (!DOUBTFUL_MONTHS.has(atom.lower)) return true
  return BEFORE_DATES.has(atomAt(atoms, i - 1).lower) && !named
}

/** "15 December 2021", "the 15th of December", "Fourth of July". */
function readDayMonth(atoms: readonly Atom[], i: number): Part {
  const ordinal = ORDINALS.get(atomAt(atoms, i).lower)
  const day = dayOfMonth(atoms, i) ?? (ordinal !== undefined && ordinal < 32 ? { day: ordinal, to: i + 1 } : null)
  if (!day) return null
  const of = atomAt(atoms, day.to).lower === 'of'
  const atom = atomAt(atoms, of ? day.to + 1 : day.to)
  const month = MONTHS.get(atom.lower)
  if (month === undefined || day.day > daysIn(month, undefined) || (ordinal !== undefined && !of)) return null
  if (!/^[A-Z]/.test(atom.text)) return null
  const at = day.to + (of ? 2 : 1)
  const to = atomAt(atoms, at).text === '.' && atomAt(atoms, at + 1).kind === 'digits' ? at + 1 : at
  const year = yearAfter(atoms, to)
  return { words: { month, day: day.day, ...(year ? { year: year.year } : {}) }, to: year?.to ?? at }
}

/** "Wednesday", "Wed, Dec 15"; a plural ("Fridays") is a habit, no date. */
function readWeekday(atoms: readonly Atom[], i: number, sure: boolean): Part {
  const atom = atomAt(atoms, i)
  const weekday = WEEKDAYS.get(atom.lower)
  if (weekday === undefined || !/^[A-Z]/.test(atom.text)) return null
  if (SHORT_WEEKDAYS.has(atom.lower) && !sure) {
    const at = /^[.,]$/.test(atomAt(atoms, i + 1).text) ? i + 2 : i + 1
    const day = readMonthDay(atoms, at) ?? readDayMonth(atoms, at)
    return day && { words: { ...day.words, weekday }, to: day.to }
  }
  return { words: { weekday }, to: i + 1 }
}

/** "today", "yesterday morning", "tonight". */
function readNear(atoms: readonly Atom[], i: number): Part {
  const lower = atomAt(atoms, i).lower
  const step = NEAR_DAYS.get(lower)
  if (step === undefined) return null
  return { words: { step, period: 'day', ...(lower === 'tonight' ? { dayPart: 'night' } : {}) }, to: i + 1 }
}

/** "early Tuesday", "late August", "mid-2022", "the end of last year", "earlier this week". */
function readPart(atoms: readonly Atom[], i: number): Part {
  const lower = atomAt(atoms, i).lower
  if (lower === 'earlier' || lower === 'later') {
    const near = readRelative(atoms, i + 1)
    return near?.words.step === 0 && near.words.dayPart === undefined ? near : readSameDay(atoms, i + 1)
  }
  const part = PARTS.get(lower)
  if (!part) return null
  const of = /^(?:end|start|beginning|middle)$/.test(lower)
  const joint = atomAt(atoms, i + 1)
  let at = i + 1
  if (of && joint.lower !== 'of') return null
  if (of) at = i + 2
  else if (/^[-–]$/.test(joint.text) && joint.glued) at = i + 2
  else if (joint.lower === 'in' && lower !== 'mid') at = i + 2
  if (atomAt(atoms, at).lower === 'the') at++
  const read =
    readRelative(atoms, at) ??
    readMonth(atoms, at, /^[A-Z]/.test(atomAt(atoms, at).text)) ??
    readWeekday(atoms, at, false) ??
    readSeason(atoms, at, true) ??
    readSureYear(atoms, at)
  return read && { words: { part, ...read.words }, to: read.to }
}

/** "(later) in the day", "(earlier) that month": within a period that is told elsewhere. */
function readSameDay(atoms: readonly Atom[], i: number): Part {
  const at =
    atomAt(atoms, i).lower === 'in' && atomAt(atoms, i + 1).lower === 'the'
      ? i + 2
      : atomAt(atoms, i).lower === 'that'
        ? i + 1
        : -1
  const period = PERIODS.get(atomAt(atoms, at).lower)
  return period ? { words: { period, unanchored: true }, to: at + 1 } : null
}

/** "last week", "this morning", "next Friday", "last June", "last summer", "last night", "the previous day". */
function readRelative(atoms: readonly Atom[], i: number): Part {
  const lower = atomAt(atoms, i).lower
  const step = RELATIVE.get(lower)
  const name = atomAt(atoms, i + 1)
  if (step === undefined) return readUnanchored(atoms, i)
  const period = PERIODS.get(name.lower)
  if (period && !(period === 'day' && lower !== 'past')) return { words: { step, period }, to: i + 2 }
  if (DAY_PARTS.has(name.lower) && lower !== 'past' && lower !== 'coming') {
    return {
      words: {
        step: step === -1 && name.lower !== 'night' && name.lower !== 'evening' ? 0 : step,
        period: 'day',
        dayPart: name.lower,
      },
      to: i + 2,
    }
  }
  const named =
    readWeekday(atoms, i + 1, false) ??
    readMonth(atoms, i + 1, /^[A-Z]/.test(name.text)) ??
    readSeason(atoms, i + 1, true)
  return named && { words: { ...named.words, step }, to: named.to }
}

/** "the previous day", "the following week", "the same day": some other date decides. */
function readUnanchored(atoms: readonly Atom[], i: number): Part {
  if (
    atomAt(atoms, i).lower !== 'the' ||
    !/^(?:previous|following|same|next|preceding)$/.test(atomAt(atoms, i + 1).lower)
  )
    return null
  const period = PERIODS.get(atomAt(atoms, i + 2).lower)
  return period ? { words: { period, unanchored: true }, to: i + 3 } : null
}

/** "last summer", "in the spring of 2014", "summer 2014". A lone season needs `sure` or a preposition. */
function readSeason(atoms: readonly Atom[], i: number, sure: boolean): Part {
  const season = SEASONS.get(atomAt(atoms, i).lower)
  if (season === undefined) return null
  const of = atomAt(atoms, i + 1).lower === 'of' ? 1 : 0
  const year = yearAfter(atoms, i + 1 + of)
  if (year) return { words: { season, year: year.year }, to: year.to }
  const relative = of ? readRelative(atoms, i + 2) : null
  if (relative?.words.period === 'year') return { words: { season, ...relative.words }, to: relative.to }
  const lower = atomAt(atoms, i).lower
  const before = atomAt(atoms, i - 1).lower
  const led = /^(?:in|during|since|until|by|this|last)$/.test(before === 'the' ? atomAt(atoms, i - 2).lower : before)
  return sure || (led && lower !== 'fall' && lower !== 'spring') || (led && before === 'the')
    ? { words: { season }, to: i + 1 }
    : null
}

/** "the third quarter of 2014", "first half of the year". */
function readQuarter(atoms: readonly Atom[], i: number): Part {
  const nth = ORDINALS.get(atomAt(atoms, i).lower)
  const joint = /^[-‐]$/.test(atomAt(atoms, i + 1).text) ? 1 : 0
  const what = atomAt(atoms, i + 1 + joint).lower
  if (
    nth === undefined ||
    nth > 4 ||
    !(what === 'quarter' || (what === 'half' && nth < 3)) ||
    DENOMINATORS.get(what) === undefined
  )
    return null
  const of = i + 2 + joint + (atomAt(atoms, i + 2 + joint).lower === 'of' ? 1 : 0)
  const the = of + (atomAt(atoms, of).lower === 'the' ? 1 : 0)
  const year = yearAfter(atoms, of)
  const relative = readRelative(atoms, the)
  const field = what === 'quarter' ? { quarter: nth } : { half: nth }
  if (year) return { words: { ...field, year: year.year }, to: year.to }
  if (relative?.words.period === 'year') return { words: { ...field, ...relative.words }, to: relative.to }
  if (the > of && atomAt(atoms, the).lower === 'year')
    return { words: { ...field, step: 0, period: 'year' }, to: the + 1 }
  return what === 'quarter' ? { words: field, to: i + 2 + joint } : null
}

function readSureYear(atoms: readonly Atom[], i: number): Part {
  const year = yearAfter(atoms, i)
  if (!year || atomAt(atoms, i).text === ',') return null
  return decade(atoms, year) ?? { words: { year: year.year }, to: year.to }
}

/** "1990s"; "2018s" is a genitive that lost its apostrophe. */
function decade(atoms: readonly Atom[], year: { year: number; to: number }): Part {
  const s = atomAt(atoms, year.to)
  if (!/^['’]?s$/.test(s.lower) || !s.glued) return null
  return {
    words: year.year % 10 === 0 ? { year: year.year, lastYear: year.year + 9 } : { year: year.year },
    to: year.to + 1,
  }
}

/** A bare year: "2013", "2007 to 2011", "2013-14", "the 1990s". Whether it is a year and not a count is asked by the caller first. */
function readYear(atoms: readonly Atom[], i: number): Part {
  const year = yearAfter(atoms, i)
  if (!year || hasGluedLetters(atoms, year.to)) return year && decade(atoms, year)
  const joint = atomAt(atoms, year.to)
  const last = atomAt(atoms, year.to + 1)
  const joined = /^(?:[-–—/])$/.test(joint.text) || /^(?:to|through|until)$/.test(joint.lower)
  if (joined && /^\d{4}$/.test(last.text) && isYear(Number(last.text)) && Number(last.text) > year.year) {
    return { words: { year: year.year, lastYear: Number(last.text) }, to: year.to + 2 }
  }
  if (joined && joint.glued && last.glued && /^\d\d$/.test(last.text) && Number(last.text) === (year.year + 1) % 100) {
    return { words: { year: year.year, lastYear: year.year + 1 }, to: year.to + 2 }
  }
  return { words: { year: year.year }, to: year.to }
}

function hasGluedLetters(atoms: readonly Atom[], i: number): boolean {
  const atom = atomAt(atoms, i)
  return atom.glued && atom.kind === 'letters'
}
