import { clauseSubject } from '../phrases/clauseSubject'
import type { Item } from '../phrases/items'
import type { NounPhrase } from '../phrases/nounPhrase'
import { isBe } from '../phrases/verbGroups'
import type { Prose } from '../prose'
import { PERSONAL_SUBJECTS, wordSet } from '../words/words'

/** Whether a sentence may point at the words before it: "That is". */
export const mayPointBack = ({ tokens, firstToken }: Prose, sentence: number): boolean =>
  POINTING.has(tokens[firstToken[sentence]]?.lower ?? '')

/** `“A farce.” | That is how Jane Doe, the mayor, put it on Monday`: who is told to have said so by the sentence behind words that stand alone. */
export function toldBehind(items: readonly Item[]): NounPhrase | null {
  if (!(isBe(items[1]) || items[1]?.lower === "'s")) return null
  const how = items.findIndex(({ lower }, i) => i > 1 && i < LONGEST_OPENING && lower === 'how')
  if (how < 0) return null
  const clause = items.slice(how + 1)
  const subject = clauseSubject(clause, clause.length)
  if (subject?.first !== 0 || PERSONAL_SUBJECTS.holds(clause[0]) || !clause.some(tellsSo)) return null
  return { first: subject.first + how + 1, last: subject.last + how + 1 }
}

const POINTING = wordSet("that this that's this's")
/** Words up to "how" of "That is exactly how". */
const LONGEST_OPENING = 5

/** "described it", "summed it up". */
const tellsSo = ({ verb, lower }: Item): boolean => /[acq]/.test(verb?.frames ?? '') || PUTS.has(lower)
const PUTS = wordSet('put puts summed sums phrased phrases greeted greets opened began reacted reacts saw sees')
