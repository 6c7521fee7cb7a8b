import type { Item } from '../phrases/items'
import { isCapital, isMark, isTime, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { isPast } from '../words/verbs'
import { PREPOSITIONS, wordSet } from '../words/words'
import { MADE } from './documents'
import { NOTHING, type Step } from './tailMarks'
import { roundedNumber } from './tailTimes'

/** "said in remarks carried by | Northwire": who passed on the words. */
export function carriedBy(items: readonly Item[], at: number): NounPhrase | null {
  if (!CARRIED.has(items[at].lower) || !isWord(items[at - 1]) || !CARRIERS.has(items[at + 1]?.lower ?? '')) return null
  const phrase = phraseStartingAt(items, at + 2, items.length)
  return phrase && items.slice(phrase.first, phrase.last + 1).some(isCapital) ? phrase : null
}
const CARRIED = wordSet('carried broadcast aired televised published quoted reported cited relayed distributed posted')
const CARRIERS = wordSet('by on in')

/** Past "in a statement", "on May 3", "in that case". */
export function pastPreposition(items: readonly Item[], at: number): Step {
  const next = items[at + 1]
  if (next?.verb?.form === 'ing' && items[at].lower === 'for') return NOTHING
  if (next?.lower === 'that' && items[at + 3]?.lower === 'that') return at + 3
  const owned = next && (isTime(next) || next.kind === 'number') && items[at + 2]?.lower === "'s" ? at + 3 : at + 1
  const number = next ? roundedNumber(items, at + 1) : 0
  const phrase = phraseStartingAt(items, number > 0 ? number + 1 : owned, items.length)
  const other = phrase ? atLaw(items, phrase.last) : 0
  if (other > 0) return other
  if (phrase) return pastMade(items, CARRIED.has(items[phrase.last].lower) ? phrase.last : phrase.last + 1)
  return next && (isTime(next) || next.kind === 'number') ? at + 2 : NOTHING
}

/** Past "Roe" of "in Doe v. Roe", where its first name ends at item `last`; 0 where there is none. */
function atLaw(items: readonly Item[], last: number): number {
  const v = items[last].lower === 'v' ? last : last + 1
  if (items[v]?.lower !== 'v' || !isMark(items[v + 1], '.')) return 0
  const other = phraseStartingAt(items, v + 2, items.length)
  return other ? other.last + 1 : 0
}

/** Past "published" of "in a report published on Monday", "attended" of "at a meeting attended by sailors". */
const pastMade = (items: readonly Item[], at: number): number => {
  const next = items[at + 1]
  const passed = next === undefined || !isWord(next) || isTime(next) || PREPOSITIONS.holds(next)
  const lower = items[at]?.lower ?? ''
  if (CARRIED.has(lower) && CARRIERS.has(next?.lower ?? '')) return at
  return (MADE.has(lower) && passed) || (isPast(lower) && next?.lower === 'by') ? at + 1 : at
}
