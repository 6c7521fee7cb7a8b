import type { Quantity } from '../../analysis/article'
import { compareQuantities } from '../../analysis/claims/compare'
import type { Component } from '../linking/nodes'
import { articlesOf, type Fact, factsOf } from './fact'
import { type Neighbours, postings, type Stretch } from './sharedStretches'
import type { StatementNode } from './statementNodes'
import { knownWords, tells } from './tellingFacts'

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

/** How often what tells nothing is taken apart. */
const ROUNDS = 3

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
