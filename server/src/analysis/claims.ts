import type { Claim, Quantity } from './article'
import type { Prose } from './prose'
import type { Attributions } from './quotations'
export function findClaims(_prose: Prose, _said: Attributions, _quantities: readonly Quantity[]): Claim[] {
  return []
}
