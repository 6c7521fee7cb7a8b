import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isMark, isTime } from '../phrases/nounPhrase'
import { COORDINATORS, PREPOSITIONS, wordSet } from '../words/words'
import type { Region } from './content'
import { opensAside } from './continuation'
import { leftStart } from './leftRegions'
import type { Report } from './report'

/** Items that may stand before an attribution that interrupts a clause. */
export const LONGEST_OPENING = 14

/** "Time, Doe added, was short", "Overall, he said, it works", `If it rains, he said, “we stay”`: the start of a clause that the attribution interrupts. */
export function openingBefore(
  items: readonly Item[],
  reports: readonly Report[],
  report: Report,
  right: Region,
): Region | null {
  const to = report.first - 1
  if (!report.frames.includes('c') || report.inherited || !isMark(items[to], ',')) return null
  if (!isMark(items[right.from - 1], ',') || !goesOn(items, right)) return null
  const from = leftStart(items, reports, report, to)
  if (to - from > LONGEST_OPENING) return null
  if (items[right.from].kind === 'quote' && from < to && tellsOfSaying(items[from])) return null
  return !items.slice(from, to).some(i => i.kind === 'quote') ? { from, to } : null
}

/** `In a statement, Doe said, “we …”`, "When she was asked, Doe said", "On Monday, he said": when and where it was said. */
export const tellsOfSaying = (opener: Item): boolean => opensAside(opener) || isTime(opener)

/** Whether the words behind an attribution go on with a clause that has begun before it. */
function goesOn(items: readonly Item[], { from, to }: Region): boolean {
  const first = items[from]
  if (first.kind === 'quote') return first.midway
  if (opensCount(items, from)) return hasFinite(items, from, to)
  if (first.kind !== 'word' || (opensAside(first) && !ARTICLES.has(first.lower))) return false
  return !COORDINATORS.holds(first) && hasFinite(items, from, to)
}

/** "40 boats", "at least seven boats", "about 40 boats". */
const opensCount = (items: readonly Item[], i: number): boolean =>
  items[i].kind === 'number' ||
  (PREPOSITIONS.holds(items[i]) && (items[i + 1]?.kind === 'number' || items[i + 1]?.lower === 'least'))

/** Open an apposition, or the clause itself. */
const ARTICLES = wordSet('a an')
