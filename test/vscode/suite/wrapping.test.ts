import * as vscode from 'vscode'
import { equal, ok } from './assert'
import { eventually, openArticle } from './workbench'

const COURIER = 'ferry/marlow-courier.txt'

/** Whether the cursor, moved down, stays on its line: then the line takes several. */
async function wraps(editor: vscode.TextEditor): Promise<boolean> {
  const { document } = editor
  const long = Array.from({ length: document.lineCount }, (_, i) => i).find(i => document.lineAt(i).text.length > 200)
  ok(long !== undefined, 'no long line')
  editor.selection = new vscode.Selection(long, 0, long, 0)
  await vscode.commands.executeCommand('cursorMove', { to: 'down', by: 'wrappedLine' })
  return editor.selection.active.line === long
}

describe('long lines of plain text', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'))

  it('are wrapped in articles, until somebody toggles that back', async () => {
    const editor = await openArticle(COURIER)
    ok(await eventually(() => wraps(editor), Boolean), 'not wrapped')
    await vscode.commands.executeCommand('editor.action.toggleWordWrap')
    equal(await wraps(editor), false)
    const other = await openArticle('ferry/northwire.txt')
    ok(await eventually(() => wraps(other), Boolean), 'the other is not wrapped')
    equal(await wraps(await openArticle(COURIER)), false)
  })

  it('are left as they are in other text', async () => {
    await openArticle(COURIER)
    const content = `Shopping list\n\n${'milk and bread and '.repeat(60)}\n`
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content })
    const editor = await vscode.window.showTextDocument(document)
    await openArticle(COURIER)
    equal(await wraps(await vscode.window.showTextDocument(editor.document)), false)
  })
})
