import { type PathFilter, pathFilter } from '../files/candidate'
import type { Globs } from '../files/fileSystem'
import type { Settings } from '../protocol'
import { type Placement, parentOf, placementOf } from './placing'

/** How far a workspace reaches: its folders, and which of their files are looked at. URIs are normalised. */
export class Reach {
  private filter: PathFilter

  constructor(
    private settings: Settings,
    private folders: readonly string[] = [],
  ) {
    this.filter = pathFilter(settings)
  }

  /** Takes other folders and settings. */
  set(folders: readonly string[], settings: Settings): void {
    this.folders = folders
    this.settings = settings
    this.filter = pathFilter(settings)
  }

  /** The folders that are read without anybody opening what lies in them. */
  get watched(): readonly string[] {
    return this.settings.scope === 'folder' ? this.folders : []
  }

  /** The folders that are one corpus each, with one file of annotations. */
  get whole(): readonly string[] {
    return this.settings.corpus === 'folder' ? this.folders : []
  }

  get globs(): Globs {
    return { include: this.settings.include, exclude: this.settings.exclude, filter: this.filter }
  }

  /** The longest file that is read, in kilobytes. */
  get maxFileSize(): number {
    return this.settings.maxFileSize
  }

  /** The corpus that an article of this URI belongs to. */
  corpusFor(uri: string): string {
    return this.placement(uri).corpus
  }

  /** The folder that holds the annotations of an article, null for one that is in none: its corpus's, or its own. */
  homeOf(uri: string): string | null {
    const { corpus, inFolder } = this.placement(uri)
    return inFolder ? corpus : parentOf(uri)
  }

  /** The folder that holds the annotations of a corpus, by the corpus's key; `isLoose` for that of a loose document. */
  homeOfCorpus(key: string, isLoose: boolean): string | null {
    return this.folders.includes(key) || !isLoose ? key : parentOf(key)
  }

  /** Whether the file is part of its folder's corpus while closed. */
  isWatched(uri: string): boolean {
    if (this.settings.scope === 'openFiles') return false
    const { path, inFolder } = this.placement(uri)
    return inFolder && this.isLookedAtAs(path)
  }

  /** Whether the globs take the file, wherever it lies. */
  isLookedAt(uri: string): boolean {
    return this.isLookedAtAs(this.placement(uri).path)
  }

  /** Whether what was made may be a folder with files that are watched: its name tells, as editors do not. */
  mayHoldWatched(uri: string): boolean {
    const { path, inFolder } = this.placement(uri)
    return inFolder && this.settings.scope !== 'openFiles' && !/\.\w+$/.test(path) && !this.filter.prunes(path)
  }

  private isLookedAtAs(path: string): boolean {
    const folders = path.split('/').slice(0, -1)
    return this.filter.matches(path) && !folders.some((_, i) => this.filter.prunes(folders.slice(0, i + 1).join('/')))
  }

  private placement(uri: string): Placement {
    return placementOf(uri, this.folders, this.settings.corpus)
  }
}
