import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { changedBook, writeBook } from '../annotations/book'
import { bookFromBytes } from '../annotations/bookFile'
import { pageOf } from '../annotations/hypothesis'
import { importAnnotations, importChanges } from '../annotations/importing'
import { FILE } from '../annotations/model'
import { annotationList } from '../features/annotationList'
import { updateFile } from '../files/nodeWriting'
import type { Annotation } from '../protocol/annotations'
import type { AnnotationTask, Format } from './arguments'
import { type Found, findFiles, type Report, readArticles } from './collect'
import { notebooksOf, pathIn } from './notebooks'
import type { Output } from './output'
import { oneLine, type Style } from './style'

/** Does what is asked of annotations; resolves to whether something is wrong with them. */
export async function runAnnotations(
  task: AnnotationTask,
  format: Format,
  output: Output,
  style: Style,
  report: Report,
): Promise<boolean> {
  if (task.do === 'import') return importInto(task.file, task.folder, output, report)
  const { listed, notebooks } = await read(task.paths, report)
  const faulty = listed.filter(({ passages }) => !passages.every(({ state }) => isFound(state)))
  const unreadable = notebooks.flatMap(({ folder, book }) =>
    book.unreadable.map(({ line, reason }) => ({ path: shown(join(folder, FILE)), line, reason })),
  )
  const shownOnes = task.do === 'check' ? faulty : listed
  if (format === 'json') {
    await output.write(`${JSON.stringify({ version: 1, annotations: shownOnes, unreadable }, null, 1)}\n`)
  } else {
    for (const each of shownOnes) await output.write(lineOf(each, style))
    for (const { path, line, reason } of unreadable)
      await output.write(`${style.bold(`${path}:${line}`)}: ${REASONS[reason]}\n`)
  }
  return faulty.length + unreadable.length > 0
}

const isFound = (state: string): boolean => state === 'anchored' || state === 'whole'

const REASONS = {
  notJson: 'unreadable: not JSON',
  noAnnotation: 'unreadable: not an annotation',
  conflictMarker: 'left behind by a merge',
} as const

/** The annotations of the articles of the paths, folder by folder. */
async function read(paths: readonly string[], report: Report) {
  const found: Found[] = []
  for await (const article of readArticles(await findFiles(paths, false, report), report)) found.push(article)
  const articles = new Map(found.map(({ path, article }) => [path, article]))
  const shelves = notebooksOf(found)
  const listed = shelves.flatMap(({ notebook, places }) =>
    annotationList(notebook.book, { ...places, article: uri => articles.get(uri) ?? null }),
  )
  return { listed, notebooks: shelves.map(({ notebook }) => notebook) }
}

/** "a.txt:3:5: note: words", with what is gone in place of where it is. */
function lineOf({ kind, passages, summary, replies, creator, created }: Annotation, style: Style): string {
  const [first] = passages
  const start = first?.range?.start
  const place = start ? `${first.uri}:${start.line + 1}:${start.character + 1}` : (first?.uri ?? '?')
  const gone = first && !isFound(first.state) ? ` ${first.state} (“${oneLine(first.quote, 60)}”):` : ''
  const by = [creator, created?.slice(0, 10)].filter(Boolean).join(', ')
  const answers = replies.map(({ text }) => `  ↳ ${oneLine(text, 200)}\n`).join('')
  return `${style.bold(place)}:${gone} ${kind}: ${oneLine(summary, 200)}${by && style.dim(` [${oneLine(by, 80)}]`)}\n${answers}`
}

const shown = (path: string): string => relative('.', path)

/** Takes annotations of other programs in; what is about no article of the folder is named. */
async function importInto(file: string, folder: string, output: Output, report: Report): Promise<boolean> {
  const articles = new Map<string, Found>()
  const notebook = { folder: resolve(folder), book: bookFromBytes(null) }
  for await (const found of readArticles(await findFiles([folder], false, report), report))
    articles.set(pathIn(notebook, found.path), found)
  const addresses = new Map(
    [...articles].flatMap(([path, { article }]) => (article.layout.url ? [[pageOf(article.layout.url), path]] : [])),
  )
  const imported = importAnnotations(await readFile(file, 'utf8'), {
    byAddress: address => addresses.get(pageOf(address)) ?? null,
    has: path => articles.has(path),
  })
  if (imported === null) throw new Error(`${file}: no annotations of a kind that is known`)
  let count = 0
  await updateFile(join(folder, FILE), bytes => {
    const book = bookFromBytes(bytes)
    const changes = importChanges(book, imported.annotations)
    count = changes.length
    return count === 0 ? null : new TextEncoder().encode(writeBook(changedBook(book, changes)))
  })
  const known = imported.annotations.length - count
  await output.write(
    `${count} taken in, ${known} known already, ${imported.unmatched.length} about no article of ${folder}\n`,
  )
  for (const { uri, id, reason } of imported.unmatched)
    report(`${oneLine(uri || id, 200)}: ${reason === 'noArticle' ? 'no article of this address' : 'malformed'}`, false)
  return false
}
