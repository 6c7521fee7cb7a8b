import type { Interval } from '../article'
import type { Bound } from './hedges'

/** How far "about" reaches to either side, and "nearly" below. */
const ABOUT = 0.1
/** "a little over" reaches a quarter above. */
const LITTLE_OVER = 1.25

/** What a hedge allows of the values [low, high]: "about 40" -> [36, 44], "more than 12" -> (12, ∞). */
export function intervalOf(bound: Bound, low: number, high: number): Interval {
  const margin = (v: number) => Math.abs(v) * ABOUT
  switch (bound) {
    case 'about':
      return closed(low - margin(low), high + margin(high))
    case 'nearly':
      return { low: low - margin(low), high, lowClosed: true, highClosed: false }
    case 'over':
      return { low, high: null, lowClosed: false, highClosed: false }
    case 'littleOver':
      return { low, high: high * LITTLE_OVER, lowClosed: false, highClosed: true }
    case 'atLeast':
      return { low, high: null, lowClosed: true, highClosed: false }
    case 'under':
      return { low: null, high, lowClosed: false, highClosed: false }
    case 'upTo':
      return { low: null, high, lowClosed: false, highClosed: true }
    default:
      return closed(low, high)
  }
}

/** Both ends included. */
export function closed(low: number, high: number): Interval {
  return { low: tidy(low), high: tidy(high), lowClosed: true, highClosed: true }
}

/** Without the noise of binary fractions. */
export const tidy = (v: number): number => (Number.isInteger(v) ? v : Number(v.toPrecision(12)))

/** Both at once: "more than 10 and less than 20". Null when nothing satisfies both. */
export function intersection(a: Interval, b: Interval): Interval | null {
  const low = higher(a, b)
  const high = lower(a, b)
  if (low.low !== null && high.high !== null) {
    if (low.low > high.high || (low.low === high.high && !(low.lowClosed && high.highClosed))) return null
  }
  return { low: low.low, lowClosed: low.lowClosed, high: high.high, highClosed: high.highClosed }
}

function higher(a: Interval, b: Interval): Interval {
  if (a.low === null || b.low === null) return a.low === null ? b : a
  if (a.low !== b.low) return a.low > b.low ? a : b
  return a.lowClosed ? b : a
}

function lower(a: Interval, b: Interval): Interval {
  if (a.high === null || b.high === null) return a.high === null ? b : a
  if (a.high !== b.high) return a.high < b.high ? a : b
  return a.highClosed ? b : a
}

/** Scaled to another unit: value * factor + offset, factor above zero. */
export function scaled(interval: Interval, factor: number, offset = 0): Interval {
  const scale = (v: number | null) => (v === null ? null : tidy(v * factor + offset))
  return { ...interval, low: scale(interval.low), high: scale(interval.high) }
}
