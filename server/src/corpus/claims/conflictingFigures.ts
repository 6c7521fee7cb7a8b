import type { Quantity } from '../../analysis/article'
import { compareQuantities } from '../../analysis/claims/compare'
import { kindOf } from '../../analysis/claims/slots'
import { isTelling } from './claimKeys'
import type { ClaimNode } from './claimNodes'
import { CERTAIN, isMisprint, LIKELY, weightOf } from './conflictWeight'
import type { Evidence } from './evidence'
import { areStrange, FARTHEST, isOfOtherTime, isOnlyValue, ratioOf, SENTENCE, SPECIFIED, standing } from './figureTests'
import type { Relation } from './relation'

/**
 * Disjoint figures: of one fact only when enough speaks for it together, and neither article knows the other's value. What is
 * too little for information is too little for a list.
 */
export function conflict(a: ClaimNode, b: ClaimNode, evidence: Evidence): Relation | null {
  if (a.claim.part === 'known' || b.claim.part === 'known' || a.quantity!.kind !== b.quantity!.kind) return null
  if (!evidence.slot || !evidence.sameHead || !evidence.samePart || standing(a) !== standing(b)) return null
  if (!areExact(a.quantity!, b.quantity!) && !(evidence.near >= AMONG && areApart(a.quantity!, b.quantity!)))
    return null
  if (isOfOtherTime(a, b) || isOfOtherTime(b, a)) return null
  if (knows(a, b, evidence.slot) || knows(b, a, evidence.slot)) return null
  if (
    SPECIFIED.has(evidence.slot.split(':')[0]) &&
    !isMisprint(a, b, evidence) &&
    !(isOnlyValue(a, evidence.slot, b) && isOnlyValue(b, evidence.slot, a))
  )
    return null
  // A term in prison is compared only where it is told of whom it is, and a poll's share not with a vote's.
  if (evidence.slot === SENTENCE && evidence.subjects.length === 0) return null
  if (a.quantity!.kind === 'percent' && isOfPoll(a) !== isOfPoll(b)) return null
  if (areStrange(a, b, evidence) || (isUntold(evidence.slot) && !isMisprint(a, b, evidence))) return null
  // Rounded: a sum of fractions depends on the order of its terms, and with it on which of the two comes first.
  const weight = Math.round(1000 * weightOf(a, b, evidence)) / 1000
  if (weight < LIKELY) return null
  return { kind: 'conflict', firm: true, certain: weight >= CERTAIN, strength: weight, evidence }
}

const isOfPoll = ({ claim }: ClaimNode): boolean => /\b(?:polls?|pollsters?|surveys?|surveyed)\b/i.test(claim.context)

/** Whether nothing tells what a figure is of, as with the shares that a poll finds. */
const isUntold = (slot: string): boolean => UNTELLING.has(slot.slice(slot.indexOf(':') + 1))

/** Verbs of telling and finding, which say nothing of what is told. */
const UNTELLING = new Set([
  '',
  ...'say tell report find found show suggest indicate reveal estimate note state'.split(' '),
])

/** A hedged figure, or one converted from another unit, may be this much off. */
const LOOSE = 1.15

const CONVERTED = 1.02

/** Numbers that are told as such, of like size, and not the same number with another hedge or in another unit. */
function areExact(a: Quantity, b: Quantity): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number' || a.value === b.value) return false
  const ratio = ratioOf(a, b)
  if (a.unit !== b.unit && ratio <= CONVERTED) return false
  return ratio <= FARTHEST && (ratio > LOOSE || (isPoint(a) && isPoint(b)) || isTelling(a) || isTelling(b))
}

/** Among so many of the same words a vague number ("dozens") can be set against an exact one. */
const AMONG = 5

/** Whether one number is exact and well outside of what the other, a vague one, allows, but of its order. */
function areApart(a: Quantity, b: Quantity): boolean {
  if (typeof a.value === typeof b.value || a.kind !== 'count' || b.kind !== 'count') return false
  const [small, large] = (a.high ?? 0) < (b.low ?? 0) ? [a, b] : [b, a]
  if (small.high === null || large.low === null || small.high <= 0) return false
  const ratio = large.low / small.high
  return ratio >= 2 && ratio <= 2 * FARTHEST
}

const isPoint = ({ low, high }: Quantity): boolean => low !== null && low === high

/** "Over 300" leaves room for 5,000, and says nothing of it. */
const KNOWN = 1.1

/** Whether the article of one gives the other's value for the same slot, or just that sum, share or measure for anything. */
function knows(one: ClaimNode, other: ClaimNode, slot: string): boolean {
  const { value, baseValue } = other.quantity!
  const kind = kindOf(other.quantity!)
  const isNamed = ({ quantity }: ClaimNode) => quantity!.value === value && quantity!.baseValue === baseValue
  if (SPECIFIED.has(kind) && kind !== 'duration' && one.siblings.get(kind)?.some(isNamed)) return true
  return (one.siblings.get(slot) ?? []).some(
    sibling =>
      sibling.index !== one.index &&
      kindOf(sibling.quantity!) === kindOf(other.quantity!) &&
      ratioOf(sibling.quantity!, other.quantity!) <= KNOWN &&
      compareQuantities(sibling.quantity!, other.quantity!).verdict === 'compatible',
  )
}
