import * as vscode from 'vscode'
import {
  EvidenceRequest,
  EXPORT_FORMATS,
  EXPORT_TABLES,
  type ExportFormat,
  type ExportParams,
  ExportRequest,
  type ExportTable,
  type Row,
  StatementsRequest,
} from '../../server/src/protocol'
import { LANGUAGES } from './articles'
import type { Server } from './server'

/** How long a message stays in the status bar, in milliseconds. */
const MESSAGE_MS = 5000

/** Endings of the files of each format. */
const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  csv: 'csv',
  markdown: 'md',
  json: 'json',
  jsonld: 'jsonld',
  sarif: 'sarif',
  csl: 'csl.json',
  html: 'html',
}

/** Spreadsheets take a file for UTF-8 by this mark alone, when it is opened rather than imported. */
const BYTE_ORDER_MARK = '\ufeff'

/** What another extension or a test may have decided already. */
interface Asked {
  readonly format?: ExportFormat
  readonly of?: ExportTable
  /** URI of the only article to take. */
  readonly article?: string
  readonly target?: vscode.Uri
}

/** Export, Export This Article, Copy as Evidence, Insert Statement. */
export function registerTakingAway(server: Server): vscode.Disposable {
  const articleOf = (row?: Row) => row?.location?.uri ?? vscode.window.activeTextEditor?.document.uri.toString()
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.export', (asked?: Asked) => take(server, asked ?? {})),
    vscode.commands.registerCommand('corroborate.exportArticle', (row?: Row) =>
      take(server, { article: articleOf(row) }),
    ),
    vscode.commands.registerCommand('corroborate.copyEvidence', (row?: Row) => copyEvidence(server, 'markdown', row)),
    vscode.commands.registerCommand('corroborate.insertStatement', (given?: string) => insertStatement(server, given)),
    vscode.commands.registerCommand('corroborate.copyEvidenceText', (row?: Row) => copyEvidence(server, 'text', row)),
  )
}

async function take(server: Server, asked: Asked): Promise<vscode.Uri | undefined> {
  if ((await server.startIfArticles()) === undefined) return say(vscode.l10n.t('This folder holds no article.'))
  const format = asked.format ?? (await pickFormat())
  const of = asked.of ?? (format === 'csv' ? await pickTable() : 'statements')
  if (format === undefined || of === undefined) return undefined
  await server.whenIdle()
  const made = await request(server, { format, of, ...scopeOf(asked) })
  if (!made) return say(vscode.l10n.t('There is nothing to export.'))
  const name = `${made.name}${suffixOf(format, of)}.${ENDINGS[format]}`
  const target = asked.target ?? (await askTarget(name))
  if (target === undefined) return undefined
  const text = format === 'csv' ? BYTE_ORDER_MARK + made.text : made.text
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text))
  if (asked.target === undefined) void offerToOpen(target, format)
  return target
}

/** The article that is asked for, else the corpus of the one that is open, else whichever is there. */
function scopeOf({ article }: Asked): Pick<ExportParams, 'textDocument' | 'whole'> {
  if (article !== undefined) return { textDocument: { uri: article } }
  const document = vscode.window.activeTextEditor?.document
  return document && LANGUAGES.includes(document.languageId)
    ? { textDocument: { uri: document.uri.toString() }, whole: true }
    : {}
}

async function request(server: Server, params: ExportParams): Promise<{ text: string; name: string } | undefined> {
  const answer = await server.request(ExportRequest, params)
  if (!answer || 'text' in answer) return answer ?? undefined
  const items = answer.corpora.map(({ key, name }) => ({ label: name, key }))
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export Which Folder?') })
  return chosen && request(server, { ...params, corpus: chosen.key })
}

async function pickFormat(): Promise<ExportFormat | undefined> {
  const items = EXPORT_FORMATS.map(format => ({ ...formatWords(format), format }))
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Export As') }))?.format
}

function formatWords(format: ExportFormat): { label: string; description: string } {
  switch (format) {
    case 'csv':
      return { label: 'CSV', description: vscode.l10n.t('a table for spreadsheets') }
    case 'markdown':
      return { label: 'Markdown', description: vscode.l10n.t('a report for people') }
    case 'json':
      return { label: 'JSON', description: vscode.l10n.t('everything, for scripts') }
    case 'jsonld':
      return { label: 'JSON-LD', description: vscode.l10n.t('W3C Web Annotations') }
    case 'sarif':
      return { label: 'SARIF', description: vscode.l10n.t('findings for code scanners and viewers') }
    case 'csl':
      return { label: 'CSL-JSON', description: vscode.l10n.t('the articles for reference managers') }
    case 'html':
      return { label: 'HTML', description: vscode.l10n.t('a report as one page, to print or send') }
  }
}

