import type { Claim, Entity, Quantity } from '../article'
import type { Prose, Token } from '../prose'
import type { Attributions } from '../quotations/quotations'
import { type Range, tokensOf } from '../text/tokenRange'
import { lemma, singular } from '../words/lemmas'
import { wordSet } from '../words/words'
import { claimOf, type Told } from './claimShape'
import { clauseAround } from './clause'
import { mentionsIn, type Surroundings, subjectBefore } from './context'
import { complementFrom } from './deedObjects'
import { deedsAt, isReal, type ToldDeed } from './deeds'
import type { Value } from './opposites'
import { NAMING_VERBS } from './tables'
import { timesOfSpan } from './times'

const BE = wordSet("is are was were be been remain remains isn't aren't wasn't weren't 're 's became")

/** What a characterisation is found in. */
interface Reading {
  readonly prose: Prose
  readonly said: Attributions
  readonly quantities: readonly Quantity[]
  readonly around: Surroundings
  /** The entities that the article names most, by kind. */
  readonly main: Map<Entity['kind'], readonly number[]>
}

/**
 * What news asserts or denies of somebody by closed patterns only: "X is (not) W", "called X W", "pleaded (not) W" with a value,
 * "X denied that …", "X was (not) convicted of …" with a deed of the tables of opposites.
 */
export function findCharacterisations(
  prose: Prose,
  said: Attributions,
  quantities: readonly Quantity[],
  around: Surroundings,
): Claim[] {
  const claims: Claim[] = []
  const reading = { prose, said, quantities, around, main: new Map() }
  for (let at = 0; at < prose.tokens.length; at++) {
    const { value, deeds } = prose.tokens[at].lexeme
    const found = value ? assertion(prose.tokens, at) : null
    if (value && found && (found.slot || isPredicate(prose.tokens, at)))
      claims.push(valueClaim(reading, at, found, value))
    if (deeds) for (const told of deedsAt(prose, said.mentions, at)) claims.push(deedClaim(reading, at, told))
  }
  return claims
}

/** Verbs behind which "guilty" is no value by itself, but a plea or a verdict. */
const COURT: ReadonlyMap<string, string> = new Map([
  ['plead', 'plea'],
  ['pled', 'plea'],
  ['find', 'verdict'],
])

/** The slot of what is pleaded or found: "pleaded guilty" asserts whatever comes behind it. */
const courtSlot = ({ lexeme, lower }: Token): string | null => COURT.get(lexeme.topic ?? lower) ?? null

/** Whether a value stands by itself: "is real.", not "is a real token". */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return !next || next.sentence !== tokens[at].sentence || next.kind !== 'word' || next.lexeme.topic === null
}

/** How a value is asserted: the words before it down to the verb, and whether they deny it. */
interface Assertion {
  readonly from: number
  readonly verb: number
  readonly negative: boolean
  /** The slot of a plea or verdict. */
  readonly slot: string | null
}

