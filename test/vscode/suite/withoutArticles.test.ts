import * as vscode from 'vscode'
import { equal } from './assert'
import { activate, uriOf } from './workbench'

describe('a folder without articles', () => {
  it('starts no server when its files are opened', async () => {
    const api = await activate()
    for (const name of ['README.md', 'notes.md', 'requirements.txt', 'CMakeLists.txt', 'main.py']) {
      await vscode.window.showTextDocument(uriOf(name))
    }
    equal(api.started(), false)
  })

  it('starts no server for a new plain text', async () => {
    const api = await activate()
    await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'remember the milk' })
    equal(api.started(), false)
  })

  it('starts no server when the views open, which stay empty', async () => {
    const api = await activate()
    await vscode.commands.executeCommand('corroborate.sources.focus')
    for (const view of ['sources', 'articles', 'findings'] as const) equal(await api.views[view].getChildren(), [])
    equal(api.started(), false)
  })

  it('starts no server when a command asks for conflicts', async () => {
    const api = await activate()
    await vscode.window.showTextDocument(uriOf('notes.md'))
    await vscode.commands.executeCommand('corroborate.nextConflict')
    equal(api.started(), false)
  })

  it('starts one as soon as an article is there', async () => {
    const api = await activate()
    const uri = uriOf('saved.article')
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode('Harbor reopens\n\n"We are back," Jane Doe said.\n'),
    )
    await vscode.window.showTextDocument(uri)
    equal(api.started(), true)
    equal((await api.whenReady()).articles, 1)
  })
})
