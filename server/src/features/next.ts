import type { Location, Position } from 'vscode-languageserver-protocol'
import type { Span } from '../analysis/article'
import type { Corpus, CrossReference, Member, Place } from '../corpus/model'
import type { NextParams, Settings } from '../protocol'
import type { Document } from './document'
import { byPlace, byWeight, findingsTouching, isContested, severityOf } from './findings'
import { locationOf, offsetAt } from './positions'
import { remembered } from './remembered'
import { targetAt } from './target'

type Direction = 1 | -1

/** A stretch of an article. */
interface Stop extends Span {
  readonly uri: string
}

/** The next or previous place of a kind, through all articles by name, wrapping round; null when there is none. */
export function next(
  document: Document,
  { position, what, direction }: Pick<NextParams, 'position' | 'what' | 'direction'>,
  severity: Settings['severity'],
): Location | null {
  switch (what) {
    case 'conflict':
      return nextMember(document, position, direction, isContested)
    case 'finding':
      return nextMember(document, position, direction, reference => severityOf(reference, severity) !== 'none')
    case 'quotation':
      return nextQuotation(document, position, direction)
    case 'statement':
      return nextStatement(document, position, direction)
    case 'sameClaim':
      return nextSameClaim(document, position, direction)
  }
}

function nextMember(
  document: Document,
  position: Position,
  direction: Direction,
  isWanted: (reference: CrossReference) => boolean,
): Location | null {
  const references = document.corpus.crossReferences().filter(isWanted)
  const stops = references.flatMap(reference => reference.members).sort(byPlace)
  return go(document, position, direction, stops)
}

function nextQuotation(document: Document, position: Position, direction: Direction): Location | null {
  const { corpus } = document
  const stops = remembered(corpus, 'quotations by place', () =>
    corpus.uris().flatMap(uri => corpus.article(uri)?.quotations.map(({ content }) => stop(uri, content[0])) ?? []),
  )
  return go(document, position, direction, [...stops].sort(byPlace))
}

/** From a mention or a quotation to what the same source says next. */
function nextStatement(document: Document, position: Position, direction: Direction): Location | null {
  const { corpus } = document
  const source = speakerAt(document, position)
  if (source === undefined) return null
  const stops = corpus.statements(source).flatMap(place => stopOf(corpus, place))
  return go(document, position, direction, stops.sort(byPlace))
}

/** Who speaks in the quotation that starts here; else who is mentioned here, or speaks around it, or first on the line. */
function speakerAt(document: Document, position: Position): string | undefined {
  const { corpus, uri, article } = document
  const offset = offsetAt(article, position)
  const speakerOf = (index: number) => corpus.quotation({ uri, index }).sources[0]
  const starting = article.quotations.findIndex(({ content }) => content[0].start === offset)
  if (starting >= 0 && speakerOf(starting)) return speakerOf(starting)
  const target = targetAt(document, position)
  if (target?.kind === 'source') return target.sources[0]
  if (target?.kind === 'quotation') return speakerOf(target.index)
  const end = article.lineStarts[position.line + 1] ?? article.length
  const onLine = article.quotations.findIndex(
    ({ content }, index) =>
      content[0].start < end &&
      content[content.length - 1].end >= article.lineStarts[position.line] &&
      speakerOf(index),
  )
  return onLine < 0 ? undefined : speakerOf(onLine)
}

function stopOf(corpus: Corpus, { uri, index }: Place): Stop[] {
  const span = corpus.article(uri)?.quotations[index]?.content[0]
  return span ? [stop(uri, span)] : []
}

function stop(uri: string, { start, end }: Span): Stop {
  return { uri, start, end }
}

/**
 * The statement under the position, or else the first on its line, in the next or previous article that has it; null when no
 * other has it. Where several cross-references meet, the weightiest is followed.
 */
function nextSameClaim(document: Document, position: Position, direction: Direction): Location | null {
  const { corpus, uri, article } = document
  const offset = offsetAt(article, position)
  const [finding] = findingsTouching(corpus, uri, { start: offset, end: offset })
  const reference = finding?.reference ?? onLine(document, position)
  if (!reference) return null
  const members = [...reference.members].sort(byPlace)
  const others = members.filter((member, i) => member.uri !== uri && members.findIndex(m => m.uri === member.uri) === i)
  return go(document, position, direction, others)
}

function onLine({ corpus, uri, article }: Document, { line }: Position) {
  const start = article.lineStarts[line] ?? article.length
  const end = article.lineStarts[line + 1] ?? article.length + 1
  const isHere = (member: Member) => member.uri === uri && member.start >= start && member.start < end
  return byWeight(corpus.crossReferencesIn(uri)).find(reference => reference.members.some(isHere))
}

/** The first after a position or the last before it, wrapping round. `stops` are sorted. */
function go(document: Document, position: Position, direction: Direction, stops: readonly Stop[]): Location | null {
  const from = { uri: document.uri, start: offsetAt(document.article, position) }
  const found =
    direction === 1 ? stops.find(each => byPlace(each, from) > 0) : stops.findLast(each => byPlace(each, from) < 0)
  const to = found ?? (direction === 1 ? stops.at(0) : stops.at(-1))
  return to ? locationOf(document.corpus, to.uri, to) : null
}
