import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-protocol'
import type { Span } from '../analysis/article'
import type { Document } from './document'
import { findingsAt } from './hoverFigure'
import { rangeOf } from './positions'
import { type Target, targetAt } from './target'

/** In this article: the mentions of a source; the words, cue, speaker and chain of a quotation; the statements of a fact. */
export function documentHighlight(document: Document, position: Position): DocumentHighlight[] {
  const target = targetAt(document, position)
  if (!target) return []
  return spansOf(document, target).map(({ span, kind }) => ({ range: rangeOf(document.article, span), kind }))
}

interface Highlight {
  readonly span: Span
  readonly kind: DocumentHighlightKind
}

function spansOf(document: Document, target: Target): Highlight[] {
  if (target.kind === 'source') return mentions(document, target.sources)
  return target.kind === 'quotation' ? quotation(document, target.index) : statements(document, target)
}

function mentions({ corpus, uri, article }: Document, sources: readonly string[]): Highlight[] {
  return article.mentions
    .filter(mention => corpus.sourcesOf(uri, mention.entities).some(source => sources.includes(source)))
    .map(span => ({ span, kind: DocumentHighlightKind.Text }))
}

function quotation({ article }: Document, index: number): Highlight[] {
  const { content, cue, speaker, via } = article.quotations[index]
  const around = [speaker, cue, ...via.map(link => link.span)].filter(span => span !== null)
  return [
    ...content.map(span => ({ span, kind: DocumentHighlightKind.Text })),
    ...around.map(span => ({ span, kind: DocumentHighlightKind.Read })),
  ]
}

function statements(document: Document, target: Extract<Target, { kind: 'figure' }>): Highlight[] {
  const members = findingsAt(document, target).flatMap(({ reference }) => reference.members)
  const others = members.filter(({ uri, start }) => uri === document.uri && start !== target.span.start)
  const spans = new Map<number, Span>([target.span, ...others].map(span => [span.start, span]))
  return [...spans.values()].map(span => ({ span, kind: DocumentHighlightKind.Text }))
}
