import type { Article } from '../analysis/article'
import type { Anchor } from '../annotations/anchoring'
import { type Book, repliesIn } from '../annotations/book'
import type { Annotation, Target } from '../annotations/model'
import type * as protocol from '../protocol/annotations'
import { correctionSummary, statusSummary } from './annotationWords'
import { shorten } from './markdown'
import { rangeOf } from './positions'

/** Where annotated articles are. */
export interface Surroundings {
  articleAt(path: string): { readonly uri: string; readonly article: Article | null }
  /** Where each target in an article of an annotation is. */
  anchorsOf(uri: string, id: string): readonly Anchor[] | undefined
}

/** The annotations of a book as the client shows them, each with its replies. A reply to what is gone is shown as a note. */
export function annotationList(book: Book, around: Surroundings): protocol.Annotation[] {
  const replies = repliesIn(book)
  const answered = new Set([...replies.values()].flat().map(({ id }) => id))
  return book.annotations
    .filter(({ id }) => !answered.has(id))
    .map(annotation => shown(annotation, (replies.get(annotation.id) ?? []).map(remark), around))
    .sort(byPlace)
}

function shown(annotation: Annotation, replies: protocol.Remark[], around: Surroundings): protocol.Annotation {
  const { kind, tags, resolved, correction, status, finding } = annotation
  return {
    ...remark(annotation),
    kind: kind === 'reply' ? 'note' : kind,
    passages: passages(annotation, around),
    tags,
    resolved,
    correction,
    status,
    finding,
    summary: summary(annotation),
    replies,
  }
}

function remark({ id, text, creator, created, modified }: Annotation): protocol.Remark {
  return { id, text, creator, created, modified }
}

/** What an annotation says, on one line. */
export function summary({ correction, status, text, tags }: Annotation): string {
  if (correction) return shorten(correctionSummary(correction), 100)
  if (status) return shorten(statusSummary(status), 100)
  return shorten(text || tags.map(tag => `#${tag}`).join(' '), 100)
}

function passages({ id, targets }: Annotation, around: Surroundings): protocol.AnnotatedPassage[] {
  const seen = new Map<string, number>()
  return targets.map(target => {
    const nth = seen.get(target.path) ?? 0
    seen.set(target.path, nth + 1)
    return passage(target, nth, id, around)
  })
}

function passage({ path, quote }: Target, nth: number, id: string, around: Surroundings): protocol.AnnotatedPassage {
  const { uri, article } = around.articleAt(path)
  const anchor = article && around.anchorsOf(uri, id)?.[nth]
  const head = { uri, quote: quote?.exact ?? '' }
  if (!article) return { ...head, state: 'missing', range: null }
  if (typeof anchor === 'object' && anchor !== null)
    return { ...head, state: 'anchored', range: rangeOf(article, anchor) }
  return { ...head, state: anchor === 'whole' ? 'whole' : 'detached', range: null }
}

/** By article and place; what has no place in it last. */
function byPlace(a: protocol.Annotation, b: protocol.Annotation): number {
  const [x, y] = [a.passages[0], b.passages[0]]
  if (x?.uri !== y?.uri) return (x?.uri ?? '\uffff') < (y?.uri ?? '\uffff') ? -1 : 1
  const rank = (passage: typeof x) => (passage?.state === 'whole' ? 0 : passage?.range ? 1 : 2)
  const lines = (x?.range?.start.line ?? 0) - (y?.range?.start.line ?? 0)
  const columns = (x?.range?.start.character ?? 0) - (y?.range?.start.character ?? 0)
  return rank(x) - rank(y) || lines || columns || ((a.created ?? '') < (b.created ?? '') ? -1 : 1)
}
