import type { DateRange, Scope } from '../../analysis/article'
import { compareDateWords } from '../../analysis/claims/compareDates'
import { kindOf } from '../../analysis/claims/slots'
import { GENERIC_PEOPLE, PEOPLE, TOLLS, VICTIMS } from '../../analysis/claims/tables'
import { readIsoDay } from '../../analysis/dates/calendar'
import { resolveDate } from '../../analysis/dates/resolve'
import { eventOf, lemma } from '../../analysis/words/lemmas'
import type { ClaimNode } from './claimNodes'

/** What speaks for and against two claims being of one fact. Symmetric in the two. */
export interface Evidence {
  /** A slot in common. */
  readonly slot: string | null
  /** Ids of whom both are about. */
  readonly subjects: readonly string[]
  /** Both name somebody, and nobody in common. */
  readonly otherSubject: boolean
  /** People and places in common in the two sentences. */
  readonly around: number
  /** Words of the two sentences in common, the figure's own noun and verb left out. */
  readonly topic: number
  /** Of those, words that stand nearest to both figures. */
  readonly near: number
  /** The same, as a part of the shorter sentence's words. */
  readonly likeness: number
  /** The same noun is counted, or one does not name it. */
  readonly sameHead: boolean
  /** The same words narrow it. */
  readonly sameQualifiers: boolean
  /** One is narrowed by words that the other has not. */
  readonly narrowed: boolean
  readonly scope: 'same' | 'open' | 'other'
  readonly time: 'same' | 'open' | 'other'
  /** Another figure of one sentence is told alike in the other. */
  readonly beside: boolean
  /** Both are wholes, or parts in the same way. */
  readonly samePart: boolean
  /** Both are wholes. */
  readonly wholes: boolean
}

/** Collects the evidence for two claims of one kind. */
export function weigh(a: ClaimNode, b: ClaimNode): Evidence {
  const subjects = a.subjects.filter(id => b.subjects.includes(id))
  const own = new Set([a.claim.head, b.claim.head, a.claim.predicate, b.claim.predicate])
  const topic = [...a.topic].filter(word => b.topic.has(word) && !own.has(word)).length
  const [few, many] = [a.claim.qualifiers, b.claim.qualifiers].sort((x, y) => x.length - y.length)
  const near = a.nearest.filter(word => b.nearest.includes(word)).length
  return {
    slot: a.claim.slots.find(slot => b.claim.slots.includes(slot)) ?? slotByWords(a, b, near),
    subjects,
    otherSubject: subjects.length === 0 && a.subjects.length > 0 && b.subjects.length > 0,
    around: a.around.filter(id => b.around.includes(id)).length,
    topic,
    near,
    likeness: topic / Math.max(1, Math.min(a.topic.size, b.topic.size)),
    sameHead: headsFit(a, b),
    sameQualifiers: few.length === many.length && few.every(word => many.includes(word)),
    narrowed: few.length !== many.length,
    scope: compareScopes(a.claim.scope, b.claim.scope),
    time: compareTimes(a.claim.when, b.claim.when),
    beside: agreeBeside(a, b),
    samePart: partOf(a) === partOf(b),
    wholes: partOf(a) === null && partOf(b) === null,
  }
}

const partOf = ({ claim: { part } }: ClaimNode) => (part === 'part' || part === 'other' ? part : null)

/** Whether the two sentences have another figure in common, of one slot: they tell of one event. */
function agreeBeside(a: ClaimNode, b: ClaimNode): boolean {
  return a.beside.some(
    one =>
      one !== a &&
      isPlain(one) &&
      b.beside.some(
        other => other !== b && isPlain(other) && one.quantity!.value === other.quantity!.value && meet(one, other),
      ),
  )
}

/** A figure of some size: "one" and "two" stand in many sentences. */
const isPlain = ({ quantity }: ClaimNode): boolean =>
  quantity !== null && quantity.kind !== 'date' && typeof quantity.value === 'number' && quantity.value > 2

const meet = (a: ClaimNode, b: ClaimNode): boolean => a.claim.slots.some(slot => b.claim.slots.includes(slot))

/** Sums and measures are said with many verbs: the words next to them tell as well what they are of. */
function slotByWords(a: ClaimNode, b: ClaimNode, near: number): string | null {
  const kind = a.quantity && kindOf(a.quantity)
  if (a.claim.slots.length === 0 || b.claim.slots.length === 0 || kind !== (b.quantity && kindOf(b.quantity)))
    return null
  return near >= 2 && (kind === 'money' || kind === 'percent' || kind === 'measure' || kind === 'duration')
    ? kind
    : null
}

