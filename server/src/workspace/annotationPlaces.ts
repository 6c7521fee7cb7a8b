import type { Anchor } from '../annotations/anchoring'
import type { Places } from '../annotations/passages'
import { joinPath } from './placing'

/** Where each target of the annotations of an article is in it, by id of the annotation. */
type Anchors = ReadonlyMap<string, readonly Anchor[]>

/** Where annotations stand in the articles that are read. */
export class AnnotationPlaces {
  private readonly anchors = new Map<string, Anchors>()
  /** The URIs of annotated paths, by folder: to make one is slow. */
  private readonly uris = new Map<string, Map<string, string>>()
  private readonly moved = new Set<string>()

  /** Forgets where annotations stand. */
  clear(): void {
    this.anchors.clear()
  }

  /** Takes where the annotations of an article stand; whether it has any, or had. */
  set(uri: string, anchors: Anchors): boolean {
    if (anchors.size === 0 && !this.anchors.has(uri)) return false
    if (anchors.size > 0) this.anchors.set(uri, anchors)
    else this.anchors.delete(uri)
    this.moved.add(uri)
    return true
  }

  /** Whether annotations stand elsewhere than when that was taken in last. */
  get hasMoved(): boolean {
    return this.moved.size > 0
  }

  /** The articles in which they do. */
  takeMoved(): ReadonlySet<string> {
    const moved = new Set(this.moved)
    this.moved.clear()
    return moved
  }

  /** Where the targets of an annotation that lie in an article are; undefined when the article is not read. */
  of(uri: string, id: string): readonly Anchor[] | undefined {
    return this.anchors.get(uri)?.get(id)
  }

  /** Where the annotations of a folder stand. */
  in(folder: string): Places {
    const known = this.urisIn(folder)
    return {
      uriOf: path => {
        let uri = known.get(path)
        if (uri === undefined) known.set(path, (uri = joinPath(folder, path)))
        return uri
      },
      anchorsOf: (uri, id) => this.of(uri, id),
    }
  }

  private urisIn(folder: string): Map<string, string> {
    const known = this.uris.get(folder) ?? new Map<string, string>()
    this.uris.set(folder, known)
    return known
  }
}
