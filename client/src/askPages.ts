import * as vscode from 'vscode'
import { isPageName } from '../../server/src/filing/filePage'

/** What the dialog offers. */
const ENDINGS = ['html', 'htm', 'xhtml', 'mhtml', 'mht']

/** What a menu or another extension hands over: one file, or several. */
export function urisIn(given: unknown): vscode.Uri[] {
  return (Array.isArray(given) ? given : [given]).filter(each => each instanceof vscode.Uri)
}

/** Files as they are, and the pages in folders; browsers keep what a page is made of in a folder called "… _files". */
export async function pagesAmong(uris: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = []
  for (const uri of uris) {
    if (await isFolder(uri)) found.push(...(await pagesBelow(uri)))
    else found.push(uri)
  }
  return found
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  const { type } = await vscode.workspace.fs.stat(uri)
  return (type & vscode.FileType.Directory) !== 0
}

async function pagesBelow(folder: vscode.Uri, levels = Number.POSITIVE_INFINITY): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = []
  for (const [name, type] of await entriesOf(folder)) {
    const uri = vscode.Uri.joinPath(folder, name)
    if (type === vscode.FileType.File && isPageName(name)) found.push(uri)
    const isBelow = type === vscode.FileType.Directory && levels > 0 && !/^\.|_files$|^node_modules$/.test(name)
    if (isBelow) found.push(...(await pagesBelow(uri, levels - 1)))
  }
  return found
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  return (await vscode.workspace.fs.readDirectory(folder)).sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * Asks for pages, as many as a person likes. The dialogs of desktops give several files; the one that VS Code shows in a
 * browser and for remote folders gives one file or folder, and so what lies there is offered in a list.
 */
export async function askPages(): Promise<readonly vscode.Uri[]> {
  const isPlain = showsOwnDialog()
  const chosen = await vscode.window.showOpenDialog({
    title: isPlain
      ? vscode.l10n.t('Import Saved Pages: One of Them, or Their Folder')
      : vscode.l10n.t('Import Saved Pages'),
    openLabel: vscode.l10n.t('Import'),
    canSelectFiles: true,
    canSelectFolders: isPlain,
    canSelectMany: true,
    filters: { [vscode.l10n.t('Saved pages')]: ENDINGS, [vscode.l10n.t('All files')]: ['*'] },
  })
  const [first] = chosen ?? []
  return isPlain && first ? pagesAround(first) : (chosen ?? [])
}

/** Whether files are chosen in VS Code's own dialog, and not in that of the operating system. */
function showsOwnDialog(): boolean {
  const isAsked = vscode.workspace.getConfiguration('files').get('simpleDialog.enable') === true
  return isAsked || vscode.env.uiKind === vscode.UIKind.Web || vscode.env.remoteName !== undefined
}

/** All pages of the folder that was chosen, and of those in it, as a home may be chosen by mistake; of the folder of a page, that page, unless more are ticked. */
async function pagesAround(chosen: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const isAll = await isFolder(chosen)
  const folder = isAll ? chosen : vscode.Uri.joinPath(chosen, '..')
  const found = isAll ? await pagesBelow(folder, 1) : await pagesBeside(chosen)
  if (found.length === 0)
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no saved page in this folder.'))
  return found.length < 2 ? found : tickPages(folder, found, uri => isAll || uri.toString() === chosen.toString())
}

async function pagesBeside(chosen: vscode.Uri): Promise<vscode.Uri[]> {
  const folder = vscode.Uri.joinPath(chosen, '..')
  const names = (await entriesOf(folder)).filter(([name, type]) => type === vscode.FileType.File && isPageName(name))
  const found = names.map(([name]) => vscode.Uri.joinPath(folder, name))
  return found.some(uri => uri.toString() === chosen.toString()) ? found : [chosen]
}

async function tickPages(
  folder: vscode.Uri,
  found: readonly vscode.Uri[],
  isTicked: (uri: vscode.Uri) => boolean,
): Promise<readonly vscode.Uri[]> {
  const items = found.map(uri => {
    return { label: uri.path.slice(folder.path.replace(/\/$/, '').length + 1), uri, picked: isTicked(uri) }
  })
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Import Saved Pages'),
    placeHolder: vscode.l10n.t('Which of the pages in this folder?'),
    canPickMany: true,
  })
  return (chosen ?? []).map(({ uri }) => uri)
}

/** The folder of the workspace; one of several, and any where there is none, is asked for. */
export async function askFolder(near: vscode.Uri): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? []
  if (folders.length === 1) return folders[0].uri
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Folder for the Articles'),
    openLabel: vscode.l10n.t('Put Articles Here'),
    defaultUri: near,
    canSelectFiles: false,
    canSelectFolders: true,
  })
  return chosen?.[0]
}
