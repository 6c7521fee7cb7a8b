import type { Quantity } from '../../analysis/article'
import { compareQuantities } from '../../analysis/compare'
import type { Part } from '../linking/findings'
import type { Component } from '../linking/links'
import type { StatementNode } from './statementNodes'
import type { Shared } from './statements'

/** Which statements share words with one, and how much they share. */
export type Neighbours = (node: StatementNode) => ReadonlyMap<StatementNode, Shared>

/** A stretch of a statement. */
export interface Stretch extends Part {
  readonly node: StatementNode
}

/** The stretches that state one thing, one of each statement. */
export interface Fact {
  readonly key: number
  readonly denied: boolean
  readonly stretches: Map<StatementNode, Stretch>
  readonly postings: Posting[]
}

/** Pairs of words that stand in two articles or more. */
interface Posting {
  readonly key: number
  readonly denied: boolean
  readonly weight: number
  readonly stretches: readonly Stretch[]
  readonly articles: number
}

/** Sentences of one story beyond these are not looked at: the cap on what an edit costs. */
const LARGE = 4000

/** What linked statements share: stretches with the same words near each other, none denied where another is not. */
export function sharedFacts(component: Component<StatementNode>, neighbours: Neighbours): Fact[] {
  if (component.length > LARGE) return []
  const found: Fact[] = []
  const known = knownWords(component)
  let left = postings(component, neighbours)
  for (let round = 0; round < ROUNDS && left.length > 0; round++) {
    const facts = factsOf(left)
    const telling = facts.filter(fact => tells(fact, neighbours, known))
    for (const fact of telling) found.push(fact)
    // What was taken in by a fact that tells nothing is looked at again without its first posting.
    left = facts.filter(fact => !telling.includes(fact)).flatMap(({ postings: [, ...others] }) => others)
  }
  return distinct(found)
    .map(withoutOtherFigures)
    .filter(fact => articlesOf(fact) > 1)
}

/** The words that a third of many articles on a story have: sharing them tells little of one fact. */
function knownWords(component: Component<StatementNode>): Set<string> {
  const uris = new Map<string, Set<string>>()
  const articles = new Set<string>()
  for (const { uri, statement } of component) {
    articles.add(uri)
    for (const { word } of statement.words) {
      const of = uris.get(word)
      if (of) of.add(uri)
      else uris.set(word, new Set([uri]))
    }
  }
  if (articles.size < MANY) return new Set()
  return new Set([...uris].flatMap(([word, of]) => (3 * of.size > articles.size ? word : [])))
}

/** Of fewer articles each word tells something. */
const MANY = 8
const KNOWN_WEIGHT = 0.5

/** How often what tells nothing is taken apart. */
const ROUNDS = 3

function factsOf(all: readonly Posting[]): Fact[] {
  const facts: Fact[] = []
  const at = new Map<StatementNode, Fact[]>()
  for (const posting of all) {
    const near = touching(posting, at)
    const fact: Fact = near ?? { key: posting.key, denied: posting.denied, stretches: new Map(), postings: [] }
    if (!near) facts.push(fact)
    fact.postings.push(posting)
    for (const stretch of posting.stretches) take(fact, stretch, at)
  }
  return facts
}

/** Leaves out the stretches with a figure or date that cannot be true together with those of the most. */
function withoutOtherFigures(fact: Fact): Fact {
  const all = [...fact.stretches].map(([node, stretch]) => ({ node, stretch, figures: figuresIn(stretch) }))
  if (all.filter(({ figures }) => figures.length > 0).length < 2) return fact
  const fittingOf = (one: (typeof all)[number]) => all.filter(other => canStandTogether(one.figures, other.figures))
  const ranked = all.map(one => ({ one, fitting: fittingOf(one).length })).sort((a, b) => b.fitting - a.fitting)
  const kept: typeof all = []
  for (const { one } of ranked) if (kept.every(other => canStandTogether(one.figures, other.figures))) kept.push(one)
  return { ...fact, stretches: new Map(kept.map(({ node, stretch }) => [node, stretch])) }
}

function figuresIn({ node: { statement, figures }, from, to }: Stretch): Quantity[] {
  const [{ start }, { end }] = [statement.words[from], statement.words[to]]
  return figures.filter(figure => start <= figure.start && figure.end <= end)
}

/** Whether the figures of each kind that both have agree in one at least. */
function canStandTogether(some: readonly Quantity[], others: readonly Quantity[]): boolean {
  return some.every(a => {
    const alike = others.filter(b => a.kind === b.kind)
    return alike.length === 0 || alike.some(b => compareQuantities(a, b).verdict !== 'conflict')
  })
}

/** Leaves out facts whose every stretch touches another's: what more articles state is kept. */
function distinct(facts: readonly Fact[]): Fact[] {
  const kept = new Map<StatementNode, Fact[]>()
  const touches = ({ node, from, to }: Stretch, other: Fact): boolean => {
    const there = other.stretches.get(node)
    return there !== undefined && there.from <= to && from <= there.to
  }
  return facts
    .toSorted((a, b) => articlesOf(b) - articlesOf(a))
    .filter(fact => {
      const stretches = [...fact.stretches.values()]
      const beside = kept.get(stretches[0].node) ?? []
      if (beside.some(other => stretches.every(stretch => touches(stretch, other)))) return false
      for (const { node } of stretches) kept.set(node, [...(kept.get(node) ?? []), fact])
      return true
    })
}

