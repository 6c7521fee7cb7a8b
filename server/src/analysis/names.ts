import { GIVEN_NAMES } from './givenNames'
import { DEMONYMS, PLACES, UPPER_CASE_PLACES } from './places'
import type { Prose, Token } from './prose'
import { reportingForm } from './reportingVerbs'
import { GENDERED_TITLES, ORGANISATION_WORDS, ROLE_NOUNS, TITLES } from './titles'
import { CALENDAR, OPENERS, PREPOSITIONS } from './words'

/** A proper name in the text: token indexes, `last` inclusive; `from` is where its title or description starts. */
export interface Name {
  readonly from: number
  readonly first: number
  readonly last: number
  readonly kind: 'person' | 'organisation' | 'place' | 'unknown'
  /** The words of the name as written, without title. */
  readonly words: readonly string[]
  /** Lower-case words of the title or description before it ("chinese", "foreign", "ministry", "spokesman"). */
  readonly title: readonly string[]
  readonly gender: 'male' | 'female' | null
  /** A preposition of place stands before it ("in Paris"). */
  readonly located: boolean
}

/** Join the parts of a name when a capital follows. */
const PARTICLES = new Set(
  'of de da di do dos das du del della der den van von bin ibn al el la le los ter ten y e av af zu'.split(' '),
)
/** Stand before a role and narrow it. */
const ROLE_MODIFIERS = new Set(
  'former ex deputy vice acting senior chief prime foreign defence defense interior finance state first lead general assistant associate executive managing national federal local regional city county village town then incoming outgoing long-time longtime veteran top main opposition ruling right-wing left-wing conservative liberal democratic republican presidential vice-presidential parliamentary congressional military police fire party trade labour labor union school health justice economy energy education environment transport human rights air naval senior-most official government company fellow retired late'.split(
    ' ',
  ),
)

/** What the whole article tells of its words: which occur in lower case, which capitalised within sentences. */
export interface CaseStatistics {
  readonly lower: ReadonlySet<string>
  readonly capital: ReadonlyMap<string, number>
  /** For each sentence whether it is written in title case or capitals, as headlines are: its capitals tell nothing. */
  readonly titleCased: readonly boolean[]
}

export const isCapital = (token: Token | undefined): boolean => token?.capital === true

export function caseStatistics(prose: Prose): CaseStatistics {
  const lower = new Set<string>()
  const capital = new Map<string, number>()
  const titleCased = prose.sentences.map((_, i) => isTitleCased(prose, i))
  prose.tokens.forEach((token, i) => {
    if (token.kind !== 'word' || titleCased[token.sentence]) return
    if (!isCapital(token)) lower.add(token.lower)
    else if (!opensSentence(prose, i)) capital.set(token.lower, (capital.get(token.lower) ?? 0) + 1)
  })
  return { lower, capital, titleCased }
}

