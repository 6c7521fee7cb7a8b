import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startServer } from './connection/server'
import { clientFiles } from './files/clientFiles'

/** What of a web worker the message reader and writer use. */
const worker = globalThis as unknown as DedicatedWorkerGlobalScope

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), clientFiles)
