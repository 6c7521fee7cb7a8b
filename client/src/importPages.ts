import * as vscode from 'vscode'
import { type Folder, filePage, isPageName } from '../../server/src/filing/filePage'
import { PageImporter, type PageWorker } from '../../server/src/filing/pageImporter'

/** Starts the thread that pages are imported in. */
export type PageWorkerFactory = () => Promise<PageWorker>

/** What became of the pages: the articles made or found, and why the others were not. */
export interface ImportReport {
  readonly articles: readonly vscode.Uri[]
  readonly cut: readonly vscode.Uri[]
  readonly failed: readonly { readonly page: vscode.Uri; readonly reason: string }[]
}

/** What the dialog offers. */
const ENDINGS = ['html', 'htm', 'xhtml', 'mhtml', 'mht']

/** Larger files are not read: a page with its pictures has some megabytes. */
const LARGEST = 64 * 1024 * 1024

/** Import Saved Pages: asks for files and, without a folder, for where to put the articles. Given both, it asks nothing. */
export function registerImport(start: PageWorkerFactory): vscode.Disposable {
  return vscode.commands.registerCommand(
    'corroborate.importPages',
    async (given?: unknown, target?: unknown): Promise<ImportReport | undefined> => {
      const asked = pagesIn(given)
      const pages = asked.length > 0 ? asked : await askPages()
      if (pages.length === 0) return undefined
      const folder = target instanceof vscode.Uri ? target : await askFolder()
      if (folder === undefined) return undefined
      const report = await importAll(pages, folder, start)
      if (!(target instanceof vscode.Uri)) void show(report, folder)
      return report
    },
  )
}

/** What a menu or another extension hands over: one file, or several. */
function pagesIn(given: unknown): vscode.Uri[] {
  return (Array.isArray(given) ? given : [given]).filter(each => each instanceof vscode.Uri)
}

async function askPages(): Promise<vscode.Uri[]> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Saved Pages'),
    openLabel: vscode.l10n.t('Import'),
    canSelectMany: true,
    filters: { [vscode.l10n.t('Saved pages')]: ENDINGS, [vscode.l10n.t('All files')]: ['*'] },
  })
  return chosen ?? []
}

/** The folder of the workspace; one of several, and any where there is none, is asked for. */
async function askFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? []
  if (folders.length === 1) return folders[0].uri
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Folder for the Articles'),
    openLabel: vscode.l10n.t('Put Articles Here'),
    canSelectFiles: false,
    canSelectFolders: true,
  })
  return chosen?.[0]
}

function importAll(pages: readonly vscode.Uri[], folder: vscode.Uri, start: PageWorkerFactory): Thenable<ImportReport> {
  const title = vscode.l10n.t('Importing pages')
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true }
  return vscode.window.withProgress(options, async (progress, token) => {
    const importer = new PageImporter(start)
    const articles: vscode.Uri[] = []
    const cut: vscode.Uri[] = []
    const failed: { page: vscode.Uri; reason: string }[] = []
    for (const page of pages) {
      if (token.isCancellationRequested) break
      progress.report({ message: nameOf(page), increment: 100 / pages.length })
      try {
        const { article, isCut } = await importOne(importer, page, folder, token)
        articles.push(article)
        if (isCut) cut.push(article)
      } catch (error) {
        if (!token.isCancellationRequested) failed.push({ page, reason: reasonOf(error) })
      }
    }
    importer.end()
    return { articles, cut, failed }
  })
}

async function importOne(
  importer: PageImporter,
  page: vscode.Uri,
  folder: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<{ article: vscode.Uri; isCut: boolean }> {
  const { size, mtime } = await vscode.workspace.fs.stat(page)
  if (size > LARGEST) throw new Error(vscode.l10n.t('larger than {0} MB', LARGEST / 1024 / 1024))
  const bytes = await vscode.workspace.fs.readFile(page)
  const written = mtime > 0 ? new Date(mtime).toISOString() : null
  const imported = await importer.import({ bytes, written }, stop => token.onCancellationRequested(stop))
  if (imported.kind === 'refused') throw new Error(imported.reason)
  const isBeside = vscode.Uri.joinPath(page, '..').toString() === folder.toString()
  const original = {
    name: isPageName(page.path) ? nameOf(page) : `${nameOf(page)}.html`,
    bytes: isBeside ? null : bytes,
  }
  const { name } = await filePage(folderAt(folder), original, imported.text)
  return { article: vscode.Uri.joinPath(folder, name), isCut: imported.isCut }
}

function folderAt(folder: vscode.Uri): Folder {
  return {
    read: name =>
      Promise.resolve(vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name))).catch(error => {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null
        throw error
      }),
    create: async (name, bytes) => vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes),
  }
}

/** Says what came of it, opens the first article, and offers the folder where it is not open. */
async function show({ articles, cut, failed }: ImportReport, folder: vscode.Uri): Promise<void> {
  const isOpen = vscode.workspace.getWorkspaceFolder(folder) !== undefined
  const [first] = articles
  if (first && isOpen) await vscode.window.showTextDocument(first)
  const openFolder = vscode.l10n.t('Open Folder')
  const showReport = vscode.l10n.t('Show Report')
  const actions = [...(first && !isOpen ? [openFolder] : []), ...(failed.length + cut.length > 0 ? [showReport] : [])]
  const message = [
    vscode.l10n.t('{0} pages imported.', articles.length),
    ...(failed.length > 0 ? [vscode.l10n.t('{0} could not be.', failed.length)] : []),
    ...(cut.length > 0 ? [vscode.l10n.t('Of {0} a paywall hides the rest.', cut.length)] : []),
  ].join(' ')
  const say = failed.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage
  const chosen = await say(message, ...actions)
  if (chosen === openFolder) await vscode.commands.executeCommand('vscode.openFolder', folder)
  if (chosen === showReport) await showList({ articles, cut, failed })
}

/** The pages that were not imported, or not whole, in a document of its own. */
async function showList({ cut, failed }: ImportReport): Promise<void> {
  const lines = [
    ...failed.map(({ page, reason }) => `${nameOf(page)}: ${reason}`),
    ...cut.map(article => `${nameOf(article)}: ${vscode.l10n.t('the beginning only: a paywall hides the rest')}`),
  ]
  const content = `${vscode.l10n.t('Pages that were not imported, or not whole')}\n\n${lines.join('\n')}\n`
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'log', content }))
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
