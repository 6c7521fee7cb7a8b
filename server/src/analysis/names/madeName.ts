import type { Prose, Token } from '../prose'
import { GIVEN_NAME, GIVEN_NAMES } from '../words/givenNames'
import { DEMONYM, isShortState, PLACES, UPPER_CASE_PLACES } from '../words/places'
import { GENDERED_TITLES, ORGANISATION_WORDS, PARTISANS, TITLES } from '../words/titles'
import { wordSet } from '../words/words'
import type { Name } from './name'

/** Prepositions of place. */
const OF_PLACE = wordSet('in at to from near across around outside inside into toward towards over')

const NO_TITLE: readonly string[] = []

/** The words of a name, a genitive joined to its word. */
function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = []
  for (const { lower, text } of tokens)
    if (words.length > 0 && (lower === "'s" || isApostrophe(text))) words[words.length - 1] += text
    else words.push(text)
  return words
}

/** The tokens of a name, without marks and what stands in marks of its own. */
function tokensOf({ tokens }: Prose, first: number, last: number): Token[] {
  const found: Token[] = []
  for (let at = first; at <= last; at++)
    if (isPart(tokens[at], tokens[at - 1]) && tokens[at].quoted === tokens[first].quoted) found.push(tokens[at])
  return found
}

const isApostrophe = (text: string): boolean => text === "'" || text === '’'

/** No mark, but for the apostrophe of a plural: "Nurses’ Association". */
const isPart = ({ kind, text, start }: Token, before: Token | undefined): boolean =>
  kind !== 'punctuation' || (isApostrophe(text) && before?.end === start && before.lower.endsWith('s'))

/** Ranks at the bar, seats, honours and degrees behind a name, and no part of it. */
const HONOURS = wordSet('KC QC SC MP MEP MSP OBE MBE CBE PhD MD Esq')

/** The name from token `first` to `last`, whose title starts at `from`. */
export function made(prose: Prose, from: number, first: number, last: number): Name {
  const tokens = tokensOf(prose, first, last)
  if (tokens.length > 2 && HONOURS.has(tokens[tokens.length - 1].text)) tokens.pop()
  const words = wordsOf(tokens)
  const title = from < first ? prose.tokens.slice(from, first).map(t => t.lower) : NO_TITLE
  const titled = title.find(word => GENDERED_TITLES.has(word))
  const gender = (titled === undefined ? undefined : GENDERED_TITLES.get(titled)) ?? givenGender(tokens)
  const located = OF_PLACE.has(prose.tokens[from - 1]?.lower ?? '') && prose.tokens[from - 2]?.lower !== 'according'
  return {
    located,
    from,
    first,
    last,
    kind: kindOf(prose, tokens, words, title, first),
    words,
    title,
    gender,
  }
}

/** "Springfield, Mass.": a state behind a comma, or the town before it. */
function isStateBehind(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  if (words.length === 1 && isShortState(words[0]) && tokens[first - 1]?.text === ',') return true
  const behind = first + words.length
  return (
    tokens[behind]?.text === ',' &&
    isShortState(tokens[behind + 1]?.text ?? '') &&
    (OF_PLACE.has(tokens[first - 1]?.lower ?? '') || opensOffice(tokens, behind + 2))
  )
}

/** "Alder Bay, Ind., | Mayor Jane Doe": behind the state, the comma and an office. */
const opensOffice = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.text === ',' && tokens[comma + 1]?.capital === true && TITLES.holds(tokens[comma + 1].lexeme)

const givenGender = (tokens: readonly Token[]): Name['gender'] => {
  if (tokens.length < 2 || !GIVEN_NAME.holds(tokens[0].lexeme)) return null
  const given = GIVEN_NAMES.get(tokens[0].lower)
  return given === 'male' || given === 'female' ? given : null
}

function kindOf(
  prose: Prose,
  tokens: readonly Token[],
  words: readonly string[],
  title: readonly string[],
  first: number,
): Name['kind'] {
  const before = prose.tokens[first - 1]?.lower
  const isPlace = isPlaceName(tokens)
  if (isPlace || UPPER_CASE_PLACES.has(words.join(' ')) || isStateBehind(prose.tokens, first, words))
    return title.some(w => TITLES.has(w)) && !isPlace ? 'person' : 'place'
  const ofOrganisation = tokens.some(isOfOrganisation)
  if (
    isOfOrganisation(tokens[tokens.length - 1]) ||
    (ofOrganisation && tokens.some(t => t.lower === 'of')) ||
    words.includes('&')
  )
    return 'organisation'
  if (title.length > 0) return 'person'
  if (GIVEN_NAME.holds(tokens[0].lexeme) && tokens.length <= 4)
    return before === 'the' && tokens.length === 1 ? 'unknown' : 'person'
  if (tokens.length > 1 && PARTISANS.has(tokens[tokens.length - 1].lower)) return 'organisation'
  if (tokens.length > 1 && BUILT.has(tokens[tokens.length - 1].lower)) return 'place'
  if (tokens.length === 1)
    return /^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){2,})$/u.test(tokens[0].text) ? 'organisation' : 'unknown'
  if (before === 'the' || ofOrganisation || DEMONYM.holds(tokens[0].lexeme) || PLACES.holds(tokens[0].lexeme))
    return 'organisation'
  return tokens.length <= 4 ? 'unknown' : 'organisation'
}

/** "Doe Tower": what bears somebody's name. */
const BUILT = wordSet('tower towers plaza building airport stadium arena bridge highway avenue boulevard')

const isOfOrganisation = ({ lexeme }: Token): boolean => ORGANISATION_WORDS.holds(lexeme)

const isPlaceName = (tokens: readonly Token[]): boolean =>
  tokens.length === 1 ? PLACES.holds(tokens[0].lexeme) : PLACES.has(tokens.map(t => t.lower).join(' '))
