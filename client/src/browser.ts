import { type ExtensionContext, Uri, workspace } from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser'
import type { PageWorker } from '../../server/src/filing/pageImporter'
import type { Imported } from '../../server/src/imports/importPage'
import { type Api, activateWith } from './extension'

/** Entry of the web extension host: the server is a worker. */
export function activate(context: ExtensionContext): Api {
  const bundle = Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js')
  let worker: Worker | undefined
  // The language client takes the extension host's own kind of worker for no worker, and leaves a stopped one running.
  const connect = async (): Promise<MessageTransports> => {
    worker?.terminate()
    worker = await startWorker(bundle)
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  return activateWith(
    context,
    (id, name, options) => new LanguageClient(id, name, connect, options),
    () => startPages(Uri.joinPath(context.extensionUri, 'dist', 'imports', 'browser.js')),
  )
}

/** Pages are imported in a worker of their own. */
async function startPages(bundle: Uri): Promise<PageWorker> {
  const worker = await startWorker(bundle)
  return {
    send(file, done, failed) {
      worker.onmessage = ({ data }: MessageEvent<Imported>) => done(data)
      worker.onerror = ({ message }) => failed(message)
      worker.postMessage(file)
    },
    end: () => worker.terminate(),
  }
}

/** A worker cannot be loaded from a remote extension by its address, only by its text. */
async function startWorker(bundle: Uri): Promise<Worker> {
  if (bundle.scheme !== 'vscode-remote') return new Worker(bundle.toString(true))
  const text = await workspace.fs.readFile(bundle)
  return new Worker(URL.createObjectURL(new Blob([text as BlobPart], { type: 'text/javascript' })))
}
