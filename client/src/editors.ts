import * as vscode from 'vscode'
import { REPORT_SCHEME } from '../../server/src/protocol'
import { mayBeArticle } from './articles'

/**
 * The editor that a command is about: the active one. Where something else has the focus, such as the walkthrough with
 * the button that was clicked, it is one that shows an article.
 */
export function editorInUse(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window
  return activeTextEditor ?? visibleTextEditors.find(({ document }) => isRead(document))
}

function isRead(document: vscode.TextDocument): boolean {
  return document.uri.scheme === REPORT_SCHEME || mayBeArticle(document)
}
