import type { Article, Claim, Entity, Mention, Quantity, Quotation, Span } from '../../server/src/analysis/article'
import { EMPTY_LAYOUT } from '../../server/src/analysis/layout/emptyLayout'
import { comparedWords } from '../../server/src/analysis/text/wording'
import type { Corpus, CrossReference, Hit, Member, Place, Source } from '../../server/src/corpus/model'
import type { Document } from '../../server/src/features/document'
import { type FixtureFile, type Mark, mark, parseFixture } from '../fixture'

/** A cross-reference of a fake corpus: its members as "file label", sides parted by "|". */
export type FakeReference = Partial<Omit<CrossReference, 'members'>> & { readonly sides: string }

/** A corpus made by hand, for features: no reading, no comparing, only what a fixture's labels say. */
export interface FakeCorpus extends Corpus {
  readonly files: readonly FixtureFile[]
}

/**
 * Labels: a name with a capital marks a mention of that source; "says NAME[ via NAME][ inferred]" marks a direct
 * quotation (of nobody known: "says ?"), and "cue" and "speaker" after it its parts; "figure X" a figure, "date X" a
 * date and "claim X" a characterisation, X being what references call it; quotations are called by their label.
 */
export function fakeCorpus(source: string, references: readonly FakeReference[] = [], layout = {}): FakeCorpus {
  const { files } = parseFixture(source)
  const articles = new Map(files.map(file => [uriOf(file.name), fakeArticle(file, layout)]))
  const crossReferences = references.map((reference, i) => fakeReference(files, reference, i))
  const sources = fakeSources(articles)
  const idsOf = (uri: string, entities: readonly number[]) =>
    entities.map(entity => articles.get(uri)!.entities[entity].name)
  const placesOf = (kind: 'mentions' | 'quotations', name: string): Place[] =>
    [...articles].flatMap(([uri, article]) =>
      article[kind].flatMap(({ entities }, index) => (idsOf(uri, entities).includes(name) ? [{ uri, index }] : [])),
    )
  return {
    files,
    uris: () => [...articles.keys()],
    article: uri => articles.get(uri),
    sources: () => sources,
    source: id => sources.find(candidate => candidate.id === id),
    sourcesOf: idsOf,
    quotation: ({ uri, index }) => {
      const { entities, via, attribution } = articles.get(uri)!.quotations[index]
      const chain = via.map(link => ({ span: link.span, sources: idsOf(uri, link.entities) }))
      return { sources: idsOf(uri, entities), inferred: attribution === 'none' && entities.length > 0, via: chain }
    },
    giversOf: () => [],
    about: ({ uri, index }) => (articles.get(uri)?.quantities[index].kind === 'date' ? null : 'meetings of the two'),
    statements: id => placesOf('quotations', id),
    quoted: () =>
      sources.flatMap(({ id }) => {
        const places = placesOf('quotations', id)
        const articles = new Set(places.map(({ uri }) => uri)).size
        return places.length > 0 ? [{ source: id, quotations: places.length, articles }] : []
      }),
    mentions: id => placesOf('mentions', id),
    crossReferences: () => crossReferences,
    crossReferencesIn: uri => crossReferences.filter(({ members }) => members.some(member => member.uri === uri)),
    isNobody: () => false,
    judgements: () => [],
    at: (uri, offset) => hitsAt(articles.get(uri)!, offset),
  }
}

/** The article of a file as features are asked about it, open unless said otherwise. */
export function openDocument(corpus: FakeCorpus, name = corpus.files[0].name, isOpen = true): Document {
  const file = corpus.files.find(candidate => candidate.name === name)!
  const uri = uriOf(name)
  return { uri, corpus, article: corpus.article(uri)!, text: isOpen ? file.text : null }
}

/** The position of a label's first character, or of the one `into` further on. */
export function positionOf(document: Document, corpus: FakeCorpus, label: string, into = 0) {
  const file = corpus.files.find(candidate => uriOf(candidate.name) === document.uri)!
  return plainPosition(file.text, mark(file, label).start + into)
}

/** "a.txt:0:4-0:9" of a location. */
export function shortLocation(location: { uri: string; range: { start: P; end: P } } | null): string | null {
  if (!location) return null
  const { start, end } = location.range
  return `${location.uri.replace('file:///', '')}:${start.line}:${start.character}-${end.line}:${end.character}`
}

/** "a.txt:0:4-0:9" of a label. */
export function placeOf(corpus: FakeCorpus, name: string, label: string): string | null {
  const file = corpus.files.find(candidate => candidate.name === name)!
  const { start, end } = mark(file, label)
  const range = { start: plainPosition(file.text, start), end: plainPosition(file.text, end) }
  return shortLocation({ uri: uriOf(name), range })
}

export function uriOf(name: string): string {
  return `file:///${name}`
}

interface P {
  line: number
  character: number
}

function plainPosition(text: string, offset: number): P {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length - 1, character: before.at(-1)!.length }
}

function fakeArticle(file: FixtureFile, layout: object): Article {
  const entities: Entity[] = []
  const entityOf = (name: string) => {
    const known = entities.findIndex(entity => entity.name === name)
    if (known >= 0) return known
    return entities.push({ kind: 'person', name, aliases: [], roles: [], gender: null, of: null }) - 1
  }
  const marks = [...file.marks].sort((a, b) => a.start - b.start)
  const quantities = marks.filter(({ label }) => /^(figure|date) /.test(label)).map(fakeQuantity)
  return {
    length: file.text.length,
    lineStarts: [0, ...[...file.text.matchAll(/\n/g)].map(({ index }) => index + 1)],
    layout: { ...EMPTY_LAYOUT, ...layout },
    sentences: [],
    mentions: marks.filter(({ label }) => /^[A-Z]/.test(label)).map(found => fakeMention(found, entityOf)),
    quotations: marks
      .filter(({ label }) => label.startsWith('says '))
      .map(found => fakeQuotation(file, found, entityOf)),
    quantities,
    claims: marks
      .filter(({ label }) => /^(figure|date|claim) /.test(label))
      .map(found => fakeClaim(file, found, quantities)),
    entities,
    statements: [],
  }
}

