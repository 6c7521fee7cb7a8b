import type { Quotation, Span } from '../article'

/** Who a phrase names: drafts, and how they are known. */
export interface Resolved {
  readonly span: Span
  readonly entities: readonly number[]
  readonly attribution: Quotation['attribution']
}
