import { type Event, type ExtensionContext, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { Status } from '../../server/src/protocol'
import { startOnArticles } from './activation'
import { Annotations } from './annotations'
import { bugReport, registerBugReport } from './bugReport'
import { registerDecorations } from './decorations'
import { type PageWorkerFactory, registerImport } from './importPages'
import { registerNavigation } from './navigation'
import { createNotes, type Notes } from './notes'
import { registerReports } from './reports'
import { registerSamples } from './samples'
import { type ClientFactory, Server } from './server'
import { registerServerCommands } from './serverCommands'
import { registerStatus } from './status'
import { registerTakingAway } from './takingAway'
import { createViews, type Views } from './views'
import { registerWrapping } from './wrapping'

/** What the extension exports: for the tests, and for other extensions that want to ask the server. */
export interface Api {
  /** Whether the language server was started; a window without articles never starts it. */
  started(): boolean
  client(): BaseLanguageClient | undefined
  /** Resolves once the server has read all articles; waits for its start when it is not yet started. */
  whenReady(): Promise<Status>
  /** What the server said last of itself; undefined while it does not run. */
  status(): Status | undefined
  readonly onDidChangeStatus: Event<Status | undefined>
  readonly views: Views
  readonly notes: Notes
  /** What a bug report says by itself. */
  bugReport(): string
}

/** Activation in either runtime. Looks at no file: the server starts when there is something for it to do. */
export function activateWith(context: ExtensionContext, makeClient: ClientFactory, startPages: PageWorkerFactory): Api {
  const output = window.createOutputChannel('Corroborate', { log: true })
  const server = new Server(makeClient, output, context.extensionUri, context.workspaceState)
  const annotations = new Annotations(server)
  const notes = createNotes(server, annotations, context.workspaceState)
  const views = createViews(server, context.workspaceState, notes)
  context.subscriptions.push(
    output,
    server,
    annotations,
    notes,
    views,
    registerDecorations(server),
    registerStatus(server),
    registerNavigation(server),
    registerReports(server),
    registerWrapping(server),
    registerImport(startPages),
    registerTakingAway(server),
    registerSamples(context),
    registerBugReport(context, server),
    registerServerCommands(server, output),
    startOnArticles(server),
  )
  return {
    started: () => server.started,
    client: () => server.client,
    whenReady: () => server.whenIdle(),
    status: () => server.status,
    onDidChangeStatus: server.onDidChangeStatus,
    views,
    notes,
    bugReport: () => bugReport(context.extension.packageJSON.version, server),
  }
}
