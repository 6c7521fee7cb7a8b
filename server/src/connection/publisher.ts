import { CodeLensRefreshRequest, type WorkDoneProgressServerReporter } from 'vscode-languageserver'
import type { DiagnosticOptions } from '../features/diagnostics'
import { t } from '../features/words'
import { ChangedNotification, type Status, StatusNotification } from '../protocol'
import { AnnotationsChangedNotification } from '../protocol/annotations'
import { publications, workspaceReports } from './diagnosing'
import { HeldPulls } from './heldPulls'
import type { OpenReports } from './openReports'
import type { Session } from './server'
import { statusOf } from './status'

/** Milliseconds in which changes are gathered before the client is told. */
const GATHER = 100
/** Milliseconds without an edit after which it is told where annotations stand now. */
const PAUSE = 1000

/** Tells the client what has changed, each thing once for many changes that come together. */
export class Publisher {
  readonly pulls: HeldPulls
  /** Diagnostics sent to a client that cannot pull: URI to result id. */
  private readonly published = new Map<string, string>()
  private readonly timers = new Set<ReturnType<typeof setTimeout>>()
  private isDue = false
  private isRefreshDue = false
  private isAnnotationDue = false
  private pause: ReturnType<typeof setTimeout> | undefined
  private lastStatus: Status | null = null
  private progress: Promise<WorkDoneProgressServerReporter> | undefined

  constructor(
    private readonly session: Session,
    private readonly reports: OpenReports,
  ) {
    this.pulls = new HeldPulls(previous => workspaceReports(session.workspace, previous, this.diagnosticOptions()))
  }

  diagnosticOptions(): DiagnosticOptions {
    const { settings, client } = this.session
    return { severity: settings.severity, documentation: client.options.documentation ?? null }
  }

  status(): Status {
    return statusOf(this.session.workspace, this.session.settings.severity, this.lastStatus)
  }

  /** Articles have changed. What an edit does to its own document the client asks for by itself. */
  changed(edited: string | null): void {
    this.pulls.changed()
    this.isRefreshDue ||= edited === null || this.session.workspace.openCount() > 1
    this.tellLater()
  }

  /** Annotations have changed; or only where they stand, which is told when a person pauses: editors move notes by themselves. */
  annotated(what: 'changed' | 'moved'): void {
    clearTimeout(this.pause)
    if (what === 'moved') this.pause = setTimeout(() => this.annotated('changed'), PAUSE)
    else {
      this.isAnnotationDue = true
      this.tellLater()
    }
  }

  /** Indexing began, went on or ended. */
  progressed(): void {
    const { workspace, client, connection } = this.session
    const { indexing, done, total } = workspace.progress()
    this.sendStatus()
    if (indexing && done > 0 && client.progress) {
      this.progress ??= connection.window.createWorkDoneProgress().then(reporter => {
        reporter.begin(t('Reading articles'), 0, undefined, false)
        return reporter
      })
      void this.progress.then(reporter =>
        reporter.report(Math.round((100 * done) / total), t('{0} of {1}', done, total)),
      )
    }
    if (!indexing) this.endProgress()
  }

  dispose(): void {
    for (const timer of this.timers) clearTimeout(timer)
    clearTimeout(this.pause)
    this.pulls.dispose()
  }

  private endProgress(): void {
    void this.progress?.then(reporter => reporter.done())
    this.progress = undefined
  }

  private tell(): void {
    const { connection, client, workspace } = this.session
    const refresh = this.isRefreshDue
    this.isDue = false
    this.isRefreshDue = false
    if (!client.pullDiagnostics) {
      const changes = publications(workspace, this.published, this.diagnosticOptions())
      for (const change of changes) void connection.sendDiagnostics(change)
    } else if (refresh && client.refreshDiagnostics) connection.languages.diagnostics.refresh()
    if (refresh && client.refreshTokens) connection.languages.semanticTokens.refresh()
    if (refresh && client.refreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type)
    if (refresh && client.refreshHints) connection.languages.inlayHint.refresh()
    void connection.sendNotification(ChangedNotification, {})
    if (this.isAnnotationDue) void connection.sendNotification(AnnotationsChangedNotification, {})
    this.isAnnotationDue = false
    void this.reports.refresh()
    this.sendStatus()
  }

  private sendStatus(): void {
    const status = this.status()
    if (JSON.stringify(status) === JSON.stringify(this.lastStatus)) return
    this.lastStatus = status
    void this.session.connection.sendNotification(StatusNotification, status)
  }

  private tellLater(): void {
    if (this.isDue) return
    this.isDue = true
    this.later(() => this.tell())
  }

  private later(action: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer)
      action()
    }, GATHER)
    this.timers.add(timer)
  }
}
