import * as vscode from 'vscode'
import { ImportAnnotationsRequest } from '../../server/src/protocol/annotations'
import type { Confirmation } from './confirmation'
import type { Server } from './server'

/** What importing works on. */
interface Importing {
  readonly server: Server
  readonly confirmation: Confirmation
}

/** Import Annotations: takes in what Hypothesis exports, and Web Annotations. Given a file, it asks nothing. */
export function registerAnnotationImport(importing: Importing): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.importAnnotations', async (given?: unknown) => {
    const file = given instanceof vscode.Uri ? given : await askFile()
    const place = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0].uri
    if (file === undefined || place === undefined) return undefined
    return take(importing, file, place)
  })
}

async function askFile(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Annotations'),
    openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Annotations')]: ['json', 'jsonl', 'jsonld'], [vscode.l10n.t('All files')]: ['*'] },
  })
  return chosen?.[0]
}

async function take({ server, confirmation }: Importing, file: vscode.Uri, place: vscode.Uri) {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file))
  const result = await server.request(ImportAnnotationsRequest, { uri: place.toString(), text })
  if (!result) return undefined
  if (result.problem !== null) void vscode.window.showErrorMessage(result.problem)
  else if (result.unmatched.length > 0) void tell(result)
  else confirmation.done(counts(result))
  return result
}

type Result = { readonly added: number; readonly known: number; readonly unmatched: readonly string[] }

function counts({ added, known }: Result): string {
  return vscode.l10n.t('Annotations taken in: {0}, known already: {1}', added, known)
}

/** What is about no article here, to look it up. */
async function tell(result: Result): Promise<void> {
  const show = vscode.l10n.t('Show Others')
  const others = vscode.l10n.t('about no article here: {0}', result.unmatched.length)
  const chosen = await vscode.window.showInformationMessage(`${counts(result)}, ${others}`, show)
  if (chosen !== show) return
  const document = await vscode.workspace.openTextDocument({ content: `${result.unmatched.join('\n')}\n` })
  await vscode.window.showTextDocument(document)
}
