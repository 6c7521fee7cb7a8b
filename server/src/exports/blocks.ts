/** The report as a document, apart from how it is written. Text is shown literally, whatever it holds. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] }

/** A line with the sentence it is taken from. */
export interface Item {
  readonly line: Line
  readonly sentence?: string
}

/** A line of text, in pieces. */
export type Line = readonly Inline[]

/** A piece of a line; `code` is a path, `url` an address of the web. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly code: string }
  | { readonly link: string; readonly url: string }
