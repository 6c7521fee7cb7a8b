import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak } from '../phrases/phraseHeads'
import { lastOfCue } from '../phrases/verbGroups'
import { COORDINATORS, DETERMINERS, PERSONAL_SUBJECTS } from '../words/words'
import type { Report } from './report'

/** "Doe pointed out that", "Doe called on the board to": what a verb takes with its particle, where it is something else than alone. */
export function framesOf(
  items: readonly Item[],
  i: number,
  first: number,
  before: readonly Report[],
): string | undefined {
  const { lemma } = items[i].verb!
  const particle = items[lastOfCue(items, i)].lower
  if (lemma === 'point') return particle === 'out' ? 'cq' : undefined
  if (lemma === 'continue') return isInterrupting(items, i, first) ? 'cq' : undefined
  // "Roe said Doe called on them to leave" is told by Roe.
  const goesOn = first > 0 && COORDINATORS.holds(items[first - 1])
  if (lemma !== 'call' || !(before.length === 0 || goesOn)) return undefined
  return particle === 'on' || wishesFor(items, lastOfCue(items, i) + 1) ? 'doq' : undefined
}

/** "The pier, | Doe continued, | is old", and not "the rain continued": somebody by name or pronoun, between commas or before the end. */
function isInterrupting(items: readonly Item[], i: number, first: number): boolean {
  let subject = first - 1
  if (subject < 1 || !(PERSONAL_SUBJECTS.holds(items[subject]) || isCapital(items[subject]))) return false
  while (isCapital(items[subject]) && isCapital(items[subject - 1])) subject--
  const next = items[i + 1]
  return isMark(items[subject - 1], ',') && (next === undefined || isMark(next, ',') || isMark(next, '.'))
}

/** "called for | the mayor to resign", "for the pier to be closed": what somebody shall do, and not "for an end to the strike". */
function wishesFor(items: readonly Item[], at: number): boolean {
  const whom = items[at - 1].lower === 'for' ? phraseStartingAt(items, at, items.length) : null
  const to = whom ? whom.last + 1 : items.length
  if (!whom || items[to]?.lower !== 'to' || !isWord(items[to + 1]) || DETERMINERS.holds(items[to + 1])) return false
  return items[to + 1].lower === 'be' || (canSpeak(items, whom) && !isCapital(items[to + 1]))
}
