import { hasFinite, isFiniteAt } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isCapital, isMark, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { headOf } from '../phrases/phraseHeads'
import { isParty } from '../text/abbreviations'
import { endsAsDoer, ORGANISATION_WORDS, ROLE_NOUNS } from '../words/titles'

/** Items between a name and the comma behind what somebody is. */
const LONGEST_OFFICE = 16

/**
 * "According to Jane Doe, a surgeon in Alder, | the pier is old", "… Roe, 45, | he had", "… Sen. Ann Poe, D-Ohio, | it is": the
 * item behind the aside that tells what a person is, where a subject with its verb follows; 0 where the clause itself does.
 */
export function behindOffice(items: readonly Item[], comma: number): number {
  const name = items[comma - 1]
  if (!isCapital(name) || ORGANISATION_WORDS.holds(name)) return 0
  let close = comma + 1
  while (close < items.length && close - comma < LONGEST_OFFICE && !isMark(items[close], ',')) close++
  if (!isMark(items[close], ',') || !tellsWhat(items, comma + 1, close)) return 0
  const subject = phraseStartingAt(items, close + 1, items.length)
  return subject && isFiniteAt(items, subject.last + 1) && !isList(items, subject) ? close + 1 : 0
}

/** "45", "D-Ohio", "a surgeon in Alder", "chairman of the board". */
function tellsWhat(items: readonly Item[], first: number, close: number): boolean {
  if (close === first + 1 && (items[first].kind === 'number' || isParty(items[first].text))) return true
  const office = phraseStartingAt(items, first, close)
  if (!office || isCapital(items[office.first]) || hasFinite(items, first, close)) return false
  const head = items[headOf(items, office)]
  return !isCapital(head) && (ROLE_NOUNS.get(head.lower) === 'person' || endsAsDoer(head.lower))
}

/** "a cook, | a baker and a nurse were hurt": the last of several, none of whom the source is. */
const isList = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  items.slice(first, last).some(({ lower }) => lower === 'and')
