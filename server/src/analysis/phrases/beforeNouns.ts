import { ROLE_NOUN } from '../words/titles'
import { POSSESSIVES, PREPOSITIONS, RELATIVES, wordSet } from '../words/words'
import type { Item } from './items'
import { isCapital, isWord } from './nounPhrase'

/** Adjectives of what was said before, which no ending shows. */
const PLAIN = wordSet('past previous prior early earlier later recent new old false bogus similar')

/** Whether item `i` is an adjective, so that "claims" behind it are a noun: "false claims", and no "the president claims". */
export const isAdjective = (items: readonly Item[], i: number): boolean =>
  isCapital(items[i])
    ? i === 0 && PLAIN.has(items[i].lower)
    : PLAIN.has(items[i].lower) ||
      (/(?:ed|ing|al|ous|ive|ent|ble|ic)$/.test(items[i].lower) && !(ROLE_NOUN.holds(items[i]) && isOne(items, i)))

/** "the president", "a local resident", "the US government": a noun with its article or owner before it. */
function isOne(items: readonly Item[], noun: number): boolean {
  for (let i = noun - 1; i >= 0 && noun - i <= LONGEST && isWord(items[i]) && !PREPOSITIONS.holds(items[i]); i--)
    if (ARTICLES.has(items[i].lower) || POSSESSIVES.holds(items[i])) return true
  return false
}
const LONGEST = 3
const ARTICLES = wordSet("the a an this 's")

/** "local media reports": a noun, but not in "which media reports was late". */
export const isMediaReports = (items: readonly Item[], i: number): boolean =>
  items[i].lower === 'reports' &&
  OF_REPORTS.has(items[i - 1].lower) &&
  !isCapital(items[i - 1]) &&
  !RELATIVES.holds(items[i - 2])

const OF_REPORTS = wordSet('media news press police intelligence court medical weather autopsy')
