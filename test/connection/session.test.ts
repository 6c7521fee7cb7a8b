import { strict as assert } from 'node:assert'
import type {
  DocumentDiagnosticReport,
  DocumentLink,
  Hover,
  Location,
  MarkupContent,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol'
import {
  NextRequest,
  ReportRequest,
  RowsRequest,
  type Status,
  StatusRequest,
  TokensRequest,
} from '../../server/src/protocol'
import { FULL, memoryClient, type TestClient } from './client'
import { type MemoryFiles, memoryFiles } from './memoryFiles'
import { HARBOUR, positionIn, WAREHOUSE } from './story'

const FOLDER = 'file:///news'
const A = `${FOLDER}/a.txt`
const B = `${FOLDER}/b.txt`
const isIdle = ({ state, articles }: Status) => state === 'idle' && articles === 2

async function open(
  settings: Partial<Parameters<typeof memoryClient>[1]> = {},
): Promise<{ client: TestClient; files: MemoryFiles }> {
  const files = memoryFiles({ [A]: HARBOUR, [B]: WAREHOUSE })
  const client = await memoryClient(files, { folders: [FOLDER], ...settings })
  await client.until(isIdle)
  return { client, files }
}

function didOpen(client: TestClient, uri: string, text: string): Promise<void> {
  return client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'plaintext', version: 1, text },
  })
}

function didChange(client: TestClient, uri: string, version: number, text: string): Promise<void> {
  return client.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ text }],
  })
}

function pullWorkspace(
  client: TestClient,
  previous: Readonly<Record<string, string>> = {},
): Promise<WorkspaceDiagnosticReport> {
  const previousResultIds = Object.entries(previous).map(([uri, value]) => ({ uri, value }))
  return client.connection.sendRequest('workspace/diagnostic', { previousResultIds })
}

/** URI to the codes of its diagnostics, of a workspace report. */
function codes({ items }: WorkspaceDiagnosticReport): Record<string, unknown[]> {
  return Object.fromEntries(
    items.map(item => [item.uri, item.kind === 'full' ? item.items.map(({ code }) => code) : []]),
  )
}

function resultIds({ items }: WorkspaceDiagnosticReport): Record<string, string> {
  return Object.fromEntries(items.map(({ uri, resultId }) => [uri, resultId!]))
}

describe('a session', function () {
  this.timeout(30_000)

  it('reads the folder and tells what it found', async () => {
    const { client } = await open()
    const status = await client.connection.sendRequest(StatusRequest, {})
    assert.equal(status.articles, 2)
    assert.equal(status.conflicts, 1)
    assert.ok(status.quotations >= 4 && status.sources >= 1)
  })

  it('answers hovers with what the other article says, as Markdown or as plain text', async () => {
    for (const format of ['markdown', 'plaintext'] as const) {
      const textDocument = { ...FULL.textDocument, hover: { contentFormat: [format] } }
      const { client } = await open({ capabilities: { ...FULL, textDocument } })
      const position = positionIn(HARBOUR, '12 people')
      const answer = await client.connection.sendRequest<Hover>('textDocument/hover', {
        textDocument: { uri: A },
        position,
      })
      const { kind, value } = answer.contents as MarkupContent
      assert.equal(kind, format)
      assert.match(value, /19 people/)
      assert.equal(/\*\*12 people\*\*/.test(value), format === 'markdown')
    }
  })

  it('answers nothing where hovers are switched off, or where there is no article', async () => {
    const { client } = await open({ configuration: () => ({ hover: { enabled: false } }) })
    const position = positionIn(HARBOUR, '12 people')
    assert.equal(
      await client.connection.sendRequest('textDocument/hover', { textDocument: { uri: A }, position }),
      null,
    )
    const gone = { textDocument: { uri: `${FOLDER}/gone.txt` }, position }
    for (const method of ['hover', 'definition', 'documentHighlight', 'documentSymbol', 'foldingRange']) {
      assert.equal(await client.connection.sendRequest(`textDocument/${method}`, gone), null, method)
    }
  })

  it('answers the requests of its own', async () => {
    const { client } = await open()
    const position = positionIn(HARBOUR, '12 people')
    const params = { textDocument: { uri: A }, position, what: 'conflict', direction: 1 } as const
    assert.equal((await client.connection.sendRequest(NextRequest, params))?.uri, B)
    const options = { view: 'findings', grouping: 'kind', sort: 'weight', filter: {} } as const
    const { rows } = await client.connection.sendRequest(RowsRequest, { options })
    assert.equal(rows[0].verdict, 'conflicts')
    const painted = await client.connection.sendRequest(TokensRequest, { textDocument: { uri: A } })
    assert.ok(painted?.tokens.some(({ type, modifiers }) => type === 'figure' && modifiers.includes('contested')))
  })

  it('watches files, and asks for what it needs by registration', async () => {
    const { client, files } = await open()
    assert.equal(client.received.filter(method => method === 'client/registerCapability').length, 2)
    files.files.delete(B)
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: B, type: 3 }] })
    const status = await client.until(({ articles }) => articles === 1)
    assert.equal(status.conflicts, 0)
  })

  it('takes folders that come and go', async () => {
    const { client } = await open()
    const event = { added: [], removed: [{ uri: FOLDER, name: 'news' }] }
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event })
    await client.until(({ articles }) => articles === 0)
  })

  it('reads again when the settings of what is read change, and not for others', async () => {
    let configuration: object = {}
    const { client, files } = await open({ configuration: () => configuration })
    configuration = { severity: { conflicts: 'none', varies: 'none' } }
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await client.until(({ findings }) => findings === 0)
    assert.equal(files.reads.length, 2)
    configuration = { exclude: ['a.txt'] }
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null })
    await client.until(({ state, articles }) => state === 'idle' && articles === 1)
    assert.deepEqual(files.reads.slice(2), [B])
  })

  it('takes settings from clients that only push them', async () => {
    const capabilities = { ...FULL, workspace: { ...FULL.workspace, configuration: false } }
    const { client } = await open({ capabilities, options: { settings: { severity: { conflicts: 'error' } } } })
    assert.equal((await client.connection.sendRequest(StatusRequest, {})).warnings, 1)
    const settings = { corroborate: { severity: { conflicts: 'hint' } } }
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings })
    await client.until(({ warnings }) => warnings === 0)
  })
})

