import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import type { Article } from '../../server/src/analysis/article'
import { corrected } from '../../server/src/annotations/corrected'
import type { Correction } from '../../server/src/protocol/corrections'

const TEXT = `Port fire

The fire killed 12 people, Mayor Jane Doe said on Monday. "We have lost good neighbours and friends," she said.

"Nobody will be left alone tonight in this town." The harbour chief called for calm. John Roe, a fireman, said the roof fell at once.

It was over in 20 minutes and nothing could be saved.
`

/** The article corrected at some of its words. */
function correct(words: string, correction: Correction, article = analyze(TEXT)): Article {
  const start = TEXT.indexOf(words)
  assert.ok(start >= 0, words)
  return corrected(article, TEXT, [{ correction, span: { start, end: start + words.length } }])
}

/** Who says what holds the words, by the article itself; null when they are no quotation. */
function speakersOf(article: Article, words: string): string[] | null {
  const quotation = article.quotations.find(({ text }) => text.includes(words))
  return quotation ? quotation.entities.map(entity => article.entities[entity].name) : null
}

/** Every index of an article leads somewhere. */
function check(article: Article): Article {
  const { entities, quotations, claims, mentions } = article
  const isEntity = (entity: number) => entity >= 0 && entity < entities.length
  for (const mention of mentions) assert.ok(mention.entities.every(isEntity))
  for (const quotation of quotations)
    assert.ok([quotation.entities, ...quotation.via.map(v => v.entities)].flat().every(isEntity))
  for (const claim of claims) {
    assert.ok([...claim.givers, ...claim.subjects, ...claim.around].every(isEntity))
    if (claim.quotation === null) continue
    assert.ok(quotations[claim.quotation].content.some(c => c.start <= claim.start && claim.end <= c.end))
  }
  const starts = quotations.map(({ content }) => content[0].start)
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => a - b),
  )
  return article
}

