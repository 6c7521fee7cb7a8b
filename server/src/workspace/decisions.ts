import type { Anchor } from '../annotations/anchoring'
import { type Annotated, readAnnotated } from '../annotations/annotated'
import { judgementOf } from '../annotations/judging'
import { type Places, type Thread, threadsIn } from '../annotations/passages'
import type { FileSystem } from '../files/fileSystem'
import { AnnotationPlaces } from './annotationPlaces'
import { AnnotationStore } from './annotationStore'
import type { Corpora } from './corpora'
import { relativePath } from './placing'
import type { Reach } from './reach'

/** What decisions tell. */
export interface DecisionEvents {
  /** Annotations have changed: of these articles, which say something else now. */
  changed(uris: readonly string[]): void
  /** Annotations stand elsewhere. */
  moved(): void
  log(message: string): void
}

/**
 * What people have decided and noted, and where it stands in the articles. What bears on an article is in force when it is
 * read; what bears on corpora is, when they are told of it, which is put off until somebody asks them.
 */
export class Decisions {
  readonly store: AnnotationStore
  private readonly places = new AnnotationPlaces()
  /** Not in force in all corpora. */
  private isPending = false

  constructor(
    files: FileSystem,
    private readonly reach: Reach,
    private readonly events: DecisionEvents,
  ) {
    this.store = new AnnotationStore(files, {
      changed: (folder, paths) => {
        const { uriOf } = this.placesIn(folder)
        this.isPending = true
        events.changed([...paths].map(uriOf))
      },
      log: message => events.log(message),
    })
  }

  /** Forgets where annotations stand, until the articles are read again. */
  clear(): void {
    this.places.clear()
  }

  /** Reads what was decided about an article. */
  async load(uri: string): Promise<void> {
    const home = this.reach.homeOf(uri)
    if (home) await this.store.load(home)
  }

  /** Resolves when the annotations of all folders met so far are known. */
  async loaded(): Promise<void> {
    await Promise.all(this.store.folders().map(folder => this.store.load(folder)))
  }

  /** Reads an article as people have set it right. */
  read(uri: string, text: string): Annotated {
    const home = this.reach.homeOf(uri)
    const path = home && relativePath(home, uri)
    return readAnnotated(text, (path && this.store.book(home!).byPath.get(path)) || [])
  }

  /** Takes where the annotations of an article that was read stand. */
  place(uri: string, { anchors }: Annotated): void {
    if (this.places.set(uri, anchors)) this.events.moved()
  }

  /** A corpus has come that knows of no decision. */
  corpusCame(): void {
    this.isPending = true
  }

  /** Tells the corpora what people have decided, where that has changed or an article has come. */
  putInForce(corpora: Corpora): void {
    if (!this.isPending && !this.places.hasMoved) return
    const taken = this.places.takeMoved()
    const moved = this.isPending ? null : taken
    this.isPending = false
    for (const { key, corpus, drafted } of corpora.all()) {
      const folder = this.reach.homeOfCorpus(key, corpus.article(key) !== undefined)
      if (folder === null) continue
      drafted.judge(judgementOf(this.store.book(folder), this.placesIn(folder), moved))
    }
  }

  /** Where each target of an annotation that lies in an article is; undefined when the article is not read. */
  anchorsOf(uri: string, id: string): readonly Anchor[] | undefined {
    return this.places.of(uri, id)
  }

  /** What people have noted and decided in the corpus of an article. */
  threadsOf(uri: string): readonly Thread[] {
    const folder = this.reach.homeOf(uri)
    return folder === null ? [] : threadsIn(this.store.book(folder), this.placesIn(folder))
  }

  /** Where the annotations of a folder stand. */
  placesIn(folder: string): Places {
    return this.places.in(folder)
  }
}
