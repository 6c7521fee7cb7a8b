/** How many files are read at once: enough to hide the latency of a remote folder. */
const LANES = 4
/** Longest stretch of work, in milliseconds, before other messages get their turn. */
const SLICE = 15
/** Milliseconds between two reports of progress. */
const REPORT_EVERY = 250

/** What the queue tells. */
export interface QueueEvents {
  /** At most every quarter of a second. */
  progressed(): void
  /** Everything added so far was read. */
  settled(): void
}

/**
 * Files waiting to be read, each once. A file that is added while it is being read is read again afterwards, so that the
 * last state of a file is never missed.
 */
export class ReadingQueue {
  /** Files read, and added, since the queue was last empty. */
  done = 0
  total = 0
  private readonly waiting = new Set<string>()
  private readonly reading = new Set<string>()
  private running: Promise<void> | null = null
  private lastPause = 0
  private lastReport = 0

  constructor(
    private readonly read: (uri: string) => Promise<void>,
    private readonly events: QueueEvents,
  ) {}

  get isBusy(): boolean {
    return this.running !== null
  }

  add(uri: string): void {
    if (this.waiting.has(uri)) return
    this.waiting.add(uri)
    this.total++
    this.running ??= this.run()
  }

  remove(uri: string): void {
    if (this.waiting.delete(uri)) this.total--
  }

  clear(): void {
    this.total -= this.waiting.size
    this.waiting.clear()
  }

  /** Resolves when the queue is empty. */
  async idle(): Promise<void> {
    while (this.running) await this.running
  }

  private async run(): Promise<void> {
    await pause()
    this.lastReport = performance.now()
    while (this.waiting.size > 0) await Promise.all(Array.from({ length: LANES }, () => this.lane()))
    this.running = null
    this.done = 0
    this.total = 0
    this.events.progressed()
    this.events.settled()
  }

  private async lane(): Promise<void> {
    for (let uri = this.next(); uri !== undefined; uri = this.next()) {
      this.waiting.delete(uri)
      this.reading.add(uri)
      await this.read(uri).finally(() => this.reading.delete(uri!))
      this.done++
      await this.breathe()
    }
  }

  private next(): string | undefined {
    for (const uri of this.waiting) if (!this.reading.has(uri)) return uri
    return undefined
  }

  private async breathe(): Promise<void> {
    const now = performance.now()
    if (now - this.lastReport > REPORT_EVERY) {
      this.lastReport = now
      this.events.progressed()
    }
    if (now - this.lastPause > SLICE) {
      await pause()
      this.lastPause = performance.now()
    }
  }
}

/** Lets waiting messages and events be handled. */
function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0))
}