describe('a corrected article', () => {
  it('has another speaker, known or new, and whoever gives the figures with them', () => {
    const known = check(correct('12 people', { kind: 'speaker', speaker: 'John Roe' }))
    assert.deepEqual(speakersOf(known, '12 people'), ['John Roe'])
    const [claim] = known.claims
    assert.deepEqual(
      claim.givers.map(giver => known.entities[giver].name),
      ['John Roe'],
    )
    const fresh = check(correct('12 people', { kind: 'speaker', speaker: 'Ann Poe', is: 'organisation' }))
    assert.deepEqual(speakersOf(fresh, '12 people'), ['Ann Poe'])
    assert.equal(fresh.entities.at(-1)!.kind, 'organisation')
    assert.deepEqual(speakersOf(correct('12 people', { kind: 'speaker', speaker: null }), '12 people'), [])
  })

  it('lets the quotations go with it that were carried on from the corrected one, and no others', () => {
    const before = analyze(TEXT)
    assert.deepEqual(speakersOf(before, 'Nobody will'), ['Jane Doe'])
    const article = correct('We have lost', { kind: 'speaker', speaker: 'John Roe' })
    assert.deepEqual(speakersOf(article, 'Nobody will'), ['John Roe'])
    assert.deepEqual(speakersOf(article, '12 people'), ['Jane Doe'])
    assert.equal(article.quotations.filter(({ corrected }) => corrected).length, 1)
  })

  it('has a quotation less, and its figures are the article’s own', () => {
    const article = check(correct('12 people', { kind: 'notQuotation' }))
    assert.equal(speakersOf(article, '12 people'), null)
    assert.deepEqual([article.claims[0].quotation, article.claims[0].givers], [null, []])
    assert.deepEqual(speakersOf(article, 'We have lost'), ['Jane Doe'])
  })

  it('has a quotation more, with its figures', () => {
    const words = 'It was over in 20 minutes and nothing could be saved'
    const article = check(correct(words, { kind: 'quotation', speaker: 'John Roe' }))
    const quotation = article.quotations.at(-1)!
    assert.deepEqual([quotation.kind, quotation.text, quotation.corrected], ['indirect', words, { by: null }])
    assert.ok(quotation.words.length > 5 && quotation.words.length === quotation.wordSpans.length)
    const claim = article.claims.find(({ text }) => text.includes('20 minutes'))
    assert.equal(claim?.quotation ?? article.quotations.length - 1, article.quotations.length - 1)
  })

  it('takes a quotation that overlaps others for them, and their speaker where none is named', () => {
    const article = check(
      correct('We have lost good neighbours and friends," she said', { kind: 'quotation', speaker: null }),
    )
    assert.deepEqual(speakersOf(article, 'friends," she'), ['Jane Doe'])
    assert.equal(article.quotations.filter(({ text }) => text.includes('We have lost')).length, 1)
    const direct = check(correct('We have lost good neighbours and friends,', { kind: 'quotation', speaker: null }))
    assert.equal(direct.quotations.find(({ text }) => text.startsWith('We have'))!.kind, 'direct')
  })

  it('knows who a description is', () => {
    const text = 'Fire\n\n"All is lost in the harbour tonight," the harbour chief said. Jane Doe left.\n'
    const span = { start: text.indexOf('the harbour chief'), end: text.indexOf(' said') }
    const article = analyze(text)
    for (const as of ['Jane Doe', 'Ann Poe']) {
      const same = check(corrected(article, text, [{ correction: { kind: 'samePerson', name: 'x', as }, span }]))
      assert.deepEqual(speakersOf(same, 'All is lost'), [as])
      assert.ok(!same.entities.some(({ name }) => /harbour chief/.test(name)))
    }
    const nobody = check(
      corrected(article, text, [{ correction: { kind: 'notPerson', name: 'x', is: 'nothing' }, span }]),
    )
    assert.deepEqual(speakersOf(nobody, 'All is lost'), [])
  })

  it('tells two of one name apart: all of an article by the full name, one mention by less', () => {
    const text = 'Fire\n\nJane Doe left. "All is lost in the harbour tonight," Doe said. Doe wept.\n'
    const at = (words: string, from = 0) => {
      const start = text.indexOf(words, from)
      return { start, end: start + words.length }
    }
    const other = (label: string | null): Correction => ({
      kind: 'otherPerson',
      name: 'Jane Doe',
      than: 'Jane Doe',
      label,
    })
    const article = analyze(text)
    const whole = check(corrected(article, text, [{ correction: other('the baker'), span: at('Jane Doe') }]))
    assert.deepEqual(speakersOf(whole, 'All is lost'), ['Jane Doe (the baker)'])
    assert.ok(!whole.entities.some(({ name }) => name === 'Jane Doe'))
    const one = check(
      corrected(article, text, [{ correction: other('Sue Doe'), span: at('Doe', text.indexOf('tonight')) }]),
    )
    assert.deepEqual(speakersOf(one, 'All is lost'), ['Sue Doe'])
    const last = one.mentions.at(-1)!
    assert.equal(one.entities[last.entities[0]].name, 'Jane Doe')
  })

  it('is the same where nothing of the kind stands', () => {
    const article = analyze(TEXT)
    assert.equal(correct('Port', { kind: 'speaker', speaker: 'X' }, article), article)
    assert.equal(correct('Port', { kind: 'notQuotation' }, article), article)
    assert.equal(correct('Port', { kind: 'samePerson', name: 'x', as: 'y' }, article), article)
    assert.equal(correct('Port', { kind: 'notConflict', reason: null }, article), article)
  })
})

describe('an article of which outlet and date are given', () => {
  it('resolves its dates from them', () => {
    const article = analyze('Fire\n\nThe house burned down on Monday, Jane Doe said.\n', {
      published: '2021-05-05',
      outlet: 'X',
    })
    assert.deepEqual([article.layout.published, article.layout.outlet], ['2021-05-05', 'X'])
    assert.equal(article.quantities.find(({ kind }) => kind === 'date')?.date?.start, '2021-05-03')
  })
})
