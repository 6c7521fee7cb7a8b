import { type Position, ProtocolRequestType, type TextDocumentIdentifier } from 'vscode-languageserver-protocol'

/** Scheme of the documents that the server makes (`workspace/textDocumentContent`). */
export const REPORT_SCHEME = 'corroborate'

/**
 * Documents: `fact`, one fact over all articles; `why`, a finding explained; `source`, all that a source says; `timeline`, of
 * the story that an article belongs to; `only`, what an article alone has, and lacks; `wordings`, a quotation beside another.
 */
export type ReportKind = 'fact' | 'why' | 'source' | 'timeline' | 'only' | 'wordings'

/** Where to look for what a document is to show: a place in an article, or a row of a view. */
export type ReportParams =
  | { readonly kind: ReportKind; readonly textDocument: TextDocumentIdentifier; readonly position: Position }
  | { readonly kind: ReportKind; readonly row: string }

/** The addresses of the documents of a kind, two for wordings; null where there is nothing to show. */
export const ReportRequest = new ProtocolRequestType<
  ReportParams,
  { uris: string[]; title: string } | null,
  never,
  void,
  void
>('corroborate/report')
