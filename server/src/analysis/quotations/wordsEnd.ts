import type { Item } from '../phrases/items'
import { isMark, isWord } from '../phrases/nounPhrase'
import { isPast, ONLY_PAST } from '../words/verbs'
import { DETERMINERS, RELATIVES, wordSet } from '../words/words'
import { HEARINGS } from './findings'

/** Where the reported words end before item `end`: at what the article makes of them, or where the verb that reports goes on. */
export const endOfWords = (items: readonly Item[], from: number, end: number): number =>
  Math.min(appositionOnWords(items, from, end), behindInfinitive(items, from, end))

/** "pledged to hold a vote | but gave no date": a past form goes on with the verb that reports, not with its infinitive. */
function behindInfinitive(items: readonly Item[], from: number, end: number): number {
  if (items[from]?.lower !== 'to') return end
  for (let i = from + 2; i < end - 1 && !RELATIVES.holds(items[i]); i++) {
    const { lower } = items[i + 1]
    if (items[i].lower === 'but' ? isPast(lower) : items[i].lower === 'and' && ONLY_PAST.has(lower)) return i
  }
  return end
}

/** `… from a “farce,” comments that drew anger`: where it is told what was made of the words. */
function appositionOnWords(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 2; i < end - 2; i++) {
    if (!isMark(items[i - 1], ',') && items[i - 1].kind !== 'quote') continue
    if (HEARINGS.has(items[i + 1].lower) && items[i + 2].lower === 'was' && items[i + 3]?.lower === 'told') return i
    if (REACTIONS.has(items[i].lower) && (items[i - 1].kind === 'quote' || items[i - 2]?.kind === 'quote')) return i
    const noun = isWord(items[i]) && DETERMINERS.holds(items[i]) ? i + 1 : i
    if (WORDS_SAID.has(items[noun].lower) && RELATIVES.has(items[noun + 1]?.lower ?? '')) return i
    if (isCharge(items, i) && answersCharge(items, i + 2, end)) return i
  }
  return end
}

/** What words in quotation marks brought about: `it was “a farce”, | drawing jeers from the benches`. */
const REACTIONS = wordSet('prompting drawing sparking eliciting earning provoking triggering')

/** ", a charge | …": an apposition at item `a` that calls the words before a charge. */
export const isCharge = (items: readonly Item[], a: number): boolean =>
  (items[a]?.lower === 'a' || items[a]?.lower === 'an') &&
  CHARGES.has(items[a + 1]?.lower ?? '') &&
  (a === 0 || isMark(items[a - 1], ',') || items[a - 1]?.kind === 'quote')
const CHARGES = wordSet('charge claim allegation accusation assertion')

/** "the company denies", "rejected by Doe", "Doe has denied": nothing but what somebody makes of a charge. */
const answersCharge = (items: readonly Item[], from: number, end: number): boolean =>
  items.slice(from, Math.min(end, from + LONGEST_ANSWER)).some(({ lower }) => ANSWERS.test(lower))
const LONGEST_ANSWER = 8
const ANSWERS =
  /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|refut(?:es?|ed)|repeat(?:s|ed)?)$/

const WORDS_SAID = wordSet(
  'forecast forecasts prediction predictions suggestion suggestions argument arguments comment comments remark remarks assertion assertions accusation accusations allegation allegations claim claims',
)
