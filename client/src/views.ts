import * as vscode from 'vscode'
import { SECTION, VIEWS, type ViewName } from '../../server/src/protocol'
import { LANGUAGES } from './articles'
import type { Checking } from './evidence'
import { RowsView } from './rowsView'
import type { Server } from './server'
import { registerViewCommands } from './viewCommands'
import { ViewState } from './viewState'

/** The three views with what is chosen for them. */
export interface Views extends Readonly<Record<ViewName, RowsView>>, vscode.Disposable {
  readonly state: ViewState
}

/** Sets up the views of sources, articles and findings, with their commands. */
export function createViews(server: Server, memory: vscode.Memento, checking: Checking): Views {
  const state = new ViewState(memory)
  const view = (name: ViewName) => new RowsView(name, server, state, memory, checking)
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

/** Lets the views that are open show what the cursor stands on, when it moves or they open, unless that is switched off. */
function followCursor(views: readonly RowsView[]): vscode.Disposable {
  let last = new vscode.CancellationTokenSource()
  const follow = (editor: vscode.TextEditor | undefined) => {
    const isOn = vscode.workspace.getConfiguration(SECTION).get('views.followCursor', true)
    if (!isOn || editor === undefined || !LANGUAGES.includes(editor.document.languageId)) return
    last.cancel()
    last = new vscode.CancellationTokenSource()
    for (const view of views) void view.follow(editor.document, editor.selection.start, last.token)
  }
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) follow(textEditor)
    }),
    ...views.map(view =>
      view.onDidChangeVisibility(({ visible }) => {
        if (visible) follow(vscode.window.activeTextEditor)
      }),
    ),
  )
}
