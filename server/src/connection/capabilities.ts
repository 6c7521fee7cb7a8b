import {
  type ClientCapabilities,
  CodeActionKind,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol'
import { CORRECTING } from '../features/correctingActions'
import { DIAGNOSTIC_SOURCE, type InitializationOptions, REPORT_SCHEME, TOKEN_MODIFIERS, TOKEN_TYPES } from '../protocol'
import { ANNOTATE_COMMAND } from '../protocol/annotations'

/** What the server needs to know of a client. */
export interface ClientAbilities {
  readonly options: InitializationOptions
  readonly folders: readonly string[]
  readonly configuration: boolean
  readonly configurationChanges: boolean
  readonly watchedFiles: boolean
  readonly folderChanges: boolean
  readonly progress: boolean
  readonly markdown: boolean
  readonly hierarchicalSymbols: boolean
  readonly pullDiagnostics: boolean
  readonly refreshDiagnostics: boolean
  readonly refreshTokens: boolean
  readonly textDocumentContent: boolean
  readonly refreshLenses: boolean
  readonly refreshHints: boolean
}

/** What the client can do, as it says when it starts. */
export function abilitiesOf({
  capabilities,
  initializationOptions,
  workspaceFolders,
  rootUri,
}: InitializeParams): ClientAbilities {
  const { workspace, textDocument, window } = capabilities
  const formats = textDocument?.hover?.contentFormat ?? []
  return {
    options: typeof initializationOptions === 'object' && initializationOptions !== null ? initializationOptions : {},
    folders: workspaceFolders?.map(folder => folder.uri) ?? (rootUri ? [rootUri] : []),
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folderChanges: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    markdown: formats.length === 0 || formats.includes('markdown'),
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: refreshes(workspace, 'diagnostics'),
    refreshTokens: refreshes(workspace, 'semanticTokens'),
    refreshLenses: refreshes(workspace, 'codeLens'),
    refreshHints: refreshes(workspace, 'inlayHint'),
    textDocumentContent: workspace?.textDocumentContent !== undefined,
  }
}

type Refreshed = 'diagnostics' | 'semanticTokens' | 'codeLens' | 'inlayHint'

function refreshes(workspace: ClientCapabilities['workspace'], feature: Refreshed): boolean {
  return workspace?.[feature]?.refreshSupport === true
}

/** What the server offers; diagnostics by pull where the client can, else by push, never both. */
export function serverCapabilities(client: ClientAbilities): ServerCapabilities {
  const diagnosticProvider = { identifier: DIAGNOSTIC_SOURCE, interFileDependencies: true, workspaceDiagnostics: true }
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['“'] },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: 'Corroborate' },
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    callHierarchyProvider: true,
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
      full: true,
      range: true,
    },
    ...(client.pullDiagnostics ? { diagnosticProvider } : {}),
    documentLinkProvider: {},
    ...(client.options.clientCommands ? { codeLensProvider: { resolveProvider: true } } : {}),
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CORRECTING] },
    executeCommandProvider: { commands: [ANNOTATE_COMMAND] },
    renameProvider: { prepareProvider: true },
    inlayHintProvider: { resolveProvider: true },
    workspace: {
      ...(client.textDocumentContent ? { textDocumentContent: { schemes: [REPORT_SCHEME] } } : {}),
      workspaceFolders: { supported: true, changeNotifications: client.folderChanges },
    },
  }
}
