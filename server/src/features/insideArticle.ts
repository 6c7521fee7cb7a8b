import type { Corpus } from '../corpus/model'
import { originOf } from '../corpus/origins'
import type { Row } from '../protocol'
import { holds, letsFinding, letsItem, narrowsItems, type Wanted } from './filter'
import { nameList } from './names'
import { articleNames, fileName } from './places'
import { locationOf } from './positions'
import {
  checkedAt,
  type Key,
  type Level,
  made,
  placeOf,
  placeOfSource,
  quotationCount,
  quotationLabel,
  quotationRow,
  type Scene,
  verdictOf,
} from './rows'
import { t } from './words'

/** Below an article: who speaks, in the order in which they first do; then figures, findings, origins. */
export function insideArticle(scene: Scene, uri: string): Level {
  const article = scene.corpus.article(uri)
  const want = ofArticle(scene, uri)
  const speakers = new Set(quotations({ ...scene, want }, uri).map(index => speakerKey(scene.corpus, uri, index)))
  const lists = [
    { key: 'figures', count: figures({ ...scene, want }, uri).length },
    { key: 'findings', count: findings({ ...scene, want }, uri).length },
    { key: 'origins', count: article && !narrowsItems(want) ? origins(scene.corpus, uri).length : 0 },
  ].filter(({ count }) => count > 0)
  const counts = new Map(lists.map(({ key, count }) => [key, count]))
  return {
    keys: [
      ...[...speakers].map((speaker): Key => ['speaker', uri, speaker]),
      ...lists.map(({ key }): Key => [key, uri]),
    ],
    row: key => (key[0] === 'speaker' ? speakerRow(scene, key) : listRow(scene, key, counts.get(key[0]) ?? 0)),
  }
}

/** A text that names the article asks for all that is in it. */
function ofArticle({ corpus, want }: Scene, uri: string): Wanted {
  const article = corpus.article(uri)
  return article && want.words.length > 0 && holds(want, articleNames(corpus, uri)) ? { ...want, words: [] } : want
}

function listRow(scene: Scene, key: Key, count: number): Row {
  const kind = key[0] as 'figures' | 'findings' | 'origins'
  const label = { figures: t('Figures'), findings: t('Findings'), origins: t('Origins') }[kind]
  const tooltip =
    kind === 'origins' ? t('Who the article ultimately comes from: its outlet, and those it credits.') : ''
  return made(scene, key, { kind, label, description: String(count), tooltip, hasChildren: true })
}

function speakerKey(corpus: Corpus, uri: string, index: number): string {
  return corpus.quotation({ uri, index }).sources.join('\n')
}

/** Indexes of the quotations of an article that are let through. */
export function quotations({ corpus, want }: Scene, uri: string): number[] {
  const all = corpus.article(uri)?.quotations ?? []
  return all.flatMap(({ text }, index) =>
    letsItem(corpus, want, uri, { kind: 'quotation', index }, text) ? [index] : [],
  )
}

/** What a speaker, named by a key, says in an article. */
export function spokenLevel(scene: Scene, uri: string, speaker: string): Level {
  const inside = { ...scene, want: ofArticle(scene, uri) }
  const own = quotations(inside, uri).filter(index => speakerKey(scene.corpus, uri, index) === speaker)
  return {
    keys: own.map((index): Key => ['quotation', speaker, uri, index]),
    row: key => quotationRow(scene, key, { uri, index: key[3] as number }, false),
  }
}

function speakerRow(scene: Scene, key: Key): Row {
  const { corpus } = scene
  const [, uri, speaker] = key as readonly [string, string, string]
  const { keys } = spokenLevel(scene, uri, speaker)
  const ids = speaker === '' ? [] : speaker.split('\n')
  const article = corpus.article(uri)
  const first = article?.quotations[(keys[0]?.[3] as number) ?? -1]
  const span = first?.speaker ?? first?.content[0]
  return made(scene, key, {
    kind: 'source',
    label: nameList(corpus, ids) || t('Unknown speaker'),
    description: quotationCount(keys.length),
    tooltip: keys.length > 0 ? quotationLabel(scene, { uri, index: keys[0][3] as number }) : '',
    location: (span && locationOf(corpus, uri, span)) ?? undefined,
    place: ids.length === 1 ? placeOfSource(corpus, ids[0]) : undefined,
    hasChildren: true,
    sourceKind: corpus.source(ids[0])?.kind ?? 'unnamed',
  })
}

/** Indexes of the claims of an article that carry a figure and are let through. */
function figures({ corpus, want }: Scene, uri: string): number[] {
  return (corpus.article(uri)?.claims ?? []).flatMap((claim, index) =>
    claim.quantity !== null && letsItem(corpus, want, uri, { kind: 'claim', index }, claim.text) ? [index] : [],
  )
}

/** The figures of an article that can be compared. */
export function figureLevel(scene: Scene, uri: string): Level {
  const keys = figures({ ...scene, want: ofArticle(scene, uri) }, uri).map((index): Key => ['figure', uri, index])
  return { keys, row: key => figureRow(scene, key) }
}

function figureRow(scene: Scene, key: Key): Row {
  const { corpus } = scene
  const [, uri, index] = key as readonly [string, string, number]
  const claim = corpus.article(uri)!.claims[index]
  const place = { uri, index: claim.quantity! }
  const checked = checkedAt(corpus, uri, claim)
  return made(scene, key, {
    kind: 'figure',
    label: claim.text,
    description: [corpus.about(place), nameList(corpus, corpus.giversOf(place)), ...checked.words]
      .filter(Boolean)
      .join(' · '),
    tooltip: claim.context,
    location: locationOf(corpus, uri, claim) ?? undefined,
    place: placeOf(corpus, uri, claim),
    hasChildren: false,
    ...(checked.status && { status: checked.status }),
    ...verdictOf(scene, uri, { kind: 'claim', index }),
  })
}

/** Ids of the findings of an article that are let through. */
function findings({ corpus, want }: Scene, uri: string): string[] {
  return corpus.crossReferencesIn(uri).flatMap(found => (letsFinding(corpus, want, found) ? [found.id] : []))
}

/** Who an article's statements ultimately come from: itself or its agency, and whoever passed words on to it. */
function origins(corpus: Corpus, uri: string): string[] {
  const article = corpus.article(uri)!
  const own = originOf(uri, article)
  const credited = article.quotations.flatMap(({ via }) =>
    (via.at(-1)?.entities ?? []).map(entity => article.entities[entity].name),
  )
  return [...new Set([own === uri ? fileName(uri) : own, ...credited])]
}

/** The origins of an article. */
export function originLevel(scene: Scene, uri: string): Level {
  const keys = scene.corpus.article(uri) ? origins(scene.corpus, uri).map((name): Key => ['origin', uri, name]) : []
  return {
    keys,
    row: key => made(scene, key, { kind: 'origin', label: key[2] as string, hasChildren: false }),
  }
}
