import type { Quantity } from '../../analysis/article'
import { compareQuantities } from '../../analysis/claims/compare'
import { kindOf } from '../../analysis/claims/slots'
import type { ClaimNode } from './claimNodes'
import type { Evidence } from './evidence'

/** Whether one article names nobody and no place, so that any event would do, and the sentences do not make up for it. */
export const areStrange = (a: ClaimNode, b: ClaimNode, { near, beside }: Evidence): boolean =>
  (a.story.size === 0 || b.story.size === 0) && near < ENOUGH && !beside

/** So many of the nearest words in common tell one event without any name. */
const ENOUGH = 3

/** Values further apart than this are of other facts far more often than told wrongly. */
export const FARTHEST = 2

/** How many times one value is the other; nobody is neither near to somebody nor far. */
export function ratioOf(a: Quantity, b: Quantity): number {
  const [x, y] = [a, b].map(({ baseValue, value }) => Math.abs(Number(baseValue ?? value)))
  return x === 0 || y === 0 ? 1.5 : Math.max(x, y) / Math.min(x, y)
}

/** Whether its article gives one value only for the slot, and for the subject of an age. */
export function isOnlyValue(node: ClaimNode, slot: string): boolean {
  return !(node.siblings.get(slot) ?? []).some(
    sibling =>
      kindOf(sibling.quantity!) === kindOf(node.quantity!) &&
      (node.quantity!.kind !== 'age' || sibling.subjects.some(id => node.subjects.includes(id))) &&
      compareQuantities(sibling.quantity!, node.quantity!).verdict === 'conflict',
  )
}
