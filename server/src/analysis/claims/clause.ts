import type { Prose, Token } from '../prose'
import type { Range } from '../text/tokenRange'

/** No clause is looked at further than this on either side of a figure: the cost of a claim has a bound. */
const REACH = 40

/** The sentence around a token as far as REACH. */
export function sentenceAround(prose: Prose, at: Range): Range {
  const sentence = prose.tokens[at.from].sentence
  return {
    from: Math.max(prose.firstToken[sentence], at.from - REACH),
    to: Math.min(prose.firstToken[sentence + 1], at.to + REACH),
  }
}

/** The clause around a figure: up to a semicolon, colon, dash, bracket, opener of another clause, or quotation mark. */
export function clauseAround(prose: Prose, at: Range): Range {
  const sentence = sentenceAround(prose, at)
  const { tokens } = prose
  const quoted = tokens[at.from].quoted
  let { from, to } = at
  while (from > sentence.from && tokens[from - 1].quoted === quoted && !endsClause(tokens, from - 1)) from--
  while (to < sentence.to && tokens[to].quoted === quoted && !endsClause(tokens, to)) to++
  return { from, to }
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const { kind, lower, lexeme } = tokens[at]
  if (!lexeme.endsClause) return false
  if (kind !== 'word') return true
  if (lower === 'including') return tokens[at - 1]?.lower === ','
  if (lower === 'as') return !BEFORE_AS.test(tokens[at - 1]?.lower ?? '') && !AFTER_AS.test(tokens[at + 1]?.lower ?? '')
  return lower !== 'that' && lower !== 'since' ? true : tokens[at - 1]?.lower === ','
}

/** Beside these, "as" compares or names and opens no clause: "such as", "as many as", "known as". */
const BEFORE_AS =
  /^(?:such|so|as|known|well|far|soon|long|many|much|few|same|described|role|work|worked|serve[ds]?|serving|act|acting)$/
const AFTER_AS = /^(?:many|much|few|well|far|soon|long|high|low|little|part|of)$/

/** An event word near a figure: its token, and what event it speaks of. */
export interface EventWord {
  readonly at: number
  readonly event: string
}

/**
 * The event that a figure is said of: the word straight before it ("killing 12"), else the next one after it ("12 people were
 * killed"), else the nearest before it in the clause. Another figure's event is not taken across "and" or a comma.
 */
export function eventNear(tokens: readonly Token[], figure: Range, clause: Range): EventWord | null {
  const before = eventBetween(tokens, Math.max(clause.from, figure.from - 3), figure.from, true)
  if (before && !separated(tokens, before.at + 1, figure.from)) return before
  const after = eventBetween(tokens, figure.to, Math.min(clause.to, figure.to + 8), false)
  if (after && !tokens.slice(figure.to, after.at).some(token => token.kind === 'number')) return after
  const earlier = eventBetween(tokens, clause.from, figure.from, true)
  return earlier && isOwnSubject(tokens, figure, clause) && separated(tokens, earlier.at + 1, figure.from)
    ? null
    : earlier
}

/** "Two died and 56 were taken away": a figure with a verb of its own is not of the event told before it. */
function isOwnSubject(tokens: readonly Token[], figure: Range, clause: Range): boolean {
  const at = tokens[figure.to]?.lower.endsWith('ly') ? figure.to + 1 : figure.to
  return at < clause.to && OWN_VERB.has(tokens[at].lower)
}

const OWN_VERB = new Set('is are was were has have had will would can could may might remain remained'.split(' '))

/**
 * The event that a date belongs to: the nearest before it in its clause ("talks were held on Monday"), unless the one after
 * it is its own ("on Monday held talks", "Monday's talks").
 */
export function eventOfDate(tokens: readonly Token[], date: Range, clause: Range): EventWord | null {
  const after = eventBetween(tokens, date.to, Math.min(clause.to, date.to + 5), false)
  if (after && (tokens[date.to]?.lower === "'s" || after.at === date.to)) return after
  return eventBetween(tokens, clause.from, date.from, true) ?? after
}

const separated = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(token => token.lower === 'and' || token.lower === ',' || token.lower === 'or')

/** The first event word of a range, from its end when `backwards`. "Call" is an event only as a noun. */
export function eventBetween(tokens: readonly Token[], from: number, to: number, backwards: boolean): EventWord | null {
  for (let i = 0; i < to - from; i++) {
    const at = backwards ? to - 1 - i : from + i
    const event = eventAt(tokens, at)
    if (event) return { at, event }
  }
  return null
}

/** The event that a token speaks of, if any. */
export function eventAt(tokens: readonly Token[], at: number): string | null {
  const { kind, lower, lexeme } = tokens[at]
  if (kind !== 'word') return null
  if (lower === 'hospital' || lower === 'hospitals') return isTaken(tokens, at) ? 'hospitalise' : null
  // "last week" lasts nothing.
  if (lower === 'last') return BEFORE_LAST.has(tokens[at - 1]?.lower ?? '') ? 'last' : null
  if (lower === 'call' || lower === 'calls')
    return /^(?:video|phone|telephone|conference|video-conference|a|the|this|their)$/.test(tokens[at - 1]?.lower ?? '')
      ? 'meet'
      : null
  return lexeme.event
}

const BEFORE_LAST = new Set('to will would can could may might must should did does do not only'.split(' '))

/** "taken to hospital", "treated in the hospital". */
function isTaken(tokens: readonly Token[], hospital: number): boolean {
  const before = tokens.slice(Math.max(0, hospital - 5), hospital)
  return before.some(({ lower }) => TAKEN.has(lower)) && before.some(({ lower }) => /^(?:to|in|at)$/.test(lower))
}

const TAKEN = new Set('taken took brought rushed airlifted flown admitted treated sent'.split(' '))
