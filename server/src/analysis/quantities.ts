import type { Quantity } from './article'
import type { Prose } from './prose'
export function findQuantities(_prose: Prose): Quantity[] {
  return []
}
