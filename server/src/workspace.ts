import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Article } from './analysis/article'
import { AnnotationPlaces } from './annotationPlaces'
import { AnnotationStore } from './annotationStore'
import type { Anchor } from './annotations/anchoring'
import { type Annotated, readAnnotated } from './annotations/annotated'
import { judgementOf } from './annotations/judging'
import { type Places, type Thread, threadsIn } from './annotations/passages'
import { isArticle, pathFilter } from './candidate'
import { Corpora, type NamedCorpus } from './corpora'
import { decodeText } from './decode'
import type { Document } from './features/document'
import type { FileSystem, Globs } from './fileSystem'
import { FolderListing } from './folderListing'
import { nameOf, normalize, type Placement, parentOf, placementOf, relativePath } from './placing'
import type { Settings, SkippedFile } from './protocol'
import { ReadingQueue } from './readingQueue'

/** What the workspace tells its owner. Events are few: many changes that come together are told once. */
export interface WorkspaceEvents {
  /** Articles have changed: by an edit of the open document `edited`, or by files (null). */
  changed(edited: string | null): void
  /** Indexing began, went on or ended. */
  progressed(): void
  /** Annotations have changed; or only where they stand. */
  annotated(what: 'changed' | 'moved'): void
  /** Something for the log that no answer can carry. */
  log(message: string): void
}

/** Where a file stands when it changes on disk. */
export interface FileChange {
  readonly uri: string
  readonly kind: 'created' | 'changed' | 'deleted'
}

/**
 * The articles of all workspace folders and open documents: the only owner of mutable state and of IO.
 * An open document wins over its file. URIs are taken in any spelling and given out normalised.
 */
export class Workspace {
  private folders: readonly string[] = []
  private readonly documents = new Map<string, TextDocument>()
  /** Open documents whose article is older than their text. */
  private readonly dirty = new Set<string>()
  private readonly corpora = new Corpora()
  private readonly skipped = new Map<string, string>()
  /** What people have decided and noted, by folder. */
  readonly annotations: AnnotationStore
  private readonly places = new AnnotationPlaces()
  private readonly listing: FolderListing
  private readonly queue: ReadingQueue
  private filter = pathFilter({ include: [], exclude: [] })
  /** What people have decided is not in force in all corpora. */
  private unjudged = false
  /** Folders and settings have come; before, nothing that is known is complete. */
  private isStarted = false

  constructor(
    private readonly files: FileSystem,
    private settings: Settings,
    private readonly events: WorkspaceEvents,
  ) {
    this.filter = pathFilter(settings)
    this.listing = new FolderListing(files, {
      found: uri => this.found(normalize(uri)),
      failed: (folder, error) => events.log(`${folder}: cannot be listed: ${messageOf(error)}`),
      progressed: () => events.progressed(),
    })
    this.annotations = new AnnotationStore(files, {
      changed: (folder, paths) => this.annotationsChanged(folder, paths),
      log: message => events.log(message),
    })
    this.queue = new ReadingQueue(uri => this.readFile(uri), {
      progressed: () => events.progressed(),
      settled: () => events.changed(null),
    })
  }

  /** Takes the folders and settings, and reads everything again. */
  start(folders: readonly string[], settings: Settings): void {
    this.isStarted = true
    this.folders = folders.map(normalize)
    this.settings = settings
    this.filter = pathFilter(settings)
    this.cancel()
    this.corpora.clear()
    this.skipped.clear()
    for (const uri of this.documents.keys()) {
      this.dirty.add(uri)
      void this.loadAnnotations(uri)
    }
    this.places.clear()
    if (settings.corpus === 'folder') for (const folder of this.folders) void this.annotations.load(folder)
    if (settings.scope === 'folder') for (const folder of this.folders) this.listing.add(folder, this.globs())
    this.events.changed(null)
  }

  /** Takes settings that do not bear on what is read. */
  adopt(settings: Settings): void {
    this.settings = settings
    this.events.changed(null)
  }

  /** Stops the indexing under way; what was read stays. */
  cancel(): void {
    this.listing.cancel()
    this.queue.clear()
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    const key = normalize(uri)
    this.documents.set(key, TextDocument.create(key, languageId, version, text))
    this.touch(key)
    void this.loadAnnotations(key)
  }

  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void {
    const document = this.documents.get(normalize(uri))
    if (!document) return
    TextDocument.update(document, changes, version)
    this.touch(document.uri)
  }

  /** The file takes over from its document. */
  close(uri: string): void {
    const key = normalize(uri)
    this.documents.delete(key)
    this.dirty.delete(key)
    if (this.isWatched(key)) this.queue.add(key)
    else {
      this.corpora.delete(key)
      this.skipped.delete(key)
      this.events.changed(null)
    }
  }

