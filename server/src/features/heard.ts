import type { Corpus, Source } from '../corpus/model'

/**
 * Whether a source is worth showing by itself: somebody, or something that speaks, is credited or was set right by a person.
 * What is named like an organisation and says nothing may be a ship, a treaty or an adjective in capitals.
 */
export function isHeard(corpus: Corpus, source: Source): boolean {
  if (source.kind !== 'organisation' || source.corrected || corpus.statements(source.id).length > 0) return true
  const uris = new Set(corpus.mentions(source.id).map(({ uri }) => uri))
  return [...uris].some(uri => isCredited(corpus, uri, source.id))
}

/** Whether words or figures of an article are credited to a source. */
function isCredited(corpus: Corpus, uri: string, id: string): boolean {
  const { quotations = [], quantities = [] } = corpus.article(uri) ?? {}
  return (
    quotations.some((_, index) => corpus.quotation({ uri, index }).via.some(({ sources }) => sources.includes(id))) ||
    quantities.some((_, index) => corpus.giversOf({ uri, index }).includes(id))
  )
}
