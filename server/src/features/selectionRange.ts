import type { Position, SelectionRange } from 'vscode-languageserver-protocol'
import type { Article, Span } from '../analysis/article'
import { offsetAt, rangeOf } from './positions'

/** The stretches around each position, from the name or figure out to the whole text, each wider than the one inside it. */
export function selectionRanges(article: Article, positions: readonly Position[]): SelectionRange[] {
  return positions.map(position => {
    const offset = offsetAt(article, position)
    const around = [...spansAround(article, offset), { start: 0, end: article.length }]
    const nested: Span[] = [{ start: offset, end: offset }]
    for (const span of around.sort((a, b) => a.end - a.start - (b.end - b.start))) {
      if (contains(span, nested.at(-1)!) && size(span) > size(nested.at(-1)!)) nested.push(span)
    }
    return chain(article, nested.length > 1 ? nested.slice(1) : nested)
  })
}

/** Names, figures, claims, quotations, sentences and paragraphs over an offset. */
function spansAround(article: Article, offset: number): Span[] {
  const { mentions, quantities, claims, quotations, sentences, layout } = article
  const contents = quotations.flatMap(({ content }) => [
    ...content,
    { start: content[0].start, end: content.at(-1)!.end },
  ])
  return [...mentions, ...quantities, ...claims, ...contents, ...sentences, ...layout.blocks]
    .filter(({ start, end }) => start <= offset && offset <= end)
    .map(({ start, end }) => ({ start, end }))
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function size({ start, end }: Span): number {
  return end - start
}

/** Innermost first in, innermost with its parents out. */
function chain(article: Article, nested: readonly Span[]): SelectionRange {
  return nested.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: rangeOf(article, span), parent }),
    undefined,
  )!
}
