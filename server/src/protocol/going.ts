import {
  type Location,
  type Position,
  ProtocolRequestType,
  type TextDocumentIdentifier,
} from 'vscode-languageserver-protocol'

/** The sources that speak, most quoted first, to choose one. */
export const SpeakersRequest = new ProtocolRequestType<
  Record<string, never>,
  { sources: { id: string; name: string; description: string }[] },
  never,
  void,
  void
>('corroborate/speakers')

/** From where to go, and to the next of what. */
export interface NextParams {
  readonly textDocument: TextDocumentIdentifier
  readonly position: Position
  /**
   * Through all articles of the corpus: `conflict`, statements in conflict or dispute; `finding`, all that are shown as a problem;
   * `quotation`; `statement`, what the source under the position says; `sameClaim`, the statement under the position in the other articles.
   */
  readonly what: 'conflict' | 'finding' | 'quotation' | 'statement' | 'sameClaim'
  readonly direction: 1 | -1
}

/** The next or previous place, wrapping round; null when there is none. */
export const NextRequest = new ProtocolRequestType<NextParams, Location | null, never, void, void>('corroborate/next')
