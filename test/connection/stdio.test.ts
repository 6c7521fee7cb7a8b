import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DocumentSymbol, Hover, Location, MarkupContent } from 'vscode-languageserver-protocol'
import { stdioClient } from './client'
import { HARBOUR, positionIn, WAREHOUSE } from './story'

describe('the server over standard input and output', function () {
  this.timeout(60_000)

  const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  after(() => rmSync(folder, { recursive: true }))

  it('reads a folder of real files, answers, and leaves when told', async () => {
    writeFileSync(join(folder, 'a.txt'), HARBOUR)
    writeFileSync(join(folder, 'b.txt'), WAREHOUSE)
    const client = await stdioClient('dist/server/node.js', { folders: [pathToFileURL(folder).href] })
    await client.until(({ state, articles }) => state === 'idle' && articles === 2)
    const uri = pathToFileURL(join(folder, 'a.txt')).href
    const textDocument = { uri }
    await client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'plaintext', version: 1, text: HARBOUR },
    })
    const at = { textDocument, position: positionIn(HARBOUR, '12 people') }
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', at)
    assert.match((hover.contents as MarkupContent).value, /19 people/)
    const [place] = await client.connection.sendRequest<Location[]>('textDocument/definition', at)
    assert.ok(place.uri.endsWith('/b.txt'))
    const [outline] = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument,
    })
    assert.equal(outline.name, 'Fire at the harbour')
    await client.connection.sendRequest('shutdown')
    await client.connection.sendNotification('exit')
    assert.equal(await client.exited, 0)
  })
})
