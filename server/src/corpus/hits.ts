import type { Article, Span } from '../analysis/article'
import type { Hit } from './model'

/** What of an article stands under an offset, innermost first. */
export function hitsAt({ mentions, quantities, claims, quotations }: Article, offset: number): Hit[] {
  const alone = (spans: readonly Span[]) => spans.map(span => [span])
  const hits = [
    ...hitsOf('mention', alone(mentions), offset),
    ...hitsOf('quantity', alone(quantities), offset),
    ...hitsOf('claim', alone(claims), offset),
    ...hitsOf(
      'quotation',
      quotations.map(({ content }) => content),
      offset,
    ),
  ]
  return hits.sort((a, b) => length(a.span) - length(b.span))
}

const length = (span: Span): number => span.end - span.start

/** Things with a span around the offset; the end of a span counts, so that a cursor behind a word finds it. */
function hitsOf(kind: Hit['kind'], things: readonly (readonly Span[])[], offset: number): Hit[] {
  return things.flatMap((spans, index) =>
    spans
      .filter(span => span.start <= offset && offset <= span.end)
      .map(({ start, end }) => ({ kind, index, span: { start, end } })),
  )
}
