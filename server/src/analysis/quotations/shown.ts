import type { Item } from '../phrases/items'
import { isWord } from '../phrases/nounPhrase'
import { phraseEndingAt } from '../phrases/phraseBackward'
import { behindConjunction } from '../phrases/phraseFront'
import { canSpeak } from '../phrases/phraseHeads'
import { isBe } from '../phrases/verbGroups'
import { AUXILIARIES, isAdverb, PREPOSITIONS, wordSet } from '../words/words'
import { type Base, type Report, reportOf } from './report'

/** Make somebody's words heard or seen: "Doe is shown saying", "was heard saying". */
const SHOWN = wordSet('shown heard seen recorded filmed caught quoted overheard')

/** "Doe is shown saying", "Doe was caught on tape saying": the subject of the passive speaks. */
export function shownSaying(items: readonly Item[], i: number, base: Base): Report | null {
  const shown = shownBefore(items, i)
  let first = shown - 1
  if (!isBe(items[first])) return null
  while (first > 0 && isWord(items[first]) && (AUXILIARIES.holds(items[first]) || isAdverb(items[first].lower))) first--
  const whole = phraseEndingAt(items, first, 0)
  const speaker = whole && (behindConjunction(items, whole) ?? whole)
  const cue = { first: i, last: base.next - 1 }
  return speaker && canSpeak(items, speaker) ? reportOf(base, 'SV', cue, speaker, speaker.first) : null
}

/** The item of "shown" before the participle, and before what tells where or on what; 0 for none. */
function shownBefore(items: readonly Item[], i: number): number {
  if (items[i - 1]?.lower === 'as') return 0
  for (let k = i - 1; k > 0 && i - k <= LONGEST_PLACE && isWord(items[k]); k--)
    if (SHOWN.has(items[k].lower))
      return k === i - 1 || (PREPOSITIONS.holds(items[k + 1]) && items[k + 1].lower !== 'by') ? k : 0
  return 0
}
const LONGEST_PLACE = 6
