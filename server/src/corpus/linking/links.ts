import { partitionPoint } from '../../analysis/partitionPoint'
/** Something that may be linked to others: a quotation or claim of an article. */
export interface LinkNode {
  readonly uri: string
  /** Into the article's quotations or claims. */
  readonly index: number
  /** Place in a bucket, out of content alone: neighbours in this order are compared. */
  readonly rank: number
  /** A hash of all that keys, links and verdicts are made from: nodes of one mark are alike, wherever they stand. */
  readonly mark: number
}

/** Nodes linked directly or through others, by content: what follows from them does not depend on the names of files. */
export type Component<N> = readonly N[]

/** What changed since the last look. */
export interface LinkChanges<N> {
  /** Components that are no more. */
  readonly dropped: readonly Component<N>[]
  /** Those that took their place. */
  readonly made: readonly Component<N>[]
  /** Nodes that came, or won or lost a link. */
  readonly touched: ReadonlySet<N>
}

/** How far apart in a bucket two nodes may stand to be compared: the cap on the cost of a common key. */
const BAND = 12

/** A key that more nodes share tells nothing of a fact, and takes no part: the cap on what a large corpus adds to an edit. */
const COMMON = 120

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
  private readonly componentOf = new Map<N, Component<N>>()
  private readonly touched = new Set<N>()
  private dropped: Component<N>[] = []
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
    const { dropped } = this
    const touched = new Set(this.touched)
    this.dropped = []
    this.touched.clear()
    const made: Component<N>[] = []
    for (const seed of [...touched, ...dropped.flat()]) {
      if (!this.keys.has(seed) || this.componentOf.has(seed)) continue
      const component = this.reach(seed).sort(byContent)
      for (const node of component) this.componentOf.set(node, component)
      made.push(component)
    }
    return { dropped, made, touched }
  }

  private reach(seed: N): N[] {
    const seen = new Set([seed])
    for (const node of seen) for (const next of this.neighbours(node).keys()) seen.add(next)
    return [...seen]
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
    this.touch(node)
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
    this.touch(node)
    const keys = this.keys.get(node) ?? []
    this.keys.delete(node)
    this.touched.delete(node)
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
      this.touch(from)
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
      this.touch(from)
    }
  }

  private touch(node: N): void {
    this.touched.add(node)
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

/** The order of nodes in buckets and components; alike ones stand by place. */
export function byContent(a: LinkNode, b: LinkNode): number {
  return a.rank - b.rank || a.mark - b.mark || byPlace(a, b)
}

/** Pairs with BAND places between their ends, of which one stands before `from` and the other at or behind `to`. */
function* straddling<N>(bucket: readonly N[], from: number, to: number): Generator<[N, N]> {
  const apart = to > from ? BAND + 1 : BAND
  for (let left = Math.max(0, from - BAND); left < from && left + apart < bucket.length; left++)
    if (left + apart >= to) yield [bucket[left], bucket[left + apart]]
}

/** All pairs within BAND places of each other. */
function* allNear<N>(bucket: readonly N[]): Generator<[N, N]> {
  for (let left = 0; left < bucket.length; left++)
    for (let right = left + 1; right < bucket.length && right <= left + BAND; right++)
      yield [bucket[left], bucket[right]]
}

/** Where a node stands in a sorted bucket, or would. */
function place(bucket: readonly LinkNode[], node: LinkNode): number {
  return partitionPoint(bucket, other => byContent(other, node) < 0)
}