async function pickTable(): Promise<ExportTable | undefined> {
  const items = EXPORT_TABLES.map(of => ({ label: tableWord(of), of }))
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Table of What?') }))?.of
}

function tableWord(of: ExportTable): string {
  switch (of) {
    case 'statements':
      return vscode.l10n.t('Who said what')
    case 'figures':
      return vscode.l10n.t('Figures and dates')
    case 'findings':
      return vscode.l10n.t('Findings')
  }
}

/** A report is not to be taken for one of the saved pages that it lies among. */
function suffixOf(format: ExportFormat, of: ExportTable): string {
  if (format === 'csv') return `-${of}`
  return format === 'html' || format === 'markdown' ? '-report' : ''
}

function askTarget(name: string): Thenable<vscode.Uri | undefined> {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  const defaultUri = folder && vscode.Uri.joinPath(folder.uri, name)
  return vscode.window.showSaveDialog({ defaultUri, title: vscode.l10n.t('Export') })
}

/** Offers to show what was exported, as it is meant to be read. */
async function offerToOpen(target: vscode.Uri, format: ExportFormat): Promise<void> {
  const isShownAlone = format === 'html' && !opensOutside(target)
  const button = isShownAlone ? vscode.l10n.t('Show in Explorer') : vscode.l10n.t('Open')
  const name = target.path.slice(target.path.lastIndexOf('/') + 1)
  const chosen = await vscode.window.showInformationMessage(vscode.l10n.t('Exported to {0}.', name), button)
  if (chosen === undefined) return
  if (isShownAlone) await vscode.commands.executeCommand('revealInExplorer', target)
  else if (format === 'html') await vscode.env.openExternal(target)
  else if (format === 'markdown') await vscode.commands.executeCommand('markdown.showPreview', target)
  else await vscode.commands.executeCommand('vscode.open', target)
}

/** Whether the person's browser reaches the file: it is on the machine that they sit at. */
function opensOutside({ scheme }: vscode.Uri): boolean {
  const { uiKind, remoteName } = vscode.env
  return scheme === 'file' && uiKind === vscode.UIKind.Desktop && remoteName === undefined
}

/** Puts the quotation or figure of a row, or at the cursor, on the clipboard. */
async function copyEvidence(server: Server, format: 'markdown' | 'text', row?: Row): Promise<void> {
  const client = await server.startIfArticles()
  const place = row?.location ? placeOfRow(row) : placeOfCursor(server)
  if (client === undefined || place === undefined) return say(vscode.l10n.t('Open an article first.'))
  await server.whenIdle()
  const found = await server.request(EvidenceRequest, { ...place, format })
  if (!found) return say(vscode.l10n.t('No quotation or figure stands at the cursor.'))
  await vscode.env.clipboard.writeText(found.text)
  return say(vscode.l10n.t('Copied as evidence.'))
}

function placeOfRow({ location, kind }: Row) {
  const prefer = kind === 'quotation' || kind === 'figure' ? { prefer: kind } : {}
  return { textDocument: { uri: location!.uri }, position: location!.range.start, ...prefer }
}

function placeOfCursor(server: Server) {
  const editor = vscode.window.activeTextEditor
  const converter = server.client?.code2ProtocolConverter
  if (editor === undefined || converter === undefined) return undefined
  const textDocument = converter.asTextDocumentIdentifier(editor.document)
  return { textDocument, position: converter.asPosition(editor.selection.active) }
}

/** Brings a quotation of the articles into the draft at the cursor; given words, the first that has them. */
async function insertStatement(server: Server, given?: string): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const client = await server.startIfArticles()
  if (editor === undefined || client === undefined) return say(vscode.l10n.t('Open an article first.'))
  await server.whenIdle()
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document)
  const found = await server.request(StatementsRequest, { textDocument })
  if (!found) return say(vscode.l10n.t('This is no draft: its front matter does not say “role: draft”.'))
  const items = found.statements.map(({ words, speaker, place, text }) => ({
    label: speaker.replaceAll('$(', '\\$(') || vscode.l10n.t('Unknown speaker'),
    description: place,
    detail: `“${words}”`,
    text,
  }))
  const options = { title: vscode.l10n.t('Insert Statement'), matchOnDescription: true, matchOnDetail: true }
  const chosen =
    typeof given === 'string'
      ? items.find(({ text }) => text.includes(given))
      : await vscode.window.showQuickPick(items, options)
  if (chosen) await editor.edit(edit => edit.replace(editor.selection, chosen.text))
}

function say(message: string): undefined {
  vscode.window.setStatusBarMessage(message, MESSAGE_MS)
}
