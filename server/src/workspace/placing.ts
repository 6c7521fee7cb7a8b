import { URI } from 'vscode-uri'
import type { Settings } from '../protocol'

/** Where a document belongs. */
export interface Placement {
  /** Key of its corpus: the URI of a folder, or of the document itself when it is loose. */
  readonly corpus: string
  /** Path relative to its workspace folder, for globs; the file's name when it is loose. */
  readonly path: string
  /** Whether it lies in a workspace folder. */
  readonly inFolder: boolean
}

/** One spelling for every URI: editors encode them differently. */
export function normalize(uri: string): string {
  return URI.parse(uri).toString()
}

/** The corpus of a document: its innermost workspace folder, a subfolder of that by setting, or itself alone. */
export function placementOf(uri: string, folders: readonly string[], mode: Settings['corpus']): Placement {
  const below = folders.flatMap(folder => {
    const path = relativePath(folder, uri)
    return path === null ? [] : [{ folder, path }]
  })
  if (below.length === 0) return { corpus: uri, path: nameOf(uri), inFolder: false }
  const { folder, path } = below.reduce((best, next) => (next.path.length < best.path.length ? next : best))
  const slash = path.indexOf('/')
  const subfolder = mode === 'subfolders' && slash > 0
  return { corpus: subfolder ? joinPath(folder, path.slice(0, slash)) : folder, path, inFolder: true }
}

/** The last part of a URI's path, decoded. */
export function nameOf(uri: string): string {
  const path = URI.parse(uri).path.replace(/\/+$/, '')
  return path.slice(path.lastIndexOf('/') + 1) || uri
}

/** The decoded path from a folder to what lies below it, with slashes; null when it does not. */
export function relativePath(folder: string, uri: string): string | null {
  const [above, below] = [URI.parse(folder), URI.parse(uri)]
  if (above.scheme !== below.scheme || above.authority !== below.authority) return null
  const prefix = above.path.endsWith('/') ? above.path : `${above.path}/`
  return below.path.startsWith(prefix) && below.path.length > prefix.length ? below.path.slice(prefix.length) : null
}

/** What lies at a decoded path below a folder. */
export function joinPath(folder: string, path: string): string {
  const uri = URI.parse(folder)
  return uri.with({ path: `${uri.path.replace(/\/$/, '')}/${path}` }).toString()
}

/** The folder that a document lies in; null when it lies in none (it was never saved). */
export function parentOf(uri: string): string | null {
  const parsed = URI.parse(uri)
  if (parsed.scheme === 'untitled' || !parsed.path.includes('/')) return null
  return parsed.with({ path: parsed.path.slice(0, parsed.path.lastIndexOf('/')) || '/' }).toString()
}
