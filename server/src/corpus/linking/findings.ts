import type { CrossReference, Member } from '../model'
import { Links } from './links'
import { byPlace, type Component, type LinkNode } from './nodes'

/** A cross-reference whose members are still nodes: where they stand is read when it is asked for. */
export interface Finding<N> extends Omit<CrossReference, 'members'> {
  readonly members: readonly { readonly node: N; readonly group: number; readonly part?: Part }[]
}

/** The words of a node that a finding is about: indexes of the first and the last. */
export interface Part {
  readonly from: number
  readonly to: number
}

/** What makes findings out of linked nodes. All are functions of the content of nodes alone. */
export interface Court<N, L> {
  /** Under which keys a node meets others, and how many two must share. */
  keysOf(node: N): Iterable<number>
  readonly need: number
  /** What links two nodes that may speak of one fact; null for nothing. Symmetric. */
  link(a: N, b: N): L | null
  /** Whether two nodes surely do not, told cheaply. */
  apart?(a: N, b: N): boolean
  /** The findings of linked nodes. */
  judge(component: Component<N>, neighbours: (node: N) => ReadonlyMap<N, L>): readonly Finding<N>[]
  /** How a node is shown as a member. */
  member(node: N, group: number, finding: Finding<N>, part?: Part): Member
}

/** The findings that follow from linked nodes, kept up to date: a component that changed is judged anew, no other. */
export class Findings<N extends LinkNode, L> {
  private readonly links: Links<N, L>
  private readonly found = new Map<Component<N>, readonly Finding<N>[]>()
  /** Those with a member in an article. */
  private readonly byUri = new Map<string, Set<Finding<N>>>()
  /** Findings as they are answered, until a statement of theirs changes or moves. */
  private readonly answers = new Map<Finding<N>, CrossReference>()

  constructor(private readonly court: Court<N, L>) {
    this.links = new Links(
      node => court.keysOf(node),
      court.need,
      (a, b) => court.link(a, b),
      court.apart,
    )
  }

  /** Replaces the nodes of an article; none takes it out. */
  set(uri: string, nodes: readonly N[]): void {
    for (const finding of this.byUri.get(uri) ?? []) this.answers.delete(finding)
    this.links.set(uri, nodes)
  }

  /** Judges what changed since the last call. */
  refresh(): void {
    const { dropped, made } = this.links.refresh()
    for (const component of dropped) this.forget(component)
    for (const component of made) {
      if (component.length < 2) continue
      const found = this.court.judge(component, node => this.links.neighbours(node))
      if (found.length === 0) continue
      this.found.set(component, found)
      for (const finding of found) this.file(finding)
    }
  }

  /** All cross-references, in no particular order. */
  all(): CrossReference[] {
    return [...this.found.values()].flat().map(finding => this.answer(finding))
  }

  /** Those with a member in an article, in no particular order. */
  in(uri: string): CrossReference[] {
    return [...(this.byUri.get(uri) ?? [])].map(finding => this.answer(finding))
  }

  private answer(finding: Finding<N>): CrossReference {
    const known = this.answers.get(finding) ?? this.reference(finding)
    this.answers.set(finding, known)
    return known
  }

  private reference(finding: Finding<N>): CrossReference {
    const members = finding.members.toSorted((a, b) => byPlace(a.node, b.node))
    return {
      ...finding,
      members: members.map(({ node, group, part }) => this.court.member(node, group, finding, part)),
    }
  }

  private file(finding: Finding<N>): void {
    for (const uri of urisOf(finding)) {
      const findings = this.byUri.get(uri)
      if (findings) findings.add(finding)
      else this.byUri.set(uri, new Set([finding]))
    }
  }

  private forget(component: Component<N>): void {
    for (const finding of this.found.get(component) ?? []) {
      this.answers.delete(finding)
      for (const uri of urisOf(finding)) {
        const findings = this.byUri.get(uri)
        if (findings?.delete(finding) && findings.size === 0) this.byUri.delete(uri)
      }
    }
    this.found.delete(component)
  }
}

function urisOf<N extends LinkNode>({ members }: Finding<N>): ReadonlySet<string> {
  return new Set(members.map(({ node }) => node.uri))
}
