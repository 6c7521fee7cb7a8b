import type { Token } from '../prose'
import { GIVEN_NAME } from '../words/givenNames'
import { DEMONYM, PLACES } from '../words/places'
import { ORGANISATION_WORDS, TITLES } from '../words/titles'
import { isFiniteForm } from '../words/verbs'
import { wordSet } from '../words/words'
import { opensSurname, PARTICLES } from './particles'
import { isOfficeWord } from './personRuns'

/** Words of the calendar that are also names of people. */
const AS_SURNAME = wordSet('may march august mar jan sun')
const AS_GIVEN = wordSet('jan april may june august')

/** Behind them a month is a month. */
const BEFORE_MONTHS = wordSet(
  'in on since until till of last this next by from early late mid through to for every the between and before after during around',
)

/** What follows a month and makes no name of it: "May Day", "April Fool". */
const BEHIND_MONTHS = wordSet('day days fool fools madness deadline')

/** Whether a word of the calendar is one here: not the surname of "Jane May", "Mrs May", nor the given name of "June Doe". */
export function isDateWord(tokens: readonly Token[], at: number): boolean {
  const { lower, text, lexeme } = tokens[at]
  if (!lexeme.calendar) return false
  if (AS_SURNAME.has(lower) && (isSurname(tokens, at) || isSurnameAgain(tokens, at))) return false
  return !(AS_GIVEN.has(lower) && !text.endsWith('.') && isGivenName(tokens, at))
}

function isSurname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before?.capital !== true || before.sentence !== tokens[at].sentence || next?.kind === 'number') return false
  const third = tokens[at - 2]
  return (
    TITLES.holds(before.lexeme) ||
    (GIVEN_NAME.holds(before.lexeme) &&
      (third?.capital !== true || third.sentence !== tokens[at].sentence || isOfficeWord(third.lower)))
  )
}

/** The surnames of this kind that a text holds behind a given name or title. */
const surnamesOf = new WeakMap<readonly Token[], ReadonlySet<string>>()

function surnamesIn(tokens: readonly Token[]): ReadonlySet<string> {
  const known = surnamesOf.get(tokens)
  if (known) return known
  const found = new Set(
    tokens
      .filter(({ lower, capital }, i) => capital && AS_SURNAME.has(lower) && isSurname(tokens, i))
      .map(t => t.lower),
  )
  surnamesOf.set(tokens, found)
  return found
}

/** "May said", "said May" of whom the text has told as Jane May: no "in May", "May 3", "the May vote". */
function isSurnameAgain(tokens: readonly Token[], at: number): boolean {
  const [before, { lower, text }, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (text.endsWith('.') || !surnamesIn(tokens).has(lower) || next?.kind === 'number') return false
  const timed =
    before?.sentence === tokens[at].sentence && (BEFORE_MONTHS.has(before.lower) || before.kind === 'number')
  if (before?.lower === 'to' && tokens[at - 2]?.lower === 'according') return true
  return !timed && (next?.lower === "'s" || isFiniteForm(next?.lower ?? '') || isFiniteForm(before?.lower ?? ''))
}

function isGivenName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[behindParticles(tokens, at + 1)]
  const before = tokens[at - 1]?.lower ?? ''
  if (next?.capital !== true || next.kind !== 'word' || next.sentence !== tokens[at].sentence) return false
  if (next.lexeme.calendar || DEMONYM.holds(next.lexeme) || PLACES.holds(next.lexeme)) return false
  if (BEHIND_MONTHS.has(next.lower) || ORGANISATION_WORDS.holds(next.lexeme)) return false
  const titled = TITLES.has(before)
  return titled || (!BEFORE_MONTHS.has(before) && !startsBody(tokens, at + 1))
}

/** Of "Jan van der Roe" the surname. */
const behindParticles = (tokens: readonly Token[], at: number): number =>
  opensSurname(tokens[at]?.text ?? '') ? (PARTICLES.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1) : at

/** "June Fishing Authority": what follows is a body with a date before it. */
function startsBody(tokens: readonly Token[], at: number): boolean {
  for (let i = at; tokens[i]?.capital === true; i++) if (ORGANISATION_WORDS.holds(tokens[i].lexeme)) return true
  return false
}
