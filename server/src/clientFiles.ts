import type { CancellationToken } from 'vscode-languageserver-protocol'
import type { FileSystem, Globs } from './fileSystem'
import { FindFilesRequest, ReadFileRequest } from './protocol'

/** What of a connection the client's files need. */
interface Requester {
  sendRequest(method: string, params: unknown, token?: CancellationToken): Promise<unknown>
}

/** Files as the client reaches them: the only ones that a web worker has, and those of remote and virtual folders. */
export function clientFiles(connection: Requester): FileSystem {
  return {
    async *list(folder: string, { include, exclude }: Globs, token: CancellationToken) {
      const answer = await connection.sendRequest(FindFilesRequest.method, { folder, include, exclude }, token)
      yield* (answer as { uris: string[] }).uris
    },
    async read(uri, maxBytes) {
      const answer = await connection.sendRequest(ReadFileRequest.method, { uri, maxBytes })
      const { base64, size } = answer as { base64: string | null; size: number }
      return base64 === null ? { size } : bytesOf(base64)
    },
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0))
}
