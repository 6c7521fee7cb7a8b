import { partitionPoint } from '../../analysis/text/partitionPoint'
import { byContent, type LinkNode } from './nodes'

/** How far apart in a bucket two nodes may stand to be compared: the cap on the cost of a common key. */
export const BAND = 12

/** A key that more nodes share tells nothing of a fact, and takes no part: the cap on what a large corpus adds to an edit. */
export const COMMON = 120

/** Pairs with BAND places between their ends, of which one stands before `from` and the other at or behind `to`. */
export function* straddling<N>(bucket: readonly N[], from: number, to: number): Generator<[N, N]> {
  const apart = to > from ? BAND + 1 : BAND
  for (let left = Math.max(0, from - BAND); left < from && left + apart < bucket.length; left++)
    if (left + apart >= to) yield [bucket[left], bucket[left + apart]]
}

/** All pairs within BAND places of each other. */
export function* allNear<N>(bucket: readonly N[]): Generator<[N, N]> {
  for (let left = 0; left < bucket.length; left++)
    for (let right = left + 1; right < bucket.length && right <= left + BAND; right++)
      yield [bucket[left], bucket[right]]
}

/** Where a node stands in a sorted bucket, or would. */
export function place(bucket: readonly LinkNode[], node: LinkNode): number {
  return partitionPoint(bucket, other => byContent(other, node) < 0)
}
