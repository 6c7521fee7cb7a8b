import { strict as assert } from 'node:assert'
import { nameChoices, speakerChoices } from '../../server/src/features/correctionChoices'
import { corrections } from '../../server/src/features/corrections'
import { rolesOf } from '../../server/src/features/roleWords'
import { takenFrom } from '../exports/scene'

const STORY = {
  'a.txt': [
    'Storm hits Port Alder',
    'PORT ALDER, May 3, 2021 (Northwire) — The Saint Orla sank on Monday, Jane Doe, the mayor of Tolvik, said.',
    '“We have lost good neighbours and we will not forget them,” said Ann Roe, its chairwoman.',
    'Tolvik has 300 inhabitants. The Saint Orla was built in Tolvik.',
  ].join('\n\n'),
  'b.txt': [
    'Mayor speaks',
    'PORT ALDER, May 4, 2021 (Coast Press) — The mayor of Tolvik, Jane Doe, said that nobody was to blame.',
    '“Nobody knew,” Doe said.',
  ].join('\n\n'),
}

const { corpus, articles } = takenFrom(STORY)
const [{ uri, article }] = articles
const document = { corpus, uri, article, text: null }
const idOf = (name: string) => corpus.sources().find(source => source.name === name)!.id

describe('choices of speakers', () => {
  const offered = speakerChoices(document, article.quotations[0].content[0])

  it('are those who may speak, each once, as they are written, with what they are and in how many articles', () => {
    const labels = offered.map(({ label }) => label)
    assert.equal(new Set(labels.map(label => label.toLowerCase())).size, labels.length)
    assert.ok(labels.includes('Ann Roe'))
    assert.equal(offered.find(({ label }) => label === 'Jane Doe')?.description, 'mayor of Tolvik · 2 articles')
  })

  it('are no ships and places that never speak', () => {
    assert.ok(corpus.sources().some(({ name }) => name === 'Saint Orla'))
    assert.ok(!offered.some(({ label }) => label === 'Saint Orla'))
    assert.ok(nameChoices(corpus, idOf('Ann Roe')).every(({ label }) => label !== 'Ann Roe'))
  })

  it('are asked for by the words that are meant', () => {
    const { start } = article.quotations[1].content[0]
    const line = article.lineStarts.findLastIndex(each => each <= start)
    const character = start - article.lineStarts[line]
    const at = { uri, range: { start: { line, character }, end: { line, character } } }
    const offer = corrections(document, at).find(({ correction }) => correction.kind === 'speaker')
    assert.match(offer?.prompt ?? '', /^Who says “We have lost good neighbours.*”\?$/)
  })
})

describe('offices', () => {
  it('have their names as they are written, and point to nobody', () => {
    assert.deepEqual(rolesOf(corpus, corpus.source(idOf('Jane Doe'))!, 3), ['mayor of Tolvik'])
    assert.deepEqual(rolesOf(corpus, corpus.source(idOf('Ann Roe'))!, 3), ['chairwoman'])
  })
})
