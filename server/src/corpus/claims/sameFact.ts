import { compareQuantities } from '../../analysis/claims/compare'
import { kindOf } from '../../analysis/claims/slots'
import { PEOPLE, TOLLS } from '../../analysis/claims/tables'
import { isTelling, isWrittenOut } from './claimKeys'
import type { ClaimNode } from './claimNodes'
import { conflict } from './conflictingFigures'
import { datesMeet, type Evidence, isVague, weigh } from './evidence'
import { areStrange, FARTHEST, ratioOf } from './figureTests'
import { type Relation, strengthOf } from './relation'
import { relateValues } from './sameValue'
import { tellOneStory } from './story'

/** How two claims bear on each other; null when they are of different facts as far as the words tell. Symmetric. */
export function relate(a: ClaimNode, b: ClaimNode): Relation | null {
  if (a.claim.kind !== b.claim.kind || !tellOneStory(a, b)) return null
  const evidence = weigh(a, b)
  if (a.claim.kind === 'characterisation') return relateValues(a, b, evidence, strengthOf(evidence))
  if (!a.quantity || !b.quantity || kindOf(a.quantity) !== kindOf(b.quantity)) return null
  if (a.claim.kind === 'date') return relateDates(a, b, evidence)
  const { verdict } = compareQuantities(a.quantity, b.quantity)
  if (verdict === 'incomparable') return null
  // "200" and "more than 200" are one figure, told with more or less care.
  const same = typeof a.quantity.value === 'number' && a.quantity.value === b.quantity.value
  return same || verdict === 'compatible' ? agreement(a, b, evidence) : conflict(a, b, evidence)
}

const agree = (firm: boolean, evidence: Evidence): Relation => ({
  kind: 'agree',
  firm,
  certain: false,
  strength: strengthOf(evidence),
  evidence,
})

/** Compatible figures are of one fact when they are said of the same thing, or a telling value stands among the same words. */
function agreement(a: ClaimNode, b: ClaimNode, evidence: Evidence): Relation | null {
  const { slot, otherSubject, topic, around, subjects, scope, time, samePart, sameHead } = evidence
  if (!samePart || scope === 'other' || time === 'other') return null
  const kind = a.quantity!.kind
  if (kind === 'age') return subjects.length > 0 ? agree(true, evidence) : null
  const telling = isTelling(a.quantity!) && isTelling(b.quantity!)
  if ((otherSubject || areStrange(a, b, evidence)) && !telling) return null
  const met =
    topic + (subjects.length > 0 ? 2 : 0) + Math.min(around, 2) + (scope === 'same' ? 2 : 0) + (evidence.beside ? 2 : 0)
  if (ratioOf(a.quantity!, b.quantity!) > (kind === 'count' ? FARTHEST : 1.25)) return null
  const exact = typeof a.quantity!.value === 'number' && a.quantity!.value === b.quantity!.value
  const alike = sameHead || (exact && Number(a.quantity!.value) > 20 && areOfPeople(a, b))
  if (slot && alike && (met >= 3 || (exact && evidence.near >= 2))) return agree(isFirm(evidence), evidence)
  if (slot && alike && exact && isUnlikelyByChance(a, b, met + evidence.near)) return agree(false, evidence)
  return telling && met >= 2 ? agree(false, evidence) : null
}

/** A count of hundreds in two articles on one story is one fact, and so is a smaller one that is said with a word in common. */
function isUnlikelyByChance(a: ClaimNode, b: ClaimNode, shared: number): boolean {
  const [x, y] = [a.claim.event, b.claim.event]
  if (x && y && x !== y && (TOLLS.has(x) || TOLLS.has(y))) return false
  const value = Number(a.quantity!.value)
  return a.quantity!.kind === 'count' && (value >= 100 || (value > 20 && shared >= 1) || (value > 2 && shared >= 2))
}

/** Whether both count people, under whatever name: "200 participants" are soldiers too. */
const areOfPeople = (a: ClaimNode, b: ClaimNode): boolean =>
  [a, b].every(({ claim }) => claim.head !== null && PEOPLE.has(claim.head))

/** Two figures that agree are surely of one fact: same slot, subject, noun and qualifiers. */
function isFirm(evidence: Evidence): boolean {
  const { slot, subjects, otherSubject, sameHead, sameQualifiers, scope, time, near, topic, around, beside } = evidence
  if (!slot || otherSubject || !sameHead || !sameQualifiers || scope === 'other' || time === 'other') return false
  return near >= 2 && (subjects.length > 0 || beside || topic + around >= 2)
}

/** Dates agree when they are of the same event and share a day; a date alone is no conflict with another. */
function relateDates(a: ClaimNode, b: ClaimNode, evidence: Evidence): Relation | null {
  if (!datesMeet(a, b)) return null
  const { slot, topic, near, subjects, around } = evidence
  if (a.quantity!.date && isVague(a.quantity!.date))
    return near >= 2 || (slot && near >= 1) ? agree(false, evidence) : null
  const met = topic + (subjects.length > 0 ? 1 : 0) + Math.min(around, 2)
  const days = [a, b].every(node => node.quantity!.date?.granularity === 'day')
  if (isWrittenOut(a.claim) && isWrittenOut(b.claim) && (slot || near >= 1)) return agree(subjects.length > 0, evidence)
  if (slot && (met >= 2 || (days && met >= 1))) return agree(subjects.length > 0, evidence)
  return met >= 4 ? agree(false, evidence) : null
}
