import { CancellationTokenSource } from 'vscode-languageserver-protocol'
import type { FileSystem, Globs } from './fileSystem'

/** What a listing tells. */
export interface ListingEvents {
  found(uri: string): void
  failed(folder: string, error: unknown): void
  /** A listing began or ended. */
  progressed(): void
}

/** The listings of folders under way; files are told of as they are found. */
export class FolderListing {
  private source = new CancellationTokenSource()
  private running = 0
  private finished: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly files: FileSystem,
    private readonly events: ListingEvents,
  ) {}

  get isBusy(): boolean {
    return this.running > 0
  }

  add(folder: string, globs: Globs): void {
    this.finished = Promise.all([this.finished, this.list(folder, globs)])
  }

  /** Ends the listings under way; what they have found stays told. */
  cancel(): void {
    this.source.cancel()
    this.source = new CancellationTokenSource()
  }

  /** Resolves when no listing is under way. */
  async idle(): Promise<void> {
    while (this.isBusy) await this.finished
  }

  private async list(folder: string, globs: Globs): Promise<void> {
    const { token } = this.source
    this.running++
    this.events.progressed()
    try {
      for await (const uri of this.files.list(folder, globs, token)) {
        if (token.isCancellationRequested) break
        this.events.found(uri)
      }
    } catch (error) {
      if (!token.isCancellationRequested) this.events.failed(folder, error)
    } finally {
      this.running--
      this.events.progressed()
    }
  }
}
