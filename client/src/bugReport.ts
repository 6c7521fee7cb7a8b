import * as vscode from 'vscode'
import type { Server } from './server'

/** Report Issue: opens VS Code's own form for a problem of this extension, with versions filled in. */
export function registerBugReport({ extension }: vscode.ExtensionContext, server: Server): vscode.Disposable {
  return vscode.commands.registerCommand('corroborate.reportIssue', () =>
    vscode.commands.executeCommand('workbench.action.openIssueReporter', {
      extensionId: extension.id,
      issueBody: bugReport(extension.packageJSON.version, server),
    }),
  )
}

/** What a report says by itself: versions and numbers, never a word, name or path of an article. */
export function bugReport(version: string, { status }: Server): string {
  const { appName, appHost, uiKind, remoteName, language } = vscode.env
  const lines = [
    `Corroborate ${version}`,
    `${appName} ${vscode.version} (${appHost}, ${uiKind === vscode.UIKind.Web ? 'web' : 'desktop'})`,
    `Remote: ${remoteName ?? 'none'}`,
    `Language: ${language}`,
    status
      ? `Server: ${status.state}, articles: ${status.articles}, files not read: ${status.skippedCount}`
      : 'Server: not running',
  ]
  return `${vscode.l10n.t('What happened, and what did you expect?')}\n\n\n---\n${lines.join('\n')}\n`
}
