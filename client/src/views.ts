import * as vscode from 'vscode'
import { SECTION, VIEWS, type ViewName } from '../../server/src/protocol'
import { LANGUAGES } from './articles'
import { RowsView } from './rowsView'
import type { Server } from './server'
import { registerViewCommands } from './viewCommands'
import { ViewState } from './viewState'

/** The three views with what is chosen for them. */
export interface Views extends Readonly<Record<ViewName, RowsView>>, vscode.Disposable {
  readonly state: ViewState
}

export function createViews(server: Server, memory: vscode.Memento): Views {
  const state = new ViewState(memory)
  const view = (name: ViewName) => new RowsView(name, server, state, memory)
  const views = { sources: view('sources'), articles: view('articles'), findings: view('findings') }
  const all = VIEWS.map(name => views[name])
  const disposable = vscode.Disposable.from(
    state,
    ...all,
    registerViewCommands(server, state, () => {
      for (const each of all) each.refresh()
    }),
    followCursor(all),
  )
  return { ...views, state, dispose: () => disposable.dispose() }
}

/** Lets the views that are open show what the cursor stands on, unless that is switched off. */
function followCursor(views: readonly RowsView[]): vscode.Disposable {
  let last = new vscode.CancellationTokenSource()
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
    const { document } = textEditor
    const isOn = vscode.workspace.getConfiguration(SECTION).get('views.followCursor', true)
    if (!isOn || !LANGUAGES.includes(document.languageId) || textEditor !== vscode.window.activeTextEditor) return
    last.cancel()
    last = new vscode.CancellationTokenSource()
    for (const view of views) void view.follow(document, selections[0].start, last.token)
  })
}
