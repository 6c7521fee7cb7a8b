import type { Location, Position } from 'vscode-languageserver-protocol'
import type { Member } from '../corpus/model'
import type { Document } from './document'
import { byPlace, byWeight, findingsTouching, isContested } from './findings'
import { locationOf, offsetAt } from './positions'

type Direction = 1 | -1

/** The next or previous statement in conflict or dispute, through all articles by name, wrapping round; null when there is none. */
export function nextConflict(document: Document, position: Position, direction: Direction): Location | null {
  const { corpus, uri, article } = document
  const members = corpus
    .crossReferences()
    .filter(isContested)
    .flatMap(reference => reference.members)
  const member = nextOf(members.sort(byPlace), { uri, start: offsetAt(article, position) }, direction)
  return member && locationOf(corpus, member.uri, member)
}

/**
 * The statement under the position, or else the first on its line, in the next or previous article that has it, wrapping
 * round; null when no other has it. Where several cross-references meet, the weightiest is followed.
 */
export function nextSameClaim(document: Document, position: Position, direction: Direction): Location | null {
  const { corpus, uri, article } = document
  const offset = offsetAt(article, position)
  const [finding] = findingsTouching(corpus, uri, { start: offset, end: offset })
  const reference = finding?.reference ?? onLine(document, position)
  if (!reference) return null
  const members = [...reference.members].sort(byPlace)
  const others = members.filter((member, i) => member.uri !== uri && members.findIndex(m => m.uri === member.uri) === i)
  const next = nextOf(others, { uri, start: offset }, direction)
  return next && locationOf(corpus, next.uri, next)
}

function onLine({ corpus, uri, article }: Document, { line }: Position) {
  const start = article.lineStarts[line] ?? article.length
  const end = article.lineStarts[line + 1] ?? article.length + 1
  const isHere = (member: Member) => member.uri === uri && member.start >= start && member.start < end
  return byWeight(corpus.crossReferencesIn(uri)).find(reference => reference.members.some(isHere))
}

/** The first after a place or the last before it, wrapping round. `members` are sorted. */
function nextOf(members: readonly Member[], from: { uri: string; start: number }, direction: Direction): Member | null {
  const found =
    direction === 1
      ? members.find(member => byPlace(member, from) > 0)
      : members.findLast(member => byPlace(member, from) < 0)
  return found ?? (direction === 1 ? members.at(0) : members.at(-1)) ?? null
}
