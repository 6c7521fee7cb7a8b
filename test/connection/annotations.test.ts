import { strict as assert } from 'node:assert'
import { readFileSync } from 'node:fs'
import type { CodeAction, Hover, MarkupContent } from 'vscode-languageserver-protocol'
import { type InitializationOptions, RowPathRequest, RowsRequest, StatusRequest } from '../../server/src/protocol'
import {
  type AnnotatedPlace,
  AnnotateRequest,
  type Annotation,
  type AnnotationEdit,
  AnnotationsChangedNotification,
  AnnotationsRequest,
  CorrectionsRequest,
  ImportAnnotationsRequest,
  UndoAnnotationRequest,
  UndoStepsNotification,
} from '../../server/src/protocol/annotations'
import type { Correction } from '../../server/src/protocol/corrections'
import { memoryClient, type TestClient } from './client'
import { type MemoryFiles, memoryFiles } from './memoryFiles'
import { HARBOUR, positionIn, WAREHOUSE } from './story'

const FOLDER = 'file:///news'
const A = `${FOLDER}/a.txt`
const B = `${FOLDER}/b.txt`
const FILE = `${FOLDER}/.corroborate/annotations.jsonl`

async function open(
  more: Readonly<Record<string, string | Error>> = {},
  options?: InitializationOptions,
  settings?: object,
) {
  const files = memoryFiles({ [A]: HARBOUR, [B]: WAREHOUSE, ...more })
  const client = await memoryClient(files, { folders: [FOLDER], options, configuration: () => settings ?? null })
  await client.until(({ state, articles }) => state === 'idle' && articles === 2)
  return { client, files }
}

function annotate(client: TestClient, ...edits: AnnotationEdit[]) {
  return client.connection.sendRequest(AnnotateRequest, { edits })
}

async function listed(client: TestClient, uri?: string): Promise<Annotation[]> {
  const { annotations } = await client.connection.sendRequest(AnnotationsRequest, uri ? { textDocument: { uri } } : {})
  return annotations
}

function at(words: string, uri = A) {
  const text = uri === A ? HARBOUR : WAREHOUSE
  const start = positionIn(text, words)
  return { uri, range: { start, end: { line: start.line, character: start.character + words.length } } }
}

function cursorAt(words: string, uri = A) {
  const { range } = at(words, uri)
  return { uri, range: { start: range.start, end: range.start } }
}

async function hoverOf(client: TestClient, words: string, uri = A): Promise<string> {
  const params = { textDocument: { uri }, position: at(words, uri).range.start }
  const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', params)
  return (hover?.contents as MarkupContent | undefined)?.value ?? ''
}

const speaker = (name: string | null): AnnotationEdit => ({
  kind: 'correct',
  at: cursorAt('We have lost'),
  correction: { kind: 'speaker', speaker: name },
})

function written(files: MemoryFiles): string[] {
  const content = files.files.get(FILE) ?? ''
  assert.ok(typeof content === 'string')
  return content.split('\n').filter(line => line !== '')
}

