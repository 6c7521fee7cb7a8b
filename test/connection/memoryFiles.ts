import type { FileSystem } from '../../server/src/files/fileSystem'
import { relativePath } from '../../server/src/workspace/placing'

/** Files in memory; a value that is an Error fails to be read. */
export interface MemoryFiles extends FileSystem {
  readonly files: Map<string, string | Uint8Array | Error>
  /** URIs in the order in which they were read. */
  readonly reads: string[]
  /** Called before a file's content is handed out. */
  beforeRead: (uri: string) => Promise<void> | void
}

export function memoryFiles(files: Readonly<Record<string, string | Uint8Array | Error>>): MemoryFiles {
  const memory: MemoryFiles = {
    files: new Map(Object.entries(files)),
    reads: [],
    beforeRead: () => {},
    async *list(folder, { filter }) {
      if (memory.files.get(folder) instanceof Error) throw memory.files.get(folder)
      for (const uri of memory.files.keys()) {
        const path = relativePath(folder, uri)
        if (path !== null && filter.matches(path)) yield uri
      }
    },
    async read(uri, maxBytes) {
      memory.reads.push(uri)
      const content = memory.files.get(uri)
      await memory.beforeRead(uri)
      if (content === undefined) throw new Error('ENOENT')
      if (content instanceof Error) throw content
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      return bytes.length > maxBytes ? { size: bytes.length } : bytes
    },
    async readIfThere(uri) {
      const content = memory.files.get(uri)
      if (content instanceof Error) throw content
      return content === undefined ? null : typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
    async update(uri, change) {
      const after = change(await memory.readIfThere(uri))
      if (after) memory.files.set(uri, new TextDecoder().decode(after))
    },
  }
  return memory
}
