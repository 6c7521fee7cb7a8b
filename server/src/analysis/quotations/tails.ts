import { hasFinite, startsClause } from '../phrases/clauses'
import type { Item } from '../phrases/items'
import { DASHES, isCapital, isMark, isOneOf, isTime, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { isPast } from '../words/verbs'
import { AUXILIARIES, DETERMINERS, PERSONAL_SUBJECTS, POSSESSIVES, PREPOSITIONS, wordSet } from '../words/words'
import type { Content, Link } from './content'
import { opensAside } from './continuation'
import { MADE } from './documents'
import type { Report } from './report'
import { asideBeforeThat, CLAUSE_OPENERS, OBJECT_PRONOUNS, toldTo, viaAside } from './tailAsides'
import { roundedNumber, tellsWhen, WHICH_TIME } from './tailTimes'

/** Listed as prepositions, but open clauses here. */
const NO_PREPOSITIONS = wordSet('as than like until since if')

/** Verbs that take a clause of asking. */
const ASKING = wordSet('ask wonder question inquire enquire know see announce reveal disclose explain tell')

/** Open a clause behind verbs of asking; behind others they tell when or who. */
const ASKED_OPENERS = new Set(['if', 'who', 'where', 'when', 'which'])

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
    const carrier = carriedBy(items, at)
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

/** "said in remarks carried by | Northwire": who passed on the words. */
function carriedBy(items: readonly Item[], at: number): NounPhrase | null {
  if (!CARRIED.has(items[at].lower) || !isWord(items[at - 1]) || !CARRIERS.has(items[at + 1]?.lower ?? '')) return null
  const phrase = phraseStartingAt(items, at + 2, items.length)
  return phrase && items.slice(phrase.first, phrase.last + 1).some(isCapital) ? phrase : null
}
const CARRIED = wordSet('carried broadcast aired televised published quoted reported cited relayed distributed posted')
const CARRIERS = wordSet('by on in')

/** "told Northwire last week": the last item of whom it was told. */
function beforeTime(items: readonly Item[], { first, last }: NounPhrase): number {
  let k = last
  while (k > first && (isTime(items[k]) || WHICH_TIME.has(items[k].lower))) k--
  return k
}
/** How a tail ends, or the item at which it goes on. */
type Step = number | { readonly joint: Content['joint']; readonly from?: number; readonly openEnd?: boolean }

const NOTHING = { joint: 'none' } as const

function passMark(items: readonly Item[], report: Report, at: number, via: Link[]): Step {
  const item = items[at]
  if (item.kind === 'quote') return { joint: 'quote' }
  if (isMark(item, ':') && isOfClock(items, at)) return at + 2
  if (isMark(item, ':')) return { joint: 'colon', from: at + 1, openEnd: at + 1 >= items.length }
  if (isMark(item, '(')) {
    const close = items.findIndex((x, k) => k > at && isMark(x, ')'))
    return close < 0 || close - at > LONGEST_BRACKET ? NOTHING : close + 1
  }
  if (isOneOf(item, DASHES)) return pastDashes(items, at)
  if (!isMark(item, ',')) return NOTHING
  const passed = viaAside(items, at, via) || (items[at + 1]?.kind === 'quote' ? 0 : asideBeforeThat(items, at))
  if (passed > 0) return passed
  if (items[at + 1]?.kind === 'quote') return { joint: 'quote', from: at + 1 }
  return goesOnBehindComma(items, report, at) ? { joint: 'bare', from: at + 1 } : NOTHING
}

const LONGEST_BRACKET = 12

/** "asserted — in a single breath — that": the item of "that" behind the second dash. */
function pastDashes(items: readonly Item[], open: number): Step {
  for (let i = open + 2; i < Math.min(items.length - 1, open + LONGEST_BRACKET); i++)
    if (isOneOf(items[i], DASHES)) return items[i + 1].lower === 'that' ? i + 1 : NOTHING
  return NOTHING
}

/** "at 4:15 p.m.". */
const isOfClock = (items: readonly Item[], at: number): boolean =>
  items[at - 1].kind === 'number' && items[at + 1]?.kind === 'number' && items[at + 1].start === items[at].end

/** "Doe said by 2050, the pier would …": a clause behind what opens it, where nothing reported stands before. */
const goesOnBehindComma = (items: readonly Item[], report: Report, comma: number): boolean =>
  comma > report.next &&
  report.first === 0 &&
  report.order === 'SV' &&
  isWord(items[comma + 1]) &&
  !opensAside(items[comma + 1]) &&
  !isAttribution(items, comma + 1) &&
  startsClause(items, comma + 1, report)

/** ", Doe said." or ", she told the council.": the report of what stands before. */
const isAttribution = (items: readonly Item[], from: number): boolean =>
  items.slice(from + 1, from + 7).some(i => i.verb?.form === 'past' || i.verb?.form === 'third')

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
  if (tellsWhen(items, at) && !(item.lower === 'not' && items[at + 1]?.lower === 'to')) return at + 1
  if (item.lower === 'if' && report.frames.includes('c')) return { joint: 'bare' }
  if (item.lower === 'when' && (items[at + 1]?.verb?.lemma === 'ask' || isTold(items, report))) return NOTHING
  if (at === report.next && report.first === 0 && opensBeside(items, at, report)) return { joint: 'bare' }
  if (ASKED_OPENERS.has(item.lower))
    return { joint: ASKING.has(report.lemma) || isUnsaid(items, report) ? 'bare' : 'none' }
  if (CLAUSE_OPENERS.has(item.lower))
    return { joint: report.order === 'VS' || /t/.test(report.frames) || report.lemma === 'see' ? 'none' : 'bare' }
  const object = objectJoint(items, report, at)
  if (object > 0) return { joint: 'object', from: object }
  if (item.lower === 'to' && at > report.next && isInfinitive(items, at)) return NOTHING
  if (PREPOSITIONS.holds(item) && !NO_PREPOSITIONS.has(item.lower)) return pastPreposition(items, at)
  return { joint: startsClause(items, at, report) ? 'bare' : 'none' }
}

