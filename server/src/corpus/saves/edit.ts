import type { Span } from '../../analysis/article'
import type { CrossReferenceKind, Member } from '../model'

/** What changed from one save of a page to a later one: a passage of each. */
export interface Edit {
  readonly kind: CrossReferenceKind
  readonly message: string
  readonly older: EditedPassage
  readonly newer: EditedPassage
}

/** A passage that an edit has changed, with its words and those around it. */
export interface EditedPassage extends Span {
  readonly text: string
  readonly context: string
  readonly item: Member['item']
  /** Who says so: indexes into the article's entities. */
  readonly entities: readonly number[]
}

/** The letters and digits of a text, as two are compared. */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
