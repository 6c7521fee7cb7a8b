import type { TextDocument } from 'vscode-languageserver-textdocument'
import { decodeText } from '../files/decode'
import { reasonOf } from '../files/failure'
import type { FileSystem, TooLarge } from '../files/fileSystem'
import type { Corpora } from './corpora'
import type { Decisions } from './decisions'
import { Indexing } from './indexing'
import { Intake } from './intake'
import { OpenDocuments } from './openDocuments'
import type { Reach } from './reach'

/** What keeping articles tells. */
export interface KeepingEvents {
  /** Articles have changed: by an edit of the open document `edited`, or by files (null). */
  changed(edited: string | null): void
  /** Indexing began, went on or ended. */
  progressed(): void
  /** Something for the log that no answer can carry. */
  log(message: string): void
}

/**
 * The articles of files and open documents, kept as these are now: an open document wins over its file, and files are read
 * again when they change. URIs are normalised.
 */
export class KeptArticles {
  readonly documents = new OpenDocuments(() => this.settle())
  readonly intake: Intake
  readonly indexing: Indexing

  constructor(
    private readonly files: FileSystem,
    private readonly reach: Reach,
    private readonly decisions: Decisions,
    private readonly events: KeepingEvents,
  ) {
    const log = (message: string) => events.log(message)
    this.intake = new Intake(reach, decisions, log)
    this.indexing = new Indexing(files, reach, {
      found: uri => this.found(uri),
      read: uri => this.readFile(uri),
      progressed: () => events.progressed(),
      settled: () => events.changed(null),
      log,
    })
  }

  /** The corpora, with all that was put off done. */
  get corpora(): Corpora {
    this.settle()
    return this.intake.corpora
  }

  /** Reads everything again. */
  restart(): void {
    this.intake.clear()
    this.documents.touchAll()
    for (const uri of this.documents.uris()) void this.decisions.load(uri)
    this.indexing.start(this.reach.watched)
  }

  /** Reads these articles again, as far as they are kept. */
  readAgain(uris: readonly string[]): void {
    for (const uri of uris) {
      if (this.documents.has(uri)) this.documents.touch(uri)
      else if (this.intake.corpora.has(uri)) this.indexing.add(uri)
    }
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    this.documents.open(uri, languageId, version, text)
    void this.decisions.load(uri)
  }

  /** The file takes over from its document. */
  close(uri: string): void {
    this.documents.close(uri)
    if (this.reach.isWatched(uri)) this.indexing.add(uri)
    else {
      this.intake.forget(uri)
      this.events.changed(null)
    }
  }

  /** Something was made or changed: a file, or a folder that was moved in, which editors report without its files. */
  fileCame(uri: string, isNew: boolean): void {
    if (this.reach.isWatched(uri)) this.indexing.add(uri)
    else if (isNew && this.reach.mayHoldWatched(uri)) this.indexing.addFolder(uri)
  }

  /** A file has gone, or a folder with all that was in it. */
  fileWent(uri: string): void {
    const gone = this.intake.knownBelow(uri).filter(known => !this.documents.has(known))
    for (const known of gone) this.intake.forget(known)
    this.indexing.remove(uri)
    if (gone.length > 0) this.events.changed(null)
  }

  /** The text of an article, open or from its file; null when it cannot be read. */
  async textOf(uri: string): Promise<string | null> {
    const open = this.documents.get(uri)
    if (open) return open.getText()
    try {
      const bytes = await this.bytesOf(uri)
      return bytes instanceof Uint8Array ? (decodeText(bytes)?.text ?? null) : null
    } catch {
      return null
    }
  }

  /** Resolves when nothing is left to do. */
  async idle(): Promise<void> {
    await this.indexing.idle()
    this.settle()
  }

  /** Reads the documents that have changed, and puts in force what was decided. */
  private settle(): void {
    for (const document of this.documents.takeStale()) {
      this.readDocument(document)
      this.events.changed(document.uri)
    }
    this.decisions.putInForce(this.intake.corpora)
  }

  private readDocument(document: TextDocument): void {
    const { uri, languageId } = document
    if (languageId === 'article' || this.reach.isLookedAt(uri)) this.intake.take(uri, document.getText(), languageId)
    else this.intake.corpora.delete(uri)
  }

  private async readFile(uri: string): Promise<void> {
    try {
      const [bytes] = await Promise.all([this.bytesOf(uri), this.decisions.load(uri)])
      if (this.documents.has(uri)) return
      if (bytes instanceof Uint8Array) this.intake.takeBytes(uri, bytes)
      else this.intake.skipTooLarge(uri)
    } catch (error) {
      if (!this.documents.has(uri)) this.intake.skip(uri, `cannot be read: ${reasonOf(error)}`)
    }
  }

  private bytesOf(uri: string): Promise<Uint8Array | TooLarge> {
    return this.files.read(uri, this.reach.maxFileSize * 1024)
  }

  private found(uri: string): void {
    if (!this.documents.has(uri) && this.reach.isWatched(uri)) this.indexing.add(uri)
  }
}