function isTitleCased(prose: Prose, sentence: number): boolean {
  let capitals = 0
  let words = 0
  const from = prose.firstToken[sentence]
  const to = prose.firstToken[sentence + 1]
  for (let i = from; i < to; i++) {
    const token = prose.tokens[i]
    if (token.kind !== 'word' || token.lower.length < 4) continue
    words++
    if (isCapital(token)) capitals++
  }
  const headline = prose.blocks[prose.sentences[sentence].block].kind !== 'paragraph'
  const stopped = /^[.,?!”"’']$/.test(prose.tokens[to - 1]?.text ?? '')
  return words > 2 && capitals / words > 0.6 && (headline || (!stopped && words > 4))
}

/** Whether a token opens a sentence, a quotation or what follows a colon: its capital may be no name's. */
export function opensSentence(prose: Prose, index: number): boolean {
  if (index === prose.firstToken[prose.tokens[index].sentence]) return true
  const before = prose.tokens[index - 1].text
  return /^["“”‘'‟„«(:•*—–.?!…|]+$/.test(before) || before === "''" || before === '``'
}

/** Proper names in the order of the text. Names in title-cased sentences are left to the caller, who knows the others. */
export function findNames(prose: Prose, cases: CaseStatistics): Name[] {
  const names: Name[] = []
  for (let sentence = 0; sentence < prose.sentences.length; sentence++) {
    if (cases.titleCased[sentence]) continue
    const end = prose.firstToken[sentence + 1]
    for (let i = prose.firstToken[sentence]; i < end; i++) {
      if (!startsName(prose, cases, i, end)) continue
      const last = runEnd(prose, i, end)
      names.push(...namesInRun(prose, i, last))
      i = last
    }
  }
  return names
}

function startsName(prose: Prose, cases: CaseStatistics, i: number, end: number): boolean {
  const token = prose.tokens[i]
  if (!isCapital(token) || token.lower === 'i' || CALENDAR.has(token.lower) || token.lower === "i'm") return false
  if (isCompoundOfNames(token)) return false
  if (!opensSentence(prose, i))
    return !OPENERS.has(token.lower) || isAllCapitals(token) || cases.capital.get(token.lower)! > 1
  if (OPENERS.has(token.lower) && !isAllCapitals(token)) return false
  const next = i + 1 < end ? prose.tokens[i + 1] : undefined
  const known = (cases.capital.get(token.lower) ?? 0) > 0
  if (known) return true
  if (
    /(?:ing|ed|ly)$/.test(token.lower) &&
    !GIVEN_NAMES.has(token.lower) &&
    (cases.lower.has(token.lower) || !isCapital(next))
  )
    return false
  if (isCapital(next) && !CALENDAR.has(next!.lower) && !isCompoundOfNames(next!)) return true
  if (
    GIVEN_NAMES.has(token.lower) ||
    PLACES.has(token.lower) ||
    isAllCapitals(token) ||
    GENDERED_TITLES.has(token.lower)
  )
    return true
  if (cases.lower.has(token.lower) || ROLE_NOUNS.has(token.lower)) return false
  const verb = next && reportingForm(next.lower)
  return next?.lower === "'s" || (verb !== undefined && (verb.form === 'past' || verb.form === 'third'))
}

const isAllCapitals = (token: Token): boolean => /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(token.text)

/** "Xi-Putin", "Russian-Chinese": two names joined, not one name. */
const isCompoundOfNames = (token: Token): boolean =>
  /^\p{Lu}[\p{L}.]*-\p{Lu}/u.test(token.text) &&
  !GIVEN_NAMES.has(token.lower) &&
  !/^(?:al|el|abu)-/i.test(token.text) &&
  token.lower.split('-').some(p => PLACES.has(p) || DEMONYMS.has(p) || UPPER_CASE_PLACES.has(p.toUpperCase()))

/** Index of the last token of the run of capitals that starts at `i`, particles included. */
function runEnd(prose: Prose, i: number, end: number): number {
  const { tokens } = prose
  let last = i
  for (;;) {
    let next = last + 1
    if (next >= end || tokens[next].quoted !== tokens[i].quoted) return last
    if (isNamePart(tokens[next])) {
      last = next
      continue
    }
    const joined =
      tokens[next].text === '&' ||
      PARTICLES.has(tokens[next].lower) ||
      (tokens[next].lower === 'and' && joinsOrganisation(tokens, i, next))
    if (!joined) return last
    if (tokens[next + 1]?.lower === 'the' && tokens[next].lower === 'of') next++
    if (tokens[next].lower === 'of' && !takesOf(tokens, i, last)) return last
    if (next + 1 >= end || !isNamePart(tokens[next + 1]) || isCompoundOfNames(tokens[next + 1])) return last
    last = next + 1
  }
}

const isNamePart = (token: Token): boolean =>
  isCapital(token) && !CALENDAR.has(token.lower) && token.lower !== 'i' && !/^I['’]/.test(token.text)

/** "Ministry of", "University of": a name goes on after "of" only behind a word that takes it. */
const takesOf = (tokens: readonly Token[], from: number, last: number): boolean => {
  const lower = tokens[last].lower
  return ORGANISATION_WORDS.has(lower) || TITLES.has(lower) || ROLE_NOUNS.has(lower) || from < last
}

/** "Department of Health and Human Services": "and" inside an organisation's name with "of" or "for". */
function joinsOrganisation(tokens: readonly Token[], from: number, and: number): boolean {
  const before = tokens.slice(from, and).map(t => t.lower)
  const next = tokens[and + 1]
  return (
    before.includes('of') &&
    before.some(w => ORGANISATION_WORDS.has(w)) &&
    isNamePart(next) &&
    !TITLES.has(next.lower) &&
    !GIVEN_NAMES.has(next.lower) &&
    !PLACES.has(next.lower)
  )
}

/** The name of a run of capitals, split from the title before it; nothing when the run is a title alone. */
function namesInRun(prose: Prose, first: number, last: number): Name[] {
  const { tokens } = prose
  const lower = (i: number): string => tokens[i].lower
  if (
    first === last &&
    DEMONYMS.has(lower(first)) &&
    !PLACES.has(lower(first)) &&
    !UPPER_CASE_PLACES.has(tokens[first].text)
  )
    return []
  const place = leadingPlace(tokens, first, last)
  if (place >= first) return [made(prose, first, first, place), ...namesInRun(prose, place + 1, last)]
  const isTitle = (i: number): boolean => TITLES.has(lower(i)) || ROLE_NOUNS.get(lower(i)) === 'person'
  let title = first - 1
  for (let i = first; i <= last; i++) if (isTitle(i)) title = i
  if (title === last && !(last > first && GIVEN_NAMES.has(lower(first)))) {
    const inner =
      last > first ? DEMONYMS.has(lower(first)) || isTitle(first) || ORGANISATION_WORDS.has(lower(last - 1)) : true
    return inner || ROLE_NOUNS.has(lower(last)) ? [] : [made(prose, first, first, last)]
  }
  if (title === last) title = first - 1
  const isOrganisation =
    ORGANISATION_WORDS.has(lower(last)) ||
    (title >= first && lower(title + 1) === 'of' && ORGANISATION_WORDS.has(lower(first)))
  if (isOrganisation && !(title >= first && last - title > 1 && GIVEN_NAMES.has(lower(title + 1))))
    return [made(prose, first, first, last)]
  if (title >= first) {
    let start = title + 1
    if (lower(start) === 'of' || lower(start) === 'for')
      start = Math.min(last, start + (lower(start + 1) === 'the' ? 3 : 2))
    if (PREPOSITIONS.has(lower(start)) || start > last || (start === last && tokens[title + 1].lower === 'of'))
      return []
    return [made(prose, first, start, last)]
  }
  if (last > first && DEMONYMS.has(lower(first)) && GIVEN_NAMES.has(lower(first + 1)))
    return [made(prose, first, first + 1, last)]
  return [made(prose, leftTitle(prose, first), first, last)]
}

/** "the United States Jane Doe", behind "ambassador to": last token of a place that a person's name follows, -1 for none. */
function leadingPlace(tokens: readonly Token[], first: number, last: number): number {
  for (let i = Math.min(first + 2, last - 2); i >= first; i--) {
    const words = tokens
      .slice(first, i + 1)
      .map(t => t.lower)
      .join(' ')
    if (
      PLACES.has(words) &&
      !DEMONYMS.has(words) &&
      GIVEN_NAMES.has(tokens[i + 1].lower) &&
      !ORGANISATION_WORDS.has(tokens[last].lower)
    )
      return i
  }
  return -1
}

/** Where a description in lower case before a name starts: "Kremlin spokesman", "the former vice president". */
function leftTitle(prose: Prose, first: number): number {
  const { tokens } = prose
  const sentenceStart = prose.firstToken[tokens[first].sentence]
  const before = tokens[first - 1]
  if (
    first === sentenceStart ||
    !before ||
    before.kind !== 'word' ||
    !(TITLES.has(before.lower) || ROLE_NOUNS.get(before.lower) === 'person')
  )
    return first
  let from = first - 1
  while (from > sentenceStart && first - from < 8 && narrowsRole(tokens[from - 1])) from--
  return from
}

const narrowsRole = (token: Token): boolean =>
  token.kind === 'word' &&
  token.lower !== "'s" &&
  (ROLE_MODIFIERS.has(token.lower) ||
    ROLE_NOUNS.has(token.lower) ||
    TITLES.has(token.lower) ||
    ORGANISATION_WORDS.has(token.lower) ||
    (isCapital(token) && !OPENERS.has(token.lower) && !CALENDAR.has(token.lower)))

function made(prose: Prose, from: number, first: number, last: number): Name {
  const tokens = prose.tokens.slice(first, last + 1)
  const title = prose.tokens.slice(from, first).map(t => t.lower)
  const gender = title.map(w => GENDERED_TITLES.get(w)).find(g => g !== undefined) ?? givenGender(tokens)
  const located = /^(?:in|at|to|from|near|across|around|outside|inside|into|toward|towards|over)$/.test(
    prose.tokens[from - 1]?.lower ?? '',
  )
  return {
    located,
    from,
    first,
    last,
    kind: kindOf(prose, tokens, title, first),
    words: tokens.map(t => t.text),
    title,
    gender,
  }
}

const givenGender = (tokens: readonly Token[]): Name['gender'] => {
  const given = tokens.length > 1 ? GIVEN_NAMES.get(tokens[0].lower) : undefined
  return given === 'male' || given === 'female' ? given : null
}

function kindOf(prose: Prose, tokens: readonly Token[], title: readonly string[], first: number): Name['kind'] {
  const lower = tokens.map(t => t.lower)
  const joined = lower.join(' ')
  const before = prose.tokens[first - 1]?.lower
  if (UPPER_CASE_PLACES.has(tokens.map(t => t.text).join(' ')) || PLACES.has(joined))
    return title.some(w => TITLES.has(w)) && !PLACES.has(joined) ? 'person' : 'place'
  const last = lower[lower.length - 1]
  if (
    ORGANISATION_WORDS.has(last) ||
    (lower.includes('of') && lower.some(w => ORGANISATION_WORDS.has(w))) ||
    tokens.some(t => t.text === '&')
  )
    return 'organisation'
  if (title.length > 0) return 'person'
  if (GIVEN_NAMES.has(lower[0]) && tokens.length <= 4)
    return before === 'the' && tokens.length === 1 ? 'unknown' : 'person'
  if (tokens.length === 1)
    return /^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){2,})$/u.test(tokens[0].text) ? 'organisation' : 'unknown'
  if (before === 'the' || lower.some(w => ORGANISATION_WORDS.has(w)) || DEMONYMS.has(lower[0]) || PLACES.has(lower[0]))
    return 'organisation'
  return tokens.length <= 4 ? 'unknown' : 'organisation'
}
