import * as vscode from 'vscode'
import { State } from 'vscode-languageclient'
import type { Annotation } from '../../server/src/protocol/annotations'
import { type Annotations, isDetached } from './annotations'
import { say } from './confirmation'
import { oneLine } from './literal'
import { noteItem } from './noteItem'
import { NOTE_KINDS, type NoteFilter, type NoteGrouping, type NoteKind, type NoteRow, noteRows } from './noteRows'
import type { NoteThreads } from './noteThreads'
import { badgeWords, detachedWord, noteKindWord } from './noteWords'
import type { Server } from './server'

/** Keys of the workspace's memory. */
const MEMORY = 'notes'
const COLLAPSED = 'notes.collapsed'

/** Groups that are remembered as closed. */
const MAX_COLLAPSED = 500

interface Choices {
  readonly grouping: NoteGrouping
  readonly filter: NoteFilter
}

/** The fourth view: all that a person has noted, corrected and found out. */
export class NotesView implements vscode.TreeDataProvider<NoteRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly tree: vscode.TreeView<NoteRow>
  private readonly disposable: vscode.Disposable
  private readonly collapsed: Set<string>
  private choices: Choices
  private made: { all: readonly Annotation[]; choices: Choices; rows: readonly NoteRow[] } | undefined

  readonly onDidChangeTreeData = this.changed.event

  constructor(
    private readonly server: Server,
    private readonly annotations: Annotations,
    private readonly threads: NoteThreads,
    private readonly memory: vscode.Memento,
  ) {
    this.choices = { grouping: 'article', filter: {}, ...memory.get<Partial<Choices>>(MEMORY) }
    this.collapsed = new Set(memory.get<string[]>(COLLAPSED, []))
    this.tree = vscode.window.createTreeView('corroborate.notes', { treeDataProvider: this, showCollapseAll: true })
    this.disposable = vscode.Disposable.from(
      this.changed,
      this.tree,
      this.tree.onDidCollapseElement(({ element }) => this.remember(element.id, true)),
      this.tree.onDidExpandElement(({ element }) => this.remember(element.id, false)),
      this.tree.onDidChangeSelection(({ selection }) => this.chosen(selection)),
      annotations.onDidChange(() => this.refresh()),
      server.onDidChangeStatus(() => this.setEmptiness()),
      ...Object.entries(this.commands()).map(([id, run]) => vscode.commands.registerCommand(id, run)),
    )
    this.refresh()
  }

  get badge(): vscode.ViewBadge | undefined {
    return this.tree.badge
  }

  get description(): string | undefined {
    return this.tree.description
  }

  get selection(): readonly NoteRow[] {
    return this.tree.selection
  }

  /** The rows below a row, or the groups; starts the server if the folder holds something that may be an article. */
  async getChildren(parent?: NoteRow): Promise<NoteRow[]> {
    if (parent) return parent.kind === 'group' ? [...parent.rows] : []
    if (!this.server.started) await this.server.startIfArticles().catch(() => undefined)
    this.setEmptiness()
    return [...this.rows()]
  }

  getTreeItem(row: NoteRow): vscode.TreeItem {
    return noteItem(row, this.collapsed.has(row.id))
  }

  dispose(): void {
    this.disposable.dispose()
  }

  private commands(): Readonly<Record<string, (given?: never) => unknown>> {
    return {
      'corroborate.groupNotesByArticle': () => this.choose({ grouping: 'article' }),
      'corroborate.groupNotesByTag': () => this.choose({ grouping: 'tag' }),
      'corroborate.groupNotesByStatus': () => this.choose({ grouping: 'status' }),
      'corroborate.groupNotesByPlace': () => this.choose({ grouping: 'place' }),
      'corroborate.filterNotes': (given?: string) => this.filterText(given),
      'corroborate.filterNotesKind': (given?: NoteKind[]) => this.filterKind(given),
      'corroborate.clearNotesFilter': () => this.choose({ filter: {} }),
    }
  }

  /** The groups, made once for each list and choice. */
  private rows(): readonly NoteRow[] {
    const { all, unreadable } = this.annotations
    const { grouping, filter } = this.choices
    if (this.made?.all !== all || this.made.choices !== this.choices)
      this.made = { all, choices: this.choices, rows: noteRows(all, unreadable, grouping, filter) }
    return this.made.rows
  }

  private refresh(): void {
    const detached = this.annotations.all.filter(isDetached).length
    const unreadable = this.annotations.unreadable.length
    const tooltip = badgeWords(detached, unreadable)
    this.tree.badge = tooltip === '' ? undefined : { value: detached + unreadable, tooltip }
    this.tree.description = this.filterWords()
    const { grouping } = this.choices
    void vscode.commands.executeCommand('setContext', 'corroborate.notesGrouping', grouping)
    void vscode.commands.executeCommand('setContext', 'corroborate.notesNarrowed', this.isNarrowed)
    this.setEmptiness()
    this.changed.fire()
  }

  private get isNarrowed(): boolean {
    const { text, kinds } = this.choices.filter
    return Boolean(text) || (kinds ?? []).length > 0
  }

  private filterWords(): string {
    const { text, kinds = [] } = this.choices.filter
    return [text && `“${text}”`, ...kinds.map(noteKindWord)].filter(Boolean).join(' · ')
  }

  /** What the welcome texts of the manifest ask. */
  private setEmptiness(): void {
    void vscode.commands.executeCommand('setContext', 'corroborate.notes', this.emptiness())
  }

  private emptiness(): string {
    const { status, started, client } = this.server
    if (this.rows().length > 0) return 'rows'
    if (!started) return 'noArticle'
    if (client?.state === State.Stopped) return 'stopped'
    if (status === undefined) return 'indexing'
    if (status.state === 'indexing') return 'indexing'
    if (this.isNarrowed && this.annotations.all.length > 0) return 'filtered'
    return status.articles === 0 ? 'noArticle' : 'nothing'
  }

  private async choose(choice: Partial<Choices>): Promise<void> {
    this.choices = { ...this.choices, ...choice }
    this.refresh()
    await this.memory.update(MEMORY, this.choices)
  }

  private async filterText(given?: string): Promise<void> {
    const { filter } = this.choices
    const options = {
      title: vscode.l10n.t('Filter Notes by Text'),
      prompt: vscode.l10n.t('Words that rows must have, of the note, its passage, tags or author. Empty shows all.'),
      value: filter.text,
    }
    const text = typeof given === 'string' ? given : await vscode.window.showInputBox(options)
    if (text !== undefined) await this.choose({ filter: { ...filter, text: text.trim() } })
  }

  private async filterKind(given?: NoteKind[]): Promise<void> {
    const { filter } = this.choices
    const kinds = Array.isArray(given) ? given : await this.askKinds()
    if (kinds) await this.choose({ filter: { ...filter, kinds } })
  }

  private async askKinds(): Promise<NoteKind[] | undefined> {
    const picked = this.choices.filter.kinds ?? []
    const items = NOTE_KINDS.map(kind => ({ label: noteKindWord(kind), value: kind, picked: picked.includes(kind) }))
    const title = vscode.l10n.t('Filter Notes by Kind')
    return (await vscode.window.showQuickPick(items, { title, canPickMany: true }))?.map(({ value }) => value)
  }

  /** Opens the thread of the note that was chosen; says so where its passage is not found. */
  private chosen([row]: readonly NoteRow[]): void {
    if (row?.kind !== 'annotation') return
    this.threads.expand(row.annotation.id)
    if (isDetached(row.annotation)) say(whereGone(row.annotation))
  }

  private remember(id: string, collapsed: boolean): void {
    this.collapsed.delete(id)
    if (collapsed) this.collapsed.add(id)
    for (const oldest of this.collapsed) {
      if (this.collapsed.size <= MAX_COLLAPSED) break
      this.collapsed.delete(oldest)
    }
    void this.memory.update(COLLAPSED, [...this.collapsed])
  }
}

function whereGone(annotation: Annotation): string {
  return `${detachedWord(annotation)}: ${oneLine(annotation.passages[0].quote, 80)}`
}
