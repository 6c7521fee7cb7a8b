import { type Position, ProtocolRequestType, type TextDocumentIdentifier } from 'vscode-languageserver-protocol'

/** What articles can be taken away as, and of what there is a table of CSV. */
export const EXPORT_FORMATS = ['html', 'markdown', 'csv', 'csl', 'jsonld', 'sarif', 'json'] as const
/** One of the formats. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
/** The tables of a CSV export. */
export const EXPORT_TABLES = ['statements', 'figures', 'findings'] as const
/** One of the tables. */
export type ExportTable = (typeof EXPORT_TABLES)[number]

/** What is taken away, and as what. */
export interface ExportParams {
  readonly format: ExportFormat
  readonly of: ExportTable
  /** An article: what concerns it alone is taken, or, with `whole`, all of its corpus. Without one, `corpus` says which. */
  readonly textDocument?: TextDocumentIdentifier
  readonly whole?: boolean
  readonly corpus?: string
}

/** An export as one text, with a name for its file; or, where there are several corpora and none is named, these to choose from. */
export const ExportRequest = new ProtocolRequestType<
  ExportParams,
  { text: string; name: string } | { corpora: { key: string; name: string }[] } | null,
  never,
  void,
  void
>('corroborate/export')

/** The quotation or figure at a position as evidence, with speaker, via, outlet, date, link and key; null where there is none. */
export const EvidenceRequest = new ProtocolRequestType<
  {
    textDocument: TextDocumentIdentifier
    position: Position
    format: 'markdown' | 'text'
    /** Which of the two, where a figure stands in a quotation; the innermost where it is not said. */
    prefer?: 'quotation' | 'figure'
  },
  { text: string } | null,
  never,
  void,
  void
>('corroborate/evidence')

/** A quotation that can be brought into a draft. */
export interface StatementItem {
  /** Its words, who says so, and where it stands; plain text, cut. */
  readonly words: string
  readonly speaker: string
  readonly place: string
  /** What is inserted: the words with attribution and the key of the article. */
  readonly text: string
}

/** The quotations of the articles that a draft is checked against, by speaker; null when the document is no draft. */
export const StatementsRequest = new ProtocolRequestType<
  { textDocument: TextDocumentIdentifier },
  { statements: StatementItem[] } | null,
  never,
  void,
  void
>('corroborate/statements')
