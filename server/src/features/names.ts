import type { Span } from '../analysis/article'
import type { Corpus, Place } from '../corpus/model'
import { shorten } from './markdown'
import { t } from './words'

/** Characters of a name at most. */
const LONGEST_NAME = 100

/** The names of sources, joined: "Jane Doe and Northwire"; empty when there are none. */
export function nameList(corpus: Corpus, sources: readonly string[]): string {
  const names = sources.map(id => shorten(corpus.source(id)?.name ?? id, LONGEST_NAME))
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${t('and')} ${names.at(-1)}`
}

/**
 * The chain of report behind a quotation, nearest to the article first: "Northwire, via Seabird News" without the speaker.
 * A link that resolves to nobody is named by its entity in the article; one without an entity is left out.
 */
export function viaNames(corpus: Corpus, place: Place): string[] {
  const article = corpus.article(place.uri)
  const links = article?.quotations[place.index]?.via ?? []
  const names = corpus.quotation(place).via.flatMap(({ sources, span }) => {
    const own = links.find(link => sameSpan(link.span, span))?.entities.map(entity => article?.entities[entity]?.name)
    const name = nameList(corpus, sources) || own?.filter(part => part !== undefined).join(` ${t('and')} `)
    return name ? [name] : []
  })
  return [...new Set(names)]
}

/** Who said a quotation, with the chain: "Jane Doe, via Northwire"; null when unknown. */
export function speakerOf(corpus: Corpus, place: Place): string | null {
  const { sources } = corpus.quotation(place)
  const article = corpus.article(place.uri)
  const entities = article?.quotations[place.index]?.entities ?? []
  const own = entities.flatMap(entity => article?.entities[entity]?.name ?? []).filter(name => !corpus.isNobody(name))
  return nameList(corpus, sources) || own.join(` ${t('and')} `) || null
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}
