import { strict as assert } from 'node:assert'
import * as fc from 'fast-check'
import { analyze } from '../../server/src/analysis/analyze'
import type { Article } from '../../server/src/analysis/article'
import { CorpusIndex } from '../../server/src/corpus/corpusIndex'
import { type Judgement, NO_JUDGEMENT } from '../../server/src/corpus/judgement'
import type { CrossReference } from '../../server/src/corpus/model'
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
const articles: fc.Arbitrary<Article> = fc
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
const written: fc.Arbitrary<Article> = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 })
  .map(sentences => analyze(`Flood in the harbour\n\nMay 5, 2021\n\n${sentences.join(' ')}\n`))

/** Pairs of uri and article, each uri once. */
const corpora = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.oneof(articles, written)), {
  selector: ([uri]) => uri,
  minLength: 2,
})

function indexOf(pairs: readonly (readonly [string, Article])[]): CorpusIndex {
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
const judgements: fc.Arbitrary<Judgement> = fc.record({
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

/** Everything a corpus answers. */
function answers(index: CorpusIndex) {
  return {
    sources: index.sources(),
    references: index.crossReferences(),
    byArticle: index.uris().map(uri => index.crossReferencesIn(uri)),
    speakers: index
      .uris()
      .flatMap(uri => index.article(uri)!.quotations.map((_, i) => index.quotation({ uri, index: i }))),
    statements: index.sources().map(source => index.statements(source.id)),
    mentions: index.sources().map(source => index.mentions(source.id)),
    quoted: index.quoted().toSorted((a, b) => (a.source < b.source ? -1 : 1)),
  }
}

describe('any corpus', () => {
  it('answers for an article with those of all cross-references that have a member there', () => {
    fc.assert(
      fc.property(corpora, judgements, (pairs, judgement) => {
        const index = indexOf(pairs)
        index.judge(judgement)
        for (const uri of index.uris()) {
          const own = index.crossReferences().filter(({ members }) => members.some(member => member.uri === uri))
          const found = index.crossReferencesIn(uri)
          assert.deepEqual(found, own)
          assert.ok(found.every((reference, i) => reference === own[i]))
        }
      }),
    )
  })

  it('answers the same whatever the order of its articles', () => {
    fc.assert(
      fc.property(corpora, fc.infiniteStream(fc.nat()), (pairs, numbers) => {
        const shuffled = pairs
          .map(pair => ({ pair, rank: numbers.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
        assert.deepEqual(answers(indexOf(shuffled.map(({ pair }) => pair))), answers(indexOf(pairs)))
      }),
    )
  })

  it('answers after edits as one made from scratch', () => {
    const edits = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.option(fc.oneof(articles, written)), fc.boolean()),
      {
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(corpora, edits, (pairs, changes) => {
        const index = indexOf(pairs)
        const now = new Map(pairs)
        index.crossReferences()
        for (const [uri, value, ask] of changes) {
          if (value) now.set(uri, value)
          else now.delete(uri)
          if (value) index.set(uri, value)
          else index.delete(uri)
          if (ask) index.crossReferencesIn(uri)
        }
        assert.deepEqual(answers(index), answers(indexOf([...now])))
      }),
    )
  })

  it('answers what people have decided alike, be it from the start, later, or between edits', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(written), fc.option(judgements)), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(corpora, edits, judgements, (pairs, changes, last) => {
        const index = indexOf(pairs)
        const now = new Map(pairs)
        index.crossReferences()
        for (const [uri, value, judgement] of changes) {
          if (value) now.set(uri, value)
          else now.delete(uri)
          if (value) index.set(uri, value)
          else index.delete(uri)
          if (judgement) index.judge(judgement)
          index.crossReferences()
        }
        index.judge(last)
        const fresh = new CorpusIndex()
        fresh.judge(last)
        for (const [uri, value] of now) fresh.set(uri, value)
        assert.deepEqual(answers(index), answers(fresh))
        index.judge(NO_JUDGEMENT)
        assert.deepEqual(answers(index), answers(indexOf([...now])))
      }),
      { numRuns: 60 },
    )
  }).timeout(60_000)

  it('changes nothing but uris when its files are renamed', () => {
    fc.assert(
      fc.property(corpora, pairs => {
        const other = (uri: string) => String.fromCharCode(219 - uri.charCodeAt(0))
        const renamed = indexOf(pairs.map(([uri, value]) => [other(uri), value] as const)).crossReferences()
        const named = (references: readonly CrossReference[], name: (uri: string) => string) =>
          references.map(({ members, ...rest }) => ({
            ...rest,
            members: members.map(member => JSON.stringify({ ...member, uri: name(member.uri), origin: '' })).sort(),
          }))
        const byId = (a: { id: string; members: string[] }, b: typeof a) =>
          `${a.id} ${a.members}` < `${b.id} ${b.members}` ? -1 : 1
        assert.deepEqual(
          named(renamed, other).sort(byId),
          named(indexOf(pairs).crossReferences(), uri => uri).sort(byId),
        )
      }),
    )
  })

  it('finds nothing new in other articles when one comes that shares nothing with them', () => {
    const stranger = article(
      [entity('Zed Yarrow')],
      [{ words: 'vaccines arrive tomorrow morning by plane', by: 0 }],
      [{ value: 7, slot: 'count:plane', topic: 'vaccines arrive', about: [0] }],
    )
    fc.assert(
      fc.property(corpora, pairs => {
        const index = indexOf(pairs)
        const before = index.crossReferences()
        index.set('zzz', stranger)
        assert.deepEqual(index.crossReferences(), before)
      }),
    )
  })
})

describe('a corpus in which a key grows common', () => {
  const told = (i: number) =>
    article(
      [entity('Ada Lorne')],
      [{ words: `the harbour bridge will open again in winter ${i % 7}`, by: 0 }],
      [{ value: 40 + (i % 3), slot: 'count:house', head: 'house', about: [0], topic: 'flood destroyed harbour' }],
    )
  const pairs = Array.from({ length: 140 }, (_, i) => [`a${i}`, told(i)] as const)

  it('answers as one made from scratch while it grows and shrinks', () => {
    const index = new CorpusIndex()
    for (const [i, [uri, value]] of pairs.entries()) {
      index.set(uri, value)
      if (i > 110 && i % 5 === 0) index.crossReferences()
    }
    assert.deepEqual(answers(index), answers(indexOf(pairs)))
    for (const [uri] of pairs.slice(0, 40)) {
      index.delete(uri)
      index.crossReferencesIn('a139')
    }
    assert.deepEqual(answers(index), answers(indexOf(pairs.slice(40))))
  }).timeout(120_000)
})
