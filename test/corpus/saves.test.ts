import { strict as assert } from 'node:assert'
import { analyze } from '../../server/src/analysis/analyze'
import { CorpusIndex } from '../../server/src/corpus/corpusIndex'
import type { CrossReference } from '../../server/src/corpus/model'
import { inShort } from './told'

const PAGE = 'https://www.wire.example/ferry'
const BODY = `A ferry carrying 112 passengers sank in thick fog in the Hallin Strait on Tuesday morning, killing nine people.

“The accident was caused by fog,” Commander Lisbet Moen told reporters. “Visibility was down to 60 yards.”

“There was nothing in her file that would have kept her in port,” Minister Helena Brandt said.`

interface Save {
  readonly title?: string
  readonly created?: string | null
  readonly source?: string
  readonly outlet?: string
  readonly body?: string
}

function save({
  title = 'Ferry sinks in fog',
  created = '2025-06-03T18:00:00Z',
  source = PAGE,
  outlet = 'Northwire',
  body = BODY,
}: Save) {
  const facts = [`title: "${title}"`, `source: "${source}"`, `outlet: "${outlet}"`, 'published: 2025-06-03']
  const lines = created === null ? facts : [...facts, `created: ${created}`]
  return analyze(`---\n${lines.join('\n')}\n---\n\n# ${title}\n\n${body}\n`)
}

function corpusOf(...saves: readonly Save[]): CorpusIndex {
  const corpus = new CorpusIndex()
  for (const [i, one] of saves.entries()) corpus.set(`a${i}`, save(one))
  return corpus
}

const LATER: Save = { created: '2025-06-04T09:00:00Z' }
const shown = (corpus: CorpusIndex) => corpus.crossReferences().filter(({ severity }) => severity !== 'none')
const messages = (corpus: CorpusIndex) => shown(corpus).map(({ message }) => message)
const edited = (from: string, to: string): Save => ({ ...LATER, body: BODY.replace(from, to) })

describe('two saves of one page', () => {
  it('that say the same are one article, and no finding', () => {
    const corpus = corpusOf({}, LATER)
    assert.deepEqual([corpus.uris(), corpus.crossReferences()], [['a1'], []])
    assert.equal(corpus.newerSave('a0'), 'a1')
    assert.equal(corpus.newerSave('a1'), null)
    assert.ok(corpus.article('a0'))
  })

  it('tell of another headline', () =>
    assert.deepEqual(messages(corpusOf({}, { ...LATER, title: 'Ferry hits rock in fog' })), [
      'Headline “Ferry sinks in fog” is now “Ferry hits rock in fog”',
    ]))

  it('tell of a figure that was changed, with both passages and one origin', () => {
    const [finding, ...others] = shown(corpusOf({}, edited('nine people', '11 people')))
    assert.deepEqual(others, [])
    assert.equal(finding.message, '“nine people” is now “11 people”')
    assert.equal(inShort(finding), 'updated: nine people | 11 people')
    assert.deepEqual([finding.kind, finding.severity, finding.origins], ['quantity', 'information', 1])
    assert.deepEqual(finding.why, ['Two saves of one page: of 2025-06-03 18:00 and of 2025-06-04 09:00.'])
  })

  it('tell of a quotation that was changed, taken out, or given to somebody else', () => {
    assert.deepEqual(messages(corpusOf({}, edited('was caused by fog', 'was not caused by fog'))), [
      '“The accident was caused by fog” was changed to “The accident was not caused by fog”',
    ])
    const [, , last] = BODY.split('\n\n')
    assert.deepEqual(messages(corpusOf({}, edited(`\n\n${last}`, ''))), [
      '“There was nothing in her file that would have…” (Helena Brandt) was taken out',
    ])
    assert.deepEqual(messages(corpusOf({}, edited('Minister Helena Brandt', 'Captain Tomas Ekland'))), [
      '“There was nothing in her…” was given to Helena Brandt, and is now given to Tomas Ekland',
    ])
  })

  it('tell of no rewording outside quotation marks, and of no new quotation', () => {
    assert.deepEqual(messages(corpusOf({}, edited('thick fog', 'dense fog'))), [])
    assert.deepEqual(messages(corpusOf({}, { ...LATER, body: `${BODY}\n\n“We will find them all,” Moen said.` })), [])
  })

  it('tell of a change once, however many saves there are', () => {
    const changed = edited('nine people', '11 people')
    const third = { ...changed, created: '2025-06-05' }
    const corpus = corpusOf(third, {}, changed)
    assert.deepEqual(corpus.uris(), ['a0'])
    assert.deepEqual(messages(corpus), ['“nine people” is now “11 people”'])
    const between = corpusOf({}, edited('nine people', '10 people'), { ...third, created: '2025-06-05' })
    assert.deepEqual(messages(between).sort(), ['“10 people” is now “11 people”', '“nine people” is now “11 people”'])
  })

  it('tell of nothing where both were saved at one time: neither is known to be the later', () => {
    const corpus = corpusOf({}, { ...edited('nine people', '11 people'), created: '2025-06-03T18:00:00Z' })
    assert.deepEqual([corpus.uris(), messages(corpus)], [['a1'], []])
  })

  it('are no two articles in agreement or conflict: the newer counts', () => {
    const other = { source: 'https://courier.example/x', outlet: 'Courier', title: 'Ferry disaster' }
    const corpus = corpusOf({}, edited('nine people', '11 people'), other)
    const conflict = shown(corpus).find(({ verdict }) => verdict === 'conflicts')
    assert.deepEqual([...new Set(conflict?.members.map(({ uri }) => uri))], ['a1', 'a2'])
    const uris = ({ members }: CrossReference) => members.map(({ uri }) => uri)
    for (const finding of corpus.crossReferences().filter(({ verdict }) => verdict !== 'updated'))
      assert.ok(!uris(finding).includes('a0'), finding.message)
    assert.equal(corpus.sources().find(({ name }) => name === 'Lisbet Moen')?.articles, 2)
  })

  it('are told by address and time alone: what leads there aside, and not the front page', () => {
    const isOne = (...saves: Save[]) => corpusOf(...saves).uris().length === 1
    assert.ok(isOne({}, { ...LATER, source: 'http://wire.example/ferry?utm_source=x#top' }))
    assert.ok(isOne({}, { ...LATER, source: 'https://amp.wire.example/ferry/amp/' }))
    assert.ok(!isOne({}, { ...LATER, source: `${PAGE}-2` }))
    assert.ok(!isOne({}, { ...LATER, source: `${PAGE}?id=2` }))
    assert.ok(!isOne({}, { ...LATER, created: null }))
    assert.ok(!isOne({ source: 'https://wire.example/' }, { ...LATER, source: 'https://wire.example/' }))
  })

  it('are found in whatever order they come, and go', () => {
    const [first, second] = [save({}), save(edited('nine people', '11 people'))]
    const corpus = new CorpusIndex()
    corpus.set('b', second)
    corpus.set('a', first)
    const found = corpus.crossReferences()
    const again = new CorpusIndex()
    again.set('a', first)
    again.set('b', second)
    assert.deepEqual(again.crossReferences(), found)
    assert.deepEqual(corpus.crossReferencesIn('a'), corpus.crossReferencesIn('b'))
    corpus.delete('b')
    assert.deepEqual([corpus.uris(), corpus.crossReferences()], [['a'], []])
    corpus.delete('a')
    assert.deepEqual(corpus.uris(), [])
  })
})
