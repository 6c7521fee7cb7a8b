import * as vscode from 'vscode'
import type { Server } from './server'

/** Commands about the server itself: Restart Language Server, Show Output. */
export function registerServerCommands(server: Server, output: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('corroborate.restartServer', () => server.restart()),
    vscode.commands.registerCommand('corroborate.showOutput', () => output.show()),
  )
}
