import type { Sentence } from './article'
import type { QuotedSpan, Token } from './prose'
export function tokenize(
  _text: string,
  sentences: readonly Sentence[],
  _quoted: readonly QuotedSpan[],
): { tokens: Token[]; firstToken: number[] } {
  return { tokens: [], firstToken: new Array(sentences.length + 1).fill(0) }
}
