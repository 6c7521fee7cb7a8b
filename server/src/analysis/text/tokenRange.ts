import type { Span } from '../article'
import type { Token } from '../prose'
import { partitionPoint } from './partitionPoint'

/** Token indexes, end exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The tokens of a span. */
export function tokensOf(tokens: readonly Token[], span: Span): Range {
  const from = partitionPoint(tokens, ({ end }) => end <= span.start)
  let to = from
  while (to < tokens.length && tokens[to].start < span.end) to++
  return { from, to: Math.max(to, from + (from < tokens.length ? 1 : 0)) }
}
