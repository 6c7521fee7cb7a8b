import type { Position } from 'vscode-languageserver-protocol'
import type { Span } from '../analysis/article'
import type { Document } from './document'
import { offsetAt } from './positions'

/** What a person points at. */
export type Target =
  | { readonly kind: 'source'; readonly sources: readonly string[]; readonly span: Span }
  | { readonly kind: 'quotation'; readonly index: number; readonly span: Span }
  /** A figure, date or characterisation: `quantity` and `claim` are indexes, either may be missing. */
  | { readonly kind: 'figure'; readonly quantity: number | null; readonly claim: number | null; readonly span: Span }

/** What stands under a position, innermost first; at the end of a word also the word. */
export function targetsAt(document: Document, position: Position): readonly Target[] {
  const offset = offsetAt(document.article, position)
  const here = targetsAtOffset(document, offset)
  return here.length > 0 || offset === 0 ? here : targetsAtOffset(document, offset - 1)
}

/** The innermost target of a position, null when there is none. */
export function targetAt(document: Document, position: Position): Target | null {
  return targetsAt(document, position)[0] ?? null
}

function targetsAtOffset(document: Document, offset: number): Target[] {
  const targets: Target[] = []
  for (const { kind, index, span } of document.corpus.at(document.uri, offset)) {
    const target =
      kind === 'mention'
        ? sourceTarget(document, index, span)
        : kind === 'quotation'
          ? ({ kind, index, span } as const)
          : figureTarget(document, kind, index, span)
    if (target && !targets.some(known => isSame(known, target))) targets.push(target)
  }
  return targets
}

function sourceTarget({ corpus, uri, article }: Document, index: number, span: Span): Target | null {
  const sources = corpus.sourcesOf(uri, article.mentions[index].entities)
  return sources.length > 0 ? { kind: 'source', sources, span } : null
}

function figureTarget({ article }: Document, kind: 'quantity' | 'claim', index: number, span: Span): Target {
  if (kind === 'claim') return { kind: 'figure', quantity: article.claims[index].quantity, claim: index, span }
  const claim = article.claims.findIndex(candidate => candidate.quantity === index)
  return { kind: 'figure', quantity: index, claim: claim < 0 ? null : claim, span }
}

/** A figure is hit as a quantity and as its claim. */
function isSame(a: Target, b: Target): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return false
  return a.quantity === b.quantity && a.quantity !== null ? true : a.claim === b.claim && a.claim !== null
}
