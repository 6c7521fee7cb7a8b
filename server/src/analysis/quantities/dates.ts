import type { DateRange, Quantity } from '../article'
import { civil, dayNumber, dayRange } from '../dates/calendar'
import type { DateWords } from '../dates/dates'
import { BEFORE_DATES } from '../dates/dateWords'
import { resolveDate } from '../dates/resolve'
import { wordClass } from '../words/words'
import { type Atom, atomAt, type Line } from './atoms'
import type { Figure } from './figure'
import { hedgeBefore, widens } from './hedges'
import { countsAfterYear } from './nouns'
import { currencyAfter, currencyBefore, readUnit } from './units'

/** A sentence, and the day its article was published. */
export interface DateSetting {
  readonly line: Line
  readonly published: number | null
}

/** A date of atoms [from, to) as a quantity; without `date` when it cannot be resolved. */
export function dateOf({ line, published }: DateSetting, words: DateWords, from: number, to: number): Quantity {
  const { atoms, sentence } = line
  const range = resolveDate(words, { published, future: looksAhead(atoms, from) })
  const start = atoms[from].start
  const end = atoms[to - 1].end
  return {
    kind: 'date',
    start,
    end,
    value: null,
    low: null,
    high: null,
    lowClosed: false,
    highClosed: false,
    unit: null,
    baseUnit: undefined,
    baseValue: undefined,
    baseLow: undefined,
    baseHigh: undefined,
    hedge: null,
    number: { start, end },
    precision: 0,
    date: range ?? undefined,
    sentence,
  }
}

/** Before a date they say that it lies ahead; the last are verbs of what is fixed beforehand, in the present: "opens on Friday". */
const AHEAD = wordClass(
  "will shall 'll scheduled slated expected due plan plans planned planning set upcoming going would could intend intends hope hopes " +
    'opens begins starts resumes closes ends expires wraps kicks takes returns reopens reconvenes falls',
)
/** Before a date they say that it is past, or that what stands before them is not said of it. */
const REPORTED = wordClass(
  'said says told announced reported added confirmed was were had did came held met began , ; — – " “ ”',
)

/** Whether the words before a date look ahead ("will meet on Friday"), up to the nearest word that says otherwise. */
export function looksAhead(atoms: readonly Atom[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 12); k--) {
    const atom = atomAt(atoms, k)
    if (AHEAD.holds(atom)) return true
    if (atom.lower === 'to' && /^(?:is|are)$/.test(atomAt(atoms, k - 1).lower)) return true
    if (REPORTED.holds(atom)) return false
  }
  return false
}

/** Whether a number of four digits that could be a year counts or measures something instead. */
export function isCountedYear(atoms: readonly Atom[], i: number): boolean {
  const atom = atomAt(atoms, i)
  if (!/^\d{4}$/.test(atom.text)) return false
  const before = atomAt(atoms, i - 1)
  const next = atomAt(atoms, i + 1)
  if (before.lower === 'in' && /^(?:dollars|euros|pounds|prices)$/.test(next.lower)) return false
  if (
    currencyBefore(atoms, i - 1) ||
    (before.glued && currencyBefore(atoms, i - 2)) ||
    currencyAfter(atoms, i + 1, true)
  )
    return true
  if (before.glued && atom.glued && before.text === '-' && atomAt(atoms, i - 2).kind === 'digits') return true
  if (next.text === '%' || readMeasure(atoms, i + 1) || countsAfterYear(atoms, i + 1)) return true
  const range = /^[-–]$/.test(next.text) && next.glued && /^\d{4}$/.test(atomAt(atoms, i + 2).text)
  if (range && Number(atomAt(atoms, i + 2).text) > 2100) return true
  if (Number(atom.text) < 1900 && plainPlural(atoms, i + 1)) return true
  if (before.lower === 'of' && /^(?:average|total|maximum|minimum|sum|record)$/.test(atomAt(atoms, i - 2).lower))
    return true
  const hedge = hedgeBefore(atoms, i)
  return (
    hedge !== null &&
    (widens(hedge.bound) || hedge.bound === 'exact') &&
    !/^(?:around|about|circa|by|late|early|before|just|after|some|beyond|to)$/.test(before.lower) &&
    !BEFORE_DATES.has(atomAt(atoms, hedge.from - 1).lower)
  )
}

