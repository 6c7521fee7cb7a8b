import type { Report } from '../quotations/report'
import { isFiniteForm, ONLY_PAST, PAST } from '../words/verbs'
import {
  ADVERBIALS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL_SUBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  wordSet,
} from '../words/words'
import type { Item } from './items'
import { DASHES, END_MARKS, isCapital, isMark, isOneOf, isWord } from './nounPhrase'

const CLAUSE_ENDS = new Set([';', '.'])

/** Take the base form of a verb. */
const PLURAL_SUBJECTS = wordSet('i we you they people who men women children')

/** Auxiliaries that alone make no clause. */
const NOT_FINITE = wordSet("'s be been being having")

/** "says it", "says something": the words are not given. */
const STANDS_FOR_WORDS = wordSet('it something anything nothing everything this these those so')

/** Pronouns that can only be subjects. */
export const NOMINATIVES = wordSet('i he she they we')

/** Pronouns that can only be objects. */
const OBJECTS = wordSet('him them me us')

/** Words behind which "'s" is a verb. */
const BEFORE_IS = wordSet('he she it that there here what who where how everyone nobody')

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
  if (STANDS_FOR_WORDS.has(item.lower) && items[at + 1]?.kind === 'mark') return false
  if (item.lower === 'it' && items[at + 1]?.lower === 'to') return false
  if (isContraction(item.lower)) return true
  if (!item.capital && (isOneOf(items[at + 1], DASHES) || isPastOf(items, at))) return false
  if (NOMINATIVES.has(item.lower) && isWord(items[at + 1])) return true
  if (item.lower === 'it' && isFiniteForm(items[at + 1]?.lower ?? '')) return true
  if (isObjectInAside(items, at, report)) return false
  if (report.frames.startsWith('c') && !report.frames.includes('n'))
    return (
      hasFinite(items, at + 1) &&
      !isObjectWithQuestion(items, at) &&
      (ALWAYS_CLAUSE.has(report.lemma) || hasMainVerb(items, at + 1))
    )
  if (report.lemma === 'deny' && holdsClause(items, at)) return true
  if (!hasMainVerb(items, at + 1)) return false
  for (let i = at + 1; i < Math.min(items.length, at + 14); i++) {
    if (isOneOf(items[i], END_MARKS) || (isMark(items[i], ',') && i > at + 6)) return false
    if (isWord(items[i]) && AUXILIARIES.holds(items[i]) && !NOT_FINITE.has(items[i].lower) && !isMonth(items[i]))
      return true
    if (isCliticIs(items, i) || isContraction(items[i].lower)) return true
    if ((ONLY_PAST.holds(items[i]) || isHeldByMany(items, i)) && isOnePhrase(items, at, i)) return true
    if (isWord(items[i]) && i < at + 4 && PERSONAL_SUBJECTS.holds(items[at]) && report.frames.includes('t')) return true
  }
  return false
}

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

/** Whether a finite verb stands in what follows, up to a stronger mark; what is in quotation marks may hold it. */
export const hasFinite = (items: readonly Item[], from: number, to = items.length): boolean => {
  for (let i = from; i < to; i++) {
    if (isOneOf(items[i], CLAUSE_ENDS)) return false
    if (items[i].kind === 'quote' || isFiniteAt(items, i)) return true
  }
  return false
}

function isFiniteAt(items: readonly Item[], i: number): boolean {
  if (!isWord(items[i])) return false
  const { lower } = items[i]
  return (
    (isFiniteForm(lower) && !isMonth(items[i]) && !isPluralNoun(items, i)) ||
    isContraction(lower) ||
    isCliticIs(items, i) ||
    isVerbAfterPlural(items, i) ||
    isOneFormVerb(items, i) ||
    isPlanning(items, i) ||
    isVerbAfterGroup(items, i)
  )
}

/** "a quake | hit the town", "the quake | hit at noon": a past written like its base, between a noun and an object or where it was. */
const isOneFormVerb = (items: readonly Item[], i: number): boolean =>
  ONE_FORM.has(items[i].lower) &&
  isNounBefore(items[i - 1]) &&
  (opensObject(items[i + 1]) || OF_PLACE.has(items[i + 1]?.lower ?? ''))
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
    OBJECTS.has(item.lower))

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

/** "the remarks", "his claims": no verb. */
const isPluralNoun = (items: readonly Item[], i: number): boolean =>
  items[i].verb?.form === 'third' && i > 0 && (ARTICLES.has(items[i - 1].lower) || POSSESSIVES.holds(items[i - 1]))
const ARTICLES = wordSet('the a an these those')

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

