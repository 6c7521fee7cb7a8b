import * as vscode from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { FindFilesRequest, ReadFileRequest, ReplaceFileRequest } from '../../server/src/protocol'
import { findFiles } from './articles'
import { isMissing, replaceFile } from './replacing'

/** Characters given to one call of `String.fromCharCode`, which takes its arguments from the stack. */
const CHUNK = 0x8000

/** Answers the server's questions about files that only the editor can reach: other file systems, and any from a worker. */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(FindFilesRequest, async ({ folder, include, exclude }) => {
      const uris = await findFiles(vscode.Uri.parse(folder), include, exclude)
      return { uris: uris.map(uri => client.code2ProtocolConverter.asUri(uri)) }
    }),
    client.onRequest(ReadFileRequest, ({ uri, maxBytes, optional }) =>
      read(vscode.Uri.parse(uri), maxBytes).catch(error => {
        if (optional && isMissing(error)) return { base64: null, size: -1 }
        throw error
      }),
    ),
    client.onRequest(ReplaceFileRequest, ({ uri, base64: bytes, expected }) =>
      replaceFile(vscode.Uri.parse(uri), bytesOf(bytes), expected === null ? null : bytesOf(expected)),
    ),
  )
}

async function read(uri: vscode.Uri, maxBytes: number): Promise<{ base64: string | null; size: number }> {
  const { size } = await vscode.workspace.fs.stat(uri)
  if (size > maxBytes) return { base64: null, size }
  const bytes = await vscode.workspace.fs.readFile(uri)
  return { base64: bytes.length > maxBytes ? null : base64(bytes), size: bytes.length }
}

function base64(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)))
  return btoa(parts.join(''))
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), character => character.charCodeAt(0))
}
