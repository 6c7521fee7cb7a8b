import { commonest } from '../commonest'
import type { Finding } from '../linking/findings'
import { byContent, type Component } from '../linking/nodes'
import { describeSide, oneLine, shorten } from '../messages'
import type { Member } from '../model'
import { countOrigins } from '../origins'
import { stableId } from '../stableId'
import type { ClaimNode } from './claimNodes'
import { verdictOf } from './claimVerdicts'
import { agreements, clusters, type Edge, groupsOf } from './clusters'
import { reasons } from './reasons'
import type { Relation } from './relation'
import { fullestWords, sideWords, valuesIn } from './valueWords'

/** Which nodes each is linked to, and how. */
type Neighbours = (node: ClaimNode) => ReadonlyMap<ClaimNode, Relation>

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

function agreement(cluster: readonly ClaimNode[], edges: readonly Edge[]): Finding<ClaimNode> {
  const members = cluster.map(node => ({ node, group: 0 }))
  const texts = valuesIn(cluster)
    .slice(0, 3)
    .map(told => shorten(fullestWords(told), 30))
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
    why: reasonsOf(edges[0]),
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
    why: reasonsOf(conflicts[0]),
    members,
    origins: countOrigins(cluster.map(({ origin, claim }) => ({ origin, context: claim.context }))),
  }
}

function differs(groups: readonly ClaimNode[][]): string {
  const subject = subjectOfAge(groups)
  const [first, second] = groups.map((group, i) => {
    const who = describeSide(group)
    const told = subject ? String(group[0].quantity!.value) : sideWords(group, groups[i === 0 ? 1 : 0])
    return shorten(told, 28) + (who ? ` (${shorten(who, subject ? 16 : 24)})` : '')
  })
  const more = groups.length > 2 ? `, and ${groups.length - 2} more` : ''
  return oneLine([subject ? `${shorten(subject, 22)}: ` : ''], `${second} differs from ${first}${more}`)
}

/** Whose age groups tell, by the name that most articles give in full; empty for other figures and for nobody in particular. */
function subjectOfAge(groups: readonly ClaimNode[][]): string {
  if (groups[0][0].quantity?.kind !== 'age') return ''
  const [subject] = groups[0][0].subjects
  const named = groups.flat().filter(({ subjects, claim }) => subjects[0] === subject && claim.subjects.length > 0)
  const names = named.map(({ claim, article }) => article.entities[claim.subjects[0]].name)
  return commonest(names, name => (name.includes(' ') ? 1 : 0))[0] ?? ''
}

/** How a claim is shown as a member. */
export function claimMember({ uri, index, claim, sources, origin }: ClaimNode, group: number): Member {
  const { start, end, text, context } = claim
  return { uri, start, end, text, context, group, sources, origin, item: { kind: 'claim', index } }
}

/** What the fact is, whatever values are told of it: its slot, and the subject and words that most statements have. */
function markOf(cluster: readonly ClaimNode[]): string {
  const slots = cluster.flatMap(node => node.claim.slots)
  const subjects = cluster.flatMap(node => node.subjects)
  const topic = cluster.flatMap(node => [...node.topic])
  const most = (all: readonly string[], count: number) => commonest(all).slice(0, count)
  return [...most(slots, 1), ...most(subjects, 1), ...most(topic, 2)].join('|')
}

const reasonsOf = ({ a, b, relation }: Edge): string[] => reasons(a, b, relation.evidence)