function fakeMention({ start, end, label }: Mark, entityOf: (name: string) => number): Mention {
  const form = end - start >= label.length ? 'full' : 'part'
  return { start, end, form, name: { start, end }, entities: [entityOf(label)] }
}

function fakeQuotation(file: FixtureFile, found: Mark, entityOf: (name: string) => number): Quotation {
  const [, name, via, inferred] = /^says (.*?)(?: via (.*?))?( inferred)?$/.exec(found.label)!
  const span = { start: found.start, end: found.end }
  const part = (label: string) => {
    const next = file.marks.slice(file.marks.indexOf(found) + 1).find(other => other.label === label)
    return next ? { start: next.start, end: next.end } : null
  }
  const speaker = inferred ? null : part('speaker')
  return {
    kind: 'direct',
    content: [span],
    quoted: [span],
    cue: part('cue'),
    speaker,
    entities: name === '?' ? [] : [entityOf(name)],
    attribution: inferred || name === '?' ? 'none' : 'name',
    via: via ? [{ span: part('via') ?? span, entities: [entityOf(via)] }] : [],
    text: file.text.slice(span.start, span.end),
    ...comparedWords(file.text, [span]),
    sentence: 0,
  }
}

function fakeQuantity({ start, end, label }: Mark): Quantity {
  const interval = { low: 12, high: null, lowClosed: true, highClosed: true }
  const common = { start, end, ...interval, unit: null, number: { start, end }, precision: 1, sentence: 0 }
  const date = { start: '2021-12-15', end: '2021-12-16', granularity: 'day' as const }
  return label.startsWith('date ')
    ? { ...common, kind: 'date', value: null, hedge: null, date }
    : { ...common, kind: 'count', value: 12, hedge: 'at least' }
}

/** Only what features read of a claim. */
function fakeClaim({ text }: FixtureFile, { start, end, label }: Mark, quantities: readonly Quantity[]): Claim {
  const quantity = quantities.findIndex(candidate => candidate.start === start)
  const line = text.slice(text.lastIndexOf('\n', start) + 1).split('\n')[0]
  const claim: Partial<Claim> = {
    start,
    end,
    kind: quantity < 0 ? 'characterisation' : label.startsWith('date ') ? 'date' : 'quantity',
    text: text.slice(start, end),
    context: line,
    quantity: quantity < 0 ? null : quantity,
    givers: [],
  }
  return claim as Claim
}

function fakeSources(articles: ReadonlyMap<string, Article>): Source[] {
  const names = new Set([...articles.values()].flatMap(({ entities }) => entities.map(entity => entity.name)))
  const mentionsIn = (article: Article, name: string) =>
    article.mentions.filter(mention => article.entities[mention.entities[0]].name === name).length
  return [...names].map(name => {
    const counts = [...articles.values()].map(article => mentionsIn(article, name))
    const mentions = counts.reduce((sum, count) => sum + count, 0)
    const inArticles = counts.filter(count => count > 0).length
    return { id: name, name, kind: 'person', aliases: ['JD'], roles: ['minister'], mentions, articles: inArticles }
  })
}

function fakeReference(files: readonly FixtureFile[], { sides, ...given }: FakeReference, i: number): CrossReference {
  const members = sides
    .split('|')
    .flatMap((side, group) => side.split(',').map(place => fakeMember(files, place.trim(), group)))
    .sort((a, b) => (a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1))
  const severity = given.verdict === 'agrees' ? 'none' : 'information'
  const common = {
    id: `x${i}`,
    kind: 'quantity',
    verdict: 'conflicts',
    severity,
    message: 'One differs from another',
  } as const
  return { ...common, why: ['Both are said of her.'], origins: members.length, ...given, members }
}

function fakeMember(files: readonly FixtureFile[], place: string, group: number): Member {
  const [, name, label] = /^(\S+) (.*)$/.exec(place)!
  const file = files.find(candidate => candidate.name === name)!
  const { start, end } = mark(file, label)
  const ofKind = label.startsWith('says ') ? /^says / : /^(figure|date|claim) /
  const index = [...file.marks]
    .sort((a, b) => a.start - b.start)
    .filter(other => ofKind.test(other.label))
    .findIndex(other => other.start === start)
  const line = file.text.slice(file.text.lastIndexOf('\n', start) + 1).split('\n')[0]
  const item = { kind: label.startsWith('says ') ? 'quotation' : 'claim', index } as const
  return {
    uri: uriOf(name),
    start,
    end,
    text: file.text.slice(start, end),
    context: line,
    group,
    sources: [],
    origin: name,
    item,
  }
}

function hitsAt(article: Article, offset: number): Hit[] {
  const over = (kind: Hit['kind'], spans: readonly Span[]) =>
    spans.flatMap((span, index) => (span.start <= offset && offset < span.end ? [{ kind, index, span }] : []))
  const hits = [
    ...over('mention', article.mentions),
    ...over('quantity', article.quantities),
    ...over('claim', article.claims),
    ...over(
      'quotation',
      article.quotations.map(({ content }) => content[0]),
    ),
  ]
  return hits.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
}