/** Looks back from a value over articles, adverbs and adjectives to the verb that asserts it; null when none does. */
function assertion(tokens: readonly Token[], at: number): Assertion | null {
  let negative = false
  let from = at
  let slot: string | null = null
  const isGuilt = tokens[at].lexeme.value?.slot === 'guilty'
  for (let i = at - 1; i >= Math.max(0, at - 9) && tokens[i].sentence === tokens[at].sentence; i--) {
    const { lower, kind, lexeme } = tokens[i]
    if (lexeme.turn === 'not' || /^(?:no|neither|hardly)$/.test(lower)) {
      negative = true
      from = i
    }
    const named = lower === 'as' || at - i <= 7
    if (BE.has(lower) && at - i <= 4) return isReal(tokens, i) ? { from, verb: i, negative, slot } : null
    const court = isGuilt ? courtSlot(tokens[i]) : null
    if (court === 'plea') return { from, verb: i, negative, slot: court }
    if (court && !isPassive(tokens, i)) return isReal(tokens, i) ? { from, verb: i, negative, slot: court } : null
    slot ??= court
    if (kind === 'word' && named && NAMING_VERBS.has(lemma(lower)))
      return isReal(tokens, i) ? { from, verb: i, negative, slot } : null
    if (kind === 'punctuation' && !/^["'“”‘’]$/.test(lower)) return null
  }
  return null
}

const isPassive = (tokens: readonly Token[], verb: number): boolean =>
  [verb - 1, verb - 2].some(i => BE.has(tokens[i]?.lower ?? ''))

function valueClaim(reading: Reading, at: number, found: Assertion, value: Value): Claim {
  const { tokens } = reading.prose
  const word = singular(tokens[at].lower)
  const told: Characterisation = {
    slots: [found.slot ?? value.slot],
    head: value.side === 0 ? value.slot : word,
    about: word,
    qualifiers: found.slot === 'verdict' ? complementFrom(reading.prose, at + 1).words : [],
    predicate: lemma(tokens[found.verb].lower),
    subjects: subjects(reading, at, found),
    polarity: found.negative !== (value.side === 1) ? 'negative' : 'positive',
  }
  return claimAround(reading, { from: found.from, to: at + 1 }, told)
}

/** Who admits or denies gives what is admitted or denied. */
function deedClaim(reading: Reading, at: number, { deed, negative, range, object, subjects }: ToldDeed): Claim {
  const { lower } = reading.prose.tokens[at]
  const told: Characterisation = {
    slots: [deed.slot],
    head: deed.side === 0 ? deed.slot : lemma(lower),
    about: lower,
    qualifiers: object,
    predicate: lemma(lower),
    subjects,
    polarity: negative !== (deed.side === 1) ? 'negative' : 'positive',
  }
  return claimAround(reading, range, told, deed.form === 'said' ? subjects : null)
}

/** What one tells that others do not. */
type Characterisation = Pick<Told, 'slots' | 'head' | 'about' | 'qualifiers' | 'predicate' | 'subjects' | 'polarity'>

const toldBy = (own: Characterisation): Told => ({
  kind: 'characterisation',
  quantity: null,
  slots: own.slots,
  head: own.head,
  about: own.about,
  event: null,
  qualifiers: own.qualifiers,
  predicate: own.predicate,
  subjects: own.subjects,
  written: null,
  part: null,
  polarity: own.polarity,
})

/** The claim of a characterisation; `givers` where others give it than those in whose quotation it stands. */
function claimAround(
  { prose, quantities, around }: Reading,
  own: Range,
  told: Characterisation,
  givers: readonly number[] | null = null,
): Claim {
  const span = { start: prose.tokens[own.from].start, end: prose.tokens[own.to - 1].end }
  const kept = around(span, own)
  const times = timesOfSpan(prose, quantities, span, clauseAround(prose, tokensOf(prose.tokens, span)))
  return claimOf(span, toldBy(told), times, givers ? { ...kept, quotation: null, givers } : kept)
}

/** "the two countries", "both companies": those that the article names most. */
const MAIN_ONES: readonly (readonly [words: ReadonlySet<string>, kind: Entity['kind']])[] = [
  [wordSet('countries nations states neighbours neighbors powers'), 'place'],
  [wordSet('companies firms businesses banks carmakers airlines brands'), 'organisation'],
]

/** Whom the value is said of: who stands between a naming verb and the value, or as subject before the verb. */
function subjects(reading: Reading, at: number, { verb }: Assertion): readonly number[] {
  const { prose, said } = reading
  const { tokens } = prose
  const naming = NAMING_VERBS.has(lemma(tokens[verb].lower)) || courtSlot(tokens[verb]) === 'verdict'
  const first = prose.firstToken[tokens[at].sentence]
  const from = naming ? verb + 1 : Math.max(first, verb - 8)
  const to = naming ? at : verb
  if (from >= to) return []
  const found = naming
    ? mentionsIn(said.mentions, { start: tokens[from].start, end: tokens[to - 1].end }).flatMap(
        mention => mention.entities,
      )
    : subjectBefore(tokens, said.mentions, verb, first)
  return found.length > 0 ? [...new Set(found)] : mainOnes(reading, tokens.slice(from, to))
}

/** Those mentioned most often of the kind that a plural noun names, at most four; fewer where the article names fewer. */
function mainOnes({ said, main }: Reading, words: readonly Token[]): readonly number[] {
  const kind = MAIN_ONES.find(([nouns]) => words.some(({ lower }) => nouns.has(lower)))?.[1]
  if (!kind) return []
  const found = main.get(kind) ?? mostNamed(said, kind)
  main.set(kind, found)
  return found
}

function mostNamed({ mentions, entities }: Attributions, kind: Entity['kind']): readonly number[] {
  const counts = new Map<number, number>()
  for (const mention of mentions)
    for (const entity of mention.entities)
      if (entities[entity].kind === kind) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b).slice(0, 4)
}