describe('annotations of a session', function () {
  this.timeout(30_000)

  it('correct a speaker at once, in the hover too, and touch no article', async () => {
    const { client, files } = await open()
    const { ids, problem } = await annotate(client, speaker('Ann Roe'))
    assert.equal(problem, null)
    assert.equal(ids.length, 1)
    assert.match(await hoverOf(client, 'We have lost'), /\*\*Ann Roe\*\*.*corrected by you/)
    assert.equal(files.files.get(A), HARBOUR)
    assert.equal(written(files).length, 1)
    const [annotation] = await listed(client)
    assert.deepEqual(annotation.correction, { kind: 'speaker', speaker: 'Ann Roe' })
    assert.equal(annotation.summary, 'Speaker: Ann Roe')
    assert.equal(annotation.passages[0].state, 'anchored')
  })

  it('replace a correction of the same passage', async () => {
    const { client, files } = await open()
    const first = await annotate(client, speaker('Ann Roe'))
    const second = await annotate(client, speaker(null))
    assert.deepEqual(second.ids, first.ids)
    assert.equal(written(files).length, 1)
    assert.match(await hoverOf(client, 'We have lost'), /Unknown speaker/)
  })

  it('name who made them, where that is another: by a client, by the setting, or by whoever decides anew', async () => {
    const { client } = await open({}, undefined, { author: 'Iris Vale' })
    await annotate(client, speaker('Ann Roe'))
    assert.equal((await listed(client))[0].creator, 'Iris Vale')
    assert.match(await hoverOf(client, 'We have lost'), /\*\*Ann Roe\*\*.*corrected by Iris Vale/)
    await client.connection.sendRequest(AnnotateRequest, { edits: [speaker('Sue Poe')], creator: 'Bo_b' })
    assert.equal((await listed(client))[0].creator, 'Bo_b')
    assert.match(await hoverOf(client, 'We have lost'), /\*\*Sue Poe\*\*.*corrected by Bo\\_b/)
    const position = at('Jane Doe', B).range.start
    await client.connection.sendRequest('textDocument/rename', {
      textDocument: { uri: B },
      position,
      newName: 'J. Doe',
    })
    const renamed = (await listed(client)).find(({ correction }) => correction?.kind === 'sourceName')
    assert.equal(renamed?.creator, 'Iris Vale')
    assert.match(await hoverOf(client, 'Jane Doe', B), /corrected by Iris Vale/)
  })

  it('are taken back and done again', async () => {
    const { client } = await open()
    const undo = (redo: boolean) => client.connection.sendRequest(UndoAnnotationRequest, { redo })
    assert.deepEqual(await undo(false), { done: null, problem: null })
    await annotate(client, speaker('Ann Roe'))
    assert.deepEqual(await undo(false), { done: 'Speaker: Ann Roe', problem: null })
    assert.match(await hoverOf(client, 'We have lost'), /Jane Doe/)
    assert.deepEqual(await listed(client), [])
    await undo(true)
    assert.match(await hoverOf(client, 'We have lost'), /Ann Roe/)
  })

  it('are taken back after a restart by a client that keeps the steps, if nobody has changed them since', async () => {
    const first = await open({}, { undoSteps: null })
    const told = first.client.next(UndoStepsNotification.method)
    await annotate(first.client, speaker('Ann Roe'))
    const undoSteps = JSON.parse(JSON.stringify(await told))
    const file = String(first.files.files.get(FILE))
    const undo = async (changed: string, steps: unknown) => {
      const { client } = await open({ [FILE]: changed }, { undoSteps: steps })
      const answer = await client.connection.sendRequest(UndoAnnotationRequest, { redo: false })
      return { ...answer, left: (await listed(client)).length }
    }
    assert.deepEqual(await undo(file, undoSteps), { done: 'Speaker: Ann Roe', problem: null, left: 0 })
    const others = await undo(file.replace('Ann Roe', 'Jane Roe'), undoSteps)
    assert.deepEqual([others.done, others.left], [null, 1])
    assert.match(others.problem ?? '', /changed elsewhere/)
    const elsewhere = JSON.parse(JSON.stringify(undoSteps).replaceAll(FOLDER, 'file:///gone'))
    assert.deepEqual(await undo(file, elsewhere), { done: null, problem: null, left: 1 })
    for (const rubbish of [{ done: [[{ folder: FOLDER, changes: [{ id: 1 }] }]] }, { done: 'x' }, [null], 7])
      assert.deepEqual(await undo(file, rubbish), { done: null, problem: null, left: 1 })
  })

  it('are taken back past a step of which a window that closed at once has not kept that it was taken back', async () => {
    const first = await open({}, { undoSteps: null })
    await annotate(first.client, speaker('Ann Roe'))
    const file = String(first.files.files.get(FILE))
    const told = first.client.next(UndoStepsNotification.method)
    await annotate(first.client, { kind: 'note', at: at('12 people'), text: 'Ask the morgue' })
    const { client } = await open({ [FILE]: file }, { undoSteps: JSON.parse(JSON.stringify(await told)) })
    const { done, problem } = await client.connection.sendRequest(UndoAnnotationRequest, { redo: false })
    assert.deepEqual([done, problem], ['Speaker: Ann Roe', null])
    assert.deepEqual(await listed(client), [])
  })

  it('tell no other client of steps', async () => {
    const { client } = await open()
    await annotate(client, speaker('Ann Roe'))
    assert.ok(!client.received.includes(UndoStepsNotification.method))
  })

  it('hold notes with tags, replies and whether they are resolved', async () => {
    const { client } = await open()
    const { ids } = await annotate(client, {
      kind: 'note',
      at: at('12 people'),
      text: 'Ask the *morgue*',
      tags: ['toll'],
    })
    await annotate(client, { kind: 'reply', to: ids[0], text: 'Done' }, { kind: 'change', id: ids[0], resolved: true })
    const [note] = await listed(client, A)
    assert.deepEqual([note.kind, note.text, note.tags, note.resolved], ['note', 'Ask the *morgue*', ['toll'], true])
    assert.deepEqual(
      note.replies.map(({ text }) => text),
      ['Done'],
    )
    assert.equal(note.passages[0].quote, '12 people')
    assert.deepEqual(note.passages[0].range, at('12 people').range)
    assert.deepEqual(await listed(client, B), [])
    await annotate(client, { kind: 'delete', id: ids[0] })
    assert.deepEqual(await listed(client), [])
  })

  it('hold the status of a claim, one to a place', async () => {
    const { client } = await open()
    const status = (value: 'verified' | 'false' | 'unchecked', source?: string): AnnotationEdit => {
      return { kind: 'status', at: cursorAt('12 people'), value, source }
    }
    await annotate(client, status('verified', 'coroner'))
    await annotate(client, status('false'))
    const [only, ...others] = await listed(client)
    assert.deepEqual([only.status, others], [{ value: 'false', source: null, date: null }, []])
    await annotate(client, status('unchecked'))
    assert.deepEqual(await listed(client), [])
  })

  it('take in what others write, and keep it when writing', async () => {
    const { client, files } = await open()
    await annotate(client, speaker('Ann Roe'))
    const [line] = written(files)
    const other = line
      .replace(/urn:uuid:[^"]*/, 'urn:uuid:0')
      .replace('Ann Roe', 'Bob Poe')
      .replaceAll('a.txt', 'b.txt')
    files.files.set(FILE, `${line}\n<<<<<<< ours\n${other}\nnonsense\n`)
    const changed = client.next(AnnotationsChangedNotification.method)
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: FILE, type: 2 }] })
    await changed
    assert.equal((await listed(client)).length, 2)
    const { unreadable } = await client.connection.sendRequest(AnnotationsRequest, {})
    assert.deepEqual(
      unreadable.map(({ line, reason }) => [line, reason]),
      [
        [2, 'left behind by a merge'],
        [4, 'not JSON'],
      ],
    )
    await annotate(client, { kind: 'note', at: { uri: B }, text: 'Whole' })
    assert.equal(written(files).length, 5)
    assert.deepEqual(written(files).slice(-2), ['<<<<<<< ours', 'nonsense'])
  })

  it('are told apart by place when the article was edited, and reported when their passage has gone', async () => {
    const { client } = await open()
    await annotate(client, { kind: 'note', at: at('12 people'), text: 'x' })
    const textDocument = { uri: A, languageId: 'article', version: 1, text: `New line\n${HARBOUR}` }
    await client.connection.sendNotification('textDocument/didOpen', { textDocument })
    const line = at('12 people').range.start.line
    assert.equal((await listed(client))[0].passages[0].range?.start.line, line + 1)
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: A, version: 2 },
      contentChanges: [{ text: 'All is new.' }],
    })
    const [{ passages }] = await listed(client)
    assert.deepEqual([passages[0].state, passages[0].range, passages[0].quote], ['detached', null, '12 people'])
  })

  it('are put where they belong now when their passage has gone, replies and all, and taken back', async () => {
    const { client, files } = await open()
    const { ids } = await annotate(client, { kind: 'note', at: at('12 people'), text: 'Who counts?', tags: ['toll'] })
    await annotate(client, { kind: 'reply', to: ids[0], text: 'The port.' })
    const attach = (to: AnnotatedPlace) => annotate(client, { kind: 'move', id: ids[0], at: to })
    assert.match((await attach(at('19 people', B))).problem ?? '', /nothing to attach/)
    const text = HARBOUR.replace('12 people', 'some')
    const textDocument = { uri: A, languageId: 'plaintext', version: 1, text }
    await client.connection.sendNotification('textDocument/didOpen', { textDocument })
    assert.equal((await listed(client))[0].passages[0].state, 'detached')
    const before = written(files)
    assert.equal((await attach(at('19 people', B))).problem, null)
    const [moved] = await listed(client)
    assert.deepEqual(
      [moved.id, moved.passages.map(({ uri, state, quote }) => [uri, state, quote]), moved.replies.length, moved.tags],
      [ids[0], [[B, 'anchored', '19 people']], 1, ['toll']],
    )
    await client.connection.sendRequest(UndoAnnotationRequest, { redo: false })
    assert.deepEqual(written(files), before)
    assert.match((await annotate(client, { kind: 'move', id: 'urn:x', at: at('Jane Doe') })).problem ?? '', /not there/)
  })

  it('say in words why they cannot be written', async () => {
    const { client, files } = await open({ [FILE]: new Error('EACCES: permission denied') })
    const { ids, problem } = await annotate(client, speaker('Ann Roe'))
    assert.deepEqual(ids, [])
    assert.match(problem!, /cannot be written: EACCES/)
    assert.ok(files.files.get(FILE) instanceof Error)
    assert.match(await hoverOf(client, 'We have lost'), /Jane Doe/)
    const nowhere = await annotate(client, { kind: 'note', at: { uri: `${FOLDER}/none.txt` }, text: 'x' })
    assert.match(nowhere.problem!, /no article/)
    const gone = await annotate(client, { kind: 'delete', id: 'urn:uuid:none' })
    assert.match(gone.problem!, /not there any more/)
  })
})

