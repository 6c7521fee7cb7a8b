import { compareQuantities } from '../../analysis/claims/compare'
import { byContent } from '../linking/nodes'
import type { ClaimNode } from './claimNodes'
import { datesMeet } from './evidence'
import type { Relation } from './relation'

/** Two linked claims. */
export interface Edge {
  readonly a: ClaimNode
  readonly b: ClaimNode
  readonly relation: Relation
}

/** Nodes that belong together, by content, and the links that brought them together. */
interface Cluster {
  readonly nodes: readonly ClaimNode[]
  readonly inside: readonly Edge[]
}

/** The nodes that edges join. */
export function clusters(edges: readonly Edge[]): Cluster[] {
  return joined(edges, () => true)
}

/** Clusters in which all can be true: the strongest links join first, and none that would bring together what differs. */
export function agreements(edges: readonly Edge[]): Cluster[] {
  const strongest = edges.toSorted((x, y) => y.relation.strength - x.relation.strength)
  return joined(strongest, (one, other) =>
    [...one.values()].every(x => [...other.values()].every(y => canBothHold(x, y))),
  )
}

/** A set that grows, with one node for each way in which a value is told. */
interface Growing {
  readonly nodes: Set<ClaimNode>
  readonly values: Map<string, ClaimNode>
}

const growing = (node: ClaimNode): Growing => ({ nodes: new Set([node]), values: new Map([[node.told, node]]) })

/** Joins what the edges link, the smaller set into the larger, unless their values may not stand together. */
function joined(
  edges: readonly Edge[],
  mayJoin: (one: Growing['values'], other: Growing['values']) => boolean,
): Cluster[] {
  const of = new Map<ClaimNode, Growing>()
  for (const { a, b } of edges) {
    const [small, large] = [of.get(a) ?? growing(a), of.get(b) ?? growing(b)].sort(
      (x, y) => x.nodes.size - y.nodes.size,
    )
    if (small === large || !mayJoin(small.values, large.values)) continue
    for (const node of [...small.nodes, a, b]) of.set(node, large)
    for (const node of small.nodes) large.nodes.add(node)
    for (const [told, node] of small.values) large.values.set(told, node)
  }
  const inside = new Map<Growing, Edge[]>([...of.values()].map(set => [set, []]))
  for (const edge of edges)
    if (of.has(edge.a) && of.get(edge.a) === of.get(edge.b)) inside.get(of.get(edge.a)!)!.push(edge)
  return [...inside].map(([{ nodes }, links]) => ({ nodes: [...nodes].sort(byContent), inside: links }))
}

/** Parts of a cluster, each of statements that can all be true; the narrowest statements choose first. */
export function groupsOf(cluster: readonly ClaimNode[]): ClaimNode[][] {
  const groups: { readonly nodes: ClaimNode[]; readonly values: Map<string, ClaimNode> }[] = []
  for (const node of [...cluster].sort((a, b) => width(a) - width(b) || byContent(a, b))) {
    const fitting =
      groups.find(group => group.values.has(node.told)) ??
      groups.find(group => [...group.values.values()].every(other => canBothHold(node, other)))
    if (!fitting) groups.push({ nodes: [node], values: new Map([[node.told, node]]) })
    else {
      fitting.nodes.push(node)
      fitting.values.set(node.told, node)
    }
  }
  return groups.map(group => group.nodes)
}

const width = ({ quantity }: ClaimNode): number =>
  !quantity || quantity.low === null || quantity.high === null ? Number.MAX_VALUE : quantity.high - quantity.low

function canBothHold(a: ClaimNode, b: ClaimNode): boolean {
  if (!a.quantity || !b.quantity) return a.claim.polarity === b.claim.polarity
  if (a.claim.kind === 'date') return datesMeet(a, b)
  const same = typeof a.quantity.value === 'number' && a.quantity.value === b.quantity.value
  return same || compareQuantities(a.quantity, b.quantity).verdict === 'compatible'
}
