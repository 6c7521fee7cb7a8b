import type { Claim, Span } from './article'
import { type Range, tokensOf } from './claimsClause'
import { mentionsIn, subjectBefore, surroundings } from './claimsContext'
import { NAMING_VERBS } from './claimsTables'
import { lemma, singular } from './lemmas'
import type { Prose, Token } from './prose'
import type { Attributions } from './quotations'

/**
 * Values that news asserts or denies of somebody, opposites in one line: each line is one slot, and words left and right of
 * the bar exclude each other. General antonyms of the vocabulary of conflict, crime and diplomacy.
 */
const OPPOSITES = `
ally allied | enemy foe adversary
guilty | innocent
alive | dead deceased
true accurate | false untrue baseless
genuine authentic real | fake hoax forged
legal lawful | illegal unlawful
deliberate intentional | accidental unintentional
safe unharmed unhurt | unsafe
`

interface Value {
  readonly slot: string
  readonly side: 0 | 1
}

const VALUES: ReadonlyMap<string, Value> = new Map(
  OPPOSITES.trim()
    .split('\n')
    .flatMap(line =>
      line.split('|').flatMap((words, side) =>
        words
          .trim()
          .split(/\s+/)
          .filter(Boolean)
          .map(word => [word, { slot: line.trim().split(/[\s|]/)[0], side: side as 0 | 1 }] as const),
      ),
    ),
)

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'remain',
  'remains',
  "isn't",
  "aren't",
  "wasn't",
  "weren't",
  "'re",
  "'s",
  'became',
])
const NEGATIONS = new Set(['not', 'never', 'no', "isn't", "aren't", "wasn't", "weren't", 'neither', 'hardly'])
/** Words that take the assertion back: a condition, a question, what somebody hopes. */
const UNREAL = new Set(['if', 'whether', 'would', 'could', 'might', 'may', 'should', 'unless', 'like'])

/** "X is (not) W", "called X W", "pleaded (not) W" with W of the table above: closed patterns only. */
export function findCharacterisations(prose: Prose, said: Attributions, speech: (span: Span) => number): Claim[] {
  const claims: Claim[] = []
  prose.tokens.forEach((token, at) => {
    const value = token.kind === 'word' ? VALUES.get(token.lexeme.singular) : undefined
    const found = value ? assertion(prose.tokens, at) : null
    if (!value || !found || !(isPlea(prose.tokens[found.verb]) || isPredicate(prose.tokens, at))) return
    claims.push(claimOf(prose, said, speech, at, found, value))
  })
  return claims
}

/** "pleaded guilty" asserts whatever comes behind it. */
const isPlea = ({ lower }: Token): boolean => /^(?:plead(?:s|ed)?|pled)$/.test(lower)

/** Whether a value stands by itself: "is real.", not "is a real example". */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return !next || next.sentence !== tokens[at].sentence || next.kind !== 'word' || next.lexeme.topic === null
}

/** How a value is asserted: the words before it down to the verb, and whether they deny it. */
interface Assertion {
  readonly from: number
  readonly verb: number
  readonly negative: boolean
}

/** Looks back from a value over articles, adverbs and adjectives to the verb that asserts it; null when none does. */
function assertion(tokens: readonly Token[], at: number): Assertion | null {
  let negative = false
  let from = at
  for (let i = at - 1; i >= Math.max(0, at - 9) && tokens[i].sentence === tokens[at].sentence; i--) {
    const { lower, kind } = tokens[i]
    if (NEGATIONS.has(lower)) {
      negative = true
      from = i
    }
    const named = lower === 'as' || at - i <= 7
    if (BE.has(lower) && at - i <= 4) return isReal(tokens, i) ? { from, verb: i, negative } : null
    if (isPlea(tokens[i])) return { from, verb: i, negative }
    if (kind === 'word' && named && NAMING_VERBS.has(lemma(lower)))
      return isReal(tokens, i) ? { from, verb: i, negative } : null
    if (kind === 'punctuation' && !/^["'“”‘’]$/.test(lower)) return null
  }
  return null
}

/** Whether the clause before a verb states a fact: no condition or wish back to its beginning. */
function isReal(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 12) && tokens[i].sentence === tokens[verb].sentence; i--) {
    if (/^(?:and|but|[,;:—–])$/.test(tokens[i].lower)) return true
    if (UNREAL.has(tokens[i].lower)) return false
  }
  return true
}

function claimOf(
  prose: Prose,
  said: Attributions,
  speech: (span: Span) => number,
  at: number,
  found: Assertion,
  value: Value,
): Claim {
  const span = { start: prose.tokens[found.from].start, end: prose.tokens[at].end }
  const own: Range = tokensOf(prose.tokens, span)
  const word = singular(prose.tokens[at].lower)
  return {
    kind: 'characterisation',
    ...span,
    quantity: null,
    slots: [value.slot],
    head: value.side === 0 ? value.slot : word,
    about: word,
    event: null,
    qualifiers: [],
    predicate: lemma(prose.tokens[found.verb].lower),
    subjects: subjects(prose, said, at, found),
    scope: null,
    when: null,
    written: null,
    polarity: found.negative !== (value.side === 1) ? 'negative' : 'positive',
    part: null,
    ...surroundings(prose, said, span, own, speech),
  }
}

/** "the two countries": places that the article names most. */
const TWO_PLACES = /^(?:countries|nations|states|neighbou?rs|powers)$/

/** Whom the value is said of: who stands between a naming verb and the value, or as subject before the verb. */
function subjects(prose: Prose, said: Attributions, at: number, { verb }: Assertion): readonly number[] {
  const { tokens } = prose
  const naming = NAMING_VERBS.has(lemma(tokens[verb].lower))
  const first = prose.firstToken[tokens[at].sentence]
  const from = naming ? verb + 1 : Math.max(first, verb - 8)
  const to = naming ? at : verb
  if (from >= to) return []
  const found = naming
    ? mentionsIn(said.mentions, { start: tokens[from].start, end: tokens[to - 1].end }).flatMap(
        mention => mention.entities,
      )
    : subjectBefore(tokens, said.mentions, verb, first)
  const plural = tokens.slice(from, to).some(token => TWO_PLACES.test(token.lower))
  return [...new Set([...found, ...(plural && found.length === 0 ? mainPlaces(said) : [])])]
}

/** The places mentioned most often, cities among them, at most four; fewer where the article names fewer. */
function mainPlaces({ mentions, entities }: Attributions): number[] {
  const counts = new Map<number, number>()
  for (const mention of mentions)
    for (const entity of mention.entities)
      if (entities[entity].kind === 'place') counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b).slice(0, 4)
}
