import { ORDINALS } from '../numbers/table'
import { type Atom, atomAt } from '../quantities/atoms'
import { daysIn } from './calendar'
import type { Part } from './dates'
import { BEFORE_DATES, DOUBTFUL_MONTHS, MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './dateWords'

/** "December 15", "Dec. 15, 2021" at atom `i`: a month with its day; null for a month alone. */
export function readMonthDay(atoms: readonly Atom[], i: number): Part {
  const read = readMonth(atoms, i, true)
  return read?.words.day === undefined ? null : read
}

/** "2021-12-15", "15/12/2021": which of two small numbers is the month is taken from the other when it can be none. */
export function readNumeric(atoms: readonly Atom[], i: number): Part {
  if (atomAt(atoms, i + 1).kind !== 'sign') return null
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
export function yearAfter(atoms: readonly Atom[], i: number): { year: number; to: number } | null {
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
export function readMonth(atoms: readonly Atom[], i: number, sure: boolean): Part {
  const atom = atomAt(atoms, i)
  const month = MONTHS.get(atom.lower)
  if (month === undefined || atom.kind !== 'letters') return null
  const at = atomAt(atoms, i + 1).text === '.' && atomAt(atoms, i + 2).kind === 'digits' ? i + 2 : i + 1
  const first = dayOfMonth(atoms, at)
  if (first && first.day > daysIn(month, undefined))
    return { words: { unanchored: true }, to: yearAfter(atoms, first.to)?.to ?? first.to }
  if (first && !startsCount(atoms, first.to)) return monthAndDay(atoms, month, first)
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
export function readDayMonth(atoms: readonly Atom[], i: number): Part {
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
export function readWeekday(atoms: readonly Atom[], i: number, sure: boolean): Part {
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

/** A year or a decade ("the 1990s") at atom `i`, where it can be no other number; null otherwise. */
export function readSureYear(atoms: readonly Atom[], i: number): Part {
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
export function readYear(atoms: readonly Atom[], i: number): Part {
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
