import { type Atom, atomAt } from '../quantities/atoms'
import { DENOMINATORS, MAGNITUDES, SMALL } from './table'

/** A number as written: what it says, how exactly, and which atoms it takes: [from, to). */
export interface NumberRead {
  /** One value; two when the word is vague ("dozens" -> [24, 99]). */
  readonly value: number | readonly [number, number]
  /** What the words allow by themselves; differs from `value` only for "a couple", "a few". */
  readonly low: number
  readonly high: number
  /** Size of the last written digit; 0 when exact ("a third"). */
  readonly precision: number
  readonly from: number
  readonly to: number
  readonly form: 'digits' | 'words' | 'vague' | 'fraction'
  /** A magnitude was written ("million"), so that a bound before it may borrow it ("2 to 3 million"). */
  readonly magnitude: number
}

/** How a number may be read: after a currency sign every short magnitude counts ("$5m"). */
export interface NumberContext {
  readonly money: boolean
  /** Between "between" and its "and", which then belongs to no number. */
  readonly noAnd?: boolean
}

/** A plain number without vagueness. */
export function exactly(
  value: number,
  precision: number,
  from: number,
  to: number,
  form: NumberRead['form'],
): NumberRead {
  return { value, low: value, high: value, precision, from, to, form, magnitude: 1 }
}

/** Size of the last digit of a whole number that is not zero: 1200 -> 100, 37 -> 1, 0 -> 1. */
export function lastDigit(value: number): number {
  let size = 1
  const whole = Math.abs(value)
  if (whole < 1 || !Number.isFinite(whole)) return 1
  while (whole % (size * 10) === 0 && size < 1e15) size *= 10
  return size
}

/** A hyphen with no space before it: it joins what stands on both sides. */
export const isJoint = (atom: Atom): boolean => atom.glued && /^[-\u2010-\u2014]$/.test(atom.text)

/** Index after a hyphen glued between two words, else the index itself. */
export function afterHyphen(atoms: readonly Atom[], i: number): number {
  return isJoint(atomAt(atoms, i)) && atomAt(atoms, i + 1).glued ? i + 1 : i
}

/** "a", "an": one of what follows. */
export const isArticle = (atom: Atom): boolean => atom.lower === 'a' || atom.lower === 'an'

/** "and a half", "and three quarters", "and a quarter" after a whole number. */
export function readAndFraction(
  atoms: readonly Atom[],
  i: number,
): { value: number; precision: number; to: number } | null {
  const joint = isJoint(atomAt(atoms, i))
  let at = joint ? i + 1 : i
  if (atomAt(atoms, at).lower !== 'and' && atomAt(atoms, at).lower !== '&') return null
  at = afterHyphen(atoms, at + 1)
  const top = isArticle(atomAt(atoms, at)) ? 1 : SMALL.get(atomAt(atoms, at).lower)
  const below = afterHyphen(atoms, top === undefined ? at : at + 1)
  const word = atomAt(atoms, below).lower
  const bottom = DENOMINATORS.get(word) ?? ((top ?? 1) > 1 ? DENOMINATORS.get(word.replace(/s$/, '')) : undefined)
  if (bottom === undefined || (top === undefined && bottom !== 2 && bottom !== 4)) return null
  return { value: (top ?? 1) / bottom, precision: 1 / bottom, to: below + 1 }
}

/** A magnitude after a number that may be broken: "one and a half million", "half a million", "5 thousand". */
export function withMagnitude(atoms: readonly Atom[], read: NumberRead): NumberRead {
  const at = afterHyphen(atoms, read.to)
  const size = MAGNITUDES.get(atomAt(atoms, at).lower)
  if (size === undefined || typeof read.value !== 'number') return read
  if (read.magnitude >= size) return read
  const value = clean(read.value * size)
  const precision = read.precision * size
  const scaled = {
    ...exactly(value, precision, read.from, at + 1, read.form),
    magnitude: Math.max(size, read.magnitude),
  }
  return withMagnitude(atoms, scaled)
}

/** Takes the noise of binary fractions off a product: 1.1 * 1e6 -> 1100000. */
export function clean(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15))
}
