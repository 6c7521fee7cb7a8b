import type { Location, Position, Range } from 'vscode-languageserver-protocol'
import type { Article, Span } from '../analysis/article'
import { partitionPoint } from '../analysis/text/partitionPoint'
import type { Corpus } from '../corpus/model'

/** What is needed to turn offsets into lines: an Article has both. */
export type Lines = Pick<Article, 'lineStarts' | 'length'>

/** The LSP position of an offset; offsets outside the text are moved to its nearest end. */
export function positionAt({ lineStarts, length }: Lines, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, length))
  const line = lastNotAbove(lineStarts, inside)
  return { line, character: inside - lineStarts[line] }
}

/** The offset of an LSP position; positions past a line's end are moved to the start of the next line at most. */
export function offsetAt({ lineStarts, length }: Lines, { line, character }: Position): number {
  if (line < 0) return 0
  if (line >= lineStarts.length) return length
  return Math.min(lineStarts[line] + Math.max(0, character), lineStarts[line + 1] ?? length)
}

/** The range of LSP (lines and UTF-16 units, zero-based) of a span of offsets. */
export function rangeOf(lines: Lines, span: Span): Range {
  return { start: positionAt(lines, span.start), end: positionAt(lines, span.end) }
}

/** Where a span of an article of the corpus is; null when the article has gone. */
export function locationOf(corpus: Corpus, uri: string, span: Span): Location | null {
  const article = corpus.article(uri)
  return article ? { uri, range: rangeOf(article, span) } : null
}

/** "line:column", counted from one, for people. */
export function lineColumn(lines: Lines, offset: number): string {
  const { line, character } = positionAt(lines, offset)
  return `${line + 1}:${character + 1}`
}

/** Index of the last element that is not above the value: the line of an offset. Elements rise; the first is not above. */
function lastNotAbove(rising: readonly number[], value: number): number {
  return Math.max(0, partitionPoint(rising, one => one <= value) - 1)
}
