import type { Corpus, Place, Source } from '../corpus/model'
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
  const want = ofSource(scene.want, corpus.source(id))
  const places = corpus.statements(id).filter(place => letsQuotation(corpus, want, place))
  return {
    keys: places.map((place): Key => ['quotation', id, place.uri, place.index]),
    row: key => quotationRow(scene, key, { uri: key[2] as string, index: key[3] as number }, true),
  }
}

/** The sources that speak, most quoted first. */
export function allSpeakers(corpus: Corpus): readonly Speaker[] {
  return remembered(corpus, 'speakers', () => gathered(corpus, corpus.uris(), () => true))
}

/** A name for what depends on the filter and the order. */
function levelKey(name: string, { options, want }: Scene): string {
  return JSON.stringify([name, options.sort, want.filter])
}

function speakers(scene: Scene): readonly Speaker[] {
  const { corpus, want, options } = scene
  return remembered(corpus, levelKey('speakers', scene), () => {
    const all = allSpeakers(corpus)
    const found = narrowsItems(want) || want.filter.article !== undefined ? filtered(corpus, want) : all
    return options.sort === 'name' ? [...found].sort(byName) : found
  })
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
  const places = new Map<string, Place[]>()
  for (const uri of uris) {
    for (const [index] of corpus.article(uri)?.quotations.entries() ?? []) {
      for (const id of corpus.quotation({ uri, index }).sources) {
        if (!lets(id, { uri, index })) continue
        const known = places.get(id)
        if (known) known.push({ uri, index })
        else places.set(id, [{ uri, index }])
      }
    }
  }
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

function byName(a: Speaker, b: Speaker): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
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
    ...(corrected && { corrected }),
  })
}
