import * as vscode from 'vscode'
import type { Row } from '../../server/src/protocol'
import { verdictWord } from './rowWords'

type Verdict = NonNullable<Row['verdict']>

/** Icons of the rows that a verdict has; the shape tells them apart, the colour only stresses it. */
const VERDICT_ICONS: Readonly<Record<Verdict, vscode.ThemeIcon>> = {
  conflicts: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  disputed: new vscode.ThemeIcon('comment-discussion'),
  updated: new vscode.ThemeIcon('history'),
  varies: new vscode.ThemeIcon('diff'),
  agrees: new vscode.ThemeIcon('check'),
}

const SOURCE_ICONS: Readonly<Record<NonNullable<Row['sourceKind']>, string>> = {
  person: 'person',
  organisation: 'organization',
  group: 'organization',
  unnamed: 'question',
}

const KIND_ICONS: Readonly<Record<Row['kind'], string>> = {
  corpus: 'library',
  page: 'ellipsis',
  article: 'file',
  source: 'person',
  figures: 'symbol-number',
  findings: 'references',
  origins: 'source-control',
  origin: 'radio-tower',
  verdict: 'list-unordered',
  finding: 'references',
  quotation: 'quote',
  figure: 'symbol-number',
  member: 'arrow-small-right',
}

/** A row as VS Code shows it; a click goes to its place. */
export function toTreeItem(row: Row, expanded: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(row.label, collapsibleState(row, expanded))
  item.id = row.id
  item.description = [row.description, row.corrected && vscode.l10n.t('corrected')].filter(Boolean).join(' · ')
  item.tooltip = row.tooltip
  item.contextValue = contextOf(row)
  item.iconPath = icon(row)
  item.accessibilityInformation = { label: spoken(row) }
  if (row.location) item.command = openCommand(row.location)
  return item
}

/** What the conditions of menu items see of a row. */
function contextOf({ kind, findingKind, dismissed }: Row): string {
  return [kind, findingKind, dismissed && 'dismissed'].filter(Boolean).join(' ')
}

function collapsibleState({ hasChildren, kind }: Row, expanded: boolean): vscode.TreeItemCollapsibleState {
  if (!hasChildren) return vscode.TreeItemCollapsibleState.None
  const open = expanded || kind === 'corpus'
  return open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed
}

function icon({ kind, verdict, sourceKind, dismissed }: Row): vscode.ThemeIcon {
  if (dismissed) return new vscode.ThemeIcon('circle-slash')
  if (verdict && kind !== 'member') return VERDICT_ICONS[verdict]
  return new vscode.ThemeIcon(sourceKind ? SOURCE_ICONS[sourceKind] : KIND_ICONS[kind])
}

function openCommand({ uri, range: { start, end } }: NonNullable<Row['location']>): vscode.Command {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character)
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Place'),
    arguments: [vscode.Uri.parse(uri), { selection } satisfies vscode.TextDocumentShowOptions],
  }
}

/** What a screen reader says: the words, and what sighted people see by the icon. */
function spoken(row: Row): string {
  const corrected = row.corrected ? vscode.l10n.t('corrected') : undefined
  const inferred = row.inferred ? vscode.l10n.t('speaker inferred') : undefined
  const verdict = row.verdict && row.kind !== 'verdict' ? verdictWord(row.verdict) : undefined
  return [row.spoken ?? row.label, row.spoken ? undefined : row.description, verdict, inferred, corrected]
    .filter(part => part)
    .join(', ')
}
