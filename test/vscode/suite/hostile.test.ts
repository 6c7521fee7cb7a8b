import * as vscode from 'vscode'
import { equal, match, ok } from './assert'
import { activate, openArticle, rowsOf, uriOf } from './workbench'

/** An article that tries to be more than text: Markdown, HTML, a command, marks that turn the writing round, icons. */
const EVIL = `[Quit](command:workbench.action.quit) <img src=x onerror=alert(1)> \u202egnp.exe

PORT ALDER, June 4, 2025 (**Evil** News) — The ferry killed 99 people on Tuesday, Minister Jane <b>Doe</b> said.

"We heard [the mayday](command:workbench.action.quit) at once, $(warning) and every boat \u2066went out\u2069," Minister Jane Doe said.
`

describe('an article that tries to be more than text', () => {
  const uri = uriOf('ferry/evil.article')

  before(() => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(EVIL)))
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.workspace.fs.delete(uri)
  })

  it('has no command, image or HTML in its hovers', async () => {
    const { document } = await openArticle('ferry/evil.article')
    for (const text of ['Doe', '99 people', 'We heard']) {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        uri,
        document.positionAt(document.getText().indexOf(text) + 1),
      )
      for (const content of hovers.flatMap(({ contents }) => contents)) {
        ok(typeof content !== 'string' && 'supportHtml' in content, 'no Markdown')
        ok(!content.isTrusted && !content.supportHtml, 'trusted')
        ok(!/\]\(command:|(?<!\\)<img|(?<!\\)<b>/.test(content.value), content.value)
        ok(!/[\u202a-\u202e\u2066-\u2069]/.test(content.value), content.value)
      }
    }
  })

  it('has plain rows', async () => {
    await openArticle('ferry/evil.article')
    const api = await activate()
    const rows = (await rowsOf(api, 'articles')).filter(path => path.some(row => row.id.includes('evil.article')))
    ok(rows.length > 2, String(rows.length))
    for (const path of rows) {
      const item = api.views.articles.getTreeItem(path[path.length - 1])
      for (const text of [item.label, item.description, item.tooltip])
        ok(text === undefined || typeof text === 'string', 'not plain text')
      ok(!/[\u202a-\u202e\u2066-\u2069]/.test(String(item.label)), String(item.label))
    }
  })

  it('has links to places of articles only in the documents made of it', async () => {
    const editor = await openArticle('ferry/evil.article')
    editor.selection = new vscode.Selection(0, 0, 0, 0)
    await vscode.commands.executeCommand('corroborate.showOnlyHere')
    const document = vscode.window.activeTextEditor?.document
    equal(document?.uri.scheme, 'corroborate')
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document?.uri,
    )
    ok(links.length > 0, 'no links')
    for (const { target } of links) match(String(target), /\.(?:txt|md|article)#/)
  })
})