describe('documents made out of articles', function () {
  this.timeout(30_000)

  const capabilities = { ...FULL, workspace: { ...FULL.workspace, textDocumentContent: {} } }

  async function comparison(client: TestClient): Promise<string> {
    const position = positionIn(HARBOUR, '12 people')
    const params = { kind: 'fact', textDocument: { uri: A }, position } as const
    return (await client.connection.sendRequest(ReportRequest, params))!.uris[0]
  }

  it('are served with their links and definitions', async () => {
    const { client } = await open({ capabilities })
    assert.deepEqual(client.initialized.capabilities.workspace?.textDocumentContent, { schemes: ['corroborate'] })
    const uri = await comparison(client)
    const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri })
    assert.match(text, /12 people[\s\S]*19 people/)
    const textDocument = { uri }
    const links = await client.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', { textDocument })
    assert.ok(links.some(({ target }) => target?.startsWith(`${B}#L`)))
    const position = { line: text.split('\n').findLastIndex(line => line.startsWith('19 people')), character: 60 }
    const places = await client.connection.sendRequest<Location[]>('textDocument/definition', {
      textDocument,
      position,
    })
    assert.equal(places[0].uri, B)
  })

  it('are refreshed when an article changes what they say, and not otherwise', async () => {
    const { client } = await open({ capabilities })
    const uri = await comparison(client)
    const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri })
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'comparison', version: 1, text },
    })
    await didOpen(client, A, HARBOUR)
    await client.next('corroborate/changed')
    const refreshed = client.next('workspace/textDocumentContent/refresh')
    await didChange(client, A, 2, HARBOUR.replace('killed 12 people', 'killed 13 people'))
    await refreshed
    assert.equal(client.received.filter(method => method.endsWith('Content/refresh')).length, 1)
  })

  it('of which nothing is known say so', async () => {
    const { client } = await open({ capabilities })
    const uri = 'corroborate:/x.comparison?rubbish'
    const { text } = await client.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri })
    assert.match(text, /not say this any more/)
  })
})

describe('pulled diagnostics', function () {
  this.timeout(30_000)

  it('come in full, and as unchanged when the client has them', async () => {
    const { client } = await open()
    const pull = (previousResultId?: string) =>
      client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: A },
        previousResultId,
      })
    const first = await pull()
    assert.ok(first.kind === 'full' && first.items.some(({ code }) => code === 'conflicts'))
    assert.deepEqual(await pull(first.resultId), { kind: 'unchanged', resultId: first.resultId })
  })

  it('are none for a document that is no article', async () => {
    const { client } = await open()
    const params = { textDocument: { uri: `${FOLDER}/gone.txt` } }
    const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', params)
    assert.ok(report.kind === 'full' && report.items.length === 0)
  })

  it('of the workspace name closed files, and are held until something changes', async () => {
    const { client } = await open()
    const first = await pullWorkspace(client)
    assert.ok(codes(first)[A].includes('conflicts') && codes(first)[B].includes('conflicts'))
    const held = pullWorkspace(client, resultIds(first))
    await didOpen(client, A, HARBOUR.replace('killed 12 people', 'killed 19 people'))
    const second = codes(await held)
    assert.ok(!second[A].includes('conflicts') && !second[B].includes('conflicts'))
  })

  it('leave an idle server idle: no message and no answer, whatever is asked of it', async () => {
    const { client } = await open({ capabilities: { ...FULL, window: {} } })
    await client.next('corroborate/changed')
    const first = await pullWorkspace(client)
    await client.connection.sendRequest(StatusRequest, {})
    const before = client.received.length
    let answered = false
    void pullWorkspace(client, resultIds(first)).then(() => {
      answered = true
    })
    for (let i = 0; i < 20; i++) await client.connection.sendRequest(StatusRequest, {})
    assert.equal(answered, false)
    assert.equal(client.received.length, before)
  })

  it('are cleared for a file that has gone', async () => {
    const { client, files } = await open()
    const held = pullWorkspace(client, resultIds(await pullWorkspace(client)))
    files.files.delete(B)
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: B, type: 3 }] })
    const report = await held
    assert.deepEqual(codes(report)[B], [])
  })

  it('are never pushed as well', async () => {
    const { client } = await open()
    await pullWorkspace(client)
    assert.equal(client.published.size, 0)
  })
})

describe('pushed diagnostics', function () {
  this.timeout(30_000)

  const capabilities = { ...FULL, textDocument: { ...FULL.textDocument, diagnostic: undefined } }

  it('serve clients that cannot pull, and only what has changed is sent again', async () => {
    const { client } = await open({ capabilities })
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined)
    while (client.published.size < 2) await client.next('textDocument/publishDiagnostics')
    assert.ok(client.published.get(A)!.some(({ code }) => code === 'conflicts'))
    await didOpen(client, A, HARBOUR)
    await didChange(client, A, 2, HARBOUR.replace('killed 12 people', 'killed 19 people'))
    await client.until(({ conflicts }) => conflicts === 0)
    for (const uri of [A, B]) assert.ok(!client.published.get(uri)!.some(({ code }) => code === 'conflicts'))
  })
})
