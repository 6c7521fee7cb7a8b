import type { Location, Position } from 'vscode-languageserver-protocol'
import type { Mention } from '../analysis/article'
import type { Corpus, Place } from '../corpus/model'
import type { Document } from './document'
import { byPlace, findingsOf } from './findings'
import { findingsAt } from './hoverFigure'
import { locationOf } from './positions'
import { remembered } from './remembered'
import { type Target, targetAt } from './target'

/**
 * From a mention to where its source is introduced most fully in the corpus; from a quotation, figure or characterisation
 * to its counterparts in the other articles (in this one, where no other has it).
 */
export function definition(document: Document, position: Position): Location[] {
  const target = targetAt(document, position)
  if (!target) return []
  return target.kind === 'source' ? introductions(document.corpus, target.sources) : counterparts(document, target)
}

/** Where each source is introduced: the longest mention by full name, the first of equals. */
export function introductions(corpus: Corpus, sources: readonly string[]): Location[] {
  return sources.flatMap(source => {
    const place = introduction(corpus, source)
    const mention = place && mentionAt(corpus, place)
    const location = mention && locationOf(corpus, place.uri, mention)
    return location ? [location] : []
  })
}

/** The mention by which a source is introduced, found once for each state of a corpus. */
export function introduction(corpus: Corpus, source: string): Place | null {
  return remembered(corpus, `introduction of ${source}`, () => fullestMention(corpus, corpus.mentions(source)))
}

/** The mention that says most of who it is: by full name, with the longest title or description. */
export function fullestMention(corpus: Corpus, places: readonly Place[]): Place | null {
  let best: { place: Place; weight: number } | null = null
  for (const place of places) {
    const mention = mentionAt(corpus, place)
    const weight = mention ? fullness(mention) : -1
    if (weight > (best?.weight ?? -1)) best = { place, weight }
  }
  return best?.place ?? null
}

/** Forms, least telling first. */
const FORMS: readonly Mention['form'][] = ['pronoun', 'role', 'part', 'full']

function fullness({ form, start, end }: Mention): number {
  return FORMS.indexOf(form) * 1000 + Math.min(end - start, 999)
}

function mentionAt(corpus: Corpus, { uri, index }: Place): Mention | undefined {
  return corpus.article(uri)?.mentions[index]
}

function counterparts(document: Document, target: Exclude<Target, { kind: 'source' }>): Location[] {
  const { corpus, uri } = document
  const findings =
    target.kind === 'quotation'
      ? findingsOf(corpus, uri, { kind: 'quotation', index: target.index })
      : findingsAt(document, target)
  const others = findings.flatMap(({ reference, member }) => reference.members.filter(other => other !== member))
  const elsewhere = others.filter(other => other.uri !== uri)
  const places = elsewhere.length > 0 ? elsewhere : others
  return unique(places.sort(byPlace).flatMap(member => locationOf(corpus, member.uri, member) ?? []))
}

/** Locations without repeats. */
export function unique(locations: readonly Location[]): Location[] {
  const seen = new Map(locations.map(location => [JSON.stringify(location), location]))
  return [...seen.values()]
}
