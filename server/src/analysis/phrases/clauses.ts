import type { Report } from '../quotations/report'
import { isFiniteForm, ONLY_PAST, PAST } from '../words/verbs'
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL_SUBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  wordSet,
} from '../words/words'
import {
  CLAUSE_ENDS,
  hasFinite,
  isCliticIs,
  isContraction,
  isFiniteAt,
  isMonth,
  isPlural,
  OBJECTS,
} from './finiteVerbs'
import type { Item } from './items'
import { hasMainVerb } from './mainVerbs'
import { DASHES, END_MARKS, isCapital, isMark, isOneOf, isWord } from './nounPhrase'
import { isSeveral } from './phraseForward'

/** Auxiliaries that alone make no clause. */
const NOT_FINITE = wordSet("'s be been being having")

/** "says it", "says something": the words are not given. */
const STANDS_FOR_WORDS = wordSet('it something anything nothing everything this these those so')

/** Pronouns that can only be subjects. */
export const NOMINATIVES = wordSet('i he she they we')

/** Whether a clause starts here: a subject, and for verbs that also take objects an auxiliary soon after. */
export function startsClause(items: readonly Item[], at: number, report: Report): boolean {
  const item = items[at]
  if (!/[ct]/.test(report.frames) || (ONLY_WITH_THAT.has(report.lemma) && !NOMINATIVES.has(item.lower))) return false
  const subject =
    PERSONAL_SUBJECTS.holds(item) ||
    DETERMINERS.holds(item) ||
    POSSESSIVES.holds(item) ||
    isCapital(item) ||
    item.kind === 'number' ||
    item.lower === 'there' ||
    item.lower === 'having' ||
    item.lower === 'being' ||
    (isWord(item) && !PREPOSITIONS.holds(item) && !COORDINATORS.holds(item) && !AUXILIARIES.holds(item))
  if (!subject || OBJECTS.has(item.lower)) return false
  if (report.lemma === 'add' && isAdded(items, at)) return false
  if (STANDS_FOR_WORDS.has(item.lower) && items[at + 1]?.kind === 'mark') return false
  if (STANDS_FOR_WORDS.has(item.lower) && items[at + 1]?.lower === 'to') return false
  if (report.lemma === 'add' && items[at + 1]?.lower === 'to') return false
  if (isContraction(item.lower)) return true
  if (!item.capital && (isOneOf(items[at + 1], DASHES) || isPastOf(items, at))) return false
  if (NOMINATIVES.has(item.lower) && isWord(items[at + 1])) return true
  if (item.lower === 'it' && isFiniteForm(items[at + 1]?.lower ?? '')) return true
  if (isWished(items, at, report)) return true
  if (isObjectInAside(items, at, report)) return false
  if (report.frames.startsWith('c') && !report.frames.includes('n'))
    return (
      hasFinite(items, at + 1) &&
      !isObjectWithQuestion(items, at) &&
      (ALWAYS_CLAUSE.has(report.lemma) || hasMainVerb(items, at + 1))
    )
  if (report.lemma === 'deny' && holdsClause(items, at)) return true
  if (item.kind === 'number' && isHeldByShare(items, at + 1)) return true
  if (!hasMainVerb(items, at + 1)) return false
  for (let i = at + 1; i < Math.min(items.length, at + 14); i++) {
    if (isOneOf(items[i], END_MARKS) || (isMark(items[i], ',') && (i > at + 6 || COORDINATORS.holds(items[i + 1]))))
      return false
    const auxiliary = isWord(items[i]) && AUXILIARIES.holds(items[i]) && !NOT_FINITE.has(items[i].lower)
    if (auxiliary && !isMonth(items[i]) && !isOfWhat(items, i) && !isCompared(items, i)) return true
    if (isCliticIs(items, i) || isContraction(items[i].lower)) return true
    if ((ONLY_PAST.holds(items[i]) || isHeldByMany(items, i)) && isOnePhrase(items, at, i)) return true
    if (isWord(items[i]) && i < at + 4 && PERSONAL_SUBJECTS.holds(items[at]) && report.frames.includes('t')) return true
  }
  return false
}

/** "demanded | the pier be closed", "recommended | she not be asked": what somebody wants to be so. */
function isWished(items: readonly Item[], at: number, { lemma, next }: Report): boolean {
  if (at !== next || !WISHING.has(lemma)) return false
  for (let i = at + 1; i < Math.min(items.length, at + LONGEST_WISHED) && isWord(items[i]); i++) {
    if (items[i].lower === 'be') return items[i - 1].lower !== 'to' && !AUXILIARIES.holds(items[i - 1])
    if (OPENS_ANOTHER.has(items[i].lower)) return false
  }
  return false
}
const WISHING = wordSet('demand recommend propose suggest insist')
const LONGEST_WISHED = 9

/** "boats passing through what | is said to be the old pier": a verb of what a preposition takes. */
const isOfWhat = (items: readonly Item[], verb: number): boolean =>
  items[verb - 1].lower === 'what' && items[verb - 2] !== undefined && PREPOSITIONS.holds(items[verb - 2])

