import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import fc from 'fast-check'
import { readBook, writeBook } from '../../server/src/annotations/book'
import { formatLines, parseLines } from '../../server/src/annotations/lines'
import type { Stored } from '../../server/src/annotations/model'
import { readAnnotation } from '../../server/src/annotations/reading'
import {
  type Content,
  correctionContent,
  noteContent,
  replyContent,
  restated,
  statusContent,
  stored,
  storedTarget,
} from '../../server/src/annotations/writing'
import { type Correction, EVIDENCE } from '../../server/src/protocol/corrections'
import { checkWebAnnotation } from './webAnnotation'

const TEXT = 'The fire 🔥 killed “12 people”, Mayor Jane Doe said.\r\nIt was over.'
const SPAN = { start: TEXT.indexOf('12'), end: TEXT.indexOf('”,') }
const TIME = '2021-05-03T10:00:00.000Z'

const CORRECTIONS: readonly Correction[] = [
  { kind: 'speaker', speaker: 'Ann Roe' },
  { kind: 'speaker', speaker: null },
  { kind: 'speaker', speaker: 'Northwire', is: 'organisation' },
  { kind: 'samePerson', name: 'J. Doe', as: 'Jane Doe' },
  { kind: 'otherPerson', name: 'Jane Doe', than: 'Jane Doe', label: 'the baker' },
  { kind: 'otherPerson', name: 'Jane Doe', than: 'Jane Doe', label: null },
  { kind: 'notPerson', name: 'Port Alder', is: 'place' },
  { kind: 'notQuotation' },
  { kind: 'quotation', speaker: null },
  { kind: 'notSameFact' },
  { kind: 'notConflict', reason: 'a later toll' },
  { kind: 'notConflict', reason: null },
  { kind: 'sourceName', name: 'Jane Doe', as: 'Mayor Doe' },
  { kind: 'outlet', outlet: 'Coast Press' },
  { kind: 'published', date: '2021-05-03' },
]

const ajv = new Ajv({ strict: false, allErrors: true })
ajv.addFormat('uri', value => URL.canParse(value))
ajv.addFormat('uri-reference', value => URL.canParse(value, 'file:///') && !/[\s<>"{}|\\^`]/.test(value))
ajv.addFormat('date-time', value => !Number.isNaN(Date.parse(value)))
ajv.addFormat('date', value => /^\d{4}-\d\d-\d\d$/.test(value))
const isValid = ajv.compile(JSON.parse(readFileSync('schemas/annotation.schema.json', 'utf8')))

let made = 0
function make(
  content: Content,
  targets: Parameters<typeof stored>[2] = [storedTarget('a b/ü#1.txt', TEXT, SPAN)],
): Stored {
  const id = `urn:uuid:00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`
  return JSON.parse(JSON.stringify(stored({ id, time: TIME, creator: 'Ann' }, content, targets)))
}

/** One of every kind. */
function everyKind(): Stored[] {
  const note = make(noteContent('Ask <b>', ['toll', 'harbour'], true))
  return [
    note,
    make(noteContent('', ['toll'], false)),
    make(noteContent('Whole', [], false), [storedTarget('a.txt', TEXT, null)]),
    make(replyContent('Yes'), [note.id]),
    ...EVIDENCE.map(value =>
      make(statusContent({ value, source: 'coroner', date: '2021-05-04' }, 'By phone', ['x'], null)),
    ),
    make(statusContent({ value: 'verified', source: null, date: null }, '', [], 'quantity-1'), [
      storedTarget('a.txt', TEXT, SPAN),
      storedTarget('b.txt', TEXT, SPAN),
    ]),
    ...CORRECTIONS.map(correction => make(correctionContent(correction, 'quantity-1'))),
  ]
}

describe('annotations as they are written', () => {
  it('are Web Annotations, and as the schema says', () => {
    for (const annotation of everyKind()) {
      checkWebAnnotation(annotation)
      assert.ok(isValid(annotation), `${JSON.stringify(annotation)}: ${ajv.errorsText(isValid.errors)}`)
      const again = restated(annotation, noteContent('Other', [], false), TIME)
      checkWebAnnotation(JSON.parse(JSON.stringify(again)))
      assert.ok(isValid(again))
    }
  })

  it('are refused by the schema when they are none', () => {
    const [annotation] = everyKind()
    for (const wrong of [
      { ...annotation, id: undefined },
      { ...annotation, type: 'Note' },
      { ...annotation, target: { selector: [] } },
      { ...annotation, created: 'yesterday' },
      { ...annotation, 'corroborate:checked': '2021-05-03' },
      { ...annotation, 'corroborate:correction': 'colour' },
    ])
      assert.ok(!isValid(JSON.parse(JSON.stringify(wrong))), JSON.stringify(wrong))
  })

  it('quote their passage with 32 characters on either side, and count in code points', () => {
    const [{ target }] = everyKind() as unknown as {
      target: { source: string; selector: { [key: string]: unknown }[] }
    }[]
    assert.deepEqual(target, {
      source: 'a%20b/%C3%BC%231.txt',
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: '12 people',
          prefix: 'The fire 🔥 killed “',
          suffix: '”, Mayor Jane Doe said.\r\nIt was ',
        },
        { type: 'TextPositionSelector', start: 19, end: 28 },
      ],
    })
  })

  it('say what was meant when they are read', () => {
    for (const correction of CORRECTIONS)
      assert.deepEqual(readAnnotation(make(correctionContent(correction, null))).correction, correction)
    const note = readAnnotation(make(noteContent('One\n\ntwo', ['a', 'b'], true)))
    assert.deepEqual([note.kind, note.text, note.tags, note.resolved], ['note', 'One\n\ntwo', ['a', 'b'], true])
    assert.deepEqual([note.creator, note.created], ['Ann', TIME])
    assert.equal(note.targets[0].path, 'a b/ü#1.txt')
    const status = readAnnotation(make(statusContent({ value: 'false', source: 'x', date: null }, 'why', ['t'], 'q-1')))
    assert.deepEqual(
      [status.status, status.text, status.tags, status.finding],
      [{ value: 'false', source: 'x', date: null }, 'why', ['t'], 'q-1'],
    )
    assert.deepEqual(readAnnotation(make(replyContent('Yes'), ['urn:uuid:1'])).replyTo, 'urn:uuid:1')
  })

  it('keep what we do not know when they say something else', () => {
    const foreign: Stored = {
      ...make(correctionContent({ kind: 'speaker', speaker: 'X' }, null)),
      'dcterms:subject': ['kept'],
      rights: 'https://example.org/licence',
    }
    const again = restated(foreign, noteContent('', [], false), TIME)
    assert.deepEqual(
      [again['dcterms:subject'], again.rights, again.modified],
      [['kept'], 'https://example.org/licence', TIME],
    )
    assert.equal(again['corroborate:correction'], undefined)
    assert.equal(again.body, undefined)
  })
})

