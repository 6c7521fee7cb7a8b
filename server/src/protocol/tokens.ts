import { ProtocolRequestType, type Range, type TextDocumentIdentifier } from 'vscode-languageserver-protocol'

/** Types of the semantic tokens and decorations, in the order of the legend. */
export const TOKEN_TYPES = ['speaker', 'quotation', 'figure', 'date', 'cue'] as const
/** Modifiers, in the order of the legend: `contested` takes part in a conflict or dispute, `agreed` in an agreement and in neither of these, `inferred` has a speaker known from other articles only. */
export const TOKEN_MODIFIERS = ['contested', 'inferred', 'agreed'] as const
/** One of the types. */
export type TokenType = (typeof TOKEN_TYPES)[number]
/** One of the modifiers. */
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number]

/** A coloured stretch; never spans two lines; never overlaps another. */
export interface DecorationToken {
  readonly range: Range
  readonly type: TokenType
  readonly modifiers: readonly TokenModifier[]
}

/** The semantic tokens of a document as ranges, for themes that switch semantic highlighting off. Null when it is no article. */
export const TokensRequest = new ProtocolRequestType<
  { textDocument: TextDocumentIdentifier },
  { tokens: DecorationToken[] } | null,
  never,
  void,
  void
>('corroborate/tokens')
