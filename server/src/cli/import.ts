import { mkdir, open, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { readUpTo, reasonOf, walk } from '../files/nodeFiles'
import { type Folder, filePage, isPageName } from '../filing/filePage'
import { PageImporter, type PageWorker } from '../filing/pageImporter'
import type { Imported } from '../imports/importPage'
import type { Report } from './collect'
import type { Output } from './output'
import { oneLine } from './style'

/** Megabytes of memory that the thread may take. */
const MEMORY = 2048
/** Larger files are not read at all. */
const LARGEST = 64 * 1024 * 1024

/** Makes articles of saved pages, beside each page or in `out`, and prints where they went. */
export async function runImport(
  paths: readonly string[],
  out: string | null,
  output: Output,
  report: Report,
): Promise<void> {
  const files = await findPages(paths, report)
  if (files.length === 0) report('no saved pages found', false)
  if (out !== null) await mkdir(out, { recursive: true })
  const importer = new PageImporter(startWorker)
  let count = 0
  for (const path of files) {
    if (output.closed) break
    const line = await importOne(importer, path, out, report)
    if (line === null) continue
    count++
    await output.write(`${line}\n`)
  }
  importer.end()
  if (count < files.length) report(`${files.length - count} of ${files.length} pages not imported`, true)
}

/** The line that says what became of a page; null when it was refused, which has been reported. */
async function importOne(
  importer: PageImporter,
  path: string,
  out: string | null,
  report: Report,
): Promise<string | null> {
  try {
    const bytes = await readUpTo(path, LARGEST)
    if (!(bytes instanceof Uint8Array)) throw new Error(`larger than ${LARGEST / 1024 / 1024} MB`)
    const imported = await importer.import({ bytes, written: (await stat(path)).mtime.toISOString() })
    if (imported.kind === 'refused') throw new Error(imported.reason)
    const folder = out ?? dirname(path)
    const isBeside = resolve(folder) === resolve(dirname(path))
    const original = { name: basename(path), bytes: isBeside ? null : bytes }
    const { kind, name } = await filePage(folderAt(folder), original, imported.text)
    const note =
      kind === 'same' ? ' (imported before)' : imported.isCut ? ' (the beginning only: a paywall hides the rest)' : ''
    return `${path} -> ${join(folder, name)}${note}`
  } catch (error) {
    report(`${path}: not imported: ${oneLine(reasonOf(error), 200)}`, true)
    return null
  }
}

/** The pages of the paths, each once; browsers keep what a page is made of in a folder called "… _files". */
async function findPages(paths: readonly string[], report: Report): Promise<string[]> {
  const found = new Map<string, string>()
  const filter = {
    matches: isPageName,
    prunes: (folder: string) => /(?:^|\/)(?:\.[^/]*|node_modules|[^/]*_files)$/.test(folder),
  }
  const failed = (path: string, error: unknown) => report(`${path}: cannot be read: ${reasonOf(error)}`, true)
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) found.set(resolve(path), path)
      else for await (const file of walk(path, filter, failed)) found.set(resolve(file), file)
    } catch (error) {
      failed(path, error)
    }
  }
  return [...found.values()].sort()
}

function folderAt(folder: string): Folder {
  return {
    read: name =>
      readFile(join(folder, name)).catch(error => {
        if (error.code === 'ENOENT') return null
        throw error
      }),
    async create(name, bytes) {
      const file = await open(join(folder, name), 'wx')
      try {
        await file.writeFile(bytes)
      } finally {
        await file.close()
      }
    },
  }
}

/** The bundle beside this one. */
async function startWorker(): Promise<PageWorker> {
  const worker = new Worker(join(__dirname, 'imports', 'node.js'), {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  })
  return {
    send(file, done, failed) {
      worker.removeAllListeners()
      worker.once('message', (imported: Imported) => done(imported))
      worker.once('error', error => failed(reasonOf(error)))
      worker.postMessage(file)
    },
    end: () => void worker.terminate(),
  }
}