  filesChanged(changes: readonly FileChange[]): void {
    for (const { uri, kind } of changes) {
      const key = normalize(uri)
      this.annotations.fileChanged(key)
      if (kind === 'deleted') this.deleted(key)
      else if (this.isWatched(key)) this.queue.add(key)
      else if (kind === 'created') this.folderCreated(key)
    }
  }

  /** The article of a URI as it is now, with its corpus; null when it is none. */
  document(uri: string): Document | null {
    this.flush()
    const key = normalize(uri)
    const corpus = this.corpora.corpusOf(key)
    const article = corpus?.article(key)
    return corpus && article ? { uri: key, corpus, article, text: this.documents.get(key)?.getText() ?? null } : null
  }

  /** Version of an open document, null when it is closed. */
  versionOf(uri: string): number | null {
    return this.documents.get(normalize(uri))?.version ?? null
  }

  /** All corpora that hold an article, by key. */
  allCorpora(): readonly NamedCorpus[] {
    this.flush()
    return this.corpora.all()
  }

  /** The corpus of an article with its key and name. */
  corpusEntry(uri: string): NamedCorpus | null {
    const document = this.document(uri)
    return (document && this.corpora.homeOf(document.uri)) ?? null
  }

  /** The text of an article, open or from its file; null when it cannot be read. */
  async textOf(uri: string): Promise<string | null> {
    const open = this.documents.get(normalize(uri))
    if (open) return open.getText()
    try {
      const bytes = await this.files.read(normalize(uri), this.settings.maxFileSize * 1024)
      return bytes instanceof Uint8Array ? (decodeText(bytes)?.text ?? null) : null
    } catch {
      return null
    }
  }

  /** The folder that holds the annotations of an article, null for one that is in none: its corpus's, or its own. */
  homeOf(uri: string): string | null {
    const key = normalize(uri)
    const { corpus, inFolder } = this.placement(key)
    return inFolder ? corpus : parentOf(key)
  }

  /** Where each target of an annotation that lies in an article is; undefined when the article is not read. */
  anchorsOf(uri: string, id: string): readonly Anchor[] | undefined {
    return this.places.of(normalize(uri), id)
  }

  /** The article of a URI, null when there is none. */
  articleOf(uri: string): Article | null {
    return this.corpora.corpusOf(uri)?.article(uri) ?? null
  }

  /** What people have noted and decided in the corpus of an article. */
  threadsOf(uri: string): readonly Thread[] {
    const folder = this.homeOf(uri)
    return folder === null ? [] : threadsIn(this.annotations.book(folder), this.placesIn(folder))
  }

  /** Where the annotations of a folder stand. */
  placesIn(folder: string): Places {
    return this.places.in(folder)
  }

  openCount(): number {
    return this.documents.size
  }

  progress(): { readonly indexing: boolean; readonly done: number; readonly total: number } {
    return {
      indexing: !this.isStarted || this.listing.isBusy || this.queue.isBusy,
      done: this.queue.done,
      total: this.queue.total,
    }
  }

  skippedFiles(): readonly SkippedFile[] {
    return [...this.skipped].map(([uri, reason]) => ({ uri, reason }))
  }

  /** Resolves when the annotations of all folders met so far are known. */
  async annotationsLoaded(): Promise<void> {
    await Promise.all(this.annotations.folders().map(folder => this.annotations.load(folder)))
  }

  /** Resolves when nothing is left to list or read. */
  async idle(): Promise<void> {
    await this.listing.idle()
    await this.queue.idle()
    this.flush()
  }

  /** Articles whose annotations have changed are read anew. */
  private annotationsChanged(folder: string, paths: ReadonlySet<string>): void {
    const { uriOf } = this.placesIn(folder)
    for (const path of paths) {
      const uri = uriOf(path)
      if (this.documents.has(uri)) this.touch(uri)
      else if (this.corpora.has(uri)) this.queue.add(uri)
    }
    this.unjudged = true
    this.events.annotated('changed')
    this.events.changed(null)
  }

  private async loadAnnotations(uri: string): Promise<void> {
    const home = this.homeOf(uri)
    if (home) await this.annotations.load(home)
  }

  private placement(uri: string): Placement {
    return placementOf(uri, this.folders, this.settings.corpus)
  }

  /** Whether the file is part of its folder's corpus while closed. */
  private isWatched(uri: string): boolean {
    if (this.settings.scope === 'openFiles') return false
    const { path, inFolder } = this.placement(uri)
    return inFolder && this.isLookedAt(path)
  }

  private isLookedAt(path: string): boolean {
    const folders = path.split('/').slice(0, -1)
    return this.filter.matches(path) && !folders.some((_, i) => this.filter.prunes(folders.slice(0, i + 1).join('/')))
  }