/** `“It is late,” Doe told me`: the words stand before whom they were told. */
const isTold = (items: readonly Item[], { first, order }: Report): boolean =>
  order === 'SV' && items[first - 1]?.kind === 'quote'

/** Of "expressed | the hope that the war would end" the item behind "that", 0 where none stands behind an opinion. */
function behindOpinion(items: readonly Item[], at: number): number {
  let noun = at
  while (noun - at < 3 && isWord(items[noun]) && !OPINIONS.has(items[noun].lower)) noun++
  return OPINIONS.has(items[noun]?.lower ?? '') && items[noun + 1]?.lower === 'that' ? noun + 2 : 0
}
const EXPRESSING = wordSet('express voice repeat reiterate')
const OPINIONS = wordSet(
  'hope hopes opinion view belief concern concerns fear fears confidence worry worries conviction optimism suspicion suspicions certainty claim claims warning promise pledge vow assertion',
)

/** "said that's cold comfort", "says that might be low": what stands behind "that" when it is the subject. */
const isSubject = (next: Item | undefined): boolean =>
  next !== undefined &&
  !next.capital &&
  (next.lower === "'s" || (AUXILIARIES.holds(next) && !next.lower.endsWith('ing')))

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

/** "41 percent said crime, 22 percent said housing": what a share of those asked chose, and no clause. */
function isChoice(items: readonly Item[], { speaker, next }: Report, at: number): boolean {
  if (at !== next || !speaker || !/^(?:percent|%)$/.test(items[speaker.last].lower)) return false
  let end = at
  while (end < Math.min(items.length, at + 4) && items[end].kind === 'word' && items[end].lower !== 'and') end++
  return end - at < 4 && items[end]?.kind !== 'quote' && !hasFinite(items, at, end)
}

/** "said yes", "answered no": a word for a clause. */
const isAnswer = (items: readonly Item[], { lemma, next }: Report, at: number): boolean =>
  at === next &&
  (items[at].lower === 'yes' || items[at].lower === 'no') &&
  (lemma === 'say' || lemma === 'answer' || lemma === 'reply') &&
  (items[at + 1] === undefined || isMark(items[at + 1], '.'))

/** "agreed last spring | to buy its rival": a verb with its object, no direction. */
const isInfinitive = (items: readonly Item[], to: number): boolean => {
  const [verb, object] = [items[to + 1], items[to + 2]]
  if (!isWord(verb) || verb.capital || !isWord(object)) return false
  return !DETERMINERS.holds(verb) && !/[^s]s$/.test(verb.lower) && DETERMINERS.holds(object)
}

/** "would not say when": what is not said is a question. */
const isUnsaid = (items: readonly Item[], { cue, lemma }: Report): boolean =>
  lemma === 'say' && items.slice(cue.first, cue.last).some(i => i.lower === 'not' || i.lower.endsWith("n't"))

