import { type Atom, atomAt } from '../quantities/atoms'
import {
  afterHyphen,
  exactly,
  isArticle,
  lastDigit,
  type NumberContext,
  type NumberRead,
  readAndFraction,
  withMagnitude,
} from './read'
import { MAGNITUDES, SMALL } from './table'

interface Running {
  total: number
  current: number
  /** The last word took one of these places, and the next must be smaller: 1 = units, 2 = tens, 3 = hundreds. */
  place: number
  magnitude: number
  /** Magnitude of the last group closed ("million"), which the next must be below. */
  group: number
}

/** "seven hundred and twenty-one thousand", "a hundred", "two dozen", "one and a half million". */
export function readWords(atoms: readonly Atom[], i: number, context: NumberContext): NumberRead | null {
  const run: Running = { total: 0, current: 0, place: 9, magnitude: 1, group: Number.POSITIVE_INFINITY }
  let at = i
  if (isArticle(atomAt(atoms, i)) && MAGNITUDES.has(atomAt(atoms, i + 1).lower)) {
    run.current = 1
    run.place = 1
    at = i + 1
  }
  let end = -1
  for (;;) {
    const next = end < 0 ? at : skipAnd(atoms, end, run, context)
    if (!takeWord(run, atomAt(atoms, next).lower)) break
    end = next + 1
  }
  if (end < 0) return null
  const half = context.noAnd ? null : readAndFraction(atoms, end)
  const point = half ? null : readPoint(atoms, end)
  const unit = run.current === 0 && run.total > 0 ? run.group : 1
  const value = run.total + run.current + (half?.value ?? point?.value ?? 0) * unit
  const last = half?.to ?? point?.to ?? end
  const read = exactly(value, half || point ? (half?.precision ?? 0.1) : lastDigit(value), i, last, 'words')
  return withMagnitude(atoms, { ...read, magnitude: run.magnitude })
}

function skipAnd(atoms: readonly Atom[], i: number, run: Running, context: NumberContext): number {
  const hyphen = afterHyphen(atoms, i)
  if (hyphen !== i) return hyphen
  if (context.noAnd) return i
  const and = atomAt(atoms, i).lower
  if ((and === 'and' || and === '&') && (run.current >= 100 || (run.current === 0 && run.total > 0))) return i + 1
  return i
}

/** Adds a number word to what was read so far; false when it does not continue it. */
function takeWord(run: Running, word: string): boolean {
  const small = SMALL.get(word)
  if (small !== undefined) {
    const place = small >= 20 ? 2 : 1
    if (place >= run.place || (small === 0 && run.place !== 9) || (run.place === 2 && small >= 10)) return false
    run.current += small
    run.place = small >= 10 && small < 20 ? 1 : place
    return true
  }
  const magnitude = MAGNITUDES.get(word)
  if (magnitude === undefined || run.place === 9) return false
  return takeMagnitude(run, magnitude)
}

function takeMagnitude(run: Running, magnitude: number): boolean {
  if (magnitude === 100) {
    if (run.current === 0 || run.current >= 100) return false
    run.current *= 100
    run.place = 3
  } else {
    if (run.current === 0 || magnitude >= run.group) return false
    run.total += run.current * magnitude
    run.current = 0
    run.group = magnitude
    run.place = magnitude === 12 ? 0 : 4
  }
  run.magnitude = Math.max(run.magnitude, magnitude)
  return true
}

/** "point five", "point one four" after a number word. */
function readPoint(atoms: readonly Atom[], i: number): { value: number; to: number } | null {
  if (atomAt(atoms, i).lower !== 'point') return null
  let to = i + 1
  let digits = ''
  for (let digit = SMALL.get(atomAt(atoms, to).lower); digit !== undefined && digit < 10 && digits.length < 9; ) {
    digits += digit
    digit = SMALL.get(atomAt(atoms, ++to).lower)
  }
  return digits ? { value: Number(`0.${digits}`), to } : null
}
