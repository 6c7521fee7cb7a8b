import { readNumber } from '../numbers/numbers'
import { type NumberRead, readAndFraction } from '../numbers/read'
import { MAGNITUDES } from '../numbers/table'
import { isHyphenMark } from '../text/characters'
import { type Atom, atomAt } from './atoms'
import type { Figure } from './figure'
import { readCounted } from './nouns'
import { type CurrencyRead, currencyAfter, readUnit } from './units'
import { HUNDREDTHS } from './unitsCurrency'

/** An amount of money of a number and the currency beside it, with the magnitude behind them ("$2.5 million"). */
export function money(atoms: readonly Atom[], figure: Figure, currency: CurrencyRead): Figure {
  let to = Math.max(figure.to, currency.to)
  let scaled = figure
  const after = currency.to > figure.to ? (MAGNITUDES.get(atomAt(atoms, to).lower) ?? 1) : 1
  if (after > 1) to++
  if (after > 1 || currency.magnitude) scaled = times(figure, after * (currency.magnitude ?? 1))
  // "$100 U.S.", "$5 Canadian dollars": the currency is named again behind.
  const again = currencyAfter(atoms, to, false)
  if (again?.currency.endsWith(currency.currency)) to = again.to
  return withCents(atoms, { ...scaled, kind: 'money', base: undefined, unit: currency.currency, to, measured: true })
}

function times(figure: Figure, by: number): Figure {
  if (typeof figure.value !== 'number') return figure
  const tidy = (v: number) => Number((v * by).toPrecision(15))
  return {
    ...figure,
    value: tidy(figure.value),
    low: tidy(figure.low),
    high: tidy(figure.high),
    precision: figure.precision * by,
    magnitude: by,
  }
}

