import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { URI } from 'vscode-uri'
import { type FilesFor, startServer } from './connection/server'
import { clientFiles } from './files/clientFiles'
import type { FileSystem } from './files/fileSystem'
import { readUpTo, reasonOf, walk } from './files/nodeFiles'
import { readIfThere, updateFile } from './files/nodeWriting'
import { setFlags } from './v8'

/** Plain files by Node; those of other file systems by the client, where it can. */
const filesFor: FilesFor = (connection, { options }) => {
  const log = (path: string, error: unknown) => connection.console.warn(`${path}: cannot be read: ${reasonOf(error)}`)
  const remote = options.clientFiles ? clientFiles(connection) : null
  const files = nodeFiles(log)
  const filesOf = (uri: string) => {
    if (URI.parse(uri).scheme === 'file') return files
    if (remote) return remote
    throw new Error('not a plain file')
  }
  return {
    list: (folder, globs, token) => filesOf(folder).list(folder, globs, token),
    read: (uri, maxBytes) => filesOf(uri).read(uri, maxBytes),
    readIfThere: uri => filesOf(uri).readIfThere(uri),
    update: (uri, change) => filesOf(uri).update(uri, change),
  }
}

function nodeFiles(log: (path: string, error: unknown) => void): FileSystem {
  return {
    async *list(folder, { filter }, token) {
      for await (const path of walk(URI.parse(folder).fsPath, filter, log)) {
        if (token.isCancellationRequested) return
        yield URI.file(path).toString()
      }
    },
    read: (uri, maxBytes) => readUpTo(URI.parse(uri).fsPath, maxBytes),
    readIfThere: uri => readIfThere(URI.parse(uri).fsPath),
    update: (uri, change) => updateFile(URI.parse(uri).fsPath, change),
  }
}

setFlags()

/** Over the transport that the arguments name (--node-ipc, --stdio, --pipe, --socket), by default standard input and output. */
const named = process.argv.some(arg => /^--(?:node-ipc|stdio|pipe|socket)\b/.test(arg))
startServer(
  named
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout),
  filesFor,
)
