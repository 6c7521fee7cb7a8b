import { dirname, join, relative, resolve, sep } from 'node:path'
import type { Anchor } from '../annotations/anchoring'
import { type Book, EMPTY } from '../annotations/book'
import { bookFromBytes } from '../annotations/bookFile'
import { judgementOf } from '../annotations/judging'
import { FILE } from '../annotations/model'
import type { Places } from '../annotations/passages'
import { type Judgement, joinedJudgement } from '../corpus/judgement'
import { reasonOf } from '../files/nodeFiles'
import { readIfThere } from '../files/nodeWriting'

/** The annotations of a folder, and which folder it is. */
export interface Notebook {
  readonly folder: string
  readonly book: Book
}

/** An article with where its annotations stand. */
export interface Anchored {
  readonly path: string
  readonly notebook: Notebook | null
  readonly anchors: ReadonlyMap<string, readonly Anchor[]>
}

/** The annotations of articles on disk: of the nearest folder above that has some. Each file is read once. */
export class Notebooks {
  private readonly known = new Map<string, Promise<Notebook | null>>()

  constructor(private readonly report: (message: string, failed: boolean) => void) {}

  /** The annotations of an article's folder or one above. */
  of(path: string): Promise<Notebook | null> {
    return this.at(dirname(resolve(path)))
  }

  /** The annotations of a folder, or of one above. */
  at(folder: string): Promise<Notebook | null> {
    let found = this.known.get(folder)
    if (!found) this.known.set(folder, (found = this.read(folder)))
    return found
  }

  private async read(folder: string): Promise<Notebook | null> {
    const file = join(folder, FILE)
    try {
      const bytes = await readIfThere(file)
      if (bytes !== null) return { folder, book: bookFromBytes(bytes) }
    } catch (error) {
      this.report(`${file}: cannot be read: ${reasonOf(error)}`, true)
      return { folder, book: EMPTY }
    }
    const above = dirname(folder)
    return above === folder ? null : this.at(above)
  }
}

/** The path of an article as its folder's annotations name it. */
export function pathIn({ folder }: Notebook, path: string): string {
  return relative(folder, resolve(path)).split(sep).join('/')
}

/** The notebooks of articles, each with where its annotations stand, by the paths under which the articles are known. */
export function notebooksOf(articles: readonly Anchored[]): { readonly notebook: Notebook; readonly places: Places }[] {
  const byNotebook = new Map<Notebook, Map<string, Anchored>>()
  for (const article of articles) {
    const { notebook, path } = article
    if (!notebook) continue
    const known = byNotebook.get(notebook) ?? new Map<string, Anchored>()
    byNotebook.set(notebook, known.set(pathIn(notebook, path), article))
  }
  return [...byNotebook].map(([notebook, byPath]) => {
    const byUri = new Map([...byPath.values()].map(article => [article.path, article]))
    const uriOf = (path: string) => byPath.get(path)?.path ?? relative('.', join(notebook.folder, path))
    return { notebook, places: { uriOf, anchorsOf: (uri, id) => byUri.get(uri)?.anchors.get(id) } }
  })
}

/** What the annotations of articles decide. */
export function judgementFor(articles: readonly Anchored[]): Judgement {
  return joinedJudgement(notebooksOf(articles).map(({ notebook, places }) => judgementOf(notebook.book, places)))
}
