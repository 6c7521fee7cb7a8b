import { callsAgain, isKindOfBody } from '../names/bodyKinds'
import type { Draft } from '../names/cast'
import { latestBefore, latestFitting, type Names, namesBetween } from '../names/mentions'
import type { Name } from '../names/name'
import { fold } from '../names/nameWords'
import type { Prose, Token } from '../prose'
import { AGENCIES } from '../words/agencies'
import { ORGANISATION_WORDS } from '../words/titles'
import { isFiniteForm } from '../words/verbs'
import { AUXILIARIES, wordSet } from '../words/words'
import type { Discourse } from './discourse'
import { isNewsBody } from './draftKinds'

/** Nouns for the body that spoke last, whatever its name. */
const COMMON_BODIES = wordSet(
  'company firm group agency organisation organization party newspaper paper network union bank club airline',
)

const MASTHEADS = wordSet(
  'times post herald tribune gazette telegraph chronicle guardian mail press news journal observer mirror express star sun globe',
)
/** Words of the names of papers, by the noun that calls them. */
const PAPERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['newspaper', MASTHEADS],
  ['paper', MASTHEADS],
])
/** Words of the names of firms that tell what they are, by the noun that calls them. */
const NAMED_AS_FIRMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['airline', wordSet('airways airlines air')],
  ['company', wordSet('inc corp corporation ltd plc llc holdings motors foods industries airways airlines')],
  ['firm', wordSet('inc corp corporation ltd plc llc llp holdings partners associates')],
])

/** The body that "the ministry", "the company" means at token `at`: the one named last that is called so, or the last one that spoke; -1 for none. */
export function bodyDescribed(
  prose: Prose,
  names: Names,
  discourse: Discourse,
  words: readonly string[],
  at: number,
): number {
  const { drafts } = names
  const head = words[words.length - 1]
  const based = words.length > 2 && words[words.length - 2].endsWith('-based') && COMMON_BODIES.has(head)
  if (based) return orLast(bodyTold(prose, names, head, at), discourse)
  if (words.length === 3 && words[1] === 'news') return latestFitting(names, at, e => isNewsBody(drafts[e]))
  if (words.length > 2 || !(ORGANISATION_WORDS.has(head) || isKindOfBody(head))) return -1
  const byName = latestFitting(names, at, e => isBody(drafts[e]) && isCalled(drafts[e], head))
  if (byName >= 0) return byName
  const told = bodyTold(prose, names, head, at)
  if (told >= 0) return told
  const last = COMMON_BODIES.has(head) ? discourse.lastBody() : undefined
  const isFirm = callsAgain(head, COMPANY)
  if (last !== undefined && drafts[last].words.some(isCapitalised) && !(isFirm && isOtherwise(drafts[last], head)))
    return last
  return isFirm ? onlyBody(prose, names, at) : -1
}
const COMPANY = 'company'
const orLast = (told: number, discourse: Discourse): number => (told >= 0 ? told : (discourse.lastBody() ?? -1))

/** "Acme has cut jobs. The company …": the subject of one of the sentences before, where nothing else that may be meant is named in them; -1 for none. */
function onlyBody({ tokens, firstToken }: Prose, names: Names, at: number): number {
  const { drafts, draftOf } = names
  const from = firstToken[Math.max(0, tokens[at].sentence - NEAR)]
  const named = namesBetween(names, from, at).filter(name => {
    const draft = drafts[draftOf[name]]
    return isTold(draft, COMPANY) || mayBeAnything(draft)
  })
  if (new Set(named.map(name => draftOf[name])).size !== 1) return -1
  if (tokens.slice(from, at).some(({ lower }) => callsAgain(COMPANY, lower))) return -1
  const isActing = ({ first, last, words }: Name): boolean =>
    words.length < 3 && first === firstToken[tokens[first].sentence] && isSubject(tokens[last + 1])
  if (!named.some(name => isActing(names.names[name]))) return -1
  const only = draftOf[named[0]]
  drafts[only].kind = 'organisation'
  return only
}
/** Sentences in which the only body that can be meant is looked for. */
const NEAR = 3

/** The body that was told to be what it is called now; -1 where another that may be meant has come up beside it or since. */
function bodyTold({ tokens, firstToken }: Prose, names: Names, head: string, at: number): number {
  const { drafts, draftOf } = names
  const told = latestFitting(names, at, e => isTold(drafts[e], head))
  if (told < 0) return -1
  const { sentence } = tokens[latestBefore(names, told, at)]
  const now = tokens[at].sentence
  if (now - sentence > REACH) return -1
  const isRival = (name: number): boolean => {
    const { first, last } = names.names[name]
    const near = tokens[first].sentence > Math.max(sentence, now - 2)
    return draftOf[name] !== told && (near || isSubject(tokens[last + 1])) && mayBeAnything(drafts[draftOf[name]])
  }
  return namesBetween(names, firstToken[sentence], at).some(isRival) ? -1 : told
}
const isSubject = (next: Token | undefined): boolean =>
  next !== undefined && (AUXILIARIES.holds(next.lexeme) || isFiniteForm(next.lower))
/** Sentences back to where a body that is called again was named. */
const REACH = 8

const isBody = ({ kind }: Draft): boolean => kind === 'organisation'

/** Whether the text or its own name tells that a body is what `head` calls: "Alder Airways" is an airline. */
const isTold = (draft: Draft, head: string): boolean =>
  isBody(draft) &&
  ([...draft.roles].some(role => callsAgain(head, role)) ||
    draft.words.some(w => NAMED_AS_FIRMS.get(head)?.has(fold(w)) === true))

/** "The Alder Daily": a body that is no firm by its name. */
const isOtherwise = (draft: Draft, head: string): boolean => !isTold(draft, head) && !mayBeAnything(draft)

/** A body or somebody of whom neither name nor text tells what it is. */
const mayBeAnything = ({ kind, words, roles, gender }: Draft): boolean =>
  (kind === 'organisation' || kind === 'unknown' || (kind === 'person' && words.length === 1 && gender === null)) &&
  roles.size === 0 &&
  !AGENCIES.has(words.join(' ').toLowerCase()) &&
  !words.some(word => ORGANISATION_WORDS.has(word.toLowerCase()))

/** Whether a name holds the noun that calls a body, or is one of papers for "the paper". */
const isCalled = ({ words }: Draft, head: string): boolean =>
  words.some(w => fold(w) === head || PAPERS.get(head)?.has(fold(w)) === true)

/** A body that is called by its name, and not "the transport regulator". */
const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)
