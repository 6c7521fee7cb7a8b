import type { Corpus, CrossReference, Place, Quoted } from '../corpus/model'

/** The name of an article in an export by its URI, and back. */
export interface Names {
  readonly nameOf: (uri: string) => string
  readonly uriOf: (name: string) => string
}

/** URIs below a folder as paths relative to it; others stay as they are. */
export function relativeTo(folder: string, uris: readonly string[]): Names {
  const base = folder.endsWith('/') ? folder : `${folder}/`
  const names = new Map(uris.map(uri => [uri, uri.startsWith(base) ? decoded(uri.slice(base.length)) : uri]))
  const back = new Map([...names].map(([uri, name]) => [name, uri]))
  return { nameOf: uri => names.get(uri) ?? uri, uriOf: name => back.get(name) ?? name }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A corpus in which articles go by other names; given one of these, what concerns that article alone. */
export function renamed(corpus: Corpus, { nameOf, uriOf }: Names, only: string | null): Corpus {
  const toUri = (place: Place): Place => ({ ...place, uri: uriOf(place.uri) })
  const own = (place: Place) => only === null || place.uri === only
  const places = (found: readonly Place[]) => found.map(place => ({ ...place, uri: nameOf(place.uri) })).filter(own)
  const findings = (found: readonly CrossReference[]) => found.map(reference => named(reference, nameOf))
  const statements = (source: string) => places(corpus.statements(source))
  const quotedIn = (source: string): Quoted[] => {
    const quotations = statements(source).length
    return quotations > 0 ? [{ source, quotations, articles: 1 }] : []
  }
  const mentions = (source: string) => places(corpus.mentions(source))
  return {
    uris: () => (only === null ? corpus.uris().map(nameOf) : [only]),
    article: name => corpus.article(uriOf(name)),
    newerSave: name => {
      const newer = corpus.newerSave?.(uriOf(name)) ?? null
      return newer === null ? null : nameOf(newer)
    },
    sources: () =>
      corpus.sources().filter(({ id }) => only === null || statements(id).length + mentions(id).length > 0),
    source: id => corpus.source(id),
    sourcesOf: (name, entities) => corpus.sourcesOf(uriOf(name), entities),
    quotation: place => corpus.quotation(toUri(place)),
    giversOf: place => corpus.giversOf(toUri(place)),
    about: place => corpus.about(toUri(place)),
    statements,
    quoted: () => (only === null ? corpus.quoted() : corpus.quoted().flatMap(({ source }) => quotedIn(source))),
    mentions,
    crossReferences: () => findings(only === null ? corpus.crossReferences() : corpus.crossReferencesIn(uriOf(only))),
    crossReferencesIn: name => findings(corpus.crossReferencesIn(uriOf(name))),
    at: (name, offset) => corpus.at(uriOf(name), offset),
    isNobody: name => corpus.isNobody(name),
    judgements: (name, span) => corpus.judgements(uriOf(name), span),
  }
}

/** An article without an outlet is its own origin. */
function named(reference: CrossReference, nameOf: Names['nameOf']): CrossReference {
  const members = reference.members.map(member => ({
    ...member,
    uri: nameOf(member.uri),
    origin: member.origin === member.uri ? nameOf(member.uri) : member.origin,
  }))
  return { ...reference, members }
}
