import type { Position, SelectionRange } from 'vscode-languageserver-protocol'
import type { Article, Span } from '../analysis/article'
import { offsetAt, rangeOf } from './positions'

/**
 * The stretches around each position, each wider than the one inside it: word, name, figure, statement, quotation, the same
 * with its marks, sentence, paragraph, text. Words and marks only where the text is at hand.
 */
export function selectionRanges(
  article: Article,
  text: string | null,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map(position => {
    const offset = offsetAt(article, position)
    const around = [
      ...wordAround(text, offset),
      ...spansAround(article, text, offset),
      { start: 0, end: article.length },
    ]
    const nested: Span[] = [{ start: offset, end: offset }]
    for (const span of around.sort((a, b) => size(a) - size(b))) {
      if (contains(span, nested.at(-1)!) && size(span) > size(nested.at(-1)!)) nested.push(span)
    }
    return chain(article, nested.length > 1 ? nested.slice(1) : nested)
  })
}

/** Longest stretch that is looked at on either side of a position for the ends of its word. */
const LONGEST_WORD = 100

/** The word at an offset, or the one that ends there. */
function wordAround(text: string | null, offset: number): Span[] {
  if (text === null) return []
  const before = /[\p{L}\p{N}\p{M}_]*$/u.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset))![0].length
  const after = /^[\p{L}\p{N}\p{M}_]*/u.exec(text.slice(offset, offset + LONGEST_WORD))![0].length
  return before + after > 0 ? [{ start: offset - before, end: offset + after }] : []
}

/** Names, figures, claims, quotations, sentences and paragraphs over an offset. */
function spansAround(article: Article, text: string | null, offset: number): Span[] {
  const { mentions, quantities, claims, quotations, sentences, layout } = article
  const names = mentions.map(({ name }) => name)
  const quoted = quotations.flatMap(quotation => quotation.quoted.flatMap(span => withMarks(text, span)))
  const contents = quotations.flatMap(({ content }) => [
    ...content,
    { start: content[0].start, end: content.at(-1)!.end },
  ])
  return [...names, ...mentions, ...quantities, ...claims, ...quoted, ...contents, ...sentences, ...layout.blocks]
    .filter(({ start, end }) => start <= offset && offset <= end)
    .map(({ start, end }) => ({ start, end }))
}

/** What stands between quotation marks, and the same with the marks where there is one on either side. */
function withMarks(text: string | null, { start, end }: Span): Span[] {
  const isMarked = text !== null && /["“”„«»'‘’]/.test(text.charAt(start - 1)) && /["“”«»'‘’]/.test(text.charAt(end))
  return isMarked
    ? [
        { start, end },
        { start: start - 1, end: end + 1 },
      ]
    : [{ start, end }]
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function size({ start, end }: Span): number {
  return end - start
}

/** Innermost first in, innermost with its parents out. */
function chain(article: Article, nested: readonly Span[]): SelectionRange {
  return nested.reduceRight<SelectionRange | undefined>(
    (parent, span) => ({ range: rangeOf(article, span), parent }),
    undefined,
  )!
}