/** Whether two nouns can count the same: equal, one left out, or both for people and one of them general. */
function headsFit(a: ClaimNode, b: ClaimNode): boolean {
  // What is measured is said by other words: metres and feet are one noun.
  if (a.quantity?.baseUnit !== undefined && a.quantity.baseUnit === b.quantity?.baseUnit) return true
  const [x, y] = [headKey(a), headKey(b)]
  if (x === null || y === null || x === y) return true
  if (!PEOPLE.has(x) || !PEOPLE.has(y) || !(GENERIC_PEOPLE.has(x) || GENERIC_PEOPLE.has(y))) return false
  return (countsVictims(a, x) && countsVictims(b, y)) || !(VICTIMS.has(x) || VICTIMS.has(y))
}

/** Whether a count is of people to whom something happened: by its noun, or by the event it is said of. */
const countsVictims = ({ claim }: ClaimNode, head: string): boolean =>
  VICTIMS.has(head) || (claim.event !== null && TOLLS.has(claim.event))

/** The counted noun, nouns and verbs of one event made the same: "talks", "meetings"; "12 inspections", "inspected 12 times". */
function headKey({ claim }: ClaimNode): string | null {
  const [slot] = claim.slots
  return claim.head && (eventOf(lemma(claim.head)) ?? (slot?.startsWith(COUNT) ? slot.slice(COUNT.length) : claim.head))
}

const COUNT = 'count:'

/** Whether two ranges of dates share a moment. ISO dates of one form compare as text. */
function rangesMeet(a: DateRange, b: DateRange): boolean {
  return day(a.start) < day(b.end, true) && day(b.start) < day(a.end, true)
}

/** A date without its time; the end of a range within a day is the next day's beginning. */
function day(iso: string, end = false): string {
  return end && iso.length > 10 ? `${iso.slice(0, 10)}~` : iso.slice(0, 10)
}

function compareTimes(a: DateRange | null, b: DateRange | null): Evidence['time'] {
  if (!a || !b) return 'open'
  return rangesMeet(a, b) ? 'same' : 'other'
}

/** Scopes are the same when worded alike, when open ones start within a year, when closed ones mostly overlap. */
function compareScopes(a: Scope | null, b: Scope | null): Evidence['scope'] {
  if (!a || !b) return 'open'
  if (a.text.toLowerCase() === b.text.toLowerCase()) return 'same'
  if (!a.start || !b.start) return 'open'
  const [first, second] = [days(a.start), days(b.start)]
  if (!a.end || !b.end) return Math.abs(first - second) < 365 ? 'same' : 'other'
  const overlap = Math.min(days(a.end), days(b.end)) - Math.max(first, second)
  return 2 * overlap >= Math.max(days(a.end) - first, days(b.end) - second) ? 'same' : 'other'
}

const days = (iso: string): number => Date.parse(iso.slice(0, 10)) / 86_400_000 || 0

/**
 * Whether two dates share a day. One that its own article cannot resolve, for want of a date of publication, is reckoned from
 * the other's, since both tell of one event; where neither has one, the words are compared.
 */
export function datesMeet(a: ClaimNode, b: ClaimNode): boolean {
  const [first, second] = [a.quantity?.date ?? reckoned(a, b), b.quantity?.date ?? reckoned(b, a)]
  if (first && second) return isVague(first) === isVague(second) && rangesMeet(first, second)
  if (!a.claim.written || !b.claim.written || a.quantity?.date || b.quantity?.date) return false
  return (
    isWeekend(a, b) || isWeekend(b, a) || compareDateWords(a.claim.written, b.claim.written).verdict === 'compatible'
  )
}

/** Whether a date is no more than a year or season. */
export const isVague = ({ granularity }: DateRange): boolean => granularity === 'year' || granularity === 'season'

/** "this weekend" and "Saturday". */
function isWeekend({ claim }: ClaimNode, { claim: other }: ClaimNode): boolean {
  return claim.written?.period === 'weekend' && (other.written?.weekday === 6 || other.written?.weekday === 0)
}

function reckoned(node: ClaimNode, other: ClaimNode): DateRange | null {
  const published = readIsoDay(other.article.layout.published)
  if (!node.claim.written || node.article.layout.published || published === null) return null
  return resolveDate(node.claim.written, { published, future: false })
}
