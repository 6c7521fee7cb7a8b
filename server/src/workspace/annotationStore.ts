import { type Book, type Change, changedBook, changedPaths, EMPTY, writeBook } from '../annotations/book'
import { bookFromBytes } from '../annotations/bookFile'
import { FILE } from '../annotations/model'
import { reasonOf } from '../files/failure'
import type { FileSystem } from '../files/fileSystem'

/** What the store tells. */
export interface StoreEvents {
  /** Annotations of these articles, by path from the folder, have changed, from here or from outside. */
  changed(folder: string, paths: ReadonlySet<string>): void
  log(message: string): void
}

/** A folder's annotations, as last read. */
interface Shelf {
  readonly book: Book
  /** Why the file could not be read, null when it could. */
  readonly failure: string | null
}

const NEW: Shelf = { book: EMPTY, failure: null }

/** The annotations of all folders, each in a file of its own, which others may write, too. */
export class AnnotationStore {
  private readonly shelves = new Map<string, Shelf>()
  private readonly loading = new Map<string, Promise<void>>()
  /** How often each folder's file was written from here. */
  private readonly writes = new Map<string, number>()

  constructor(
    private readonly files: Pick<FileSystem, 'readIfThere' | 'update'>,
    private readonly events: StoreEvents,
  ) {}

  /** What is known of a folder's annotations; nothing before they are loaded. */
  book(folder: string): Book {
    return this.shelves.get(folder)?.book ?? EMPTY
  }

  /** The folders met so far, sorted. */
  folders(): readonly string[] {
    return [...this.loading.keys()].sort()
  }

  /** Why a folder's file could not be read; null when it could. */
  failureOf(folder: string): string | null {
    return this.shelves.get(folder)?.failure ?? null
  }

  /** Reads a folder's file once; resolves when it is known. */
  load(folder: string): Promise<void> {
    let loaded = this.loading.get(folder)
    if (!loaded) this.loading.set(folder, (loaded = this.read(folder)))
    return loaded
  }

  /** Takes in what others have written, if the file is one of ours; whether it is. */
  fileChanged(uri: string): boolean {
    const folder = [...this.loading.keys()].find(each => uri === fileOf(each) || fileOf(each).startsWith(`${uri}/`))
    if (folder === undefined) return false
    this.loading.set(
      folder,
      this.load(folder).then(() => this.read(folder)),
    )
    return true
  }

  /**
   * Changes a folder's annotations: the changes are made to what the file holds then, so that what others have written stays.
   * Resolves to them when they are on disk; rejects, with nothing changed, when that fails.
   */
  async edit(folder: string, changesFor: (book: Book) => readonly Change[]): Promise<readonly Change[]> {
    await this.load(folder)
    let book = EMPTY
    let changes: readonly Change[] = []
    await this.files.update(fileOf(folder), bytes => {
      book = bookFromBytes(bytes)
      changes = changesFor(book)
      if (changes.length === 0) return null
      book = changedBook(book, changes)
      return new TextEncoder().encode(writeBook(book))
    })
    this.writes.set(folder, this.written(folder) + 1)
    this.take(folder, { book, failure: null })
    return changes
  }

  private written(folder: string): number {
    return this.writes.get(folder) ?? 0
  }

  /** Reads the file; again, where it was written from here meanwhile: what was read may be older than that. */
  private async read(folder: string): Promise<void> {
    const written = this.written(folder)
    try {
      const bytes = await this.files.readIfThere(fileOf(folder))
      if (this.written(folder) !== written) return this.read(folder)
      this.take(folder, { book: bookFromBytes(bytes), failure: null })
    } catch (error) {
      const failure = reasonOf(error)
      this.events.log(`${fileOf(folder)}: cannot be read: ${failure}`)
      this.take(folder, { book: this.book(folder), failure })
    }
  }

  private take(folder: string, shelf: Shelf): void {
    const before = this.shelves.get(folder) ?? NEW
    this.shelves.set(folder, shelf)
    const paths = changedPaths(before.book, shelf.book)
    const isSame = paths.size === 0 && JSON.stringify(before.book.unreadable) === JSON.stringify(shelf.book.unreadable)
    if (!isSame || before.failure !== shelf.failure || before.book.byId.size !== shelf.book.byId.size)
      this.events.changed(folder, paths)
  }
}

/** The file of a folder's annotations. */
export function fileOf(folder: string): string {
  return `${folder.replace(/\/$/, '')}/${FILE}`
}
