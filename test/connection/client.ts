import { spawn } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { startServer } from '../../server/src/connection/server'
import { type InitializationOptions, type Status, StatusNotification } from '../../server/src/protocol'
import type { MemoryFiles } from './memoryFiles'

/** A language client as small as tests need it, and what it has been told. */
export interface TestClient {
  readonly connection: MessageConnection
  readonly initialized: InitializeResult
  /** Diagnostics by URI, as published. */
  readonly published: Map<string, Diagnostic[]>
  /** Methods of all requests and notifications that came from the server. */
  readonly received: string[]
  /** Resolves with the first status, now or later, that the test asks for. */
  until(wanted: (status: Status) => boolean): Promise<Status>
  /** Resolves at the next message of a method. */
  next(method: string): Promise<unknown>
}

export interface ClientSettings {
  readonly folders: readonly string[]
  readonly capabilities?: ClientCapabilities
  readonly options?: InitializationOptions
  /** What `workspace/configuration` is answered with. */
  readonly configuration?: () => unknown
}

/** A client that can all that the server makes use of. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  window: { workDoneProgress: true },
  textDocument: {
    diagnostic: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
}

/** A server in this process over files in memory. */
export function memoryClient(files: MemoryFiles, settings: ClientSettings): Promise<TestClient> {
  const [up, down] = [new PassThrough(), new PassThrough()]
  startServer(createConnection(ProposedFeatures.all, up, down), () => files)
  return connect(createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up)), settings)
}

/** The bundled server as a process of its own, over standard input and output. */
export async function stdioClient(server: string, settings: ClientSettings) {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = new Promise<number | null>(resolve => child.on('exit', resolve))
  const reader = new StreamMessageReader(child.stdout)
  const client = await connect(createMessageConnection(reader, new StreamMessageWriter(child.stdin)), settings)
  return { ...client, exited }
}

async function connect(connection: MessageConnection, settings: ClientSettings): Promise<TestClient> {
  const received: string[] = []
  const published = new Map<string, Diagnostic[]>()
  const statuses: Status[] = []
  const waiting: { method: string; resolve: (params: unknown) => void }[] = []
  let onStatus = (_: Status) => {}
  const note = (method: string, params: unknown) => {
    received.push(method)
    for (const entry of waiting.splice(0)) {
      if (entry.method === method) entry.resolve(params)
      else waiting.push(entry)
    }
  }
  connection.onRequest((method, params) => {
    note(method, params)
    return method === 'workspace/configuration' ? [settings.configuration?.() ?? null] : null
  })
  connection.onNotification((method, params) => note(method, params))
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    published.set(uri, diagnostics)
    note('textDocument/publishDiagnostics', null)
  })
  connection.onNotification(StatusNotification, status => {
    statuses.push(status)
    note(StatusNotification.method, status)
    onStatus(status)
  })
  connection.listen()
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    capabilities: settings.capabilities ?? FULL,
    initializationOptions: settings.options,
    workspaceFolders: settings.folders.map(uri => ({ uri, name: uri })),
  })
  await connection.sendNotification('initialized', {})
  return {
    connection,
    initialized,
    published,
    received,
    next: method => new Promise(resolve => waiting.push({ method, resolve })),
    until: wanted =>
      new Promise(resolve => {
        const last = statuses.at(-1)
        if (last && wanted(last)) resolve(last)
        onStatus = status => {
          if (wanted(status)) resolve(status)
        }
      }),
  }
}
