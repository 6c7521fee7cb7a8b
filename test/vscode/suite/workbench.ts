import * as vscode from 'vscode'
import type { Api } from '../../../client/src/extension'
import { type Row, StatusRequest, type ViewName } from '../../../server/src/protocol'
import { ok } from './assert'

/** What the extension exports; activates it. */
export async function activate(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('corroborate.corroborate')
  ok(extension, 'no extension')
  return extension.activate()
}

/** A file of the workspace folder. */
export function uriOf(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  ok(folder, 'no folder is open')
  return vscode.Uri.joinPath(folder.uri, path)
}

/** Opens an article in an editor, once the server has read all of them. */
export async function openArticle(path: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(uriOf(path), { preview: false })
  await (await activate()).whenReady()
  return editor
}

/** Opens an article with the cursor at the end of a text in it. */
export async function placeCursor(path: string, text: string): Promise<void> {
  const editor = await openArticle(path)
  const { end } = rangeOf(editor.document, text)
  const cursor = end.translate(0, -1)
  editor.selection = new vscode.Selection(cursor, cursor)
}

/** Where `text` stands in a document; with `part`, where that stands in it. The first of several. */
export function rangeOf(document: vscode.TextDocument, text: string, part = text): vscode.Range {
  const start = document.getText().indexOf(text)
  const offset = text.indexOf(part)
  ok(start >= 0 && offset >= 0, `“${text}” is not in ${document.uri.path}`)
  return new vscode.Range(document.positionAt(start + offset), document.positionAt(start + offset + part.length))
}

/** Waits for the first value that is not undefined, asking now and after each event. */
export function until<T>(event: vscode.Event<unknown>, value: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const listener = event(check)
    check()
    function check() {
      try {
        const found = value()
        if (found === undefined) return
        resolve(found)
      } catch (error) {
        reject(error)
      }
      listener?.dispose()
    }
  })
}

/** Waits until the diagnostics of a file satisfy `accept`, and answers with them. */
export function diagnosticsOf(
  path: string,
  accept: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return until(vscode.languages.onDidChangeDiagnostics, () => {
    const found = vscode.languages.getDiagnostics(uriOf(path)).filter(({ source }) => source === 'corroborate')
    return accept(found) ? found : undefined
  })
}

/** The text of all hovers at a place, as Markdown. */
export async function hoverAt(document: vscode.TextDocument, { start }: vscode.Range): Promise<string> {
  const place = start.translate(0, 1)
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    place,
  )
  const parts = hovers.flatMap(({ contents }) => contents)
  return parts.map(part => (typeof part === 'string' ? part : part.value)).join('\n')
}

/** All rows of a view, each with those it stands below, outermost first. */
export async function rowsOf({ views }: Api, view: ViewName, above: readonly Row[] = []): Promise<Row[][]> {
  const rows: Row[][] = []
  for (const row of await views[view].getChildren(above.at(-1))) {
    const path = [...above, row]
    rows.push(path, ...(row.hasChildren ? await rowsOf({ views } as Api, view, path) : []))
  }
  return rows
}

/** Asks again until the answer is accepted; in between the server answers something else, so that what came before is done. */
export async function eventually<T>(ask: () => Promise<T>, accept: (answer: T) => boolean): Promise<T> {
  const client = (await activate()).client()
  ok(client, 'no client')
  for (let tries = 1; ; tries++) {
    const answer = await ask()
    if (accept(answer) || tries === 400) return answer
    await client.sendRequest(StatusRequest.method, {})
  }
}
