import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Article } from '../analysis/article'
import { readAnnotated } from '../annotations/annotated'
import { EVERY_TEXT, isArticle, type PathFilter, pathFilter } from '../files/candidate'
import { decodeText } from '../files/decode'
import { readUpTo, reasonOf, walk } from '../files/nodeFiles'
import { DEFAULT_SETTINGS } from '../files/settings'
import { type Anchored, Notebooks, pathIn } from './notebooks'

/** An article as people have set it right, with its path as found, and its text. */
export interface Found extends Anchored {
  readonly article: Article
  readonly text: string
}

/** Told of what cannot be read or is left out; `failed` makes the exit code 2. */
export type Report = (message: string, failed: boolean) => void

/** A file to read; `named` ones were given by the user and are always analysed. */
interface Candidate {
  readonly path: string
  readonly named: boolean
}

/** The files of the paths, by path, each once; a file named itself keeps the way it was named. */
export async function findFiles(paths: readonly string[], all: boolean, report: Report): Promise<Candidate[]> {
  const filter = all ? EVERY_TEXT : pathFilter(DEFAULT_SETTINGS)
  const found = new Map<string, Candidate>()
  for (const path of paths) {
    try {
      const isFolder = (await stat(path)).isDirectory()
      for (const file of isFolder ? await filesBelow(path, filter, all, report) : [{ path, named: true }]) {
        const key = resolve(file.path)
        if (file.named || !found.has(key)) found.set(key, file)
      }
    } catch (error) {
      report(`${path}: cannot be read: ${reasonOf(error)}`, true)
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

async function filesBelow(folder: string, filter: PathFilter, all: boolean, report: Report): Promise<Candidate[]> {
  const files: Candidate[] = []
  const failed = (path: string, error: unknown) => report(`${path}: cannot be read: ${reasonOf(error)}`, true)
  for await (const path of walk(folder, filter, failed)) files.push({ path, named: all })
  return files
}

/** Reads and analyses the files one by one, in their order; those that fail or are no articles are left out. */
export async function* readArticles(files: readonly Candidate[], report: Report): AsyncGenerator<Found> {
  const notebooks = new Notebooks(report)
  for (const file of files) {
    const found = await readArticle(file, notebooks, report)
    if (found) yield found
  }
}

async function readArticle({ path, named }: Candidate, notebooks: Notebooks, report: Report): Promise<Found | null> {
  try {
    const limit = DEFAULT_SETTINGS.maxFileSize
    const bytes = await readUpTo(path, named ? Number.POSITIVE_INFINITY : limit * 1024)
    if (!(bytes instanceof Uint8Array)) {
      report(`${path}: left out: larger than ${limit} KB (name the file itself to have it read)`, false)
      return null
    }
    const decoded = decodeText(bytes)
    const text = decoded?.text ?? ''
    const notebook = await notebooks.of(path)
    const placed = notebook?.book.byPath.get(pathIn(notebook, path)) ?? []
    const { article, anchors } = readAnnotated(text, placed)
    if (!named && !isArticle(path, text, article)) return null
    if (decoded === null) report(`${path}: is binary, not text; read as empty`, false)
    if (decoded?.replaced) report(`${path}: not UTF-8; read with replacement characters; save it as UTF-8`, false)
    return { path, article, text, notebook, anchors }
  } catch (error) {
    report(`${path}: cannot be read: ${reasonOf(error)}`, true)
    return null
  }
}
