import * as vscode from 'vscode'
import { type Folder, filePage, isPageName } from '../../server/src/filing/filePage'
import { PageImporter, type PageWorker } from '../../server/src/filing/pageImporter'
import { askFolder, askPages, pagesAmong, urisIn } from './askPages'

/** Starts the thread that pages are imported in. */
export type PageWorkerFactory = () => Promise<PageWorker>

/** What became of the pages: the articles made or found, and why the others were not. */
export interface ImportReport {
  readonly articles: readonly vscode.Uri[]
  readonly cut: readonly vscode.Uri[]
  readonly failed: readonly { readonly page: vscode.Uri; readonly reason: string }[]
}

/** Larger files are not read: a page with its pictures has some megabytes. */
const LARGEST = 64 * 1024 * 1024

/**
 * Import Saved Pages: asks for files. Articles of pages that lie in a workspace folder go beside them, others into the
 * folder that is open, or that is asked for; given a folder, there. The explorer hands over what is selected.
 */
export function registerImport(start: PageWorkerFactory): vscode.Disposable {
  return vscode.commands.registerCommand(
    'corroborate.importPages',
    async (given?: unknown, target?: unknown): Promise<ImportReport | undefined> => {
      const asked = urisIn(urisIn(target).length > 0 && Array.isArray(target) ? target : given)
      const pages = asked.length > 0 ? await pagesAmong(asked) : await askPages()
      const folderOf = pages.length > 0 && (await folders(pages, target instanceof vscode.Uri ? target : undefined))
      if (!folderOf) return undefined
      const report = await importAll(pages, folderOf, start)
      if (!(target instanceof vscode.Uri)) void show(report)
      return report
    },
  )
}

/** Into which folder the article of each page goes; undefined when none was chosen. */
async function folders(
  pages: readonly vscode.Uri[],
  target: vscode.Uri | undefined,
): Promise<((page: vscode.Uri) => vscode.Uri) | undefined> {
  if (target) return () => target
  const isInside = (page: vscode.Uri) => vscode.workspace.getWorkspaceFolder(page) !== undefined
  const other = pages.every(isInside) ? parentOf(pages[0]) : await askFolder(parentOf(pages[0]))
  return other && (page => (isInside(page) ? parentOf(page) : other))
}

function parentOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..')
}

function importAll(
  pages: readonly vscode.Uri[],
  folderOf: (page: vscode.Uri) => vscode.Uri,
  start: PageWorkerFactory,
): Thenable<ImportReport> {
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
        const { article, isCut } = await importOne(importer, page, folderOf(page), token)
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
  const isBeside = parentOf(page).toString() === folder.toString()
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
async function show({ articles, cut, failed }: ImportReport): Promise<void> {
  const [first] = articles
  const isOpen = first !== undefined && vscode.workspace.getWorkspaceFolder(first) !== undefined
  if (first && isOpen) await vscode.window.showTextDocument(first)
  const openFolder = vscode.l10n.t('Open Folder')
  const showReport = vscode.l10n.t('Show Report')
  const actions = [...(first && !isOpen ? [openFolder] : []), ...(failed.length + cut.length > 0 ? [showReport] : [])]
  const message = [
    articles.length === 1 ? vscode.l10n.t('One page imported.') : vscode.l10n.t('{0} pages imported.', articles.length),
    ...(failed.length > 0 ? [vscode.l10n.t('{0} could not be.', failed.length)] : []),
    ...(cut.length > 0 ? [vscode.l10n.t('Of {0} a paywall hides the rest.', cut.length)] : []),
  ].join(' ')
  const say = failed.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage
  const chosen = await say(message, ...actions)
  if (chosen === openFolder) await vscode.commands.executeCommand('vscode.openFolder', parentOf(first))
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
