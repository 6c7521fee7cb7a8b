import type { Quantity } from '../article'
import type { Line } from './atoms'
import { intersection, scaled } from './intervals'

/** "more than 10 and less than 20": a lower and an upper bound said of one thing are one interval. */
export function mergeBounds(found: readonly Quantity[], { text }: Line): Quantity[] {
  const merged: Quantity[] = []
  for (const quantity of found) {
    const last = merged.at(-1)
    const both =
      last && /^\s*(?:and|but)\s*$/.test(between(text, last.end, quantity.start)) ? bothBounds(last, quantity) : null
    if (both) merged[merged.length - 1] = both
    else merged.push(quantity)
  }
  return merged
}

/** Text between two quantities, cut short: only joining words are looked for. */
const between = (text: string, from: number, to: number): string => (to - from < 40 ? text.slice(from, to) : '…')

function bothBounds(a: Quantity, b: Quantity): Quantity | null {
  if (a.kind !== b.kind || a.kind === 'date' || !isOpen(a) || !isOpen(b) || (a.low === null) === (b.low === null))
    return null
  if (a.unit !== null && b.unit !== null && a.unit !== b.unit) return null
  const interval = intersection(a, b)
  if (!interval || typeof a.value !== 'number' || typeof b.value !== 'number') return null
  const unit = b.unit === null ? a : b
  const factor =
    typeof unit.baseValue === 'number' && typeof unit.value === 'number' && unit.value !== 0
      ? unit.baseValue / unit.value
      : 1
  const base = scaled(interval, factor)
  const value = [Math.min(a.value, b.value), Math.max(a.value, b.value)] as const
  return {
    ...unit,
    ...interval,
    value,
    start: a.start,
    end: b.end,
    ...(unit.baseUnit
      ? { baseValue: [value[0] * factor, value[1] * factor] as const, baseLow: base.low, baseHigh: base.high }
      : {}),
    number: { start: a.number.start, end: b.number.end },
    hedge: `${a.hedge} … ${b.hedge}`,
    precision: Math.min(a.precision, b.precision),
  }
}

const isOpen = (q: Quantity): boolean => q.hedge !== null && (q.low === null) !== (q.high === null)

/** Marks what stands in brackets after a figure of its kind: "40 miles (64 km)" is one figure given twice. */
export function markConversions(found: readonly Quantity[], { text }: Line): Quantity[] {
  return found.map((quantity, k) => {
    if (k === 0 || !(quantity.kind === 'money' || quantity.kind === 'measure')) return quantity
    const last = found[k - 1]
    if (last.kind !== quantity.kind) return quantity
    const opened = /^\s*[([]\s*$/.test(between(text, last.end, quantity.start))
    const continued = last.conversion && /^\s*(?:\/|,|;|or)\s*$/.test(between(text, last.end, quantity.start))
    return (opened || continued) && last.unit !== quantity.unit ? { ...quantity, conversion: true } : quantity
  })
}
