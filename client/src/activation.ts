import * as vscode from 'vscode'
import { SECTION } from '../../server/src/protocol'
import { mayBeArticle } from './articles'
import type { Server } from './server'

/**
 * Starts the server when a document is open that may be an article. (A view that opens and a command that runs start it
 * too, if the folder holds such a file; nothing else does.) Starts it anew when the documents it is told of change.
 */
export function startOnArticles(server: Server): vscode.Disposable {
  const startIfAny = () => {
    if (!server.started && vscode.workspace.textDocuments.some(mayBeArticle)) server.start().catch(ignore)
  }
  const selectorChanged = () => (server.started ? server.restart().catch(ignore) : startIfAny())
  startIfAny()
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(startIfAny),
    vscode.workspace.onDidChangeWorkspaceFolders(startIfAny),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration(`${SECTION}.include`)) selectorChanged()
    }),
  )
}

/** The language client has shown and logged the failure. */
function ignore(): void {}
