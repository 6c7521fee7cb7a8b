import type { Component } from '../linking/nodes'
import { articlesOf, type Fact } from './fact'
import type { Neighbours } from './sharedStretches'
import type { StatementNode } from './statementNodes'

/** The words that a third of many articles on a story have: sharing them tells little of one fact. */
export function knownWords(component: Component<StatementNode>): Set<string> {
  const articles = new Set(component.map(({ uri }) => uri))
  if (articles.size < MANY) return new Set()
  const uris = new Map<string, Set<string>>()
  for (const { uri, statement } of component)
    for (const { word } of statement.words) {
      const of = uris.get(word)
      if (of) of.add(uri)
      else uris.set(word, new Set([uri]))
    }
  return new Set([...uris].flatMap(([word, of]) => (3 * of.size > articles.size ? word : [])))
}

/** Of fewer articles each word tells something. */
const MANY = 8

/** How much a word counts that many of the articles have. */
const KNOWN_WEIGHT = 0.5

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
export function tells(fact: Fact, neighbours: Neighbours, known: ReadonlySet<string>): boolean {
  const weight = coreWeight(fact, known)
  return weight >= TELLING || (weight >= 1.5 && alignment(fact, neighbours) >= ALIGNED)
}

/** Two words that not every report has, or as much in others. */
const TELLING = 2

/** Less than that tells something only where the sentences share as much as this. */
const ALIGNED = 3
