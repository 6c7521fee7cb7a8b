import * as vscode from 'vscode'
import { type Grouping, type SourceNode, SourcesRequest, type Status } from '../../server/src/protocol'
import type { Server } from './server'
import { toTreeItem } from './sourceItem'

const VIEW = 'corroborate.sources'

/** Keys of the workspace's memory. */
const GROUPING = 'sources.grouping'
const EXPANDED = 'sources.expanded'

/** Rows whose expansion is remembered; the oldest is forgotten first. */
const MAX_EXPANDED = 500

/** What the welcome texts of the manifest ask of the context key `corroborate.view`. */
type ViewState = 'indexing' | 'noArticle' | 'nothing' | 'stopped' | 'rows'

const COMMANDS: Readonly<Record<string, Grouping>> = {
  'corroborate.groupByArticle': 'article',
  'corroborate.groupBySource': 'source',
  'corroborate.groupByConflict': 'finding',
}

/** The Sources view: the articles by article, by source or by conflict. The server makes the rows, on demand. */
export class SourcesView implements vscode.TreeDataProvider<SourceNode>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly tree: vscode.TreeView<SourceNode>
  private readonly disposable: vscode.Disposable
  private readonly expanded: Set<string>
  private state: Status['state'] | undefined

  readonly onDidChangeTreeData = this.changed.event
  grouping: Grouping

  constructor(
    private readonly server: Server,
    private readonly memory: vscode.Memento,
  ) {
    this.grouping = memory.get<Grouping>(GROUPING, 'article')
    this.expanded = new Set(memory.get<string[]>(EXPANDED, []))
    setContext('grouping', this.grouping)
    this.tree = vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true })
    this.disposable = vscode.Disposable.from(
      this.tree,
      this.tree.onDidExpandElement(({ element }) => this.remember(element.id, true)),
      this.tree.onDidCollapseElement(({ element }) => this.remember(element.id, false)),
      server.onDidChange(() => this.changed.fire()),
      server.onDidChangeStatus(status => this.onStatus(status)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.changed.fire()),
      vscode.commands.registerCommand('corroborate.refresh', () => this.changed.fire()),
      ...Object.entries(COMMANDS).map(([id, grouping]) =>
        vscode.commands.registerCommand(id, () => this.setGrouping(grouping)),
      ),
    )
  }

  /** What the badge of the view says; undefined when there is none. */
  get badge(): vscode.ViewBadge | undefined {
    return this.tree.badge
  }

  async setGrouping(grouping: Grouping): Promise<void> {
    this.grouping = grouping
    setContext('grouping', grouping)
    this.changed.fire()
    await this.memory.update(GROUPING, grouping)
  }

  /** The rows below a row, or the root rows; starts the server if the folder holds something that may be an article. */
  async getChildren(parent?: SourceNode): Promise<SourceNode[]> {
    if (parent === undefined && !(await this.ensureServer())) return []
    const { grouping } = this
    const answer = await this.server.request(SourcesRequest, { grouping, parent: parent?.id })
    const nodes = answer?.nodes ?? []
    if (parent === undefined) setContext('view', viewState(nodes.length, this.server.status))
    return nodes
  }

  getTreeItem(node: SourceNode): vscode.TreeItem {
    return toTreeItem(node, this.expanded.has(node.id))
  }

  dispose(): void {
    this.disposable.dispose()
  }

  private async ensureServer(): Promise<boolean> {
    if (!this.server.started) setContext('view', 'indexing')
    const client = await this.server.startIfArticles().catch(() => null)
    if (client === undefined) setContext('view', 'noArticle')
    if (client === null) setContext('view', 'stopped')
    return client !== undefined && client !== null
  }

  private onStatus(status: Status | undefined): void {
    const conflicts = status?.conflicts ?? 0
    const tooltip = vscode.l10n.t('Conflicts and disputes: {0}', conflicts)
    this.tree.badge = conflicts > 0 ? { value: conflicts, tooltip } : undefined
    if (this.state !== status?.state) this.changed.fire()
    this.state = status?.state
  }

  private remember(id: string, expanded: boolean): void {
    this.expanded.delete(id)
    if (expanded) this.expanded.add(id)
    for (const oldest of this.expanded) {
      if (this.expanded.size <= MAX_EXPANDED) break
      this.expanded.delete(oldest)
    }
    void this.memory.update(EXPANDED, [...this.expanded])
  }
}

function viewState(rows: number, status: Status | undefined): ViewState {
  if (status === undefined) return 'stopped'
  if (rows > 0) return 'rows'
  if (status.state === 'indexing') return 'indexing'
  return status.articles === 0 ? 'noArticle' : 'nothing'
}

function setContext(key: 'view', value: ViewState): void
function setContext(key: 'grouping', value: Grouping): void
function setContext(key: string, value: string): void {
  void vscode.commands.executeCommand('setContext', `corroborate.${key}`, value)
}
