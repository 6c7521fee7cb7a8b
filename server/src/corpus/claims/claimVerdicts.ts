import { CHANGES } from '../../analysis/claims/opposites'
import type { Severity, Verdict } from '../model'
import type { ClaimNode } from './claimNodes'
import type { Edge } from './clusters'
import { haveSwappedDigits } from './conflictWeight'

/** What it means that groups of statements differ, and how certain that is. */
export function verdictOf(
  groups: readonly ClaimNode[][],
  conflicts: readonly Edge[],
): { verdict: Verdict; severity: Severity } {
  if (isDisputed(groups)) return { verdict: 'disputed', severity: 'information' }
  if (isUpdated(groups)) return { verdict: 'updated', severity: 'information' }
  return { verdict: 'conflicts', severity: conflicts.some(edge => edge.relation.certain) ? 'warning' : 'information' }
}

/** Each side is given by somebody, and nobody stands on both; papers without a name, which may be the same, dispute nothing. */
function isDisputed(groups: readonly ClaimNode[][]): boolean {
  if (groups.flat().every(({ names }) => names.length > 0 && names.every(name => UNNAMED_PAPERS.test(name))))
    return false
  const [first, second] = groups.map(group => new Set(group.flatMap(node => node.sources)))
  if (groups.some(group => group.some(node => node.sources.length === 0))) return false
  return [...first].every(id => !second.has(id))
}

/** "Court records", "document". */
const UNNAMED_PAPERS = /^\p{Lu}?\P{Lu}*\b(?:records?|documents?|papers|filings?|indictment|complaint|affidavit)$/u

/** The larger figure is the later one: by the dates of publication, by its own words, or as a count that takes the new event in. */
function isUpdated(groups: readonly ClaimNode[][]): boolean {
  if (!groups[0][0].quantity) return hasChanged(groups)
  const ordered = groups.toSorted((a, b) => a[0].rank - b[0].rank)
  const [smaller, larger] = [ordered[0], ordered[ordered.length - 1]]
  const { kind } = smaller[0].quantity!
  if (kind === 'age') return groups.length === 2 && isBirthday(smaller, larger)
  if (kind !== 'count' && kind !== 'money') return false
  if (groups.length === 2 && kind === 'count' && takesEventIn(smaller[0], larger[0])) return true
  const [isRise, wasRise] = [larger, smaller].map(group => group.some(({ claim }) => RISEN.test(claim.context)))
  if (isRise && !wasRise) return true
  if (groups.some(group => group.some(isOver))) return false
  // No count comes to be another by two digits that change places, but for a toll by chance.
  if (groups.length === 2 && !isToll(smaller[0]) && haveSwappedDigits(smaller[0], larger[0])) return false
  return kind === 'count' && isLaterByDate(smaller[0].claim.slots.includes(MISSING) ? ordered.toReversed() : ordered)
}

/** What a figure has come to be. */
const RISEN = /\b(?:rose|risen|rises|rise|climbed|climbs|grew|grown|jumped|raised|increased?|increases) to\b/i

/** Whether what is told later is what a change ends in: arrested, agreed, dead. */
function hasChanged(groups: readonly ClaimNode[][]): boolean {
  const last = CHANGES.get(groups[0][0].claim.slots[0])
  if (last === undefined || groups.length !== 2) return false
  const ends = (group: readonly ClaimNode[]) => group[0].claim.polarity === (last === 0 ? 'positive' : 'negative')
  return isLaterByDate(ends(groups[0]) ? groups.toReversed() : groups)
}

/** Whether a figure is of a time that had ended: "between 2018 and 2021" none is added to it. */
const isOver = ({ claim }: ClaimNode): boolean => PERIOD.test(claim.context)

const PERIOD = /\b(?:between|from) (?:\w+ )?\d{4} (?:and|to|until|through) (?:\w+ )?\d{4}\b/i

/** The slot of those missing: a toll that falls as the others grow. */
const MISSING = 'toll:miss'

/** "met 36 times" before, "37 meetings" after the next: one more, and no toll. */
const takesEventIn = (smaller: ClaimNode, larger: ClaimNode): boolean =>
  larger.rank - smaller.rank === 1 && isOfEvents(smaller) && !isToll(smaller)

/** Whether what is counted are events: meetings, or how often two met. */
const isOfEvents = ({ claim }: ClaimNode): boolean =>
  claim.event !== null && claim.slots.includes(`count:${claim.event}`)

/** Whether each group was printed no sooner than the one before, and the last later than the first. */
function isLaterByDate(groups: readonly ClaimNode[][]): boolean {
  const days = groups.map(group => group.map(node => node.article.layout.published?.slice(0, 10) ?? '').sort())
  if (days.some(([first]) => first === '')) return false
  const inOrder = days.every((day, i) => i === 0 || days[i - 1][days[i - 1].length - 1] <= day[0])
  return inOrder && days[0][0] < days[days.length - 1][0]
}

/** Ages a year apart, told on occasions that the words do not show to be one. */
function isBirthday(smaller: readonly ClaimNode[], larger: readonly ClaimNode[]): boolean {
  if (larger[0].rank - smaller[0].rank > 1) return false
  return !smaller.some(a => larger.some(b => a.nearest.filter(word => b.nearest.includes(word)).length >= 3))
}

const isToll = (node: ClaimNode): boolean => node.claim.slots.some(slot => slot.startsWith('toll:'))
