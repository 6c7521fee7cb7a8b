import type { Prose, Token } from '../prose'
import { GIVEN_NAME } from '../words/givenNames'
import { DEMONYM, DEMONYMS, PLACES, UPPER_CASE_PLACES } from '../words/places'
import { reportingForm } from '../words/reportingVerbs'
import { ORGANISATION_WORDS, PERSON_TITLE, ROLE_NOUN, ROLE_NOUNS, TITLES } from '../words/titles'
import type { WordClass } from '../words/wordClass'
import { CALENDAR, DETERMINERS, OPENERS, PREPOSITIONS, wordSet } from '../words/words'
import { isCapital } from './caseStatistics'
import { made } from './madeName'
import type { Name } from './name'
import { behindCharge, chargedOffice } from './portfolios'

/** Stand before a role and narrow it. */
const ROLE_MODIFIERS = new Set(
  'former ex deputy vice acting senior chief prime foreign defence defense interior finance state first lead general assistant associate executive managing national federal local regional city county village town then incoming outgoing long-time longtime veteran top main opposition ruling right-wing left-wing conservative liberal democratic republican presidential vice-presidential parliamentary congressional military police fire party trade labour labor union school health justice economy energy education environment transport human rights air naval senior-most official government company fellow retired late'.split(
    ' ',
  ),
)

/** The name of a run of capitals, split from the title before it; nothing when the run is a title alone. */
export function namesInRun(prose: Prose, first: number, last: number): Name[] {
  const { tokens } = prose
  const lower = (i: number): string => tokens[i]?.lower ?? ''
  const is = (words: WordClass, i: number): boolean => i >= 0 && i < tokens.length && words.holds(tokens[i].lexeme)
  if (first === last && is(DEMONYM, first) && !is(PLACES, first) && !UPPER_CASE_PLACES.has(tokens[first].text))
    return []
  const place = leadingPlace(prose, first, last)
  if (place >= first) {
    const titled = titleBefore(prose, first)
    const rest = namesInRun(prose, place + 1, last)
    const [name] = rest.length === 1 && rest[0].from === place + 1 && titled < first ? rest : []
    return [made(prose, first, first, place), ...(name ? [made(prose, titled, name.first, name.last)] : rest)]
  }
  const inCharge = chargedOffice(tokens, first)
  const holder = inCharge < 0 ? -1 : behindCharge(tokens, first, last)
  if (holder > last) return []
  if (holder >= 0) return [made(prose, leftTitle(prose, inCharge + 1), holder, last)]
  let title = first - 1
  // "Rep. Jane King", "Rep. Jane T. King": behind a given name or an initial a title is a surname.
  const named = last - first > 1 && is(PERSON_TITLE, first) && isGivenIn(tokens, last - 1)
  for (let i = first; i <= (named ? last - 2 : last); i++)
    if ((is(PERSON_TITLE, i) || isConstable(tokens, i)) && lower(i + 1) !== "'s") title = i
  if (title < first && last - first === 2 && isUnlistedTitle(tokens[first], tokens[first + 1])) title = first
  if (title === last && !(last > first && is(GIVEN_NAME, first))) {
    const inner =
      last > first ? is(DEMONYM, first) || is(PERSON_TITLE, first) || is(ORGANISATION_WORDS, last - 1) : true
    return inner || is(ROLE_NOUN, last) ? [] : [made(prose, first, first, last)]
  }
  if (title === last) title = first - 1
  const isOrganisation =
    is(ORGANISATION_WORDS, last) ||
    (title >= first && lower(title + 1) === 'of' && is(ORGANISATION_WORDS, first)) ||
    // "Institute for Marine Research"
    (title === first + 2 && is(PREPOSITIONS, first + 1) && is(ORGANISATION_WORDS, first))
  if (isOrganisation && !(title >= first && last - title > 1 && is(GIVEN_NAME, title + 1)))
    return [made(prose, first, first, last)]
  if (title >= first) {
    let start = title + 1
    if (lower(start) === 'of' || lower(start) === 'for') {
      start = Math.min(last, start + (lower(start + 1) === 'the' ? 3 : 2))
      start = givenNameIn(tokens, start, last)
    }
    if (is(PREPOSITIONS, start) || start > last || (start === last && tokens[title + 1].lower === 'of')) return []
    return holdsName(tokens, start, last) ? [made(prose, first, start, last)] : []
  }
  if (last > first && is(DEMONYM, first) && is(GIVEN_NAME, first + 1)) return [made(prose, first, first + 1, last)]
  const of = lower(first - 1) === 'the' ? first - 2 : first - 1
  const office = lower(of) === 'of' && ROLE_NOUNS.get(lower(of - 1)) === 'person'
  return [
    made(
      prose,
      isOutlet(tokens, first, last) ? first : leftTitle(prose, first),
      office ? givenNameIn(tokens, first, last) : first,
      last,
    ),
  ]
}

