import type { Span } from '../../analysis/article'
import type { Finding } from '../linking/findings'
import type { Component } from '../linking/nodes'
import { describeSide, fullest, oneLine, quoteShort } from '../messages'
import type { Member } from '../model'
import { countOrigins } from '../origins'
import { foldName } from '../sources/personNames'
import { stableId } from '../stableId'
import { isCutOf, nearlyIdentical } from './sameWords'
import { shareSpeaker, statements, type WordingNode } from './wordings'

/** Content longer than this (UTF-16 units) is shown by the part that the others share. */
const LONGEST = 600

/** What is found of quotations with the same words: how they are worded, and who is said to have said them. */
export function judgeWording(component: Component<WordingNode>): Finding<WordingNode>[] {
  return statements(component)
    .filter(cluster => new Set(cluster.map(node => node.uri)).size > 1)
    .map(cluster => {
      const sides = speakersApart(cluster)
      return sides ? attribution(cluster, sides) : wording(cluster)
    })
}

function wording(component: Component<WordingNode>): Finding<WordingNode> {
  const [longest] = longestOf(component)
  const forms = new Set(component.map(node => node.wording.words.join(' '))).size
  const onlyCut = component.every(node => isCutOf(node.wording, longest.wording))
  const who = describeSide(component)
  const members = component.map(node => ({ node, group: 0 }))
  return {
    id: stableId('wording', mark(component)),
    kind: 'wording',
    verdict: forms === 1 ? 'agrees' : 'varies',
    severity: forms === 1 || onlyCut ? 'none' : 'hint',
    message: oneLine(
      [quoteShort(fullestText(component), 50)],
      forms === 1
        ? `: the same words in ${members.length} places${who && ` (${who})`}`
        : ` is ${onlyCut ? 'cut' : 'worded'} in ${forms} ways${who && ` (${who})`}`,
    ),
    why: ['The quotations share most of their words.', ...(who ? [`All are given to ${who}.`] : [])],
    members,
    origins: countOrigins(component.map(originIn)),
  }
}

/** The words of the longest quotation. */
const fullestText = (nodes: readonly WordingNode[]): string =>
  fullest(longestOf(nodes).map(({ quotation }) => quotation.text))

function longestOf(nodes: readonly WordingNode[]): WordingNode[] {
  const most = Math.max(...nodes.map(({ wording }) => wording.words.length))
  return nodes.filter(({ wording }) => wording.words.length === most)
}

type Sides = readonly [readonly WordingNode[], readonly WordingNode[]]

function attribution(component: Component<WordingNode>, [first, second]: Sides): Finding<WordingNode> {
  const members = component.map(node => ({ node, group: second.includes(node) ? 1 : 0 }))
  const [a, b] = [describeSide(first), describeSide(second)]
  return {
    id: stableId('attribution', mark(component)),
    kind: 'attribution',
    verdict: 'conflicts',
    severity: 'information',
    message: oneLine([quoteShort(fullestText(first), 40)], ` is given to ${a}, and to ${b}`),
    why: ['The words are nearly identical, eight or more.', 'Each article names its speaker in full.'],
    members,
    origins: countOrigins(component.map(originIn)),
  }
}

/** The two sides of a quotation that is given to two people, when that is certain; null otherwise. */
function speakersApart(component: Component<WordingNode>): Sides | null {
  const certain = component.filter(isCertain)
  const first = certain[0]
  const other = certain.find(
    node => node.uri !== first.uri && areStrangers(node, first) && nearlyIdentical(node.wording, first.wording),
  )
  if (!first || !other) return null
  const second = component.filter(node => shareSpeaker(node, other))
  const rest = component.filter(
    node => !shareSpeaker(node, other) && (shareSpeaker(node, first) || node.sources.length === 0),
  )
  return second.length + rest.length === component.length ? [rest, second] : null
}

/** Whether two speakers share no name: "Jane Doe" and "Doe" may be one, and so may two spellings of a given name. */
function areStrangers(a: WordingNode, b: WordingNode): boolean {
  const words = new Set(a.names.flatMap(name => foldName(name).split(' ')))
  return (
    !shareSpeaker(a, b) &&
    !b.names.some(name =>
      foldName(name)
        .split(' ')
        .some(word => words.has(word)),
    )
  )
}

/** Whether a quotation's speaker is named beside it, in full, and one person. */
function isCertain({ article, quotation, sources, inferred }: WordingNode): boolean {
  if (inferred || quotation.attribution !== 'name' || sources.length !== 1 || quotation.kind === 'indirect')
    return false
  const speaker = article.entities[quotation.entities[0]]
  return speaker.kind === 'person' && speaker.name.includes(' ') && speaker.of === null
}

const originIn = ({ origin, quotation }: WordingNode) => ({ origin, context: quotation.text })

/** How a quotation is shown as a member. */
export function wordingMember(node: WordingNode, group: number, finding: Finding<WordingNode>): Member {
  const { uri, index, quotation, sources, origin } = node
  const span = sharedSpan(node, finding)
  return {
    uri,
    ...span,
    text: quotation.text,
    context: quotation.text,
    group,
    sources,
    origin,
    item: { kind: 'quotation', index },
  }
}

/** The content from its first part to its last; of a long one the stretch that another member shares. */
function sharedSpan({ quotation, wording }: WordingNode, { members }: Finding<WordingNode>): Span {
  const start = quotation.content[0].start
  const end = quotation.content[quotation.content.length - 1].end
  if (end - start <= LONGEST) return { start, end }
  const others = new Set(
    members.filter(({ node }) => node.quotation !== quotation).flatMap(({ node }) => node.wording.words),
  )
  const shared = wording.words.flatMap((word, i) => (others.has(word) ? [quotation.wordSpans[i]] : []))
  if (shared.length === 0) return quotation.content[0]
  const from = shared[0].start
  return { start: from, end: Math.min(shared[shared.length - 1].end, from + LONGEST) }
}

/** What the quotations are, whatever else joins them: the run of words that most of them have, and whose they are. */
function mark(component: Component<WordingNode>): string {
  const counts = new Map<number, number>()
  for (const node of component) for (const run of node.wording.runs) counts.set(run, (counts.get(run) ?? 0) + 1)
  let best = -1
  for (const [run, count] of counts) {
    const most = counts.get(best) ?? 0
    if (count > most || (count === most && run < best)) best = run
  }
  if (best >= 0 && (counts.get(best) ?? 0) > 1) return String(best)
  const shared = [...component[0].wording.content].filter(word =>
    component.every(node => node.wording.content.has(word)),
  )
  return [component[0].sources[0] ?? '', ...shared.sort()].join('|')
}
