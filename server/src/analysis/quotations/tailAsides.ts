import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { END_MARKS, endsWithComma, isCapital, isMark, isOneOf, isTime, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { ROLE_NOUNS } from '../words/titles'
import { isFiniteForm, isPast } from '../words/verbs'
import { AUXILIARIES, isAdverb, PREPOSITIONS, wordSet } from '../words/words'
import type { Link } from './content'

/** Pronouns for whom something was told, or who is urged to do it. */
export const OBJECT_PRONOUNS = wordSet('me us you him her them it')

/** Open a clause, and are nobody to whom something is told. */
export const CLAUSE_OPENERS = wordSet('how why whether what')

/** "reporters", "the agency", "me": whom it was told. */
export function toldTo(items: readonly Item[], at: number): NounPhrase | null {
  const item = items[at]
  if (item?.kind !== 'word' || item.lower === 'that' || CLAUSE_OPENERS.has(item.lower)) return null
  if (isOwned(items, at)) return phraseStartingAt(items, at, items.length)
  if (isTime(item) && items[at + 1]?.lower === "'s") return from(at, phraseStartingAt(items, at + 2, items.length))
  if (OBJECT_PRONOUNS.has(item.lower) || (isHearers(item) && isCapital(items[at + 1]))) return { first: at, last: at }
  const phrase = phraseStartingAt(items, at, items.length)
  return phrase && !AUXILIARIES.holds(items[phrase.last + 1]) ? phrase : null
}

/** "told her sister | she was": no "her" to whom it is told. */
const isOwned = (items: readonly Item[], at: number): boolean =>
  items[at].lower === 'her' && ROLE_NOUNS.has(items[at + 1]?.lower ?? '') && !isFiniteForm(items[at + 2]?.lower ?? '')

/** "Monday's | meeting": the phrase with what stands before it. */
const from = (first: number, phrase: NounPhrase | null): NounPhrase | null => phrase && { first, last: phrase.last }

/** "told police | Doe was", "told reporters | Roe had": people who are no title of the name behind them. */
const isHearers = (item: Item): boolean =>
  !item.capital && ROLE_NOUNS.has(item.lower) && (item.lower === 'police' || /[^s]s$/.test(item.lower))

/** ", according to the agency," inside the expression: returns the item after it, 0 when there is none. */
export function viaAside(items: readonly Item[], comma: number, via: Link[]): number {
  if (items[comma + 1]?.lower !== 'according' || items[comma + 2]?.lower !== 'to') return 0
  const phrase = phraseStartingAt(items, comma + 3, items.length)
  if (!phrase) return 0
  via.push(phrase)
  return isMark(items[phrase.last + 1], ',') ? phrase.last + 2 : phrase.last + 1
}

/** Items between "contended in a letter" and "that". */
const LONGEST_ASIDE = 24

/** Stand between commas in the middle of a clause. */
export const TURNING = wordSet('however though too nonetheless nevertheless moreover therefore instead meanwhile then')

/** "wrote in the newsletter, | The Long Shore, | that". */
const isTitleWord = (item: Item): boolean => isCapital(item) || (item.kind === 'word' && item.lower.length < 4)

/** "told Jane Doe, | the board's chair, | that", "told Jane Doe, | who runs the inn, | that". */
const isApposition = (items: readonly Item[], from: number, to: number): boolean =>
  items[from].lower === 'who' ||
  items[from].lower === 'which' ||
  items.slice(from, to).every(isTitleWord) ||
  !hasFinite(items, from, to)

/** "said, | adding, | “…”": a participle with words of its own. */
const tellsItself = ({ verb }: Item): boolean => verb?.form === 'ing' && /[cq]/.test(verb.frames)

/** "said, in a sharp reply, that": the item of "that" behind a short aside, 0 when there is none. */
export function asideBeforeThat(items: readonly Item[], comma: number): number {
  if (endsWithComma(items[comma + 1] ?? items[comma])) return comma + 2
  for (let i = comma + 1; i < Math.min(items.length - 1, comma + LONGEST_ASIDE); i++) {
    if (isMark(items[i], ',') && (items[i + 1].lower === 'that' || items[i + 1].kind === 'quote'))
      return PREPOSITIONS.holds(items[comma + 1]) ||
        isAdverb(items[comma + 1].lower) ||
        (/ing$/.test(items[comma + 1].lower) && !(i === comma + 2 && tellsItself(items[comma + 1]))) ||
        (isPast(items[comma + 1].lower) && PREPOSITIONS.holds(items[comma + 2]) && items[i + 1].kind !== 'quote') ||
        (i === comma + 2 && TURNING.has(items[comma + 1].lower)) ||
        (items[i + 1].lower === 'that' && isApposition(items, comma + 1, i))
        ? i + 1
        : 0
    if (items[i].kind === 'quote' || isOneOf(items[i], END_MARKS)) return 0
  }
  return 0
}
