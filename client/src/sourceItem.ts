import * as vscode from 'vscode'
import type { SourceNode } from '../../server/src/protocol'

type Verdict = NonNullable<SourceNode['verdict']>

/** Icons of the rows that a verdict has; the shape tells them apart, the colour only stresses it. */
const VERDICT_ICONS: Readonly<Record<Verdict, vscode.ThemeIcon>> = {
  conflicts: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  disputed: new vscode.ThemeIcon('comment-discussion'),
  updated: new vscode.ThemeIcon('history'),
  varies: new vscode.ThemeIcon('diff'),
  agrees: new vscode.ThemeIcon('check'),
}

const SOURCE_ICONS: Readonly<Record<NonNullable<SourceNode['sourceKind']>, string>> = {
  person: 'person',
  organisation: 'organization',
  group: 'organization',
  unnamed: 'question',
}

const KIND_ICONS: Readonly<Record<SourceNode['kind'], string>> = {
  corpus: 'library',
  article: 'file',
  source: 'person',
  verdict: 'list-unordered',
  finding: 'references',
  quotation: 'quote',
  figure: 'symbol-number',
  member: 'arrow-small-right',
}

/** A row of the Sources view as VS Code shows it; a click goes to its place. */
export function toTreeItem(node: SourceNode, expanded: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, collapsibleState(node, expanded))
  item.id = node.id
  item.description = node.description
  item.tooltip = node.tooltip
  item.contextValue = node.kind
  item.iconPath = icon(node)
  item.accessibilityInformation = { label: spoken(node) }
  if (node.location) item.command = openCommand(node.location)
  return item
}

function collapsibleState({ hasChildren, kind }: SourceNode, expanded: boolean): vscode.TreeItemCollapsibleState {
  if (!hasChildren) return vscode.TreeItemCollapsibleState.None
  const open = expanded || kind === 'corpus'
  return open ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed
}

function icon({ kind, verdict, sourceKind }: SourceNode): vscode.ThemeIcon {
  if (verdict && kind !== 'member') return VERDICT_ICONS[verdict]
  return new vscode.ThemeIcon(sourceKind ? SOURCE_ICONS[sourceKind] : KIND_ICONS[kind])
}

function openCommand({ uri, range: { start, end } }: NonNullable<SourceNode['location']>): vscode.Command {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character)
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Place'),
    arguments: [vscode.Uri.parse(uri), { selection } satisfies vscode.TextDocumentShowOptions],
  }
}

/** What a screen reader says: the words, and what sighted people see by the icon. */
function spoken(node: SourceNode): string {
  const inferred = node.inferred ? vscode.l10n.t('speaker inferred') : undefined
  const verdict = node.verdict && node.kind !== 'verdict' ? verdictWord(node.verdict) : undefined
  return [node.label, node.description, verdict, inferred].filter(part => part).join(', ')
}

function verdictWord(verdict: Verdict): string {
  switch (verdict) {
    case 'conflicts':
      return vscode.l10n.t('conflicts')
    case 'disputed':
      return vscode.l10n.t('disputed')
    case 'updated':
      return vscode.l10n.t('updated')
    case 'varies':
      return vscode.l10n.t('varies')
    case 'agrees':
      return vscode.l10n.t('agrees')
  }
}
