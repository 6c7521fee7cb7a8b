import type { Article } from '../analysis/article'
import type { Book } from '../annotations/book'
import type { Annotation } from '../annotations/model'
import { type Passage, type Places, type Thread, threadsIn } from '../annotations/passages'
import type * as protocol from '../protocol/annotations'
import { correctionSummary, statusSummary } from './annotationWords'
import { shorten } from './markdown'
import { rangeOf } from './positions'

/** Where annotated articles are, and what is known of them: null for one that is not read. */
export interface Surroundings extends Places {
  article(uri: string): Article | null
}

/** The annotations of a book as the client shows them, by article and place. */
export function annotationList(book: Book, around: Surroundings): protocol.Annotation[] {
  return threadsIn(book, around)
    .map(thread => shown(thread, around))
    .sort(byPlace)
}

function shown({ annotation, passages, replies }: Thread, around: Surroundings): protocol.Annotation {
  const { kind, tags, resolved, correction, status, finding } = annotation
  return {
    ...remark(annotation),
    kind: kind === 'reply' ? 'note' : kind,
    passages: passages.map(passage => shownPassage(passage, around)),
    tags,
    resolved,
    correction,
    status,
    finding,
    summary: summary(annotation),
    replies: replies.map(remark),
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

function shownPassage({ uri, target, anchor }: Passage, around: Surroundings): protocol.AnnotatedPassage {
  const article = around.article(uri)
  const head = { uri, quote: target.quote?.exact ?? '' }
  if (!article || anchor === 'missing') return { ...head, state: 'missing', range: null }
  if (typeof anchor === 'string') return { ...head, state: anchor, range: null }
  return { ...head, state: 'anchored', range: rangeOf(article, anchor) }
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
