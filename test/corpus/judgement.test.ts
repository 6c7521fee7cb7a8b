import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { CorpusIndex } from '../../server/src/corpus/corpusIndex'
import { type Judgement, NO_JUDGEMENT } from '../../server/src/corpus/judgement'

const A =
  'Fire\n\nPORT ALDER, May 3, 2021 (Northwire) — The fire at the Port Alder harbour warehouse killed 12 people on Monday, Mayor Jane Doe said. "We have lost good neighbours and we will not forget them," Doe said.\n'
const B =
  'Blaze\n\nPORT ALDER, May 3, 2021 (Coast Press) — The fire at the Port Alder harbour warehouse killed 19 people on Monday, Mayor Jane Doe said. John Roe said nobody had slept in the whole town.\n'
const C =
  'Blaze\n\nPORT ALDER, May 3, 2021 (Seabird) — The fire at the Port Alder harbour warehouse killed 12 people on Monday, Mayor J. T. Dohe said. Roe said nobody could have known about it.\n'

function corpusOf(judgement: Partial<Judgement>, texts: Readonly<Record<string, string>> = { a: A, b: B, c: C }) {
  const corpus = new CorpusIndex()
  for (const [uri, text] of Object.entries(texts)) corpus.set(uri, analyze(text))
  corpus.judge({ ...NO_JUDGEMENT, ...judgement })
  return corpus
}

const names = (corpus: CorpusIndex) => corpus.sources().map(({ name }) => name)

const conflict = (corpus: CorpusIndex) => corpus.crossReferences().find(({ verdict }) => verdict === 'conflicts')

/** Where the tolls stand, as passages. */
function tolls(...uris: string[]) {
  const texts: Readonly<Record<string, string>> = { a: A, b: B, c: C }
  return uris.map(uri => {
    const [text] = /1\d people/.exec(texts[uri])!
    const start = texts[uri].indexOf(text)
    return { uri, start, end: start + text.length, text }
  })
}

const about = { id: 'x', finding: null, reason: null, status: null }

describe('what people have decided about sources', () => {
  it('makes two names one, in all articles, by the name that they gave', () => {
    const corpus = corpusOf({ same: [['J. T. Dohe', 'Jane Doe']] })
    assert.ok(!names(corpus).includes('J. T. Dohe'))
    const doe = corpus.sources().find(({ name }) => name === 'Jane Doe')!
    assert.equal(doe.articles, 3)
    assert.ok(doe.aliases.includes('J. T. Dohe'))
    assert.deepEqual(new Set(corpus.statements(doe.id).map(({ uri }) => uri)), new Set(['a', 'b', 'c']))
  })

  it('chains, whatever the order, and takes names that they gave before', () => {
    const same = [
      ['J. T. Dohe', 'Jane Doe'],
      ['Jane Doe', 'J. Q. Doe'],
      ['John Roe', 'J. Q. Doe'],
    ] as const
    for (const order of [same, [same[1], same[0], same[2]]]) {
      const corpus = corpusOf({ same: order })
      assert.equal(corpus.sources().filter(({ kind }) => kind === 'person').length, 1)
    }
  })

  it('shows a source by another name', () => {
    const corpus = corpusOf({ shown: [['Jane Doe', 'Mayor Doe']] })
    assert.ok(names(corpus).includes('Mayor Doe') && !names(corpus).includes('Jane Doe'))
  })

  it('takes a name for nobody, also where it is a speaker', () => {
    const corpus = corpusOf({ nobody: ['John Roe'] })
    assert.ok(!names(corpus).some(name => /Roe/.test(name)))
    assert.ok(corpus.isNobody('John Roe') && !corpus.isNobody('Jane Doe'))
    const index = corpus.article('b')!.quotations.findIndex(({ text }) => text.includes('slept'))
    assert.deepEqual(corpus.quotation({ uri: 'b', index }).sources, [])
  })

  it('tells another spelling apart', () => {
    const texts = {
      a: A.replaceAll('Jane Doe', 'Catherine Petrowsky').replaceAll('Doe', 'Petrowsky'),
      b: B.replaceAll('Jane Doe', 'Catherine Petrovsky'),
    }
    const persons = (corpus: CorpusIndex) => corpus.sources().filter(({ name }) => name.startsWith('Catherine')).length
    assert.equal(persons(corpusOf({}, texts)), 1)
    assert.equal(persons(corpusOf({ apart: ['Catherine Petrovsky'] }, texts)), 2)
  })

  it('is taken back without a trace', () => {
    const plain = corpusOf({})
    const corpus = corpusOf({
      same: [['J. T. Dohe', 'Jane Doe']],
      nobody: ['John Roe'],
      apart: ['Jane Doe'],
      findings: [{ ...about, kind: 'other', passages: tolls('a', 'b') }],
    })
    assert.notDeepEqual(corpus.sources(), plain.sources())
    corpus.judge(NO_JUDGEMENT)
    assert.deepEqual(corpus.sources(), plain.sources())
    assert.deepEqual(corpus.crossReferences(), plain.crossReferences())
  })

  it('holds for articles that come later, and is the same as from the start', () => {
    const judgement = { ...NO_JUDGEMENT, same: [['J. T. Dohe', 'Jane Doe']], nobody: ['John Roe'] } as const
    const late = new CorpusIndex()
    late.judge(judgement)
    late.crossReferences()
    for (const [uri, text] of Object.entries({ c: C, b: B, a: A })) {
      late.set(uri, analyze(text))
      late.crossReferences()
    }
    const corpus = corpusOf(judgement)
    assert.deepEqual(late.sources(), corpus.sources())
    assert.deepEqual(late.crossReferences(), corpus.crossReferences())
  })
})