/** Open a clause inside a noun phrase, which takes the next verb. */
const OPENS_INSIDE = wordSet(
  'which who whose whom that where when while because if as although though whether how what why',
)

/** "added weight to a case that had failed": every verb belongs to a clause inside the object, so none is left for a clause of its own. */
function hasMainVerb(items: readonly Item[], from: number): boolean {
  let open = 0
  for (let i = from; i < items.length && !isOneOf(items[i], CLAUSE_ENDS); i++) {
    if (items[i].kind === 'quote') return true
    if (isMark(items[i], ',') && leavesObject(items, i + 1)) return false
    if (open === 0 && items[i].lower === 'and' && reportsBeside(items, i + 1)) return false
    if (OPENS_INSIDE.has(items[i].lower)) open++
    else if (isFiniteAt(items, i) && !goesOnVerb(items, i) && !isByAgent(items, i + 1) && open-- === 0) return true
  }
  return false
}

/** Of "that | the pier was safe surprised them", "to | run again drew cheers" the verb "surprised", "drew": the first that is left when each clause inside has its own. */
export function outerVerb(items: readonly Item[], from: number): number {
  const infinitive = items[from]?.lower === 'to'
  let open = infinitive ? 0 : 1
  for (let i = infinitive ? from + 2 : from; i < items.length; i++) {
    const next = open === 0 && !infinitive && COORDINATORS.holds(items[i])
    if (next || OPENS_INSIDE.has(items[i].lower)) open++
    else if (DETERMINERS.holds(items[i - 1])) continue
    else if (isFiniteAt(items, i) && !goesOnVerb(items, i) && !isByAgent(items, i + 1) && open-- === 0) return i
  }
  return items.length
}

/** "overseen | by the council", and not "fell | by at least 10 points". */
const isByAgent = (items: readonly Item[], by: number): boolean =>
  items[by]?.lower === 'by' && items[by + 1]?.kind !== 'number' && !MEASURES.has(items[by + 1]?.lower ?? '')
const MEASURES = wordSet('at about around almost nearly more less over up half $ £ €')

/** ", saying", ", mending the net", ", and would be": what goes on with the clause before, behind an object. */
function leavesObject(items: readonly Item[], at: number): boolean {
  if (items[at]?.verb?.form === 'ing') return true
  const and = COORDINATORS.holds(items[at])
  const next = items[and ? at + 1 : at]
  if (!next || !isWord(next) || isCapital(next)) return false
  return /.{3}ing$/.test(next.lower) || (and && AUXILIARIES.holds(next))
}

/** "alleged fraud and | demanded that", "alleged fraud and | called on them to": a verb that reports beside the one that has the object. */
const reportsBeside = (items: readonly Item[], at: number): boolean =>
  items[at]?.verb?.form === 'past' && /[ci]/.test(items[at].verb.frames) && BEHIND_CUE.has(items[at + 1]?.lower ?? '')
const BEHIND_CUE = wordSet('that to on for the a an his her its their he she it they')

/** "had | seen", "was never | built": a verb behind its auxiliary; no "what they did | was". */
function goesOnVerb(items: readonly Item[], i: number): boolean {
  if (OPENS_GROUP.has(items[i].lower)) return false
  let before = i - 1
  while (before > 0 && (ADVERBIALS.holds(items[before]) || items[before].lower === 'not')) before--
  return before >= 0 && isWord(items[before]) && AUXILIARIES.holds(items[before])
}

/** Auxiliaries that stand behind no other. */
const OPENS_GROUP = wordSet('is are was were has does did')

const QUESTIONS = wordSet('what who whom whose how why where when whether')

/** "they're", "it'll", "I'd": a subject and its verb in one word. */
export const isContraction = (lower: string): boolean => lower.includes("'") && /[a-z]'(?:re|ve|ll|d|m)$/.test(lower)

/** The month, not the verb. */
const isMonth = (item: Item): boolean => item.lower === 'may' && isCapital(item)

/** "he's", "there's": no genitive. */
const isCliticIs = (items: readonly Item[], i: number): boolean =>
  i > 0 && items[i].lower === "'s" && BEFORE_IS.has(items[i - 1].lower)

/** "his", "this", "as", "was", "perhaps": no plurals. */
const isFunctionWord = (lower: string): boolean =>
  POSSESSIVES.has(lower) ||
  DETERMINERS.has(lower) ||
  AUXILIARIES.has(lower) ||
  PREPOSITIONS.has(lower) ||
  NO_PLURALS.has(lower)
const NO_PLURALS = wordSet('as us thus perhaps always sometimes afterwards besides yes')

const isPlural = (item: Item): boolean =>
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
