import type { Names } from '../names/mentions'
import type { Item } from '../phrases/items'
import { isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { isSeveral, phraseStartingAt } from '../phrases/phraseForward'
import { headOf } from '../phrases/phraseHeads'
import { isFiniteForm } from '../words/verbs'
import { EXPLETIVES, PREPOSITIONS } from '../words/words'

/** The one person whom a sentence names, null when it names none or several. */
export function onlyPerson(names: Names, items: readonly Item[]): number | null {
  let only: number | null = null
  for (const [i, { from, lower }] of items.entries()) {
    if (lower === 'he' || lower === 'she') return EXPLETIVES.has(items[0].lower) ? only : null
    const name = names.nameAt[from]
    const entity = name >= 0 && items[i + 1]?.lower !== "'s" ? names.draftOf[name] : -1
    if (entity < 0 || entity === only || names.drafts[entity].kind !== 'person') continue
    if (only !== null) return null
    only = entity
  }
  return only
}

/** The name of a subject: "Jane Doe", "Mother of three Jane Doe". */
export function ownName(names: Names, items: readonly Item[], subject: NounPhrase): number {
  const { first, last } = subject
  const ofChildren = first + 2 < last && items[first + 1].lower === 'of' && isSeveral(items[first + 2])
  return names.nameAt[items[ofChildren ? last : headOf(items, subject)].from]
}

/** "For Jane Doe", "For Grade 9 pupil Jane Doe,": the person before the comma, else the name that is first. */
export function openingName(names: Names, items: readonly Item[]): number {
  const last = items[items.findIndex(i => isMark(i, ',')) - 1]
  const name = last ? names.nameAt[last.from] : -1
  const person = name >= 0 && names.drafts[names.draftOf[name]].kind === 'person'
  return person ? name : names.nameAt[items[1].from]
}

/** The name of the phrase at `at`, or behind its comma: "Jane Doe", "the owner, Jane Doe"; -1 for none. */
export function nameFrom(names: Names, items: readonly Item[], at: number): number {
  const phrase = phraseStartingAt(items, at, items.length)
  if (!phrase) return -1
  const own = names.nameAt[items[headOf(items, phrase)].from]
  const behind = isMark(items[phrase.last + 1], ',') ? names.nameAt[items[phrase.last + 2]?.from ?? -1] : -1
  return own >= 0 ? own : (behind ?? -1)
}

/** "the centre's president, Jane Doe, has", "another sailor, the cooper Jane Doe, has": the name that ends between two commas, -1 for none. */
export function nameBetween(names: Names, items: readonly Item[], comma: number): number {
  let at = comma + 1
  while (at - comma < LONGEST_TITLE && isWord(items[at]) && names.nameAt[items[at].from] < 0) {
    if (PREPOSITIONS.holds(items[at]) || isFiniteForm(items[at].lower)) return -1
    at++
  }
  const name = names.nameAt[items[at]?.from ?? -1] ?? -1
  const close = name < 0 ? -1 : items.findIndex(({ from }) => from > names.names[name].last)
  return close >= 0 && isMark(items[close], ',') ? name : -1
}

/** Words between a comma and the name of whom it tells, and the comma. */
const LONGEST_TITLE = 5

/** The comma behind a phrase and what hangs on it: "A professor of law at the college, Jane Doe,". */
export function commaBehind(items: readonly Item[], last: number): number {
  let at = last + 1
  while (at - last < LONGEST_REST && isWord(items[at]) && !isFiniteForm(items[at].lower)) at++
  return isMark(items[at], ',') ? at : items.length
}
const LONGEST_REST = 10
