import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isOneOf, isWord } from '../phrases/nounPhrase'
import { isFiniteForm } from '../words/verbs'
import { AUXILIARIES, DETERMINERS, wordSet } from '../words/words'
import { accordingToContent } from './accordingTo'
import { asSaidContent } from './asSaid'
import type { Content, Region } from './content'
import { continuation } from './continuation'
import { gappedClause } from './gapped'
import { labelEnd } from './labelEnd'
import { leftOf } from './leftRegions'
import { nounContent } from './nouns'
import { LONGEST_OPENING, openingBefore } from './opening'
import { rightOf } from './regions'
import { isDenied, type Report } from './report'
import { readTail, type Tail } from './tails'
import { warningAt, warningEnd } from './warnings'
import { endOfWish } from './wordsEnd'

const CLAUSE_MARKS = new Set([',', ';', ':', '.', '—', '–', '?'])

/** "…, as Doe had demanded": what somebody wanted to be done, and not what they said. */
const AS_WISHED = wordSet('demand promise pledge vow threaten propose recommend advise')

/** The content of each report of a sentence, in their order. */
export function findContents(items: readonly Item[], reports: readonly Report[]): Content[] {
  return reports.map((report, i) => contentOf(items, reports, i, report))
}

function contentOf(items: readonly Item[], reports: readonly Report[], index: number, report: Report): Content {
  if (report.kind === 'accordingTo') return accordingToContent(items, reports, index)
  if (report.kind === 'noun') return nounContent(items, reports, index)
  const read = readTail(items, report)
  if (report.order === 'passive' && !report.speaker && read.joint !== 'quote' && !isImpersonal(items, report, read))
    return { report, left: null, right: null, via: [], joint: 'none', openEnd: false }
  const object = read.joint === 'none' ? objectAt(items, reports, report) : 0
  const tail = object > 0 ? { ...read, at: object, joint: 'object' as const } : read
  const asSaid =
    report.first > 0 &&
    items[report.first - 1].lower === 'as' &&
    !report.inherited &&
    !AS_WISHED.has(report.lemma) &&
    (report.frames.includes('c') || report.lemma === 'put')
  if (asSaid && tail.joint === 'none') return asSaidContent(items, reports, index, tail)
  const gapped = tail.joint === 'none' ? gappedClause(items, report, tail) : null
  if (gapped) return { report, left: null, right: gapped, via: tail.via, joint: 'bare', openEnd: false }
  if (tail.joint === 'object' && report.frames.includes('d') && isDenied(items, report.cue.first, report.cue.last))
    return { report, left: null, right: null, via: [], joint: 'none', openEnd: false }
  const region = rightOf(items, reports, index, tail)
  const right =
    region && (tail === read ? tail.joint === 'quote' && !report.frames.includes('c') : tail.joint === 'object')
      ? { from: region.from, to: objectEnd(items, report, region) }
      : withoutOther(items, report, tail, region)
  const left = report.order === 'participle' || report.inherited ? null : leftOf(items, reports, report, right, tail)
  const rest = right && report.order === 'VS' && tail.joint === 'none' ? behindApposition(items, report, right) : right
  const opening = left || !rest ? null : openingBefore(items, reports, report, rest)
  if (opening && (tail.joint === 'none' || tail.joint === 'quote'))
    return {
      report,
      left: opening.from < opening.to ? opening : null,
      right: rest,
      via: tail.via,
      joint: tail.joint,
      openEnd: false,
    }
  return {
    report,
    left,
    right: right && tail.joint === 'none' ? left && continuation(items, report, left, right) : right,
    // "urged the agency to leave": who is urged passes nothing on.
    via:
      right && tail.joint === 'object' ? tail.via.filter(({ first, told }) => !told || first < right.from) : tail.via,
    joint: tail.joint,
    openEnd: tail.openEnd,
  }
}

/** "urged them to stay, | but they left": the wish alone. */
const withoutOther = (
  items: readonly Item[],
  { frames }: Report,
  { joint }: Tail,
  region: Region | null,
): Region | null =>
  region && joint === 'object' && frames.includes('d')
    ? { from: region.from, to: endOfWish(items, region.from, region.to) }
    : region