describe('what people have decided about findings', () => {
  it('keeps a statement out of a finding that is about another fact', () => {
    assert.equal(conflict(corpusOf({}, { a: A, b: B }))?.members.length, 2)
    const passages = tolls('b', 'a')
    const corpus = corpusOf({ findings: [{ ...about, kind: 'other', passages }] }, { a: A, b: B })
    assert.equal(conflict(corpus), undefined)
    const three = corpusOf({ findings: [{ ...about, kind: 'other', passages: tolls('b', 'a', 'c') }] })
    assert.equal(conflict(three), undefined)
    assert.ok(three.crossReferences().some(({ kind, members }) => kind === 'quantity' && members.length === 2))
  })

  it('dismisses a conflict, until somebody says something new', () => {
    const { id } = conflict(corpusOf({}, { a: A, b: B }))!
    const findings = [{ ...about, kind: 'none', finding: id, passages: tolls('a', 'b'), reason: 'later toll' }] as const
    const dismissed = conflict(corpusOf({ findings }, { a: A, b: B }))!
    assert.deepEqual([dismissed.severity, dismissed.dismissed], ['none', { reason: 'later toll', by: null }])
    const agreeing = conflict(corpusOf({ findings }))!
    assert.deepEqual(agreeing.dismissed, { reason: 'later toll', by: null })
    const fresh = conflict(corpusOf({ findings }, { a: A, b: B, c: C.replace('12 people', '31 people') }))!
    assert.equal(fresh.dismissed, undefined)
    assert.notEqual(fresh.severity, 'none')
  })

  it('finds a dismissed conflict again by its statements when its id is another', () => {
    const findings = [{ ...about, kind: 'none', finding: 'quantity-old', passages: tolls('a', 'b') }] as const
    assert.ok(conflict(corpusOf({ findings }, { a: A, b: B }))!.dismissed)
    const other = [{ ...about, kind: 'none', finding: 'wording-old', passages: tolls('a', 'b') }] as const
    assert.equal(conflict(corpusOf({ findings: other }, { a: A, b: B }))!.dismissed, undefined)
  })

  it('tells how far a finding or a statement has been checked', () => {
    const { id } = conflict(corpusOf({}))!
    const status = { value: 'verified', source: 'coroner', date: null } as const
    const judgement = { ...about, kind: 'status', status, finding: id, passages: tolls('a') } as const
    const corpus = corpusOf({ findings: [judgement] })
    assert.deepEqual(conflict(corpus)!.status, status)
    assert.deepEqual(corpus.judgements('a', tolls('a')[0]), [judgement])
    assert.deepEqual(corpus.judgements('b', tolls('b')[0]), [])
  })
})
