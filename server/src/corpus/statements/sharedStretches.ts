import type { Part } from '../linking/findings'
import type { Component } from '../linking/nodes'
import type { StatementNode } from './statementNodes'
import type { Shared } from './statements'

/** Which statements share words with one, and how much they share. */
export type Neighbours = (node: StatementNode) => ReadonlyMap<StatementNode, Shared>

/** A stretch of a statement. */
export interface Stretch extends Part {
  readonly node: StatementNode
}

/** Pairs of words that stand in two articles or more. */
export interface Posting {
  readonly key: number
  readonly denied: boolean
  readonly weight: number
  readonly stretches: readonly Stretch[]
  readonly articles: number
}

/** The pairs of words that linked statements share, those of most articles first. */
export function postings(component: Component<StatementNode>, neighbours: Neighbours): Posting[] {
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
