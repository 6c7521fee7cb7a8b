import type { Span } from '../article'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isOneOf, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak, headOf } from '../phrases/phraseHeads'
import type { Prose } from '../prose'
import { ROLE_NOUNS } from '../words/titles'
import { isPast } from '../words/verbs'
import { AUXILIARIES, COORDINATORS, isAdverb, PERSONAL_SUBJECTS, PREPOSITIONS, wordSet } from '../words/words'

/** Who speaks, and the verb that says so. */
export interface Unlisted {
  readonly speaker: NounPhrase
  readonly cue: Span
}

/**
 * `"We lost," rued Jane Doe`, `"We lost," Doe stormed`: no list of verbs of saying is whole, but a past form with somebody for its
 * subject right behind a quotation that opens the sentence, and ends with a comma, tells who said it.
 */
export function unlistedReport(prose: Prose, items: readonly Item[], i: number): Unlisted | null {
  if (!items.slice(0, i).every(({ kind, lower }) => kind === 'mark' || COORDINATORS.has(lower))) return null
  const behind = isMark(items[i + 1], ',')
  const stop = behind ? ',' : lastCharacter(prose.text, items[i])
  if (!STOPS.has(stop) || (stop === ',' && isTitled(prose, items[i]))) return null
  const at = behind ? i + 2 : i + 1
  return inverted(items, at) ?? (stop === ',' ? straight(items, at) : null)
}

const STOPS = new Set([',', '?', '!', '—', '–'])

/** “The Long Shore,” “Ferries,”: what may be the title of a work, or a word that is talked about. */
function isTitled({ tokens }: Prose, { from, to }: Item): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind !== 'punctuation')
  const last = words.length - 1
  return words.every(({ capital, lower }, i) => capital || (i > 0 && i < last && lower.length < 5))
}

/** What stands before the mark that closes a quotation. */
const lastCharacter = (text: string, { end }: Item): string => text.slice(end - 2, end - 1)

/** "rued Jane Doe", "bellowed one sailor". */
function inverted(items: readonly Item[], at: number): Unlisted | null {
  if (!isUnlistedPast(items[at])) return null
  const speaker = phraseStartingAt(items, at + 1, items.length)
  return speaker && isSomebody(items, speaker) ? { speaker, cue: spanOf(items[at]) } : null
}

/** "Doe stormed", "the 44-year-old rued as she left", `Doe stormed, "and badly."`. */
function straight(items: readonly Item[], at: number): Unlisted | null {
  const phrase = phraseStartingAt(items, at, items.length)
  if (!phrase) return null
  let verb = at + 1
  while (verb <= phrase.last && !isUnlistedPast(items[verb]) && !isHitBack(items, verb)) verb++
  while (isWord(items[verb]) && isAdverb(items[verb].lower)) verb++
  const speaker = { first: at, last: verb - 1 }
  while (isAdverb(items[speaker.last].lower)) speaker.last--
  const stands =
    (isUnlistedPast(items[verb]) || isHitBack(items, verb)) && speaker.last >= at && isSomebody(items, speaker)
  const behind = PARTICLES.has(items[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1
  return stands && endsAttribution(items, behind) ? { speaker, cue: spanOf(items[verb]) } : null
}

/** "hit back": a past written like its base. */
const isHitBack = (items: readonly Item[], i: number): boolean =>
  items[i]?.lower === 'hit' && /^(?:back|out)$/.test(items[i + 1]?.lower ?? '')

/** "fired back", "went on". */
const PARTICLES = wordSet('back on in up out again')

/** The end of the sentence, another quotation, or what tells when and where. */
const endsAttribution = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (item === undefined || isOneOf(item, ENDS)) return true
  if (isMark(item, ',')) return items[at + 1]?.kind === 'quote'
  return item.kind === 'quote' || PREPOSITIONS.holds(item) || item.lower === 'as' || item.lower === 'when'
}
const ENDS = new Set(['.', ';'])

const isUnlistedPast = (item: Item | undefined): boolean =>
  item !== undefined && isWord(item) && !item.capital && isPast(item.lower) && !AUXILIARIES.holds(item)

const isSomebody = (items: readonly Item[], phrase: NounPhrase): boolean => {
  const head = items[headOf(items, phrase)]
  const known = PERSONAL_SUBJECTS.holds(head) || isCapital(head) || ROLE_NOUNS.has(head.lower)
  return known && head.lower !== 'it' && canSpeak(items, phrase)
}

const spanOf = ({ start, end }: Item): Span => ({ start, end })
