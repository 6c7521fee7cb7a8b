import type { Quantity } from '../article'
import { type DateWords, readDate } from '../dates/dates'
import { EMPTY_LAYOUT } from '../layout/emptyLayout'
import type { Prose } from '../prose'
import { type Atom, atomize, type Line } from '../quantities/atoms'
import { isCountedYear } from '../quantities/dates'
import { readLine } from '../quantities/quantities'
import { tokenize } from '../text/tokens'

/** A figure or date that stands alone; `date` holds its words when it is a date. */
export interface Written {
  readonly quantity: Quantity
  readonly date: DateWords | null
}

/** What such a word stands for, from `low` to `high`. */
interface Alone {
  readonly kind: Quantity['kind']
  readonly low: number
  readonly high: number
  readonly unit: string | null
}

/** Words that are figures only where nothing else is: in running text they say something else as often. */
const ALONE: ReadonlyMap<string, Alone> = new Map(
  Object.entries<Alone>({
    none: { kind: 'count', low: 0, high: 0, unit: null },
    nobody: { kind: 'count', low: 0, high: 0, unit: null },
    'no one': { kind: 'count', low: 0, high: 0, unit: null },
    zero: { kind: 'count', low: 0, high: 0, unit: null },
    once: { kind: 'count', low: 1, high: 1, unit: 'time' },
    one: { kind: 'count', low: 1, high: 1, unit: null },
    scores: { kind: 'count', low: 40, high: 99, unit: null },
    teenager: { kind: 'age', low: 13, high: 19, unit: 'year' },
    'a teenager': { kind: 'age', low: 13, high: 19, unit: 'year' },
    teenage: { kind: 'age', low: 13, high: 19, unit: 'year' },
  }),
)

const FREQUENCY = /^(?:(hour|dai|week|month|year)ly|every (hour|day|week|month|year)|annual(?:ly)?)$/

/** Reads the one figure or date of a short text; null when there is none. */
export function readWritten(text: string): Written | null {
  const bare = text.trim().toLowerCase().replace(/\.$/, '')
  const alone = ALONE.get(bare) ?? frequency(bare)
  if (alone) return { quantity: aloneQuantity(text, alone), date: null }
  const line = lineOf(text)
  const found = readLine(line, null)
  const quantity = found.find(q => q.kind !== 'date') ?? found[0]
  if (!quantity) return null
  return { quantity, date: quantity.kind === 'date' ? wordsOf(line.atoms, quantity.start) : null }
}

function frequency(bare: string): Alone | null {
  const match = FREQUENCY.exec(bare)
  if (!match) return null
  const period = (match[1] ?? match[2] ?? 'year').replace('dai', 'day')
  return { kind: 'count', low: 1, high: 1, unit: `time per ${period}` }
}

function aloneQuantity(text: string, { kind, low, high, unit }: Alone): Quantity {
  const span = { start: 0, end: text.length }
  const value = low === high ? low : ([low, high] as const)
  return {
    kind,
    ...span,
    value,
    low,
    high,
    lowClosed: true,
    highClosed: true,
    unit,
    hedge: null,
    number: span,
    precision: 1,
    sentence: 0,
  }
}

/** The whole text as one sentence. */
function lineOf(text: string): Line {
  const block = { kind: 'paragraph' as const, start: 0, end: text.length, proseStart: 0 }
  const sentences = [{ start: 0, end: text.length, block: 0 }]
  const layout = { ...EMPTY_LAYOUT, blocks: [block] }
  const prose: Prose = { text, layout, blocks: [block], quoted: [], sentences, ...tokenize(text, sentences, []) }
  return atomize(prose, 0)
}

function wordsOf(atoms: readonly Atom[], start: number): DateWords | null {
  const i = atoms.findIndex(atom => atom.start === start)
  return i < 0 || isCountedYear(atoms, i) ? null : (readDate(atoms, i)?.words ?? null)
}
