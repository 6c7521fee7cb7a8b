import * as vscode from 'vscode'
import {
  FINDING_KINDS,
  type FindingKind,
  type Grouping,
  SECTION,
  SORTS,
  type Sort,
  SpeakersRequest,
  VERDICTS,
  type ViewName,
} from '../../server/src/protocol'
import { kindWord, sortWord, verdictWord } from './rowWords'
import type { Server } from './server'
import type { ViewState } from './viewState'

type Verdict = (typeof VERDICTS)[number]

/** Commands that group, sort and narrow the views. Each asks what it needs, unless it is given that. */
export function registerViewCommands(server: Server, state: ViewState, refresh: () => void): vscode.Disposable {
  const commands: Readonly<Record<string, (given?: never) => unknown>> = {
    'corroborate.refresh': refresh,
    'corroborate.groupByKind': () => state.setGrouping('kind'),
    'corroborate.groupByArticle': () => state.setGrouping('article'),
    'corroborate.groupBySource': () => state.setGrouping('source' satisfies Grouping),
    'corroborate.sortSources': (given?: Sort) => sort(state, 'sources', given),
    'corroborate.sortArticles': (given?: Sort) => sort(state, 'articles', given),
    'corroborate.sortFindings': (given?: Sort) => sort(state, 'findings', given),
    'corroborate.filterText': (given?: string) => filterText(state, given),
    'corroborate.filterSource': (given?: string) => filterSource(server, state, given),
    'corroborate.filterKind': (given?: FindingKind[]) => filterKind(state, given),
    'corroborate.filterVerdict': (given?: Verdict[]) => filterVerdict(state, given),
    'corroborate.onlyThisArticle': () => state.setOnlyThisArticle(true),
    'corroborate.allArticles': () => state.setOnlyThisArticle(false),
    'corroborate.clearFilter': () => state.clearFilter(),
    'corroborate.toggleFollowCursor': toggleFollowCursor,
  }
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  )
}

async function sort(state: ViewState, view: ViewName, given?: Sort): Promise<void> {
  const items = SORTS[view].map((value: Sort) => ({
    label: sortWord(value),
    value,
    picked: value === state.sortOf(view),
  }))
  const title = vscode.l10n.t('Sort By')
  const chosen = typeof given === 'string' ? given : (await vscode.window.showQuickPick(items, { title }))?.value
  if (chosen) await state.setSort(view, chosen)
}

async function filterText(state: ViewState, given?: string): Promise<void> {
  const text = typeof given === 'string' ? given : await askText(state)
  if (text !== undefined) await state.setFilter({ text: text.trim() || undefined })
}

function askText(state: ViewState): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Filter by Text'),
    prompt: vscode.l10n.t('Beginnings of words that rows must have. Empty shows all.'),
    value: state.filter.text,
  })
}

async function filterSource(server: Server, state: ViewState, given?: string): Promise<void> {
  const answer = await server.request(SpeakersRequest, {})
  const items = (answer?.sources ?? []).map(({ id, name, description }) => ({
    label: plain(name),
    name,
    description,
    id,
  }))
  const everyone = { label: vscode.l10n.t('Everyone'), name: '', description: '', id: undefined }
  const chosen =
    typeof given === 'string'
      ? items.find(({ id, name }) => id === given || name === given)
      : await vscode.window.showQuickPick([everyone, ...items], {
          title: vscode.l10n.t('Filter by Source'),
          matchOnDescription: true,
        })
  if (chosen) await state.setFilter({ source: chosen.id }, chosen.id && chosen.name)
}

/** A label in which nothing is taken for an icon. */
function plain(text: string): string {
  return text.replaceAll('$(', '\\$(')
}

async function filterKind(state: ViewState, given?: FindingKind[]): Promise<void> {
  const picked = state.filter.kinds ?? []
  const title = vscode.l10n.t('Filter by Kind')
  const kinds = Array.isArray(given) ? given : await pickMany(FINDING_KINDS, kindWord, picked, title)
  if (kinds) await state.setFilter({ kinds })
}

async function filterVerdict(state: ViewState, given?: Verdict[]): Promise<void> {
  const picked = state.filter.verdicts ?? []
  const title = vscode.l10n.t('Filter by Verdict')
  const verdicts = Array.isArray(given) ? given : await pickMany(VERDICTS, verdictWord, picked, title)
  if (verdicts) await state.setFilter({ verdicts })
}

async function pickMany<T>(
  values: readonly T[],
  word: (value: T) => string,
  picked: readonly T[],
  title: string,
): Promise<T[] | undefined> {
  const items = values.map(value => ({ label: word(value), value, picked: picked.includes(value) }))
  const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true })
  return chosen?.map(({ value }) => value)
}

async function toggleFollowCursor(): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION)
  const key = 'views.followCursor'
  await settings.update(key, !settings.get(key, true), vscode.ConfigurationTarget.Global)
}
