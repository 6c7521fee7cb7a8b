import { strict as assert } from 'node:assert'
import type { Article } from '../../server/src/analysis/article'
import { CorpusIndex } from '../../server/src/corpus/corpusIndex'
import { article, entity, type Told } from './handmade'

function corpus(...articles: readonly Article[]): CorpusIndex {
  const index = new CorpusIndex()
  for (const [i, value] of articles.entries()) index.set(`a${i}`, value)
  return index
}

const ids = (index: CorpusIndex): string[] => index.sources().map(source => source.id)

describe('sources', () => {
  const persons = (...names: string[]) => ids(corpus(...names.map(name => article([entity(name)]))))

  it('join a surname with the only full name that has it', () =>
    assert.deepEqual(persons('Ada Lorne', 'Lorne'), ['person:ada lorne']))
  it('leave a surname of two people to itself', () =>
    assert.deepEqual(persons('Ada Lorne', 'Bo Lorne', 'Lorne'), [
      'person:ada lorne',
      'person:bo lorne',
      'person:lorne',
    ]))
  it('give a surname that an article tells from its own full name to none but another', () => {
    const family = article([entity('Ada Lorne'), entity('Lorne')])
    assert.deepEqual(ids(corpus(family)), ['person:ada lorne', 'person:lorne'])
    const other = article([entity('Bo Lorne')])
    assert.deepEqual(ids(corpus(family, other)), ['person:ada lorne', 'person:bo lorne'])
  })
  it('join a surname and its particles with the only full name that has them', () => {
    const index = corpus(article([entity('Ada van der Lorne')]), article([entity('Van der Lorne')]))
    assert.deepEqual(
      index.sources().map(({ name, aliases }) => [name, aliases]),
      [['Ada van der Lorne', ['Van der Lorne']]],
    )
  })
  it('join what one article takes for a body with the person of just that name', () => {
    const body = article([entity('Olin Farrow', { kind: 'organisation' })])
    const join = (person: Parameters<typeof entity>[1]) => ids(corpus(article([entity('Olin Farrow', person)]), body))
    assert.deepEqual(join({ aliases: ['Farrow'] }), ['person:olin farrow'])
    assert.deepEqual(join({ gender: 'male' }), ['person:olin farrow'])
    assert.deepEqual(join({}), ['body:olin farrow', 'person:olin farrow'])
    assert.deepEqual(
      ids(
        corpus(
          article([entity('Olin Farrow', { gender: 'male' })]),
          article([entity('Farrow Group', { kind: 'organisation' })]),
        ),
      ),
      ['body:farrow', 'person:olin farrow'],
    )
  })
  it('take what looks like a particle for a name where somebody is called so', () => {
    const index = corpus(article([entity('Le Lorne', { aliases: ['Le'] })]), article([entity('Le')]))
    assert.deepEqual(
      index.sources().map(({ name, aliases }) => [name, aliases]),
      [['Le Lorne', ['Le']]],
    )
  })
  it('join initials and middle names', () =>
    assert.deepEqual(persons('Ada B. Lorne', 'A. Lorne', 'Ada Lorne').length, 1))
  it('keep two middle names apart', () => assert.equal(persons('Ada B. Lorne', 'Ada C. Lorne').length, 2))
  it('keep a father and his son apart', () => assert.equal(persons('Ada Lorne', 'Ada Lorne Jr.').length, 2))
  it('join nicknames', () => assert.equal(persons('Bill Quist', 'William Quist').length, 1))
  it('join transliterations', () => assert.equal(persons('Sergei Zelenski', 'Sergey Zelensky').length, 1))
  it('keep other given names apart', () => assert.equal(persons('Sergei Zelenski', 'Olena Zelenski').length, 2))
  it('join hyphened and parted given names', () => assert.equal(persons('Ada-Lou Quist', 'Ada Lou Quist').length, 1))

  const bodies = (...names: string[]) =>
    ids(corpus(...names.map(name => article([entity(name, { kind: 'organisation' })]))))
  it('join an organisation with its abbreviation', () =>
    assert.equal(bodies('the Northern Press Union', 'NPU').length, 1))
  it('leave an abbreviation of two to itself', () =>
    assert.equal(bodies('Northern Press Union', 'New Party of Uplanders', 'NPU').length, 3))
  it('join house styles', () => assert.equal(bodies('the Northwire news agency', 'Northwire').length, 1))

  it('give places no id', () => assert.deepEqual(ids(corpus(article([entity('Port Alder', { kind: 'place' })]))), []))
  it('keep unnamed people of two articles apart', () =>
    assert.equal(
      ids(
        corpus(
          article([entity('a witness', { kind: 'unnamed' })], [], [], { title: 'A' }),
          article([entity('a witness', { kind: 'unnamed' })], [], [], { title: 'B' }),
        ),
      ).length,
      2,
    ))
  it('take a role for the one person who has it', () => {
    const lead = article([entity('Ada Lorne', { roles: ['harbour master'] })])
    const role = article([entity('the harbour master', { kind: 'unnamed' })])
    assert.deepEqual(ids(corpus(lead, role)), ['person:ada lorne'])
  })
})