/** "fewer boats than | were built", "than they | did": a verb of what is compared. */
const isCompared = (items: readonly Item[], verb: number): boolean =>
  items[PERSONAL_SUBJECTS.holds(items[verb - 1]) ? verb - 2 : verb - 1]?.lower === 'than'

/** "added | his voice to the calls", "added | her name after the vote", "added | 15 points and two goals": a thing, and no clause. */
const isAdded = (items: readonly Item[], at: number): boolean =>
  items[at].kind === 'number' || isSeveral(items[at])
    ? !holdsVerb(items, at + 1)
    : POSSESSIVES.holds(items[at]) && ADDED_TO.has(items[at + 2]?.lower ?? '')

/** Whether a verb stands before the first mark: no "12 boards" is one. */
function holdsVerb(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && items[i].kind !== 'mark'; i++)
    if (
      items[i].kind === 'quote' ||
      (items[i - 1].kind !== 'number' && !DETERMINERS.holds(items[i - 1]) && isFiniteAt(items, i))
    )
      return true
  return false
}
const ADDED_TO = wordSet('to after when as amid')

/** "23 | percent picked Doe", "45 | percent of voters were": a share, and its verb right behind it or what it is of. */
function isHeldByShare(items: readonly Item[], percent: number): boolean {
  if (!/^(?:percent|%)$/.test(items[percent]?.lower ?? '')) return false
  let verb = percent + 1
  if (items[verb]?.lower === 'of') while (verb - percent < LONGEST_SHARE && isNounLike(items[verb])) verb++
  return (
    isWord(items[verb]) && (isFiniteForm(items[verb].lower) || ONLY_PAST.holds(items[verb]) || PAST.holds(items[verb]))
  )
}
const LONGEST_SHARE = 6
const isNounLike = (item: Item | undefined): boolean => isWord(item) && !isFiniteForm(item.lower) && !PAST.holds(item)

/** "Doe, who announced the plan in May, had left": what stands between the commas has no verb but that of "who". */
function isObjectInAside(items: readonly Item[], at: number, { cue, frames }: Report): boolean {
  const who = items[cue.first - 1]?.lower
  if (!/[in]/.test(frames)) return false
  if ((who !== 'who' && who !== 'which') || !isMark(items[cue.first - 2], ',')) return false
  let close = at + 1
  while (close < items.length && !isMark(items[close], ',')) close++
  return close < items.length && !hasFinite(items, at + 1, close)
}

/** "claims that the pier was old", "any suggestion that": an object with what is denied in it. */
const holdsClause = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 4).some(i => i.lower === 'that') && items.slice(at, at + 3).some(i => CLAIMS.test(i.lower))
const CLAIMS = /^(?:report|claim|allegation|suggestion|accusation|rumour|rumor|charge|assertion)s?$/

/** "won | his race", "included | in it": a verb, and no subject ("wounded men"). */
const isPastOf = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]?.lower ?? ''
  return PAST.holds(items[at]) && (DETERMINERS.has(next) || POSSESSIVES.has(next) || PREPOSITIONS.has(next))
}

/** "show the city | knew": only words of one noun phrase and what hangs on it between two items. */
const isOnePhrase = (items: readonly Item[], from: number, to: number): boolean =>
  !isCapital(items[to]) &&
  to - from < 7 &&
  items.slice(from + 1, to).every(i => i.kind === 'word' && !OPENS_ANOTHER.has(i.lower))

const OPENS_ANOTHER = wordSet(
  'and or but that who whom which whose what when where while if as because than before after since until i you he she it we they to being',
)

/** "57 per cent | oppose the plan", "most residents | want it": what those who were asked do or hold, with its object. */
const isHeldByMany = (items: readonly Item[], i: number): boolean =>
  HELD.has(items[i].lower) &&
  isWord(items[i + 1]) &&
  items[i + 1].lower !== 'for' &&
  // "the problems sailors say they have": who says so is no clause of another's.
  ((isPlural(items[i - 1]) && items[i].lower !== 'say') || SHARES.has(items[i - 1].lower))
const HELD = wordSet(
  'oppose support approve disapprove favour favor prefer trust want think believe feel say agree disagree expect know like dislike have live',
)
const SHARES = wordSet('cent percent % people majority half third quarter')

/** "adds weight to what the mayor said": the only verb is that of a question behind a preposition, so this is an object, no clause. */
function isObjectWithQuestion(items: readonly Item[], at: number): boolean {
  let question = at + 1
  while (
    question < items.length &&
    !(QUESTIONS.has(items[question].lower) && PREPOSITIONS.holds(items[question - 1]))
  ) {
    if (isOneOf(items[question], CLAUSE_ENDS) || items[question].kind === 'quote' || isFiniteAt(items, question))
      return false
    question++
  }
  let verbs = 0
  for (let i = question; i < items.length && !isOneOf(items[i], CLAUSE_ENDS); i++) if (isFiniteAt(items, i)) verbs++
  return question < items.length && verbs < 2
}

/** What is submitted or accepted is mostly a thing, unless the subject of a clause follows. */
const ONLY_WITH_THAT = wordSet('submit accept protest calculate')

/** Take nothing but a clause. */
const ALWAYS_CLAUSE = wordSet('say tell')

const QUESTIONS = wordSet('what who whom whose how why where when whether')
