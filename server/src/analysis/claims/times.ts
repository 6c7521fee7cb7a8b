import type { DateRange, Quantity, Scope, Span } from '../article'
import type { Prose, Token } from '../prose'
import { partitionPoint } from '../text/partitionPoint'
import { type Range, tokensOf } from '../text/tokenRange'
import { oneLine } from './context'
import { PERIOD_OPENERS } from './tables'

/** When something is, and over which time. */
export interface Times {
  readonly when: DateRange | null
  readonly scope: Scope | null
}

/** When, and over which time the words of the clause say that a figure holds. */
export function timesOfFigure(prose: Prose, quantities: readonly Quantity[], index: number, clause: Range): Times {
  const near = NEAREST.map(step => figureAt(quantities, index + step))
  return opened(prose, quantities, clause, timesIn(prose, near, quantities[index].date ?? null, clause))
}

/** "In 2018, when the seat was last contested, turnout was …": the year with which a sentence opens is that of its clauses. */
function opened(
  { tokens, firstToken, text }: Prose,
  quantities: readonly Quantity[],
  { from }: Range,
  times: Times,
): Times {
  const first = firstToken[tokens[from].sentence]
  if (times.when || times.scope || first === from || tokens[first].lower !== 'in' || !tokens[first + 2]) return times
  const { start } = tokens[first + 1]
  const opening = figureAt(
    quantities,
    partitionPoint(quantities, quantity => quantity.start < start),
  )
  const isYear =
    opening?.start === start && opening.date?.granularity === 'year' && opening.end === tokens[first + 1].end
  if (!isYear || tokens[first + 2].text !== ',') return times
  const { start: begin, end } = opening.date!
  return { when: null, scope: { text: text.slice(opening.start, opening.end), start: begin, end } }
}

/** When, and over which time the words of the clause say that what stands in a span holds. */
export function timesOfSpan(prose: Prose, quantities: readonly Quantity[], span: Span, clause: Range): Times {
  const after = partitionPoint(quantities, ({ start }) => start < span.start)
  const near = [0, -1, 1, -2, 2, -3].map(step => figureAt(quantities, after + step))
  return timesIn(prose, near, null, clause)
}

const figureAt = (quantities: readonly Quantity[], index: number): Quantity | undefined =>
  index < 0 ? undefined : quantities[index]

/** Steps to the figures next to one, nearest first: enough for a clause. */
const NEAREST = [1, -1, 2, -2, 3, -3]

function timesIn(prose: Prose, near: readonly (Quantity | undefined)[], own: DateRange | null, clause: Range): Times {
  const start = prose.tokens[clause.from].start
  const end = prose.tokens[clause.to - 1].end
  let when = own
  let scope: Scope | null = null
  for (const other of near) {
    if (!other || other.start < start || other.end > end) continue
    const { date } = other
    if (!date && other.kind !== 'duration' && other.kind !== 'date') continue
    const { from } = tokensOf(prose.tokens, other)
    const before = prose.tokens[from - 1]?.lower ?? ''
    // "between 2018 and 2021": the period is told where it opens.
    if (date && before === 'and' && /^(?:between|from)$/.test(prose.tokens[from - 3]?.lower ?? '')) continue
    const text = oneLine(prose.text.slice(other.start, other.end))
    if (!date && other.kind === 'duration' && /^(?:the\s+)?(?:past|last|first|next|previous)\b/i.test(text))
      scope ??= { text, start: null, end: null }
    if (!date && /^(?:this|last|next) (?:year|season|month|quarter)$/i.test(text))
      scope ??= { text, start: null, end: null }
    if (!date) continue
    const period =
      PERIOD_OPENERS.has(before) ||
      /^(?:since|until|from|between|during|over)\b/i.test(text) ||
      isSince(prose.tokens, other, clause)
    if (period || !['day', 'time', 'week'].includes(date.granularity))
      scope ??= { text, start: date.start, end: period ? null : date.end }
    if (!period && date.granularity !== 'year') when ??= date
  }
  return { when, scope }
}

/** "since he took office in 2013": the period opens at the date, wherever the word stands before it. */
function isSince(tokens: readonly Token[], date: Span, clause: Range): boolean {
  const { from } = tokensOf(tokens, date)
  return tokens.slice(Math.max(clause.from, from - 14), from).some(token => token.lower === 'since')
}
