import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { headOf } from '../phrases/phraseHeads'
import { ROLE_NOUNS } from '../words/titles'
import { isFiniteForm } from '../words/verbs'
import { EXPLETIVES, PREPOSITIONS, wordSet } from '../words/words'

/** "A customer smiled", "But one fisherman was late": about whom a sentence is that names nobody there. */
export function isSomebodyNew(items: readonly Item[], first: number): boolean {
  if (first < 0 || !INDEFINITE.has(items[first].lower)) return false
  const phrase = phraseStartingAt(items, first, items.length)
  if (!phrase || isMark(items[phrase.last + 1], ',')) return false
  const { lower } = items[headOf(items, phrase)]
  return ROLE_NOUNS.get(lower) === 'person'
}
const INDEFINITE = wordSet('a an one another')

/** "Police have arrested a 44-year-old man.": somebody unnamed whom people or a body deal with. */
export function isAboutSomeone(items: readonly Item[], { first, last }: NounPhrase): boolean {
  if (first !== last || ROLE_NOUNS.get(items[last].lower) !== 'group') return false
  const at = items.findIndex((i, k) => k > last && (i.lower === 'a' || i.lower === 'an'))
  const phrase = at > 0 && isWord(items[at - 1]) ? phraseStartingAt(items, at, items.length) : null
  return phrase !== null && SOMEONE.has(items[headOf(items, phrase)].lower)
}
const SOMEONE = wordSet('man woman boy girl teenager suspect driver')

/** "It is not the first setback for the singer, | whose band broke up": of whom a sentence without a subject tells, null for nobody. */
export function toldOf(items: readonly Item[]): NounPhrase | null {
  if (!EXPLETIVES.has(items[0]?.lower ?? '')) return null
  const who = items.findIndex((item, i) => isMark(item, ',') && OF_PEOPLE.has(items[i + 1]?.lower ?? ''))
  const last = who - 1
  let first = last
  while (first > 0 && isWord(items[first]) && items[first].lower !== 'the') first--
  const isRole =
    last > 0 && last - first < 4 && !isCapital(items[last]) && ROLE_NOUNS.get(items[last].lower) === 'person'
  return isRole && items[first].lower === 'the' ? { first, last } : null
}
const OF_PEOPLE = wordSet('who whose')

/**
 * "Next door lives | Jane Doe", "Behind the counter stands | the owner, Jane Doe", "Nobody knows it better than | Jane Doe": where
 * whom a sentence presents stands behind its verb; -1 where it presents nobody.
 */
export function presentedAt(items: readonly Item[]): number {
  const opens = items[0]?.lower ?? ''
  if (opens === 'as' && items[1]?.lower === 'for' && isCapital(items[2])) return 2
  if (opens === 'it') return cleft(items)
  if (NOBODY.has(opens)) return items.findIndex(({ lower }, i) => lower === 'than' && isCapital(items[i + 1])) + 1 || -1
  if (!items[0] || !(PREPOSITIONS.holds(items[0]) || PLACED.has(opens))) return -1
  const verb = items.slice(0, LONGEST_PLACE).findIndex(i => !isWord(i) || isFiniteForm(i.lower))
  return verb > 0 && PRESENT.has(items[verb].lower) && isWord(items[verb + 1]) ? verb + 1 : -1
}
/** "It was the baker | Jane Doe | who told them": whom a sentence picks out, -1 for nobody. */
function cleft(items: readonly Item[]): number {
  if (!/^(?:is|was)$/.test(items[1]?.lower ?? '')) return -1
  const who = items.slice(0, LONGEST_CLEFT).findIndex(({ lower }) => lower === 'who')
  return who > 2 && isCapital(items[who - 1]) && items.slice(2, who).every(isWord) ? who - 1 : -1
}
const LONGEST_CLEFT = 12
const NOBODY = wordSet('nobody few')
const PLACED = wordSet('one next nearby here there outside inside upstairs downstairs down up across')
const PRESENT = wordSet('is was lives lived sits sat stands stood works worked comes came waits waited')
const LONGEST_PLACE = 9
