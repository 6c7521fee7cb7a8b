import type { Entity, Mention } from './article'
import type { Prose } from './prose'
export interface Names {
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
}
export function findMentions(_prose: Prose): Names {
  return { mentions: [], entities: [] }
}
