import type { Span } from '../analysis/article'
import { append } from './gather'
import { type Judgement, overlaps } from './judgement'
import type { LinkNode } from './linking/nodes'
import { hash53 } from './stableId'

/** On which side of a "not the same fact" passages of an article stand, by uri. */
export type Sides = ReadonlyMap<string, readonly (Span & { readonly id: string; readonly side: 0 | 1 })[]>

/** The passages that were told apart. */
export function sidesOf({ findings }: Judgement): Sides {
  const sides = new Map<string, (Span & { id: string; side: 0 | 1 })[]>()
  for (const { kind, id, passages } of findings) {
    if (kind !== 'other') continue
    for (const [index, { uri, start, end }] of passages.entries()) {
      append(sides, uri, { start, end, id, side: index === 0 ? 0 : 1 })
    }
  }
  return sides
}

/** Something that may stand on sides: ids of what tells it apart from others, with the side. */
export interface Sided {
  readonly sides?: readonly string[]
}

/** The sides on which a statement stands. */
function sidesAt(sides: Sides, uri: string, spans: readonly Span[]): readonly string[] {
  const near = sides.get(uri)
  if (!near) return []
  return near.filter(side => spans.some(span => overlaps(span, side))).map(({ id, side }) => `${id} ${side}`)
}

/** Whether a person has said that two statements are not about one fact. */
export function areToldApart(a: Sided, b: Sided): boolean {
  if (!a.sides || !b.sides) return false
  return a.sides.some(side => b.sides!.includes(`${side.slice(0, -1)}${side.endsWith('0') ? 1 : 0}`))
}

/** Nodes with the sides on which they stand. */
export function withSides<N extends LinkNode & Sided>(
  all: Sides,
  nodes: readonly N[],
  spansOf: (node: N) => readonly Span[],
): readonly N[] {
  if (nodes.length === 0 || !all.has(nodes[0].uri)) return nodes
  return nodes.map(node => {
    const sides = sidesAt(all, node.uri, spansOf(node))
    return sides.length === 0 ? node : { ...node, sides, mark: hash53(`${node.mark} ${sides.join()}`) }
  })
}

/** What links statements, but for two that a person has told apart. */
export function unlessToldApart<N extends Sided, L>(link: (a: N, b: N) => L | null): (a: N, b: N) => L | null {
  return (a, b) => (areToldApart(a, b) ? null : link(a, b))
}

/** The uris in which passages stand on other sides than before. */
export function changedSides(before: Sides, after: Sides): string[] {
  const uris = new Set([...before.keys(), ...after.keys()])
  return [...uris].filter(uri => JSON.stringify(before.get(uri)) !== JSON.stringify(after.get(uri)))
}
