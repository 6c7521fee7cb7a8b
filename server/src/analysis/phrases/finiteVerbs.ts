import { isFiniteForm } from '../words/verbs'
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL_SUBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  wordSet,
} from '../words/words'
import type { Item } from './items'
import { isCapital, isOneOf, isWord } from './nounPhrase'

/** Marks that end what one verb can reach. */
export const CLAUSE_ENDS = new Set([';', '.'])

/** Take the base form of a verb. */
const PLURAL_SUBJECTS = wordSet('i we you they people who men women children')

/** Pronouns that can only be objects. */
export const OBJECTS = wordSet('him them me us')

/** Words behind which "'s" is a verb. */
const BEFORE_IS = wordSet('he she it that there here what who where how everyone nobody')

/** Whether a finite verb stands in what follows, up to a stronger mark; what is in quotation marks may hold it. */
export const hasFinite = (items: readonly Item[], from: number, to = items.length): boolean => {
  for (let i = from; i < to; i++) {
    if (isOneOf(items[i], CLAUSE_ENDS)) return false
    if (items[i].kind === 'quote' || isFiniteAt(items, i)) return true
  }
  return false
}

/** Whether the word at item `i` is a verb with tense: by its form, by what stands before it, or by its object. */
export function isFiniteAt(items: readonly Item[], i: number): boolean {
  if (!isWord(items[i])) return false
  const { lower } = items[i]
  return (
    (isFiniteForm(lower) && !isMonth(items[i]) && !isPluralNoun(items, i) && !isQuality(items, i)) ||
    isContraction(lower) ||
    isCliticIs(items, i) ||
    isVerbAfterPlural(items, i) ||
    isOneFormVerb(items, i) ||
    isPlanning(items, i) ||
    isVerbAfterGroup(items, i)
  )
}

/** "with | unconcealed joy": a form in -ed right behind a preposition. */
const isQuality = (items: readonly Item[], i: number): boolean =>
  /ed$/.test(items[i].lower) && i > 0 && OF_QUALITY.has(items[i - 1].lower)
const OF_QUALITY = wordSet('with of from by')

/** "a quake | hit the town", "the quake | hit at noon": a past written like its base, between a noun and an object or where it was. */
const isOneFormVerb = (items: readonly Item[], i: number): boolean =>
  ONE_FORM.has(items[i].lower) &&
  (SINGULAR_SUBJECTS.has(items[i - 1]?.lower ?? '') ||
    (isNounBefore(items[i - 1]) && (opensObject(items[i + 1]) || OF_PLACE.has(items[i + 1]?.lower ?? ''))))
const SINGULAR_SUBJECTS = wordSet('he she it')
const OF_PLACE = wordSet('at near off across along around')
const ONE_FORM = wordSet('hit cut put set beat cost hurt quit shut split spread shed let read rid upset')

/** "Acme | plans to close it": a form in -s that is a verb between a name and an infinitive. */
const isPlanning = (items: readonly Item[], i: number): boolean =>
  items[i + 1]?.lower === 'to' && PLANNING.has(items[i].lower) && i > 0 && isCapital(items[i - 1])
const PLANNING = wordSet('plans aims')

/** "police believe", "the pair remain": a verb of no other reading behind a noun that takes a plural. */
const isVerbAfterGroup = (items: readonly Item[], i: number): boolean =>
  IN_PLURAL.has(items[i].lower) && i > 0 && GROUPS.has(items[i - 1].lower)
const GROUPS = wordSet(
  'police staff crew pair couple trio majority public minority youth team family crowd personnel clergy rest',
)
const IN_PLURAL = wordSet(
  'believe remain know think want live say have are were agree expect seem appear deserve oppose continue',
)

/** A word that may end a subject: no word of the grammar, and no sign of an infinitive. */
const isNounBefore = (item: Item | undefined): boolean =>
  item !== undefined &&
  isWord(item) &&
  item.lower !== 'to' &&
  !isFunctionWord(item.lower) &&
  !COORDINATORS.holds(item) &&
  !PERSONAL_SUBJECTS.holds(item) &&
  !isFiniteForm(item.lower)

/** "the town", "its plan", "Orsk", "$3": what a verb takes. */
const opensObject = (item: Item | undefined): boolean =>
  item !== undefined &&
  (DETERMINERS.holds(item) ||
    POSSESSIVES.holds(item) ||
    isCapital(item) ||
    item.kind === 'number' ||
    isOneOf(item, CURRENCIES) ||
    OBJECTS.has(item.lower))
const CURRENCIES = new Set(['$', '£', '€'])

/** "the remarks", "his claims": no verb. */
const isPluralNoun = (items: readonly Item[], i: number): boolean =>
  items[i].verb?.form === 'third' && i > 0 && (ARTICLES.has(items[i - 1].lower) || POSSESSIVES.holds(items[i - 1]))
const ARTICLES = wordSet('the a an these those')

/** "they're", "it'll", "I'd": a subject and its verb in one word. */
export const isContraction = (lower: string): boolean => lower.includes("'") && /[a-z]'(?:re|ve|ll|d|m)$/.test(lower)

/** The month, not the verb. */
export const isMonth = (item: Item): boolean => item.lower === 'may' && isCapital(item)

/** "he's", "there's": no genitive. */
export const isCliticIs = (items: readonly Item[], i: number): boolean =>
  i > 0 && items[i].lower === "'s" && BEFORE_IS.has(items[i - 1].lower)

/** "his", "this", "as", "was", "perhaps": no plurals. */
const isFunctionWord = (lower: string): boolean =>
  POSSESSIVES.has(lower) ||
  DETERMINERS.has(lower) ||
  AUXILIARIES.has(lower) ||
  PREPOSITIONS.has(lower) ||
  NO_PLURALS.has(lower)
const NO_PLURALS = wordSet('as us thus perhaps always sometimes afterwards besides yes')

/** Whether a word is in the plural, as far as its ending tells. */
export const isPlural = (item: Item): boolean =>
  isWord(item) && (PLURAL_SUBJECTS.has(item.lower) || (/[^s']s$/.test(item.lower) && !isFunctionWord(item.lower)))

/** Adverbs that mostly stand between a plural and its verb. */
const FREQUENTLY = wordSet('always never often usually rarely seldom still also sometimes generally typically')

/** "the plans work", "they fear", "such plans always fail": a base form behind a plural or pronoun. */
const isVerbAfterPlural = (items: readonly Item[], i: number): boolean =>
  i > 0 &&
  (isPlural(items[i - 1]) || (FREQUENTLY.has(items[i - 1].lower) && i > 1 && isPlural(items[i - 2]))) &&
  !PREPOSITIONS.holds(items[i]) &&
  !COORDINATORS.holds(items[i]) &&
  !isCapital(items[i]) &&
  /^[a-z]{3,}$/.test(items[i].lower) &&
  !/[^s]s$/.test(items[i].lower)
