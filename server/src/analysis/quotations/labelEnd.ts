import type { Item } from '../phrases/items'
import { COMMA_OR_DASH, isCapital, isMark, isOneOf, isWord } from '../phrases/nounPhrase'
import { isFiniteForm, isPast } from '../words/verbs'
import { DETERMINERS, PERSONAL_SUBJECTS, RELATIVES, wordClass, wordSet } from '../words/words'
import type { Report } from './report'

/** Items between two quotations of one series. */
const NEAR = 5

const AND = wordSet('and but or')

/**
 * Where the words end that a verb with an object reports by a quotation in them: behind the last of its quotations where
 * another clause follows: `called the plan a “disgrace,” | and his office has …`, `what she called a “disgrace” | was …`.
 */
export function labelEnd(items: readonly Item[], from: number, to: number, subject: number): number {
  let quote = items.findIndex((item, i) => i >= from && item.kind === 'quote')
  for (let next = nextInSeries(items, quote, to); next > 0; next = nextInSeries(items, quote, to)) quote = next
  if (quote < 0 || quote + 1 >= to) return to
  if (quote === from + 1 && items[from].lower === 'as' && DETERMINERS.holds(items[quote + 1])) return quote + 1
  const gapped = quote - from < 2 && isGapped(items, subject)
  return goesOnOtherwise(items, quote + 1, to, gapped) ? quote + 1 : to
}

/** "what they call", "a clip that the judge called": the object stands before its subject. */
const isGapped = (items: readonly Item[], subject: number): boolean =>
  RELATIVES.holds(items[subject - 1]) || items[subject - 1]?.lower === 'what'

/**
 * Whether the quotation at item `quote` is what "a letter that the judge called" leaves to be said, or "When Roe said" opens the
 * sentence with, and nothing that is reported behind it.
 */
export const fillsGap = (items: readonly Item[], reports: readonly Report[], quote: number): boolean =>
  reports.some(({ next, order, frames, speaker }) => {
    if (next !== quote || order !== 'SV' || speaker === null) return false
    return opensTime(items, speaker.first) || (!frames.includes('c') && isGapped(items, speaker.first))
  })

/** "When | Roe said": the clause tells when something else happened. */
const opensTime = (items: readonly Item[], subject: number): boolean =>
  TIMES.has(items[subject - 1]?.lower ?? '') && !(items[subject - 2] && isWord(items[subject - 2]))
const TIMES = wordSet('when after as while before once since because until whenever')

/** The next quotation of a series, 0 when a verb or nothing comes before it. */
function nextInSeries(items: readonly Item[], quote: number, to: number): number {
  for (let i = quote + 1; quote >= 0 && i < Math.min(to, quote + NEAR); i++) {
    if (items[i].kind === 'quote') return i
    if (isWord(items[i]) && isFiniteForm(items[i].lower)) return 0
  }
  return 0
}

function goesOnOtherwise(items: readonly Item[], behind: number, to: number, gapped: boolean): boolean {
  if (isOneOf(items[behind], COMMA_OR_DASH) && !isMark(items[behind], ',')) return true
  const at = isMark(items[behind], ',') ? behind + 1 : behind
  const word = items[at]
  if (!isWord(word)) return false
  if (gapped && TELLS_WHEN.has(word.lower)) return true
  if (AND.has(word.lower)) return hasOwnVerb(items, at + 1, to) || isFiniteForm(items[at + 1]?.lower ?? '')
  return hasOwnVerb(items, at, to) || (gapped && isFiniteForm(word.lower)) || goesOnInRow(items, at)
}

/** `what she called a “farce” | after the vote`. */
const TELLS_WHEN = wordSet('after before when while because since until as')

/** `called it “a farce,” | denounced the board and left`: a verb of the same subject, with its object. */
const goesOnInRow = (items: readonly Item[], at: number): boolean =>
  isPast(items[at].lower) && isWord(items[at + 1]) && OBJECTS.holds(items[at + 1])
const OBJECTS = wordClass('the a an his her its their this that these those him them')

/** "Roe's deputy, Ann Poe, | called": the verb of whom an aside names. */
function hasVerbBehindName(items: readonly Item[], at: number, to: number): boolean {
  const open = items.findIndex((item, i) => i > at && i < Math.min(to, at + 6) && isMark(item, ','))
  let close = open + 1
  while (open > 0 && isCapital(items[close])) close++
  return open > 0 && close > open + 1 && isMark(items[close], ',') && isVerb(items[close + 1]?.lower ?? '')
}

const isVerb = (lower: string): boolean => isFiniteForm(lower) || isPast(lower)

/** Whether a subject stands there and, soon behind it, its verb. */
function hasOwnVerb(items: readonly Item[], at: number, to: number): boolean {
  if (at >= to) return false
  if (!(PERSONAL_SUBJECTS.holds(items[at]) || isCapital(items[at]) || DETERMINERS.holds(items[at]))) return false
  for (let i = at + 1; i < Math.min(to, at + 5) && isWord(items[i]) && !AND.has(items[i].lower); i++)
    if (isFiniteForm(items[i].lower)) return true
  return hasVerbBehindName(items, at, to)
}
