import type { DateRange, Interval, Quantity } from '../../server/src/analysis/article'

/** A figure in one short phrase: "count (100, ∞) passenger", "date 2025-06-03 (day)", "age 34". */
export function figureLabel(quantity: Quantity): string {
  if (quantity.kind === 'date') return `date ${dateLabel(quantity.date)}`
  const base = quantity.baseUnit === undefined ? '' : ` = ${baseInterval(quantity)} ${quantity.baseUnit}`
  const unit = quantity.unit === null ? '' : ` ${quantity.unit}`
  return `${quantity.kind} ${intervalLabel(quantity)}${unit}${base}${quantity.conversion ? ' (conversion)' : ''}`
}

function dateLabel(date: DateRange | undefined): string {
  if (!date) return 'unresolved'
  return date.granularity === 'day' ? date.start : `${date.start} to ${date.end} (${date.granularity})`
}

function baseInterval({ baseLow = null, baseHigh = null, lowClosed, highClosed }: Quantity): string {
  return intervalLabel({ low: baseLow, high: baseHigh, lowClosed, highClosed })
}

/** In the notation of mathematics; one value alone for an interval that holds no other. */
function intervalLabel({ low, high, lowClosed, highClosed }: Interval): string {
  if (low !== null && low === high) return number(low)
  const left = low === null ? '(-∞' : `${lowClosed ? '[' : '('}${number(low)}`
  return `${left}, ${high === null ? '∞)' : `${number(high)}${highClosed ? ']' : ')'}`}`
}

/** Without the noise of binary fractions. */
const number = (value: number): string => String(Number(value.toPrecision(6)))
