import type { QuantityKind } from '../article'
import { readNumber } from '../numbers/numbers'
import { exactly, type NumberRead } from '../numbers/read'
import { MAGNITUDES, SMALL } from '../numbers/table'
import { type Atom, atomAt } from './atoms'
import { measure, money } from './measure'
import { type CurrencyRead, currencyAfter, currencyBefore, readUnit } from './units'

/** A figure of the atoms `from` up to `to`, of one value or of an interval. */
export const figureOf = (
  kind: Figure['kind'],
  value: number | readonly [number, number],
  unit: string | null,
  from: number,
  to: number,
): Figure => {
  const [low, high] = typeof value === 'number' ? [value, value] : value
  return {
    kind,
    value,
    low,
    high,
    precision: 1,
    unit,
    base: undefined,
    factor: 1,
    offset: 0,
    numberFrom: from,
    numberTo: to,
    from,
    to,
    form: 'words',
    magnitude: 1,
    measured: true,
  }
}

/** A figure without its hedges: number, unit, and the atoms [from, to) it takes. */
export interface Figure {
  readonly kind: QuantityKind
  readonly value: number | readonly [number, number]
  readonly low: number
  readonly high: number
  readonly precision: number
  readonly unit: string | null
  /** Always there, if only as undefined: to add a field to a copy takes far longer than to copy. */
  readonly base: string | undefined
  readonly factor: number
  readonly offset: number
  /** Atoms of the number alone. */
  readonly numberFrom: number
  readonly numberTo: number
  readonly from: number
  readonly to: number
  /** How the number was written; a range keeps that of its first. */
  readonly form: NumberRead['form']
  readonly magnitude: number
  /** The unit stood with the number, and was not borrowed or guessed. */
  readonly measured: boolean
}

/** Reads a number with its sign and unit ("$1.2bn", "minus 5 degrees", "an hour and a quarter"), but no counted noun: what may be one end of a range. */
export function readPlain(atoms: readonly Atom[], i: number, noAnd: boolean): Figure | null {
  const sign = signEnd(atoms, i)
  let currency = currencyBefore(atoms, sign)
  const inner = currency ? signEnd(atoms, currency.to) : sign
  const number = readNumber(atoms, inner, { money: currency !== null, noAnd }) ?? unitArticle(atoms, inner)
  if (!number || (currency && number.form === 'vague') || isOrdinalDigits(atoms, number)) return null
  currency ??= currencyInside(atoms, number.to)
  const negative = sign > i || (currency !== null && inner > currency.to && inner > sign)
  const figure = signed(ofNumber(number, i), negative)
  if (currency) return money(atoms, figure, currency)
  return measure(atoms, figure)
}

/** "22nd": a rank, not twenty-two. */
function isOrdinalDigits(atoms: readonly Atom[], { form, to }: NumberRead): boolean {
  const suffix = atomAt(atoms, to)
  return form === 'digits' && suffix.glued && suffix.kind === 'letters' && /^(?:st|nd|rd|th)$/.test(suffix.lower)
}

/** "minus 5", "-5", "−5", "minus-130"; a hyphen glued to a word before it is none. */
function signEnd(atoms: readonly Atom[], i: number): number {
  const atom = atomAt(atoms, i)
  const next = atomAt(atoms, i + 1)
  if (atom.lower === 'minus' || atom.lower === 'negative') {
    if (next.text === '-' && next.glued) return i + 2
    return next.kind === 'digits' || SMALL.has(next.lower) ? i + 1 : i
  }
  if (!/^[-−–]$/.test(atom.text) || !next.glued || next.kind !== 'digits') return i
  const before = atomAt(atoms, i - 1)
  const free = !atom.glued || /^[($€£<>=]$/.test(before.text)
  return free && !/^[A-Z]+$/.test(before.text) ? i + 1 : i
}

function ofNumber(number: NumberRead, from: number): Figure {
  return {
    kind: number.form === 'fraction' ? 'ratio' : 'count',
    value: number.value,
    low: number.low,
    high: number.high,
    precision: number.precision,
    unit: null,
    base: number.form === 'fraction' ? 'one' : undefined,
    factor: 1,
    offset: 0,
    numberFrom: number.from,
    numberTo: number.to,
    from,
    to: number.to,
    form: number.form,
    magnitude: number.magnitude,
    measured: false,
  }
}

function signed(figure: Figure, negative: boolean): Figure {
  if (!negative || typeof figure.value !== 'number') return figure
  return { ...figure, value: -figure.value, low: -figure.high, high: -figure.low }
}

/** "an hour", "a week", "another hour", "all day", "a full month": one of a unit. */
function unitArticle(atoms: readonly Atom[], i: number): NumberRead | null {
  const word = atomAt(atoms, i).lower
  if (!/^(?:a|an|another|all|full|whole|entire)$/.test(word)) return null
  let at = i + 1
  if (/^[-‐]$/.test(atomAt(atoms, at).text) && atomAt(atoms, at).glued) at++
  if (
    at === i + 1 &&
    /^(?:a|an|another)$/.test(word) &&
    /^(?:full|whole|entire|further|single|mere|good)$/.test(atomAt(atoms, at).lower)
  )
    at++
  const unit = readUnit(atoms, at, false)
  const currency = word === 'a' ? currencyAfter(atoms, at, false) : null
  if (unit?.unit.kind !== 'duration' && word !== 'a' && word !== 'an') return null
  if (!unit && !currency) return null
  return exactly(1, 1, i, at, 'words')
}

/** "75 USD million": a currency between number and magnitude. */
function currencyInside(atoms: readonly Atom[], i: number): CurrencyRead | null {
  const currency = currencyAfter(atoms, i, true)
  return currency && MAGNITUDES.has(atomAt(atoms, currency.to).lower) ? currency : null
}
