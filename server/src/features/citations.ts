import type { Span } from '../analysis/article'
import { append } from '../corpus/gather'
import type { Corpus, Place } from '../corpus/model'
import { foldOrganisation } from '../corpus/sources/organisationNames'
import { remembered } from './remembered'

/** Who cites, or is cited: an article, or a source. */
export type CitationNode =
  | { readonly kind: 'article'; readonly uri: string }
  | { readonly kind: 'source'; readonly id: string }

/** One passage in which the first node relies on the second. */
export interface Citation {
  readonly from: CitationNode
  readonly to: CitationNode
  readonly uri: string
  /** The words that name who is relied on, or the reported words where nothing names them. */
  readonly span: Span
}

/** All citations of a corpus, by who cites and by who is cited. */
interface Citations {
  readonly outgoing: ReadonlyMap<string, readonly Citation[]>
  readonly incoming: ReadonlyMap<string, readonly Citation[]>
}

/** Whom a node relies on: an article on whom it quotes or credits first, a source on whom it passes on. */
export function citationsFrom(corpus: Corpus, node: CitationNode): readonly Citation[] {
  const own = citationsOf(corpus).outgoing.get(keyOf(node)) ?? []
  if (node.kind === 'article') return own
  const articles = articlesOf(corpus, node.id).flatMap(uri => citationsFrom(corpus, { kind: 'article', uri }))
  return [...own, ...articles]
}

/** Who relies on a node: on an article as on its outlet. */
export function citationsTo(corpus: Corpus, node: CitationNode): readonly Citation[] {
  const nodes = node.kind === 'article' ? [node, ...outletOf(corpus, node.uri)] : [node]
  return nodes.flatMap(each => citationsOf(corpus).incoming.get(keyOf(each)) ?? [])
}

/** The articles that a source published: those whose outlet has its name. A bare name does not always show that it is no person. */
export function articlesOf(corpus: Corpus, id: string): readonly string[] {
  const source = corpus.source(id)
  if (!source) return []
  const found = [source.name, ...source.aliases].flatMap(name => outlets(corpus).get(foldOrganisation(name)) ?? [])
  return [...new Set(found)]
}

/** The key of a node among others. */
export function keyOf(node: CitationNode): string {
  return node.kind === 'article' ? `article ${node.uri}` : `source ${node.id}`
}

/** The source that an article's outlet is, when the articles name it. */
function outletOf(corpus: Corpus, uri: string): CitationNode[] {
  const outlet = corpus.article(uri)?.layout.outlet
  if (!outlet) return []
  const id = sourcesByName(corpus).get(foldOrganisation(outlet))
  return id === undefined ? [] : [{ kind: 'source', id }]
}

/** Articles by the folded name of their outlet. */
function outlets(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  return remembered(corpus, 'outlets', () => {
    const byName = new Map<string, string[]>()
    for (const uri of corpus.uris()) {
      const outlet = corpus.article(uri)?.layout.outlet
      if (outlet) append(byName, foldOrganisation(outlet), uri)
    }
    return byName
  })
}

/** Sources by their folded names. */
function sourcesByName(corpus: Corpus): ReadonlyMap<string, string> {
  return remembered(corpus, 'sources by name', () => {
    const byName = new Map<string, string>()
    for (const { id, name, aliases } of corpus.sources()) {
      for (const form of [...aliases, name]) byName.set(foldOrganisation(form), id)
    }
    return byName
  })
}

function citationsOf(corpus: Corpus): Citations {
  return remembered(corpus, 'citations', () => {
    const outgoing = new Map<string, Citation[]>()
    const incoming = new Map<string, Citation[]>()
    for (const uri of corpus.uris()) {
      for (const citation of citationsIn(corpus, uri)) {
        append(outgoing, keyOf(citation.from), citation)
        append(incoming, keyOf(citation.to), citation)
      }
    }
    return { outgoing, incoming }
  })
}

function citationsIn(corpus: Corpus, uri: string): Citation[] {
  return corpus.article(uri)?.quotations.flatMap((_, index) => chainOf(corpus, { uri, index })) ?? []
}

/** The article, those who passed the words on, the speakers: each relies on the next. */
function chainOf(corpus: Corpus, { uri, index }: Place): Citation[] {
  const { content, speaker } = corpus.article(uri)!.quotations[index]
  const { sources, via } = corpus.quotation({ uri, index })
  const links = [
    ...via.map(link => ({ ids: link.sources, span: link.span })),
    { ids: sources, span: speaker ?? content[0] },
  ].filter(({ ids }) => ids.length > 0)
  let from: CitationNode[] = [{ kind: 'article', uri }]
  return links.flatMap(({ ids, span }) => {
    const to = ids.map((id): CitationNode => ({ kind: 'source', id }))
    const made = from.flatMap(giver => to.map(taker => ({ from: giver, to: taker, uri, span })))
    from = to
    return made.filter(citation => keyOf(citation.from) !== keyOf(citation.to))
  })
}
