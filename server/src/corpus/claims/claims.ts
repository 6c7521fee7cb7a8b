import { compareQuantities } from '../../analysis/compare'
import { CHANGES } from '../../analysis/opposites'
import type { Finding } from '../linking/findings'
import { byContent, type Component } from '../linking/links'
import { describeSide, oneLine, shorten } from '../messages'
import type { Member, Severity, Verdict } from '../model'
import { countOrigins } from '../origins'
import { stableId } from '../stableId'
import type { ClaimNode } from './claimNodes'
import { datesMeet } from './evidence'
import type { Relation } from './sameFact'

/** Which nodes each is linked to, and how. */
type Neighbours = (node: ClaimNode) => ReadonlyMap<ClaimNode, Relation>

interface Edge {
  readonly a: ClaimNode
  readonly b: ClaimNode
  readonly relation: Relation
}

/** What is found of linked claims: a finding for each fact that is told in two ways, and for each on which articles agree. */
export function judgeClaims(component: Component<ClaimNode>, neighbours: Neighbours): Finding<ClaimNode>[] {
  const edges = edgesOf(component, neighbours)
  const firm = edges.filter(edge => edge.relation.firm)
  const differing = clusters(disputedEdges(firm)).map(({ nodes, inside }) => difference(nodes, inside))
  const covered = new Set(differing.flatMap(finding => finding.members.map(({ node }) => node)))
  const agreeing = agreements(edges.filter(edge => edge.relation.kind === 'agree'))
    .filter(({ nodes }) => new Set(nodes.map(node => node.uri)).size > 1)
    .filter(({ nodes }) => !nodes.every(node => covered.has(node)))
    .map(({ nodes, inside }) => agreement(nodes, inside))
  return [...differing, ...agreeing]
}

/** Conflicts, and the agreements of what stands in one with exact figures of the same fact: no chain goes further. */
function disputedEdges(firm: readonly Edge[]): Edge[] {
  const conflicts = firm.filter(edge => edge.relation.kind === 'conflict')
  const contested = new Set(conflicts.flatMap(({ a, b }) => [a, b]))
  const exact = ({ quantity }: ClaimNode) => !quantity || typeof quantity.value === 'number'
  const support = firm.filter(
    ({ a, b, relation }) => relation.kind === 'agree' && contested.has(a) !== contested.has(b) && exact(a) && exact(b),
  )
  return [...conflicts, ...support]
}

/** Each link once, in the order of content. */
function edgesOf(component: Component<ClaimNode>, neighbours: Neighbours): Edge[] {
  return component.flatMap(a =>
    [...neighbours(a)]
      .filter(([b]) => byContent(a, b) < 0)
      .sort(([b], [c]) => byContent(b, c))
      .map(([b, relation]) => ({ a, b, relation })),
  )
}

/** Nodes that belong together, by content, and the links that brought them together. */
interface Cluster {
  readonly nodes: readonly ClaimNode[]
  readonly inside: readonly Edge[]
}

/** The nodes that edges join. */
function clusters(edges: readonly Edge[]): Cluster[] {
  return joined(edges, () => true)
}

