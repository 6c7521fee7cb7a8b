import type { Posting, Stretch } from './sharedStretches'
import type { StatementNode } from './statementNodes'

/** The stretches that state one thing, one of each statement. */
export interface Fact {
  readonly key: number
  readonly denied: boolean
  readonly stretches: Map<StatementNode, Stretch>
  readonly postings: Posting[]
}

/** The facts that postings make: each joins the fact beside which most of it stands, or begins one. */
export function factsOf(all: readonly Posting[]): Fact[] {
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

/** How many articles state it. */
export const articlesOf = ({ stretches }: Fact): number => new Set([...stretches.keys()].map(({ uri }) => uri)).size

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
