import * as vscode from 'vscode'
import { type Row, RowPathRequest, RowsRequest, type Status, type ViewName } from '../../server/src/protocol'
import { boxOf, type Checking, tick } from './evidence'
import { toTreeItem } from './rowItem'
import type { Server } from './server'
import type { ViewState } from './viewState'

/** Rows whose expansion is remembered; the oldest is forgotten first. */
const MAX_EXPANDED = 500

/** Rows whose parents are remembered; a tree that is shown anew fetches its rows again. */
const MAX_PARENTS = 10_000

/** What the welcome texts of the manifest ask of the context key of a view. */
type Emptiness = 'indexing' | 'noArticle' | 'nothing' | 'filtered' | 'stopped' | 'rows'

/** A view: a tree whose rows the server makes, on demand. */
export class RowsView implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly tree: vscode.TreeView<Row>
  private readonly disposable: vscode.Disposable
  private readonly expanded: Set<string>
  /** The row that each row fetched stands below. */
  private readonly parents = new Map<string, Row | undefined>()
  private serverState: Status['state'] | undefined

  readonly onDidChangeTreeData = this.changed.event

  constructor(
    readonly name: ViewName,
    private readonly server: Server,
    private readonly state: ViewState,
    private readonly memory: vscode.Memento,
    checking: Checking,
  ) {
    this.expanded = new Set(memory.get<string[]>(this.memoryKey, []))
    this.tree = vscode.window.createTreeView(`corroborate.${name}`, {
      treeDataProvider: this,
      showCollapseAll: true,
      manageCheckboxStateManually: true,
    })
    this.tree.description = state.description
    this.disposable = vscode.Disposable.from(
      this.tree,
      this.tree.onDidExpandElement(({ element }) => this.remember(element.id, true)),
      this.tree.onDidCollapseElement(({ element }) => this.remember(element.id, false)),
      this.tree.onDidChangeCheckboxState(async ({ items }) => {
        if (!(await tick(checking, items))) this.refresh()
      }),
      state.onDidChange(() => this.onChoice()),
      server.onDidChange(() => this.refresh()),
      server.onDidChangeStatus(status => this.onStatus(status)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.refresh()),
    )
  }

  get badge(): vscode.ViewBadge | undefined {
    return this.tree.badge
  }

  get description(): string | undefined {
    return this.tree.description
  }

  get onDidChangeSelection(): vscode.Event<unknown> {
    return this.tree.onDidChangeSelection
  }

  get onDidChangeVisibility(): vscode.Event<vscode.TreeViewVisibilityChangeEvent> {
    return this.tree.onDidChangeVisibility
  }

  get selection(): readonly Row[] {
    return this.tree.selection
  }

  refresh(): void {
    if (this.parents.size > MAX_PARENTS) this.parents.clear()
    this.changed.fire()
  }

  /** The rows below a row, or the root rows; starts the server if the folder holds something that may be an article. */
  async getChildren(parent?: Row): Promise<Row[]> {
    if (parent === undefined && !(await this.ensureServer())) return []
    const options = this.state.optionsFor(this.name)
    const answer = await this.server.request(RowsRequest, { options, parent: parent?.id })
    const rows = answer?.rows ?? []
    for (const row of rows) this.parents.set(row.id, parent)
    if (parent === undefined) this.setEmptiness(this.emptinessOf(rows.length))
    return rows
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const item = toTreeItem(row, this.expanded.has(row.id))
    if (this.name === 'findings') item.checkboxState = boxOf(row)
    return item
  }

  getParent(row: Row): Row | undefined {
    return this.parents.get(row.id)
  }

  /** Selects the row of what stands at a place, without taking the focus; leaves the view alone where it shows nothing of it. */
  async follow(document: vscode.TextDocument, place: vscode.Position, token: vscode.CancellationToken): Promise<void> {
    const client = this.server.client
    if (!this.tree.visible || client === undefined || this.stands(document, place)) return
    const { code2ProtocolConverter: convert } = client // plain values: a worker gets nothing of the editor's own objects
    const textDocument = convert.asTextDocumentIdentifier(document)
    const params = { options: this.state.optionsFor(this.name), textDocument, position: convert.asPosition(place) }
    const path = (await this.server.request(RowPathRequest, params, token))?.rows ?? []
    const last = path.at(-1)
    if (last === undefined || token.isCancellationRequested || !this.tree.visible) return
    for (const [i, row] of path.entries()) this.parents.set(row.id, path[i - 1])
    const reveal = () => this.tree.reveal(last, { select: true, focus: false })
    await reveal()
      .then(undefined, reveal)
      .then(undefined, () => undefined) // the tree was being refreshed; the row has gone
  }

  dispose(): void {
    this.disposable.dispose()
  }

  private get memoryKey(): string {
    return `${this.name}.expanded`
  }

  /** Whether the selected row is the one that led here. */
  private stands({ uri }: vscode.TextDocument, { line, character }: vscode.Position): boolean {
    const location = this.tree.selection[0]?.location
    if (location === undefined || vscode.Uri.parse(location.uri).toString() !== uri.toString()) return false
    return location.range.start.line === line && location.range.start.character === character
  }

  private async ensureServer(): Promise<boolean> {
    if (!this.server.started) this.setEmptiness('indexing')
    const client = await this.server.startIfArticles().catch(() => null)
    if (client === undefined) this.setEmptiness('noArticle')
    if (client === null) this.setEmptiness('stopped')
    return client !== undefined && client !== null
  }

  private onChoice(): void {
    this.tree.description = this.state.description
    this.refresh()
  }

  private onStatus(status: Status | undefined): void {
    if (this.name === 'findings') {
      const conflicts = status?.conflicts ?? 0
      const tooltip = vscode.l10n.t('Conflicts and disputes: {0}', conflicts)
      this.tree.badge = conflicts > 0 ? { value: conflicts, tooltip } : undefined
    }
    if (this.serverState !== status?.state) this.refresh()
    this.serverState = status?.state
  }

  private emptinessOf(rows: number): Emptiness {
    const { status } = this.server
    if (status === undefined) return 'stopped'
    if (rows > 0) return 'rows'
    if (status.state === 'indexing') return 'indexing'
    if (status.articles === 0) return 'noArticle'
    return this.state.isNarrowed ? 'filtered' : 'nothing'
  }

  private setEmptiness(value: Emptiness): void {
    void vscode.commands.executeCommand('setContext', `corroborate.${this.name}`, value)
  }

  private remember(id: string, expanded: boolean): void {
    this.expanded.delete(id)
    if (expanded) this.expanded.add(id)
    for (const oldest of this.expanded) {
      if (this.expanded.size <= MAX_EXPANDED) break
      this.expanded.delete(oldest)
    }
    void this.memory.update(this.memoryKey, [...this.expanded])
  }
}
