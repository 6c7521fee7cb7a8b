import * as vscode from 'vscode'
import type { Status } from '../../server/src/protocol'
import { LANGUAGES } from './articles'
import type { Server } from './server'

/** The entry in the language status of an article: what has been read, and whether that is still going on. */
export function registerStatus(server: Server): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined
  const listener = server.onDidChangeStatus(status => {
    item ??= createItem()
    update(item, status)
  })
  return { dispose: () => vscode.Disposable.from(listener, ...(item ? [item] : [])).dispose() }
}

function createItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('corroborate.status', [...LANGUAGES])
  item.name = 'Corroborate'
  item.command = { command: 'corroborate.showOutput', title: vscode.l10n.t('Show Output') }
  return item
}

function update(item: vscode.LanguageStatusItem, status: Status | undefined): void {
  const { Information, Warning } = vscode.LanguageStatusSeverity
  item.busy = status?.state === 'indexing'
  item.severity = status === undefined ? Warning : Information
  item.text = `Corroborate: ${status === undefined ? vscode.l10n.t('stopped') : text(status)}`
  item.detail = status && detail(status)
  item.accessibilityInformation = { label: [item.text, item.detail].filter(part => part).join(', ') }
}

function text({ state, articles, conflicts, done, total }: Status): string {
  if (state === 'indexing') return vscode.l10n.t('reading {0} of {1} files', done, total)
  return [
    articles === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', articles),
    conflicts === 1 ? vscode.l10n.t('1 conflict or dispute') : vscode.l10n.t('{0} conflicts and disputes', conflicts),
  ].join(', ')
}

function detail({ quotations, sources, skippedCount }: Status): string {
  const found = vscode.l10n.t('quotations: {0}, sources: {1}', quotations, sources)
  return skippedCount === 0 ? found : `${found}, ${vscode.l10n.t('files not read: {0}', skippedCount)}`
}
