import { strict as assert } from 'node:assert'
import * as fc from 'fast-check'
import { CorpusIndex } from '../../server/src/corpus/corpusIndex'
import { NO_JUDGEMENT } from '../../server/src/corpus/judgement'
import type { CrossReference } from '../../server/src/corpus/model'
import { corpora, edits, indexOf, judgements, written } from './arbitrary'
import { article, entity } from './handmade'

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
