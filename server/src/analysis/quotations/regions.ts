import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { DASHES, isMark, isOneOf } from '../phrases/nounPhrase'
import { COORDINATORS, wordSet } from '../words/words'
import type { Region } from './content'
import { cutBefore } from './cuts'
import { mainClauseBehind } from './mainClause'
import { isDenied, type Report } from './report'
import type { Tail } from './tails'
import { endOfWish, endOfWords, OPPOSING } from './wordsEnd'

const TRAILING_MARKS = new Set(['.', ',', ';', '—', '–', ')'])

/** The items of the reported words on the right of a cue; null for none. */
export function rightOf(items: readonly Item[], reports: readonly Report[], index: number, tail: Tail): Region | null {
  if (tail.at >= items.length) return null
  if (tail.joint === 'none') {
    return isMark(items[tail.at], ',') && tail.at + 1 < items.length && !goesOnTelling(reports[index + 1], tail.at + 1)
      ? { from: tail.at + 1, to: rightEnd(items, reports, index, tail.at + 1) }
      : null
  }
  const to = rightEnd(items, reports, index, tail.at)
  return to > tail.at ? { from: tail.at, to } : null
}

/** "Doe said, | adding that", "Doe said, | calling it": what comes is the words of another verb. */
const goesOnTelling = (next: Report | undefined, at: number): boolean =>
  next?.order === 'participle' && next.first === at

/** Where the reported words end: before a new report of the same or another speaker, or at the end of the sentence. */
export function rightEnd(items: readonly Item[], reports: readonly Report[], index: number, from: number): number {
  if (BY_THEMSELVES.has(items[from]?.lower ?? '') && turnsAt(items, from + 1)) return from + 1
  let end = mainClauseBehind(items, reports[index], from)
  for (const other of reports.slice(index + 1)) {
    const verb = verbBehindAside(items, reports[index], other, from)
    if (verb > from) {
      end = Math.min(end, hasFinite(items, from, verb) ? verb : from)
      break
    }
    if (other.first < from) continue
    const cut = cutBefore(items, reports[index], other)
    if (cut > from) {
      end = Math.min(end, cut)
      break
    }
  }
  const { cue } = reports[index]
  // "would not say when it sank, | but the board has met".
  if (isDenied(items, cue.first, cue.last)) end = endOfWish(items, from, end)
  end = Math.min(end, endOfWords(items, from, end), closingDash(items, reports[index], from, end))
  while (
    end > from &&
    (isOneOf(items[end - 1], TRAILING_MARKS) ||
      (COORDINATORS.holds(items[end - 1]) && (items[end - 1].lower !== 'so' || isMark(items[end - 2], ','))))
  ) {
    if (isMark(items[end - 1], ')') && items.slice(from, end).some(x => isMark(x, '('))) break
    end--
  }
  return end
}

/** "the owner - who, Roe said, came late | - has left": the dash that ends the aside in which a report stands, else `end`. */
function closingDash(items: readonly Item[], { first }: Report, from: number, end: number): number {
  let close = from
  while (close < end && !isOneOf(items[close], DASHES)) close++
  if (close >= end - 1) return end
  let inside = false
  for (let i = 0; i < first; i++) if (isOneOf(items[i], DASHES)) inside = !inside
  return inside && hasFinite(items, close + 1, Math.min(items.length, close + 3)) ? close : end
}

/** "would not say why, | but", "said yes, | while": words that stand for a clause, and end it. */
const BY_THEMSELVES = wordSet('why how when where yes no')
const turnsAt = (items: readonly Item[], at: number): boolean =>
  OPPOSING.has(items[isMark(items[at], ',') ? at + 1 : at]?.lower ?? '')

/** "Doe, who feared the sea | , said": the comma before the verb of the subject in whose aside a report stands, 0 for none. */
const verbBehindAside = (
  items: readonly Item[],
  report: Report,
  { order, inherited, first, cue }: Report,
  from: number,
): number =>
  order === 'SV' && !inherited && first < report.first && cue.first > from && isMark(items[cue.first - 1], ',')
    ? cue.first - 1
    : 0
