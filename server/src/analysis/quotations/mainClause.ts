import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { isFiniteForm } from '../words/verbs'
import { AUXILIARIES, COORDINATORS, isAdverb, PREPOSITIONS, RELATIVES, wordSet } from '../words/words'
import { opensAside } from './continuation'
import { isDenied, type Report } from './report'

/** Open a clause beside the main one. */
const SUBORDINATING = wordSet(
  'after when while although though whereas since because before as if once until unless even',
)

/**
 * The comma at which the main clause goes on behind a report that stands in a clause beside it: "After Doe said the pier was
 * old, the council met", "Doe, who said the pier was old, met the council"; the end of the sentence when there is none.
 */
export function mainClauseBehind(items: readonly Item[], report: Report, from: number): number {
  if (isInAside(items, report) || isToldInAside(items, report)) return verbBehind(items, from)
  if (report.order === 'participle' && report.speaker && report.speaker.first > report.cue.last)
    return isMark(items[report.speaker.first - 1], ',') ? report.speaker.first - 1 : report.speaker.first
  if (isMark(items[from - 1], ',') || !isBesideMain(items, report)) return items.length
  for (let i = from + 2; i < items.length - 2; i++) {
    const next = items[i + 1]
    if (isMark(items[i], ',') && (opensAnswer(items, i + 1, report) || opensMain(items, i + 1))) return i
    if (items[i].kind === 'quote' && isWord(next) && isCapital(next) && hasFinite(items, i + 1)) return i + 1
  }
  return items.length
}

/** "While Doe would not say why, | “it was late,” Roe said": a quotation of its own behind a clause that ends. */
const opensAnswer = (items: readonly Item[], at: number, { cue }: Report): boolean =>
  items[at].kind === 'quote' &&
  items[at].to - items[at].from > SHORTEST_ANSWER &&
  isWord(items[at + 1]) &&
  (!items[at].midway || isDenied(items, cue.first, cue.last))
/** Tokens of a quotation with its marks. */
const SHORTEST_ANSWER = 6

/** What the main clause starts with: no verb, and no aside but for "a ship at sea | has sunk". */
function opensMain(items: readonly Item[], at: number): boolean {
  if (!isWord(items[at]) || COORDINATORS.holds(items[at]) || AUXILIARIES.holds(items[at])) return false
  if (!opensAside(items[at])) return hasFinite(items, at)
  if (!/^an?$/.test(items[at].lower)) return false
  let subject = phraseStartingAt(items, at, items.length)
  if (subject && isWord(items[subject.last + 1]) && PREPOSITIONS.holds(items[subject.last + 1]))
    subject = phraseStartingAt(items, subject.last + 2, items.length)
  return subject !== null && isWord(items[subject.last + 1]) && isFiniteForm(items[subject.last + 1].lower)
}

/** "Doe, who said …,", "Doe, a sailor who said …,": a clause between commas behind whom it tells of, where the verb of the main clause is still to come. */
const isInAside = (items: readonly Item[], { cue, order, speaker, next }: Report): boolean =>
  (order === 'participle' && speaker !== null && isWho(items, speaker.last + 1)) ||
  (order === 'participle' && speaker !== null && isInPhrase(items, speaker, cue.first)) ||
  (order === 'SV' &&
    (items[cue.first - 1]?.lower === 'who' || items[cue.first - 1]?.lower === 'which') &&
    (isMark(items[cue.first - 2], ',') ||
      (isMark(items[(speaker?.first ?? 0) - 1], ',') && items[next]?.lower === 'that')) &&
    !hasFinite(items, 0, speaker?.first ?? 0))

/** "The pier, which aides said she had built, | has gone": a report with a subject of its own in what is told of the subject. */
const isToldInAside = (items: readonly Item[], { order, speaker }: Report): boolean => {
  const relative = order === 'SV' && speaker ? speaker.first - 1 : 0
  return (
    relative > 1 &&
    OF_SUBJECT.has(items[relative].lower) &&
    isMark(items[relative - 1], ',') &&
    !hasFinite(items, 0, relative - 1)
  )
}
const OF_SUBJECT = wordSet('which who whom')

/** "Doe | , besides | saying", "Doe, in addition to | saying": nothing but prepositions stands between somebody and the cue. */
const isInPhrase = (items: readonly Item[], { first, last }: NounPhrase, cue: number): boolean =>
  isMark(items[last + 1], ',') &&
  cue > last + 2 &&
  cue - last < 6 &&
  PREPOSITIONS.holds(items[last + 2]) &&
  PREPOSITIONS.holds(items[cue - 1]) &&
  !hasFinite(items, 0, first)

/** "Doe | , who liked to say". */
const isWho = (items: readonly Item[], comma: number): boolean =>
  isMark(items[comma], ',') && items[comma + 1]?.lower === 'who'

/** The last comma behind which the verb of the main clause stands. */
function verbBehind(items: readonly Item[], from: number): number {
  for (let i = items.length - 2; i > from + 1 || (i >= from && items[i].kind === 'quote'); i--) {
    const parts = isMark(items[i], ',') || items[i].kind === 'quote'
    if (parts && isWord(items[i + 1]) && isFiniteForm(items[skipAdverbs(items, i + 1)]?.lower ?? ''))
      return items[i].kind === 'quote' ? i + 1 : i
  }
  return items.length
}

function skipAdverbs(items: readonly Item[], at: number): number {
  let i = at
  while (isWord(items[i]) && isAdverb(items[i].lower)) i++
  return i
}

/** Whether a report stands in a clause or phrase that opens the sentence: "While Doe says", "In a year in which voters say", "Citing a report that says". */
function isBesideMain(items: readonly Item[], { first }: Report): boolean {
  let opener = 0
  while (opener < first && (!isWord(items[opener]) || isLeadIn(items[opener]))) opener++
  if (opener >= first) return false
  const { lower } = items[opener]
  const nearest = items[first - 1].lower
  if (opener === first - 1 && items[opener].verb?.form === 'ing') return true
  if ((SUBORDINATING.has(nearest) || isWhere(items, first - 1)) && !hasFinite(items, 0, first - 1)) return true
  if (SUBORDINATING.has(lower)) return !items.slice(opener, first).some(i => isMark(i, ','))
  if (lower === 'by' && items[opener + 2]?.lower === 'time')
    return !items.slice(opener, first).some(i => isMark(i, ','))
  return PREPOSITIONS.has(lower) && RELATIVES.has(nearest) && !items.slice(opener, first).some(i => isMark(i, ','))
}

/** "In Alder, | where". */
const isWhere = (items: readonly Item[], at: number): boolean =>
  (items[at].lower === 'where' || items[at].lower === 'when') && isMark(items[at - 1], ',')

/** "But while", "However, although". */
const isLeadIn = ({ lower }: Item): boolean => COORDINATORS.has(lower) || LEADS_IN.has(lower)
const LEADS_IN = wordSet('however meanwhile still now')
