import type { Imported, PageFile } from '../imports/importPage'

/** A thread that imports one page at a time (`imports/node.ts`, `imports/browser.ts`). */
export interface PageWorker {
  /** Hands it a page; one of the two is called once. */
  send(file: PageFile, done: (imported: Imported) => void, failed: (reason: string) => void): void
  end(): void
}

/** Seconds that a page may take: the largest take five. */
const LONGEST = 60

/**
 * Imports pages in a thread of their own, which starts with the first: the program that asks stays quick, and a page that
 * takes too long or breaks the thread costs that page alone.
 */
export class PageImporter {
  private worker: Promise<PageWorker> | null = null

  constructor(
    private readonly start: () => Promise<PageWorker>,
    private readonly seconds = LONGEST,
  ) {}

  /** Never rejects. `stopped` ends the work under way; it then resolves to a refusal. One page at a time. */
  async import(file: PageFile, stopped?: (stop: () => void) => void): Promise<Imported> {
    try {
      const worker = await (this.worker ??= this.start())
      return await this.run(worker, file, stopped)
    } catch (error) {
      this.end()
      return { kind: 'refused', reason: `cannot be read: ${error instanceof Error ? error.message : error}` }
    }
  }

  /** Ends the thread; the next page starts another. */
  end(): void {
    void this.worker?.then(
      worker => worker.end(),
      () => undefined,
    )
    this.worker = null
  }

  private run(worker: PageWorker, file: PageFile, stopped?: (stop: () => void) => void): Promise<Imported> {
    return new Promise(resolve => {
      const refuse = (reason: string) => {
        clearTimeout(timer)
        this.end()
        resolve({ kind: 'refused', reason })
      }
      const timer = setTimeout(() => refuse(`takes longer than ${this.seconds} seconds`), this.seconds * 1000)
      stopped?.(() => refuse('stopped'))
      const done = (imported: Imported) => {
        clearTimeout(timer)
        resolve(imported)
      }
      worker.send(file, done, reason => refuse(`cannot be read: ${reason}`))
    })
  }
}
