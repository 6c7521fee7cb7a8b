import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { isPast } from '../words/verbs'
import { AUXILIARIES, isAdverb, wordSet } from '../words/words'
import type { Report } from './report'

/** Open what is told of somebody or something. */
const TELLS_OF = wordSet('who whom whose which')

/**
 * "Roe, who was attacked by | Doe, hit back, saying", "Roe, whom | Doe praised, left:": whether a report with a subject of its own
 * stands in what is told of another between commas, and item `end` behind them. Its speaker is not who goes on.
 */
export function isInRelative(items: readonly Item[], { speaker, cue }: Report, end: number): boolean {
  if (!speaker) return false
  let k = Math.min(speaker.first, cue.first) - 1
  while (k > 0 && isWord(items[k]) && !TELLS_OF.has(items[k].lower)) k--
  if (k <= 0 || !TELLS_OF.has(items[k].lower) || !isMark(items[k - 1], ',')) return false
  let close = Math.max(speaker.last, cue.last) + 1
  while (close < end && !isMark(items[close], ',')) close++
  return close < end
}

/** "Roe beat Doe, who hit back, | saying": of whom the clause before item `i` tells what they did, behind the verb of the main clause. */
export function doerInRelative(items: readonly Item[], i: number): NounPhrase | null {
  if (!isMark(items[i - 1], ',')) return null
  let who = i - 2
  while (who > 1 && isWord(items[who]) && items[who].lower !== 'who') who--
  if (who < 3 || items[who].lower !== 'who' || !isMark(items[who - 1], ',') || !tellsDeed(items, who + 1)) return null
  let first = who - 1
  while (isCapital(items[first - 1])) first--
  return first < who - 1 && first > 0 && hasFinite(items, 0, first) ? { first, last: who - 2 } : null
}

/** "hit back", "quickly fired back": a past form, and no state. */
function tellsDeed(items: readonly Item[], at: number): boolean {
  const verb = isAdverb(items[at].lower) ? items[at + 1] : items[at]
  return !AUXILIARIES.has(verb.lower) && (isPast(verb.lower) || verb.lower === 'hit')
}
