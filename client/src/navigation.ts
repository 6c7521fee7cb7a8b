import * as vscode from 'vscode'
import { type NextParams, NextRequest, RowsRequest } from '../../server/src/protocol'
import { editorInUse } from './editors'
import type { Server } from './server'

/** How long a message stays in the status bar, in milliseconds. */
const MESSAGE_MS = 5000

type Step = Pick<NextParams, 'what' | 'direction'>

const COMMANDS: Readonly<Record<string, Step>> = {
  'corroborate.nextConflict': { what: 'conflict', direction: 1 },
  'corroborate.previousConflict': { what: 'conflict', direction: -1 },
  'corroborate.nextFinding': { what: 'finding', direction: 1 },
  'corroborate.previousFinding': { what: 'finding', direction: -1 },
  'corroborate.nextQuotation': { what: 'quotation', direction: 1 },
  'corroborate.previousQuotation': { what: 'quotation', direction: -1 },
  'corroborate.nextStatement': { what: 'statement', direction: 1 },
  'corroborate.previousStatement': { what: 'statement', direction: -1 },
  'corroborate.sameClaimNext': { what: 'sameClaim', direction: 1 },
  'corroborate.sameClaimPrevious': { what: 'sameClaim', direction: -1 },
}

/** Go to Next and Previous Conflict, Finding, Quotation, Statement of Same Source, Same Claim. The server wraps round. */
export function registerNavigation(server: Server): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.openAnArticle', () => openAnArticle(server)),
    ...Object.entries(COMMANDS).map(([id, step]) => vscode.commands.registerCommand(id, () => go(server, step))),
  )
}

async function go(server: Server, step: Step): Promise<void> {
  const client = await server.startIfArticles()
  if (client === undefined) return say(vscode.l10n.t('This folder holds no article.'))
  const editor = editorInUse() ?? (await openAnArticle(server))
  if (editor === undefined) return say(vscode.l10n.t('Open an article first.'))
  const reading = server.whenIdle()
  vscode.window.setStatusBarMessage(vscode.l10n.t('Reading the articles…'), reading)
  await reading
  const { code2ProtocolConverter, protocol2CodeConverter } = client
  const textDocument = code2ProtocolConverter.asTextDocumentIdentifier(editor.document)
  const position = code2ProtocolConverter.asPosition(editor.selection.start)
  const place = protocol2CodeConverter.asLocation(
    await server.request(NextRequest, { textDocument, position, ...step }),
  )
  if (place === undefined || place === null) return say(noneMessage(step))
  await show(place, editor.viewColumn)
  if (step.what === 'conflict') void vscode.commands.executeCommand('setContext', 'corroborate.atConflict', true)
}

function noneMessage({ what }: Step): string {
  switch (what) {
    case 'conflict':
      return vscode.l10n.t('The articles hold no conflict.')
    case 'finding':
      return vscode.l10n.t('The articles hold no finding.')
    case 'quotation':
      return vscode.l10n.t('The articles hold no quotation.')
    case 'statement':
      return vscode.l10n.t('Nobody known speaks at the cursor.')
    case 'sameClaim':
      return vscode.l10n.t('No other article makes the claim at the cursor.')
  }
}

/** Opens the article with the most conflicts: for the walkthrough, and for who steps on before anything is open. */
async function openAnArticle(server: Server): Promise<vscode.TextEditor | undefined> {
  if ((await server.startIfArticles()) === undefined) {
    say(vscode.l10n.t('This folder holds no article.'))
    return undefined
  }
  await server.whenIdle()
  const options = { view: 'articles', grouping: 'kind', sort: 'count', filter: {} } as const
  let rows = (await server.request(RowsRequest, { options }))?.rows ?? []
  if (rows[0]?.kind === 'corpus')
    rows = (await server.request(RowsRequest, { options, parent: rows[0].id }))?.rows ?? []
  const location = rows[0]?.location
  if (location === undefined) return undefined
  return vscode.window.showTextDocument(vscode.Uri.parse(location.uri), { viewColumn: columnForArticle() })
}

/** Beside what is open, such as the walkthrough; in an empty window there is nothing to be beside of. */
function columnForArticle(): vscode.ViewColumn {
  const { activeTabGroup } = vscode.window.tabGroups
  return activeTabGroup.tabs.length > 0 ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active
}

async function show({ uri, range }: vscode.Location, viewColumn?: vscode.ViewColumn): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri, { selection: range, viewColumn })
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport)
}

function say(message: string): void {
  vscode.window.setStatusBarMessage(message, MESSAGE_MS)
}
