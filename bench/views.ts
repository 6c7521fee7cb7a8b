import { analyze } from '../server/src/analysis/analyze'
import { CorpusIndex } from '../server/src/corpus/corpusIndex'
import type { Document } from '../server/src/features/document'
import { positionAt } from '../server/src/features/positions'
import { textOf } from '../server/src/features/reports/report'
import { makeReport, reportsAt } from '../server/src/features/reports/reports'
import { parseReportUri } from '../server/src/features/reports/reportUri'
import { rowPath, rows } from '../server/src/features/views'
import { DEFAULT_SETTINGS } from '../server/src/files/settings'
import { REPORT_SCHEME, type ReportKind, SORTS, VIEWS, type ViewName, type ViewOptions } from '../server/src/protocol'
import { clock, median, percentile95 } from './measure'
import { madeArticle, sampleTexts } from './stories'

const SIZES = [100, 1000]
const TIMES = 200
/** The share of the articles that an act is warmed up on: two of each event, so that no size meets its events for the first time. */
const WARM = 0.2

/** A thing that a person does with the views or documents, each time with another article: made ready, then done. */
type Act = (scene: Scene, time: number) => () => unknown

interface Scene {
  readonly corpus: CorpusIndex
  readonly views: Parameters<typeof rows>[0]
  readonly uris: readonly string[]
}

/** What views and documents cost in a corpus of 1 000 articles beside one of 100: each act, p95 and the ratios of p95 and median. */
export function views(): void {
  const samples = sampleTexts()
  const scenes = SIZES.map(size => sceneOf(samples, size))
  console.log(
    `views and documents: p95 in ms over ${TIMES} times, of ${SIZES.join(' and ')} articles; ratios of p95 and of the medians`,
  )
  for (const [name, act] of acts()) {
    const [small, large] = timesOf(scenes, act)
    const ratio = (of: typeof median) => (of(large) / Math.max(0.05, of(small))).toFixed(2)
    const [a, b] = [small, large].map(times => percentile95(times).toFixed(2).padStart(8))
    const first = scenes.map(scene => firstTime(scene, act).toFixed(0).padStart(5))
    console.log(
      `  ${name.padEnd(28)} ${a} ${b}  ratio ${ratio(percentile95)}, ${ratio(median)}  first after an edit ${first.join(' ')}`,
    )
  }
}

function sceneOf(samples: readonly string[], size: number): Scene {
  const corpus = new CorpusIndex()
  for (let i = 0; i < size; i++) corpus.set(`file:///story/${i}.txt`, analyze(madeArticle(samples, i)))
  corpus.crossReferences()
  const entry = { key: 'file:///story', name: 'story', corpus }
  return { corpus, views: { corpora: [entry], severity: DEFAULT_SETTINGS.severity }, uris: corpus.uris() }
}

/** The times in each scene, measured by turns, so that the machine's moods meet both; warmed up before on other articles. */
function timesOf(scenes: readonly Scene[], act: Act): number[][] {
  const times: number[][] = scenes.map(() => [])
  for (const scene of scenes) for (let time = 0; time < scene.uris.length * WARM; time++) act(scene, TIMES + time)()
  for (let time = 0; time < TIMES; time++)
    for (const [i, scene] of scenes.entries()) times[i].push(clock(act(scene, time)))
  return times
}

/** The same right after an article has changed: what is worked out once per state is worked out anew. */
function firstTime(scene: Scene, act: Act): number {
  const uri = scene.uris[7]
  const article = scene.corpus.article(uri)!
  scene.corpus.set(uri, { ...article })
  scene.corpus.crossReferences()
  return clock(act(scene, 3))
}

function acts(): [string, Act][] {
  const opened = VIEWS.map((view): [string, Act] => [`open ${view}`, scene => () => roots(scene, optionsOf(view))])
  const expanded = VIEWS.map((view): [string, Act] => [`expand ${view}`, (scene, time) => expanding(scene, view, time)])
  const filtered = VIEWS.map((view): [string, Act] => [
    `filter ${view} by text`,
    (scene, time) => () => roots(scene, { ...optionsOf(view), filter: { text: `${nameIn(scene, time)} ` } }),
  ])
  const narrowed = VIEWS.map((view): [string, Act] => [
    `filter ${view} by article`,
    (scene, time) => () => roots(scene, { ...optionsOf(view), filter: { article: uriAt(scene, time) } }),
  ])
  const kinds: ReportKind[] = ['fact', 'why', 'source', 'timeline', 'only', 'wordings']
  const documents = kinds.map((kind): [string, Act] => [
    `document: ${kind}`,
    (scene, time) => () => report(scene, kind, time),
  ])
  const followed: [string, Act] = ['follow the cursor', (scene, time) => () => follow(scene, time)]
  return [...opened, ...expanded, ...filtered, ...narrowed, ...documents, followed]
}

function optionsOf(view: ViewName): ViewOptions {
  return { view, grouping: 'kind', sort: SORTS[view][0], filter: {} }
}

function roots({ views }: Scene, options: ViewOptions) {
  return rows(views, options, undefined)
}

/** Expands the rows on the way to a quotation of an article, or to what is found there: each time another. */
function expanding(scene: Scene, view: ViewName, time: number) {
  const document = documentAt(scene, time)
  const start = view === 'findings' ? findingStart(document, time) : quotationStart(document, time)
  const position = positionAt(document.article, start)
  return () => {
    const row = rowPath(scene.views, optionsOf(view), document, position).findLast(({ hasChildren }) => hasChildren)
    return row && rows(scene.views, optionsOf(view), row.id)
  }
}

function quotationStart({ article: { quotations } }: Document, time: number): number {
  return quotations[time % quotations.length].content[0].start
}

function findingStart(document: Document, time: number): number {
  const { corpus, uri } = document
  const members = corpus.crossReferencesIn(uri).flatMap(reference => reference.members)
  const within = members.filter(member => member.uri === uri && member.item.kind !== 'sentence')
  return within.length > 0 ? within[time % within.length].start : quotationStart(document, time)
}

/** Articles of events far apart, so that each time asks for something new. */
function uriAt({ uris }: Scene, time: number): string {
  return uris[(time * 37) % uris.length]
}

function nameIn(scene: Scene, time: number): string {
  const { entities } = scene.corpus.article(uriAt(scene, time))!
  return entities[time % entities.length]?.name ?? 'none'
}

function documentAt(scene: Scene, time: number): Document {
  const uri = uriAt(scene, time)
  return { uri, corpus: scene.corpus, article: scene.corpus.article(uri)!, text: null }
}

function report(scene: Scene, kind: ReportKind, time: number): string {
  const document = documentAt(scene, time)
  const lines = document.article.lineStarts.length
  for (let line = 0; line < lines; line++) {
    const found = reportsAt(document, 'file:///story', { line, character: 5 }, kind)
    const ask = found && parseReportUri(found.uris[0])
    if (ask) return textOf(makeReport(scene.corpus, ask, () => null))
  }
  return REPORT_SCHEME
}

function follow(scene: Scene, time: number) {
  const document = documentAt(scene, time)
  const line = Math.floor(document.article.lineStarts.length / 2)
  return VIEWS.map(view => rowPath(scene.views, optionsOf(view), document, { line, character: 30 }))
}
