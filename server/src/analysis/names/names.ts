import type { Prose, Token } from '../prose'
import { isParty } from '../text/abbreviations'
import { GIVEN_NAME } from '../words/givenNames'
import { PLACES } from '../words/places'
import { reportingForm } from '../words/reportingVerbs'
import { FIRM_FORMS, GENDERED_TITLES, PERSON_TITLE, ROLE_NOUN } from '../words/titles'
import { isFiniteForm } from '../words/verbs'
import { OPENERS, wordSet } from '../words/words'
import { isDateWord } from './calendarNames'
import { type CaseStatistics, isCapital, opensSentence } from './caseStatistics'
import { made } from './madeName'
import type { Name } from './name'
import { namesInRun } from './nameRuns'
import { ownsBody } from './ownedBodies'
import { opensSurname, PARTICLES } from './particles'
import { isCompoundOfNames, runEnd } from './runEnds'

/** Proper names in the order of the text. Names in title-cased sentences are left to the caller, who knows the others. */
export function findNames(prose: Prose, cases: CaseStatistics): Name[] {
  const names: Name[] = []
  const surnames = new Set<string>()
  for (let sentence = 0; sentence < prose.sentences.length; sentence++) {
    if (cases.titleCased[sentence]) continue
    const end = prose.firstToken[sentence + 1]
    for (let i = prose.firstToken[sentence]; i < end; i++) {
      if (!startsName(prose, cases, i, end, surnames)) continue
      const last = runEnd(prose, i, end)
      const found = isKnownSurname(prose.tokens, i, last, surnames)
        ? [made(prose, i, last, last)]
        : namesInRun(prose, i, last)
      for (const { kind, words } of found)
        if (kind === 'person' && words.length > 1) surnames.add(words[words.length - 1].toLowerCase())
      names.push(...found)
      i = last
    }
  }
  return names
}

/** "King", "Mr. King", of a Jane King: a title that is a surname here, and not "the King". */
function isKnownSurname(tokens: readonly Token[], first: number, last: number, surnames: ReadonlySet<string>): boolean {
  const { lower, lexeme } = tokens[last]
  if (last - first > 1 || !PERSON_TITLE.holds(lexeme) || !surnames.has(lower)) return false
  return first === last ? tokens[first - 1]?.lower !== 'the' : GENDERED_TITLES.has(tokens[first].lower)
}

function startsName(
  prose: Prose,
  cases: CaseStatistics,
  i: number,
  end: number,
  surnames: ReadonlySet<string>,
): boolean {
  const token = prose.tokens[i]
  if (!isCapital(token) || token.lower === 'i' || isDateWord(prose.tokens, i) || token.lower === "i'm") return false
  if (isCompoundOfNames(token) || isOfParty(prose.tokens, i)) return false
  if (ownsBody(prose.tokens, i, i)) return true
  if (!opensSentence(prose, i))
    return (
      !OPENERS.holds(token.lexeme) ||
      isAllCapitals(token) ||
      cases.capital.get(token.lower)! > 1 ||
      isNamedWill(prose.tokens, i, end)
    )
  if (OPENERS.holds(token.lexeme) && !isAllCapitals(token))
    return isNamedWill(prose.tokens, i, end) || isSpeaking(prose.tokens, i, surnames)
  const next = i + 1 < end ? prose.tokens[i + 1] : undefined
  // "Van der Roe said": the capital is that of the sentence.
  if (next && opensSurname(token.lower) && PARTICLES.has(next.lower) && isCapital(prose.tokens[i + 2])) return true
  const known = (cases.capital.get(token.lower) ?? 0) > 0
  if (known || (OF_A_CHARGE.has(token.lower) && next?.lower === 'of' && isCapital(prose.tokens[i + 2]))) return true
  if (
    /(?:ing|ed|ly)$/.test(token.lower) &&
    !GIVEN_NAME.holds(token.lexeme) &&
    (cases.lower.has(token.lower) || !isCapital(next) || reportingForm(token.lower)?.form === 'ing')
  )
    return false
  if (isCapital(next) && !isDateWord(prose.tokens, i + 1) && !isCompoundOfNames(next!)) return true
  if (opensFirm(prose.tokens, i + 1)) return true
  if (
    (GIVEN_NAME.holds(token.lexeme) && !narrowsPlural(prose.tokens, i, end)) ||
    PLACES.holds(token.lexeme) ||
    isAllCapitals(token) ||
    GENDERED_TITLES.has(token.lower)
  )
    return true
  if (cases.lower.has(token.lower) || ROLE_NOUN.holds(token.lexeme)) return false
  const verb = next && reportingForm(next.lower)
  return next?.lower === "'s" || (verb !== undefined && (verb.form === 'past' || verb.form === 'third'))
}

/** "Acme | & Co.", "Acme | , Inc.": what goes on with the name of a firm. */
const opensFirm = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === '&' && isCapital(tokens[at + 1])) ||
  (tokens[at]?.text === ',' && isCapital(tokens[at + 1]) && FIRM_FORMS.has(tokens[at + 1].lower))

/** "Back told", "May said" where the text has told of a Jane Back, or a Jane May. */
const isSpeaking = (tokens: readonly Token[], i: number, surnames: ReadonlySet<string>): boolean =>
  surnames.has(tokens[i].lower) && (tokens[i + 1]?.verb?.form === 'past' || tokens[i + 1]?.verb?.form === 'third')

/** "Grace periods were long": a word before a plural with its verb, and no given name. */
function narrowsPlural(tokens: readonly Token[], i: number, end: number): boolean {
  const [noun, verb] = [tokens[i + 1], tokens[i + 2]]
  if (i + 2 >= end || noun.kind !== 'word' || isCapital(noun) || !/[^s']s$/.test(noun.lower)) return false
  return !OPENERS.holds(noun.lexeme) && !isFiniteForm(noun.lower) && verb.kind === 'word' && isFiniteForm(verb.lower)
}

/** Offices that name what they are for: "Minister of Finance Jane Doe". */
const OF_A_CHARGE = wordSet(
  'secretary minister undersecretary commissioner director president chancellor bishop archbishop governor superintendent',
)

/** Tokens up to the mark of a question. */
const LONGEST_QUESTION = 60

/** "Will Doe said so.": a given name; "Will Doe say so?" asks. */
function isNamedWill(tokens: readonly Token[], i: number, end: number): boolean {
  if (tokens[i].text !== 'Will' || tokens[i].quoted >= 0 || !isCapital(tokens[i + 1])) return false
  for (let k = i + 2; k < Math.min(end, i + LONGEST_QUESTION); k++) if (tokens[k].text === '?') return false
  return true
}

/** "R-Ohio", "D-N.Y.": the party and state behind the name of a member of Congress, in brackets or between commas. */
const isOfParty = (tokens: readonly Token[], at: number): boolean =>
  isParty(tokens[at].text) || (at > 0 && isParty(tokens[at - 1].text) && tokens[at - 1].text.endsWith('.'))

const isAllCapitals = (token: Token): boolean => /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(token.text)
