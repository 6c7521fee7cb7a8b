import * as vscode from 'vscode'
import type { Annotation } from '../../server/src/protocol/annotations'
import { fileName, isDetached, toRange } from './annotations'
import { literal, oneLine } from './literal'
import type { NoteRow } from './noteRows'
import { noteDescription, spokenNote } from './noteWords'

/** A row of the Notes view as VS Code shows it. All is plain text. */
export function noteItem(row: NoteRow, collapsed: boolean): vscode.TreeItem {
  switch (row.kind) {
    case 'group':
      return groupItem(row, collapsed)
    case 'annotation':
      return annotationItem(row.id, row.annotation)
    case 'unreadable':
      return lineItem(row)
  }
}

function groupItem({ id, label, uri, rows }: Extract<NoteRow, { kind: 'group' }>, collapsed: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(label, collapsed ? Collapsed : Expanded)
  item.id = id
  item.description = String(rows.length)
  item.tooltip = uri === undefined ? label : vscode.workspace.asRelativePath(vscode.Uri.parse(uri))
  item.contextValue = 'group'
  item.iconPath = new vscode.ThemeIcon(uri === undefined ? 'list-unordered' : 'file')
  item.accessibilityInformation = { label: `${label}, ${rows.length}` }
  return item
}

function annotationItem(id: string, annotation: Annotation): vscode.TreeItem {
  const item = new vscode.TreeItem(oneLine(annotation.summary, 120) || '…')
  item.id = id
  item.description = noteDescription(annotation)
  item.tooltip = tooltip(annotation)
  item.contextValue = contextOf(annotation)
  item.iconPath = new vscode.ThemeIcon(icon(annotation))
  item.accessibilityInformation = { label: spokenNote(annotation) }
  item.command = openCommand(annotation)
  return item
}

/** Goes to the passage; to the article where the passage is not found. */
function openCommand({ passages: [{ uri, range, state }] }: Annotation): vscode.Command | undefined {
  if (state === 'missing') return undefined
  const options: vscode.TextDocumentShowOptions = range ? { selection: toRange(range) } : {}
  return { command: 'vscode.open', title: vscode.l10n.t('Go to Place'), arguments: [vscode.Uri.parse(uri), options] }
}

/** What the conditions of menu items see of an annotation. */
function contextOf(annotation: Annotation): string {
  const { kind, resolved } = annotation
  const state = kind === 'note' ? (resolved ? ' resolved' : ' open') : ''
  return `${kind}${state}${isDetached(annotation) ? ' detached' : ''}`
}

/** The shapes tell them apart, no colour. */
function icon(annotation: Annotation): string {
  if (isDetached(annotation)) return 'debug-disconnect'
  switch (annotation.kind) {
    case 'correction':
      return 'edit'
    case 'note':
      return annotation.resolved ? 'comment' : 'comment-unresolved'
    case 'status':
      return EVIDENCE_ICONS[annotation.status?.value ?? 'unchecked']
  }
}

/** Icons of what was found out. */
export const EVIDENCE_ICONS = {
  unchecked: 'circle-large-outline',
  verified: 'pass',
  false: 'error',
  unverifiable: 'question',
} as const

function tooltip({ summary, text, creator, created, replies, passages }: Annotation): string {
  const date = created && new Date(created).toLocaleString(vscode.env.language)
  const answers = replies.map(reply => `↳ ${[reply.creator, reply.text].filter(Boolean).join(': ')}`)
  const quotes = passages.map(({ quote, uri }) =>
    [quote && `“${oneLine(quote)}”`, fileName(uri)].filter(Boolean).join(' – '),
  )
  const words = text === '' || text === summary ? [summary] : [summary, text]
  const lines = [...words, ...answers, ...quotes, [creator, date].filter(Boolean).join(', ')]
  return literal(lines.filter(Boolean).join('\n')).slice(0, 2000)
}

function lineItem({ id, line: { uri, line, reason } }: Extract<NoteRow, { kind: 'unreadable' }>): vscode.TreeItem {
  const label = vscode.l10n.t('Line {0}: {1}', line, oneLine(reason))
  const item = new vscode.TreeItem(label)
  item.id = id
  item.description = vscode.workspace.asRelativePath(vscode.Uri.parse(uri))
  item.tooltip = vscode.l10n.t('The line is kept as it is. Mend it in the file, and it is read again.')
  item.contextValue = 'unreadable'
  item.iconPath = new vscode.ThemeIcon('warning')
  item.accessibilityInformation = { label: `${label}, ${item.description}` }
  const selection = new vscode.Range(line - 1, 0, line - 1, 0)
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Place'),
    arguments: [vscode.Uri.parse(uri), { selection }],
  }
  return item
}
