import { byContent, type Component, type LinkChanges, type LinkNode } from './nodes'

/** The components of a graph, found anew where nodes were touched. */
export class Components<N extends LinkNode> {
  private readonly componentOf = new Map<N, Component<N>>()
  private readonly touched = new Set<N>()
  private dropped: Component<N>[] = []

  /**
   * @param neighboursOf the nodes linked to one directly
   * @param isThere whether a node is in the graph
   */
  constructor(
    private readonly neighboursOf: (node: N) => Iterable<N>,
    private readonly isThere: (node: N) => boolean,
  ) {}

  /** A node has come, or has won or lost a link. */
  touch(node: N): void {
    this.touched.add(node)
    const component = this.componentOf.get(node)
    if (!component) return
    this.dropped.push(component)
    for (const member of component) this.componentOf.delete(member)
  }

  /** A node has gone, and with it its links. */
  remove(node: N): void {
    this.touch(node)
    this.touched.delete(node)
  }

  /** What changed since the last call. */
  refresh(): LinkChanges<N> {
    const { dropped } = this
    const touched = new Set(this.touched)
    this.dropped = []
    this.touched.clear()
    const made: Component<N>[] = []
    for (const seed of [...touched, ...dropped.flat()]) {
      if (!this.isThere(seed) || this.componentOf.has(seed)) continue
      const component = this.reach(seed).sort(byContent)
      for (const node of component) this.componentOf.set(node, component)
      made.push(component)
    }
    return { dropped, made, touched }
  }

  private reach(seed: N): N[] {
    const seen = new Set([seed])
    for (const node of seen) for (const next of this.neighboursOf(node)) seen.add(next)
    return [...seen]
  }
}
