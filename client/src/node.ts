import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { type Api, activateWith } from './extension'

/** Entry of the Node extension host: the server is a process of its own. */
export function activate(context: ExtensionContext): Api {
  const server = { module: context.asAbsolutePath('dist/server/node.js'), transport: TransportKind.ipc }
  return activateWith(
    context,
    (id, name, options) => new LanguageClient(id, name, { run: server, debug: server }, options),
  )
}