/** Past "in a statement", "on May 3", "in that case". */
function pastPreposition(items: readonly Item[], at: number): Step {
  const next = items[at + 1]
  if (next?.verb?.form === 'ing' && items[at].lower === 'for') return NOTHING
  if (next?.lower === 'that' && items[at + 3]?.lower === 'that') return at + 3
  const owned = next && isTime(next) && items[at + 2]?.lower === "'s" ? at + 3 : at + 1
  const number = next ? roundedNumber(items, at + 1) : 0
  const phrase = phraseStartingAt(items, number > 0 ? number + 1 : owned, items.length)
  if (phrase) return pastMade(items, CARRIED.has(items[phrase.last].lower) ? phrase.last : phrase.last + 1)
  return next && (isTime(next) || next.kind === 'number') ? at + 2 : NOTHING
}

/** Past "published" of "in a report published on Monday", "attended" of "at a meeting attended by sailors". */
const pastMade = (items: readonly Item[], at: number): number => {
  const next = items[at + 1]
  const passed = next === undefined || !isWord(next) || isTime(next) || PREPOSITIONS.holds(next)
  const lower = items[at]?.lower ?? ''
  if (CARRIED.has(lower) && CARRIERS.has(next?.lower ?? '')) return at
  return (MADE.has(lower) && passed) || (isPast(lower) && next?.lower === 'by') ? at + 1 : at
}

/** "called it …", "accused them of …", "vowed to …", "described the plan as …": where the reported words start, 0 when not so. */
function objectJoint(items: readonly Item[], report: Report, at: number): number {
  const lower = items[at].lower
  if (report.frames.includes('i') && opensInfinitive(items, at)) return at
  if (report.frames.includes('d') && at > report.next && opensInfinitive(items, at))
    return OBJECT_PRONOUNS.has(items[report.next].lower) || report.order === 'passive' ? at : report.next
  if ((report.lemma === 'deny' || report.lemma === 'admit') && /.{2}ing$/.test(lower)) return at
  return 0
}

/** "to leave", "not to leave". */
const opensInfinitive = (items: readonly Item[], at: number): boolean =>
  items[items[at].lower === 'not' ? at + 1 : at]?.lower === 'to' && !isCapital(items[at + 1])

/** Whether "that" opens a reported clause: for verbs that mostly stand beside quotations only right behind them. */
const opensReport = (items: readonly Item[], report: Report, at: number): boolean =>
  (/[^q]/.test(report.frames) || at === report.next) &&
  !isDeterminer(items, at, report) &&
  !isRelative(items, report, at)

/** "said of a map | that showed her": a verb right behind "that", which stands behind a noun. */
const isRelative = (items: readonly Item[], { next }: Report, that: number): boolean =>
  (that > next + 1 && DEGREES.has(items[that - 1].lower)) ||
  (that > next + 1 && isWord(items[that - 1]) && !isTime(items[that - 1]) && isPast(items[that + 1]?.lower ?? ''))

/** "to the point that", "to such a degree that": how much, and not what. */
const DEGREES = wordSet('point extent degree')

/** "rule that | out". */
const PARTICLES = wordSet('out off down up aside back away')

/** Open the subject of a clause, and stand behind no "that" that points. */
const OPENS_SUBJECT = wordSet('the a an this these those some any no every each neither either both all there')

/** Take a clause whose verb is a base form: "demanded that Roe resign". */
const WISHING = wordSet('demand insist ask request propose recommend urge suggest')

/** "repeated that claim in May": "that" before a few words without a verb opens no clause. */
function isDeterminer(items: readonly Item[], that: number, { frames, lemma }: Report): boolean {
  const next = items[that + 1]?.lower ?? ''
  if (PERSONAL_SUBJECTS.has(next) || (WISHING.has(lemma) && isCapital(items[that + 1]))) return false
  if (POSSESSIVES.has(next) || (/[ct]/.test(frames) && OPENS_SUBJECT.has(next))) return false
  if (items[that + 2]?.lower === 'as' && items[that + 3]?.kind === 'quote') return true
  if (PARTICLES.has(next) && !isWord(items[that + 2])) return true
  const length = items.slice(that + 1, that + 9).findIndex(i => i.kind === 'mark')
  const end = length < 0 ? items.length : that + 1 + length
  if (end < items.length && !isMark(items[end], '.') && !/.ing$/.test(items[end + 1]?.lower ?? '')) return false
  return (
    end - that <= 8 && !hasFinite(items, that + 1, end) && !items.slice(that + 2, end).some(i => i.verb !== undefined)
  )
}
