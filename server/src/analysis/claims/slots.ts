import type { Quantity } from '../article'
import type { Token } from '../prose'
import { remembering } from '../text/memo'
import type { Range } from '../text/tokenRange'
import { eventOf, lemma, singular } from '../words/lemmas'
import { stemmed } from '../words/statedWords'
import { type EventWord, eventAt, eventBetween } from './clause'
import { EVENT_NOUNS, OTHER_MARKERS, PEOPLE, SAME_NOUN, TOLLS } from './tables'

/** What the slots of a figure are made from. */
export interface FigureFacts {
  readonly quantity: Quantity
  readonly head: string | null
  readonly event: EventWord | null
  readonly clause: Range
  readonly figure: Range
  readonly tokens: readonly Token[]
}

/** The counted noun in the singular, words that mean the same made one: "nations" -> "country". */
export function headOf({ unit }: Quantity): string | null {
  if (!unit) return null
  const last = singular(unit.slice(unit.lastIndexOf(' ') + 1))
  return SAME_NOUN.get(last) ?? last
}

/** Keys under which figures of one fact meet: kind and what it is said of. */
export function slotsOf(facts: FigureFacts): string[] {
  const { quantity, head, event } = facts
  const said = event?.event ?? verbOf(facts)
  switch (quantity.kind) {
    case 'count':
      return countSlots(head, event?.event ?? (head === 'time' ? verbOf(facts) : null))
    case 'ordinal':
      return head || said ? [`ordinal:${nounEvent(head) ?? said}`] : []
    case 'age':
      return ['age']
    case 'date':
      return said ? [...new Set([said, ...outerEvent(facts)])].map(happened => `date:${happened}`) : []
    case 'duration':
      return [`duration:${durationOf(facts) ?? verbOf(facts) ?? ''}`]
    case 'measure':
      if (quantity.unit === 'magnitude') return ['magnitude']
      return [`measure:${quantity.baseUnit ?? head ?? ''}:${measuredOf(facts) ?? said ?? ''}`]
    default:
      return [`${kindOf(quantity)}:${said ?? head ?? ''}`]
  }
}

/** The kind under which a figure is compared: "a fifth" and "one in five" are 20 per cent. */
export const kindOf = ({ kind, baseUnit, value }: Quantity): Quantity['kind'] =>
  kind === 'ratio' && baseUnit === 'one' && typeof value === 'number' && value <= 1 ? 'percent' : kind

/** "disappeared during an exercise on Monday": the day is that of the verb too. */
function outerEvent({ tokens, clause, figure, event }: FigureFacts): string[] {
  if (!event || event.at >= figure.from) return []
  const before = tokens.slice(Math.max(clause.from, event.at - 4), event.at)
  if (!before.some(({ lower }) => /^(?:during|in|at|after|before|from|of|for|following)$/.test(lower))) return []
  const outer = eventBetween(tokens, clause.from, event.at, true)
  return outer ? [outer.event] : []
}

function countSlots(head: string | null, event: string | null): string[] {
  if (event && TOLLS.has(event) && (head === null || PEOPLE.has(head)))
    return [`toll:${event}`, ...(head ? [`count:${head}`] : [])]
  if (head === 'time') return event ? [`count:${event}`] : []
  if (!head) return []
  return [
    `count:${nounEvent(head) ?? (PEOPLE.has(head) ? head : stemmed(head))}`,
    ...(PEOPLE.has(head) && head !== 'person' ? ['count:person'] : []),
  ]
}

/** The event that a noun speaks of ("meeting" -> "meet"). */
const nounEvent = (head: string | null): string | null => (head ? eventOf(lemma(head)) : null)

/** What lasts: the event noun behind the duration ("a two-week exercise"), or the event of the clause. */
function durationOf({ tokens, figure, clause, event }: FigureFacts): string | null {
  for (let at = figure.to; at < Math.min(clause.to, figure.to + 3); at++) {
    const found = eventAt(tokens, at)
    if (found) return found
  }
  if (event && event.at >= figure.to) return null
  if (event?.event !== 'last') return event?.event ?? null
  for (let at = event.at - 1; at >= clause.from; at--) {
    const found = tokens[at].lower === 'call' ? 'meet' : eventOf(lemma(tokens[at].lower))
    if (found) return found
  }
  return 'last'
}

