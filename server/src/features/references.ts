import type { Location, Position } from 'vscode-languageserver-protocol'
import type { Corpus } from '../corpus/model'
import { fullestMention, unique } from './definition'
import type { Document } from './document'
import { byPlace, findingsOf } from './findings'
import { findingsAt } from './hoverFigure'
import { locationOf, rangeOf } from './positions'
import { type Target, targetAt } from './target'

/** All mentions of a source, or all statements of a fact, in every article of the corpus. */
export function references(document: Document, position: Position, includeDeclaration: boolean): Location[] {
  const target = targetAt(document, position)
  if (!target) return []
  if (target.kind !== 'source') return statements(document, target)
  return unique(target.sources.flatMap(source => mentions(document.corpus, source, includeDeclaration)))
}

function mentions(corpus: Corpus, source: string, includeDeclaration: boolean): Location[] {
  const places = corpus.mentions(source)
  const introduction = includeDeclaration ? null : fullestMention(corpus, places)
  return places
    .filter(place => place !== introduction)
    .flatMap(({ uri, index }) => {
      const mention = corpus.article(uri)?.mentions[index]
      return (mention && locationOf(corpus, uri, mention)) ?? []
    })
}

/** The statement itself, and those it is compared with. */
function statements(document: Document, target: Exclude<Target, { kind: 'source' }>): Location[] {
  const { corpus, uri, article } = document
  const findings =
    target.kind === 'quotation'
      ? findingsOf(corpus, uri, { kind: 'quotation', index: target.index })
      : findingsAt(document, target)
  if (findings.length === 0) return [{ uri, range: rangeOf(article, target.span) }]
  const members = findings.flatMap(({ reference }) => reference.members)
  return unique(members.sort(byPlace).flatMap(member => locationOf(corpus, member.uri, member) ?? []))
}
