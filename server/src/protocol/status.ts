import { ProtocolNotificationType, ProtocolRequestType } from 'vscode-languageserver-protocol'

/** A file that could have been an article but is not read. */
export interface SkippedFile {
  readonly uri: string
  /** One line for people: "larger than 5120 KB", "cannot be read: EACCES". */
  readonly reason: string
}

/** What the server has read. */
export interface Status {
  readonly state: 'indexing' | 'idle'
  /** Articles over all corpora. */
  readonly articles: number
  /** Files looked at so far and to look at, while indexing. */
  readonly done: number
  readonly total: number
  /** Cross-references that are shown as a problem (severity not `none`), and how many of them are warnings or errors. */
  readonly findings: number
  readonly warnings: number
  /** Cross-references that conflict or are disputed, certain enough to be shown: the badge of the Findings view. */
  readonly conflicts: number
  /** Quotations and sources, for the status item's tooltip. */
  readonly quotations: number
  readonly sources: number
  /** At most 100. */
  readonly skipped: readonly SkippedFile[]
  /** How many were skipped in all. */
  readonly skippedCount: number
}

/** Server to client, whenever it has changed. */
export const StatusNotification = new ProtocolNotificationType<Status, void>('corroborate/status')
/** The same on demand. */
export const StatusRequest = new ProtocolRequestType<Record<string, never>, Status, never, void, void>(
  'corroborate/getStatus',
)
/** Server to client: findings, tokens or sources may have changed; refresh the views and the decorations. */
export const ChangedNotification = new ProtocolNotificationType<Record<string, never>, void>('corroborate/changed')
