import type { Claim, Mention, Quantity } from '../article'
import type { Prose, Token } from '../prose'
import type { Attributions } from '../quotations/quotations'
import { remembering } from '../text/memo'
import { type Range, tokensOf } from '../text/tokenRange'
import { lemma } from '../words/lemmas'
import { isFiniteForm } from '../words/verbs'
import { wordClass } from '../words/words'
import { findCharacterisations } from './characterisations'
import { claimOf, type Told } from './claimShape'
import { clauseAround, type EventWord, eventNear, eventOfDate } from './clause'
import { readWritten } from './compareWritten'
import { mentionsIn, type Surroundings, subjectBefore, surroundingsIn } from './context'
import { sentenced } from './sentenced'
import { aboutOf, headOf, partOf, qualifiersOf, slotsOf, verbOf } from './slots'
import { standingOf } from './standing'
import { TOLLS } from './tables'
import { timesOfFigure } from './times'

/**
 * What can be compared with other articles: each figure and date with what it is said of, and characterisations of closed
 * patterns. In the order of the text; linear in its length.
 */
export function findClaims(prose: Prose, said: Attributions, quantities: readonly Quantity[]): Claim[] {
  const around = surroundingsIn(prose, said)
  const figures = quantities
    .map((_, index) => figureClaim(prose, said, quantities, index, around))
    .filter(claim => claim !== null)
  const claims = [...figures, ...findCharacterisations(prose, said, quantities, around)]
  return claims.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** What the words of a date say alone, without the date of the article. */
const dateWritten = remembering(written => readWritten(written)?.date ?? null)

function figureClaim(
  prose: Prose,
  said: Attributions,
  quantities: readonly Quantity[],
  index: number,
  around: Surroundings,
): Claim | null {
  const quantity = quantities[index]
  const figure = tokensOf(prose.tokens, quantity)
  if (figure.from >= prose.tokens.length) return null
  const clause = clauseAround(prose, figure)
  const event = (quantity.kind === 'date' ? eventOfDate : eventNear)(prose.tokens, figure, clause)
  const head = headOf(quantity) ?? headOfWhole(prose.tokens, quantities, index, figure)
  const qualifiers = qualifiersOf(prose.tokens, quantity, figure)
  const times = timesOfFigure(prose, quantities, index, clause)
  const known = head !== null && isKnown(prose.tokens, quantity, figure) ? 'known' : null
  const facts = { quantity, head, event, clause, tokens: prose.tokens, figure }
  const told: Told = {
    kind: quantity.kind === 'date' ? 'date' : 'quantity',
    quantity: index,
    slots: isUntold(prose.tokens, quantity, figure) && !known ? [] : slotsOf(facts),
    head,
    about: aboutOf(prose.text, facts),
    event: event?.event ?? null,
    qualifiers,
    predicate: event ? lemma(prose.tokens[event.at].lower) : head === 'time' ? verbOf(facts) : null,
    subjects: subjectsOf(prose.tokens, said.mentions, quantity, figure, clause, event),
    written: quantity.kind === 'date' ? dateWritten(prose.text.slice(quantity.start, quantity.end)) : null,
    part:
      (quantity.kind === 'count'
        ? (partOf(prose.tokens, quantity, figure, qualifiers) ?? known)
        : isOfAnother(prose.tokens, figure, clause)
          ? 'other'
          : null) ?? standingOf(prose.tokens, quantity, figure, clause),
    polarity: 'positive',
  }
  return claimOf(quantity, told, times, around(quantity, figure))
}

/**
 * Whether a figure tells nothing that can be compared: it speaks of people already counted ("the two leaders"), stands in
 * brackets as another's conversion, names a model ("17-inch"), is a price on a ticker ("+2.1%"), or places something in time ("two days later").
 */
function isUntold(tokens: readonly Token[], quantity: Quantity, figure: Range): boolean {
  const { kind, unit } = quantity
  const [before, after] = [tokens[figure.from - 1]?.lower ?? '', tokens[figure.to]?.lower ?? '']
  if (isKnown(tokens, quantity, figure) || isOfLatest(tokens, quantity, figure)) return true
  if (kind === 'measure' && tokens[figure.to - 1].lower.includes('-') && unit !== 'magnitude') return true
  if (kind === 'money' || kind === 'measure') return before === '(' && after === ')'
  if (kind === 'percent') return /^[+−–-]$/.test(before) || /^[+−–-]/.test(tokens[figure.from].lower)
  return kind === 'duration' && AFTER_OFFSET.has(after)
}

/** "4,500 of the port's 5,100 workers": workers are counted both times. */
function headOfWhole(tokens: readonly Token[], all: readonly Quantity[], index: number, figure: Range): string | null {
  const whole = all[index + 1]
  if (all[index].kind !== 'count' || whole?.kind !== 'count' || whole.sentence !== all[index].sentence) return null
  if (tokens[figure.to]?.lower !== 'of') return null
  const { from } = tokensOf(tokens, whole)
  const between = tokens.slice(figure.to + 1, from)
  const isOwned = between.every(
    ({ kind, lower, capital }, i) => kind === 'word' && (capital || OWNED.has(lower) || i > 0),
  )
  return between.length <= 4 && isOwned ? headOf(whole) : null
}

const OWNED = new Set('a the its their his her our my all some more about nearly almost over'.split(' '))

/** "four of the past five regattas": both change as time goes by. */
function isOfLatest(tokens: readonly Token[], { kind }: Quantity, figure: Range): boolean {
  if (kind !== 'count') return false
  if (LATEST.has(tokens[figure.from - 1]?.lower ?? '')) return true
  const [of, next, latest] = [0, 1, 2].map(step => tokens[figure.to + step]?.lower ?? '')
  return of === 'of' && (LATEST.has(next) || LATEST.has(latest))
}

const LATEST = new Set(['last', 'past', 'latest', 'previous'])

/** "The other kayak costs $1,180": what is said of another thing. */
function isOfAnother(tokens: readonly Token[], figure: Range, clause: Range): boolean {
  for (let at = Math.max(clause.from, figure.from - 5); at < figure.from; at++)
    if (OTHER_ONE.holds(tokens[at].lexeme) && tokens[at - 1]?.lower !== 'each') return true
  return false
}

const OTHER_ONE = wordClass('other another second')

/** Whether a small count speaks of those already counted: "the two leaders". */
function isKnown(tokens: readonly Token[], { kind, value, unit }: Quantity, figure: Range): boolean {
  // "met her 18 times": the pronoun is the object.
  if (kind !== 'count' || typeof value !== 'number' || value > 20 || unit === 'time') return false
  return DEFINITE.has(tokens[figure.from].lower) || DEFINITE.has(tokens[figure.from - 1]?.lower ?? '')
}

/** Behind a duration: it says when, not how long. */
const AFTER_OFFSET = new Set([
  'later',
  'ago',
  'earlier',
  'before',
  'after',
  'since',
  'prior',
  'away',
  'old',
  'into',
  'from',
])

const DEFINITE = new Set(['the', 'these', 'those', 'both', 'his', 'her', 'its', 'their', 'our', 'my', 'your', "'s"])

/**
 * Whom the figure is said of: beside an age; of an event for two, all who take part; of a toll, nobody (who did it, and who
 * counted, are others); else the subject of the verb.
 */
function subjectsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  quantity: Quantity,
  figure: Range,
  clause: Range,
  event: EventWord | null,
): readonly number[] {
  if (quantity.kind === 'age') return besideAge(tokens, mentions, quantity, figure)
  const whole = { start: tokens[clause.from].start, end: tokens[clause.to - 1].end }
  const inside = mentionsIn(mentions, whole).filter(mention => mention.entities.length > 0)
  if (event?.event === 'meet') return [...new Set(inside.flatMap(mention => mention.entities))]
  if (event && TOLLS.has(event.event)) return []
  if (event?.event === 'sentence' && quantity.kind === 'duration')
    return sentenced(tokens, mentions, figure, clause, event.at)
  return subjectBefore(tokens, mentions, event && event.at < figure.from ? event.at : figure.from, clause.from)
}

