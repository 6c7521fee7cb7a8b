import type { Block } from './article'
import type { QuotedSpan } from './prose'
export function findQuoted(_text: string, _blocks: readonly Block[]): QuotedSpan[] {
  return []
}
