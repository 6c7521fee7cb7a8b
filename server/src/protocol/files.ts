import { ProtocolRequestType } from 'vscode-languageserver-protocol'

/** Server to client: the files of a folder that match, as URIs. The client's own excludes (`files.exclude`) may apply. */
export const FindFilesRequest = new ProtocolRequestType<
  { folder: string; include: readonly string[]; exclude: readonly string[] },
  { uris: string[] },
  never,
  void,
  void
>('corroborate/findFiles')

/**
 * Server to client: a file's bytes. `maxBytes`: when the file is larger, only its size is answered. Fails when it cannot be
 * read. `optional`: a file that is not there has the size -1.
 */
export const ReadFileRequest = new ProtocolRequestType<
  { uri: string; maxBytes: number; optional?: boolean },
  { base64: string | null; size: number },
  never,
  void,
  void
>('corroborate/readFile')

/**
 * Server to client: puts bytes in the place of a file, whole or not at all, if the file is still as `expected` (null: not there);
 * `written` is false when it is another. Fails when it cannot be written.
 */
export const ReplaceFileRequest = new ProtocolRequestType<
  { uri: string; base64: string; expected: string | null },
  { written: boolean },
  never,
  void,
  void
>('corroborate/replaceFile')
