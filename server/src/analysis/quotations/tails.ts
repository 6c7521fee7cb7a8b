import { startsClause } from '../phrases/clauses'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isTime, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { DETERMINERS, PERSONAL_SUBJECTS, PREPOSITIONS, wordSet } from '../words/words'
import { carriedBy, pastPreposition } from './carriers'
import type { Content, Link } from './content'
import type { Report } from './report'
import { CLAUSE_OPENERS, toldTo } from './tailAsides'
import { NOTHING, passMark, type Step } from './tailMarks'
import {
  behindOpinion,
  EXPRESSING,
  isAnswer,
  isChoice,
  isInfinitive,
  isNothing,
  isWithheld,
  objectJoint,
} from './tailObjects'
import { isTimeAsSubject, roundedNumber, tellsWhen, WHICH_TIME } from './tailTimes'
import { isSubject, opensReport } from './thatClauses'

/** Listed as prepositions, but open clauses here. */
const NO_PREPOSITIONS = wordSet('as than like until since if')

/** Verbs that take a clause of asking. */
const ASKING = wordSet('ask wonder question inquire enquire know see announce reveal disclose explain tell')

/** Open a clause behind verbs of asking; behind others they tell when or who. */
const ASKED_OPENERS = new Set(['if', 'who', 'where', 'when', 'which'])

/** What stands between a cue and the reported words on its right. */
export interface Tail {
  /** Item at which the reported words would start on the right. */
  readonly at: number
  readonly joint: Content['joint']
  readonly via: readonly Link[]
  readonly openEnd: boolean
}

/** How many things are read past before it is given up. */
const MOST_STEPS = 12

/** Reads what stands between the cue and the reported words: whom it was told, when, where, in what. */
export function readTail(items: readonly Item[], report: Report): Tail {
  const via: Link[] = []
  let at = report.next
  if (report.frames.includes('o') && report.order !== 'VS') {
    const object = toldTo(items, at)
    const last = object ? beforeTime(items, object) : 0
    if (object && isCapital(items[last])) via.push({ first: object.first, last, told: true })
    at = object ? object.last + 1 : at
  }
  for (let steps = 0; steps < MOST_STEPS && at < items.length; steps++) {
    const carrier = carriedBy(items, at) ?? confirmedTo(items, report, at)
    if (carrier) {
      via.push({ ...carrier, told: true })
      at = carrier.last + 1
      continue
    }
    const step =
      items[at].kind === 'word' || items[at].kind === 'number'
        ? passWord(items, report, at)
        : passMark(items, report, at, via)
    if (typeof step !== 'number') return { at: step.from ?? at, joint: step.joint, via, openEnd: step.openEnd === true }
    at = step
  }
  return { at, joint: 'none', via, openEnd: false }
}

/** "confirmed to | Northwire": who was told first. */
function confirmedTo(items: readonly Item[], { lemma, next }: Report, at: number): NounPhrase | null {
  if (at !== next || items[at].lower !== 'to' || !CONFIRMING.has(lemma) || !isCapital(items[at + 1])) return null
  return phraseStartingAt(items, at + 1, items.length)
}
const CONFIRMING = wordSet('confirm reveal disclose')

/** "told Northwire last week": the last item of whom it was told. */
function beforeTime(items: readonly Item[], { first, last }: NounPhrase): number {
  let k = last
  while (k > first && (isTime(items[k]) || WHICH_TIME.has(items[k].lower))) k--
  return k
}

function passWord(items: readonly Item[], report: Report, at: number): Step {
  const item = items[at]
  if (at === report.next && item.lower === 'that' && isSubject(items[at + 1])) return { joint: 'bare' }
  if (item.lower === 'that') return opensReport(items, report, at) ? { joint: 'that', from: at + 1 } : NOTHING
  const opinion = at === report.next && EXPRESSING.has(report.lemma) ? behindOpinion(items, at) : 0
  if (opinion > 0) return { joint: 'that', from: opinion }
  if (isChoice(items, report, at)) return NOTHING
  const number = roundedNumber(items, at)
  if (number > 0 && startsClause(items, number, report)) return { joint: 'bare' }
  if (isAnswer(items, report, at)) return { joint: 'bare' }
  if (isNothing(items, report, at)) return NOTHING
  if (report.frames.includes('c') && isTimeAsSubject(items, at, report.first)) return { joint: 'bare' }
  if (tellsWhen(items, at) && !(item.lower === 'not' && items[at + 1]?.lower === 'to')) return at + 1
  if (item.lower === 'if' && report.frames.includes('c')) return { joint: 'bare' }
  if (item.lower === 'when' && items[at + 1]?.verb?.lemma === 'ask') return NOTHING
  if (BESIDE.has(item.lower) && isTold(items, report)) return NOTHING
  if (at === report.next && report.first === 0 && opensBeside(items, at, report)) return { joint: 'bare' }
  if (item.lower === 'who' && at > 0 && tellsWho(items, report, at)) return NOTHING
  if (ASKED_OPENERS.has(item.lower))
    return { joint: ASKING.has(report.lemma) || isUnsaid(items, report) ? 'bare' : 'none' }
  if (CLAUSE_OPENERS.has(item.lower))
    return { joint: report.order === 'VS' || /t/.test(report.frames) || report.lemma === 'see' ? 'none' : 'bare' }
  const object = objectJoint(items, report, at)
  if (object > 0) return { joint: 'object', from: object }
  if (item.lower === 'to' && at > report.next && isInfinitive(items, at)) return NOTHING
  if (PREPOSITIONS.holds(item) && !NO_PREPOSITIONS.has(item.lower)) return pastPreposition(items, at)
  return { joint: startsClause(items, at, report) && !isWithheld(items, report) ? 'bare' : 'none' }
}

/** "Doe told Roe | who", "asked one officer | who did not want to go": tells of a person, and asks nothing. */
const tellsWho = (items: readonly Item[], { lemma, order, next }: Report, at: number): boolean =>
  (lemma === 'tell' && isCapital(items[at - 1])) || (order === 'VS' && at === next)

/** `“It is late,” Doe told me`: the words stand before whom they were told, and what follows tells when or why. */
const isTold = (items: readonly Item[], { first, order }: Report): boolean =>
  order === 'SV' && items[first - 1]?.kind === 'quote'

/** "Doe said when she came over, the boat was gone": a clause beside the one that is said, which stands behind its comma. */
function opensBeside(items: readonly Item[], at: number, report: Report): boolean {
  if (!BESIDE.has(items[at].lower) || !report.frames.startsWith('c')) return false
  const next = items[at + 1]
  if (!next || !(PERSONAL_SUBJECTS.holds(next) || DETERMINERS.holds(next) || isCapital(next))) return false
  for (let i = at + 3; i < Math.min(items.length - 2, at + LONGEST_BESIDE); i++) {
    if (items[i].kind === 'quote') return false
    if (isMark(items[i], ',')) return items[i + 1].kind !== 'quote' && startsClause(items, i + 1, report)
  }
  return false
}
const BESIDE = wordSet('when while once unless until because although though')
const LONGEST_BESIDE = 16

/** "would not say when": what is not said is a question. */
const isUnsaid = (items: readonly Item[], { cue, lemma }: Report): boolean =>
  lemma === 'say' && items.slice(cue.first, cue.last).some(i => i.lower === 'not' || i.lower.endsWith("n't"))
