import { gather } from '../corpus/gather'
import type { Corpus, Place, Quoted, Source } from '../corpus/model'
import { candidates, holds, letsItem, narrowsItems, type Wanted } from './filter'
import { remembered } from './remembered'
import {
  articlesCount,
  type Key,
  type Level,
  made,
  placeOfSource,
  quotationCount,
  quotationRow,
  type Scene,
} from './rows'
import { t } from './words'

/** A source that speaks, with how often and in how many articles. */
interface Speaker {
  readonly id: string
  readonly name: string
  readonly quotations: number
  readonly articles: number
}

/** The root of the Sources view: who speaks. */
export function sourceLevel(scene: Scene): Level {
  const all = speakers(scene)
  const { keys, found } = remembered(scene.corpus, levelKey('source level', scene), () => ({
    keys: all.map(({ id }): Key => ['source', id]),
    found: new Map(all.map(speaker => [speaker.id, speaker])),
  }))
  return {
    keys,
    row: key => sourceRow(scene, key, found.get(key[1] as string)),
  }
}

/** What a source says, by article and place. */
export function statementLevel(scene: Scene, id: string): Level {
  const { corpus } = scene
  return {
    keys: remembered(corpus, levelKey(`statements of ${id}`, scene), () => statementKeys(scene, id)),
    row: key => quotationRow(scene, key, { uri: key[2] as string, index: key[3] as number }, true),
  }
}

function statementKeys({ corpus, want }: Scene, id: string): readonly Key[] {
  const own = ofSource(want, corpus.source(id))
  const lets = isNarrowed(own) ? (place: Place) => letsQuotation(corpus, own, place) : () => true
  return corpus
    .statements(id)
    .filter(lets)
    .map(({ uri, index }): Key => ['quotation', id, uri, index])
}

/** The sources that speak, most quoted first. */
export function allSpeakers(corpus: Corpus): readonly Speaker[] {
  return remembered(corpus, 'speakers', () => {
    const named = ({ source: id, ...counts }: Quoted) => ({ id, name: corpus.source(id)?.name ?? id, ...counts })
    return corpus.quoted().map(named).sort(byCount)
  })
}

/** A name for what depends on the filter and the order. */
function levelKey(name: string, { options, want }: Scene): string {
  return JSON.stringify([name, options.sort, want.filter])
}

function speakers(scene: Scene): readonly Speaker[] {
  const { corpus, want, options } = scene
  return remembered(corpus, levelKey('speakers', scene), () => {
    const found = isNarrowed(want) ? filtered(corpus, want) : allSpeakers(corpus)
    return options.sort === 'name' ? [...found].sort(byName) : found
  })
}

function isNarrowed(want: Wanted): boolean {
  return narrowsItems(want) || want.filter.article !== undefined
}

/** Those who say what the filter lets through; for a text also those whose name has it. */
function filtered(corpus: Corpus, want: Wanted): Speaker[] {
  const wants = new Map<string, Wanted>()
  return gathered(corpus, candidates(corpus, want), (id, place) => {
    if (want.filter.source !== undefined && want.filter.source !== id) return false
    const own = wants.get(id) ?? ofSource(want, corpus.source(id))
    wants.set(id, own)
    return letsQuotation(corpus, own, place)
  })
}

/** Who says something in these articles, most quoted first. */
function gathered(
  corpus: Corpus,
  uris: readonly string[],
  lets: (source: string, quotation: Place) => boolean,
): Speaker[] {
  const all = uris.flatMap(uri => (corpus.article(uri)?.quotations ?? []).map((_, index): Place => ({ uri, index })))
  const places = gather(all, place => corpus.quotation(place).sources.filter(id => lets(id, place)))
  return [...places].map(([id, own]) => speakerOf(id, corpus.source(id)?.name ?? id, own)).sort(byCount)
}

/** A text that names the source asks for all it says. */
function ofSource(want: Wanted, source: Source | undefined): Wanted {
  const names = source ? [source.name, ...source.aliases].join(' ') : ''
  return want.words.length > 0 && holds(want, names) ? { ...want, words: [] } : want
}

function letsQuotation(corpus: Corpus, want: Wanted, { uri, index }: Place): boolean {
  const text = corpus.article(uri)?.quotations[index]?.text ?? ''
  return letsItem(corpus, want, uri, { kind: 'quotation', index }, text)
}

function speakerOf(id: string, name: string, places: readonly Place[]): Speaker {
  return { id, name, quotations: places.length, articles: new Set(places.map(({ uri }) => uri)).size }
}

function byCount(a: Speaker, b: Speaker): number {
  return b.quotations - a.quotations || byName(a, b)
}

/** Those of one name by their ids. */
function byName(a: Speaker, b: Speaker): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

function inArticles(quotations: number, articles: number): string {
  return articles === 1 ? t('{0} in 1 article', quotations) : t('{0} in {1} articles', quotations, articles)
}

function sourceRow(scene: Scene, key: Key, speaker: Speaker | undefined) {
  const source = scene.corpus.source(key[1] as string)
  const { name = '', roles = [], aliases = [], kind = 'unnamed', corrected } = source ?? {}
  return made(scene, key, {
    kind: 'source',
    label: name,
    description: inArticles(speaker?.quotations ?? 0, speaker?.articles ?? 0),
    spoken: `${name}: ${quotationCount(speaker?.quotations ?? 0)}, ${articlesCount(speaker?.articles ?? 0)}`,
    tooltip: [name, roles.join(', '), aliases.join(', ')].filter(Boolean).join('\n'),
    place: placeOfSource(scene.corpus, key[1] as string),
    hasChildren: true,
    sourceKind: kind,
    ...(corrected && { corrected: true }),
  })
}
