import { Worker } from 'node:worker_threads'
import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import type { PageWorker } from '../../server/src/filing/pageImporter'
import type { Imported } from '../../server/src/imports/importPage'
import { type Api, activateWith } from './extension'

/** Entry of the Node extension host: the server is a process of its own. */
export function activate(context: ExtensionContext): Api {
  const server = { module: context.asAbsolutePath('dist/server/node.js'), transport: TransportKind.ipc }
  return activateWith(
    context,
    (id, name, options) => new LanguageClient(id, name, { run: server, debug: server }, options),
    async () => startPages(context.asAbsolutePath('dist/imports/node.js')),
  )
}

/** Megabytes of memory that the thread may take. */
const MEMORY = 2048

/** Pages are imported in a thread of the extension host's process. */
function startPages(bundle: string): PageWorker {
  const worker = new Worker(bundle, { resourceLimits: { maxOldGenerationSizeMb: MEMORY } })
  return {
    send(file, done, failed) {
      worker.removeAllListeners()
      worker.once('message', (imported: Imported) => done(imported))
      worker.once('error', error => failed(error.message))
      worker.postMessage(file)
    },
    end: () => void worker.terminate(),
  }
}
