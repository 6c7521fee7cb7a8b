import { hasFinite } from './clauses'
import type { Content, Region } from './content'
import type { Item } from './items'
import { COMMA_OR_DASH, isMark, isOneOf, isWord } from './nounPhrase'
import { leftOf, leftStart, rightEnd, rightOf } from './regions'
import type { Report } from './report'
import { readTail } from './tails'
import { COORDINATORS, PREPOSITIONS, wordSet } from './words'

const CLAUSE_MARKS = new Set([',', ';', ':', '.', '—', '–', '?'])

/** Words behind which "according to" opens its clause. */
const BEFORE_ACCORDING = wordSet('that because and but')

/** Words that open a clause about the saying, not more of what was said. */
const TURN_AWAY = wordSet(
  'who which whose where when while as after before but although though because a an according referring citing',
)

/** The content of each report of a sentence, in their order. */
export function findContents(items: readonly Item[], reports: readonly Report[]): Content[] {
  return reports.map((report, i) => contentOf(items, reports, i, report))
}

function contentOf(items: readonly Item[], reports: readonly Report[], index: number, report: Report): Content {
  if (report.kind === 'accordingTo') return accordingToContent(items, reports, index)
  const read = readTail(items, report)
  if (report.order === 'passive' && !report.speaker && read.joint !== 'quote')
    return { report, left: null, right: null, via: [], joint: 'none', openEnd: false }
  const tail =
    read.joint === 'none' && holdsQuote(items, report) ? { ...read, at: report.next, joint: 'object' as const } : read
  const right = rightOf(items, reports, index, tail)
  const left = report.order === 'participle' || report.inherited ? null : leftOf(items, reports, report, right, tail)
  const opening = left || !right || tail.joint !== 'none' ? null : openingBefore(items, reports, report, right)
  if (opening) return { report, left: opening, right, via: tail.via, joint: 'none', openEnd: false }
  return {
    report,
    left,
    right: right && tail.joint === 'none' ? left && continuation(items, report, left, right) : right,
    via: tail.via,
    joint: tail.joint,
    openEnd: tail.openEnd,
  }
}

/** "accused them of “…”", "called it a “…”": a verb that takes an object, with a quotation in its clause. */
function holdsQuote(items: readonly Item[], report: Report): boolean {
  if (!/[naq]/.test(report.frames) || report.order === 'VS' || report.order === 'passive') return false
  for (let i = report.next; i < Math.min(items.length, report.next + 16); i++) {
    if (isOneOf(items[i], CLAUSE_MARKS) || items[i].lower === 'and' || items[i].lower === 'but') return false
    if (items[i].kind === 'quote') return i > report.next
  }
  return false
}

/** `X, Doe said, Y`: Y goes on with what X began, unless it opens a clause of its own about the saying. */
function continuation(items: readonly Item[], report: Report, left: Region, right: Region): Region | null {
  const first = items[right.from]
  if (!first) return null
  if (first.kind === 'quote') return right
  if (report.order === 'VS' || items[left.to - 1].kind === 'quote') {
    const resumed = indexOfQuote(items, right)
    return resumed > 0 && isMark(items[resumed - 1], ',') ? { from: resumed, to: right.to } : null
  }
  if (first.kind !== 'word') return null
  return opensAside(first) ? null : right
}

/** "Time, Doe added, was short", "Overall, he said, it works": the start of a clause that the attribution interrupts. */
function openingBefore(
  items: readonly Item[],
  reports: readonly Report[],
  report: Report,
  right: Region,
): Region | null {
  const to = report.first - 1
  if (!report.frames.includes('c') || report.inherited || to > LONGEST_OPENING || !isMark(items[to], ',')) return null
  const first = items[right.from]
  if (!isMark(items[right.from - 1], ',') || first.kind !== 'word' || opensAside(first)) return null
  if (COORDINATORS.has(first.lower) || !hasFinite(items, right.from, right.to)) return null
  const from = leftStart(items, reports, report, to)
  return from < to && !items.slice(from, to).some(i => i.kind === 'quote') ? { from, to } : null
}

/** Items that may stand before an attribution that interrupts a clause. */
const LONGEST_OPENING = 14

/** A participle, a preposition, or a word that turns away from what was said. */
const opensAside = (item: Item): boolean =>
  item.verb?.form === 'ing' || /ing$/.test(item.lower) || PREPOSITIONS.has(item.lower) || TURN_AWAY.has(item.lower)

const indexOfQuote = (items: readonly Item[], region: Region): number => {
  for (let i = region.from; i < region.to; i++) if (items[i].kind === 'quote') return i
  return -1
}

function accordingToContent(items: readonly Item[], reports: readonly Report[], index: number): Content {
  const report = reports[index]
  const none = { report, via: [], openEnd: false, joint: 'none' as const }
  const opens =
    report.first === 0 ||
    (report.first === 1 && isWord(items[0])) ||
    isMark(items[report.first - 1], ';') ||
    (isWord(items[report.first - 1]) && COORDINATORS.has(items[report.first - 1].lower))
  if (opens || BEFORE_ACCORDING.has(items[report.first - 1]?.lower ?? '')) {
    const from = isMark(items[report.next], ',') ? report.next + 1 : report.next
    const to = rightEnd(items, reports, index, from)
    return { ...none, left: null, right: to > from ? { from, to } : null, joint: 'bare' }
  }
  const to = isOneOf(items[report.first - 1], COMMA_OR_DASH) ? report.first - 1 : report.first
  const from = leftStart(items, reports, report, to)
  const rest = isMark(items[report.next], ',')
    ? { from: report.next + 1, to: rightEnd(items, reports, index, report.next + 1) }
    : null
  const left = from < to ? { from, to } : null
  return { ...none, left, right: left && rest && rest.to > rest.from ? continuation(items, report, left, rest) : null }
}
