import { analyze } from '../server/src/analysis/analyze'
import type { Article, Span } from '../server/src/analysis/article'
import type { Anchor } from '../server/src/annotations/anchoring'
import { anchorIn } from '../server/src/annotations/anchoring'
import { readAnnotated } from '../server/src/annotations/annotated'
import { type Book, readBook } from '../server/src/annotations/book'
import { judgementOf } from '../server/src/annotations/judging'
import type { Places } from '../server/src/annotations/passages'
import { selectorsIn } from '../server/src/annotations/selectors'
import { type Content, correctionContent, noteContent, statusContent, stored } from '../server/src/annotations/writing'
import { CorpusIndex } from '../server/src/corpus/corpusIndex'
import { diagnostics } from '../server/src/features/diagnostics'
import { DEFAULT_SETTINGS } from '../server/src/files/settings'
import { clock, median } from './measure'
import { madeArticle, sampleTexts } from './stories'

const ARTICLES = 1000
const EDITS = 150

/** What 10 000 annotations of 1 000 articles cost: to load, and at each edit of an article (to fresh diagnostics). */
export function annotations(): void {
  const samples = sampleTexts()
  const texts = Array.from({ length: ARTICLES }, (_, i) => madeArticle(samples, i))
  const file = texts.flatMap((text, i) => linesOf(text, i)).join('\n')
  const loads = Array.from({ length: 5 }, () => {
    const start = performance.now()
    const book = readBook(file)
    for (const [i, text] of texts.entries()) anchorsOf(text, book, i)
    return performance.now() - start
  })
  const book = readBook(file)
  console.log(
    `annotations: ${book.annotations.length} of ${ARTICLES} articles (${(file.length / 1e6).toFixed(1)} MB) load in ${median(loads).toFixed(0)} ms, anchored`,
  )
  const scenes = [bareScene(texts), annotatedScene(texts, book)]
  const times: number[][] = [[], []]
  for (let edit = -10; edit < EDITS; edit++)
    for (const [i, scene] of scenes.entries()) {
      const taken = clock(() => scene(((edit + 10) * 37) % ARTICLES, edit))
      if (edit >= 0) times[i].push(taken)
    }
  const [bare, with_] = times.map(median)
  const share = median(times[1].map((time, i) => time / times[0][i] - 1))
  console.log(
    `  an edit to fresh diagnostics: ${bare.toFixed(1)} ms without, ${with_.toFixed(1)} ms with; median of the added shares ${(100 * share).toFixed(1)} %`,
  )
}

const nameOf = (index: number): string => `${index}.txt`

/** Ten to an article: notes, states of checking, a corrected speaker, one name in twenty articles. */
function linesOf(text: string, index: number): string[] {
  const article = analyze(text)
  const spans: Span[] = [
    ...article.quotations.map(({ content }) => content[0]),
    ...article.quantities,
    ...article.sentences,
  ]
  return Array.from({ length: 10 }, (_, i) => {
    const { start, end } = spans[(i * 7) % spans.length]
    const target = { source: nameOf(index), selector: selectorsIn(text)({ start, end }) }
    const id = `urn:uuid:${index}-${i}`
    const signature = { id, time: new Date(1e12 + index * 10 + i).toISOString(), creator: 'Ann' }
    return JSON.stringify(stored(signature, contentOf(article, i, index), [target]))
  })
}

function contentOf({ entities }: Article, i: number, index: number): Content {
  if (i === 0) return correctionContent({ kind: 'speaker', speaker: entities[0]?.name ?? 'Ann Poe' }, null)
  if (i === 1 && index % 20 === 0)
    return correctionContent({ kind: 'samePerson', name: entities[0]?.name ?? 'x', as: entities[1]?.name ?? 'y' }, null)
  if (i < 4) return statusContent({ value: 'verified', source: 'a call', date: '2021-05-03' }, '', [], null)
  return noteContent('Ask again who counted them, and when.', ['toll'], false)
}

function anchorsOf(text: string, book: Book, index: number): ReadonlyMap<string, readonly Anchor[]> {
  const anchorOf = anchorIn(text)
  const placed = book.byPath.get(nameOf(index)) ?? []
  return new Map(placed.map(({ annotation, targets }) => [annotation.id, targets.map(anchorOf)]))
}

/** An edit of an article: its text with another beginning. */
const edited = (text: string, edit: number): string =>
  text.replace('\n\n', `\n\nEdit ${edit} was made here, as it was told to us.\n\n`)

function check(corpus: CorpusIndex, uri: string): void {
  diagnostics(corpus, uri, { severity: DEFAULT_SETTINGS.severity, documentation: null })
}

function bareScene(texts: readonly string[]): (index: number, edit: number) => void {
  const corpus = new CorpusIndex()
  for (const [i, text] of texts.entries()) corpus.set(nameOf(i), analyze(text))
  corpus.crossReferences()
  return (index, edit) => {
    corpus.set(nameOf(index), analyze(edited(texts[index], edit)))
    check(corpus, nameOf(index))
  }
}

function annotatedScene(texts: readonly string[], book: Book): (index: number, edit: number) => void {
  const corpus = new CorpusIndex()
  const anchors = new Map<string, ReadonlyMap<string, readonly Anchor[]>>()
  const places: Places = { uriOf: path => path, anchorsOf: (uri, id) => anchors.get(uri)?.get(id) }
  const read = (index: number, text: string) => {
    const uri = nameOf(index)
    const { article, anchors: found } = readAnnotated(text, book.byPath.get(uri) ?? [])
    anchors.set(uri, found)
    corpus.set(uri, article)
  }
  for (const [i, text] of texts.entries()) read(i, text)
  corpus.judge(judgementOf(book, places))
  corpus.crossReferences()
  return (index, edit) => {
    read(index, edited(texts[index], edit))
    corpus.judge(judgementOf(book, places, new Set([nameOf(index)])))
    check(corpus, nameOf(index))
  }
}
