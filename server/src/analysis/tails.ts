import type { Content, Link } from './content'
import type { Item } from './items'
import { isCapital, isMark, isOneOf, isTime, isWord, type NounPhrase } from './nounPhrase'
import { phraseStartingAt } from './phraseForward'
import type { Report } from './report'
import { isFiniteForm } from './verbs'
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PERSONAL_SUBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  wordSet,
} from './words'

const CLAUSE_ENDS = new Set([';', '.'])

/** Take the base form of a verb. */
const PLURAL_SUBJECTS = wordSet('i we you they people who')

/** Auxiliaries that alone make no clause. */
const NOT_FINITE = wordSet("'s be been being having")

/** Pronouns that can only be objects. */
const OBJECTS = wordSet('him them me us')

/** Pronouns for whom something was told. */
const TOLD = wordSet('me us you him her them it')

/** Listed as prepositions, but open clauses here. */
const NO_PREPOSITIONS = wordSet('as than like until since if')

/** Verbs that take a clause of asking. */
const ASKING = wordSet('ask wonder question inquire enquire know see announce reveal disclose explain tell')

/** Stand before a noun of time. */
const BEFORE_TIMES = wordSet('last this next that later')

const CLAUSE_OPENERS = new Set(['how', 'why', 'whether', 'what'])

/** Open a clause behind verbs of asking; behind others they tell when or who. */
const ASKED_OPENERS = new Set(['if', 'who', 'where', 'when', 'which'])

const END_MARKS = new Set(['.', '?', '!', ';'])

export interface Tail {
  /** Item at which the reported words would start on the right. */
  readonly at: number
  readonly joint: Content['joint']
  readonly via: readonly Link[]
  readonly openEnd: boolean
}

/** Reads what stands between the cue and the reported words: whom it was told, when, where, in what. */
export function readTail(items: readonly Item[], report: Report): Tail {
  const via: Link[] = []
  let at = report.next
  const done = (joint: Content['joint'], from = at, openEnd = false): Tail => ({ at: from, joint, via, openEnd })
  if (report.frames.includes('o') && report.order !== 'VS') {
    const object = toldTo(items, at)
    if (object && isCapital(items[object.last])) via.push({ ...object, told: true })
    at = object ? object.last + 1 : at
  }
  for (let steps = 0; steps < 12 && at < items.length; steps++) {
    const item = items[at]
    if (item.lower === 'that' && item.kind === 'word') return done('that', at + 1)
    if (item.kind === 'quote') return done('quote')
    if (isMark(item, ':')) return done('colon', at + 1, at + 1 >= items.length)
    if (isMark(item, ',')) {
      const passed = viaAside(items, at, via)
      if (passed > 0) at = passed
      else if (items[at + 1]?.kind === 'quote') return done('quote', at + 1)
      else if (asideBeforeThat(items, at) > 0) at = asideBeforeThat(items, at)
      else return done('none')
      continue
    }
    if (isMark(item, '(')) {
      const close = items.findIndex((x, k) => k > at && isMark(x, ')'))
      if (close < 0 || close - at > 12) return done('none')
      at = close + 1
      continue
    }
    if (item.kind === 'mark') return done('none')
    if (
      isTime(item) ||
      (isAdverb(item.lower) && !isCapital(item) && !AUXILIARIES.has(items[at + 1]?.lower ?? '')) ||
      (BEFORE_TIMES.has(item.lower) && isTime(items[at + 1] ?? item)) ||
      item.lower === 'earlier' ||
      item.lower === 'late' ||
      item.lower === 'early'
    ) {
      at++
      continue
    }
    if (ASKED_OPENERS.has(item.lower)) return done(ASKING.has(report.lemma) ? 'bare' : 'none')
    if (CLAUSE_OPENERS.has(item.lower)) return done(report.order === 'VS' ? 'none' : 'bare')
    const object = objectJoint(items, report, at)
    if (object > 0) return done('object', object)
    if (PREPOSITIONS.has(item.lower) && !NO_PREPOSITIONS.has(item.lower)) {
      const phrase = phraseStartingAt(items, at + 1, items.length)
      const next = phrase
        ? phrase.last + 1
        : at + (isTime(items[at + 1] ?? item) || items[at + 1]?.kind === 'number' ? 2 : 0)
      if (next <= at) return done('none')
      at = next
      continue
    }
    if (item.kind === 'number' && isTime(items[at - 1])) {
      at++
      continue
    }
    return done(startsClause(items, at, report) ? 'bare' : 'none')
  }
  return done('none')
}

