import { strict as assert } from 'node:assert'
import { readProse } from '../../server/src/analysis/analyze'
import type { Quantity } from '../../server/src/analysis/article'
import { findQuantities } from '../../server/src/analysis/quantities/quantities'
import { parseFile } from '../fixture'

/** Figures and dates of a text that was published on a day. */
export function quantitiesOf(text: string, published: string | null = '2021-12-15'): Quantity[] {
  const prose = readProse(text)
  return findQuantities({ ...prose, layout: { ...prose.layout, published } })
}

/**
 * Checks that the figures and dates of a fixture are those it marks, no more and no fewer. A label is the kind, and as far
 * as it goes on: value, unit, interval, range of dates ("count 40 person [36,44]", "date 2021-06-01..2021-07-01 month").
 */
export function checkQuantities(source: string, published: string | null = '2021-12-15'): void {
  const file = parseFile(source)
  const found = quantitiesOf(file.text, published)
  const wanted = [...file.marks].sort((a, b) => a.start - b.start)
  const shown = found.map((q, k) => {
    const label = labelOf(q)
    const asked = wanted[k]?.label ?? ''
    return `${file.text.slice(q.start, q.end)} | ${label.startsWith(asked) ? asked : label}`
  })
  assert.deepEqual(
    shown,
    wanted.map(mark => `${file.text.slice(mark.start, mark.end)} | ${mark.label}`),
  )
}

/** Checks that a text holds no figure and no date. */
export function checkNone(text: string): void {
  assert.deepEqual(
    quantitiesOf(text).map(q => text.slice(q.start, q.end)),
    [],
  )
}

function labelOf(q: Quantity): string {
  if (q.kind === 'date') return q.date ? `date ${q.date.start}..${q.date.end} ${q.date.granularity}` : 'date unresolved'
  const value = Array.isArray(q.value) ? q.value.join('–') : String(q.value)
  const unit = (q.unit ?? '-').replaceAll(' ', '_')
  const interval = `${q.lowClosed ? '[' : '('}${q.low ?? ''},${q.high ?? ''}${q.highClosed ? ']' : ')'}`
  const period = q.date ? ` ${q.date.start}..${q.date.end}` : ''
  return `${q.kind} ${value} ${unit} ${interval}${period}`
}
