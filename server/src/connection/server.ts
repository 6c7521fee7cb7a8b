import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
} from 'vscode-languageserver'
import { FILE } from '../annotations/model'
import { isReport } from '../features/reports/reportUri'
import { speak } from '../features/words'
import type { FileSystem } from '../files/fileSystem'
import { readSettings } from '../files/settings'
import { SECTION, type Settings } from '../protocol'
import { Workspace } from '../workspace/workspace'
import { registerAnnotations } from './annotationHandlers'
import { abilitiesOf, type ClientAbilities, serverCapabilities } from './capabilities'
import { registerDrafting } from './drafting'
import { registerFeatures } from './featureHandlers'
import { OpenReports, registerReports } from './openReports'
import { Publisher } from './publisher'
import { registerTakingAway } from './takingAway'

/** Makes the files that a server reads, once it is known what the client can. */
export type FilesFor = (connection: Connection, client: ClientAbilities) => FileSystem

/** A running server: what its handlers share. */
export interface Session {
  readonly connection: Connection
  readonly client: ClientAbilities
  readonly workspace: Workspace
  settings: Settings
  folders: readonly string[]
}

/** Serves one client over a connection until it leaves. */
export function startServer(connection: Connection, filesFor: FilesFor): void {
  connection.onInitialize(params => {
    const client = abilitiesOf(params)
    speak(params.locale ?? 'en')
    const session = openSession(connection, client, filesFor(connection, client))
    connection.onInitialized(() => initialized(session))
    return { capabilities: serverCapabilities(client), serverInfo: { name: SECTION } }
  })
  connection.listen()
}

function openSession(connection: Connection, client: ClientAbilities, files: FileSystem): Session {
  const settings = readSettings(client.options.settings)
  const workspace: Workspace = new Workspace(files, settings, {
    changed: edited => publisher.changed(edited),
    progressed: () => publisher.progressed(),
    annotated: what => publisher.annotated(what),
    log: message => connection.console.warn(message),
  })
  const session: Session = { connection, client, workspace, settings, folders: client.folders }
  const reports = new OpenReports(session)
  const publisher = new Publisher(session, reports)
  registerDocuments(session, reports)
  registerFeatures(session, publisher)
  registerReports(session, reports)
  registerAnnotations(session)
  registerTakingAway(session)
  registerDrafting(session)
  connection.onDidChangeConfiguration(({ settings }) => configure(session, settings))
  connection.onShutdown(() => {
    workspace.cancel()
    publisher.dispose()
  })
  return session
}

/** Keeps the workspace's documents and files as the client has them. */
function registerDocuments({ connection, workspace }: Session, reports: OpenReports): void {
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    if (isReport(uri)) reports.open(uri, text)
    else workspace.open(uri, languageId, version, text)
  })
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    workspace.change(uri, version, contentChanges)
  })
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (isReport(uri)) reports.close(uri)
    else workspace.close(uri)
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    workspace.filesChanged(changes.map(({ uri, type }) => ({ uri, kind: CHANGES[type] })))
  })
}

const CHANGES = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const

async function initialized(session: Session): Promise<void> {
  const { connection, client, workspace } = session
  if (client.configurationChanges) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION })
  }
  if (client.watchedFiles)
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS })
  if (client.folderChanges) connection.workspace.onDidChangeWorkspaceFolders(change => foldersChanged(session, change))
  session.settings = await fetchSettings(session, client.options.settings)
  workspace.start(session.folders, session.settings)
}

/** Files that come or go, folders too (editors report a folder without its files); contents of what may be text; and of annotations. */
const WATCHERS = [
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  { globPattern: '**/*.{txt,article,md,markdown}', kind: WatchKind.Change },
  { globPattern: `**/${FILE}`, kind: WatchKind.Change },
]

function foldersChanged(
  session: Session,
  change: { readonly added: readonly { uri: string }[]; readonly removed: readonly { uri: string }[] },
): void {
  const removed = new Set(change.removed.map(folder => folder.uri))
  const kept = session.folders.filter(uri => !removed.has(uri))
  session.folders = [...kept, ...change.added.map(folder => folder.uri)]
  session.workspace.start(session.folders, session.settings)
}

/** New settings: everything is read again only where they bear on what is read. */
async function configure(session: Session, pushed: unknown): Promise<void> {
  const section =
    typeof pushed === 'object' && pushed !== null ? (pushed as Record<string, unknown>)[SECTION] : undefined
  const before = session.settings
  session.settings = await fetchSettings(session, section ?? session.client.options.settings)
  const isSame = JSON.stringify(readingOf(before)) === JSON.stringify(readingOf(session.settings))
  if (isSame) session.workspace.settingsChanged()
  else session.workspace.start(session.folders, session.settings)
}

function readingOf({ include, exclude, corpus, scope, maxFileSize }: Settings) {
  return { include, exclude, corpus, scope, maxFileSize }
}

async function fetchSettings({ connection, client }: Session, fallback: unknown): Promise<Settings> {
  if (!client.configuration) return readSettings(fallback)
  return readSettings(await connection.workspace.getConfiguration(SECTION))
}
