import { allNear, BAND, COMMON, place, straddling } from './buckets'
import { Components } from './components'
import type { LinkChanges, LinkNode } from './nodes'

/**
 * A graph of nodes that share keys, kept up to date change by change. Nodes of one key stand in a bucket sorted by rank, and
 * each is compared with those within BAND places: all pairs where the bucket is small, a linear number where it is large.
 * Which nodes are linked depends on the set of nodes alone, not on the order in which they came.
 */
export class Links<N extends LinkNode, L> {
  private readonly nodes = new Map<string, readonly N[]>()
  private readonly buckets = new Map<number, N[]>()
  private readonly keys = new Map<N, readonly number[]>()
  private readonly edges = new Map<N, Map<N, L>>()
  private readonly components = new Components<N>(
    node => this.neighbours(node).keys(),
    node => this.keys.has(node),
  )
  /** The only article, whose nodes wait outside of the buckets: there is nothing to link them with. */
  private lone: string | null = null

  /**
   * @param keysOf under which keys a node meets others
   * @param need how many keys two nodes must share to be compared
   * @param link what links two nodes, null for nothing; symmetric, and a function of the two alone
   * @param apart whether two nodes are surely not linked, told cheaply
   */
  constructor(
    private readonly keysOf: (node: N) => Iterable<number>,
    private readonly need: number,
    private readonly link: (a: N, b: N) => L | null,
    private readonly apart: (a: N, b: N) => boolean = () => false,
  ) {}

  /** The nodes of an article, in their order. */
  of(uri: string): readonly N[] {
    return this.nodes.get(uri) ?? []
  }

  /** Replaces the nodes of an article; one that is as before keeps its links and takes over the new one's place. */
  set(uri: string, nodes: readonly N[]): void {
    const alone = this.nodes.size === 0 || (this.nodes.size === 1 && this.nodes.has(uri))
    if (alone) this.wait(uri, nodes)
    else this.replace(uri, nodes)
  }

  private wait(uri: string, nodes: readonly N[]): void {
    if (this.lone === null) for (const node of this.of(uri)) this.remove(node)
    this.lone = nodes.length > 0 ? uri : null
    if (nodes.length > 0) this.nodes.set(uri, nodes)
    else this.nodes.delete(uri)
  }

  private replace(uri: string, nodes: readonly N[]): void {
    if (this.lone !== null) this.add(this.of(this.lone))
    this.lone = null
    const before = new Map<number, N[]>()
    for (const node of [...this.of(uri)].reverse()) {
      const alike = before.get(node.mark)
      if (alike) alike.push(node)
      else before.set(node.mark, [node])
    }
    const kept = nodes.map(node => before.get(node.mark)?.pop() ?? null)
    for (const left of before.values()) for (const node of left) this.remove(node)
    const now = nodes.map((node, i) => (kept[i] ? Object.assign(kept[i], node) : node))
    this.add(now.filter((_, i) => !kept[i]))
    if (now.length > 0) this.nodes.set(uri, now)
    else this.nodes.delete(uri)
  }

  /** The nodes linked to this one directly, with what links them. */
  neighbours(node: N): ReadonlyMap<N, L> {
    return this.edges.get(node) ?? new Map()
  }

  /** What changed since the last call. */
  refresh(): LinkChanges<N> {
    return this.components.refresh()
  }

  /** Puts all newcomers into their buckets before any is linked: what they push apart among themselves was never linked. */
  private add(nodes: readonly N[]): void {
    const fresh = new Set(nodes)
    for (const node of nodes) this.insert(node, fresh)
    for (const node of nodes) {
      fresh.delete(node)
      this.join(node, fresh)
    }
  }

