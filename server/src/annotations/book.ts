import { append } from '../corpus/gather'
import { formatLines, type Lines, parseLines, rootOf } from './lines'
import type { Annotation, Target } from './model'

/** An annotation with those of its targets that are in one article. */
export interface Placed {
  readonly annotation: Annotation
  readonly targets: readonly Target[]
}

/** What a file of annotations holds, and what of it is about which article. */
export interface Book extends Lines {
  readonly byId: ReadonlyMap<string, Annotation>
  /** By path of the article. */
  readonly byPath: ReadonlyMap<string, readonly Placed[]>
}

/** A book without annotations. */
export const EMPTY: Book = bookOf({ annotations: [], unreadable: [] })

/** A change of one annotation: what it was and what it is; null for not there. */
export interface Change {
  readonly id: string
  readonly before: Annotation | null
  readonly after: Annotation | null
}

/** Looks up annotations by id and article. */
export function bookOf(lines: Lines): Book {
  const byPath = new Map<string, Placed[]>()
  for (const annotation of lines.annotations) {
    for (const path of new Set(annotation.targets.map(target => target.path))) {
      const placed = { annotation, targets: annotation.targets.filter(target => target.path === path) }
      append(byPath, path, placed)
    }
  }
  return { ...lines, byId: new Map(lines.annotations.map(annotation => [annotation.id, annotation])), byPath }
}

/** The book that the text of its file holds; lines that cannot be read are kept as they are. */
export function readBook(text: string): Book {
  return bookOf(parseLines(text))
}

/** The text of the file of a book. */
export function writeBook(book: Lines): string {
  return formatLines(book)
}

/** The book with changes made; each replaces whatever has its id now. */
export function changedBook(book: Book, changes: readonly Change[]): Book {
  const byId = new Map(book.byId)
  for (const { id, after } of changes) {
    if (after) byId.set(id, after)
    else byId.delete(id)
  }
  return bookOf({ annotations: [...byId.values()], unreadable: book.unreadable })
}

/** The paths of the articles whose annotations differ between two books. */
export function changedPaths(before: Book, after: Book): ReadonlySet<string> {
  const changed = new Set<string>()
  const note = (annotation: Annotation) => {
    for (const { path } of annotation.targets) changed.add(path)
  }
  for (const [id, annotation] of before.byId) {
    const now = after.byId.get(id)
    if (now && isSame(now, annotation)) continue
    note(annotation)
    if (now) note(now)
  }
  for (const [id, annotation] of after.byId) if (!before.byId.has(id)) note(annotation)
  return changed
}

/** Whether two annotations are stored alike. */
export function isSame(a: Annotation, b: Annotation): boolean {
  return a === b || JSON.stringify(a.stored) === JSON.stringify(b.stored)
}

/** The replies below each annotation at a root, oldest first. */
export function repliesIn(book: Book): ReadonlyMap<string, readonly Annotation[]> {
  const replies = new Map<string, Annotation[]>()
  for (const annotation of book.annotations) {
    if (annotation.replyTo === null) continue
    const root = rootOf(annotation, book.byId)
    if (root === annotation) continue
    append(replies, root.id, annotation)
  }
  for (const list of replies.values()) list.sort((a, b) => ((a.created ?? '') < (b.created ?? '') ? -1 : 1))
  return replies
}
