import { PAPERS } from '../words/papers'
import { FIRM_FORMS, ROLE_NOUN } from '../words/titles'
import { FINITE, ONLY_PAST, PAST } from '../words/verbs'
import {
  ADVERBIALS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL_SUBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  wordSet,
} from '../words/words'
import { isContraction } from './finiteVerbs'
import type { Item } from './items'
import { isCapital, isMark, isPersonByAge, joinsNouns } from './nounPhrase'
import { isBe, isFigure } from './verbGroups'

/** Pronouns that can only be objects. */
const OBJECTS = wordSet('him her them me us')

/** Determiners that can be a noun phrase by themselves. */
export const STAND_ALONE = wordSet(
  'some many most both all half few several other others another this that each one two three four five six seven eight nine ten more',
)

/** Whether a noun phrase can end with this item: a noun, a name or a pronoun, not a function word. */
export const endsPhrase = (items: readonly Item[], last: number): boolean => {
  const item = items[last]
  return (
    isShare(items, last) ||
    isPersonByAge(item.lower) ||
    isFriendOf(items, last) ||
    (item.kind === 'word' &&
      (item.capital || !PAST.holds(item)) &&
      (PERSONAL_SUBJECTS.holds(item) ||
        !(
          isContraction(item.lower) ||
          PREPOSITIONS.holds(item) ||
          SUBORDINATORS.holds(item) ||
          COORDINATORS.holds(item) ||
          (DETERMINERS.holds(item) && !STAND_ALONE.has(item.lower)) ||
          AUXILIARIES.holds(item)
        ))) ||
    isMark(item, ')')
  )
}

/** "friends of Jane Doe|'s", "a cousin of Mr. Roe|'s". */
function isFriendOf(items: readonly Item[], last: number): boolean {
  if (items[last].lower !== "'s") return false
  let name = last
  while (isCapital(items[name - 1])) name--
  return name < last && items[name - 1]?.lower === 'of' && ROLE_NOUN.holds(items[name - 2])
}

/** "four in 10", "61%": a share of those asked. */
export const isShare = (items: readonly Item[], last: number): boolean =>
  isMark(items[last], '%') ||
  ((items[last].kind === 'number' || STAND_ALONE.has(items[last].lower)) &&
    items[last - 1]?.lower === 'in' &&
    (items[last - 2]?.kind === 'number' || STAND_ALONE.has(items[last - 2]?.lower ?? '')))

/** Items that may stand inside a noun phrase when it is read from its end to its start. */
export function insidePhrase(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (item.kind === 'number' || isFigure(items, i)) return true
  if (item.kind === 'quote') return isCapital(items[i - 1]) && isCapital(items[i + 1]) && item.to - item.from <= 5
  if (item.kind === 'mark')
    return (
      item.lower === '&' ||
      (item.lower === ',' && FIRM_FORMS.has(items[i + 1]?.lower ?? '')) ||
      item.lower === '/' ||
      item.lower === "'" ||
      item.lower === '’' ||
      item.lower === '$' ||
      item.lower === '%'
    )
  if ((AUXILIARIES.holds(item) && item.lower !== "'s") || isContraction(item.lower)) return false
  if (item.lower !== 'that' && item.lower !== 'so' && SUBORDINATORS.holds(item) && !PREPOSITIONS.holds(item))
    return false
  if (item.lower === 'that' && i > 0 && OF_THAT.has(items[i - 1].lower)) return true
  if (item.lower === 'that' || item.lower === 'because' || item.lower === 'as' || item.lower === 'than') return false
  if (COORDINATORS.holds(item)) return item.lower === 'and' && joinsNouns(items, i)
  if (isPredicate(items, i) || isShown(items, i)) return false
  const verb = item.verb
  return !(
    verb &&
    !(isCapital(item) && isCapital(items[i - 1])) &&
    (verb.form === 'past' || verb.form === 'third') &&
    /[coi]/.test(verb.frames) &&
    !(i > 0 && DETERMINERS.holds(items[i - 1])) &&
    !isAttributive(items, i)
  )
}

/** "Emails | show | staff warned": what papers do, in the plural. */
const isShown = (items: readonly Item[], i: number): boolean =>
  items[i].verb?.form === 'base' && SHOWING.has(items[i].lower) && i > 0 && PAPERS.has(items[i - 1].lower)
const SHOWING = wordSet('show suggest indicate reveal')

/** Stand before "that" where it points: "the owner of that boat". */
const OF_THAT = wordSet('of for from with by at near behind')

/** A finite verb, or a verb with an object: a phrase read backwards has left its clause. */
export function isPredicate(items: readonly Item[], i: number): boolean {
  const item = items[i]
  const next = items[i + 1]
  if (isCapital(item) && i > 0) return false
  const object =
    next !== undefined && (DETERMINERS.holds(next) || PERSONAL_SUBJECTS.holds(next) || OBJECTS.has(next.lower))
  const before = i > 0 ? items[i - 1].lower : ''
  if (before.endsWith("n't") || (!ADVERBIALS.holds(item) && before === 'not' && AUXILIARIES.holds(items[i - 2])))
    return true
  if (/ing$/.test(item.lower) && item.lower.length > 4) return object || (isBe(items[i - 1]) && !isOfOffice(items, i))
  if (!FINITE.holds(item) || item.lower === "'s" || isAttributive(items, i)) return false
  return !PAST.holds(item) || object || isCapital(next) || ONLY_PAST.holds(item)
}

/** "the firm's | managing director". */
const isOfOffice = (items: readonly Item[], i: number): boolean =>
  items[i - 1].lower === "'s" && items[i + 1] !== undefined && ROLE_NOUN.holds(items[i + 1])

/** "the alleged victims", "reported cases": a participle before a noun. */
const isAttributive = (items: readonly Item[], i: number): boolean =>
  i > 0 &&
  (POSSESSIVES.holds(items[i - 1]) ||
    DETERMINERS.holds(items[i - 1]) ||
    (PREPOSITIONS.holds(items[i - 1]) && items[i - 1].lower !== 'of'))
