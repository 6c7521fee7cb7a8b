/** Something that may be linked to others: a quotation or claim of an article. */
export interface LinkNode {
  readonly uri: string
  /** Into the article's quotations or claims. */
  readonly index: number
  /** Place in a bucket, out of content alone: neighbours in this order are compared. */
  readonly rank: number
}

/** How far apart in a bucket two nodes may stand to be compared: the cap on the cost of a common key. */
const BAND = 12

/** Nodes linked directly or through others, by uri and index. */
export type Component<N> = readonly N[]

/**
 * A graph of nodes that share keys, kept up to date change by change. Nodes of one key stand in a bucket sorted by rank, and
 * each is compared with those within BAND places: all pairs where the bucket is small, a linear number where it is large.
 * Which nodes are linked depends on the set of nodes alone, not on the order in which they came.
 */
export class Links<N extends LinkNode> {
  private readonly buckets = new Map<number, N[]>()
  private readonly keys = new Map<N, readonly number[]>()
  private readonly adjacent = new Map<N, readonly N[]>()
  private readonly componentOf = new Map<N, Component<N>>()
  private readonly stale = new Set<N>()
  private dropped: Component<N>[] = []

  /** @param linked symmetric, and a function of the two nodes alone */
  constructor(private readonly linked: (a: N, b: N) => boolean) {}

  add(node: N, keys: Iterable<number>): void {
    const distinct = [...new Set(keys)]
    this.keys.set(node, distinct)
    this.touch(node)
    for (const key of distinct) {
      let bucket = this.buckets.get(key)
      if (!bucket) this.buckets.set(key, (bucket = []))
      const at = place(bucket, node)
      bucket.splice(at, 0, node)
      this.touchAround(bucket, at)
    }
  }

  remove(node: N): void {
    for (const key of this.keys.get(node) ?? []) {
      const bucket = this.buckets.get(key)!
      const at = place(bucket, node)
      this.touchAround(bucket, at)
      bucket.splice(at, 1)
      if (bucket.length === 0) this.buckets.delete(key)
    }
    this.touch(node)
    this.keys.delete(node)
    this.stale.delete(node)
  }

  /** The nodes linked to this one directly. */
  neighbours(node: N): readonly N[] {
    let found = this.adjacent.get(node)
    if (!found) this.adjacent.set(node, (found = this.findNeighbours(node)))
    return found
  }

  /** Components that are no more and those that took their place since the last call. */
  refresh(): { readonly dropped: readonly Component<N>[]; readonly made: readonly Component<N>[] } {
    const { dropped } = this
    this.dropped = []
    const seeds = [...this.stale, ...dropped.flat()]
    this.stale.clear()
    const made: Component<N>[] = []
    for (const seed of seeds) {
      if (!this.keys.has(seed) || this.componentOf.has(seed)) continue
      const component = this.reach(seed).sort(byPlace)
      for (const node of component) this.componentOf.set(node, component)
      made.push(component)
    }
    return { dropped, made }
  }

  private reach(seed: N): N[] {
    const seen = new Set([seed])
    for (const node of seen) for (const next of this.neighbours(node)) seen.add(next)
    return [...seen]
  }

  private findNeighbours(node: N): N[] {
    const seen = new Set<N>([node])
    const found: N[] = []
    for (const key of this.keys.get(node) ?? []) {
      const bucket = this.buckets.get(key)!
      const at = bucket.length > 1 ? place(bucket, node) : 0
      const last = Math.min(bucket.length - 1, at + BAND)
      for (let i = Math.max(0, at - BAND); i <= last; i++) {
        if (seen.has(bucket[i])) continue
        seen.add(bucket[i])
        if (this.linked(node, bucket[i])) found.push(bucket[i])
      }
    }
    return found
  }

  private touchAround(bucket: readonly N[], at: number): void {
    const last = Math.min(bucket.length - 1, at + BAND + 1)
    for (let i = Math.max(0, at - BAND - 1); i <= last; i++) this.touch(bucket[i])
  }

  private touch(node: N): void {
    this.stale.add(node)
    this.adjacent.delete(node)
    const component = this.componentOf.get(node)
    if (!component) return
    this.dropped.push(component)
    for (const member of component) this.componentOf.delete(member)
  }
}

/** The order of nodes in answers. */
export function byPlace(a: LinkNode, b: LinkNode): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.index - b.index
}

const compare = (a: LinkNode, b: LinkNode): number => a.rank - b.rank || byPlace(a, b)

/** Where a node stands in a sorted bucket, or would. */
function place(bucket: readonly LinkNode[], node: LinkNode): number {
  let low = 0
  let high = bucket.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(bucket[middle], node) < 0) low = middle + 1
    else high = middle
  }
  return low
}