  private touch(uri: string): void {
    this.dirty.add(uri)
    // Analysed when the messages that have already arrived are handled, or when a request asks first.
    setTimeout(() => this.flush(), 0)
  }

  private flush(): void {
    for (const uri of this.dirty) {
      this.dirty.delete(uri)
      const document = this.documents.get(uri)
      if (!document) continue
      this.readDocument(document)
      this.events.changed(uri)
    }
    this.judge()
  }

  private readDocument(document: TextDocument): void {
    const { uri, languageId } = document
    const isLookedAt = languageId === 'article' || this.isLookedAt(this.placement(uri).path)
    if (isLookedAt) this.take(uri, document.getText(), languageId)
    else this.corpora.delete(uri)
  }

  private async readFile(uri: string): Promise<void> {
    try {
      const [bytes] = await Promise.all([
        this.files.read(uri, this.settings.maxFileSize * 1024),
        this.loadAnnotations(uri),
      ])
      if (this.documents.has(uri)) return
      if (bytes instanceof Uint8Array) this.takeBytes(uri, bytes)
      else this.skip(uri, this.tooLarge())
    } catch (error) {
      if (!this.documents.has(uri)) this.skip(uri, `cannot be read: ${messageOf(error)}`)
    }
  }

  private takeBytes(uri: string, bytes: Uint8Array): void {
    const decoded = decodeText(bytes)
    if (decoded === null) {
      this.skip(uri, 'is binary, not text')
      return
    }
    this.take(uri, decoded.text, null)
    if (decoded.replaced && this.corpora.has(uri)) {
      this.events.log(`${uri}: not UTF-8; read with replacement characters; save it as UTF-8`)
    }
  }

  private take(uri: string, text: string, languageId: string | null): void {
    if (text.length > this.settings.maxFileSize * 1024) {
      this.skip(uri, this.tooLarge())
      return
    }
    try {
      const { article, anchors } = this.readArticle(uri, text)
      this.skipped.delete(uri)
      if (languageId === 'article' || isArticle(nameOf(uri), text, article))
        this.unjudged = this.corpora.set(uri, this.placement(uri).corpus, article) || this.unjudged
      else this.corpora.delete(uri)
      if (this.places.set(uri, anchors)) this.events.annotated('moved')
    } catch (error) {
      this.skip(uri, `cannot be analysed: ${messageOf(error)}`)
    }
  }

  /** Tells the corpora what people have decided, where that has changed or an article has come. */
  private judge(): void {
    if (!this.unjudged && !this.places.hasMoved) return
    const taken = this.places.takeMoved()
    const moved = this.unjudged ? null : taken
    this.unjudged = false
    for (const { key, corpus, drafted } of this.corpora.all()) {
      const folder = this.folders.includes(key) || !corpus.article(key) ? key : parentOf(key)
      if (folder === null) continue
      drafted.judge(judgementOf(this.annotations.book(folder), this.placesIn(folder), moved))
    }
  }

  private readArticle(uri: string, text: string): Annotated {
    const home = this.homeOf(uri)
    const path = home && relativePath(home, uri)
    return readAnnotated(text, (path && this.annotations.book(home!).byPath.get(path)) || [])
  }

  private skip(uri: string, reason: string): void {
    this.corpora.delete(uri)
    if (this.skipped.get(uri) !== reason) this.events.log(`${uri}: ${reason}`)
    this.skipped.set(uri, reason)
  }

  private tooLarge(): string {
    return `larger than ${this.settings.maxFileSize} KB (corroborate.maxFileSize)`
  }

  /** A file has gone, or a folder with all that was in it. */
  private deleted(uri: string): void {
    const gone = [...this.corpora.uris(), ...this.skipped.keys()].filter(
      known => (known === uri || known.startsWith(`${uri}/`)) && !this.documents.has(known),
    )
    for (const key of gone) {
      this.corpora.delete(key)
      this.skipped.delete(key)
    }
    this.queue.remove(uri)
    if (gone.length > 0) this.events.changed(null)
  }

  /** A folder may have been moved in: editors report it alone, without its files. */
  private folderCreated(uri: string): void {
    const { path, inFolder } = this.placement(uri)
    if (!inFolder || this.settings.scope === 'openFiles' || /\.\w+$/.test(path) || this.filter.prunes(path)) return
    this.listing.add(uri, this.globs())
  }

  private found(uri: string): void {
    if (!this.documents.has(uri) && this.isWatched(uri)) this.queue.add(uri)
  }

  private globs(): Globs {
    return { include: this.settings.include, exclude: this.settings.exclude, filter: this.filter }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