describe('corrections offered by a session', function () {
  this.timeout(30_000)

  const offers = async (client: TestClient, at: AnnotatedPlace) => {
    return (await client.connection.sendRequest(CorrectionsRequest, { at })).offers
  }

  it('are those of what stands at the place', async () => {
    const { client } = await open()
    const titles = async (at: AnnotatedPlace) => (await offers(client, at)).map(({ title }) => title)
    assert.deepEqual(await titles(cursorAt('We have lost')), [
      'Another Speaker…',
      'Not a Quotation',
      'Not the Same Fact',
    ])
    assert.deepEqual((await titles(cursorAt('Jane Doe'))).slice(0, 4), [
      'Same Person as…',
      'Two Persons, Not One…',
      'Not a Person…',
      'Rename Source…',
    ])
    assert.deepEqual((await titles(cursorAt('12 people'))).slice(0, 2), ['Not a Conflict…', 'Not the Same Fact'])
    assert.deepEqual(await titles(cursorAt('Fire at')), ['Outlet of This Article…', 'Date of This Article…'])
    assert.deepEqual(await titles({ uri: A }), ['Outlet of This Article…', 'Date of This Article…'])
    assert.deepEqual(await titles({ uri: `${FOLDER}/none.txt` }), [])
  })

  it('are of a contest of some words of a quotation, where others have the whole of it alike', async () => {
    const [wire, courier] = ['northwire', 'marlow-courier'].map(name =>
      readFileSync(`samples/ferry/${name}.txt`, 'utf8'),
    )
    const files = memoryFiles({ [A]: wire, [B]: courier, [`${FOLDER}/c.txt`]: wire.replace('sinks', 'goes down') })
    const client = await memoryClient(files, { folders: [FOLDER] })
    await client.until(({ state, articles }) => state === 'idle' && articles === 3)
    const start = positionIn(wire, 'accident was caused by fog')
    const titles = (await offers(client, { uri: A, range: { start, end: start } })).map(({ title }) => title)
    assert.ok(titles.includes('Not a Conflict…'), titles.join())
    const options = { view: 'findings', grouping: 'kind', sort: 'name', filter: {} } as const
    const place = { options, textDocument: { uri: A }, position: start }
    const { rows } = await client.connection.sendRequest(RowPathRequest, place)
    assert.match(rows[0].label, /Disputed/)
  })

  it('name whom to choose, and are made by filling in the field', async () => {
    const { client } = await open()
    const [offer] = await offers(client, cursorAt('We have lost'))
    assert.equal(offer.choices[0].value, 'Jane Doe')
    assert.equal(offer.choices.at(-1)!.value, null)
    const correction = { ...offer.correction, [offer.field!]: 'Northwire' } as Correction
    await annotate(client, { kind: 'correct', at: offer.at, correction })
    assert.match(await hoverOf(client, 'We have lost'), /\*\*Northwire\*\*/)
  })

  it('are code actions, which a client without our commands can run, too', async () => {
    const { client } = await open()
    const { range } = cursorAt('We have lost')
    const params = { textDocument: { uri: A }, range, context: { diagnostics: [], triggerKind: 1 } }
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params)
    const unknown = actions.find(({ title }) => title === 'Another Speaker: Unknown speaker')
    assert.ok(unknown?.command && actions.every(({ edit }) => edit === undefined))
    const { command, arguments: given } = unknown.command
    await client.connection.sendRequest('workspace/executeCommand', { command, arguments: given })
    assert.match(await hoverOf(client, 'We have lost'), /Unknown speaker/)
    const automatic = { ...params, context: { diagnostics: [], triggerKind: 2 } }
    assert.deepEqual(await client.connection.sendRequest('textDocument/codeAction', automatic), [])
  })

  it('are renamings, without an edit of the article', async () => {
    const { client, files } = await open()
    const place = { textDocument: { uri: A }, position: at('Jane Doe').range.start }
    const prepared = await client.connection.sendRequest<{ placeholder: string }>('textDocument/prepareRename', place)
    assert.equal(prepared.placeholder, 'Jane Doe')
    const edit = await client.connection.sendRequest('textDocument/rename', { ...place, newName: 'Jane  Q. Doe' })
    assert.deepEqual(edit, {})
    assert.equal(files.files.get(A), HARBOUR)
    const [{ correction }] = await listed(client)
    assert.deepEqual(correction, { kind: 'sourceName', name: 'Jane Doe', as: 'Jane Q. Doe' })
    const nothing = { ...place, position: at('Fire').range.start }
    assert.equal(await client.connection.sendRequest('textDocument/prepareRename', nothing), null)
  })
})

