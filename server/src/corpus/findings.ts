import { type Component, type LinkNode, Links } from './links'
import type { CrossReference } from './model'

/**
 * The cross-references that follow from linked nodes, kept up to date: a component that changed is judged anew, no other.
 */
export class Findings<N extends LinkNode> {
  private readonly links: Links<N>
  private readonly nodes = new Map<string, readonly N[]>()
  private readonly found = new Map<Component<N>, readonly CrossReference[]>()
  private readonly byUri = new Map<string, Set<Component<N>>>()

  /**
   * @param linked whether two nodes may speak of one fact; symmetric, and a function of the two alone
   * @param keysOf under which keys a node meets others
   * @param judge the cross-references of linked nodes; a function of the nodes and their links alone
   */
  constructor(
    linked: (a: N, b: N) => boolean,
    private readonly keysOf: (node: N) => Iterable<number>,
    private readonly judge: (
      component: Component<N>,
      neighbours: (node: N) => readonly N[],
    ) => readonly CrossReference[],
  ) {
    this.links = new Links(linked)
  }

  /** Replaces the nodes of an article; none takes it out. */
  set(uri: string, nodes: readonly N[]): void {
    for (const node of this.nodes.get(uri) ?? []) this.links.remove(node)
    if (nodes.length > 0) this.nodes.set(uri, nodes)
    else this.nodes.delete(uri)
    for (const node of nodes) this.links.add(node, this.keysOf(node))
  }

  /** Judges what changed since the last call. */
  refresh(): void {
    const { dropped, made } = this.links.refresh()
    for (const component of dropped) this.forget(component)
    for (const component of made) {
      if (component.length < 2) continue
      const found = this.judge(component, node => this.links.neighbours(node))
      if (found.length === 0) continue
      this.found.set(component, found)
      for (const { uri } of component) {
        let set = this.byUri.get(uri)
        if (!set) this.byUri.set(uri, (set = new Set()))
        set.add(component)
      }
    }
  }

  /** All cross-references, in no particular order. */
  all(): CrossReference[] {
    return [...this.found.values()].flat()
  }

  /** Those with a member in an article, in no particular order. */
  in(uri: string): CrossReference[] {
    return [...(this.byUri.get(uri) ?? [])]
      .flatMap(component => this.found.get(component) ?? [])
      .filter(reference => reference.members.some(member => member.uri === uri))
  }

  private forget(component: Component<N>): void {
    if (!this.found.delete(component)) return
    for (const { uri } of component) {
      const set = this.byUri.get(uri)
      if (set?.delete(component) && set.size === 0) this.byUri.delete(uri)
    }
  }
}