const WORDS = 'the northern bridge will open again before the winter storms arrive'

describe('an inferred speaker', () => {
  const named = article([entity('Ada Lorne')], [{ words: WORDS, by: 0 }])

  it('is the explicit one of a copy', () => {
    const index = corpus(named, article([entity('Bo Quist')], [{ words: WORDS }]))
    assert.deepEqual(index.quotation({ uri: 'a1', index: 0 }), {
      sources: ['person:ada lorne'],
      inferred: true,
      via: [],
    })
    assert.deepEqual(index.statements('person:ada lorne'), [
      { uri: 'a0', index: 0 },
      { uri: 'a1', index: 0 },
    ])
  })
  it('never overrides an explicit one', () => {
    const index = corpus(named, article([entity('Bo Quist')], [{ words: WORDS, by: 0 }]))
    assert.deepEqual(index.quotation({ uri: 'a1', index: 0 }).sources, ['person:bo quist'])
  })
  it('is none when copies disagree', () => {
    const other = article([entity('Bo Quist')], [{ words: WORDS, by: 0 }])
    assert.deepEqual(
      corpus(named, other, article([], [{ words: WORDS }])).quotation({ uri: 'a2', index: 0 }).sources,
      [],
    )
  })
  it('is none when a copy in the article itself is of another', () => {
    const speakerOf = (by: number, words: string) => {
      const said = [{ words: WORDS }, { words, by }]
      return corpus(named, article([entity('Bo Quist'), entity('Ada Lorne')], said)).quotation({ uri: 'a1', index: 0 })
    }
    const near = WORDS.replace('the winter', 'any winter')
    assert.deepEqual(speakerOf(0, near).sources, [])
    assert.deepEqual(speakerOf(1, near).sources, ['person:ada lorne'])
    assert.deepEqual(speakerOf(0, 'the ferry was late').sources, ['person:ada lorne'])
  })
  it('is none when only the article itself has copies', () => {
    const own = article([entity('Bo Quist')], [{ words: WORDS }, { words: WORDS, by: 0 }])
    assert.deepEqual(corpus(own, article([entity('Ada Lorne')])).quotation({ uri: 'a0', index: 0 }).sources, [])
  })
  it('is no crowd', () => {
    const crowd = article([entity('residents', { kind: 'group' })], [{ words: WORDS, by: 0, attribution: 'role' }])
    assert.deepEqual(corpus(crowd, article([], [{ words: WORDS }])).quotation({ uri: 'a1', index: 0 }).sources, [])
  })
  it('is not inferred from an inference', () => {
    const link = `${WORDS} said nobody by name while trains were late`
    const far = 'said nobody by name while trains were late and buses stood still in the evening rain'
    const index = corpus(named, article([], [{ words: link }]), article([], [{ words: far }]))
    assert.deepEqual(index.quotation({ uri: 'a2', index: 0 }).sources, [])
  })
  it('spreads over what the same definite role says', () => {
    const chief = [entity('the harbour chief', { kind: 'unnamed' })]
    const said = [
      { words: WORDS, by: 0, attribution: 'role' as const },
      { words: 'nothing else was planned', by: 0, attribution: 'role' as const },
    ]
    const index = corpus(named, article(chief, said))
    assert.deepEqual(index.quotation({ uri: 'a1', index: 1 }), {
      sources: ['person:ada lorne'],
      inferred: true,
      via: [],
    })
  })
})

