import { takesFor } from '../names/particles'
import { isOfficeWord, isPersonName } from '../names/personRuns'
import { ORGANISATION_WORDS, ROLE_NOUN, ROLE_NOUNS } from '../words/titles'
import { isPast } from '../words/verbs'
import { PERSONAL_SUBJECTS, PREPOSITIONS, RELATIVES, wordSet } from '../words/words'
import { isShare } from './insidePhrase'
import type { Item } from './items'
import { isCapital, isGenitive, isMark, isPersonByAge, isWord, type NounPhrase } from './nounPhrase'
import { ARTICLES } from './phraseBackward'

/** Stand for people when they are heads. */
const HEADS_OF_PEOPLE = wordSet(
  'some many most both all half few several other others another one two three four five six seven eight nine ten those percent majority quarter quarters third thirds',
)

/** Index of the head noun of a phrase: the last noun before the first preposition, bracket or relative. */
export function headOf(items: readonly Item[], phrase: NounPhrase): number {
  let head = phrase.first
  for (let i = phrase.first; i <= phrase.last; i++) {
    const item = items[i]
    if (item.lower === 'of' && isCapital(items[i - 1]) && isCapital(items[i + 1]) && !hasNoOf(items, i - 1, i + 1))
      continue
    if (item.lower === 'for' && isBodyFor(items, i)) continue
    if (
      i > phrase.first &&
      ((item.kind === 'word' && (PREPOSITIONS.holds(item) || RELATIVES.holds(item))) ||
        (item.kind === 'mark' && item.lower !== '%' && !isGenitive(items, i) && !isPollOf(items, i, phrase.last)))
    )
      break
    if (i > phrase.first && opensReduced(items, i)) break
    if ((item.kind === 'word' && item.lower !== "'s") || isPersonByAge(item.lower)) head = i
  }
  return head
}

/** "a Herald/Northwire poll": the mark between those who have asked. */
const isPollOf = (items: readonly Item[], mark: number, last: number): boolean =>
  items[mark].lower === '/' && items.slice(mark, last + 1).some(({ lower }) => /^(?:polls?|surveys?)$/.test(lower))

/** "Department for Learning", "Centres for Harbour Safety": a body's name goes on. */
const isBodyFor = (items: readonly Item[], i: number): boolean =>
  isCapital(items[i - 1]) && isCapital(items[i + 1]) && takesFor(items[i - 1].lower)

/**
 * "Managers of Acme", "Senator Jane Doe of Ohio", "Roe of The Herald": people at the start of a sentence, or a name that is
 * whole before "of".
 */
function hasNoOf(items: readonly Item[], last: number, behind: number): boolean {
  if (last === 0 && ROLE_NOUNS.get(items[0].lower) === 'group') return true
  if (isOfficeWord(items[last].lower) || ORGANISATION_WORDS.holds(items[last])) return false
  if (last === 0 || items[behind].lower === 'the') return items[behind].lower === 'the'
  let first = last
  while (isCapital(items[first - 1])) first--
  return isPersonName(items, first, last)
}

/** "activists hoping to", "people living in": a participle behind a plural is no noun. */
const opensReduced = (items: readonly Item[], i: number): boolean =>
  !isCapital(items[i]) &&
  ((items[i].lower.endsWith('ing') && ROLE_NOUNS.get(items[i - 1].lower) === 'group') ||
    (ROLE_NOUN.holds(items[i - 1]) && isAttached(items, i)))

/** "people briefed | on", "sources close | to", "a doctor hired | by": what tells more of somebody, with its preposition. */
const isAttached = (items: readonly Item[], i: number): boolean =>
  isWord(items[i + 1]) &&
  PREPOSITIONS.holds(items[i + 1]) &&
  (ATTACHED.has(items[i].lower) || (items[i].lower.endsWith('ed') && isPast(items[i].lower)))

/** Tell, with a preposition, what somebody has to do with. */
export const ATTACHED = wordSet(
  'close familiar privy present responsible briefed involved based elected appointed assigned affiliated associated employed stationed attached attributed obtained issued',
)

/** "There’s still time", "I’m old": no names, though a capital opens them. */
const EXISTS = wordSet("there here what that i'm i've")

/** Whether the head of a phrase can speak: a pronoun, a capital, or a noun for people, bodies or documents. */
export function canSpeak(items: readonly Item[], phrase: NounPhrase): boolean {
  const at = headOf(items, phrase)
  if (isShare(items, phrase.last) || isMark(items[at + 1], '%')) return true
  const head = items[at]
  if (ARTICLES.has(head.lower)) return false
  if (PERSONAL_SUBJECTS.holds(head) || (isCapital(head) && !EXISTS.has(head.lower))) return true
  if (ROLE_NOUN.holds(head) || ORGANISATION_WORDS.holds(head)) return true
  return (
    HEADS_OF_PEOPLE.has(head.lower) ||
    isNumberOf(items, at) ||
    isPersonByAge(head.lower) ||
    /(?:ers|ists|ians|ors|men|women|ees)$/.test(head.lower)
  )
}

/** "a number of sailors", "a growing number of them": as many as the words behind "of", and not "the number of votes". */
export const isNumberOf = (items: readonly Item[], at: number): boolean =>
  NUMBERS.has(items[at].lower) &&
  items[at + 1]?.lower === 'of' &&
  (items[at - 1]?.lower === 'a' || items[at - 2]?.lower === 'a')
const NUMBERS = wordSet('number handful couple host string raft slew')
