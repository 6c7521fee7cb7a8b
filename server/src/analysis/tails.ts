import { hasFinite, startsClause } from './clauses'
import type { Content, Link } from './content'
import type { Item } from './items'
import { isCapital, isMark, isOneOf, isTime, type NounPhrase } from './nounPhrase'
import { phraseStartingAt } from './phraseForward'
import type { Report } from './report'
import { AUXILIARIES, isAdverb, PREPOSITIONS, wordSet } from './words'

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
    if (item.lower === 'that' && item.kind === 'word')
      return isDeterminer(items, at) ? done('none') : done('that', at + 1)
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
      (isTime(item) && items[at + 1]?.lower !== "'s") ||
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

/** "repeated that claim in May": "that" before a few words without a verb opens no clause. */
function isDeterminer(items: readonly Item[], that: number): boolean {
  const length = items.slice(that + 1, that + 9).findIndex(i => i.kind === 'mark')
  const end = length < 0 ? items.length : that + 1 + length
  if (end < items.length && !isMark(items[end], '.') && !/.ing$/.test(items[end + 1]?.lower ?? '')) return false
  return end - that <= 8 && !hasFinite(items, that + 1, end) && !items.slice(that, end).some(i => i.verb !== undefined)
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