describe('wording', () => {
  const said = (words: string, name = 'Ada Lorne') => article([entity(name)], [{ words, by: 0 }])
  const found = (...articles: Article[]) =>
    corpus(...articles)
      .crossReferences()
      .map(({ kind, verdict, severity }) => `${kind} ${verdict} ${severity}`)

  it('that is the same agrees', () => assert.deepEqual(found(said(WORDS), said(WORDS)), ['wording agrees none']))
  it('that is only cut varies silently', () =>
    assert.deepEqual(found(said(WORDS), said('will open again before the winter storms arrive')), [
      'wording varies none',
    ]))
  it('of a translation varies', () =>
    assert.deepEqual(found(said(WORDS), said('the northern bridge is to open once more before winter storms come')), [
      'wording varies hint',
    ]))
  it('of two short quotations of one speaker agrees', () =>
    assert.deepEqual(found(said('old comrade'), said('old comrade')), ['wording agrees none']))
  it('of two short quotations of two speakers is nothing', () =>
    assert.deepEqual(found(said('old comrade'), said('old comrade', 'Bo Quist')), []))
  it('that shares but a name is nothing', () => {
    const trust = (words: string) =>
      article([entity('Ada Lorne'), entity('Quist Harbour Trust', { kind: 'organisation' })], [{ words, by: 0 }])
    assert.deepEqual(found(trust('Quist Harbour Trust will be sold'), trust('we love Quist Harbour Trust')), [])
  })
  it('given to two people by full name is told as such', () =>
    assert.deepEqual(found(said(WORDS), said(WORDS, 'Bo Quist')), ['attribution conflicts information']))
  it('given to a spokesman and to whom he speaks for is not', () => {
    const spokesman = article(
      [entity('Bo Quist', { of: 1 }), entity('Port Trust', { kind: 'organisation' })],
      [{ words: WORDS, by: 0 }],
    )
    assert.ok(!found(said(WORDS), spokesman).some(one => one.startsWith('attribution')))
  })
  it('within one article is nothing', () => {
    const twice = article(
      [entity('Ada Lorne')],
      [
        { words: WORDS, by: 0 },
        { words: WORDS, by: 0 },
      ],
    )
    assert.deepEqual(found(twice), [])
  })
})

