import { strict as assert } from 'node:assert'
import type {
  CompletionList,
  DocumentDiagnosticReport,
  Hover,
  MarkupContent,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol'
import { StatementsRequest } from '../../server/src/protocol'
import { memoryClient, type TestClient } from './client'
import { memoryFiles } from './memoryFiles'
import { HARBOUR, positionIn } from './story'

const FOLDER = 'file:///news'
const A = `${FOLDER}/a.txt`
const DRAFT = `${FOLDER}/draft.md`
const TEXT = `---
role: draft
---

The fire at the Port Alder harbour warehouse killed 19 people on Monday, Mayor Jane Doe said.

“We have lost good neighbours and we will not forget them,” Doe said.

“We have lost good friends and we will not forget them,” Doe said. “We
`

async function open(): Promise<TestClient> {
  const files = memoryFiles({ [A]: HARBOUR, [DRAFT]: TEXT })
  const client = await memoryClient(files, {
    folders: [FOLDER],
    options: { documentation: 'file:///docs', clientFiles: false },
  })
  await client.until(({ state, articles }) => state === 'idle' && articles === 1)
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: DRAFT, languageId: 'markdown', version: 1, text: TEXT },
  })
  return client
}

describe('a draft', () => {
  it('has a diagnostic for what the articles say otherwise, with the nearest passage, and the articles have none', async () => {
    const { connection } = await open()
    const pulled: DocumentDiagnosticReport = await connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: DRAFT },
    })
    assert.ok(pulled.kind === 'full')
    assert.deepEqual(
      pulled.items.map(({ code, message, relatedInformation }) => [
        code,
        message,
        relatedInformation?.[0].location.uri,
      ]),
      [
        ['draft', '“19 people” here, “12 people” in Northwire', A],
        ['draft', 'The words differ from “We have lost good neighbours and we will not…” (Northwire)', A],
      ],
    )
    assert.equal(pulled.items[0].codeDescription?.href, 'file:///docs/draft.md')
    const all: WorkspaceDiagnosticReport = await connection.sendRequest('workspace/diagnostic', {
      previousResultIds: [],
    })
    assert.deepEqual(
      all.items.map(({ uri }) => uri),
      [DRAFT],
    )
  })

  it('is linked to the articles by its hovers', async () => {
    const { connection } = await open()
    const hoverAt = async (words: string) => {
      const position = positionIn(TEXT, words)
      const hover: Hover = await connection.sendRequest('textDocument/hover', {
        textDocument: { uri: DRAFT },
        position,
      })
      return (hover.contents as MarkupContent).value
    }
    assert.match(await hoverAt('good neighbours'), /^Found in \[Northwire\]\(<file:\/\/\/news\/a\.txt#L5,2>\)/)
    assert.doesNotMatch(await hoverAt('good friends'), /Found in|words differ/)
    assert.match(await hoverAt('19 people'), /^\*\*19 people\*\*[\s\S]*\| 12 people \| Jane Doe \| \[Northwire\]/)
  })

  it('is given quotations to insert, with speaker and key', async () => {
    const { connection } = await open()
    const inserted = '“We have lost good neighbours and we will not forget them,” Jane Doe said [@northwire2021fire].'
    const list = await connection.sendRequest(StatementsRequest, { textDocument: { uri: DRAFT } })
    assert.deepEqual(list?.statements, [
      {
        words: 'We have lost good neighbours and we will not forget them,',
        speaker: 'Jane Doe',
        place: 'Northwire, 2021-05-03',
        text: inserted,
      },
    ])
    const position = { line: TEXT.split('\n').length - 2, character: TEXT.split('\n').at(-2)!.length }
    const completed: CompletionList = await connection.sendRequest('textDocument/completion', {
      textDocument: { uri: DRAFT },
      position,
    })
    const [{ textEdit, filterText }] = completed.items
    assert.ok(textEdit && 'range' in textEdit && textEdit.newText === inserted)
    assert.equal(textEdit.range.end.character - textEdit.range.start.character, 3)
    assert.match(filterText ?? '', /^“We have/)
  })

  it('alone is completed: an article is not', async () => {
    const { connection } = await open()
    const textDocument = { uri: A }
    assert.equal(await connection.sendRequest(StatementsRequest, { textDocument }), null)
    const position = { line: 0, character: 0 }
    assert.equal(await connection.sendRequest('textDocument/completion', { textDocument, position }), null)
  })
})