/** "the official | Northwire | news agency": whom an outlet belongs to, and nobody's office. */
const isOutlet = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 1]?.lower === 'official' && OUTLETS.has(tokens[last + 1]?.lower ?? '')
const OUTLETS = wordSet(
  'news newspaper agency broadcaster television tv radio website magazine daily channel network portal',
)

/** Not in `Mr. “As she left`, where behind a title there are words in marks alone. */
const holdsName = (tokens: readonly Token[], start: number, last: number): boolean =>
  tokens.slice(start, last + 1).some(({ kind, quoted }) => kind !== 'punctuation' && quoted === tokens[start].quoted)

/** "Det Con": by itself a nickname. */
const isConstable = (tokens: readonly Token[], i: number): boolean =>
  tokens[i].lower === 'con' && tokens[i - 1]?.lower === 'det'

/** "Director of National Security | Jane Doe", "Leader of the Opposition | J. Doe": where the given name stands behind what an office is for, else `start`. */
function givenNameIn(tokens: readonly Token[], start: number, last: number): number {
  for (let i = start; i < last; i++) if (isGivenIn(tokens, i) && (i === start || tokens[i - 1].lower !== 'of')) return i
  return start
}

const isGivenIn = (tokens: readonly Token[], i: number): boolean =>
  GIVEN_NAME.holds(tokens[i].lexeme) || INITIAL.test(tokens[i].text)

const INITIAL = /^\p{Lu}\.$/u

/** "the United States Jane Doe", behind "ambassador to": last token of a place that a person's name follows, -1 for none. */
function leadingPlace(prose: Prose, first: number, last: number): number {
  if (last - 2 < first) return -1
  const { tokens } = prose
  const titled = titleBefore(prose, first) < first
  if (ORGANISATION_WORDS.holds(tokens[last].lexeme)) return -1
  for (let i = Math.min(first + 2, last - 2); i >= first; i--) {
    if (!titled && !GIVEN_NAME.holds(tokens[i + 1].lexeme)) continue
    const words = tokens
      .slice(first, i + 1)
      .map(t => t.lower)
      .join(' ')
    if ((PLACES.has(words) && !DEMONYMS.has(words)) || (titled && last - i < LONGEST_PERSON && TAKE_ENVOYS.has(words)))
      return i
  }
  return -1
}

/** Words of a person's name, and one. */
const LONGEST_PERSON = 4

/** Bodies to which ambassadors are sent. */
const TAKE_ENVOYS = new Set(['united nations', 'un', 'nato', 'african union', 'arab league', 'holy see', 'vatican'])

/** Where the office starts to which a place before a name belongs: "Kelvan ambassador to the United States Jane Doe". */
function titleBefore(prose: Prose, place: number): number {
  const { tokens } = prose
  let at = place - 1
  if (tokens[at]?.lower === 'the') at--
  return tokens[at]?.lower === 'to' || tokens[at]?.lower === 'of' ? leftTitle(prose, at) : place
}

/** Where a description in lower case before a name starts: "ministry spokesman", "the former vice president". */
function leftTitle(prose: Prose, first: number): number {
  const { tokens } = prose
  const sentenceStart = prose.firstToken[tokens[first].sentence]
  const before = tokens[first - 1]
  if (
    first === sentenceStart ||
    !before ||
    before.kind !== 'word' ||
    !PERSON_TITLE.holds(before.lexeme) ||
    isAct(tokens, first - 1)
  )
    return first
  let from = first - 1
  while (from > sentenceStart && first - from < 8 && narrowsRole(tokens[from - 1])) from--
  return from
}

/** "he accused Doe", "the accused Doe": a word for somebody that is a verb where no determiner stands before it. */
const isAct = (tokens: readonly Token[], at: number): boolean =>
  reportingForm(tokens[at].lower)?.form === 'past' && !DETERMINERS.holds(tokens[at - 1]?.lexeme)

const narrowsRole = (token: Token): boolean =>
  token.kind === 'word' &&
  token.lower !== "'s" &&
  (ROLE_MODIFIERS.has(token.lower) ||
    ROLE_NOUN.holds(token.lexeme) ||
    TITLES.holds(token.lexeme) ||
    ORGANISATION_WORDS.holds(token.lexeme) ||
    (isCapital(token) && !OPENERS.holds(token.lexeme) && !CALENDAR.has(token.lower)))

/** "Deckhand Jonas Roe": a word that is no given name before one that is. */
const isUnlistedTitle = ({ lexeme: first }: Token, { lexeme: second }: Token): boolean =>
  !GIVEN_NAME.holds(first) &&
  GIVEN_NAME.holds(second) &&
  !PLACES.holds(first) &&
  !ORGANISATION_WORDS.holds(first) &&
  first.lower.length > 3
