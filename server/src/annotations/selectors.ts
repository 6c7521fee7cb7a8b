import type { Span } from '../analysis/article'
import { partitionPoint } from '../analysis/text/partitionPoint'
import type { Quote } from './model'

/** Characters of the text on either side of a passage by which it is found again. */
export const CONTEXT_LENGTH = 32

/** A passage in the W3C Web Annotation model: by its words with those around it, and by its place in code points. */
export type Selector =
  | { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix: string; readonly suffix: string }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }

/** Makes the selectors of spans in one text, with so many characters on either side. */
export function selectorsIn(text: string, around = CONTEXT_LENGTH): (span: Span) => Selector[] {
  const codePoint = codePointsOf(text)
  return span => [
    { type: 'TextQuoteSelector', ...quoteIn(text, span, around) },
    { type: 'TextPositionSelector', start: codePoint(span.start), end: codePoint(span.end) },
  ]
}

/** The words of a span with those around them. */
export function quoteIn(text: string, { start, end }: Span, around = CONTEXT_LENGTH): Quote {
  return {
    exact: text.slice(start, end),
    prefix: [...text.slice(Math.max(0, start - 2 * around), start)].slice(-around).join(''),
    suffix: [...text.slice(end, end + 2 * around)].slice(0, around).join(''),
  }
}

/** Turns UTF-16 offsets into counts of code points; an offset inside a character is that of its end. */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index)
  return offset => offset - countBelow(pairs, offset - 1)
}

/** Turns counts of code points into UTF-16 offsets; one past the end is the end. */
export function offsetsOf(text: string): (point: number) => number {
  const starts = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }, before) => index - before)
  return point => Math.min(text.length, point + countBelow(starts, point))
}

/** How many of the rising numbers are below a number. */
function countBelow(rising: readonly number[], number: number): number {
  return partitionPoint(rising, one => one < number)
}
