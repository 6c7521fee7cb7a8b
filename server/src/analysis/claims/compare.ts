import type { Interval, Quantity } from '../article'
import { WORD_UNITS } from '../quantities/unitsTable'
import { compareDateWords } from './compareDates'
import { readWritten } from './compareWritten'

/** Whether two figures can both be true of one fact, and why, in one short sentence. */
export interface Comparison {
  readonly verdict: 'compatible' | 'conflict' | 'incomparable'
  readonly why: string
}

/** A comparison with the figures as they were read; null where a text holds none. */
export interface TextComparison extends Comparison {
  readonly a: Quantity | null
  readonly b: Quantity | null
}

/** Judges two written figures or dates as if they were said of one fact. */
export function compareTexts(a: string, b: string): TextComparison {
  const left = readWritten(a)
  const right = readWritten(b)
  const read = { a: left?.quantity ?? null, b: right?.quantity ?? null }
  if (!left || !right) return { ...incomparable(`no figure in "${left ? b : a}"`), ...read }
  if (left.date && right.date) return { ...compareDateWords(left.date, right.date), ...read }
  return { ...compareQuantities(left.quantity, right.quantity), ...read }
}

const compatible = (why: string): Comparison => ({ verdict: 'compatible', why })
const conflict = (why: string): Comparison => ({ verdict: 'conflict', why })
const incomparable = (why: string): Comparison => ({ verdict: 'incomparable', why })

/**
 * Whether two quantities can both be true of one fact. They are intervals: those that overlap agree. Others agree when the
 * finer, rounded to the last written digit of the coarser, is the coarser. Symmetric. That it is one fact is for the caller
 * to know; only what can never be compared (other currencies, other dimensions, conversions) is refused here.
 */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  if (a.kind === 'date' || b.kind === 'date') return compareDates(a, b)
  if (a.conversion || b.conversion) return incomparable('one is a conversion')
  if (a.unit === 'score' || b.unit === 'score') return compareScores(a, b)
  const scale = commonScale(a, b)
  if (typeof scale === 'object') return incomparable(scale.why)
  const left = measured(a, scale)
  const right = measured(b, scale)
  if (!left || !right) return incomparable('one has no value')
  if (overlap(left.interval, right.interval))
    return compatible(isPoint(left) && isPoint(right) ? 'the same value' : 'what the words allow overlaps')
  return roundsTo(left, right) || roundsTo(right, left)
    ? compatible('equal when the finer is rounded as the coarser is')
    : conflict('what the words allow does not overlap')
}

/** Scores and votes are pairs: "5-4" is "4-5" seen from the other side. */
function compareScores(a: Quantity, b: Quantity): Comparison {
  if (a.unit !== b.unit) return incomparable('a score and another figure')
  return a.low === b.low && a.high === b.high ? compatible('the same score') : conflict('the scores differ')
}

function compareDates(a: Quantity, b: Quantity): Comparison {
  if (a.kind !== b.kind) return incomparable('a date and a figure')
  if (!a.date || !b.date) return incomparable('one date is not resolved')
  return a.date.start < b.date.end && b.date.start < a.date.end
    ? compatible('one date lies within the other')
    : conflict('the dates do not overlap')
}

/** How both are measured: in base units, as written, or as ages. */
type Scale = 'base' | 'written' | 'age'

const not = (why: string): { readonly why: string } => ({ why })

/** The scale that two quantities share, or why there is none. */
function commonScale(a: Quantity, b: Quantity): Scale | { readonly why: string } {
  if (isBare(a) || isBare(b)) return 'written'
  if (a.kind === 'ordinal' || b.kind === 'ordinal') return a.kind === b.kind ? 'written' : not('a rank and a number')
  if (a.kind === 'age' || b.kind === 'age') return a.kind === b.kind ? 'age' : not('an age and another figure')
  if (a.kind === 'money' || b.kind === 'money') return moneyScale(a, b)
  if (a.baseUnit !== undefined && a.baseUnit === b.baseUnit) return 'base'
  if (a.kind === 'count' && b.kind === 'count') return rate(a.unit) === rate(b.unit) ? 'written' : not('other rates')
  return a.unit === b.unit && a.baseUnit === b.baseUnit ? 'written' : not('other units')
}

/** A number without unit can be of any. */
const isBare = (q: Quantity): boolean => q.kind === 'count' && q.unit === null

const rate = (unit: string | null): string => / per (.*)$/.exec(unit ?? '')?.[1] ?? ''

function moneyScale(a: Quantity, b: Quantity): Scale | { readonly why: string } {
  if (a.kind !== b.kind) return not('money and another figure')
  if (rate(a.unit) !== rate(b.unit)) return not('other rates')
  return currency(a) === currency(b) ? 'written' : not('other currencies')
}

/** Dollars are those of the United States unless another country is named. */
const currency = (q: Quantity): string =>
  (q.unit ?? '')
    .replace(/ per .*$/, '')
    .replace(/^us dollar$/, 'dollar')
    .replace(/^pence$/, 'cent of pound')

interface Measured {
  readonly interval: Interval
  /** Size of the last written digit, 0 when exact. */
  readonly precision: number
}

function measured(q: Quantity, scale: Scale): Measured | null {
  const factor = scale === 'written' ? 1 : (WORD_UNITS.get(q.unit ?? '')?.factor ?? 1)
  const { lowClosed, highClosed, precision } = q
  if (scale !== 'base') {
    const size = scale === 'age' ? factor : 1
    const times = (v: number | null) => (v === null ? null : v * size)
    return { interval: { low: times(q.low), high: times(q.high), lowClosed, highClosed }, precision: precision * size }
  }
  return {
    interval: { low: q.baseLow ?? null, high: q.baseHigh ?? null, lowClosed, highClosed },
    precision: precision * factor,
  }
}

/** Conversions of units are exact to this share of the value. */
const EXACT = 1e-9

function overlap(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a)
}

/** Whether the low end of `a` is not above the high end of `b`. */
function reaches(a: Interval, b: Interval): boolean {
  if (a.low === null || b.high === null) return true
  if (Math.abs(a.low - b.high) <= EXACT * Math.max(Math.abs(a.low), Math.abs(b.high)))
    return a.lowClosed && b.highClosed
  return a.low < b.high
}

const isPoint = ({ interval }: Measured): boolean => interval.low !== null && interval.low === interval.high

/** The largest unit of rounding that is believed, as a share of the value. */
const LARGEST_ROUNDING = 0.35

/** Whether `fine` is `coarse` when rounded to its last written digit. Bounds ("more than") are not roundings. */
function roundsTo(fine: Measured, coarse: Measured): boolean {
  const { interval: a } = fine
  const { interval: b } = coarse
  if (a.low === null || a.high === null || b.low === null || b.high === null) return false
  if (!(a.lowClosed && a.highClosed && b.lowClosed && b.highClosed)) return false
  const [from, to] = a.low > b.high ? [a.low, b.high] : [a.high, b.low]
  const unit = believed(coarse.precision, to)
  if (unit === 0 || believed(fine.precision, from) > unit) return false
  return Math.abs(Math.round(from / unit) * unit - to) <= EXACT * Math.abs(to)
}

/** The precision, made finer until it is a believable share: "10" is not rounded to tens. */
function believed(precision: number, value: number): number {
  let unit = precision
  for (let k = 0; k < 20 && unit > LARGEST_ROUNDING * Math.abs(value); k++) unit /= 10
  return unit
}