  private insert(node: N, fresh: ReadonlySet<N>): void {
    const keys = [...new Set(this.keysOf(node))].sort((a, b) => a - b)
    this.keys.set(node, keys)
    this.components.touch(node)
    for (const key of keys) {
      const bucket = this.buckets.get(key)
      if (!bucket) {
        this.buckets.set(key, [node])
        continue
      }
      const at = place(bucket, node)
      bucket.splice(at, 0, node)
      if (bucket.length === COMMON + 1) this.part(bucket, fresh)
      if (bucket.length > COMMON || bucket.length <= BAND + 1) continue
      for (const [left, right] of straddling(bucket, at, at + 1))
        if (!fresh.has(left) && !fresh.has(right)) this.recheck(left, right)
    }
  }

  /** Links a newcomer to those near it that share enough; `fresh` are those that come after it, and find it themselves. */
  private join(node: N, fresh: ReadonlySet<N>): void {
    const shared = new Map<N, number>()
    for (const key of this.keys.get(node)!) {
      const bucket = this.buckets.get(key)!
      if (bucket.length > COMMON || bucket.length === 1) continue
      const at = place(bucket, node)
      const to = Math.min(bucket.length, at + BAND + 1)
      for (let i = Math.max(0, at - BAND); i < to; i++)
        if (i !== at && !fresh.has(bucket[i])) shared.set(bucket[i], (shared.get(bucket[i]) ?? 0) + 1)
    }
    for (const [near, count] of shared) if (count >= this.need) this.connect(node, near)
  }

  private remove(node: N): void {
    for (const near of [...this.neighbours(node).keys()]) this.disconnect(node, near)
    this.components.remove(node)
    const keys = this.keys.get(node) ?? []
    this.keys.delete(node)
    for (const key of keys) {
      const bucket = this.buckets.get(key)!
      bucket.splice(place(bucket, node), 1)
      if (bucket.length === 0) this.buckets.delete(key)
    }
    for (const key of keys) {
      const bucket = this.buckets.get(key)
      if (!bucket || bucket.length > COMMON) continue
      const at = place(bucket, node)
      const pairs = bucket.length === COMMON ? allNear(bucket) : straddling(bucket, at, at)
      for (const [left, right] of pairs) this.recheck(left, right)
    }
  }

  /** A bucket has become common: what it alone supported is linked no more. Those just come have no links yet. */
  private part(bucket: readonly N[], fresh: ReadonlySet<N>): void {
    const inside = new Set(bucket.filter(node => !fresh.has(node)))
    for (const node of inside)
      for (const near of [...this.neighbours(node).keys()]) if (inside.has(near)) this.recheck(node, near)
  }

  /** Links or parts two nodes that have come nearer in a bucket, or further apart. */
  private recheck(a: N, b: N): void {
    if (this.apart(a, b)) return
    const supported = this.share(a, b)
    const linked = this.neighbours(a).has(b)
    if (supported && !linked) this.connect(a, b)
    if (!supported && linked) this.disconnect(a, b)
  }

  /** Whether two nodes stand near each other under enough keys. */
  private share(a: N, b: N): boolean {
    const [x, y] = [this.keys.get(a)!, this.keys.get(b)!]
    let count = 0
    for (let i = 0, j = 0; i < x.length && j < y.length && count < this.need; ) {
      if (x[i] === y[j]) {
        const bucket = this.buckets.get(x[i])!
        if (bucket.length <= COMMON && Math.abs(place(bucket, a) - place(bucket, b)) <= BAND) count++
        i++
        j++
      } else if (x[i] < y[j]) i++
      else j++
    }
    return count >= this.need
  }

  private connect(a: N, b: N): void {
    const link = this.apart(a, b) ? null : this.link(a, b)
    if (link === null) return
    for (const [from, to] of [
      [a, b],
      [b, a],
    ]) {
      let edges = this.edges.get(from)
      if (!edges) this.edges.set(from, (edges = new Map()))
      edges.set(to, link)
      this.components.touch(from)
    }
  }

  private disconnect(a: N, b: N): void {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ]) {
      const edges = this.edges.get(from)
      edges?.delete(to)
      if (edges?.size === 0) this.edges.delete(from)
      this.components.touch(from)
    }
  }
}
