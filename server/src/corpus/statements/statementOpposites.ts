import { gather } from '../gather'
import type { Component } from '../linking/nodes'
import type { Neighbours, Stretch } from './sharedStretches'
import type { StatementNode } from './statementNodes'

/** A clause that some state and others deny. */
export interface Opposites {
  readonly key: string
  readonly stated: readonly Stretch[]
  readonly denied: readonly Stretch[]
}

/** A clause with its words: one states just what the other denies when those are the same. */
interface StatedClause extends Stretch {
  /** Its words but names, in alphabetical order. */
  readonly key: string
  readonly names: string
  readonly denied: boolean
}

/** Clauses of two articles that are the same but for a "not": of the same words, all of them, and the same names. */
export function oppositesIn(component: Component<StatementNode>, neighbours: Neighbours): Opposites[] {
  const byKey = gather(component.flatMap(clausesOf), ({ key, names }) => [`${key}|${names}`])
  return [...byKey].flatMap(([key, all]) => {
    const denied = all.filter(clause => clause.denied)
    if (denied.length === 0 || denied.length === all.length) return []
    const linked = (one: StatedClause, others: readonly StatedClause[]) =>
      others.some(({ node }) => neighbours(one.node).has(node))
    const against = denied.filter(clause =>
      linked(
        clause,
        all.filter(other => !other.denied),
      ),
    )
    const stated = all.filter(clause => !clause.denied && linked(clause, against))
    return stated.length > 0 ? [{ key, stated, denied: against }] : []
  })
}

/** Whether one says just what the other denies. */
export function areOpposed(a: StatementNode, b: StatementNode): boolean {
  const others = clausesOf(b)
  return clausesOf(a).some(one =>
    others.some(other => one.denied !== other.denied && one.key === other.key && one.names === other.names),
  )
}

/** Fewer words tell too little of what is denied. */
const FEWEST = 2
const ENOUGH = 1.5

function clausesOf(node: StatementNode): StatedClause[] {
  const { words } = node.statement
  const found: StatedClause[] = []
  for (let from = 0; from < words.length; ) {
    let to = from
    while (to + 1 < words.length && words[to + 1].clause === words[from].clause) to++
    if (words[from].clause >= 0 && to - from + 1 >= FEWEST) {
      const inside = words.slice(from, to + 1)
      const plain = new Set(inside.flatMap(({ word, name }) => (name ? [] : [word])))
      const names = new Set(inside.flatMap(({ word, name }) => (name ? [word] : [])))
      const weight = node.weights.slice(from, to + 1).reduce((sum, one) => sum + one, 0)
      if (plain.size > 0 && plain.size + names.size >= FEWEST && weight >= ENOUGH)
        found.push({
          node,
          from,
          to,
          key: [...plain].sort().join(' '),
          names: [...names].sort().join(' '),
          denied: inside.some(({ denied }) => denied),
        })
    }
    from = to + 1
  }
  return found
}
