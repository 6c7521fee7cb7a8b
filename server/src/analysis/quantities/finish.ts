import type { DateRange, Quantity } from '../article'
import { PERIODS } from '../dates/dateWords'
import { type Atom, atomAt, type Line } from './atoms'
import { type DateSetting, dateOf, periodDate } from './dates'
import type { Figure } from './figure'
import { type Bound, type HedgeRead, hedgeAfter, hedgeBefore, widens } from './hedges'
import { intervalOf, scaled, tidy } from './intervals'
import { withNoun } from './rates'

/** What one place of a line gave: a quantity, and the atom to go on from. */
export interface Reading {
  readonly quantity: Quantity | null
  readonly to: number
}

/** The figure with its hedges and what stands around it, as a quantity. */
export function finish(setting: DateSetting, figure: Figure, free: number): Reading {
  const { line } = setting
  const { atoms } = line
  const ago = agoOf(setting, figure, free)
  if (ago) return ago
  const lead = leadOf(atoms, figure, free)
  const before = hedgeOf(atoms, lead, free)
  const after = hedgeAfter(atoms, figure.to)
  const noun = after && figure.unit === null ? withNoun(atoms, { ...figure, to: after.to }) : figure
  const to = Math.max(after?.to ?? 0, noun.to)
  const bound: Bound = before && (widens(before.bound) || !after) ? before.bound : (after?.bound ?? 'none')
  const between =
    bound === 'none' && Array.isArray(figure.value) && atomAt(atoms, lead - 1).lower === 'between' && lead - 1 >= free
  const from = between ? lead - 1 : (before?.from ?? lead)
  const hedge = hedgeText(line, before, after, bound) ?? (between ? 'between' : null)
  const date = lead < figure.from ? periodDate(setting, figure, lead) : null
  const person = after !== null && noun.unit === null && /^(?:older|younger)$/.test(atomAt(atoms, after.to - 1).lower)
  const quantity = toQuantity(line, person ? { ...figure, kind: 'age', unit: 'year' } : noun, {
    from,
    to: date?.to ?? to,
    bound,
    hedge,
    date: date?.range ?? null,
  })
  return { quantity, to: date?.to ?? to }
}

/** "three weeks ago" is a date reckoned from the article's own, "a year earlier" one reckoned from another. */
function agoOf(setting: DateSetting, figure: Figure, free: number): Reading | null {
  const { atoms } = setting.line
  if (figure.kind !== 'duration') return null
  const after = atomAt(atoms, figure.to).lower
  const another = /^an?$/.test(atomAt(atoms, figure.numberFrom).lower) && /^(?:earlier|later|before|after)$/.test(after)
  if (another) return { quantity: dateOf(setting, { unanchored: true }, figure.from, figure.to + 1), to: figure.to + 1 }
  if (after !== 'ago') return null
  const hedge = hedgeOf(atoms, figure.from, free)
  const period = PERIODS.get(figure.unit ?? '')
  const step = typeof figure.value === 'number' && Number.isInteger(figure.value) ? -figure.value : null
  const words = period && step !== null && step > -10_000 ? { step, period, ago: true } : { unanchored: true }
  return { quantity: dateOf(setting, words, hedge?.from ?? figure.from, figure.to + 1), to: figure.to + 1 }
}

/** "first five months", "past six years": the ordinal or "past" belongs to the figure. */
function leadOf(atoms: readonly Atom[], figure: Figure, free: number): number {
  const at = figure.from - 1
  if (figure.kind !== 'duration' || at < free) return figure.from
  const { lower } = atomAt(atoms, at)
  // "will last three hours" is no past time.
  if (lower === 'last' && BEFORE_VERB.test(atomAt(atoms, at - 1).lower)) return figure.from
  return /^(?:first|last|past|next|previous|coming|final|following|opening|preceding)$/.test(lower) ? at : figure.from
}

/** Behind these "last" is the verb. */
const BEFORE_VERB = /^(?:to|will|would|can|cannot|could|may|might|must|should|shall|do|does|did|not|n't)$/

function hedgeOf(atoms: readonly Atom[], from: number, free: number): HedgeRead | null {
  const hedge = hedgeBefore(atoms, from)
  return hedge && hedge.from >= free ? hedge : null
}

function hedgeText(line: Line, before: HedgeRead | null, after: HedgeRead | null, bound: Bound): string | null {
  const read = before?.bound === bound ? before : after
  return read && bound !== 'none' ? textOf(line, read.from, read.to).toLowerCase() : null
}

/** The text of atoms [from, to) with white space folded. */
function textOf({ text, atoms }: Line, from: number, to: number): string {
  return text.slice(atoms[from].start, atoms[to - 1].end).replace(/\s+/g, ' ')
}

interface Frame {
  readonly from: number
  readonly to: number
  readonly bound: Bound
  readonly hedge: string | null
  readonly date: DateRange | null
}

function toQuantity({ atoms, sentence }: Line, figure: Figure, frame: Frame): Quantity {
  const { base, factor, offset, value, unit } = figure
  const interval = intervalOf(frame.bound, figure.low, figure.high)
  const based = base && Number.isFinite(figure.low)
  const percent = figure.kind === 'percent' && base !== undefined
  const start = atoms[frame.from].start
  const end = atoms[frame.to - 1].end
  const number = { start: atoms[figure.numberFrom].start, end: atoms[figure.numberTo - 1].end }
  const precision = frame.bound === 'exact' && !percent ? Math.min(1, figure.precision) : figure.precision
  const inBase = based ? scaled(interval, factor, offset) : undefined
  // One literal with every key: all quantities have one shape, which the passes behind read faster.
  return {
    kind: figure.kind,
    start,
    end,
    value,
    low: interval.low,
    high: interval.high,
    lowClosed: interval.lowClosed,
    highClosed: interval.highClosed,
    unit,
    baseUnit: based ? base : undefined,
    baseValue: based ? valueIn(value, factor, offset) : undefined,
    baseLow: inBase?.low,
    baseHigh: inBase?.high,
    hedge: frame.hedge,
    number,
    precision,
    date: frame.date ?? undefined,
    sentence,
  }
}

function valueIn(value: Figure['value'], factor: number, offset: number): NonNullable<Quantity['baseValue']> {
  const base = (v: number) => tidy(v * factor + offset)
  return typeof value === 'number' ? base(value) : [base(value[0]), base(value[1])]
}
