import type { Prose } from '../prose'
import { GIVEN_NAMES } from '../words/givenNames'
import { COORDINATORS, PREPOSITIONS, wordSet } from '../words/words'
import { isKindOfBody } from './bodyKinds'
import type { Cast, Draft } from './cast'
import type { Name } from './name'
import { fold } from './nameWords'

/** Before a name: what it is of, and no person: "the charity Blue Shore". */
const OUTFITS = wordSet(
  'newspaper paper magazine daily weekly portal outlet publication agency broadcaster website site channel network charity firm company chain retailer airline bank carmaker automaker manufacturer maker publisher startup start-up watchdog consultancy union nonprofit giant',
)
const REPORTS = wordSet('reports reported')
/** Before "by" and who passes on what somebody said. */
const CARRIED = wordSet('quoted cited carried published broadcast')
/** What only a company has, behind its name: "Acme shares", "Acme's chief executive". */
const OF_COMPANIES = wordSet('ceo cfo shares stock shareholders stockholders')
/** What bodies have that are no authorities, beside a name of which nothing else is known. */
const OF_STAFF = wordSet('executive executives employee employees customers subsidiary')
/** What a company does, as is said behind "which". */
const BUSINESS = wordSet('makes sells manufactures')
const COMPANY = 'company'
/** Words from a name to the noun of an apposition, at most. */
const LONGEST = 9

/** Tells which names are bodies, and what bodies they are, by the words around them. */
export function describeBodies(prose: Prose, names: readonly Name[], draftOf: readonly number[], cast: Cast): void {
  for (const [i, name] of names.entries()) {
    const index = draftOf[i]
    describeLed(name.title, cast)
    const draft = cast.drafts[index]
    if (draft.kind !== 'unknown' && draft.kind !== 'organisation') continue
    const told = bodyTold(prose, name, draft)
    if (told !== null) cast.describe(index, [told])
    if (told !== null || (draft.kind === 'unknown' && isBody(prose, name, draft))) draft.kind = 'organisation'
  }
}

/** The noun that tells what body is named: null where none does. */
function bodyTold({ tokens }: Prose, { first, last, words }: Name, draft: Draft): string | null {
  const before = tokens[first - 1]?.lower ?? ''
  if (OUTFITS.has(before) && !isGiven(draft)) return before
  if (words.length > 4 || isGiven(draft)) return null
  const own = tokens[last + 1]?.lower === "'s" ? last + 2 : last + 1
  if (tells(tokens, own, draft) || (JOINTS.has(before) && tells(tokens, first - 2, draft))) return COMPANY
  if (
    tokens[last + 1]?.text === ',' &&
    tokens[last + 2]?.lower === 'which' &&
    BUSINESS.has(tokens[last + 3]?.lower ?? '')
  )
    return COMPANY
  return apposed(tokens, last)
}

/** Between what a company has and its name. */
const JOINTS = wordSet('of in at')

/** Whether what a name has, at a token, is a company's. */
function tells(tokens: Prose['tokens'], at: number, { kind }: Draft): boolean {
  const lower = tokens[at]?.lower ?? ''
  if (OF_COMPANIES.has(lower) || (kind === 'unknown' && OF_STAFF.has(lower))) return true
  return (
    (lower === 'chief' && tokens[at + 1]?.lower === 'executive') ||
    (lower === 'executive' && tokens[at - 1]?.lower === 'chief')
  )
}

/** "Acme CEO Jane Doe": whom somebody leads is a company. */
function describeLed(title: readonly string[], cast: Cast): void {
  const office = title.findIndex(
    (word, i) => word === 'ceo' || word === 'cfo' || (word === 'chief' && title[i + 1] === 'executive'),
  )
  const led = office > 0 ? cast.find(title.slice(0, office)) : undefined
  if (led === undefined || (cast.drafts[led].kind !== 'unknown' && cast.drafts[led].kind !== 'organisation')) return
  cast.drafts[led].kind = 'organisation'
  cast.describe(led, [COMPANY])
}

/** "Acme, a pump company based in Hull": the noun of what a name is said to be behind a comma; null where it is no body. */
function apposed(tokens: Prose['tokens'], last: number): string | null {
  if (tokens[last + 1]?.text !== ',' || !OPENS.has(tokens[last + 2]?.lower ?? '')) return null
  const several = tokens[last + 2].lower === 'one' && tokens[last + 3]?.lower === 'of'
  for (let i = last + (several ? 4 : 3); i < tokens.length && i - last < LONGEST; i++) {
    const { kind, lower, lexeme } = tokens[i]
    if (kind === 'punctuation' || BREAKS.has(lower)) return null
    const next = tokens[i + 1]
    const ends = next === undefined || next.kind === 'punctuation' || BREAKS.has(next.lower)
    if (ends && isKindOfBody(several ? lexeme.singular : lower)) return several ? lexeme.singular : lower
  }
  return null
}
const OPENS = wordSet('a an the one')
/** Where the noun of an apposition has come. */
const BREAKS = wordSet('of for in at from that which who based with on is was has')

/** Whether a name of which nothing else is known is one of a body. */
function isBody(prose: Prose, { first, last, words }: Name, draft: Draft): boolean {
  const { tokens } = prose
  const next = tokens[last + 1]
  if (!isGiven(draft) && next?.text === ',' && tokens[last + 2]?.lower === 'which') return true
  if (!isGiven(draft) && first === prose.firstToken[tokens[first].sentence] && hasOwn(tokens, last)) return true
  if (words.length > 1) return false
  const carries = tokens[first - 1]?.lower === 'by' && CARRIED.has(tokens[first - 2]?.lower)
  const cites = next?.text === ',' && tokens[last + 2]?.lower === 'citing'
  return carries || cites || REPORTS.has(next?.lower ?? '')
}

/** "Acme shut its plant", "Acme will shut down its plant": the subject of a sentence with something of its own. */
function hasOwn(tokens: Prose['tokens'], last: number): boolean {
  let verb = last + 1
  while (AUXILIARY.has(tokens[verb]?.lower ?? '')) verb++
  const { kind, capital, lexeme } = tokens[verb] ?? {}
  if (kind !== 'word' || capital || PREPOSITIONS.holds(lexeme) || COORDINATORS.holds(lexeme)) return false
  return (
    tokens[verb + 1]?.lower === 'its' || (tokens[verb + 2]?.lower === 'its' && PARTICLES.has(tokens[verb + 1].lower))
  )
}
const AUXILIARY = wordSet('has had will would')
const PARTICLES = wordSet('up down off out all most half some')

const isGiven = ({ words }: Draft): boolean => GIVEN_NAMES.has(fold(words[0]))
