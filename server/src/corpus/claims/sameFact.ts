import type { Quantity } from '../../analysis/article'
import { kindOf } from '../../analysis/claimsSlots'
import { PEOPLE, TOLLS } from '../../analysis/claimsTables'
import { compareQuantities } from '../../analysis/compare'
import { type ClaimNode, isTelling, isWrittenOut, tellOneStory } from './claimNodes'
import { datesMeet, type Evidence, isVague, weigh } from './evidence'
import { relateValues } from './sameValue'

/** How two claims bear on each other. */
export interface Relation {
  readonly kind: 'agree' | 'conflict'
  /** The whole conjunction holds: same slot, subject or event, qualifiers, scope. */
  readonly firm: boolean
  /** A conflict that leaves hardly a doubt. */
  readonly certain: boolean
  /** How much speaks for one fact: what clusters are built from, the strongest first. */
  readonly strength: number
  /** Why they were taken for one fact. */
  readonly why: readonly string[]
}

/** How two claims bear on each other; null when they are of different facts as far as the words tell. Symmetric. */
export function relate(a: ClaimNode, b: ClaimNode): Relation | null {
  if (a.claim.kind !== b.claim.kind || !tellOneStory(a, b)) return null
  const evidence = weigh(a, b)
  if (a.claim.kind === 'characterisation') return relateValues(a, b, evidence, strengthOf(evidence), reasons(evidence))
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
  why: reasons(evidence),
})

const strengthOf = ({ near, likeness, subjects }: Evidence): number =>
  near + 3 * likeness + (subjects.length > 0 ? 1 : 0)

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

/** Whether one article names nobody and no place, so that any event would do, and the sentences do not make up for it. */
const areStrange = (a: ClaimNode, b: ClaimNode, { near, beside }: Evidence): boolean =>
  (a.story.size === 0 || b.story.size === 0) && near < ENOUGH && !beside

/** So many of the nearest words in common tell one event without any name. */
const ENOUGH = 3

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
  const { slot, subjects, otherSubject, sameHead, sameQualifiers, scope, time, near, topic, around } = evidence
  if (!slot || otherSubject || !sameHead || !sameQualifiers || scope === 'other' || time === 'other') return false
  return near >= 2 && (subjects.length > 0 || topic + around >= 2)
}

/**
 * Disjoint figures: of one fact only when enough speaks for it together, and neither article knows the other's value. What is
 * too little for information is too little for a list.
 */
function conflict(a: ClaimNode, b: ClaimNode, evidence: Evidence): Relation | null {
  if (a.claim.part === 'known' || b.claim.part === 'known' || a.quantity!.kind !== b.quantity!.kind) return null
  if (!evidence.slot || !evidence.sameHead || !evidence.samePart) return null
  if (!areExact(a.quantity!, b.quantity!) && !(evidence.near >= AMONG && areApart(a.quantity!, b.quantity!)))
    return null
  if (knows(a, b, evidence.slot) || knows(b, a, evidence.slot)) return null
  if (
    SPECIFIED.has(evidence.slot.split(':')[0]) &&
    !isMisprint(a, b, evidence) &&
    !(isOnlyValue(a, evidence.slot) && isOnlyValue(b, evidence.slot))
  )
    return null
  if (areStrange(a, b, evidence) || (isUntold(evidence.slot) && !isMisprint(a, b, evidence))) return null
  // Rounded: a sum of fractions depends on the order of its terms, and with it on which of the two comes first.
  const weight = Math.round(1000 * weightOf(a, b, evidence)) / 1000
  if (weight < LIKELY) return null
  return { kind: 'conflict', firm: true, certain: weight >= CERTAIN, strength: weight, why: reasons(evidence) }
}

/** Whether nothing tells what a figure is of, as with the shares that a poll finds. */
const isUntold = (slot: string): boolean => UNTELLING.has(slot.slice(slot.indexOf(':') + 1))

/** Verbs of telling and finding, which say nothing of what is told. */
const UNTELLING = new Set([
  '',
  ...'say tell report find found show suggest indicate reveal estimate note state'.split(' '),
])

/** Kinds of figures of which a story has many, of many things: only the one of its article can be compared. */
const SPECIFIED = new Set(['measure', 'duration', 'percent', 'money'])

/** Nouns counted again and again for many people in one story, so that two counts are seldom of one fact. */
const STATISTICS = new Set(
  'point game rebound season assist goal run homer yard inning match win loss lap set seed shot title vote seat'.split(
    ' ',
  ),
)

/**
 * How much speaks for one fact told in two ways. A true conflict mostly stands among the same words, has one value in each
 * article, and values close to each other; fitted by hand to labelled pairs of figures of one slot.
 */
