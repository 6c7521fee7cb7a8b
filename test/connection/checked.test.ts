import { strict as assert } from 'node:assert'
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol'
import { type Row, RowsRequest } from '../../server/src/protocol'
import { type AnnotatedPlace, AnnotateRequest } from '../../server/src/protocol/annotations'
import type { Evidence } from '../../server/src/protocol/corrections'
import { memoryClient, type TestClient } from './client'
import { memoryFiles } from './memoryFiles'
import { HARBOUR, WAREHOUSE } from './story'

const FOLDER = 'file:///news'
const A = `${FOLDER}/a.txt`

async function open(): Promise<TestClient> {
  const files = memoryFiles({ [A]: HARBOUR, [`${FOLDER}/b.txt`]: WAREHOUSE })
  const client = await memoryClient(files, { folders: [FOLDER] })
  await client.until(({ state, articles }) => state === 'idle' && articles === 2)
  return client
}

async function rows(client: TestClient, parent?: string): Promise<Row[]> {
  const options = { view: 'findings', grouping: 'kind', sort: 'weight', filter: {} } as const
  return (await client.connection.sendRequest(RowsRequest, { options, parent })).rows
}

/** The first conflict, and its statements. */
async function conflict(client: TestClient): Promise<{ finding: Row; members: Row[] }> {
  const [group] = await rows(client)
  const [finding] = await rows(client, group.id)
  return { finding, members: await rows(client, finding.id) }
}

async function mark(client: TestClient, at: AnnotatedPlace, value: Evidence): Promise<void> {
  const { problem } = await client.connection.sendRequest(AnnotateRequest, { edits: [{ kind: 'status', at, value }] })
  assert.equal(problem, null)
}

async function messages(client: TestClient): Promise<string[]> {
  const params = { textDocument: { uri: A } }
  const report = await client.connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', params)
  return report.kind === 'full' ? report.items.map(({ message }) => String(message)) : []
}

describe('what was checked', () => {
  it('is said by the row of a statement and the problem at it, and not by those of others', async () => {
    const client = await open()
    const { members } = await conflict(client)
    const own = members.find(({ place }) => place?.uri === A)!
    await mark(client, { uri: A, range: own.place!.range }, 'false')
    const after = await conflict(client)
    const states = after.members.map(({ place, status }) => [place?.uri === A, status ?? null])
    assert.deepEqual(states.sort(), [
      [false, null],
      [true, 'false'],
    ])
    assert.equal(after.finding.status, undefined)
    assert.match(after.members.find(({ status }) => status)!.description!, / · False$/)
    assert.ok((await messages(client)).some(message => message.endsWith(' · False')))
  })

  it('is said of a finding as a whole', async () => {
    const client = await open()
    const { finding } = await conflict(client)
    await mark(client, finding.place!, 'verified')
    const after = await conflict(client)
    assert.equal(after.finding.status, 'verified')
    assert.deepEqual([...new Set(after.members.map(({ status }) => status))], [undefined])
    assert.ok((await messages(client)).some(message => message.endsWith(' · Verified')))
    await mark(client, finding.place!, 'unchecked')
    assert.ok(!(await messages(client)).some(message => message.includes('Verified')))
  })
})
