import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-protocol'
import type { Article, Span } from '../analysis/article'
import { positionAt } from './positions'

/** What can be folded away: front matter, what is not the article, and quotations of several paragraphs. */
export function foldingRanges(article: Article): FoldingRange[] {
  const page = pageParts(article).map(span => fold(article, span, FoldingRangeKind.Region))
  const speeches = article.quotations.map(({ content }) =>
    fold(article, { start: content[0].start, end: content.at(-1)!.end }, undefined),
  )
  return [...page, ...speeches].filter(range => range !== null)
}

/** Front matter, and runs of boilerplate blocks. */
function pageParts({ layout: { blocks } }: Article): Span[] {
  const parts: { start: number; end: number; kind: string }[] = []
  for (const [i, { kind, start, end }] of blocks.entries()) {
    if (kind !== 'frontMatter' && kind !== 'boilerplate') continue
    if (blocks[i - 1]?.kind === kind) parts.at(-1)!.end = end
    else parts.push({ start, end, kind })
  }
  return parts
}

/** A fold by whole lines; null when it would hide nothing. */
function fold(article: Article, { start, end }: Span, kind: FoldingRangeKind | undefined): FoldingRange | null {
  const startLine = positionAt(article, start).line
  const endLine = positionAt(article, Math.max(start, end - 1)).line
  return endLine > startLine ? { startLine, endLine, kind } : null
}
