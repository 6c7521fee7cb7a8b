import type { ClaimNode } from './claimNodes'
import type { Evidence } from './evidence'
import { isOnlyValue, isStatistic, ratioOf, SENTENCE } from './figureTests'
import { tellOneStory } from './story'

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
    (slot === SENTENCE && subjects.some(isFullName) ? 0 : (FAMILY[kind] ?? 0)) +
    (kind === 'duration' && [a, b].every(({ claim }) => claim.event === 'last') ? LASTED : 0) +
    0.5 * Math.min(around, 2) +
    (a.sources.some(id => b.sources.includes(id)) ? 1 : 0) +
    (evidence.beside ? BESIDE : 0) +
    (isOnlyValue(a, slot, b) ? 1 : -1) +
    (isOnlyValue(b, slot, a) ? 1 : -1) +
    (ratio <= 1.25 ? 1.5 : ratio <= 1.55 ? 0.5 : -1) +
    (isMisprint(a, b, evidence) ? 5 : 0) +
    tollWeight(a, b, evidence) -
    (tellOneStory(a, b) ? 0 : 2) +
    (a.claim.predicate !== null && a.claim.predicate === b.claim.predicate ? 1 : 0) -
    (sameQualifiers ? 0 : narrowed ? 0.5 : 1.5) -
    (isBackground(a, b) ? 2 : 0) -
    (scope === 'other' ? 2 : scope === 'same' ? -0.5 : 0) -
    (time === 'other' ? 3 : 0) -
    (isStatistic(a) ? 3 : 0)
  )
}

/** Whether two long numbers among the same words differ in one digit, or in the order of two. */
export function isMisprint(a: ClaimNode, b: ClaimNode, { near }: Evidence): boolean {
  if (near >= 2 && haveSwappedDigits(a, b)) return true
  const [x, y] = [String(a.quantity!.value), String(b.quantity!.value)]
  if (near < 3 || isStatistic(a) || x.length !== y.length || x.replace('.', '').length < 4) return false
  return [...x].filter((digit, i) => digit !== y[i]).length === 1
}

/** How many digits are written, but for noughts at the end. */
const digitsOf = (value: string): number => value.replace('.', '').replace(/0+$/, '').length

/** Whether two numbers of three digits or more are the same but for the order of two digits: "14.2 billion", "12.4 billion". */
export function haveSwappedDigits(a: ClaimNode, b: ClaimNode): boolean {
  const [x, y] = [a, b].map(({ quantity }) => String(quantity!.value))
  if (x.length !== y.length || digitsOf(x) < 3) return false
  const i = [...x].findIndex((digit, at) => digit !== y[at])
  const j = x[i + 1] === '.' ? i + 2 : i + 1
  return i >= 0 && j < x.length && x[i] === y[j] && x[j] === y[i] && x.slice(j + 1) === y.slice(j + 1)
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

/** A conflict of this weight leaves hardly a doubt; one of less than the other is not told. */
export const CERTAIN = 7.2

/** See CERTAIN. */
export const LIKELY = 5.9

/** Whether it is the first of its slot in its article: the news, not an aftershock or an earlier quake. */
const isFirstOfSlot = (node: ClaimNode, slot: string): boolean => node.siblings.get(slot)?.[0].index === node.index

/** A name of two words or more: a bare surname may be another person's. */
const isFullName = (id: string): boolean => id.startsWith('person:') && id.includes(' ')