/** What a measure is of: "two inches thick", "a 9-foot kayak", "30 miles from". */
function measuredOf({ tokens, figure, clause }: FigureFacts): string | null {
  for (let at = figure.to; at < Math.min(clause.to, figure.to + 3); at++) {
    const { kind, lower, lexeme } = tokens[at]
    if (kind !== 'word') return null
    if (DISTANCE.has(lower)) return 'away'
    if (lexeme.topic !== null) return lexeme.topic
  }
  return null
}

const DISTANCE = new Set('from away off outside inside north south east west of to'.split(' '))

/** Without a known event: the verb before the figure in its clause, taken by its ending. */
export function verbOf({ tokens, figure, clause }: FigureFacts): string | null {
  for (let at = figure.from - 1; at >= Math.max(clause.from, figure.from - 8); at--) {
    const { lower, lexeme } = tokens[at]
    const { topic } = lexeme
    if (topic !== null && lower.length > 3 && (topic !== lexeme.singular || /(?:ed|ing)$/.test(lower))) return topic
  }
  return null
}

/** Words between the number and its noun that narrow it: "two injured soldiers" -> "injur". */
export function qualifiersOf(tokens: readonly Token[], quantity: Quantity, figure: Range): string[] {
  const found: string[] = []
  const unit = quantity.unit === null ? '' : ` ${quantity.unit} `
  for (let at = figure.from; at < figure.to; at++) {
    const { start, kind, lower, lexeme } = tokens[at]
    if (start < quantity.number.end || kind !== 'word') continue
    const word = lexeme.singular
    const isHead = unit.includes(` ${word} `) || unit.includes(lower)
    if (!isHead && (lexeme.topic !== null || OTHER_MARKERS.has(lower))) found.push(lexeme.topic ?? lemma(lower))
  }
  return [...new Set(found)]
}

/** Whether the words make it a part of another figure ("including 30", "three of them"), or what is left besides. */
export function partOf(
  tokens: readonly Token[],
  { number }: Quantity,
  figure: Range,
  qualifiers: readonly string[],
): 'part' | 'other' | null {
  const near = tokens.slice(Math.max(0, figure.from - 3), figure.from).map(token => token.lower)
  // "12 more soldiers" are others; "more than 12 soldiers" are not.
  const own = tokens.slice(figure.from, figure.to).filter(token => token.start >= number.end)
  if (near.at(-1) === 'other' || near.at(-1) === 'another' || own.some(({ lower }) => OTHER_MARKERS.has(lower)))
    return 'other'
  if (qualifiers.some(word => OTHER_MARKERS.has(word))) return 'other'
  if (near.some(word => /^(?:including|includes?|included|among)$/.test(word))) return 'part'
  const next = tokens.slice(figure.to, figure.to + 2).map(token => token.lower)
  return next[0] === 'of' && /^(?:them|whom|which|the|these|those|his|her|its|their|our)$/.test(next[1] ?? '')
    ? 'part'
    : null
}

/** What is counted or measured, in short and as written. */
export function aboutOf(text: string, { quantity, head, event, tokens }: FigureFacts): string | null {
  if (quantity.kind === 'age') return 'age'
  if (quantity.kind === 'date') return event ? tokens[event.at].lower : null
  if (head === 'time') return event ? (EVENT_NOUNS[event.event] ?? `times ${tokens[event.at].lower}`) : null
  if (quantity.kind !== 'count' && quantity.kind !== 'ordinal') return event ? tokens[event.at].lower : null
  return nounPhraseOf(text, quantity) || (event ? `people ${tokens[event.at].lower}` : null)
}

/** What stands behind the number, as written. */
const nounPhraseOf = (text: string, { number, end }: Quantity): string => nounPhrase(text.slice(number.end, end))

const nounPhrase = remembering(written => written.replace(/\s+/g, ' ').replace(/^[\s-]+|[\s,.;:]+$/g, ''))