describe('judgements of a session', function () {
  this.timeout(30_000)

  const FINDINGS = { view: 'findings', grouping: 'kind', sort: 'weight', filter: {} } as const
  const labels = async (client: TestClient, parent?: string) => {
    return (await client.connection.sendRequest(RowsRequest, { options: FINDINGS, parent })).rows
  }
  const conflicts = async (client: TestClient) => (await client.connection.sendRequest(StatusRequest, {})).conflicts

  it('dismiss a conflict with a reason, and bring it back', async () => {
    const { client } = await open()
    const [group] = await labels(client)
    const [row] = await labels(client, group.id)
    const edit: AnnotationEdit = {
      kind: 'correct',
      at: { uri: A, finding: row.finding },
      correction: { kind: 'notConflict', reason: 'a later toll' },
    }
    assert.equal(await conflicts(client), 1)
    assert.equal((await annotate(client, edit)).problem, null)
    assert.equal(await conflicts(client), 0)
    const last = (await labels(client)).at(-1)!
    assert.deepEqual([last.label, last.dismissed], ['Dismissed', true])
    assert.match((await labels(client, last.id))[0].description!, /dismissed by you: a later toll/)
    await client.connection.sendRequest(UndoAnnotationRequest, { redo: false })
    assert.equal(await conflicts(client), 1)
  })

  it('set the status of a finding, which its row has', async () => {
    const { client } = await open()
    const [group] = await labels(client)
    const [{ finding }] = await labels(client, group.id)
    await annotate(client, { kind: 'status', at: { uri: A, finding }, value: 'verified', source: 'coroner' })
    const [row] = await labels(client, (await labels(client))[0].id)
    assert.equal(row.status, 'verified')
    assert.match(await hoverOf(client, '12 people'), /Verified\\?: coroner/)
    const [annotation] = await listed(client)
    assert.equal(annotation.passages.length, 2)
  })

  it('tell facts apart and names together, over all articles', async () => {
    const { client } = await open()
    const [group] = await labels(client)
    const [{ finding }] = await labels(client, group.id)
    await annotate(client, { kind: 'correct', at: { uri: A, finding }, correction: { kind: 'notSameFact' } })
    assert.equal(await conflicts(client), 0)
    const correction = { kind: 'sourceName', name: 'Jane Doe', as: 'Mayor Doe' } as const
    await annotate(client, { kind: 'correct', at: cursorAt('Jane Doe'), correction })
    assert.match(await hoverOf(client, 'Jane Doe', B), /Mayor Doe.*[\s\S]*corrected by you/)
  })

  it('give an article its date', async () => {
    const { client } = await open()
    await annotate(client, { kind: 'correct', at: { uri: A }, correction: { kind: 'published', date: '2021-06-08' } })
    assert.match(await hoverOf(client, 'Monday'), /Jun 7.*2021/)
  })

  it('replace a dismissal made from another article, and refuse what says nothing', async () => {
    const { client } = await open()
    const [group] = await labels(client)
    const [{ finding }] = await labels(client, group.id)
    const none = (uri: string, reason: string | null): AnnotationEdit => {
      return { kind: 'correct', at: { uri, finding }, correction: { kind: 'notConflict', reason } }
    }
    await annotate(client, none(A, null))
    await annotate(client, none(B, 'another day'))
    assert.deepEqual(
      (await listed(client)).map(({ correction }) => correction),
      [{ kind: 'notConflict', reason: 'another day' }],
    )
    for (const correction of [
      { kind: 'samePerson', name: 'Jane Doe', as: ' ' },
      { kind: 'sourceName', name: 'Jane Doe', as: 'Jane Doe' },
      { kind: 'published', date: 'yesterday' },
      { kind: 'outlet', outlet: '' },
    ] as const)
      assert.ok((await annotate(client, { kind: 'correct', at: cursorAt('Jane Doe'), correction })).problem)
    const malformed = await client.connection.sendRequest(AnnotateRequest.method, {})
    assert.ok((malformed as { problem: string }).problem)
  })

  it('come in from other programs, in one step', async () => {
    const { client } = await open()
    const target = [
      { selector: [{ type: 'TextQuoteSelector', exact: '12 people', prefix: 'killed ', suffix: ' on Monday' }] },
    ]
    const web = {
      id: 'urn:uuid:w',
      type: 'Annotation',
      created: '2021-05-04T00:00:00Z',
      body: 'From the web',
      target: 'a.txt',
    }
    const send = (text: string) => client.connection.sendRequest(ImportAnnotationsRequest, { uri: A, text })
    assert.deepEqual(await send(JSON.stringify([web])), { added: 1, known: 0, unmatched: [], problem: null })
    assert.deepEqual((await send(JSON.stringify([web]))).known, 1)
    const row = { id: 'h', uri: 'https://example.org/none', text: 'x', target }
    assert.deepEqual((await send(JSON.stringify({ rows: [row] }))).unmatched, ['https://example.org/none'])
    assert.ok((await send('nothing')).problem)
    assert.deepEqual(
      (await listed(client)).map(({ text }) => text),
      ['From the web'],
    )
    await client.connection.sendRequest(UndoAnnotationRequest, { redo: false })
    assert.deepEqual(await listed(client), [])
  })
})
