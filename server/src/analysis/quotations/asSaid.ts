import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { COMMA_OR_DASH, isMark, isOneOf, isWord } from '../phrases/nounPhrase'
import { isAdverb, OPENERS, wordSet } from '../words/words'
import type { Content } from './content'
import { endsHere } from './cuts'
import { leftStart } from './leftRegions'
import { LONGEST_OPENING } from './opening'
import { rightEnd } from './regions'
import type { Report } from './report'
import { readTail, type Tail } from './tails'

/** "As Doe said, the pier is old", "and, as Doe said, the pier is old", "the pier is old, as Doe said": the clause beside. */
export function asSaidContent(items: readonly Item[], reports: readonly Report[], index: number, tail: Tail): Content {
  const report = reports[index]
  const none = { report, left: null, right: null, via: tail.via, joint: 'none' as const, openEnd: false }
  const before = report.first - 2
  const opens = isMark(items[before], ',') && OPENING_NEXT.has(items[before - 1]?.lower ?? '')
  if (before < 0 || opens || (before === 0 && isWord(items[0]))) {
    const from = isMark(items[tail.at], ',') ? tail.at + 1 : items.length
    const others = before < 0 ? reports.filter(r => r === report || !endsSentence(items, r)) : reports
    const to = rightEnd(items, others, others.indexOf(report), from)
    return hasFinite(items, from, to) ? { ...none, right: { from, to }, joint: 'bare' } : none
  }
  const quote = items[before].kind === 'quote'
  if (!quote && !isOneOf(items[before], COMMA_OR_DASH)) return none
  if (quote && tail.at < items.length && items[tail.at].kind !== 'mark') return none
  if (isAgainst(reports, report)) return none
  const to = quote ? before + 1 : before
  const from = leftStart(items, reports, report, to)
  if (from < to && hasFinite(items, from, to)) return { ...none, left: { from, to } }
  const behind = isMark(items[tail.at], ',') && !quote ? tail.at + 1 : items.length
  const right = { from: behind, to: rightEnd(items, reports, index, behind) }
  const goesOn =
    from < to && to - from <= LONGEST_OPENING && right.from < right.to && hasFinite(items, behind, right.to)
  const left = to - from === 1 && opensAlone(items[from]) ? null : { from, to }
  return goesOn ? { ...none, left, right } : none
}

/** "Roe says it is to mend the pier and not to close it, as Doe claims": what somebody else says against it; passed on it is by who reports. */
const isAgainst = (reports: readonly Report[], report: Report): boolean =>
  report.lemma === 'claim' &&
  reports.some(({ kind, speaker, next }) => kind === 'verb' && speaker && next < report.first)

/** Conjunctions whose clause stands behind what two commas hold: "it was a game until, as Doe said, | the pier fell". */
const OPENING_NEXT = wordSet('and but or that until because if when where while though although unless whether')

/** "Plainly,", "Indeed,": no part of what is said. */
const opensAlone = (item: Item): boolean => isAdverb(item.lower) || OPENERS.holds(item)

/** "As Northwire reported, the pier is old, | Doe said.": an attribution that ends the sentence, and is passed on with what it tells. */
const endsSentence = (items: readonly Item[], report: Report): boolean =>
  report.order === 'SV' &&
  (isMark(items[report.first - 1], ',') || items[report.first - 1]?.kind === 'quote') &&
  endsHere(items, readTail(items, report).at)
