import type { CallHierarchyItem, TextDocumentIdentifier } from 'vscode-languageserver'
import type { Corpus } from '../corpus/model'
import { type CitationData, incomingCalls, outgoingCalls, prepareCallHierarchy } from '../features/callHierarchy'
import { codeActions } from '../features/codeAction'
import { codeLenses, type LensData, resolveCodeLens } from '../features/codeLens'
import { correctingActions } from '../features/correctingActions'
import type { Document } from '../features/document'
import { documentHighlight } from '../features/documentHighlight'
import { foldingRanges } from '../features/foldingRange'
import { hover } from '../features/hover'
import { type HintData, inlayHints, resolveInlayHint } from '../features/inlayHint'
import { shorten } from '../features/markdown'
import { next } from '../features/next'
import { references } from '../features/references'
import { reportsAt, reportsOfRow } from '../features/reports/reports'
import { articlesCount, quotationCount } from '../features/rows'
import { selectionRanges } from '../features/selectionRange'
import { allSpeakers } from '../features/sourceRows'
import { encodeTokens, tokens, tokensIn } from '../features/tokens'
import { rowPath, rowSubject, rows } from '../features/views'
import { workspaceSymbols } from '../features/workspaceSymbol'
import {
  NextRequest,
  ReportRequest,
  RowPathRequest,
  RowsRequest,
  SpeakersRequest,
  StatusRequest,
  TokensRequest,
} from '../protocol'
import { normalize } from '../workspace/placing'
import { documentReport } from './diagnosing'
import type { Publisher } from './publisher'
import type { Session } from './server'

/** Answers each request by the feature of its name; null for documents that are no articles. */
export function registerFeatures(session: Session, publisher: Publisher): void {
  registerLanguage(session, publisher)
  registerOwn(session, publisher)
}

/** A handler for requests about one document. */
function about<P extends { textDocument: TextDocumentIdentifier }, R>(
  { workspace }: Session,
  feature: (document: Document, params: P) => R,
): (params: P) => R | null {
  return params => {
    const document = workspace.document(params.textDocument.uri)
    return document && feature(document, params)
  }
}

function registerLanguage(session: Session, publisher: Publisher): void {
  const { connection, client, workspace } = session
  connection.onHover(
    about(session, (document, { position }) =>
      session.settings.hover.enabled ? hover(document, position, client.markdown) : null,
    ),
  )
  connection.onReferences(
    about(session, (document, { position, context }) => references(document, position, context.includeDeclaration)),
  )
  connection.onDocumentHighlight(about(session, (document, { position }) => documentHighlight(document, position)))
  connection.onWorkspaceSymbol(({ query }) =>
    workspaceSymbols(
      workspace.allCorpora().map(({ corpus }) => corpus),
      query,
    ),
  )
  connection.onFoldingRanges(about(session, ({ article }) => foldingRanges(article)))
  connection.onSelectionRanges(
    about(session, ({ article, text }, { positions }) => selectionRanges(article, text, positions)),
  )
  registerLenses(session)
  connection.languages.callHierarchy.onPrepare(
    about(session, (document, { position }) => prepareCallHierarchy(document, position)),
  )
  connection.languages.callHierarchy.onIncomingCalls(({ item }) => citing(session, item, incomingCalls))
  connection.languages.callHierarchy.onOutgoingCalls(({ item }) => citing(session, item, outgoingCalls))
  connection.languages.semanticTokens.on(({ textDocument }) => ({ data: tokenData(session, textDocument.uri) }))
  connection.languages.semanticTokens.onRange(({ textDocument, range }) => {
    const document = workspace.document(textDocument.uri)
    return { data: document ? encodeTokens(tokensIn(document, range)) : [] }
  })
  if (!client.pullDiagnostics) return
  connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
    documentReport(workspace, textDocument.uri, previousResultId, publisher.diagnosticOptions()),
  )
  connection.languages.diagnostics.onWorkspace((params, token) => publisher.pulls.request(params, token))
}

/** Lenses and hints: bare at first, and with their words when they come into sight. */
function registerLenses(session: Session): void {
  const { connection, workspace } = session
  connection.onCodeLens(about(session, document => codeLenses(document, session.settings.codeLens)))
  connection.onCodeLensResolve(lens => {
    const document = workspace.document((lens.data as LensData).uri)
    return document ? resolveCodeLens(document, lens) : lens
  })
  connection.onCodeAction(
    about(session, (document, { range, context: { diagnostics, triggerKind } }) => {
      const canAsk = session.client.options.clientCommands === true
      const looking = canAsk ? codeActions(document, diagnostics) : []
      return [...looking, ...correctingActions(document, range, diagnostics, triggerKind, canAsk)]
    }),
  )
  connection.languages.inlayHint.on(
    about(session, (document, { range }) => inlayHints(document, range, session.settings.inlayHints)),
  )
  connection.languages.inlayHint.resolve(hint => {
    const document = workspace.document((hint.data as HintData).uri)
    return document ? resolveInlayHint(document, hint) : hint
  })
}

/** The calls of an item that was prepared before; null when the article that it was asked in has gone. */
function citing<R>(
  { workspace }: Session,
  item: CallHierarchyItem,
  calls: (corpus: Corpus, item: CallHierarchyItem) => R,
): R | null {
  const document = workspace.document((item.data as CitationData).within)
  return document && calls(document.corpus, item)
}

function tokenData({ workspace }: Session, uri: string): number[] {
  const document = workspace.document(uri)
  return document ? encodeTokens(tokens(document)) : []
}

function registerOwn(session: Session, publisher: Publisher): void {
  const { connection, workspace } = session
  connection.onRequest(
    TokensRequest,
    about(session, document => ({ tokens: tokens(document) })),
  )
  const views = () => ({ corpora: workspace.allCorpora(), severity: session.settings.severity })
  connection.onRequest(RowsRequest, ({ options, parent }) => {
    const filter = { ...options.filter, article: options.filter.article && normalize(options.filter.article) }
    return { rows: rows(views(), { ...options, filter }, parent) }
  })
  connection.onRequest(RowPathRequest, ({ options, textDocument, position }) => {
    const document = workspace.document(textDocument.uri)
    return { rows: document ? rowPath(views(), options, document, position) : [] }
  })
  connection.onRequest(SpeakersRequest, () => ({
    sources: workspace.allCorpora().flatMap(({ corpus }) => speakers(corpus)),
  }))
  connection.onRequest(
    NextRequest,
    about(session, (document, params) => next(document, params, session.settings.severity)),
  )
  connection.onRequest(ReportRequest, params => {
    if ('row' in params) {
      const subject = rowSubject(views(), params.row)
      return subject && reportsOfRow(subject, params.kind)
    }
    const { textDocument, position, kind } = params
    const document = workspace.document(textDocument.uri)
    const entry = document && workspace.corpusEntry(document.uri)
    return entry && reportsAt(document, entry.key, position, kind)
  })
  connection.onRequest(StatusRequest, () => publisher.status())
}

/** Choices for a filter. */
function speakers(corpus: Corpus) {
  return allSpeakers(corpus).map(({ id, name, quotations, articles }) => ({
    id,
    name: shorten(name, 100),
    description: `${quotationCount(quotations)} · ${articlesCount(articles)}`,
  }))
}
