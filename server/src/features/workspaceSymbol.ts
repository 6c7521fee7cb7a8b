import { type Location, type SymbolInformation, SymbolKind } from 'vscode-languageserver-protocol'
import type { Corpus } from '../corpus/model'
import { introduction } from './definition'
import { isContested } from './findings'
import { isHeard } from './heard'
import { shorten } from './markdown'
import { speakerOf } from './names'
import { articleLabel, articleTitle } from './places'
import { locationOf } from './positions'

/** Symbols answered at most; the query narrows them. */
const MOST = 256

/** Sources, articles and contested statements whose name has the query's characters in this order; then quotations and figures that hold all its words. */
export function workspaceSymbols(corpora: readonly Corpus[], query: string): SymbolInformation[] {
  const found: SymbolInformation[] = []
  const named = (name: string) => matches(name, query)
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = (text: string) => words.length > 0 && words.every(word => text.toLowerCase().includes(word))
  const makers = [sourceSymbols, articleSymbols, findingSymbols].map(make => ({ make, wanted: named }))
  const others = [quotationSymbols, figureSymbols].map(make => ({ make, wanted: holds }))
  for (const { make, wanted } of [...makers, ...others]) {
    for (const corpus of corpora) {
      for (const symbol of make(corpus, wanted)) {
        if (found.length === MOST) return found
        found.push(symbol)
      }
    }
  }
  return found
}

/** Whether the text has the query's characters in this order, case aside; the client ranks. */
export function matches(text: string, query: string): boolean {
  let from = 0
  const folded = text.toLowerCase()
  for (const character of query.toLowerCase().replace(/\s+/g, '')) {
    from = folded.indexOf(character, from) + 1
    if (from === 0) return false
  }
  return true
}

type Wanted = (name: string) => boolean

function* sourceSymbols(corpus: Corpus, wanted: Wanted): Generator<SymbolInformation> {
  for (const source of corpus.sources()) {
    const { id, name, aliases, roles, kind } = source
    if ((!wanted(name) && !aliases.some(wanted)) || !isHeard(corpus, source)) continue
    const place = introduction(corpus, id)
    const mention = place && corpus.article(place.uri)?.mentions[place.index]
    const location = mention && locationOf(corpus, place.uri, mention)
    if (location) yield made(name, SymbolKind.Class, location, roles[0] ?? kind)
  }
}

function* articleSymbols(corpus: Corpus, wanted: Wanted): Generator<SymbolInformation> {
  for (const uri of corpus.uris()) {
    const article = corpus.article(uri)
    const title = article && articleTitle(article, uri)
    const location = locationOf(corpus, uri, { start: 0, end: 0 })
    if (article && title && location && wanted(title)) {
      yield made(title, SymbolKind.File, location, article.layout.outlet ?? '')
    }
  }
}

function* findingSymbols(corpus: Corpus, wanted: Wanted): Generator<SymbolInformation> {
  for (const reference of corpus.crossReferences()) {
    if (!isContested(reference) || !wanted(reference.message)) continue
    for (const member of reference.members) {
      const location = locationOf(corpus, member.uri, member)
      if (location) yield made(member.text, SymbolKind.Number, location, articleLabel(corpus, member.uri))
    }
  }
}

function* quotationSymbols(corpus: Corpus, wanted: Wanted): Generator<SymbolInformation> {
  for (const uri of corpus.uris()) {
    for (const [index, { text, content }] of corpus.article(uri)?.quotations.entries() ?? []) {
      const location = wanted(text) ? locationOf(corpus, uri, content[0]) : null
      if (!location) continue
      const container = [speakerOf(corpus, { uri, index }), articleLabel(corpus, uri)].filter(Boolean).join(' · ')
      yield made(text, SymbolKind.String, location, container)
    }
  }
}

function* figureSymbols(corpus: Corpus, wanted: Wanted): Generator<SymbolInformation> {
  for (const uri of corpus.uris()) {
    for (const claim of corpus.article(uri)?.claims ?? []) {
      if (claim.quantity === null || !wanted(claim.text)) continue
      const location = locationOf(corpus, uri, claim)
      const container = [corpus.about({ uri, index: claim.quantity }), articleLabel(corpus, uri)].filter(Boolean)
      if (location) yield made(claim.text, SymbolKind.Number, location, container.join(' · '))
    }
  }
}

function made(name: string, kind: SymbolKind, location: Location, containerName: string): SymbolInformation {
  return { name: shorten(name, 100) || '…', kind, location, containerName: shorten(containerName, 60) }
}
