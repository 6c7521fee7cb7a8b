/** Something that may be linked to others: a quotation or claim of an article. */
export interface LinkNode {
  readonly uri: string
  /** Into the article's quotations or claims. */
  readonly index: number
  /** Place in a bucket, out of content alone: neighbours in this order are compared. */
  readonly rank: number
  /** A hash of all that keys, links and verdicts are made from: nodes of one mark are alike, wherever they stand. */
  readonly mark: number
}

/** Nodes linked directly or through others, by content: what follows from them does not depend on the names of files. */
export type Component<N> = readonly N[]

/** What changed since the last look. */
export interface LinkChanges<N> {
  /** Components that are no more. */
  readonly dropped: readonly Component<N>[]
  /** Those that took their place. */
  readonly made: readonly Component<N>[]
  /** Nodes that came, or won or lost a link. */
  readonly touched: ReadonlySet<N>
}

/** The order of nodes in answers. */
export function byPlace(a: LinkNode, b: LinkNode): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.index - b.index
}

/** The order of nodes in buckets and components; alike ones stand by place. */
export function byContent(a: LinkNode, b: LinkNode): number {
  return a.rank - b.rank || a.mark - b.mark || byPlace(a, b)
}
