import * as vscode from 'vscode'
import { withoutIcons } from './literal'

/** How long a message stays in the status bar, in milliseconds. */
const MESSAGE_MS = 5000

/** How long it can be taken back by a click. */
const UNDO_MS = 12_000

/** Says something in the status bar, for a while. */
export function say(message: string): void {
  vscode.window.setStatusBarMessage(message, MESSAGE_MS)
}

/** Says in the status bar what was done; a click takes it back. In the way of nobody. */
export class Confirmation implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('corroborate.done', vscode.StatusBarAlignment.Left, -1)
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    this.item.name = vscode.l10n.t('Corroborate: What Was Annotated Last')
    this.item.command = 'corroborate.undoCorrection'
    this.item.tooltip = vscode.l10n.t('Undo Last Correction or Note')
  }

  /** What the item says; undefined while it is not shown. */
  get text(): string | undefined {
    return this.timer === undefined ? undefined : this.item.text
  }

  done(what: string): void {
    const text = vscode.l10n.t('{0} · Undo', withoutIcons(what))
    this.item.text = `$(check) ${text}`
    this.item.accessibilityInformation = { label: text, role: 'button' }
    this.item.show()
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.hide(), UNDO_MS)
  }

  hide(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.item.hide()
  }

  dispose(): void {
    this.hide()
    this.item.dispose()
  }
}
