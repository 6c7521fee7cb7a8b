import type { CancellationToken } from 'vscode-languageserver-protocol'
import { FindFilesRequest, ReadFileRequest, ReplaceFileRequest } from '../protocol'
import type { FileSystem, Globs } from './fileSystem'

/** What of a connection the client's files need. */
interface Requester {
  sendRequest(method: string, params: unknown, token?: CancellationToken): Promise<unknown>
}

/** How often a file is read and changed anew because another has written it in between. */
const ATTEMPTS = 20

/** Files as the client reaches them: the only ones that a web worker has, and those of remote and virtual folders. */
export function clientFiles(connection: Requester): FileSystem {
  const read = async (uri: string, maxBytes: number, optional: boolean) => {
    const answer = await connection.sendRequest(ReadFileRequest.method, { uri, maxBytes, optional })
    return answer as { base64: string | null; size: number }
  }
  return {
    async *list(folder: string, { include, exclude }: Globs, token: CancellationToken) {
      const answer = await connection.sendRequest(FindFilesRequest.method, { folder, include, exclude }, token)
      yield* (answer as { uris: string[] }).uris
    },
    async read(uri, maxBytes) {
      const { base64, size } = await read(uri, maxBytes, false)
      return base64 === null ? { size } : bytesOf(base64)
    },
    async readIfThere(uri) {
      const { base64 } = await read(uri, Number.MAX_SAFE_INTEGER, true)
      return base64 === null ? null : bytesOf(base64)
    },
    async update(uri, change) {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const { base64: expected } = await read(uri, Number.MAX_SAFE_INTEGER, true)
        const after = change(expected === null ? null : bytesOf(expected))
        if (after === null) return
        const params = { uri, base64: base64Of(after), expected }
        const { written } = (await connection.sendRequest(ReplaceFileRequest.method, params)) as { written: boolean }
        if (written) return
      }
      throw new Error('others keep writing it')
    },
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0))
}

/** Characters given to one call of `String.fromCharCode`, which takes its arguments from the stack. */
const CHUNK = 0x8000

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)))
  return btoa(parts.join(''))
}
