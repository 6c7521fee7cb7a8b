import type { Quantity } from '../../analysis/article'
import { compareQuantities } from '../../analysis/claims/compare'
import { kindOf } from '../../analysis/claims/slots'
import { readIsoDay } from '../../analysis/dates/calendar'
import type { ClaimNode } from './claimNodes'
import type { Evidence } from './evidence'

/** Whether one article names nobody and no place, so that any event would do, and the sentences do not make up for it. */
export const areStrange = (a: ClaimNode, b: ClaimNode, { near, beside }: Evidence): boolean =>
  (a.story.size === 0 || b.story.size === 0) && near < ENOUGH && !beside

/** So many of the nearest words in common tell one event without any name. */
const ENOUGH = 3

/** Values further apart than this are of other facts far more often than told wrongly. */
export const FARTHEST = 2

/** How many times one value is the other; nobody is neither near to somebody nor far. */
export function ratioOf(a: Quantity, b: Quantity): number {
  const [x, y] = [a, b].map(({ baseValue, value }) => Math.abs(Number(baseValue ?? value)))
  return x === 0 || y === 0 ? 1.5 : Math.max(x, y) / Math.min(x, y)
}

/** Whether a figure is what was before or was expected, and not the news itself. */
export const standing = ({ claim: { part } }: ClaimNode): 'former' | 'expected' | null =>
  part === 'former' || part === 'expected' ? part : null

/** Nouns counted again and again for many people in one story, so that two counts are seldom of one fact. */
const STATISTICS = new Set(
  'point game rebound season assist goal run homer yard inning match win loss lap set seed shot title vote seat'.split(
    ' ',
  ),
)

/** Whether a figure is one of many of its noun. */
export const isStatistic = ({ claim }: ClaimNode): boolean => STATISTICS.has(claim.head ?? '')

/**
 * Whether its article gives one value only for the slot at its time, and for the subject of an age: one only that could be meant
 * by the other's words.
 */
export function isOnlyValue(node: ClaimNode, slot: string, other: ClaimNode): boolean {
  const shared = isStatistic(node) ? 0 : sharedNear(node, other)
  // Said in other words, a sum may be meant by what stands next to the other all the same.
  const among = shared >= ALIKE && SPECIFIED.has(kindOf(node.quantity!)) ? kindOf(node.quantity!) : slot
  return !(node.siblings.get(among) ?? []).some(
    sibling =>
      kindOf(sibling.quantity!) === kindOf(node.quantity!) &&
      standing(sibling) === standing(node) &&
      (shared < ALIKE || sharedNear(sibling, other) > shared - FEWER) &&
      !isOfOtherTime(sibling, node) &&
      (node.quantity!.kind !== 'age' || sharesSubject(sibling, node)) &&
      (slot !== SENTENCE || !isOfOther(sibling, node)) &&
      compareQuantities(sibling.quantity!, node.quantity!).verdict === 'conflict',
  )
}

const sharedNear = (a: ClaimNode, b: ClaimNode): number => a.nearest.filter(word => b.nearest.includes(word)).length

/** With so many of the nearest words in common, a figure that has so many fewer of them is of another fact. */
const ALIKE = 3
const FEWER = 2

/** Kinds of figures of which a story has many, of many things: only the one of its article can be compared. */
export const SPECIFIED = new Set<string>(['measure', 'duration', 'percent', 'money'])

/** The slot of how long somebody was sent to prison. */
export const SENTENCE = 'duration:sentence'

const sharesSubject = (a: ClaimNode, b: ClaimNode): boolean => a.subjects.some(id => b.subjects.includes(id))

/** Whether a figure of the same article is surely said of somebody else: the sentence names others only. */
const isOfOther = ({ claim: { around } }: ClaimNode, { claim: { subjects } }: ClaimNode): boolean =>
  subjects.length > 0 && around.length > 0 && !around.some(entity => subjects.includes(entity))

/** Whether a figure is placed in another year than another, or than the news: "in 1998 an earthquake killed 212". */
export function isOfOtherTime(one: ClaimNode, node: ClaimNode): boolean {
  const published = readIsoDay(node.article.layout.published)
  const there = daysOf(one)
  const here = daysOf(node) ?? (published === null ? null : { first: published, last: published })
  if (!there || !here) return false
  return there.first - here.last > NEARLY_A_YEAR || here.first - there.last > NEARLY_A_YEAR
}

const NEARLY_A_YEAR = 300

/** The days in which its words place a figure; null where they name none, or it is counted from then on. */
function daysOf({ claim: { scope, when } }: ClaimNode): { readonly first: number; readonly last: number } | null {
  const { start, end } = scope ?? when ?? { start: null, end: null }
  const [first, last] = [readIsoDay(start), readIsoDay(end)]
  return first === null || last === null ? null : { first, last }
}