/** "Doe, 42," and "42-year-old Jane Doe": the mention that touches the age, but for a comma, dash or bracket. */
function besideAge(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  age: Quantity,
  figure: Range,
): readonly number[] {
  const reach = {
    start: tokens[Math.max(0, figure.from - 12)].start,
    end: tokens[Math.min(tokens.length - 1, figure.to + 6)].end,
  }
  const near = mentionsIn(mentions, reach).filter(
    mention => mention.entities.length === 1 && mention.form !== 'pronoun',
  )
  const before = near.filter(mention => mention.end <= age.start).pop()
  if (before && onlyMarks(tokens, tokensOf(tokens, before).to, figure.from)) return before.entities
  const after = near.find(mention => mention.start >= age.end)
  if (
    after &&
    tokensOf(tokens, after).from - figure.to <= 3 &&
    !hasStop(tokens, figure.to, tokensOf(tokens, after).from) &&
    !narrowsNoun(tokens, tokensOf(tokens, after).to)
  )
    return after.entities
  const around = near.find(mention => mention.start <= age.start && age.end <= mention.end)
  return around?.entities ?? []
}

/** "the 63-year-old Doe follower": the name before a noun is not whose age it is. */
function narrowsNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  if (next?.kind !== 'word' || next.capital || next.sentence !== tokens[at - 1].sentence) return false
  return next.lexeme.topic !== null && !isFiniteForm(next.lower) && !/(?:ing|ly|s)$/.test(next.lower)
}

/** "Doe, 42", "Doe (42)", "Doe, a 42-year-old nurse". */
const onlyMarks = (tokens: readonly Token[], from: number, to: number): boolean =>
  (to - from === 1 || (to - from === 2 && tokens[from + 1].lower === 'a')) && /^[,(–—-]$/.test(tokens[from].lower)
const hasStop = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(token => token.kind === 'punctuation' || /^(?:who|and|with|from|was|is|has|said|told)$/.test(token.lower))
