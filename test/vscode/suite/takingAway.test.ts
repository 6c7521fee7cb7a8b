import * as vscode from 'vscode'
import { equal, match, ok } from './assert'
import { activate, openArticle, placeCursor, rowsOf, uriOf } from './workbench'

const COURIER = 'ferry/marlow-courier.txt'

describe('what is taken away', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'))

  it('is an export of the whole folder, in the format that is asked for', async () => {
    await openArticle(COURIER)
    const bytes = await exported({ format: 'csv', of: 'findings' })
    equal([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
    match(new TextDecoder().decode(bytes), /^finding,kind,verdict[\s\S]*ferry\/marlow-courier\.txt[\s\S]*merger\//)
    const page = new TextDecoder().decode(await exported({ format: 'html' }))
    match(page, /^<!doctype html>[\s\S]*default-src 'none'[\s\S]*<h2>Findings<\/h2>/)
    ok(!page.includes('file://'), 'a path of this machine')
  })

  it('is an export of one article', async () => {
    await openArticle(COURIER)
    const { uri } = vscode.window.activeTextEditor!.document
    const csl = JSON.parse(new TextDecoder().decode(await exported({ format: 'csl', article: uri.toString() })))
    equal(csl.length, 1)
  })

  it('is the quotation or figure at the cursor, on the clipboard', async () => {
    await placeCursor(COURIER, 'We heard the mayday')
    await vscode.commands.executeCommand('corroborate.copyEvidence')
    match(
      await vscode.env.clipboard.readText(),
      /^> “We heard the mayday[\s\S]*The Marlow Courier[\s\S]*\[@\w+2025\w+\]\n$/,
    )
    await placeCursor(COURIER, '58')
    await vscode.commands.executeCommand('corroborate.copyEvidenceText')
    match(await vscode.env.clipboard.readText(), /58[\s\S]*\[\w+2025\w+\]\n$/)
  })

  it('is the quotation of a row', async () => {
    await openArticle(COURIER)
    const api = await activate()
    const row = (await rowsOf(api, 'sources')).flat().find(({ kind }) => kind === 'quotation')
    ok(row, 'no quotation')
    await vscode.commands.executeCommand('corroborate.copyEvidenceText', row)
    match(await vscode.env.clipboard.readText(), /\n— .+\[\w+\]\n$/)
  })
})

async function exported(asked: object): Promise<Uint8Array> {
  const target = uriOf('.export')
  try {
    const written = await vscode.commands.executeCommand<vscode.Uri>('corroborate.export', { ...asked, target })
    return await vscode.workspace.fs.readFile(written)
  } finally {
    await vscode.workspace.fs.delete(target)
  }
}
