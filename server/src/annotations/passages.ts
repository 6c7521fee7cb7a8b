import type { Anchor } from './anchoring'
import { type Book, repliesIn } from './book'
import type { Annotation, Target } from './model'

/** Where annotated articles are. */
export interface Places {
  /** The address of an article, by its path from the folder of the annotations. */
  uriOf(path: string): string
  /** Where each target in an article of an annotation is; undefined when the article is not read. */
  anchorsOf(uri: string, id: string): readonly Anchor[] | undefined
}

/** A target with where it is now; `missing` in an article that is not read. */
export interface Passage {
  readonly uri: string
  readonly target: Target
  readonly anchor: Anchor | 'missing'
}

/** The passages of an annotation, in its order: those of one article are anchored together, in the order of its targets. */
export function passagesOf({ id, targets }: Annotation, { uriOf, anchorsOf }: Places): Passage[] {
  const seen = new Map<string, number>()
  return targets.map(target => {
    const nth = seen.get(target.path) ?? 0
    seen.set(target.path, nth + 1)
    const uri = uriOf(target.path)
    const anchors = anchorsOf(uri, id)
    return { uri, target, anchor: anchors ? (anchors[nth] ?? 'detached') : 'missing' }
  })
}

/** An annotation with its passages and what was answered, oldest first. */
export interface Thread {
  readonly annotation: Annotation
  readonly passages: readonly Passage[]
  readonly replies: readonly Annotation[]
}

/** The annotations of a book, each with its replies; a reply to what is gone stands by itself. */
export function threadsIn(book: Book, places: Places): Thread[] {
  const replies = repliesIn(book)
  const answers = new Set([...replies.values()].flat())
  return book.annotations
    .filter(annotation => !answers.has(annotation))
    .map(annotation => ({
      annotation,
      passages: passagesOf(annotation, places),
      replies: replies.get(annotation.id) ?? [],
    }))
}
