import type { Span } from '../analysis/article'
import type { Corpus, Member, Place } from '../corpus/model'
import type { Row, Settings, ViewOptions } from '../protocol'
import type { AnnotatedPlace } from '../protocol/annotations'
import { statusLines } from './annotationWords'
import { introductions } from './definition'
import type { Wanted } from './filter'
import { findingsOf, severityOf } from './findings'
import { shorten } from './markdown'
import { nameList, viaNames } from './names'
import { articleLabel } from './places'
import { locationOf } from './positions'
import { dateWords, t } from './words'

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
  readonly options: ViewOptions
  readonly want: Wanted
}

/** What a row shows, below its corpus: a kind, then what is needed to find it again. */
export type Key = readonly [kind: string, ...rest: readonly (string | number)[]]

/** The rows below a row: all their keys, and how each is made, so that only those shown are. */
export interface Level {
  readonly keys: readonly Key[]
  readonly row: (key: Key) => Row
}

/** A level without rows. */
export const NO_ROWS: Level = {
  keys: [],
  row: () => {
    throw new Error('There are no rows.')
  },
}

/** A row with an id made of what it shows. */
export function made(scene: Scene, key: Key, more: Omit<Row, 'id'>): Row {
  const { label, description, tooltip, spoken } = more
  return {
    id: idOf(scene, key),
    ...more,
    label: shorten(label, 120) || '…',
    ...(description === undefined ? {} : { description: shorten(description, 200) }),
    ...(spoken === undefined ? {} : { spoken: shorten(spoken, 200) }),
    ...(tooltip === undefined ? {} : { tooltip: tooltipText(tooltip) }),
  }
}

/** Ids are JSON, opaque to clients. */
export function idOf(scene: Scene, key: Key): string {
  return JSON.stringify([scene.entry.key, ...key])
}

function tooltipText(text: string): string {
  return text
    .split('\n')
    .slice(0, 12)
    .map(line => shorten(line, 400))
    .join('\n')
}

/** "1 quotation", "3 quotations". */
export function quotationCount(count: number): string {
  return count === 1 ? t('1 quotation') : t('{0} quotations', count)
}

/** "1 article", "3 articles". */
export function articlesCount(count: number): string {
  return count === 1 ? t('1 article') : t('{0} articles', count)
}

/** The text of a quotation as a row has it. */
export function quotationLabel({ corpus }: Scene, { uri, index }: Place): string {
  const quotation = corpus.article(uri)?.quotations[index]
  return quotation?.kind === 'direct' ? `“${quotation.text}”` : (quotation?.text ?? '')
}

/** A quotation; with its article where it stands among those of others. */
export function quotationRow(scene: Scene, key: Key, place: Place, showArticle: boolean): Row {
  const { corpus } = scene
  const { content, text, corrected } = corpus.article(place.uri)!.quotations[place.index]
  const { inferred, sources } = corpus.quotation(place)
  const via = viaNames(corpus, place).map(name => t('via {0}', name))
  const article = showArticle ? articleParts(corpus, place.uri) : []
  const checked = checkedAt(corpus, place.uri, content[0])
  return made(scene, key, {
    kind: 'quotation',
    label: quotationLabel(scene, place),
    description: [...article, ...via, ...(inferred ? [t('inferred')] : []), ...checked.words].join(' · '),
    tooltip: `${nameList(corpus, sources) || t('Unknown speaker')}\n${text}`,
    location: locationOf(corpus, place.uri, content[0]) ?? undefined,
    place: placeOf(corpus, place.uri, content[0]),
    hasChildren: false,
    inferred,
    ...(corrected && { corrected: true }),
    ...(checked.status && { status: checked.status }),
    ...verdictOf(scene, place.uri, { kind: 'quotation', index: place.index }),
  })
}

/** Outlet and date of an article. */
function articleParts(corpus: Corpus, uri: string): string[] {
  const published = corpus.article(uri)?.layout.published
  return [articleLabel(corpus, uri), ...(published ? [dateWords(published)] : [])]
}

/** Where an annotation of a stretch of an article is put. */
export function placeOf(corpus: Corpus, uri: string, span: Span): AnnotatedPlace | undefined {
  const location = locationOf(corpus, uri, span)
  return location ? { uri, range: location.range } : undefined
}

/** How far a person has checked what is stated at a span, and that in words. */
export function checkedAt(
  corpus: Corpus,
  uri: string,
  span: Span,
): { status?: Row['status']; words: readonly string[] } {
  const own = corpus.judgements(uri, span).find(({ finding, status }) => finding === null && status)
  return { status: own?.status?.value, words: statusLines(corpus, uri, span).slice(0, 1) }
}

/** Where an annotation of a source is put: where it is introduced most fully. */
export function placeOfSource(corpus: Corpus, id: string): AnnotatedPlace | undefined {
  const [location] = introductions(corpus, [id])
  return location && { uri: location.uri, range: { start: location.range.start, end: location.range.start } }
}

/** Verdict and severity of the weightiest finding that an item takes part in. */
export function verdictOf(
  { corpus, severity }: Scene,
  uri: string,
  item: Member['item'],
): Pick<Row, 'verdict' | 'severity'> {
  const [finding] = findingsOf(corpus, uri, item)
  if (!finding) return {}
  return { verdict: finding.reference.verdict, severity: severityOf(finding.reference, severity) }
}