/** "called it …", "accused them of …", "vowed to …", "described the plan as …": where the reported words start, 0 when not so. */
function objectJoint(items: readonly Item[], report: Report, at: number): number {
  const lower = items[at].lower
  if (report.frames.includes('i') && lower === 'to' && !isCapital(items[at + 1])) return at
  if (report.lemma === 'deny' && /ing$/.test(lower)) return at
  return 0
}

/** "reporters", "the agency", "me": whom it was told. */
function toldTo(items: readonly Item[], at: number): NounPhrase | null {
  const item = items[at]
  if (item?.kind !== 'word' || item.lower === 'that' || CLAUSE_OPENERS.has(item.lower)) return null
  if (TOLD.has(item.lower)) return { first: at, last: at }
  const phrase = phraseStartingAt(items, at, items.length)
  return phrase && !AUXILIARIES.has(items[phrase.last + 1]?.lower ?? '') ? phrase : null
}

/** ", according to the agency," inside the expression: returns the item after it, 0 when there is none. */
function viaAside(items: readonly Item[], comma: number, via: Link[]): number {
  if (items[comma + 1]?.lower !== 'according' || items[comma + 2]?.lower !== 'to') return 0
  const phrase = phraseStartingAt(items, comma + 3, items.length)
  if (!phrase) return 0
  via.push(phrase)
  return isMark(items[phrase.last + 1], ',') ? phrase.last + 2 : phrase.last + 1
}

/** "said, in a sharp reply, that": the item of "that" behind a short aside, 0 when there is none. */
function asideBeforeThat(items: readonly Item[], comma: number): number {
  for (let i = comma + 1; i < Math.min(items.length - 1, comma + 14); i++) {
    if (isMark(items[i], ',') && (items[i + 1].lower === 'that' || items[i + 1].kind === 'quote'))
      return PREPOSITIONS.has(items[comma + 1].lower) ||
        isAdverb(items[comma + 1].lower) ||
        /ing$/.test(items[comma + 1].lower)
        ? i + 1
        : 0
    if (items[i].kind === 'quote' || isOneOf(items[i], END_MARKS)) return 0
  }
  return 0
}

/** Whether a clause starts here: a subject, and for verbs that also take objects an auxiliary soon after. */
function startsClause(items: readonly Item[], at: number, report: Report): boolean {
  if (!/[ct]/.test(report.frames)) return false
  const item = items[at]
  const subject =
    PERSONAL_SUBJECTS.has(item.lower) ||
    DETERMINERS.has(item.lower) ||
    POSSESSIVES.has(item.lower) ||
    isCapital(item) ||
    item.kind === 'number' ||
    item.lower === 'there' ||
    (isWord(item) && !PREPOSITIONS.has(item.lower) && !COORDINATORS.has(item.lower) && !AUXILIARIES.has(item.lower))
  if (!subject || OBJECTS.has(item.lower)) return false
  if (report.frames.startsWith('c') && !report.frames.includes('n')) return hasFinite(items, at + 1)
  for (let i = at + 1; i < Math.min(items.length, at + 14); i++) {
    if (isOneOf(items[i], END_MARKS) || (isMark(items[i], ',') && i > at + 6)) return false
    if (isWord(items[i]) && AUXILIARIES.has(items[i].lower) && !NOT_FINITE.has(items[i].lower)) return true
    if (isWord(items[i]) && i < at + 4 && PERSONAL_SUBJECTS.has(items[at].lower) && report.frames.includes('t'))
      return true
  }
  return false
}

/** Whether a finite verb stands in what follows, up to a stronger mark; what is in quotation marks may hold it. */
export const hasFinite = (items: readonly Item[], from: number, to = items.length): boolean => {
  for (let i = from; i < to; i++) {
    if (isOneOf(items[i], CLAUSE_ENDS)) return false
    if (
      items[i].kind === 'quote' ||
      (isWord(items[i]) && (isFiniteForm(items[i].lower) || isVerbAfterPlural(items, i)))
    )
      return true
  }
  return false
}

/** "the plans work", "they fear": a base form behind a plural or pronoun. */
const isVerbAfterPlural = (items: readonly Item[], i: number): boolean =>
  i > 0 &&
  isWord(items[i - 1]) &&
  (PLURAL_SUBJECTS.has(items[i - 1].lower) || /[^s']s$/.test(items[i - 1].lower)) &&
  !PREPOSITIONS.has(items[i].lower) &&
  !COORDINATORS.has(items[i].lower) &&
  !isCapital(items[i]) &&
  /^[a-z]{3,}$/.test(items[i].lower)
