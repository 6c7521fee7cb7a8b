import {
  type CancellationToken,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol'

/** Milliseconds in which changes are gathered into one answer. */
const GATHER = 150

/** The reports that differ from what a client has, by URI; and with them those that do not. */
export type Reporter = (previous: ReadonlyMap<string, string>) => readonly WorkspaceDocumentDiagnosticReport[]

interface Held {
  readonly previous: ReadonlyMap<string, string>
  readonly resolve: (report: WorkspaceDiagnosticReport) => void
}

/**
 * Workspace diagnostic requests, each held until there is something new to answer: a client asks again as soon as it is
 * answered, and would otherwise keep an idle server busy.
 */
export class HeldPulls {
  private readonly held = new Set<Held>()
  /** Answers already given since the last change; a client that throws one away shall not ask for it for ever. */
  private readonly given = new Set<string>()
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly report: Reporter) {}

  /** The report, as soon as it says something new. Rejects when it is cancelled. */
  request(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> {
    return new Promise((resolve, reject) => {
      const held = { previous: new Map(previousResultIds.map(({ uri, value }) => [uri, value])), resolve }
      if (this.answer(held)) return
      this.held.add(held)
      token.onCancellationRequested(() => {
        this.held.delete(held)
        reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled'))
      })
    })
  }

  /** Something may have changed. */
  changed(): void {
    this.given.clear()
    this.timer ??= setTimeout(() => {
      this.timer = undefined
      for (const held of this.held) if (this.answer(held)) this.held.delete(held)
    }, GATHER)
  }

  /** Lets all go, with nothing new, when the server stops. */
  dispose(): void {
    clearTimeout(this.timer)
    for (const { resolve } of this.held) resolve({ items: [] })
    this.held.clear()
  }

  private answer({ previous, resolve }: Held): boolean {
    const items = this.report(previous)
    const news = items
      .filter(item => item.kind === 'full')
      .map(item => [item.uri, previous.get(item.uri), item.resultId])
    const keys = news.map(item => JSON.stringify(item)).filter(key => !this.given.has(key))
    if (keys.length === 0) return false
    for (const key of keys) this.given.add(key)
    resolve({ items: [...items] })
    return true
  }
}
