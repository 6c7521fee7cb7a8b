import { strict as assert } from 'node:assert'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CSV_TABLES } from '../../server/src/exports/csv'
import { EXPORT_FORMATS } from '../../server/src/exports/formats'
import * as protocol from '../../server/src/protocol'
import { EvidenceRequest, type ExportParams, ExportRequest } from '../../server/src/protocol'
import { memoryClient, type TestClient } from './client'
import { memoryFiles } from './memoryFiles'
import { HARBOUR, positionIn, WAREHOUSE } from './story'

const FOLDER = 'file:///news%20of%20may'
const A = `${FOLDER}/a%20b.txt`
const B = `${FOLDER}/c.txt`

async function open(folders = [FOLDER], corpus = 'folder'): Promise<TestClient> {
  const files = memoryFiles({ [A]: HARBOUR, [B]: WAREHOUSE, 'file:///other/d.txt': HARBOUR })
  const client = await memoryClient(files, { folders, configuration: () => ({ corpus }) })
  await client.until(({ state, articles }) => state === 'idle' && articles >= 2)
  return client
}

async function exported(client: TestClient, params: Partial<ExportParams>): Promise<string> {
  const answer = await client.connection.sendRequest(ExportRequest, { format: 'csv', of: 'statements', ...params })
  assert.ok(answer && 'text' in answer, JSON.stringify(answer))
  return answer.text
}

describe('exports within the editor', () => {
  it('are the ones of the command line, with paths relative to the folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
    try {
      mkdirSync(join(folder, 'news'))
      writeFileSync(join(folder, 'a b.txt'), HARBOUR)
      writeFileSync(join(folder, 'c.txt'), WAREHOUSE)
      const client = await open()
      for (const format of ['csv', 'json', 'sarif', 'html'] as const) {
        for (const of of format === 'csv' ? ['findings' as const] : [CSV_TABLES[0]]) {
          const table = format === 'csv' ? ['--of', of] : []
          const args = [join(process.cwd(), 'dist/cli.js'), 'export', '--format', format, ...table, 'a b.txt', 'c.txt']
          const printed = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
          const own = await exported(client, { format, of })
          if (format === 'json') assert.deepEqual(JSON.parse(own), JSON.parse(printed))
          else assert.equal(own, printed, `${format} ${of}`)
        }
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }).timeout(60_000)

  it('take one article alone, with the findings that it is in and what stands against it', async () => {
    const client = await open()
    const textDocument = { uri: B }
    const statements = await exported(client, { textDocument })
    assert.match(statements, /c\.txt/)
    assert.doesNotMatch(statements, /a b\.txt/)
    assert.match(await exported(client, { textDocument, whole: true }), /a b\.txt/)
    const findings = await exported(client, { textDocument, of: 'findings' })
    assert.match(findings, /a b\.txt[\s\S]*12 people[\s\S]*c\.txt[\s\S]*19 people/)
  })

  it('ask which of several corpora is meant', async () => {
    const client = await open([FOLDER, 'file:///other'])
    const params = { format: 'csl', of: 'statements' } as const
    const answer = await client.connection.sendRequest(ExportRequest, params)
    assert.ok(answer && 'corpora' in answer)
    assert.deepEqual(
      answer.corpora.map(({ name }) => name),
      ['news of may', 'other'],
    )
    assert.equal(JSON.parse(await exported(client, { ...params, corpus: answer.corpora[0].key })).length, 2)
    assert.equal(JSON.parse(await exported(client, { ...params, textDocument: { uri: A }, whole: true })).length, 2)
  })

  it('have the formats and tables that the client knows', () => {
    assert.deepEqual(protocol.EXPORT_FORMATS, EXPORT_FORMATS)
    assert.deepEqual(protocol.EXPORT_TABLES, CSV_TABLES)
  })
})

describe('a passage as evidence', () => {
  it('is a quotation with speaker, outlet, date and the key of its article', async () => {
    const { connection } = await open()
    const position = positionIn(HARBOUR, 'good neighbours')
    const params = { textDocument: { uri: A }, position, format: 'markdown' } as const
    assert.equal(
      (await connection.sendRequest(EvidenceRequest, params))?.text,
      '> “We have lost good neighbours and we will not forget them,”\n>\n> — Jane Doe. Fire at the harbour, Northwire, 2021-05-03 [@northwire2021fire]\n',
    )
    assert.equal(
      (await connection.sendRequest(EvidenceRequest, { ...params, format: 'text' }))?.text,
      '“We have lost good neighbours and we will not forget them,”\n— Jane Doe. “Fire at the harbour”, Northwire, 2021-05-03 [northwire2021fire]\n',
    )
    const [first] = JSON.parse(
      await exported(await open(), { format: 'csl', textDocument: { uri: A }, whole: true }),
    ) as { id: string }[]
    assert.equal(first.id, 'northwire2021fire')
  })

  it('is a figure with its sentence, who gives it, and the quotation around it where that is asked for', async () => {
    const { connection } = await open()
    const params = { textDocument: { uri: A }, position: positionIn(HARBOUR, '12 people'), format: 'text' } as const
    assert.match(
      (await connection.sendRequest(EvidenceRequest, params))?.text ?? '',
      /^12 people\b.*\n.*killed 12 people on Monday, Mayor Jane Doe said\.\n— Jane Doe\. “Fire/,
    )
    const quotation = await connection.sendRequest(EvidenceRequest, { ...params, prefer: 'quotation' })
    assert.match(quotation?.text ?? '', /^The fire at the Port Alder harbour warehouse killed 12 people on Monday\n/)
  })

  it('is nothing where neither stands', async () => {
    const { connection } = await open()
    const params = { textDocument: { uri: A }, position: { line: 0, character: 0 }, format: 'text' } as const
    assert.equal(await connection.sendRequest(EvidenceRequest, params), null)
  })
})