function readMeasure(atoms: readonly Atom[], i: number): boolean {
  const at = atomAt(atoms, i).text === '-' && atomAt(atoms, i).glued ? i + 1 : i
  const unit = readUnit(atoms, at, true)
  if (/^['’]?s$/.test(atomAt(atoms, at).lower)) return false
  return (
    unit !== null &&
    !(unit.unit.symbol && !atomAt(atoms, at).glued && unit.to === at + 1 && atomAt(atoms, at).text.length === 1) &&
    unit.unit.name !== 'quarter'
  )
}

function plainPlural(atoms: readonly Atom[], i: number): boolean {
  const { text } = atomAt(atoms, i)
  return /^[a-z]\w+[^sui]s$/.test(text)
}

/** The days of "the past six years", "the first five months of this year", "the next two weeks"; with the atom after "of …". */
export function periodDate(
  setting: DateSetting,
  figure: Figure,
  lead: number,
): { range: DateRange | null; to: number } | null {
  const { atoms } = setting.line
  const word = atomAt(atoms, lead).lower
  if (typeof figure.value !== 'number') return null
  if (word === 'first' || word === 'opening') return firstPart(setting, figure)
  const { published } = setting
  if (published === null || !figure.base) return null
  const back = /^(?:last|past)$/.test(word)
  if (!back && !/^(?:next|coming)$/.test(word)) return null
  const days = Math.round((figure.value * figure.factor) / 86_400)
  if (!(days >= 1 && days < 400_000)) return null
  const far = shifted(published, figure, back ? -1 : 1) ?? published + (back ? -days : days)
  const range = back
    ? dayRange(far, published + 1, granularity(figure.unit))
    : dayRange(published, far + 1, granularity(figure.unit))
  return { range, to: figure.to }
}

/** The same day some months or years away. */
function shifted(day: number, figure: Figure, sign: number): number | null {
  const months = figure.unit === 'month' ? 1 : figure.unit === 'year' ? 12 : figure.unit === 'decade' ? 120 : 0
  if (months === 0 || typeof figure.value !== 'number' || !Number.isInteger(figure.value)) return null
  const { year, month, day: inMonth } = civil(day)
  return dayNumber(year, month + sign * months * figure.value, inMonth)
}

function granularity(unit: string | null): DateRange['granularity'] {
  if (unit === 'year' || unit === 'decade' || unit === 'century') return 'year'
  return unit === 'month' || unit === 'week' ? unit : unit === 'quarter' ? 'season' : 'day'
}

/** "first five months of this year", "first six months of 1989". */
function firstPart({ line, published }: DateSetting, figure: Figure): { range: DateRange | null; to: number } | null {
  const { atoms } = line
  if (atomAt(atoms, figure.to).lower !== 'of' || typeof figure.value !== 'number') return null
  const at = figure.to + 1
  const year = atomAt(atoms, at)
  const now = published === null ? null : civil(published).year
  const step = year.lower === 'this' || year.lower === 'the' ? 0 : year.lower === 'last' ? -1 : null
  const relative = step !== null && atomAt(atoms, at + 1).lower === 'year'
  const number = /^(?:1[5-9]|20|21)\d\d$/.test(year.text)
    ? Number(year.text)
    : relative && now !== null
      ? now + (step ?? 0)
      : null
  if (number === null && !relative) return null
  const to = relative ? at + 2 : at + 1
  if (number === null || figure.unit !== 'month' || !(figure.value <= 12)) return { range: null, to }
  return { range: dayRange(dayNumber(number, 1, 1), dayNumber(number, 1 + figure.value, 1), 'month'), to }
}
