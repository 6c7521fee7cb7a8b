import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Position,
  type Range,
  SymbolKind,
} from 'vscode-languageserver-protocol'
import { gather } from '../corpus/gather'
import type { Corpus } from '../corpus/model'
import { type Citation, type CitationNode, citationsFrom, citationsTo, keyOf } from './citations'
import { fullestMention } from './definition'
import type { Document } from './document'
import { SOURCE_KINDS } from './documentSymbol'
import { shorten } from './markdown'
import { articleTitle } from './places'
import { rangeOf } from './positions'
import { targetAt } from './target'
import { dateWords, t } from './words'

/** What an item carries so that its calls can be asked for later. */
export interface CitationData {
  /** URI of an article of the corpus that it was asked in. */
  readonly within: string
  readonly node: CitationNode
}

/** The source under the cursor, or the speaker of the quotation there; anywhere else the article itself. */
export function prepareCallHierarchy(document: Document, position: Position): CallHierarchyItem[] {
  const { corpus, uri } = document
  const target = targetAt(document, position)
  const ids =
    target?.kind === 'source'
      ? target.sources
      : target?.kind === 'quotation'
        ? corpus.quotation({ uri, index: target.index }).sources
        : []
  const nodes = ids.map((id): CitationNode => ({ kind: 'source', id }))
  return items(corpus, uri, nodes.length > 0 ? nodes : [{ kind: 'article', uri }])
}

/** Who quotes the source or relies on the article. */
export function incomingCalls(corpus: Corpus, { data }: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const { within, node }: CitationData = data
  return grouped(citationsTo(corpus, node), citation => citation.from).flatMap(([, citations]) =>
    items(corpus, within, [citations[0].from], citations[0].uri).map(from => ({
      from,
      fromRanges: rangesIn(corpus, citations, from.uri),
    })),
  )
}

/** Whom the article or source relies on, down to those who speak for themselves. */
export function outgoingCalls(corpus: Corpus, { uri, data }: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const { within, node }: CitationData = data
  return grouped(citationsFrom(corpus, node), citation => citation.to).flatMap(([, citations]) =>
    items(corpus, within, [citations[0].to]).map(to => ({
      to,
      fromRanges: rangesIn(corpus, citations, uri),
    })),
  )
}

/** The passages in the file that the client will look for them in, without repeats; where it has none, none. */
function rangesIn(corpus: Corpus, citations: readonly Citation[], uri: string): Range[] {
  const article = corpus.article(uri)
  if (!article) return []
  const spans = new Map(citations.filter(citation => citation.uri === uri).map(({ span }) => [span.start, span]))
  return [...spans.values()].map(span => rangeOf(article, span))
}

function grouped(citations: readonly Citation[], by: (citation: Citation) => CitationNode): [string, Citation[]][] {
  return [...gather(citations, citation => [keyOf(by(citation))])]
}

/** `preferred`: an article in which a source is shown, if it is mentioned there. */
function items(
  corpus: Corpus,
  within: string,
  nodes: readonly CitationNode[],
  preferred?: string,
): CallHierarchyItem[] {
  return nodes.flatMap(node => {
    const item = node.kind === 'article' ? articleItem(corpus, node.uri) : sourceItem(corpus, node.id, preferred)
    return item ? [{ ...item, data: { within, node } satisfies CitationData }] : []
  })
}

function articleItem(corpus: Corpus, uri: string): CallHierarchyItem | null {
  const article = corpus.article(uri)
  if (!article) return null
  const { published } = article.layout
  const headline = article.layout.blocks.find(block => block.kind === 'headline') ?? { start: 0, end: 0 }
  const selectionRange = rangeOf(article, headline)
  return {
    name: shorten(articleTitle(article, uri), 100) || '…',
    kind: SymbolKind.File,
    detail: shorten([article.layout.outlet, published && dateWords(published)].filter(Boolean).join(' · '), 80),
    uri,
    range: rangeOf(article, { start: 0, end: article.length }),
    selectionRange,
  }
}

function sourceItem(corpus: Corpus, id: string, preferred: string | undefined): CallHierarchyItem | null {
  const source = corpus.source(id)
  const places = corpus.mentions(id)
  const near = places.filter(place => place.uri === preferred)
  const place = fullestMention(corpus, near.length > 0 ? near : places)
  const article = place && corpus.article(place.uri)
  if (!source || !article) return null
  const range = rangeOf(article, article.mentions[place.index])
  const count = corpus.statements(id).length
  return {
    name: shorten(source.name, 100) || '…',
    kind: SOURCE_KINDS[source.kind],
    detail: [source.roles[0], count === 1 ? t('1 quotation') : t('{0} quotations', count)]
      .filter(Boolean)
      .map(part => shorten(part, 60))
      .join(' · '),
    uri: place.uri,
    range,
    selectionRange: range,
  }
}
