import type { Article, Quantity, Span, Statement } from '../../analysis/article'
import { indexesByKey } from '../gather'
import { oneLine, quoteShort } from '../messages'
import { alike } from './alike'
import { type Edit, type EditedPassage, folded } from './edit'

/** Figures of sentences that were changed otherwise little; not those in headlines and quotations that are told of. */
export function figureEdits(older: Article, newer: Article, told: readonly Span[]): Edit[] {
  const [was, is] = [
    new Set(older.statements.map(({ text }) => text)),
    new Set(newer.statements.map(({ text }) => text)),
  ]
  const before = older.statements.filter(({ text }) => !is.has(text))
  const now = newer.statements.filter(({ text }) => !was.has(text))
  const words = ({ words }: Statement) => words.map(({ word }) => word)
  const pairs = alike(before.map(words), now.map(words))
  const [figuresBefore, figuresNow] = [bySentence(older), bySentence(newer)]
  return [...pairs].flatMap(([i, k]) => {
    const [a, b] = [before[i], now[k]]
    const own = (figuresBefore.get(a.sentence) ?? []).filter(
      index =>
        !told.some(({ start, end }) => start <= older.quantities[index].start && older.quantities[index].end <= end),
    )
    return comparedFigures(older, newer, own, figuresNow.get(b.sentence) ?? [], a, b)
  })
}

function bySentence({ quantities }: Article): ReadonlyMap<number, number[]> {
  return indexesByKey(quantities, ({ sentence, conversion }) => (conversion ? [] : [sentence]))
}

/** Figures of one kind and unit in their order, where both sentences have as many of them. */
function comparedFigures(
  older: Article,
  newer: Article,
  before: readonly number[],
  now: readonly number[],
  a: Statement,
  b: Statement,
): Edit[] {
  return [...new Set(before.map(index => sortOf(older.quantities[index])))].flatMap(sort => {
    const [own, other] = [
      before.filter(index => sortOf(older.quantities[index]) === sort),
      now.filter(index => sortOf(newer.quantities[index]) === sort),
    ]
    if (own.length !== other.length) return []
    return own.flatMap((index, i) => figureEdit(older, newer, index, other[i], a, b))
  })
}

const sortOf = ({ kind, unit }: Quantity): string => (kind === 'date' ? kind : `${kind} ${unit}`)

function figureEdit(older: Article, newer: Article, index: number, now: number, a: Statement, b: Statement): Edit[] {
  const [before, after] = [older.quantities[index], newer.quantities[now]]
  const [was, is] = [textIn(a, before), textIn(b, after)]
  if (saysSame(before, after) || folded(was) === folded(is)) return []
  const message = oneLine([`${quoteShort(was, 40)} is now `], quoteShort(is, 40))
  return [
    {
      kind: before.kind === 'date' ? 'date' : 'quantity',
      message,
      older: figurePassage(older, index, a, was),
      newer: figurePassage(newer, now, b, is),
    },
  ]
}

function saysSame(a: Quantity, b: Quantity): boolean {
  if (a.kind === 'date') return a.date !== undefined && a.date.start === b.date?.start && a.date.end === b.date?.end
  return a.low === b.low && a.high === b.high && a.lowClosed === b.lowClosed && a.highClosed === b.highClosed
}

function textIn({ start, text }: Statement, quantity: Span): string {
  return text.slice(quantity.start - start, quantity.end - start)
}

function figurePassage(
  { claims, quantities }: Article,
  index: number,
  statement: Statement,
  text: string,
): EditedPassage {
  const { start, end } = quantities[index]
  const claim = claims.findIndex(({ quantity }) => quantity === index)
  const item =
    claim < 0 ? ({ kind: 'sentence', index: statement.sentence } as const) : ({ kind: 'claim', index: claim } as const)
  return { start, end, text, context: statement.text, item, entities: claims[claim]?.givers ?? [] }
}