export function weightOf(a: ClaimNode, b: ClaimNode, evidence: Evidence): number {
  const { near, likeness, subjects, otherSubject, sameQualifiers, narrowed, scope, time, around } = evidence
  const slot = evidence.slot!
  const ratio = ratioOf(a.quantity!, b.quantity!)
  const { kind } = a.quantity!
  if (slot === 'magnitude')
    return isFirstOfSlot(a, slot) && isFirstOfSlot(b, slot) && ratio < 1.15 && around + evidence.topic > 0 ? CERTAIN : 0
  if (kind === 'ordinal' || (kind === 'age' && !subjects.some(isFullName))) return 0
  return (
    Math.min(near, 5) +
    3 * likeness +
    (subjects.length > 0 ? 2 : otherSubject ? -2 : 0) +
    (FAMILY[kind] ?? 0) +
    (kind === 'duration' && [a, b].every(({ claim }) => claim.event === 'last') ? LASTED : 0) +
    0.5 * Math.min(around, 2) +
    (a.sources.some(id => b.sources.includes(id)) ? 1 : 0) +
    (evidence.beside ? BESIDE : 0) +
    (isOnlyValue(a, slot) ? 1 : -1) +
    (isOnlyValue(b, slot) ? 1 : -1) +
    (ratio <= 1.25 ? 1.5 : ratio <= 1.55 ? 0.5 : -1) +
    (isMisprint(a, b, evidence) ? 5 : 0) +
    tollWeight(a, b, evidence) -
    (tellOneStory(a, b) ? 0 : 2) +
    (a.claim.predicate !== null && a.claim.predicate === b.claim.predicate ? 1 : 0) -
    (sameQualifiers ? 0 : narrowed ? 0.5 : 1.5) -
    (isBackground(a, b) ? 2 : 0) -
    (scope === 'other' ? 2 : scope === 'same' ? -0.5 : 0) -
    (time === 'other' ? 3 : 0) -
    (STATISTICS.has(a.claim.head ?? '') ? 3 : 0)
  )
}

/** Whether two long numbers among the same words differ in one digit. */
function isMisprint(a: ClaimNode, b: ClaimNode, { near }: Evidence): boolean {
  const [x, y] = [String(a.quantity!.value), String(b.quantity!.value)]
  if (near < 3 || STATISTICS.has(a.claim.head ?? '') || x.length !== y.length || x.replace('.', '').length < 4)
    return false
  return [...x].filter((digit, i) => digit !== y[i]).length === 1
}

/** Tolls: the first that both articles give is that of the news; that nobody was hurt stands against any. */
function tollWeight(a: ClaimNode, b: ClaimNode, { slot, wholes }: Evidence): number {
  if (!slot?.startsWith('toll:') || !wholes || !isFirstOfSlot(a, slot) || !isFirstOfSlot(b, slot)) return 0
  return a.quantity!.value === 0 || b.quantity!.value === 0 ? 4 : 1
}

/** Whether one is placed in another year or month, and the other, as news is, in none. */
function isBackground(a: ClaimNode, b: ClaimNode): boolean {
  return closed(a) !== closed(b)
}

const closed = ({ claim }: ClaimNode): boolean =>
  claim.scope !== null && claim.scope.start !== null && claim.scope.end !== null

/** Kinds of which a story has few or many: a person has one age, a product many measures. */
const FAMILY: Readonly<Record<string, number>> = { age: 3, duration: -4, measure: -1.5, percent: -2.5, ratio: -2.5 }

/** A verb of lasting says what the duration is of. */
const LASTED = 1

/** What another figure that both sentences give tells. */
const BESIDE = 1.5

const CERTAIN = 7.2
const LIKELY = 5.9

/** Values further apart than this are of other facts far more often than told wrongly. */
const FARTHEST = 2
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

/** How many times one value is the other; nobody is neither near to somebody nor far. */
function ratioOf(a: Quantity, b: Quantity): number {
  const [x, y] = [a, b].map(({ baseValue, value }) => Math.abs(Number(baseValue ?? value)))
  return x === 0 || y === 0 ? 1.5 : Math.max(x, y) / Math.min(x, y)
}

/** Whether it is the first of its slot in its article: the news, not an aftershock or an earlier quake. */
const isFirstOfSlot = (node: ClaimNode, slot: string): boolean => node.siblings.get(slot)?.[0].index === node.index

/** Whether its article gives one value only for the slot, and for the subject of an age. */
function isOnlyValue(node: ClaimNode, slot: string): boolean {
  return !(node.siblings.get(slot) ?? []).some(
    sibling =>
      kindOf(sibling.quantity!) === kindOf(node.quantity!) &&
      (node.quantity!.kind !== 'age' || sibling.subjects.some(id => node.subjects.includes(id))) &&
      compareQuantities(sibling.quantity!, node.quantity!).verdict === 'conflict',
  )
}

/** A name of two words or more: a bare surname may be another person's. */
const isFullName = (id: string): boolean => id.startsWith('person:') && id.includes(' ')

/** "Over 300" leaves room for 5,000, and says nothing of it. */
const KNOWN = 1.1

/** Whether the article of one gives the other's value for the same slot. */
function knows(one: ClaimNode, other: ClaimNode, slot: string): boolean {
  return (one.siblings.get(slot) ?? []).some(
    sibling =>
      sibling.index !== one.index &&
      kindOf(sibling.quantity!) === kindOf(other.quantity!) &&
      ratioOf(sibling.quantity!, other.quantity!) <= KNOWN &&
      compareQuantities(sibling.quantity!, other.quantity!).verdict === 'compatible',
  )
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

function reasons({ slot, subjects, around, topic, scope, time }: Evidence): string[] {
  const event = slot?.split(':')[1]
  return [
    event ? `Both are figures of the same thing (${event}).` : '',
    subjects.length > 0 ? `Both are said of ${subjects.map(nameOf).join(', ')}.` : '',
    subjects.length === 0 && around > 0 ? 'The sentences name the same people or places.' : '',
    topic > 1 ? `The sentences share ${topic} words.` : '',
    scope === 'same' ? 'Both are for the same period.' : '',
    time === 'same' ? 'Both are of the same time.' : '',
  ].filter(Boolean)
}

/** The name in an id ("person:jane doe" -> "Jane Doe"). */
const nameOf = (id: string): string =>
  id.slice(id.indexOf(':') + 1).replace(/(^|\s)\p{L}/gu, first => first.toUpperCase())
