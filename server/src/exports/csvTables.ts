import type { Quantity, Quotation } from '../analysis/article'
import type { Corpus, CrossReference, Member } from '../corpus/model'
import type { Cell, Table } from './csv'
import {
  byUriOf,
  factOf,
  lineAndColumn,
  namesOf,
  quotedWords,
  speakerOf,
  type Taken,
  type TakenArticle,
  VERDICTS,
  viaOf,
  wordsAt,
} from './taken'

/** Columns that say which article, and where in it; offsets as in the JSON. */
const ARTICLE = ['path', 'outlet', 'title', 'author', 'published', 'url'] as const
const PLACE = ['line', 'column', 'start', 'end'] as const

/** Characters that spreadsheets take in one cell at most, less some. */
const LONGEST = 30_000

/** Who said what: a row for each quotation. */
export function statementTable(taken: Taken): Table {
  const own = ['kind', 'speaker', 'speaker_as_written', 'inferred', 'via', 'words']
  return { head: [...ARTICLE, ...PLACE, ...own], rows: statementRows(taken) }
}

function* statementRows({ corpus, articles }: Taken): Iterable<Cell[]> {
  for (const taken of articles) {
    for (const [index, quotation] of taken.article.quotations.entries()) {
      if (quotation.reportage) continue
      const [first] = quotation.content
      const span = { start: first.start, end: quotation.content.at(-1)!.end }
      yield [...articleCells(taken), ...placeCells(taken, span), ...statementCells(corpus, taken, quotation, index)]
    }
  }
}

function statementCells(corpus: Corpus, taken: TakenArticle, quotation: Quotation, index: number): Cell[] {
  const place = { uri: taken.uri, index }
  return [
    quotation.kind,
    speakerOf(corpus, taken, place),
    quotation.speaker && wordsAt(taken.text, quotation.speaker),
    corpus.quotation(place).inferred ? 'yes' : 'no',
    viaOf(corpus, taken, place),
    quotedWords(taken, index, LONGEST),
  ]
}

/** A row for each figure and date. */
export function figureTable(taken: Taken): Table {
  const own = ['kind', 'text', 'value', 'value_to', 'low', 'low_closed', 'high', 'high_closed', 'unit', 'hedge']
  const more = ['date_start', 'date_end', 'of', 'given_by', 'sentence']
  return { head: [...ARTICLE, ...PLACE, ...own, ...more], rows: figureRows(taken) }
}

function* figureRows({ corpus, articles }: Taken): Iterable<Cell[]> {
  for (const taken of articles) {
    for (const [index, quantity] of taken.article.quantities.entries()) {
      const place = { uri: taken.uri, index }
      const about = [corpus.about(place), namesOf(corpus, corpus.giversOf(place))]
      const sentence = wordsAt(taken.text, taken.article.sentences[quantity.sentence] ?? quantity)
      yield [...articleCells(taken), ...placeCells(taken, quantity), ...valueCells(taken, quantity), ...about, sentence]
    }
  }
}

function valueCells({ text }: TakenArticle, quantity: Quantity): Cell[] {
  const { kind, value, low, high, lowClosed, highClosed, unit, hedge, date } = quantity
  const [from, to] = typeof value === 'number' || value === null ? [value, null] : value
  const closed = (is: boolean) => (is ? 'yes' : 'no')
  const words = wordsAt(text, quantity)
  const interval = [low, closed(lowClosed), high, closed(highClosed)]
  return [kind, words, from, to, ...interval, unit, hedge, date?.start ?? null, date?.end ?? null]
}

/** A row for each statement of each cross-reference: those with one `finding` belong together. */
export function findingTable(taken: Taken): Table {
  const finding = ['finding', 'kind', 'verdict', 'severity', 'message', 'origins', 'side']
  const own = ['text', 'sentence', 'given_by', 'origin', 'why']
  return { head: [...finding, ...ARTICLE, ...PLACE, ...own], rows: findingRows(taken) }
}

function* findingRows(all: Taken): Iterable<Cell[]> {
  const { corpus } = all
  const byUri = byUriOf(all)
  const weight = ({ verdict }: CrossReference) => VERDICTS.indexOf(verdict)
  for (const reference of [...corpus.crossReferences()].sort((a, b) => weight(a) - weight(b))) {
    for (const member of [...reference.members].sort((a, b) => a.group - b.group)) {
      const taken = byUri.get(member.uri)
      if (taken) yield findingCells(corpus, reference, member, taken)
    }
  }
}

function findingCells(corpus: Corpus, reference: CrossReference, member: Member, taken: TakenArticle): Cell[] {
  const { id, kind, verdict, severity, message, origins, why } = reference
  return [
    ...[id, kind, verdict, severity, message, origins, member.group + 1],
    ...articleCells(taken),
    ...placeCells(taken, member),
    ...[member.text, member.context, namesOf(corpus, member.sources), member.origin, why.join(' ')],
  ]
}

function articleCells({ uri, article }: TakenArticle): Cell[] {
  const { outlet, title, author, published, url } = article.layout
  return [uri, ...[outlet, title, author, published, url].map(factOf)]
}

function placeCells(
  { article }: TakenArticle,
  { start, end }: { readonly start: number; readonly end: number },
): Cell[] {
  const { line, column } = lineAndColumn(article, start)
  return [line, column, start, end]
}
