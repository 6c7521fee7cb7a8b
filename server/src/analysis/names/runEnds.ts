import type { Prose, Token } from '../prose'
import { GIVEN_NAME } from '../words/givenNames'
import { DEMONYMS, PLACES, UPPER_CASE_PLACES } from '../words/places'
import { FIRM_FORMS, ORGANISATION_WORDS, TITLES } from '../words/titles'
import { wordSet } from '../words/words'
import { isDateWord } from './calendarNames'
import { isCapital } from './caseStatistics'
import { ownsBody } from './ownedBodies'
import { PARTICLES, PARTICLES_OF_TWO, takesFor } from './particles'
import { isOfficeWord, isPersonName } from './personRuns'
import { joinsPortfolios } from './portfolios'

/** "Doe-Roe", "Franco-German": two names joined, not one name. */
export const isCompoundOfNames = (token: Token): boolean =>
  token.text.includes('-') &&
  /^\p{Lu}[\p{L}.]*-\p{Lu}/u.test(token.text) &&
  !GIVEN_NAME.holds(token.lexeme) &&
  !/^(?:al|el|abu)-/i.test(token.text) &&
  token.lower.split('-').some(p => PLACES.has(p) || DEMONYMS.has(p) || UPPER_CASE_PLACES.has(p.toUpperCase()))

/** Index of the last token of the run of capitals that starts at `i`, particles included. */
export function runEnd(prose: Prose, i: number, end: number): number {
  const { tokens } = prose
  let last = i
  for (;;) {
    let next = last + 1
    const past = pastNickname(tokens, i, last, end)
    if (past > 0) {
      last = past
      continue
    }
    if (next >= end || tokens[next].quoted !== tokens[i].quoted) return last
    if (ownsBody(tokens, i, last)) {
      last = next + 1
      continue
    }
    if (tokens[next].text === ']' && isInserted(tokens, i) && tokens[next + 1] && isSurname(tokens, next + 1)) {
      last = next + 1
      continue
    }
    if (isNamePart(tokens, next)) {
      last = next
      continue
    }
    if (
      tokens[next].text === ',' &&
      next + 1 < end &&
      isCapital(tokens[next + 1]) &&
      FIRM_FORMS.has(tokens[next + 1].lower)
    ) {
      last = next + 1
      continue
    }
    const joined =
      tokens[next].text === '&' ||
      PARTICLES.has(tokens[next].lower) ||
      (tokens[next].lower === 'for' && takesFor(tokens[last].lower)) ||
      (tokens[next].lower === 'and' &&
        (joinsOrganisation(tokens, i, next) || joinsPortfolios(tokens, next) || joinsPapers(tokens, next)))
    if (!joined) return last
    if (tokens[next].lower === 'of') {
      if (!takesOf(tokens, i, last)) return last
      if (tokens[next + 1]?.lower === 'the') next++
    }
    if (tokens[next].lower === 'for' && tokens[next + 1]?.lower === 'the') next++
    if (PARTICLES_OF_TWO.has(`${tokens[next].lower} ${tokens[next + 1]?.lower}`)) next++
    if (next + 1 >= end || !isNamePart(tokens, next + 1) || isCompoundOfNames(tokens[next + 1])) return last
    last = next + 1
  }
}

const isSurname = (tokens: readonly Token[], at: number): boolean =>
  isNamePart(tokens, at) && !isOfficeWord(tokens[at].lower)

/** "[US President Jane] Doe": whether a run starts in an editor's brackets. */
const isInserted = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === '[' || tokens[first - 2]?.text === '['

/** Token of the surname behind a nickname in marks ("Ann “Red” Roe"), 0 when there is none. */
function pastNickname(tokens: readonly Token[], first: number, last: number, end: number): number {
  if (tokens[last + 1]?.kind !== 'punctuation' || tokens[last + 2]?.quoted === tokens[first].quoted) return 0
  for (let k = last + 3; k <= last + 5 && k + 1 < end; k++)
    if (tokens[k].kind === 'punctuation')
      return tokens[k + 1].quoted === tokens[first].quoted && isNamePart(tokens, k + 1) && isCapital(tokens[last + 2])
        ? k + 1
        : 0
  return 0
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return isCapital(token) && !isDateWord(tokens, at) && token.lower !== 'i' && !token.lower.startsWith("i'")
}

/**
 * "Ministry of", "University of": a name goes on after "of" only behind a word that takes it; "Senator Jane Doe of Ohio" is
 * where she is from.
 */
function takesOf(tokens: readonly Token[], from: number, last: number): boolean {
  const lower = tokens[last].lower
  if (ORGANISATION_WORDS.has(lower) || isOfficeWord(lower)) return true
  // "Brahim Saleh of the Sahel Policy Center": two words that are no known name are rather somebody than a body.
  if (last === from + 1 && tokens[last + 2]?.lower === 'the' && !/s$/.test(tokens[from].lower)) return false
  return from < last && !isPersonName(tokens, from, last)
}

/** "The Post and Courier": papers that were merged, or said to be two things. */
const joinsPapers = (tokens: readonly Token[], and: number): boolean =>
  FIRST_HALVES.has(tokens[and - 1].lower) && SECOND_HALVES.has(tokens[and + 1]?.lower ?? '')

const FIRST_HALVES = wordSet('globe post news mail democrat times herald star')
const SECOND_HALVES = wordSet('mail courier observer guardian chronicle citizen advance letters record')

/** "Department of Health and Human Services": "and" inside an organisation's name with "of" or "for". */
function joinsOrganisation(tokens: readonly Token[], from: number, and: number): boolean {
  const before = tokens.slice(from, and).map(t => t.lower)
  const next = tokens[and + 1]
  return (
    (before.includes('of') || before.includes('for')) &&
    before.some(w => ORGANISATION_WORDS.has(w) || takesFor(w)) &&
    isNamePart(tokens, and + 1) &&
    !TITLES.holds(next.lexeme) &&
    !GIVEN_NAME.holds(next.lexeme) &&
    !PLACES.holds(next.lexeme)
  )
}
