import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { COMMA_OR_DASH, isMark, isOneOf, isTime, isWord } from '../phrases/nounPhrase'
import { isPast } from '../words/verbs'
import { COORDINATORS, PREPOSITIONS, RELATIVES, wordSet } from '../words/words'
import { citingAt, commaBehindCited } from './citing'
import type { Content, Region } from './content'
import { continuation, opensAside } from './continuation'
import { MADE } from './documents'
import { leftStart } from './leftRegions'
import { rightEnd } from './regions'
import type { Report } from './report'
import { behindOffice } from './sourceAsides'
import { WHICH_TIME } from './tailTimes'

/** Words behind which "according to" opens its clause. */
const BEFORE_ACCORDING = wordSet('that because and but')

/** Items that may tell more of a source before the comma that ends it: "a report released on Monday by the board,". */
const LONGEST_REST = 24

/** What an "according to" reports: the clause behind it where it opens one, else what stands before it, and may go on behind. */
export function accordingToContent(items: readonly Item[], reports: readonly Report[], index: number): Content {
  const report = reports[index]
  if (opensClause(items, report)) {
    const right = isRelative(items, report)
      ? relativeRegion(items, report)
      : region(startBehind(items, report), items, reports, index)
    return { report, left: null, right, via: [], joint: 'bare', openEnd: false }
  }
  const to = isOneOf(items[report.first - 1], COMMA_OR_DASH) ? report.first - 1 : report.first
  const from = leftStart(items, reports, report, to)
  const rest = isMark(items[report.next], ',') ? region(behindRelative(items, report), items, reports, index) : null
  const left = from < to ? { from, to } : null
  if (rest && opensOnly(items, report, left) && goesOn(items, rest))
    return { report, left, right: rest, via: [], joint: 'none', openEnd: false }
  const right = left && rest ? continuation(items, report, left, rest) : null
  return { report, left, right, via: [], joint: 'none', openEnd: false }
}

/** "who | according to the court": the clause goes on with its verb, right behind the source. */
const isRelative = (items: readonly Item[], { first }: Report): boolean =>
  isWord(items[first - 1]) && items[first - 1].lower !== 'that' && RELATIVES.holds(items[first - 1])

function relativeRegion(items: readonly Item[], { next }: Report): Region | null {
  let to = next
  while (to < items.length && items[to].kind !== 'mark') to++
  return to > next ? { from: next, to } : null
}

/** Items that may open a clause before "according to" breaks it. */
const LONGEST_OPENING = 8

const opensOnly = (items: readonly Item[], { first }: Report, left: Region | null): boolean =>
  !left ||
  (isMark(items[first - 1], ',') && left.to - left.from <= LONGEST_OPENING && !hasFinite(items, left.from, left.to))

/** "In fact, according to Doe, the talks went on": the clause is still to come. */
const goesOn = (items: readonly Item[], { from, to }: Region): boolean =>
  (items[from].kind === 'number' || isWord(items[from])) &&
  !opensAside(items[from]) &&
  !COORDINATORS.holds(items[from]) &&
  hasFinite(items, from, to)

function region(from: number, items: readonly Item[], reports: readonly Report[], index: number): Region | null {
  const to = rightEnd(items, reports, index, from)
  return to > from ? { from, to } : null
}

/** At the start of the sentence, or behind a conjunction or "which,". */
function opensClause(items: readonly Item[], { first }: Report): boolean {
  const before = items[first - 1]
  if (first === 0 || (first === 1 && isWord(items[0])) || isMark(before, ';') || isMark(before, ':')) return true
  if (isMark(before, ',')) return RELATIVES.holds(items[first - 2])
  return isWord(before) && (COORDINATORS.holds(before) || RELATIVES.holds(before) || BEFORE_ACCORDING.has(before.lower))
}

/** Where the clause starts behind the source: past the comma, and past what is told of the source before it. */
function startBehind(items: readonly Item[], report: Report): number {
  const next = items[report.next]
  const cited = citingAt(items, report.next)
  const comma = cited ? commaBehindCited(items, cited) : 0
  if (comma > 0) return comma + 1
  if (isMark(next, ',') && MADE.has(items[report.next + 1]?.lower ?? '') && isWord(items[report.next + 2]))
    return behindComma(items, { ...report, next: report.next + 1 })
  if (isMark(next, ',')) return behindOffice(items, report.next) || behindRelative(items, report)
  if (isMark(next, '(')) return behindBracket(items, report.next)
  if (next && COORDINATORS.holds(next) && isPast(items[report.next + 1]?.lower ?? '')) return behindComma(items, report)
  if (next && (isTime(next) || WHICH_TIME.has(next.lower))) return behindComma(items, report)
  if (!next || !(isPast(next.lower) || PREPOSITIONS.holds(next) || RELATIVES.holds(next))) return report.next
  if (PREPOSITIONS.holds(next) && items[report.next + 1]?.kind === 'number') return report.next
  return behindComma(items, report)
}

/** "a baker, | who asked not to be named, | the pier is old": past the comma, and past what is told of the source. */
const behindRelative = (items: readonly Item[], { next, ...report }: Report): number =>
  OF_SOURCE.has(items[next + 1]?.lower ?? '') ? behindComma(items, { ...report, next: next + 1 }) : next + 1
const OF_SOURCE = wordSet('who whose which')

/** "Roe (45), | he had": past the bracket and its comma. */
function behindBracket(items: readonly Item[], open: number): number {
  let close = open + 1
  while (close < items.length && close - open < LONGEST_REST && !isMark(items[close], ')')) close++
  return isMark(items[close], ')') ? close + (isMark(items[close + 1], ',') ? 2 : 1) : open
}

function behindComma(items: readonly Item[], { next }: Report): number {
  for (let i = next + 1; i < Math.min(items.length, next + LONGEST_REST); i++) if (isMark(items[i], ',')) return i + 1
  return next
}