/** Clusters in which all can be true: the strongest links join first, and none that would bring together what differs. */
function agreements(edges: readonly Edge[]): Cluster[] {
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
function groupsOf(cluster: readonly ClaimNode[]): ClaimNode[][] {
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

function agreement(cluster: readonly ClaimNode[], edges: readonly Edge[]): Finding<ClaimNode> {
  const members = cluster.map(node => ({ node, group: 0 }))
  const texts = [...new Set(cluster.map(node => node.claim.text))].slice(0, 3).map(text => shorten(text, 30))
  const articles = new Set(cluster.map(node => node.uri)).size
  return {
    id: stableId(cluster[0].claim.kind, `${markOf(cluster)}|${cluster[0].rank}`),
    kind: cluster[0].claim.kind,
    verdict: 'agrees',
    severity: 'none',
    message: oneLine(
      [texts.join(', ')],
      texts.length > 1 ? `: ${articles} articles that can all be right` : ` in ${articles} articles`,
    ),
    why: edges[0].relation.why,
    members,
    origins: countOrigins(cluster.map(({ origin, claim }) => ({ origin, context: claim.context }))),
  }
}

function difference(cluster: readonly ClaimNode[], edges: readonly Edge[]): Finding<ClaimNode> {
  const groups = groupsOf(cluster).sort((a, b) => b.length - a.length || byContent(a[0], b[0]))
  const members = groups.flatMap((nodes, group) => nodes.map(node => ({ node, group })))
  const conflicts = edges.filter(edge => edge.relation.kind === 'conflict')
  const { verdict, severity } = verdictOf(groups, conflicts)
  return {
    id: stableId(cluster[0].claim.kind, `${markOf(cluster)}|differs`),
    kind: cluster[0].claim.kind,
    verdict,
    severity,
    message: differs(groups),
    why: conflicts[0].relation.why,
    members,
    origins: countOrigins(cluster.map(({ origin, claim }) => ({ origin, context: claim.context }))),
  }
}

function verdictOf(
  groups: readonly ClaimNode[][],
  conflicts: readonly Edge[],
): { verdict: Verdict; severity: Severity } {
  if (isDisputed(groups)) return { verdict: 'disputed', severity: 'information' }
  if (isUpdated(groups)) return { verdict: 'updated', severity: 'information' }
  return { verdict: 'conflicts', severity: conflicts.some(edge => edge.relation.certain) ? 'warning' : 'information' }
}

/** Each side is given by somebody, and nobody stands on both. */
function isDisputed(groups: readonly ClaimNode[][]): boolean {
  const [first, second] = groups.map(group => new Set(group.flatMap(node => node.sources)))
  if (groups.some(group => group.some(node => node.sources.length === 0))) return false
  return [...first].every(id => !second.has(id))
}

/** The larger figure is the later one: by the dates of publication, by its own words, or as a count that takes the new event in. */
function isUpdated(groups: readonly ClaimNode[][]): boolean {
  if (!groups[0][0].quantity) return hasChanged(groups)
  const ordered = groups.toSorted((a, b) => a[0].rank - b[0].rank)
  const [smaller, larger] = [ordered[0], ordered[ordered.length - 1]]
  const { kind } = smaller[0].quantity!
  if (kind === 'age') return groups.length === 2 && isBirthday(smaller, larger)
  if (kind !== 'count' && kind !== 'money') return false
  if (groups.length === 2 && kind === 'count' && takesEventIn(smaller[0], larger[0])) return true
  if (
    larger.some(node => /\b(?:rose|risen|rises|climbed|climbs|grew|grown|jumped|raised) to\b/i.test(node.claim.context))
  )
    return true
  if (groups.some(group => group.some(isOver))) return false
  return kind === 'count' && isLaterByDate(smaller[0].claim.slots.includes(MISSING) ? ordered.toReversed() : ordered)
}

/** Whether what is told later is what a change ends in: arrested, agreed, dead. */
function hasChanged(groups: readonly ClaimNode[][]): boolean {
  const last = CHANGES.get(groups[0][0].claim.slots[0])
  if (last === undefined || groups.length !== 2) return false
  const ends = (group: readonly ClaimNode[]) => group[0].claim.polarity === (last === 0 ? 'positive' : 'negative')
  return isLaterByDate(ends(groups[0]) ? groups.toReversed() : groups)
}

/** Whether a figure is of a time that had ended: "between 2018 and 2021" none is added to it. */
const isOver = ({ claim }: ClaimNode): boolean => PERIOD.test(claim.context)

const PERIOD = /\b(?:between|from) (?:\w+ )?\d{4} (?:and|to|until|through) (?:\w+ )?\d{4}\b/i

/** The slot of those missing: a toll that falls as the others grow. */
const MISSING = 'toll:miss'

/** "met 36 times" before, "37 meetings" after the next: one more, and no toll. */
const takesEventIn = (smaller: ClaimNode, larger: ClaimNode): boolean =>
  larger.rank - smaller.rank === 1 && isOfEvents(smaller) && !isToll(smaller)

/** Whether what is counted are events: meetings, or how often two met. */
const isOfEvents = ({ claim }: ClaimNode): boolean =>
  claim.event !== null && claim.slots.includes(`count:${claim.event}`)

/** Whether each group was printed no sooner than the one before, and the last later than the first. */
function isLaterByDate(groups: readonly ClaimNode[][]): boolean {
  const days = groups.map(group => group.map(node => node.article.layout.published?.slice(0, 10) ?? '').sort())
  if (days.some(([first]) => first === '')) return false
  const inOrder = days.every((day, i) => i === 0 || days[i - 1][days[i - 1].length - 1] <= day[0])
  return inOrder && days[0][0] < days[days.length - 1][0]
}

/** Ages a year apart, told on occasions that the words do not show to be one. */
function isBirthday(smaller: readonly ClaimNode[], larger: readonly ClaimNode[]): boolean {
  if (larger[0].rank - smaller[0].rank > 1) return false
  return !smaller.some(a => larger.some(b => a.nearest.filter(word => b.nearest.includes(word)).length >= 3))
}

const isToll = (node: ClaimNode): boolean => node.claim.slots.some(slot => slot.startsWith('toll:'))

function differs(groups: readonly ClaimNode[][]): string {
  const subject =
    groups[0][0].quantity?.kind === 'age'
      ? groups[0][0].claim.subjects.map(entity => groups[0][0].article.entities[entity].name)[0]
      : ''
  const [first, second] = groups.map(group => {
    const who = describeSide(group)
    return shorten(group[0].claim.text, 28) + (who ? ` (${shorten(who, subject ? 16 : 24)})` : '')
  })
  const more = groups.length > 2 ? `, and ${groups.length - 2} more` : ''
  return oneLine([subject ? `${shorten(subject, 22)}: ` : ''], `${second} differs from ${first}${more}`)
}

/** How a claim is shown as a member. */
export function claimMember({ uri, index, claim, sources, origin }: ClaimNode, group: number): Member {
  const { start, end, text, context } = claim
  return { uri, start, end, text, context, group, sources, origin, item: { kind: 'claim', index } }
}

/** What the fact is, whatever values are told of it: its slot, and the subject and words that most statements have. */
function markOf(cluster: readonly ClaimNode[]): string {
  const most = (all: readonly string[], count: number): string[] => {
    const counts = new Map<string, number>()
    for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
    return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1)).slice(0, count)
  }
  return [
    ...most(
      cluster.flatMap(node => node.claim.slots),
      1,
    ),
    ...most(
      cluster.flatMap(node => node.subjects),
      1,
    ),
    ...most(
      cluster.flatMap(node => [...node.topic]),
      2,
    ),
  ].join('|')
}
