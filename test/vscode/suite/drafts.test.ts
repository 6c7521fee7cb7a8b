import * as vscode from 'vscode'
import { match, ok } from './assert'
import { activate, hoverAt, rangeOf, until, uriOf } from './workbench'

const DRAFT = `---
role: draft
---

“Nobody on that deck told us where the life jackets were,” said Clara Haugen.

“We heard the mayday at once, and every boat in the harbour went out to look for people in the sea,” said Anton Rusk.

`

describe('a draft', () => {
  const uri = uriOf('ferry/draft.md')
  before(async () => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(DRAFT)))
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
    await vscode.workspace.fs.delete(uri)
  })

  it('is checked against the articles, and takes statements out of them', async () => {
    const api = await activate()
    const editor = await vscode.window.showTextDocument(uri)
    await api.whenReady()
    const diagnostics = await until(vscode.languages.onDidChangeDiagnostics, () => {
      const all = vscode.languages.getDiagnostics(uri)
      return all.length > 0 ? all : undefined
    })
    match(diagnostics[0].message, /^The words differ from/)
    ok(diagnostics[0].relatedInformation?.[0].location.uri.path.includes('/ferry/'))
    match(await hoverAt(editor.document, rangeOf(editor.document, 'Nobody on that deck')), /Found in/)

    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end
    editor.selection = new vscode.Selection(end, end)
    await vscode.commands.executeCommand('corroborate.insertStatement', 'Visibility was down to 60 yards')
    match(editor.document.getText(), /“Visibility was down to 60 yards[^”]*” Lisbet Moen said \[@\w+\]\.$/)

    const completed = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      editor.selection.active,
    )
    ok(
      completed.items.some(({ detail }) => detail?.startsWith('Northwire')),
      `${completed.items.length} items`,
    )
  })
})