/** "it was announced that": nobody says so by name, but it is said. */
const isImpersonal = (items: readonly Item[], report: Report, tail: Tail): boolean =>
  tail.joint === 'that' &&
  report.frames.includes('c') &&
  items[report.first - 1]?.lower === 'it' &&
  !OUGHT.has(items[report.first].lower)

/** "It should be noted that" notes it, and reports nothing. */
const OUGHT = wordSet('should must may can might cannot')

/** Where the words of a verb with an object start, 0 when it reports none. */
const objectAt = (items: readonly Item[], reports: readonly Report[], report: Report): number =>
  holdsQuote(items, reports, report) ? report.next : warningAt(items, report)

/** Where what a verb with an object reports ends. */
const objectEnd = (items: readonly Item[], report: Report, { from, to }: Region): number =>
  items[from - 1].lower === 'of' && report.frames.includes('w')
    ? warningEnd(items, report, from, to)
    : labelEnd(items, from, to, report.speaker?.first ?? 0)

/** "accused them of “…”", "called it a “…”": a verb that takes an object, with a quotation in its clause. */
function holdsQuote(items: readonly Item[], reports: readonly Report[], report: Report): boolean {
  if (!/[naq]/.test(report.frames) || isReadThing(items, report) || report.order === 'VS' || report.order === 'passive')
    return false
  if (isAnswerTo(items, report)) return false
  const gapped = items[(report.speaker?.first ?? 0) - 1]?.lower === 'what'
  for (let i = report.next; i < Math.min(items.length, report.next + longestObject(items, report)); i++) {
    if (gapped && isWord(items[i]) && isFiniteForm(items[i].lower)) return false
    if (isOneOf(items[i], CLAUSE_MARKS) || items[i].lower === 'and' || items[i].lower === 'but') return false
    if (items[i].kind === 'quote') return i > report.next && !reports.some(r => isBetween(r, report.next, i))
  }
  return false
}

/** Items from a verb to the quotation in its object, at most: "called | the sale of the old boats that the town had built | “wrong”" names at length what it judges. */
const longestObject = (items: readonly Item[], { lemma, next }: Report): number =>
  lemma === 'call' && DETERMINERS.holds(items[next]) ? 24 : 16

/** "responded | to the “row”", "began | with a “row”": what is answered or goes on, and no words, but for "continued to call it a “row”". */
export const isAnswerTo = (items: readonly Item[], { lemma, next }: Report): boolean =>
  ONGOING.has(lemma)
    ? /^(?:word|number)$/.test(items[next]?.kind ?? '') && items[next].lower !== 'by' && !items[next + 1]?.verb
    : ANSWERING.has(lemma) && items[next]?.lower === 'to'
const ONGOING = wordSet('begin continue')
const ANSWERING = wordSet('respond reply answer')

/** "had read it “at least twice”": a thing is read. */
const isReadThing = (items: readonly Item[], { lemma, next }: Report): boolean =>
  lemma === 'read' && items[next]?.lower === 'it'

/** "defended the plan after critics called it …": another report with a subject of its own between two items. */
const isBetween = ({ speaker, cue, order }: Report, from: number, to: number): boolean =>
  speaker !== null && order === 'SV' && speaker.first >= from && cue.last < to

/** "The problem, says Jane Doe, a sailor at Acme, | is that …": past what is told of the speaker, where a verb stands behind it. */
function behindApposition(items: readonly Item[], report: Report, right: Region): Region {
  if (!OPENS_APPOSITION.has(items[right.from].lower) || !isCapital(items[report.next - 1])) return right
  if (hasFinite(items, 0, report.first)) return right
  for (let i = right.from + 1; i < Math.min(right.to - 1, right.from + LONGEST_OPENING); i++) {
    const verb = items[i + 1]
    if (isMark(items[i], ',') && isWord(verb) && AUXILIARIES.holds(verb)) return { from: i + 1, to: right.to }
    if (isWord(items[i]) && AUXILIARIES.holds(items[i]) && items[right.from].lower !== 'who') break
  }
  return right
}

/** Open what is told of somebody. */
const OPENS_APPOSITION = wordSet('a an who the whose')
