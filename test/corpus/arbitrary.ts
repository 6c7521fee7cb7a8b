import * as fc from 'fast-check'
import { analyze } from '../../server/src/analysis/analyze'
import type { Article } from '../../server/src/analysis/article'
import { CorpusIndex } from '../../server/src/corpus/corpusIndex'
import type { Judgement } from '../../server/src/corpus/judgement'
import { article, entity } from './handmade'

const NAMES = ['Ada Lorne', 'Lorne', 'A. Lorne', 'Ada Lorn', 'Bo Lorne', 'Bo Quist', 'Quist', 'Mr Quist']
const WORDS =
  'river bridge mayor promised closed opened never again northern harbour storm flood council repair money'.split(' ')

const entities = fc.array(
  fc.record({
    name: fc.constantFrom(...NAMES),
    kind: fc.constantFrom('person' as const, 'organisation' as const, 'unnamed' as const),
  }),
  { minLength: 1, maxLength: 3 },
)
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 12 }).map(words => words.join(' '))
/** Articles made by hand: few names, words and figures, so that much is shared. */
export const articles: fc.Arbitrary<Article> = fc
  .tuple(
    entities,
    fc.array(fc.tuple(phrase, fc.option(fc.nat(2))), { maxLength: 3 }),
    fc.array(fc.tuple(fc.nat(12), fc.constantFrom('count:house', 'age', 'toll:kill'), phrase, fc.nat(2)), {
      maxLength: 3,
    }),
    fc.constantFrom(null, 'Gazette', 'Courier'),
  )
  .map(([some, said, told, outlet]) => {
    const last = some.length - 1
    return article(
      some.map(({ name, kind }) => entity(name, { kind })),
      said.map(([words, by]) => ({ words, by: by === null ? undefined : Math.min(by, last) })),
      told.map(([value, slot, topic, about]) => ({
        value,
        slot,
        topic,
        kind: slot === 'age' ? ('age' as const) : ('count' as const),
        head: slot === 'age' ? 'year' : 'house',
        about: [Math.min(about, last)],
      })),
      { outlet },
    )
  })

const SENTENCES = [
  'Ada Lorne closed the northern bridge over the river on Friday after the flood.',
  'The northern bridge over the river was closed by Ada Lorne, 58, on Saturday.',
  'The northern bridge over the river was not closed, Bo Quist said.',
  'The flood destroyed 12 houses behind the storm barrier of the old harbour.',
  'The storm barrier of the old harbour could not hold, and 14 houses were destroyed by the flood.',
  '“We will never again build houses behind the barrier of the old harbour,” Ada Lorne said.',
  'Ada Lorne, 61, promised money for the repair of the storm barrier.',
  'The council charged the builder of the storm barrier with fraud and neglect.',
]

/** Articles as they are read: with dates, statements and all. */
export const written: fc.Arbitrary<Article> = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 })
  .map(sentences => analyze(`Flood in the harbour\n\nMay 5, 2021\n\n${sentences.join(' ')}\n`))

/** Pairs of uri and article, each uri once. */
export const corpora = fc.uniqueArray(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.oneof(articles, written)),
  {
    selector: ([uri]) => uri,
    minLength: 2,
  },
)

/** A corpus of these articles. */
export function indexOf(pairs: readonly (readonly [string, Article])[]): CorpusIndex {
  const index = new CorpusIndex()
  for (const [uri, value] of pairs) index.set(uri, value)
  return index
}

const name = fc.constantFrom(...NAMES)
const passages = fc.array(
  fc.record({
    uri: fc.constantFrom('a', 'b', 'c', 'd'),
    start: fc.nat(300),
    end: fc.integer({ min: 300, max: 900 }),
    text: fc.constantFrom('58', '12 houses', '14 houses'),
  }),
  { maxLength: 3 },
)

/** What people may have decided. */
export const judgements: fc.Arbitrary<Judgement> = fc.record({
  same: fc.array(fc.tuple(name, name), { maxLength: 3 }),
  apart: fc.array(name, { maxLength: 2 }),
  nobody: fc.array(name, { maxLength: 1 }),
  kinds: fc.array(fc.tuple(name, fc.constantFrom('organisation' as const, 'group' as const)), { maxLength: 1 }),
  shown: fc.array(fc.tuple(name, fc.constantFrom('Somebody', ...NAMES)), { maxLength: 2 }),
  findings: fc.array(
    fc.record({
      kind: fc.constantFrom('other' as const, 'none' as const, 'status' as const),
      id: fc.constantFrom('1', '2', '3'),
      finding: fc.constantFrom(null, 'quantity-x'),
      passages,
      reason: fc.constant(null),
      status: fc.constant({ value: 'verified' as const, source: null, date: null }),
    }),
    { maxLength: 3 },
  ),
})

/** Changes one after the other: an article by its uri, none where it goes; whether something is asked in between. */
export const edits = fc.array(
  fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.option(fc.oneof(articles, written)), fc.boolean()),
  { maxLength: 8 },
)
