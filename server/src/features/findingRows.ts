import type { CrossReference } from '../corpus/model'
import type { Row } from '../protocol'
import { letsFinding } from './filter'
import { DISMISSED, GROUP_KEYS, groupsOf, verdictTitle } from './findingGroups'
import { byWeight } from './findings'
import { findingRow, referenceById } from './findingWithMembers'
import { articleTitle } from './places'
import { locationOf } from './positions'
import { remembered } from './remembered'
import { type Key, type Level, made, placeOfSource, type Scene } from './rows'
import { t } from './words'

/** The root of the Findings view: what they are grouped by. */
export function findingRoots(scene: Scene): Level {
  const groups = groupsOf(scene)
  const keys = [...groups.keys()].map((id): Key => [GROUP_KEYS[scene.options.grouping], id])
  return { keys, row: key => groupRow(scene, key, groups.get(key[1] as string)?.length ?? 0) }
}

/** The findings of a group. */
export function findingsIn(scene: Scene, group: string): Level {
  return findingLevel(scene, group, groupsOf(scene).get(group) ?? [])
}

/** The findings of an article, in the Articles view. */
export function findingsOfArticle(scene: Scene, uri: string): Level {
  const { corpus, want } = scene
  const found = corpus.crossReferencesIn(uri).filter(reference => letsFinding(corpus, want, reference))
  return findingLevel(scene, uri, byWeight(found))
}

function findingLevel(scene: Scene, group: string, found: readonly CrossReference[]): Level {
  const { options, want, corpus } = scene
  const name = JSON.stringify(['finding keys', options.view, options.grouping, options.sort, want.filter, group])
  const keys = remembered(corpus, name, () => found.map(({ id }): Key => ['finding', group, id]))
  return { keys, row: key => findingRow(scene, key, referenceById(corpus, key[2] as string)!) }
}

function groupRow(scene: Scene, key: Key, count: number): Row {
  const [kind, id] = key as readonly ['verdict' | 'article' | 'source', string]
  const { corpus } = scene
  const common = { hasChildren: true, description: count.toString() }
  if (kind === 'verdict')
    return made(scene, key, {
      kind,
      label: verdictTitle(id),
      ...(id === DISMISSED ? { dismissed: true } : { verdict: id as Row['verdict'] }),
      ...common,
    })
  if (kind === 'source') {
    const source = corpus.source(id)
    const label = source?.name ?? t('The articles themselves')
    const place = placeOfSource(corpus, id)
    return made(scene, key, { kind, label, place, sourceKind: source?.kind ?? 'unnamed', ...common })
  }
  const article = corpus.article(id)
  return made(scene, key, {
    kind,
    label: article ? articleTitle(article, id) : id,
    location: locationOf(corpus, id, { start: 0, end: 0 }) ?? undefined,
    place: { uri: id },
    ...common,
  })
}
