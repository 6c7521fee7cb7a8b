import * as vscode from 'vscode'
import {
  type BaseLanguageClient,
  CancellationToken,
  type LanguageClientOptions,
  type ProtocolRequestType,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient'
import {
  ChangedNotification,
  type InitializationOptions,
  SECTION,
  type Status,
  StatusNotification,
} from '../../server/src/protocol'
import {
  ANNOTATE_COMMAND,
  type AnnotateParams,
  AnnotationsChangedNotification,
  UndoStepsNotification,
} from '../../server/src/protocol/annotations'
import { documentSelector, foldersHoldArticle } from './articles'
import { answerFileRequests } from './files'

/** Key of the workspace's memory: what can be taken back. */
const UNDO_STEPS = 'undoSteps'

/** Makes the language client of a runtime. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient

/** The language server as the views see it: not started, running, or stopped for good. */
export class Server implements vscode.Disposable {
  private running: Promise<BaseLanguageClient> | undefined
  private current: BaseLanguageClient | undefined
  private attached: vscode.Disposable | undefined
  private readonly statusEmitter = new vscode.EventEmitter<Status | undefined>()
  private readonly changedEmitter = new vscode.EventEmitter<void>()
  private readonly annotatedEmitter = new vscode.EventEmitter<void>()

  /** What the server said last of itself; undefined while it does not run. */
  status: Status | undefined

  /** Fires with each new status, and with undefined when the server stops. */
  readonly onDidChangeStatus = this.statusEmitter.event
  /** Findings, tokens or sources may have changed. */
  readonly onDidChange = this.changedEmitter.event
  /** Makes the annotations of a code action, where it is set. */
  annotate: ((params: AnnotateParams) => Promise<unknown>) | undefined
  /** Tells that a source was renamed, where it is set. */
  renamed: (() => unknown) | undefined

  /** Annotations have changed, or where they stand. */
  readonly onDidAnnotate = this.annotatedEmitter.event

  constructor(
    private readonly makeClient: ClientFactory,
    private readonly output: vscode.LogOutputChannel,
    private readonly extensionUri: vscode.Uri,
    private readonly memory: vscode.Memento,
  ) {}

  get started(): boolean {
    return this.running !== undefined
  }

  get client(): BaseLanguageClient | undefined {
    return this.current
  }

  /** Starts the server, once; every caller gets the same client. A failure has been shown and logged by the client. */
  start(): Promise<BaseLanguageClient> {
    this.running ??= this.launch()
    return this.running
  }

  /** Starts the server if it runs already or a workspace folder holds something that may be an article. */
  async startIfArticles(): Promise<BaseLanguageClient | undefined> {
    if (!this.started && !(await foldersHoldArticle())) return undefined
    return this.start()
  }

  /** Stops the server if it runs, and starts a new one, with the document selector that the settings now ask for. */
  async restart(): Promise<void> {
    await this.stop()
    await this.start()
  }

  /** Asks the server; undefined when it does not run, or stops meanwhile, or the request is cancelled. */
  async request<P, R>(
    type: ProtocolRequestType<P, R, never, void, void>,
    params: P,
    token: vscode.CancellationToken = CancellationToken.None,
  ): Promise<R | undefined> {
    const client = await this.running?.catch(() => undefined)
    if (!client?.isRunning()) return undefined
    try {
      return await client.sendRequest(type.method, params, token)
    } catch (error) {
      if (!token.isCancellationRequested) this.output.debug(`${type.method}: ${error}`)
      return undefined
    }
  }

  /** The status as soon as everything has been read; fails when the server does not start, or stops before. */
  async whenIdle(): Promise<Status> {
    await this.running
    if (this.status?.state === 'idle') return this.status
    return new Promise((resolve, reject) => {
      const listener = this.onDidChangeStatus(status => {
        if (status?.state === 'indexing') return
        listener.dispose()
        if (status) resolve(status)
        else reject(new Error('The language server has stopped.'))
      })
    })
  }

  dispose(): Promise<void> {
    return this.stop()
  }

  private async launch(): Promise<BaseLanguageClient> {
    const client = this.makeClient(SECTION, 'Corroborate', this.options())
    this.current = client
    this.attached = vscode.Disposable.from(
      answerFileRequests(client),
      client.onNotification(StatusNotification, status => this.setStatus(status)),
      client.onNotification(ChangedNotification, () => this.changedEmitter.fire()),
      client.onNotification(AnnotationsChangedNotification, () => this.annotatedEmitter.fire()),
      client.onNotification(UndoStepsNotification, steps => void this.memory.update(UNDO_STEPS, steps)),
      client.onDidChangeState(({ newState }) => this.setState(client, newState)),
    )
    await client.start()
    return client
  }

  private options(): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      clientFiles: true,
      documentation: vscode.Uri.joinPath(this.extensionUri, 'docs', 'findings').toString(),
      clientCommands: true,
      undoSteps: this.memory.get<unknown>(UNDO_STEPS, null),
    }
    return {
      documentSelector: documentSelector(),
      initializationOptions,
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticPullOptions: { onChange: true },
      markdown: { isTrusted: false, supportHtml: false },
      middleware: {
        provideHover,
        executeCommand: (command, args, next) =>
          command === ANNOTATE_COMMAND && this.annotate ? this.annotate(args[0]) : next(command, args),
        provideRenameEdits: async (document, position, newName, token, next) => {
          const edits = await next(document, position, newName, token)
          if (edits) this.renamed?.()
          return edits
        },
      },
    }
  }

  private setStatus(status: Status | undefined): void {
    if (this.status === undefined && status === undefined) return
    this.status = status
    this.statusEmitter.fire(status)
  }

  private setState(client: BaseLanguageClient, state: State): void {
    if (client !== this.current) return
    void vscode.commands.executeCommand('setContext', 'corroborate.running', state === State.Running)
    if (state === State.Stopped) this.setStatus(undefined)
  }

  private async stop(): Promise<void> {
    const { running, current } = this
    this.running = undefined
    await running?.catch(() => undefined)
    await current?.dispose()
    this.attached?.dispose()
    this.setStatus(undefined)
  }
}

/** Notes for the walkthrough that a hover has been seen. */
const provideHover: NonNullable<LanguageClientOptions['middleware']>['provideHover'] = async (
  document,
  position,
  token,
  next,
) => {
  const hover = await next(document, position, token)
  if (hover) void vscode.commands.executeCommand('setContext', 'corroborate.hovered', true)
  return hover
}
