import type { Grouping, Settings, SourceNode } from '../protocol'
import { findingNode, memberNodes, verdictRoots, withVerdict } from './findingRows'
import {
  articleChildren,
  articleNode,
  type CorpusEntry,
  corpusNode,
  figureNodes,
  quotationNode,
  quotationsBy,
  type Scene,
  sourceRoots,
} from './sourceRows'

/** The view over all corpora. */
export interface SourcesView {
  readonly corpora: readonly CorpusEntry[]
  readonly severity: Settings['severity']
}

/** What a row's id says: the corpus, what it shows, and of what. Ids are JSON, opaque to clients. */
type Key =
  | readonly [corpus: string, kind: 'corpus']
  | readonly [corpus: string, kind: 'article' | 'figures', uri: string]
  | readonly [corpus: string, kind: 'speaker', uri: string, sources: string]
  | readonly [corpus: string, kind: 'source' | 'verdict' | 'finding', id: string]
  | readonly [corpus: string, kind: 'quotation' | 'figure', parent: string, uri: string, index: number]
  | readonly [corpus: string, kind: 'member', finding: string, index: number]

/** The rows below `parent`, or the root rows: corpora where there are several, else what the grouping orders by. */
export function sourceNodes(view: SourcesView, grouping: Grouping, parent: string | undefined): SourceNode[] {
  if (parent === undefined) {
    const [only, ...others] = view.corpora
    if (!only) return []
    return others.length > 0 ? view.corpora.map(corpusNode) : roots(sceneOf(view, only), grouping)
  }
  const key = parseKey(parent)
  const entry = view.corpora.find(candidate => candidate.key === key?.[0])
  return key && entry ? children(sceneOf(view, entry), grouping, key) : []
}

function sceneOf({ severity }: SourcesView, entry: CorpusEntry): Scene {
  return { entry, corpus: entry.corpus, severity }
}

function roots(scene: Scene, grouping: Grouping): SourceNode[] {
  if (grouping === 'article') return scene.corpus.uris().map(uri => articleNode(scene, uri))
  return grouping === 'source' ? sourceRoots(scene) : verdictRoots(scene)
}

function children(scene: Scene, grouping: Grouping, key: Key): SourceNode[] {
  const { corpus } = scene
  switch (key[1]) {
    case 'corpus':
      return roots(scene, grouping)
    case 'article':
      return articleChildren(scene, key[2])
    case 'figures':
      return figureNodes(scene, key[2])
    case 'speaker':
      return quotationsBy(corpus, key[2], key[3]).map(index =>
        quotationNode(scene, key[3], { uri: key[2], index }, false),
      )
    case 'source':
      return corpus.statements(key[2]).map(place => quotationNode(scene, key[2], place, true))
    case 'verdict':
      return withVerdict(corpus, key[2]).map(reference => findingNode(scene, reference))
    case 'finding':
      return memberNodes(
        scene,
        corpus.crossReferences().find(({ id }) => id === key[2]),
      )
    default:
      return []
  }
}

function parseKey(id: string): Key | null {
  try {
    const key: unknown = JSON.parse(id)
    return Array.isArray(key) && key.length > 1 ? (key as unknown as Key) : null
  } catch {
    return null
  }
}
