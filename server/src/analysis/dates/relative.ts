import { DENOMINATORS, ORDINALS } from '../numbers/table'
import { type Atom, atomAt } from '../quantities/atoms'
import { readMonth, readSureYear, readWeekday, yearAfter } from './absolute'
import type { Part } from './dates'
import { DAY_PARTS, NEAR_DAYS, PARTS, PERIODS, RELATIVE, SEASONS } from './dateWords'

/** "today", "yesterday morning", "tonight". */
export function readNear(atoms: readonly Atom[], i: number): Part {
  const lower = atomAt(atoms, i).lower
  const step = NEAR_DAYS.get(lower)
  if (step === undefined) return null
  return { words: { step, period: 'day', ...(lower === 'tonight' ? { dayPart: 'night' } : {}) }, to: i + 1 }
}

/** "early Tuesday", "late August", "mid-2022", "the end of last year", "earlier this week". */
export function readPart(atoms: readonly Atom[], i: number): Part {
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
export function readRelative(atoms: readonly Atom[], i: number): Part {
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
export function readSeason(atoms: readonly Atom[], i: number, sure: boolean): Part {
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
export function readQuarter(atoms: readonly Atom[], i: number): Part {
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
