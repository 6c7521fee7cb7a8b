import { open, readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { PathFilter } from './candidate'

/** Told of folders that cannot be read. */
type OnError = (path: string, error: unknown) => void

/**
 * The files below a folder that the filter matches, as `join(folder, …)`, each folder's in the order of their names.
 * Linked folders are followed after the real ones, each real folder once, and never up to where the walk came from:
 * a loop of links ends.
 */
export async function* walk(folder: string, filter: PathFilter, onError: OnError): AsyncGenerator<string> {
  const root = await realpath(folder)
  const seen = new Set<string>()
  const links: string[] = []
  const pending = ['']
  for (let next = pending.pop() ?? links.shift(); next !== undefined; next = pending.pop() ?? links.shift()) {
    const real = await enter(join(folder, next), root, seen, onError)
    if (real === null) continue
    const { files, folders, linked } = await readFolder(real, next, filter, onError)
    for (const path of files) yield join(folder, path)
    for (const one of folders.reverse()) pending.push(one)
    for (const one of linked) links.push(one)
  }
}

/** The real path of a folder not walked yet; null when it was, holds the root, or is gone. */
async function enter(path: string, root: string, seen: Set<string>, onError: OnError): Promise<string | null> {
  try {
    const real = await realpath(path)
    const above = root !== real && root.startsWith(real.endsWith(sep) ? real : real + sep)
    if (above || seen.has(real)) return null
    seen.add(real)
    return real
  } catch (error) {
    onError(path, error)
    return null
  }
}

/** What a folder holds, as paths relative to the root. */
async function readFolder(real: string, relative: string, filter: PathFilter, onError: OnError) {
  const files: string[] = []
  const folders: string[] = []
  const linked: string[] = []
  try {
    for (const entry of (await readdir(real, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`
      const isLink = entry.isSymbolicLink()
      const kind = isLink ? await linkKind(join(real, entry.name)) : entry
      if (kind?.isDirectory() && !filter.prunes(path)) (isLink ? linked : folders).push(path)
      else if (kind?.isFile() && filter.matches(path)) files.push(path)
    }
  } catch (error) {
    onError(real, error)
  }
  return { files, folders, linked }
}

/** What a link leads to; null for a dead one. */
function linkKind(path: string) {
  return stat(path).catch(() => null)
}

/** The bytes of a file, or its size alone when it is larger than `maxBytes`. Rejects when it cannot be read or is no file. */
export async function readUpTo(path: string, maxBytes: number): Promise<Uint8Array | { readonly size: number }> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    return size > maxBytes ? { size } : await file.readFile()
  } finally {
    await file.close()
  }
}

/** The code or message of an error, for one line: "EACCES". */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) return (error as NodeJS.ErrnoException).code ?? error.message
  return String(error)
}
