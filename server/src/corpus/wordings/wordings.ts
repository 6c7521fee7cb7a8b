import type { Article, Quotation } from '../../analysis/article'
import { byContent, type LinkNode } from '../linking/nodes'
import type { Sided } from '../sides'
import { hashKey } from '../stableId'
import { nearlyIdentical, overlap, sameStatement, sameWords, type Wording } from './sameWords'
import { isNamed } from './speakers'

/** A quotation with its words and its speakers: what the wording and attribution verdicts are made from. */
export interface WordingNode extends LinkNode, Sided {
  readonly article: Article
  readonly quotation: Quotation
  /** The words of the whole. */
  readonly wording: Wording
  /** The whole first, then parts that another article may give alone. */
  readonly variants: readonly Wording[]
  /** Ids of who said it. */
  readonly sources: readonly string[]
  readonly inferred: boolean
  /** Names of the sources as this article has them. */
  readonly names: readonly string[]
  readonly origin: string
}

/** A quotation meets others of four words in common, and those of its speaker that share a word with content. */
export function wordingKeys(node: WordingNode): number[] {
  const spoken = node.sources.flatMap(source => [...node.wording.content].map(word => hashKey(`${source}|${word}`)))
  return [...node.wording.runs, ...spoken]
}

/** How sure it is that two quotations are one: by their words alone, by speaker and words, or not at all. */
export type Likeness = 'words' | 'statement' | null

/** How two quotations are alike: of one speaker also when translated, of two only when nearly identical. Symmetric. */
export function likeness(a: WordingNode, b: WordingNode): Likeness {
  const whole = overlap(a.wording, b.wording)
  const shared = shareSpeaker(a, b)
  if (!shared && isNamed(a.sources) && isNamed(b.sources))
    return sameWords(whole) && nearlyIdentical(a.wording, b.wording) ? 'words' : null
  if (sameWords(whole)) return 'words'
  if (!shared) return null
  return a.variants.some(one => b.variants.some(other => sameStatement(overlap(one, other)))) ? 'statement' : null
}

/** Whether somebody said both. */
export function shareSpeaker(a: WordingNode, b: WordingNode): boolean {
  return a.sources.some(source => b.sources.includes(source))
}

/** Larger components than this are not taken apart pair by pair. */
const LARGE = 60

/**
 * Takes a component apart where it is held together by chance: two quotations of one article stay together only when they
 * are alike themselves, and parts that only some speak for are not joined. What has the same words as both is in both.
 */
export function statements(component: readonly WordingNode[]): WordingNode[][] {
  if (component.length > LARGE) return [[...component]]
  const like = likenesses(component)
  const clusters = component.map(node => new Set([node]))
  for (const [a, b] of strongestFirst(component, like)) {
    const [into, from] = [clusters.find(c => c.has(a))!, clusters.find(c => c.has(b))!]
    if (into === from || !canJoin(into, from, like)) continue
    for (const node of from) into.add(node)
    clusters.splice(clusters.indexOf(from), 1)
  }
  const cores = clusters.map(cluster => [...cluster])
  for (const [i, cluster] of clusters.entries()) {
    const alone = new Set(cores[i].map(node => node.uri)).size === 1
    for (const node of component)
      if (cores[i].some(core => like(core, node) === 'words' || (alone && like(core, node) !== null))) cluster.add(node)
  }
  return clusters.map(cluster => [...cluster].sort(byContent))
}

type Like = (a: WordingNode, b: WordingNode) => Likeness

function likenesses(component: readonly WordingNode[]): Like {
  const known = new Map<WordingNode, Map<WordingNode, Likeness>>()
  for (const a of component) known.set(a, new Map(component.map(b => [b, a === b ? 'words' : likeness(a, b)])))
  return (a, b) => known.get(a)!.get(b)!
}

function strongestFirst(component: readonly WordingNode[], like: Like): [WordingNode, WordingNode][] {
  const pairs = component.flatMap((a, i) => component.slice(i + 1).map((b): [WordingNode, WordingNode] => [a, b]))
  const words = pairs.filter(([a, b]) => like(a, b) === 'words')
  return [...words, ...pairs.filter(([a, b]) => like(a, b) === 'statement')]
}

/** Half of the pairs must be alike, and no two of one article may be unlike. */
function canJoin(one: ReadonlySet<WordingNode>, other: ReadonlySet<WordingNode>, like: Like): boolean {
  let alike = 0
  for (const a of one)
    for (const b of other) {
      if (like(a, b)) alike++
      else if (a.uri === b.uri) return false
    }
  return 2 * alike >= one.size * other.size
}
