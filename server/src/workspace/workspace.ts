import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol'
import type { Article } from '../analysis/article'
import type { Document } from '../features/document'
import type { FileSystem } from '../files/fileSystem'
import type { Settings, SkippedFile } from '../protocol'
import type { NamedCorpus } from './corpora'
import { Decisions } from './decisions'
import type { Progress } from './indexing'
import { type KeepingEvents, KeptArticles } from './keptArticles'
import { normalize } from './placing'
import { Reach } from './reach'

/** What the workspace tells its owner. Events are few: many changes that come together are told once. */
export interface WorkspaceEvents extends KeepingEvents {
  /** Annotations have changed; or only where they stand. */
  annotated(what: 'changed' | 'moved'): void
}

/** What has happened to a file or a folder on disk. */
export interface FileChange {
  readonly uri: string
  readonly kind: 'created' | 'changed' | 'deleted'
}

/**
 * The articles of all workspace folders and open documents: the only owner of mutable state and of IO, kept by its parts.
 * URIs are taken in any spelling and given out normalised.
 */
export class Workspace {
  private readonly reach: Reach
  /** What people have decided and noted. */
  readonly decisions: Decisions
  private readonly kept: KeptArticles

  constructor(
    files: FileSystem,
    settings: Settings,
    private readonly events: WorkspaceEvents,
  ) {
    this.reach = new Reach(settings)
    this.decisions = new Decisions(files, this.reach, {
      changed: uris => this.annotationsChanged(uris),
      moved: () => events.annotated('moved'),
      log: message => events.log(message),
    })
    this.kept = new KeptArticles(files, this.reach, this.decisions, events)
  }

  /** Takes the folders and settings, and reads everything again. */
  start(folders: readonly string[], settings: Settings): void {
    this.reach.set(folders.map(normalize), settings)
    this.decisions.clear()
    for (const folder of this.reach.whole) void this.decisions.store.load(folder)
    this.kept.restart()
    this.events.changed(null)
  }

  /** Settings have changed that do not bear on what is read. */
  settingsChanged(): void {
    this.events.changed(null)
  }

  /** Stops the indexing under way; what was read stays. */
  cancel(): void {
    this.kept.indexing.cancel()
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    this.kept.open(normalize(uri), languageId, version, text)
  }

  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void {
    this.kept.documents.change(normalize(uri), version, changes)
  }

  close(uri: string): void {
    this.kept.close(normalize(uri))
  }

  filesChanged(changes: readonly FileChange[]): void {
    for (const { uri, kind } of changes) {
      const key = normalize(uri)
      this.decisions.store.fileChanged(key)
      if (kind === 'deleted') this.kept.fileWent(key)
      else this.kept.fileCame(key, kind === 'created')
    }
  }

  /** The article of a URI as it is now, with its corpus; null when it is none. */
  document(uri: string): Document | null {
    const key = normalize(uri)
    const corpus = this.kept.corpora.corpusOf(key)
    const article = corpus?.article(key)
    if (!corpus || !article) return null
    return { uri: key, corpus, article, text: this.kept.documents.get(key)?.getText() ?? null }
  }

  /** The article of a URI as last read, null when there is none. */
  articleOf(uri: string): Article | null {
    return this.kept.intake.corpora.corpusOf(uri)?.article(uri) ?? null
  }

  /** Version of an open document, null when it is closed. */
  versionOf(uri: string): number | null {
    return this.kept.documents.get(normalize(uri))?.version ?? null
  }

  /** All corpora that hold an article, by key. */
  allCorpora(): readonly NamedCorpus[] {
    return this.kept.corpora.all()
  }

  /** The corpus of an article with its key and name. */
  corpusEntry(uri: string): NamedCorpus | null {
    const document = this.document(uri)
    return (document && this.kept.intake.corpora.homeOf(document.uri)) ?? null
  }

  /** The text of an article, open or from its file; null when it cannot be read. */
  textOf(uri: string): Promise<string | null> {
    return this.kept.textOf(normalize(uri))
  }

  /** The folder that holds the annotations of an article, null for one that is in none. */
  homeOf(uri: string): string | null {
    return this.reach.homeOf(normalize(uri))
  }

  openCount(): number {
    return this.kept.documents.size
  }

  progress(): Progress {
    return this.kept.indexing.progress
  }

  skippedFiles(): readonly SkippedFile[] {
    return this.kept.intake.skippedFiles()
  }

  /** Resolves when nothing is left to list or read. */
  idle(): Promise<void> {
    return this.kept.idle()
  }

  private annotationsChanged(uris: readonly string[]): void {
    this.kept.readAgain(uris)
    this.events.annotated('changed')
    this.events.changed(null)
  }
}
