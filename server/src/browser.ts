import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { clientFiles } from './clientFiles'
import { startServer } from './server'

/** What of a web worker the message reader and writer use. */
const worker = globalThis as unknown as DedicatedWorkerGlobalScope

startServer(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)), clientFiles)