/** How many articles state it. */
export const articlesOf = ({ stretches }: Fact): number => new Set([...stretches.keys()].map(({ uri }) => uri)).size

function postings(component: Component<StatementNode>, neighbours: Neighbours): Posting[] {
  const byKey = new Map<string, Stretch[]>()
  for (const node of component)
    for (const [key, { first, second }] of node.pairs) {
      const { words } = node.statement
      const mark = `${key}${words[first].denied || words[second].denied ? '-' : '+'}`
      let list = byKey.get(mark)
      if (!list) byKey.set(mark, (list = []))
      list.push({ node, from: first, to: second })
    }
  const found: Posting[] = []
  for (const [mark, all] of byKey) {
    const inside = new Set(all.map(({ node }) => node))
    const stretches = all.filter(({ node }) => [...neighbours(node).keys()].some(other => inside.has(other)))
    const articles = new Set(stretches.map(({ node }) => node.uri)).size
    if (articles < 2) continue
    const weight = stretches.reduce((least, s) => Math.min(least, s.node.weights[s.from] + s.node.weights[s.to]), 2)
    found.push({ key: Number.parseInt(mark, 10), denied: mark.endsWith('-'), weight, stretches, articles })
  }
  return found.sort(
    (a, b) => b.articles - a.articles || b.weight - a.weight || a.key - b.key || Number(a.denied) - Number(b.denied),
  )
}

/** The fact, if any, beside which most of a posting stands. */
function touching({ stretches, denied }: Posting, at: ReadonlyMap<StatementNode, readonly Fact[]>): Fact | null {
  const counts = new Map<Fact, number>()
  for (const { node, from, to } of stretches)
    for (const fact of at.get(node) ?? []) {
      const there = fact.stretches.get(node)!
      if (fact.denied === denied && from <= there.to && there.from <= to) counts.set(fact, (counts.get(fact) ?? 0) + 1)
    }
  let best: Fact | null = null
  for (const [fact, count] of counts) if (count > (best ? counts.get(best)! : 0)) best = fact
  return best && 3 * counts.get(best)! >= 2 * stretches.length ? best : null
}

/** Longest stretch that is shown as a member, in UTF-16 units. */
const LONGEST = 88

/** Adds a stretch to a fact, or widens the one there, unless it gets too long to point at one thing. */
function take(fact: Fact, { node, from, to }: Stretch, at: Map<StatementNode, Fact[]>): void {
  const there = fact.stretches.get(node)
  if (!there) {
    fact.stretches.set(node, { node, from, to })
    at.set(node, [...(at.get(node) ?? []), fact])
    return
  }
  const [first, last] = [Math.min(there.from, from), Math.max(there.to, to)]
  if (from > there.to || to < there.from) return
  if (lengthOf(node, first, last) > LONGEST) return
  fact.stretches.set(node, { node, from: first, to: last })
}

const lengthOf = ({ statement: { words } }: StatementNode, from: number, to: number): number =>
  words[to].end - words[from].start

/** A word of a fact, over its stretches. */
interface CoreWord {
  readonly uris: Set<string>
  weight: number
  isName: boolean
}

/**
 * How much the words tell that half of the articles have in the stretch: nothing when all are common, or when names are what
 * they share and stand far from the rest.
 */
function coreWeight(fact: Fact, known: ReadonlySet<string>): number {
  const half = Math.max(2, articlesOf(fact) / 2)
  const core = [...wordsIn(fact, known).values()].filter(({ uris }) => uris.size >= half)
  const rare = core.filter(({ weight }) => weight === 1)
  if (rare.length === 0) return 0
  const tight = [...fact.stretches.values()].every(({ from, to }) => to - from < TIGHT)
  return tight || rare.some(({ isName }) => !isName) ? core.reduce((sum, { weight }) => sum + weight, 0) : 0
}

/** So many words stand close to each other: a name and its role. */
const TIGHT = 5

function wordsIn({ stretches }: Fact, known: ReadonlySet<string>): Map<string, CoreWord> {
  const seen = new Map<string, CoreWord>()
  for (const { node, from, to } of stretches.values())
    for (let i = from; i <= to; i++) {
      const { word, name } = node.statement.words[i]
      let one = seen.get(word)
      if (!one) seen.set(word, (one = { uris: new Set(), weight: 1, isName: name !== null }))
      one.uris.add(node.uri)
      one.weight = Math.min(one.weight, known.has(word) ? KNOWN_WEIGHT : node.weights[i])
      one.isName ||= name !== null
    }
  return seen
}

/** The most that two sentences of the fact share. */
function alignment({ stretches }: Fact, neighbours: Neighbours): number {
  let most = 0
  for (const node of stretches.keys())
    for (const [other, { weight }] of neighbours(node)) if (stretches.has(other)) most = Math.max(most, weight)
  return most
}

/** Whether what is shared tells something: words enough of its own, or some in sentences that share more. */
function tells(fact: Fact, neighbours: Neighbours, known: ReadonlySet<string>): boolean {
  const weight = coreWeight(fact, known)
  return weight >= TELLING || (weight >= 1.5 && alignment(fact, neighbours) >= ALIGNED)
}

/** Two words that not every report has, or as much in others. */
const TELLING = 2
/** Less than that tells something only where the sentences share as much as this. */
const ALIGNED = 3