describe('annotations of others', () => {
  const read = (more: object) => readAnnotation({ id: 'x', type: 'Annotation', ...more })

  it('are read in all the forms of the model', () => {
    assert.deepEqual(read({ target: 'a.txt', body: 'Words' }).targets, [{ path: 'a.txt', quote: null, position: null }])
    assert.equal(read({ target: 'a.txt', body: 'Words' }).text, 'Words')
    assert.equal(read({ target: 'a.txt', body: { source: 'https://example.org/' } }).text, 'https://example.org/')
    const selector = { type: 'FragmentSelector', refinedBy: { type: 'TextQuoteSelector', exact: 'x' } }
    assert.deepEqual(read({ target: { source: { id: './a.txt' }, selector } }).targets, [
      { path: 'a.txt', quote: { exact: 'x', prefix: '', suffix: '' }, position: null },
    ])
    assert.equal(read({ target: ['a.txt', 'https://example.org/b'] }).targets.length, 2)
    assert.equal(read({ target: 'a.txt', creator: 'https://example.org/me' }).creator, 'https://example.org/me')
  })

  it('never stop the reading, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (body, target, more) => {
        const annotation = read({
          body,
          target,
          motivation: more,
          creator: more,
          created: more,
          'corroborate:correction': 'otherPerson',
        })
        assert.ok(['note', 'reply', 'status', 'correction'].includes(annotation.kind))
      }),
    )
  })
})

describe('a file of annotations', () => {
  it('is the same when it is written again, whatever the order', () => {
    const all = everyKind()
    const text = writeBook({ annotations: all.map(readAnnotation), unreadable: [] })
    assert.equal(writeBook(readBook(text)), text)
    assert.equal(writeBook({ annotations: all.reverse().map(readAnnotation), unreadable: [] }), text)
    assert.deepEqual(new Set(readBook(text).annotations.map(({ id }) => id)), new Set(all.map(({ id }) => id)))
  })

  it('is sorted by article and place, replies behind what they answer', () => {
    const at = (path: string, start: number) =>
      make(noteContent(`${path}${start}`, [], false), [storedTarget(path, TEXT, { start, end: start + 2 })])
    const [late, early, other] = [at('b.txt', 20), at('b.txt', 3), at('a.txt', 40)]
    const reply = make(replyContent('to early'), [early.id])
    const again = make(replyContent('to reply'), [reply.id])
    const { annotations } = parseLines(
      formatLines({ annotations: [again, late, reply, early, other].map(readAnnotation), unreadable: [] }),
    )
    assert.deepEqual(
      annotations.map(({ text }) => text),
      ['a.txt40', 'b.txt3', 'to early', 'to reply', 'b.txt20'],
    )
  })

  it('keeps the lines that are none, and says which', () => {
    const [line] = everyKind().map(each => JSON.stringify(each))
    const text = `\ufeff${line}\r\n\r\n{"half":\n42\n{"id":"x"}\n<<<<<<< HEAD\n=======\n>>>>>>> other`
    const { annotations, unreadable } = parseLines(text)
    assert.equal(annotations.length, 1)
    assert.deepEqual(
      unreadable.map(({ line, reason }) => [line, reason]),
      [
        [3, 'notJson'],
        [4, 'noAnnotation'],
        [5, 'noAnnotation'],
        [6, 'conflictMarker'],
        [7, 'conflictMarker'],
        [8, 'conflictMarker'],
      ],
    )
    const written = formatLines({ annotations, unreadable })
    for (const { text: kept } of unreadable) assert.ok(written.split('\n').includes(kept))
    assert.deepEqual(formatLines(parseLines(written)), written)
  })

  it('holds, of two lines of one annotation, the one that was changed later', () => {
    const [note] = everyKind()
    const newer = restated(note, noteContent('newer', [], false), '2021-05-04T00:00:00Z')
    for (const lines of [
      [note, newer],
      [newer, note],
    ]) {
      const { annotations } = parseLines(lines.map(each => JSON.stringify(each)).join('\n'))
      assert.deepEqual(
        annotations.map(({ text }) => text),
        ['newer'],
      )
    }
  })

  it('is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json())), lines => {
        const read = parseLines(lines.join('\n'))
        assert.deepEqual(parseLines(formatLines(read)).unreadable.length, read.unreadable.length)
      }),
    )
  })
})
