import { accordingToContent } from './accordingTo'
import { hasFinite } from './clauses'
import type { Content, Region } from './content'
import { continuation, opensAside } from './continuation'
import type { Item } from './items'
import { isMark, isOneOf } from './nounPhrase'
import { leftOf, leftStart, rightOf } from './regions'
import type { Report } from './report'
import { readTail } from './tails'
import { COORDINATORS } from './words'

const CLAUSE_MARKS = new Set([',', ';', ':', '.', '—', '–', '?'])

/** Items that may stand before an attribution that interrupts a clause. */
const LONGEST_OPENING = 14

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
