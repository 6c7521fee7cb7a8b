import { strict as assert } from 'node:assert'
import fc from 'fast-check'
import { anchorIn } from '../../server/src/annotations/anchoring'
import { importHypothesis, pageOf } from '../../server/src/annotations/hypothesis'
import { readAnnotation } from '../../server/src/annotations/reading'
import { checkWebAnnotation } from './webAnnotation'

const TEXT = 'The fire killed 12 people on Monday, Mayor Jane Doe said.\n\nIt was over in an hour.\n'

/** A row as the search API of Hypothesis answers it. */
function row(more: object = {}): object {
  const uri = 'https://www.example.org/fire?utm_source=x#top'
  return {
    id: 'abc_-1',
    created: '2021-05-03T10:00:00.123456+02:00',
    updated: '2021-05-04T10:00:00.123456+00:00',
    user: 'acct:ann@hypothes.is',
    user_info: { display_name: null },
    uri,
    text: 'Says *who*?',
    tags: ['toll'],
    group: '__world__',
    target: [
      {
        source: uri,
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0, endContainer: '/p[1]', endOffset: 9 },
          { type: 'TextPositionSelector', start: 4016, end: 4025 },
          {
            type: 'TextQuoteSelector',
            exact: '12 people',
            prefix: 'Skip to content  The fire killed ',
            suffix: ' on Monday, Mayor Jane Doe said.',
          },
        ],
      },
    ],
    ...more,
  }
}

const pathOf = (address: string) => (pageOf(address) === pageOf('http://example.org/fire/') ? 'a.txt' : null)
const imported = (rows: unknown) => importHypothesis(typeof rows === 'string' ? rows : JSON.stringify(rows), pathOf)!

describe('an export of Hypothesis', () => {
  it('gives notes with their passage, tags, author and time', () => {
    const { annotations, unmatched } = imported({ total: 1, rows: [row()] })
    assert.deepEqual(unmatched, [])
    checkWebAnnotation(annotations[0])
    const note = readAnnotation(annotations[0])
    assert.deepEqual([note.kind, note.text, note.tags, note.creator], ['note', 'Says *who*?', ['toll'], 'ann'])
    assert.deepEqual([note.created, note.modified], ['2021-05-03T08:00:00.123Z', '2021-05-04T10:00:00.123Z'])
    const start = TEXT.indexOf('12 people')
    assert.deepEqual(anchorIn(TEXT)(note.targets[0]), { start, end: start + 9 })
  })

  it('gives replies, notes on the page, and highlights without words', () => {
    const reply = row({ id: 'r', references: ['abc_-1'], text: 'She did' })
    const page = row({ id: 'p', target: [{ source: 'x' }], tags: [] })
    const bare = row({ id: 'h', text: '', tags: [] })
    const { annotations } = imported([row(), reply, page, bare])
    for (const annotation of annotations) checkWebAnnotation(annotation)
    const [first, second, third, fourth] = annotations.map(readAnnotation)
    assert.equal(second.replyTo, first.id)
    assert.deepEqual(third.targets, [{ path: 'a.txt', quote: null, position: null }])
    assert.deepEqual([fourth.text, fourth.targets[0].quote?.exact], ['', '12 people'])
  })

  it('keeps a reply to what is not in it as a note', () => {
    const [note] = imported([row({ references: ['gone'] })]).annotations.map(readAnnotation)
    assert.deepEqual([note.kind, note.replyTo], ['note', null])
  })

  it('says what is about no article here, or is malformed', () => {
    const { annotations, unmatched } = imported([row({ uri: 'https://other.example/' }), { text: 'x' }, 42])
    assert.equal(annotations.length, 0)
    assert.deepEqual(
      unmatched.map(({ reason }) => reason),
      ['noArticle', 'malformed', 'malformed'],
    )
  })

  it('may be a list, an answer, or lines; anything else is none', () => {
    for (const rows of [[row()], { rows: [row()] }, `${JSON.stringify(row())}\n${JSON.stringify(row({ id: '2' }))}`])
      assert.ok(imported(rows).annotations.length >= 1)
    for (const text of ['', 'nonsense', '{"a":1}', '42']) assert.equal(importHypothesis(text, pathOf), null)
  })

  it('is the same when it is taken in again', () => {
    assert.deepEqual(imported([row()]), imported([row()]))
  })

  it('never stops the reading, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.jsonValue(),
        (rows, target) => void imported([...rows, row({ target })]),
      ),
    )
  })
})

describe('the address of a page', () => {
  it('is the same however a reader came to it, and another for another page', () => {
    const page = pageOf('https://www.example.org/fire')
    for (const same of [
      'http://example.org/fire/',
      'https://example.org/fire?utm_campaign=a&fbclid=2',
      'https://m.example.org/fire#c',
    ])
      assert.equal(pageOf(same), page)
    for (const other of ['https://example.org/fire?id=2', 'https://example.com/fire', 'https://example.org/'])
      assert.notEqual(pageOf(other), page)
    assert.equal(pageOf('nonsense'), 'nonsense')
  })
})
