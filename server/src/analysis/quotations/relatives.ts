import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak } from '../phrases/phraseHeads'
import { isFiniteForm, isPast } from '../words/verbs'
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

/** "Roe, whose aide | tried to help by saying": who does something in the relative that holds item `i`, behind no other mark than those of an aside. */
export function ofWhose(items: readonly Item[], i: number): NounPhrase | null {
  let whose = i - 1
  while (whose > 0 && i - whose < LONGEST_RELATIVE && items[whose].lower !== 'whose') whose--
  if (items[whose]?.lower !== 'whose') return null
  const phrase = phraseStartingAt(items, whose + 1, i)
  let last = phrase?.last ?? whose
  while (last > whose + 1 && isPast(items[last].lower) && !isCapital(items[last])) last--
  const verb = isMark(items[last + 1], ',') ? items.findIndex((x, k) => k > last + 1 && isMark(x, ',')) + 1 : last + 1
  const does = items[verb]?.lower ?? ''
  if (verb === 0 || !(isFiniteForm(does) || isPast(does)) || !items.slice(verb, i).every(isWord)) return null
  const subject = { first: whose + 1, last }
  return phrase && canSpeak(items, subject) ? subject : null
}
const LONGEST_RELATIVE = 30

/** "hit back", "quickly fired back": a past form, and no state. */
function tellsDeed(items: readonly Item[], at: number): boolean {
  const verb = isAdverb(items[at].lower) ? items[at + 1] : items[at]
  return !AUXILIARIES.has(verb.lower) && (isPast(verb.lower) || verb.lower === 'hit')
}
