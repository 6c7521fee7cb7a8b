import { analyze, type Given } from '../analysis/analyze'
import type { Article } from '../analysis/article'
import type { Correction } from '../protocol/corrections'
import { type Anchor, anchorIn } from './anchoring'
import type { Placed } from './book'
import { corrected } from './corrected'
import type { Annotation } from './model'

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
  const decided = corrections(placed)
  const article = analyze(text, givenBy(decided))
  const inText = decided.flatMap(({ id, correction, creator }) => {
    const [anchor] = anchors.get(id)!
    return typeof anchor === 'object' ? [{ correction, span: anchor, by: creator }] : []
  })
  return { article: corrected(article, text, inText), anchors }
}

/** The corrections of an article, in the order in which they were made. */
function corrections(placed: readonly Placed[]): (Annotation & { readonly correction: Correction })[] {
  return placed
    .flatMap(({ annotation }) => (annotation.correction ? [{ ...annotation, correction: annotation.correction }] : []))
    .sort((a, b) => (changedAt(a) < changedAt(b) ? -1 : 1))
}

function changedAt({ modified, created }: Annotation): string {
  return modified ?? created ?? ''
}

/** Outlet and date: known before the article is read, since dates and claims follow from them. */
function givenBy(decided: readonly { readonly correction: Correction }[]): Given | undefined {
  let given: Given | undefined
  for (const { correction } of decided) {
    if (correction.kind === 'outlet') given = { ...given, outlet: correction.outlet }
    if (correction.kind === 'published') given = { ...given, published: correction.date }
  }
  return given
}
