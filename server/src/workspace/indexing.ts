import { reasonOf } from '../files/failure'
import type { FileSystem } from '../files/fileSystem'
import { FolderListing } from '../files/folderListing'
import { normalize } from './placing'
import type { Reach } from './reach'
import { ReadingQueue } from './readingQueue'

/** What indexing asks for and tells. */
export interface IndexingEvents {
  /** A folder holds this file. */
  found(uri: string): void
  read(uri: string): Promise<void>
  progressed(): void
  /** Everything found and added so far was read. */
  settled(): void
  log(message: string): void
}

/** How far indexing has come, in files. */
export interface Progress {
  readonly indexing: boolean
  readonly done: number
  readonly total: number
}

/** The finding and reading of files: busy until it has started, and while anything is left to list or to read. */
export class Indexing {
  private readonly listing: FolderListing
  private readonly queue: ReadingQueue
  private isStarted = false

  constructor(
    files: FileSystem,
    private readonly reach: Reach,
    events: IndexingEvents,
  ) {
    const progressed = () => events.progressed()
    this.listing = new FolderListing(files, {
      found: uri => events.found(normalize(uri)),
      failed: (folder, error) => events.log(`${folder}: cannot be listed: ${reasonOf(error)}`),
      progressed,
    })
    this.queue = new ReadingQueue(uri => events.read(uri), { progressed, settled: () => events.settled() })
  }

  /** Finds the files of folders; what was to be found or read before is left. */
  start(folders: readonly string[]): void {
    this.isStarted = true
    this.cancel()
    for (const folder of folders) this.addFolder(folder)
  }

  addFolder(folder: string): void {
    this.listing.add(folder, this.reach.globs)
  }

  /** Reads a file, again if need be. */
  add(uri: string): void {
    this.queue.add(uri)
  }

  remove(uri: string): void {
    this.queue.remove(uri)
  }

  cancel(): void {
    this.listing.cancel()
    this.queue.clear()
  }

  get progress(): Progress {
    const indexing = !this.isStarted || this.listing.isBusy || this.queue.isBusy
    return { indexing, done: this.queue.done, total: this.queue.total }
  }

  /** Resolves when nothing is left to list or read. */
  async idle(): Promise<void> {
    await this.listing.idle()
    await this.queue.idle()
  }
}
