import * as vscode from 'vscode'
import { TokensRequest } from '../../server/src/protocol'
import { mayBeArticle } from './articles'
import type { Server } from './server'

/**
 * Wraps the lines of articles that are plain text, as those of `.article` and Markdown files are: a paragraph of news is
 * one long line. It is what Toggle Word Wrap does to one editor, so that no setting and no other text file changes; once
 * for a document, so that it can be toggled back; and never where the user has set `editor.wordWrap`.
 */
export function registerWrapping(server: Server): vscode.Disposable {
  const wrapped = new Set<string>()
  const wrap = async () => {
    const editor = vscode.window.activeTextEditor
    if (editor === undefined || !server.started || !runsOff(editor)) return
    const uri = editor.document.uri.toString()
    if (wrapped.has(uri)) return
    const answer = await server.request(TokensRequest, { textDocument: { uri } })
    const isArticle = (answer?.tokens ?? []).length > 0
    if (!isArticle || wrapped.has(uri) || vscode.window.activeTextEditor !== editor) return
    wrapped.add(uri)
    await vscode.commands.executeCommand('editor.action.toggleWordWrap')
  }
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(wrap),
    server.onDidChangeStatus(wrap),
    vscode.workspace.onDidCloseTextDocument(document => wrapped.delete(document.uri.toString())),
  )
}

/** Whether long lines run off the side of an editor, and nobody wanted it so. */
function runsOff({ document }: vscode.TextEditor): boolean {
  const isAlone = vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputText
  if (document.languageId !== 'plaintext' || !isAlone || !mayBeArticle(document)) return false
  const set = vscode.workspace.getConfiguration('editor', document).inspect<string>('wordWrap')
  const chosen = [
    set?.globalValue,
    set?.globalLanguageValue,
    set?.workspaceValue,
    set?.workspaceLanguageValue,
    set?.workspaceFolderValue,
    set?.workspaceFolderLanguageValue,
  ]
  return (set?.defaultLanguageValue ?? set?.defaultValue) === 'off' && chosen.every(value => value === undefined)
}
