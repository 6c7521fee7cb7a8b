import type { CancellationToken } from 'vscode-languageserver-protocol'
import type { Settings } from '../protocol'
import type { PathFilter } from './candidate'

/** The files around the server, by URI. */
export interface FileSystem {
  /** The files below a folder that the globs match. Rejects when the folder itself cannot be listed. */
  list(folder: string, globs: Globs, token: CancellationToken): AsyncIterable<string>
  /** The bytes of a file, or its size alone when it is larger than `maxBytes`. Rejects when it cannot be read. */
  read(uri: string, maxBytes: number): Promise<Uint8Array | TooLarge>
  /** The bytes of a file, null when there is none. Rejects when it is there and cannot be read. */
  readIfThere(uri: string): Promise<Uint8Array | null>
  /**
   * Replaces a file by what `change` makes of its bytes (null: there is no file; an answer of null leaves it). Whole or not at
   * all, and by one writer at a time, in other processes too. Makes the folder. Rejects when it cannot.
   */
  update(uri: string, change: (before: Uint8Array | null) => Uint8Array | null): Promise<void>
}

/** The globs, and the filter made of them. */
export type Globs = Pick<Settings, 'include' | 'exclude'> & { readonly filter: PathFilter }

/** A file's size in bytes in place of its content. */
export interface TooLarge {
  readonly size: number
}
