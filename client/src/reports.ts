import * as vscode from 'vscode'
import { REPORT_SCHEME, type ReportKind, type ReportParams, ReportRequest, type Row } from '../../server/src/protocol'
import { editorInUse } from './editors'
import type { Server } from './server'

/** How long a message stays in the status bar, in milliseconds. */
const MESSAGE_MS = 5000

const COMMANDS: Readonly<Record<string, ReportKind>> = {
  'corroborate.compareFact': 'fact',
  'corroborate.explainFinding': 'why',
  'corroborate.showDossier': 'source',
  'corroborate.showTimeline': 'timeline',
  'corroborate.showOnlyHere': 'only',
  'corroborate.compareWordings': 'wordings',
}

/** A place in an article, as hovers and lenses of the server name it. */
interface Place {
  readonly uri: string
  readonly line: number
  readonly character: number
}

/** Commands that open the documents the server makes: of the place at the cursor, of a row, or of a place they are given. */
export function registerReports(server: Server): vscode.Disposable {
  const commands = Object.entries(COMMANDS).map(([id, kind]) =>
    vscode.commands.registerCommand(id, (given?: Row | Place) => open(server, kind, given)),
  )
  return vscode.Disposable.from(...commands)
}

async function open(server: Server, kind: ReportKind, given?: Row | Place): Promise<void> {
  const client = await server.startIfArticles()
  if (client === undefined) return say(vscode.l10n.t('This folder holds no article.'))
  const params = paramsOf(server, kind, given)
  if (params === undefined) return say(vscode.l10n.t('Open an article first.'))
  const reading = server.whenIdle()
  vscode.window.setStatusBarMessage(vscode.l10n.t('Reading the articles…'), reading)
  await reading
  const found = await server.request(ReportRequest, params)
  if (!found) return say(noneMessage(kind))
  const [first, second] = found.uris.map(uri => vscode.Uri.parse(uri))
  const options = { preview: false, viewColumn: columnForReports() }
  if (second) await vscode.commands.executeCommand('vscode.diff', first, second, found.title, options)
  else await vscode.window.showTextDocument(first, options)
  void vscode.commands.executeCommand('setContext', `corroborate.shown.${kind}`, true)
}

/** Where such a document is to be seen already, else where the person reads: tables want the whole width. */
function columnForReports(): vscode.ViewColumn {
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === REPORT_SCHEME)
  return shown?.viewColumn ?? editorInUse()?.viewColumn ?? vscode.ViewColumn.Active
}

function paramsOf(server: Server, kind: ReportKind, given?: Row | Place): ReportParams | undefined {
  if (given !== undefined && 'id' in given) return { kind, row: given.id }
  if (given !== undefined && typeof given.uri === 'string')
    return { kind, textDocument: { uri: given.uri }, position: { line: given.line, character: given.character } }
  const editor = editorInUse()
  const converter = server.client?.code2ProtocolConverter
  if (editor === undefined || converter === undefined) return undefined
  const textDocument = converter.asTextDocumentIdentifier(editor.document)
  return { kind, textDocument, position: converter.asPosition(editor.selection.active) }
}

function noneMessage(kind: ReportKind): string {
  switch (kind) {
    case 'source':
      return vscode.l10n.t('Nobody is named or speaks at the cursor.')
    case 'wordings':
      return vscode.l10n.t('No other article has the quotation at the cursor.')
    case 'timeline':
    case 'only':
      return vscode.l10n.t('This is no article.')
    default:
      return vscode.l10n.t('No other article speaks of what is at the cursor.')
  }
}

function say(message: string): void {
  vscode.window.setStatusBarMessage(message, MESSAGE_MS)
}