describe('figures', () => {
  const told = (value: number, more: Partial<Told> = {}, layout = {}) =>
    article(
      [entity('Ada Lorne')],
      [],
      [
        {
          value,
          kind: 'count',
          slot: 'count:house',
          head: 'house',
          about: [0],
          topic: 'flood destroyed northern harbour',
          ...more,
        },
      ],
      layout,
    )
  const found = (...articles: Article[]) =>
    corpus(...articles)
      .crossReferences()
      .map(({ verdict, severity }) => `${verdict} ${severity}`)

  it('that are equal agree', () => assert.deepEqual(found(told(40), told(40)), ['agrees none']))
  it('that cannot both be true conflict', () => assert.deepEqual(found(told(40), told(45)), ['conflicts warning']))
  it('of other subjects do not', () => {
    const other = article(
      [entity('Bo Quist')],
      [],
      [{ value: 45, slot: 'count:house', head: 'house', about: [0], topic: 'river opened southern council' }],
    )
    assert.deepEqual(found(told(40), other), [])
  })
  it('of other nouns do not', () =>
    assert.deepEqual(found(told(40), told(45, { head: 'boat', slot: 'count:boat' })), []))
  it('of a part and a whole do not', () => assert.deepEqual(found(told(40), told(45, { part: 'part' })), []))
  it('far apart do not', () => assert.deepEqual(found(told(40), told(400)), []))
  it('known to both articles do not', () => {
    const both = article(
      [entity('Ada Lorne')],
      [],
      [40, 45].map(value => ({
        value,
        slot: 'count:house',
        head: 'house',
        about: [0],
        topic: 'flood destroyed northern harbour',
      })),
    )
    assert.deepEqual(
      found(told(40), both).filter(one => one.startsWith('conflicts')),
      [],
    )
  })
  it('that grew with the day of publication are updated', () =>
    assert.deepEqual(found(told(40, {}, { published: '2021-05-01' }), told(45, {}, { published: '2021-05-03' })), [
      'updated information',
    ]))
  it('that shrank are not updated', () =>
    assert.deepEqual(found(told(45, {}, { published: '2021-05-01' }), told(40, {}, { published: '2021-05-03' })), [
      'conflicts warning',
    ]))
  it('given by two people are disputed, and no papers without a name', () => {
    const by = (value: number, name: string) =>
      article(
        [entity('Ada Lorne'), entity(name)],
        [],
        [
          {
            value,
            slot: 'count:house',
            head: 'house',
            about: [0],
            topic: 'flood destroyed northern harbour',
            givenBy: 1,
          },
        ],
      )
    assert.deepEqual(found(by(40, 'Bo Quist'), by(45, 'Cy Marsh')), ['disputed information'])
    assert.deepEqual(found(by(40, 'court records'), by(45, 'document')), ['conflicts warning'])
    assert.deepEqual(found(by(40, 'Bo Quist'), by(45, 'document')), ['disputed information'])
  })
  it('of one fact make one finding, with a group for each value', () => {
    const [finding, ...others] = corpus(told(40), told(40), told(45)).crossReferences()
    assert.deepEqual(others, [])
    assert.deepEqual(
      finding.members.map(({ uri, group }) => `${uri} ${group}`),
      ['a0 0', 'a1 0', 'a2 1'],
    )
    assert.ok(finding.message.length < 100 && finding.message.includes('differs from'))
    assert.ok(finding.why.length > 0)
  })
  it('keep the id of their fact when another article comes', () => {
    const before = corpus(told(40), told(45)).crossReferences()[0].id
    assert.equal(corpus(told(40), told(45), told(40)).crossReferences()[0].id, before)
  })
  it('stand where they are after an edit that moves them', () => {
    const index = corpus(told(40), told(45))
    index.crossReferences()
    const moved = article(
      [entity('Ada Lorne'), entity('Zed Yarrow')],
      [],
      [
        {
          value: 45,
          kind: 'count',
          slot: 'count:house',
          head: 'house',
          about: [0],
          topic: 'flood destroyed northern harbour',
        },
      ],
    )
    index.set('a1', moved)
    const { start } = index.crossReferencesIn('a1')[0].members[1]
    assert.equal(start, moved.claims[0].start)
  })

  it('that copies give count as one origin', () => {
    const copies = [
      told(40, {}, { author: 'Reuters' }),
      told(40, {}, { author: 'Reuters', outlet: 'Gazette' }),
      told(40, {}, { outlet: 'Courier' }),
    ]
    assert.equal(corpus(...copies).crossReferences()[0].origins, 2)
  })
})

describe('what stands at an offset', () => {
  it('is told from the innermost out', () => {
    const index = corpus(article([entity('Ada Lorne')], [{ words: WORDS, by: 0 }]))
    assert.deepEqual(
      index.at('a0', 2).map(({ kind }) => kind),
      ['mention'],
    )
    assert.deepEqual(
      index.at('a0', 20).map(({ kind }) => kind),
      ['quotation'],
    )
    assert.deepEqual(index.at('missing', 2), [])
  })
})
