import type { Position } from 'vscode-languageserver-protocol'
import { oncePer } from '../corpus/oncePer'
import type { Row, Settings, ViewOptions } from '../protocol'
import { articleLevel } from './articleRows'
import type { Document } from './document'
import { wanted } from './filter'
import { findingRoots, findingsIn, findingsOfArticle } from './findingRows'
import { memberLevel } from './findingWithMembers'
import { figureLevel, insideArticle, originLevel, spokenLevel } from './insideArticle'
import { articlesCount, type CorpusEntry, type Key, type Level, made, NO_ROWS, type Scene } from './rows'
import { sourceLevel, statementLevel } from './sourceRows'
import { pathKeys } from './viewPath'
import { t } from './words'

/** What the views show: all corpora, under the settings. */
export interface Views {
  readonly corpora: readonly CorpusEntry[]
  readonly severity: Settings['severity']
}

/** Rows of one level that are shown at once; what is more stands in pages behind them. */
export const PAGE = 100

/** The rows below `parent`, or the root rows: corpora where there are several, else what the view lists. */
export function rows(views: Views, options: ViewOptions, parent: string | undefined): Row[] {
  if (parent === undefined) {
    const [only, ...others] = views.corpora
    if (!only) return []
    return others.length > 0
      ? views.corpora.map(entry => corpusRow(sceneOf(views, options, entry)))
      : below(sceneOf(views, options, only), null)
  }
  const subject = rowSubject(views, parent)
  return subject ? below(sceneOf(views, options, subject.entry), subject.key) : []
}

/** The rows from the root down to what stands at a position; empty where the view shows nothing of it. */
export function rowPath(views: Views, options: ViewOptions, document: Document, position: Position): Row[] {
  const entry = views.corpora.find(({ corpus }) => corpus === document.corpus)
  if (!entry) return []
  const scene = sceneOf(views, options, entry)
  const path = views.corpora.length > 1 ? [corpusRow(scene)] : []
  let parent: Key | null = null
  for (const choices of pathKeys(scene, document, position)) {
    const level = levelBelow(scene, parent)
    const index = indexOfAny(level.keys, choices)
    if (index < 0) break
    if (index >= PAGE) path.push(pageRow(scene, parent, level, index - (index % PAGE)))
    path.push(level.row(level.keys[index]))
    parent = level.keys[index]
  }
  return path.at(-1)?.kind === 'corpus' ? [] : path
}

/** What a row shows, out of its id: its corpus and its key; null when it is none of ours. */
export function rowSubject(views: Pick<Views, 'corpora'>, id: string): { entry: CorpusEntry; key: Key } | null {
  const [corpus, ...key] = parseId(id)
  const entry = views.corpora.find(candidate => candidate.key === corpus)
  return entry && isKey(key) ? { entry, key } : null
}

/** Where the first of some keys stands among thousands, -1 for none. */
function indexOfAny(keys: readonly Key[], choices: readonly Key[]): number {
  const places = placesOf(keys)
  const found = choices.flatMap(choice => places.get(JSON.stringify(choice)) ?? [])
  return found.length === 0 ? -1 : Math.min(...found)
}

/** Where each key stands in lists that are kept. */
const placesOf = oncePer((keys: readonly Key[]) => new Map(keys.map((key, index) => [JSON.stringify(key), index])))

function sceneOf({ severity }: Views, options: ViewOptions, entry: CorpusEntry): Scene {
  return { entry, corpus: entry.corpus, severity, options, want: wanted(options.filter) }
}

function corpusRow(scene: Scene): Row {
  const { entry, corpus } = scene
  const description = articlesCount(corpus.uris().length)
  return made(scene, ['corpus'], { kind: 'corpus', label: entry.name, description, hasChildren: true })
}

/** The first rows of a level and the pages of the others; or, below a page, its rows. */
function below(scene: Scene, key: Key | null): Row[] {
  if (key?.[0] === 'page') {
    const [, parent, from] = key as readonly [string, string, number]
    const above: unknown = parse(parent)
    const level = levelBelow(scene, isKey(above) ? above : null)
    return level.keys.slice(from, from + PAGE).map(level.row)
  }
  const level = levelBelow(scene, key)
  const pages = []
  for (let from = PAGE; from < level.keys.length; from += PAGE) pages.push(pageRow(scene, key, level, from))
  return [...level.keys.slice(0, PAGE).map(level.row), ...pages]
}

function pageRow(scene: Scene, parent: Key | null, { keys }: Level, from: number): Row {
  const label = t('{0} to {1} of {2}', from + 1, Math.min(from + PAGE, keys.length), keys.length)
  return made(scene, ['page', JSON.stringify(parent), from], { kind: 'page', label, hasChildren: true })
}

function levelBelow(scene: Scene, key: Key | null): Level {
  if (key === null || key[0] === 'corpus') return ROOTS[scene.options.view](scene)
  const [kind, first, second] = key as readonly [string, string, string]
  switch (kind) {
    case 'source':
      return scene.options.view === 'findings' ? findingsIn(scene, first) : statementLevel(scene, first)
    case 'article':
      return scene.options.view === 'findings' ? findingsIn(scene, first) : insideArticle(scene, first)
    case 'verdict':
      return findingsIn(scene, first)
    case 'speaker':
      return spokenLevel(scene, first, second)
    case 'figures':
      return figureLevel(scene, first)
    case 'findings':
      return findingsOfArticle(scene, first)
    case 'origins':
      return originLevel(scene, first)
    case 'finding':
      return memberLevel(scene, first, second)
    default:
      return NO_ROWS
  }
}

const ROOTS = { sources: sourceLevel, articles: articleLevel, findings: findingRoots } as const

function parseId(id: string): readonly unknown[] {
  const value = parse(id)
  return Array.isArray(value) ? value : []
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isKey(value: unknown): value is Key {
  return Array.isArray(value) && typeof value[0] === 'string' && value.every(part => typeof part !== 'object')
}
