import type { Corpus, Member, Place } from '../corpus/model'
import type { Settings, SourceNode } from '../protocol'
import { findingsOf, severityOf } from './findings'
import { shorten } from './markdown'
import { nameList, speakerOf, viaNames } from './names'
import { articleLabel, articleTitle, fileName } from './places'
import { locationOf } from './positions'

/** A corpus with the name that its row carries. */
export interface CorpusEntry {
  readonly key: string
  readonly name: string
  readonly corpus: Corpus
}

/** A row's surroundings while it is made. */
export interface Scene {
  readonly entry: CorpusEntry
  readonly corpus: Corpus
  readonly severity: Settings['severity']
}

/** A row with an id made of what it shows. */
export function node(scene: Scene, rest: readonly (string | number)[], more: Omit<SourceNode, 'id'>): SourceNode {
  return { id: JSON.stringify([scene.entry.key, ...rest]), ...more, label: shorten(more.label, 120) || '…' }
}

/** A corpus, above everything else where there are several. */
export function corpusNode({ key, name, corpus }: CorpusEntry): SourceNode {
  const count = corpus.uris().length
  const description = `${count} ${count === 1 ? 'article' : 'articles'}`
  return { id: JSON.stringify([key, 'corpus']), kind: 'corpus', label: name, description, hasChildren: true }
}

/** An article: its title, with outlet and date. */
export function articleNode(scene: Scene, uri: string): SourceNode {
  const article = scene.corpus.article(uri)!
  const { outlet, published } = article.layout
  return node(scene, ['article', uri], {
    kind: 'article',
    label: articleTitle(article, uri),
    description: [outlet, published].filter(Boolean).join(' · '),
    tooltip: [article.layout.title, fileName(uri)].filter(Boolean).join('\n'),
    location: locationOf(scene.corpus, uri, { start: 0, end: 0 }) ?? undefined,
    hasChildren: article.quotations.length + article.claims.length > 0,
  })
}

/** Speakers in the order in which they first speak, then the figures. */
export function articleChildren(scene: Scene, uri: string): SourceNode[] {
  const { corpus } = scene
  const article = corpus.article(uri)
  if (!article) return []
  const speakers = [...new Set(article.quotations.map((_, index) => speakerKey(corpus, { uri, index })))]
  const figures = node(scene, ['figures', uri], {
    kind: 'figure',
    label: 'Figures',
    description: String(figureClaims(corpus, uri).length),
    hasChildren: true,
  })
  const rows = speakers.map(speaker => speakerNode(scene, uri, speaker))
  return figureClaims(corpus, uri).length > 0 ? [...rows, figures] : rows
}

function speakerKey(corpus: Corpus, place: Place): string {
  return corpus.quotation(place).sources.join('\n')
}

/** Indexes of the quotations that a speaker, named by a key, has in an article. */
export function quotationsBy(corpus: Corpus, uri: string, speaker: string): number[] {
  const count = corpus.article(uri)?.quotations.length ?? 0
  return Array.from({ length: count }, (_, index) => index).filter(
    index => speakerKey(corpus, { uri, index }) === speaker,
  )
}

function speakerNode(scene: Scene, uri: string, speaker: string): SourceNode {
  const { corpus } = scene
  const indexes = quotationsBy(corpus, uri, speaker)
  const ids = speaker === '' ? [] : speaker.split('\n')
  const article = corpus.article(uri)
  const span = article?.quotations[indexes[0]]?.speaker ?? article?.quotations[indexes[0]]?.content[0]
  return node(scene, ['speaker', uri, speaker], {
    kind: 'source',
    label: nameList(corpus, ids) || 'Unknown speaker',
    description: quotationCount(indexes.length),
    location: (span && locationOf(corpus, uri, span)) ?? undefined,
    hasChildren: true,
    sourceKind: corpus.source(ids[0])?.kind ?? 'unnamed',
  })
}

function quotationCount(count: number): string {
  return `${count} ${count === 1 ? 'quotation' : 'quotations'}`
}

/** Sources that speak, the most quoted first; then by name. */
export function sourceRoots(scene: Scene): SourceNode[] {
  const { corpus } = scene
  return corpus
    .sources()
    .map(source => ({ source, statements: corpus.statements(source.id) }))
    .filter(({ statements }) => statements.length > 0)
    .sort((a, b) => b.statements.length - a.statements.length || (a.source.name < b.source.name ? -1 : 1))
    .map(({ source, statements }) => {
      const articles = new Set(statements.map(place => place.uri)).size
      return node(scene, ['source', source.id], {
        kind: 'source',
        label: source.name,
        description: `${quotationCount(statements.length)} in ${articles} ${articles === 1 ? 'article' : 'articles'}`,
        tooltip: [source.name, source.roles.join(', '), source.aliases.join(', ')].filter(Boolean).join('\n'),
        hasChildren: true,
        sourceKind: source.kind,
      })
    })
}

/** A quotation; with its article where it stands among those of others. */
export function quotationNode(scene: Scene, parent: string, place: Place, showArticle: boolean): SourceNode {
  const { corpus } = scene
  const { content, kind, text } = corpus.article(place.uri)!.quotations[place.index]
  const { inferred } = corpus.quotation(place)
  const via = viaNames(corpus, place).map(name => `via ${name}`)
  const article = showArticle ? [articleLabel(corpus, place.uri)] : []
  return node(scene, ['quotation', parent, place.uri, place.index], {
    kind: 'quotation',
    label: kind === 'direct' ? `“${text}”` : text,
    description: [...article, ...via, ...(inferred ? ['inferred'] : [])].join(' · '),
    tooltip: `${speakerOf(corpus, place) ?? 'Unknown speaker'}\n${text}`,
    location: locationOf(corpus, place.uri, content[0]) ?? undefined,
    hasChildren: false,
    inferred,
    ...verdictOf(scene, place.uri, { kind: 'quotation', index: place.index }),
  })
}

/** Indexes of the claims that carry a figure. */
function figureClaims(corpus: Corpus, uri: string): number[] {
  return (corpus.article(uri)?.claims ?? []).flatMap((claim, index) => (claim.quantity === null ? [] : [index]))
}

/** The figures of an article that can be compared. */
export function figureNodes(scene: Scene, uri: string): SourceNode[] {
  const { corpus } = scene
  return figureClaims(corpus, uri).map(index => {
    const claim = corpus.article(uri)!.claims[index]
    const givers = nameList(corpus, corpus.giversOf({ uri, index: claim.quantity! }))
    const about = corpus.about({ uri, index: claim.quantity! })
    return node(scene, ['figure', '', uri, index], {
      kind: 'figure',
      label: claim.text,
      description: [about, givers].filter(Boolean).join(' · '),
      tooltip: claim.context,
      location: locationOf(corpus, uri, claim) ?? undefined,
      hasChildren: false,
      ...verdictOf(scene, uri, { kind: 'claim', index }),
    })
  })
}

function verdictOf({ corpus, severity }: Scene, uri: string, item: Member['item']) {
  const [finding] = findingsOf(corpus, uri, item)
  if (!finding) return {}
  return { verdict: finding.reference.verdict, severity: severityOf(finding.reference, severity) }
}
