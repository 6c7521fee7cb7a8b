import * as vscode from 'vscode'
import {
  type Filter,
  type Grouping,
  SORTS,
  type Sort,
  type ViewName,
  type ViewOptions,
} from '../../server/src/protocol'

/** Key of the workspace's memory. */
const MEMORY = 'views'

/** What a person has chosen for the views, remembered per workspace. */
interface Choices {
  readonly grouping: Grouping
  readonly sorts: Partial<Readonly<Record<ViewName, Sort>>>
  readonly filter: Omit<Filter, 'article'>
  /** Name of the source in the filter. */
  readonly sourceName?: string
  readonly onlyThisArticle: boolean
}

const NOTHING: Choices = { grouping: 'kind', sorts: {}, filter: {}, onlyThisArticle: false }

/** How the views are grouped, sorted and narrowed: one state for all three, so that they show the same articles. */
export class ViewState implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>()
  private readonly listener: vscode.Disposable
  private choices: Choices
  private article: string | undefined

  readonly onDidChange = this.changed.event

  constructor(private readonly memory: vscode.Memento) {
    this.choices = { ...NOTHING, ...memory.get<Partial<Choices>>(MEMORY) }
    this.setContexts()
    this.noteEditor(vscode.window.activeTextEditor)
    this.listener = vscode.window.onDidChangeActiveTextEditor(editor => {
      if (this.noteEditor(editor) && this.choices.onlyThisArticle) this.changed.fire()
    })
  }

  get grouping(): Grouping {
    return this.choices.grouping
  }

  get filter(): Omit<Filter, 'article'> {
    return this.choices.filter
  }

  sortOf(view: ViewName): Sort {
    return this.choices.sorts[view] ?? SORTS[view][0]
  }

  optionsFor(view: ViewName): ViewOptions {
    const { grouping, filter, onlyThisArticle } = this.choices
    const article = onlyThisArticle ? this.article : undefined
    return { view, grouping, sort: this.sortOf(view), filter: { ...filter, article } }
  }

  /** Whether anything is left out. */
  get isNarrowed(): boolean {
    const { filter, onlyThisArticle } = this.choices
    return onlyThisArticle || Object.values(filter).some(value => value !== undefined && value.length > 0)
  }

  /** What the views are narrowed to, for people; empty when to nothing. */
  get description(): string {
    const { filter, sourceName, onlyThisArticle } = this.choices
    const parts = [
      filter.text && `“${filter.text}”`,
      filter.source && (sourceName ?? filter.source),
      filter.kinds?.join(', '),
      filter.verdicts?.join(', '),
      onlyThisArticle && vscode.l10n.t('this article'),
    ]
    return parts.filter(part => part).join(' · ')
  }

  setGrouping(grouping: Grouping): Promise<void> {
    return this.choose({ grouping })
  }

  setSort(view: ViewName, sort: Sort): Promise<void> {
    return this.choose({ sorts: { ...this.choices.sorts, [view]: sort } })
  }

  /** Adds to the filter, or takes out what is given as undefined. */
  setFilter(filter: Omit<Filter, 'article'>, sourceName = this.choices.sourceName): Promise<void> {
    return this.choose({ filter: { ...this.choices.filter, ...filter }, sourceName })
  }

  setOnlyThisArticle(onlyThisArticle: boolean): Promise<void> {
    return this.choose({ onlyThisArticle })
  }

  clearFilter(): Promise<void> {
    return this.choose({ filter: {}, sourceName: undefined, onlyThisArticle: false })
  }

  dispose(): void {
    this.listener.dispose()
  }

  private async choose(choice: Partial<Choices>): Promise<void> {
    this.choices = { ...this.choices, ...choice }
    this.setContexts()
    this.changed.fire()
    await this.memory.update(MEMORY, this.choices)
  }

  /** Whether another article is the current one now. Views and panels that take the focus leave the last one current. */
  private noteEditor(editor: vscode.TextEditor | undefined): boolean {
    const uri = editor?.document.uri
    if (uri === undefined || uri.scheme === 'output' || uri.scheme === 'corroborate') return false
    const isOther = this.article !== uri.toString()
    this.article = uri.toString()
    return isOther
  }

  private setContexts(): void {
    const contexts = {
      grouping: this.choices.grouping,
      narrowed: this.isNarrowed,
      onlyThisArticle: this.choices.onlyThisArticle,
    }
    for (const [key, value] of Object.entries(contexts))
      void vscode.commands.executeCommand('setContext', `corroborate.${key}`, value)
  }
}
