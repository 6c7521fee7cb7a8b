import type { Mention } from '../article'
import type { Prose, Token } from '../prose'
import { tokensOf } from '../text/tokenRange'
import { isPast } from '../words/verbs'
import { PERSONAL_SUBJECTS, PREPOSITIONS } from '../words/words'
import { mentionsIn } from './context'
import { CLAUSE_OPENERS } from './tables'

/** What a verb is told of, as words with content. */
export interface DeedObject {
  readonly words: readonly string[]
  /** Index behind its last token; where it would begin when there is none. */
  readonly to: number
  /** It denies or supposes something itself. */
  readonly denied: boolean
}

/** Tokens of an object that are looked at. */
const LONGEST = 14

/** The object of a verb, from where it may begin to the end of its clause. */
export function objectFrom(prose: Prose, from: number): DeedObject {
  const { tokens } = prose
  const words: string[] = []
  let denied = false
  let to = from
  for (let i = from; i < Math.min(tokens.length, from + LONGEST) && !endsObject(tokens, i, from, words.length); i++) {
    const { kind, lower, lexeme } = tokens[i]
    if (lexeme.turn === 'not' || lexeme.turn === 'denial' || lexeme.turn === 'unreal') denied = true
    const word = kind === 'number' ? lower : lexeme.stated?.word
    if (!word) continue
    if (!words.includes(word)) words.push(word)
    to = i + 1
  }
  return { words, to, denied }
}

/** What somebody admits or denies: whom it was said to, and when, are no part of it ("confirmed to the Beacon on Monday that"). */
export function propositionFrom(prose: Prose, from: number): DeedObject {
  const { tokens } = prose
  for (let i = from; i < Math.min(tokens.length, from + 8) && tokens[i].kind === 'word'; i++)
    if (tokens[i].lower === 'that') return objectFrom(prose, i + 1)
  return objectFrom(prose, from)
}

/** "of taking bribes", "in the crash": of what somebody is convicted, or what they survive. */
export function complementFrom(prose: Prose, from: number): DeedObject {
  const next = prose.tokens[from]
  const none = { words: [], to: from, denied: false }
  return next !== undefined &&
    PREPOSITIONS.holds(next.lexeme) &&
    from > 0 &&
    next.sentence === prose.tokens[from - 1].sentence
    ? objectFrom(prose, from)
    : none
}

function endsObject(tokens: readonly Token[], at: number, from: number, words: number): boolean {
  const { lower, sentence } = tokens[at]
  if (sentence !== tokens[from - 1].sentence || /^[,.;:()—–]$|^--/.test(lower)) return true
  if (at > from && CLAUSE_OPENERS.has(lower) && lower !== 'that') return true
  return lower === 'and' && words > 0 && startsAnother(tokens[at + 1])
}

const startsAnother = (next: Token | undefined): boolean =>
  next !== undefined && (isPast(next.lower) || PERSONAL_SUBJECTS.holds(next.lexeme) || next.lower === 'that')

/** "the jury convicted Ada Lorne": who stands straight behind the verb, with a title. */
export function personBehind(tokens: readonly Token[], mentions: readonly Mention[], at: number) {
  const behind = Math.min(tokens.length, at + 8)
  if (at + 1 >= behind) return null
  const first = mentionsIn(mentions, { start: tokens[at + 1].start, end: tokens[behind - 1].end })[0]
  if (!first || first.entities.length === 0) return null
  const { from, to } = tokensOf(tokens, first)
  const between = tokens.slice(at + 1, from)
  const isNext = between.length <= 3 && between.every(({ kind, lower }) => kind === 'word' && !PREPOSITIONS.has(lower))
  return isNext ? { entities: first.entities, to } : null
}
