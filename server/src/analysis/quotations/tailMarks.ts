import { startsClause } from '../phrases/clauses'
import type { Item } from '../phrases/items'
import { DASHES, isMark, isOneOf, isWord } from '../phrases/nounPhrase'
import type { Content, Link } from './content'
import { opensAside } from './continuation'
import type { Report } from './report'
import { asideBeforeThat, TURNING, viaAside } from './tailAsides'

/** How a tail ends, or the item at which it goes on. */
export type Step = number | { readonly joint: Content['joint']; readonly from?: number; readonly openEnd?: boolean }

/** A tail behind which nothing is reported. */
export const NOTHING = { joint: 'none' } as const

/** Reads past a mark behind a cue: to the words it opens, or past an aside; adds to `via` who passes on the words in it. */
export function passMark(items: readonly Item[], report: Report, at: number, via: Link[]): Step {
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
  // "Doe said, | however, | the pier was old".
  if (at === report.next && isMark(items[at + 2], ',') && TURNING.has(items[at + 1].lower)) return at + 2
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