/** "10 dollars 30 cents", "$20 and 43 cents", "12 dollars and 40." */
function withCents(atoms: readonly Atom[], figure: Figure): Figure {
  if (typeof figure.value !== 'number' || !Number.isInteger(figure.value) || figure.magnitude > 1) return figure
  const at = figure.to + (atomAt(atoms, figure.to).lower === 'and' ? 1 : 0)
  const number = readNumber(atoms, at, { money: false })
  if (typeof number?.value !== 'number' || !Number.isInteger(number.value) || number.value < 1 || number.value > 99)
    return figure
  if (number.form === 'vague' || number.form === 'fraction') return figure
  const cents = currencyAfter(atoms, number.to, true)
  const hundredth = cents && (HUNDREDTHS.has(cents.currency) || cents.currency === 'cent')
  if (
    !hundredth &&
    !(atomAt(atoms, number.to).kind === 'sign' && !/^[-–%$€£°'’(]$/.test(atomAt(atoms, number.to).text))
  )
    return figure
  if (!hundredth && (figure.to === figure.numberTo || HUNDREDTHS.has(figure.unit ?? ''))) return figure
  const value = figure.value + number.value / 100
  const to = hundredth && cents ? cents.to : number.to
  return { ...figure, value, low: value, high: value, precision: 0.01, numberTo: number.to, to }
}

/** Words that may stand between a number and a unit of time or measure: "two additional minutes". */
const BETWEEN = new Set(
  'more additional extra further straight consecutive full whole long fewer less solid successive other good short separate us'.split(
    ' ',
  ),
)

/** The number with the unit behind it ("5 km", "a 40-mile"); the number itself where none stands there. */
export function measure(atoms: readonly Atom[], figure: Figure): Figure {
  const joint = isHyphen(atoms, figure.to)
  let at = joint ? figure.to + 1 : figure.to
  const fraction = figure.form === 'fraction'
  const digits = atomAt(atoms, figure.numberTo - 1).kind !== 'letters' || atomAt(atoms, figure.numberTo - 1).glued
  if (!joint && !unitAt(atoms, at, digits) && BETWEEN.has(atomAt(atoms, at).lower)) at++
  if (fraction || figure.form === 'vague') at = afterOf(atoms, at, fraction)
  const money_ = moneyAfter(atoms, figure, at, digits)
  if (money_) return money_
  const read = readUnit(atoms, at, digits && figure.form !== 'vague')
  if (!read) return figure
  const { kind, name, base, factor, offset } = read.unit
  if (kind === 'duration' && isRateOnly(atoms, figure, read.to)) return figure
  if (orTwo(atoms, figure, read.to))
    return {
      ...figure,
      kind,
      unit: name,
      base,
      factor,
      offset: 0,
      value: [1, 2],
      low: 1,
      high: 2,
      to: read.to + 2,
      measured: true,
    }
  const ordinary: Figure = {
    ...figure,
    kind,
    unit: name,
    base,
    factor,
    offset: offset ?? 0,
    to: read.to,
    measured: true,
  }
  return compound(atoms, ordinary)
}

/** "a day or two": one or two of the unit. */
const orTwo = (atoms: readonly Atom[], figure: Figure, i: number): boolean =>
  figure.numberTo === figure.numberFrom + 1 &&
  /^an?$/.test(atomAt(atoms, figure.numberFrom).lower) &&
  atomAt(atoms, i).lower === 'or' &&
  atomAt(atoms, i + 1).lower === 'two'

/** Whether atom `i` is a hyphen with no space before it. */
export const isHyphen = (atoms: readonly Atom[], i: number): boolean =>
  isHyphenMark(atomAt(atoms, i).text) && atomAt(atoms, i).glued

const unitAt = (atoms: readonly Atom[], i: number, digits: boolean): boolean => readUnit(atoms, i, digits) !== null

/** "half an hour", "a quarter of a mile", "dozens of miles", "two thirds of an inch". */
function afterOf(atoms: readonly Atom[], i: number, article: boolean): number {
  let at = i
  if (atomAt(atoms, at).lower === 'of') at++
  if (article && /^(?:a|an)$/.test(atomAt(atoms, at).lower)) at++
  return (readUnit(atoms, at, false) ?? currencyAfter(atoms, at, false)) ? at : i
}

/** A lone "second" is an ordinal, "one second" a unit: nothing else is doubtful here. */
function isRateOnly(atoms: readonly Atom[], figure: Figure, to: number): boolean {
  return figure.numberTo === figure.numberFrom && to < atoms.length
}

/** "100 billion dollars", "five million yen", "20€"; pounds may be weight. */
function moneyAfter(atoms: readonly Atom[], figure: Figure, at: number, digits: boolean): Figure | null {
  const currency =
    currencyAfter(atoms, at, digits) ?? (isPounds(atoms, figure, at) ? { currency: 'pound', to: at + 1 } : null)
  if (!currency) return null
  return money(atoms, { ...figure, to: at }, currency)
}

/** Nearby words that tell a sum from a weight. */
const PRICED =
  /^(?:£|pence|sterling|british|uk|cost|costs|price|prices|priced|pay|pays|paid|paying|worth|fine|fined|fee|spend|spent|salary|wages|bill|cash|bid|bought|sold|sell|earn|earned|owed|debt|loan|tax|profit|revenue|raised|budget|fund|funds|stole|stolen|compensation)$/

function isPounds(atoms: readonly Atom[], figure: Figure, at: number): boolean {
  if (!/^pounds?$/.test(atomAt(atoms, at).lower) || isHyphen(atoms, at - 1)) return false
  if (figure.magnitude >= 1e6) return true
  if (atomAt(atoms, at + 1).lower === 'of') return false
  for (let k = Math.max(0, at - 12); k < at + 8; k++) if (PRICED.test(atomAt(atoms, k).lower)) return true
  return false
}

/** What follows a measure and belongs to it: "and a quarter", "and 50 minutes", "10 inches", "5 feet 10". */
function compound(atoms: readonly Atom[], first: Figure): Figure {
  let figure = first
  for (let k = 0; k < 5; k++) {
    const more = andFraction(atoms, figure) ?? smallerUnit(atoms, figure)
    if (!more) return figure
    figure = more
  }
  return figure
}

/** "an hour and a quarter", "a mile and a half". */
function andFraction(atoms: readonly Atom[], figure: Figure): Figure | null {
  if (typeof figure.value !== 'number' || !Number.isInteger(figure.value)) return null
  const half = readAndFraction(atoms, figure.to)
  if (!half || unitAt(atoms, half.to, false)) return null
  const value = figure.value + half.value
  return { ...figure, value, low: value, high: value, precision: half.precision, numberTo: half.to, to: half.to }
}

/** "two hours and ten minutes", "2 years 3 months 5 days", "5 feet 10 inches", "5ft 10". */
function smallerUnit(atoms: readonly Atom[], figure: Figure): Figure | null {
  if (
    typeof figure.value !== 'number' ||
    !figure.base ||
    !(figure.kind === 'duration' || figure.base === 'metre' || figure.base === 'kilogram')
  )
    return null
  const comma = atomAt(atoms, figure.to).text === ','
  if (comma && figure.base === 'metre' && figure.unit !== 'foot') return null
  const joint = comma || /^(?:and|&)$/.test(atomAt(atoms, figure.to).lower)
  let at = figure.to + (joint ? 1 : 0)
  if (comma && atomAt(atoms, at).lower === 'and') at++
  const number = readNumber(atoms, at, { money: false, noAnd: true })
  if (typeof number?.value !== 'number' || number.form === 'vague') return null
  const after = isHyphen(atoms, number.to) ? number.to + 1 : number.to
  const unit = readUnit(atoms, after, true)
  if (!unit && figure.unit === 'foot' && !joint && number.value < 12 && !readCounted(atoms, number.to, false))
    return inches(figure, number)
  if (
    !unit ||
    unit.unit.base !== figure.base ||
    number.value * unit.unit.factor >= figure.factor ||
    number.form === 'fraction'
  )
    return null
  const value = Number((figure.value + (number.value * unit.unit.factor) / figure.factor).toPrecision(15))
  const precision = (number.precision * unit.unit.factor) / figure.factor
  return { ...figure, value, low: value, high: value, precision, numberTo: number.to, to: unit.to }
}

function inches(figure: Figure, number: NumberRead): Figure | null {
  if (typeof figure.value !== 'number' || typeof number.value !== 'number') return null
  const value = figure.value + number.value / 12
  return { ...figure, value, low: value, high: value, precision: 1 / 12, numberTo: number.to, to: number.to }
}
