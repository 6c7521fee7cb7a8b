import type { Article } from '../analysis/article'
import type { Corpus } from '../corpus/model'

/** An article in its corpus: what every feature is asked about. */
export interface Document {
  readonly uri: string
  readonly corpus: Corpus
  readonly article: Article
  /** The text while the document is open, else null: features of closed articles get by without. */
  readonly text: string | null
}
