import type { Entity, Mention, Quotation } from './article'
import type { Names } from './mentions'
import type { Prose } from './prose'

/** Who said what: quotations, and the mentions and entities with those that only quotations reveal ("a witness"). */
export interface Attributions {
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
}
export function findQuotations(_prose: Prose, names: Names): Attributions {
  return { quotations: [], ...names }
}
