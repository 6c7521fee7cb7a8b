import { analyze } from '../../server/src/analysis/analyze'
import type { Article, Quotation, Span } from '../../server/src/analysis/article'
import type { MarkedArticle, Statement } from './marked'

/** How an article is read beside its marks: counts, and each difference in a line. */
export interface Reading {
  readonly marked: number
  readonly found: number
  /** Of those found. */
  readonly rightSpeaker: number
  /** Quotations where nothing is marked. */
  readonly besides: number
  readonly differences: readonly string[]
}

/** So much of a statement is in a quotation that is it. */
const SHARE = 0.5

/** Reads an article and compares what is found with what is marked. */
export function readMarked({ text, statements }: MarkedArticle): Reading {
  const article = analyze(text)
  const wanted = statements.filter(({ speaker }) => speaker !== null)
  const read = wanted.map(statement => readStatement(article, text, statement))
  const besides = article.quotations.filter(quotation => isBesides(quotation, statements))
  return {
    marked: wanted.length,
    found: read.filter(({ found }) => found).length,
    rightSpeaker: read.filter(({ rightSpeaker }) => rightSpeaker).length,
    besides: besides.length,
    differences: [
      ...read.flatMap(({ differences }) => differences),
      ...besides.map(one => `besides: ${listed(namesOf(article, text, one))}: ${inShort(text, one.content[0])}`),
    ],
  }
}

interface Read {
  readonly found: boolean
  readonly rightSpeaker: boolean
  readonly differences: readonly string[]
}

function readStatement(article: Article, text: string, statement: Statement): Read {
  const speaker = statement.speaker ?? ''
  const words = inShort(text, statement)
  const quotation = quotationOf(article, statement)
  if (quotation === null) return { found: false, rightSpeaker: false, differences: [`missed: ${speaker}: ${words}`] }
  const names = namesOf(article, text, quotation)
  const vias = quotation.via.map(({ span }) => text.slice(span.start, span.end))
  const rightSpeaker = holds(names, speaker)
  const rightVia = statement.via === null || holds(vias, statement.via)
  const differences = rightSpeaker ? [] : [`speaker: ${speaker}, read as ${listed(names)}: ${words}`]
  if (!rightVia) differences.push(`via: ${statement.via}, read as ${listed(vias)}: ${words}`)
  return { found: true, rightSpeaker, differences }
}

const listed = (names: readonly string[]): string => names.join(' = ') || 'nobody'

/** Whether a quotation stands where no statement is marked; outlets credited for figures say nothing. */
const isBesides = ({ reportage, content }: Quotation, statements: readonly Statement[]): boolean =>
  reportage !== true && !content.some(span => statements.some(statement => overlap(span, statement) > 0))

/** The quotation that holds most of a statement, null for none. */
function quotationOf({ quotations }: Article, statement: Statement): Quotation | null {
  const shares = quotations.map(({ content }) => content.reduce((sum, span) => sum + overlap(span, statement), 0))
  const most = Math.max(0, ...shares)
  return most >= SHARE * (statement.end - statement.start) ? quotations[shares.indexOf(most)] : null
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** The speaker as written, and whom that means. */
function namesOf({ entities }: Article, text: string, quotation: Quotation): string[] {
  const written = quotation.speaker ? [text.slice(quotation.speaker.start, quotation.speaker.end)] : []
  return [...new Set([...written, ...quotation.entities.flatMap(e => [entities[e].name, ...entities[e].aliases])])]
}

const holds = (names: readonly string[], wanted: string): boolean =>
  names.some(name => name.toLowerCase().includes(wanted.toLowerCase()))

const inShort = (text: string, { start, end }: Span): string =>
  text.slice(start, Math.min(end, start + 60)).replace(/\s+/g, ' ')
