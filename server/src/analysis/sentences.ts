import type { Block, Sentence } from './article'
import type { QuotedSpan } from './prose'
export function splitSentences(_text: string, blocks: readonly Block[], _quoted: readonly QuotedSpan[]): Sentence[] {
  return blocks.map((b, block) => ({ start: b.start, end: b.end, block }))
}
