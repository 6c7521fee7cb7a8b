import { type DocumentSymbol, type Range, type SymbolInformation, SymbolKind } from 'vscode-languageserver-protocol'
import type { Span } from '../analysis/article'
import { gather } from '../corpus/gather'
import type { Source } from '../corpus/model'
import type { Document } from './document'
import { shorten } from './markdown'
import { viaNames } from './names'
import { articleTitle } from './places'
import { rangeOf } from './positions'
import { dateWords, t } from './words'

/** LSP has no kinds for people: those whose icons in VS Code come nearest. */
export const SOURCE_KINDS: Readonly<Record<Source['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  organisation: SymbolKind.Module,
  group: SymbolKind.Interface,
  unnamed: SymbolKind.Object,
}

/** The outline: the article with its speakers and their quotations, then its figures. */
export function documentSymbols(document: Document): DocumentSymbol[] {
  const { article, uri } = document
  const { published, outlet, blocks } = article.layout
  const headline = blocks.find(block => block.kind === 'headline') ?? { start: 0, end: 0 }
  const children = [...speakers(document), ...figures(document)]
  return [
    symbol(document, articleTitle(article, uri), SymbolKind.File, { start: 0, end: article.length }, headline, {
      detail: [outlet, published && dateWords(published)].filter(Boolean).join(' · '),
      children,
    }),
  ]
}

/** The same as a list, for clients that know no hierarchy. */
export function flatSymbols(document: Document): SymbolInformation[] {
  const list = (symbols: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] =>
    symbols.flatMap(({ name, kind, selectionRange, children }) => [
      { name, kind, containerName, location: { uri: document.uri, range: selectionRange } },
      ...list(children ?? [], name),
    ])
  return list(documentSymbols(document))
}

function speakers(document: Document): DocumentSymbol[] {
  const bySpeaker = gather(document.article.quotations.keys(), index => [speakerKey(document, index)])
  return [...bySpeaker].map(([speaker, indexes]) => speakerSymbol(document, speaker, indexes))
}

/** Source ids of the speaker; of an unresolved one nothing, so that all such quotations stand together. */
function speakerKey({ corpus, uri }: Document, index: number): string {
  return corpus.quotation({ uri, index }).sources.join('\n')
}

function speakerSymbol(document: Document, key: string, indexes: readonly number[]): DocumentSymbol {
  const { article, corpus } = document
  const sources = key === '' ? [] : key.split('\n').flatMap(id => corpus.source(id) ?? [])
  const name = sources.map(source => source.name).join(` ${t('and')} `) || t('Unknown speaker')
  const spans = indexes.map(index => hull(article.quotations[index].content))
  const selection = article.quotations[indexes[0]].speaker ?? spans[0]
  const kind = sources.length === 1 ? SOURCE_KINDS[sources[0].kind] : SymbolKind.Object
  return symbol(document, name, kind, hull([...spans, selection]), selection, {
    detail: sources[0]?.roles[0] ?? '',
    children: indexes.map(index => quotationSymbol(document, index)),
  })
}

function quotationSymbol(document: Document, index: number): DocumentSymbol {
  const { corpus, uri, article } = document
  const { content, kind, text } = article.quotations[index]
  const via = viaNames(corpus, { uri, index }).map(name => t('via {0}', name))
  const inferred = corpus.quotation({ uri, index }).inferred ? [t('inferred')] : []
  const words = kind === 'direct' ? `“${text}”` : text
  return symbol(document, words, SymbolKind.String, hull(content), content[0], {
    detail: [...(kind === 'direct' ? [] : [kind === 'mixed' ? t('mixed') : t('indirect')]), ...via, ...inferred].join(
      ', ',
    ),
  })
}

function figures(document: Document): DocumentSymbol[] {
  const { quantities } = document.article
  if (quantities.length === 0) return []
  const children = quantities.map((_, index) => figureSymbol(document, index))
  return [symbol(document, t('Figures'), SymbolKind.Array, hull(quantities), quantities[0], { children })]
}

function figureSymbol(document: Document, index: number): DocumentSymbol {
  const { corpus, uri, article, text } = document
  const quantity = article.quantities[index]
  const words =
    text?.slice(quantity.start, quantity.end) ?? article.claims.find(claim => claim.quantity === index)?.text
  const kind = quantity.kind === 'date' ? SymbolKind.Event : SymbolKind.Number
  return symbol(document, words ?? quantity.kind, kind, quantity, quantity, {
    detail: corpus.about({ uri, index }) ?? '',
  })
}

/** A symbol whose name is never empty and whose range holds its selection, as clients demand. */
function symbol(
  { article }: Document,
  name: string,
  kind: SymbolKind,
  span: Span,
  selection: Span,
  more: { readonly detail?: string; readonly children?: DocumentSymbol[] },
): DocumentSymbol {
  const range: Range = rangeOf(article, hull([span, selection]))
  const shown = shorten(name, 100) || '…'
  const detail = more.detail === undefined ? {} : { detail: shorten(more.detail, 100) }
  return { name: shown, kind, range, selectionRange: rangeOf(article, selection), ...more, ...detail }
}

/** The smallest span that holds all of these. */
function hull(spans: readonly Span[]): Span {
  let { start, end } = spans[0]
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}
