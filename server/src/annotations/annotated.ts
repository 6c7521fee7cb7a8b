import { analyze } from '../analysis/analyze'
import type { Article } from '../analysis/article'
import { type Anchor, anchorIn } from './anchoring'
import type { Placed } from './book'
import { corrected, type PlacedCorrection } from './corrected'

/** An article as a person has set it right, and where its annotations stand. */
export interface Annotated {
  readonly article: Article
  /** By id of the annotation: where each of its targets in this article is. */
  readonly anchors: ReadonlyMap<string, readonly Anchor[]>
}

const NONE: ReadonlyMap<string, readonly Anchor[]> = new Map()

/** Reads an article with what was annotated in it. */
export function readAnnotated(text: string, placed: readonly Placed[]): Annotated {
  if (placed.length === 0) return { article: analyze(text), anchors: NONE }
  const anchorOf = anchorIn(text)
  const anchors = new Map(placed.map(({ annotation, targets }) => [annotation.id, targets.map(anchorOf)]))
  return { article: corrected(analyze(text), corrections(placed, anchors)), anchors }
}

/** The corrections whose passage is found, in the order in which they were made. */
function corrections(
  placed: readonly Placed[],
  anchors: ReadonlyMap<string, readonly Anchor[]>,
): readonly PlacedCorrection[] {
  return placed
    .filter(({ annotation }) => annotation.correction !== null)
    .sort((a, b) => ((a.annotation.created ?? '') < (b.annotation.created ?? '') ? -1 : 1))
    .flatMap(({ annotation }) => {
      const [anchor] = anchors.get(annotation.id)!
      return typeof anchor === 'object' ? [{ correction: annotation.correction!, span: anchor }] : []
    })
}
