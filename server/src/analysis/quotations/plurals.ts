import { isShare } from '../phrases/insidePhrase'
import type { Item } from '../phrases/items'
import { isCapital, isMark, type NounPhrase } from '../phrases/nounPhrase'
import { headOf, isNumberOf } from '../phrases/phraseHeads'
import { PERSONAL_SUBJECTS, PREPOSITIONS, wordSet } from '../words/words'

/** Plural without an -s, or with an -s that tells nothing. */
const PLURAL_HEADS = wordSet(
  'i we you they police people some many most both all few several others those officials men women media two three four five ten half percent majority data media quarter third minority',
)

/** "Doe, Roe and aides", and not "anger from Doe and Roe". */
function joinsSeveral(items: readonly Item[], { first, last }: NounPhrase): boolean {
  for (let i = first; i < last; i++) {
    if (items[i].lower === 'and') return true
    if (i > first && PREPOSITIONS.holds(items[i]) && !isCapital(items[i - 1]) && items[i].lower !== 'of') return false
  }
  return false
}

/** Whether a phrase takes the plural: "police", "four in 10", "Doe and Roe". */
export const isPlural = (items: readonly Item[], phrase: NounPhrase): boolean => {
  const at = headOf(items, phrase)
  const head = items[at].lower
  return (
    isMark(items[at + 1], '%') ||
    PLURAL_HEADS.has(head) ||
    isNumberOf(items, at) ||
    isShare(items, phrase.last) ||
    (phrase.first + 2 < phrase.last && isShare(items, phrase.first + 2)) ||
    (/[^s]s$/.test(head) && !PERSONAL_SUBJECTS.has(head) && head !== 'news') ||
    joinsSeveral(items, phrase)
  )
}
