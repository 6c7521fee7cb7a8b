import * as vscode from 'vscode'
import type { Annotation, UnreadableLine } from '../../server/src/protocol/annotations'
import { fileName, isDetached } from './annotations'
import { oneLine } from './literal'
import { evidenceWord, groupWord } from './noteWords'

/** By what the Notes view is grouped. */
export type NoteGrouping = 'article' | 'tag' | 'status' | 'place'

/** What the Notes view is narrowed to; what is missing or empty narrows nothing. */
export interface NoteFilter {
  /** Words; each must be in the row. */
  readonly text?: string
  readonly kinds?: readonly NoteKind[]
}

/** What can be listed alone. */
export const NOTE_KINDS = ['open', 'resolved', 'correction', 'status', 'detached', 'unreadable'] as const
/** One of the kinds. */
export type NoteKind = (typeof NOTE_KINDS)[number]

/** A row of the Notes view. */
export type NoteRow =
  | {
      readonly kind: 'group'
      readonly id: string
      readonly label: string
      readonly uri?: string
      readonly rows: readonly NoteRow[]
    }
  | { readonly kind: 'annotation'; readonly id: string; readonly annotation: Annotation }
  | { readonly kind: 'unreadable'; readonly id: string; readonly line: UnreadableLine }

/** The groups of the view with their rows; lines that cannot be read are a group of their own, at the end. */
export function noteRows(
  annotations: readonly Annotation[],
  unreadable: readonly UnreadableLine[],
  grouping: NoteGrouping,
  filter: NoteFilter,
): readonly NoteRow[] {
  const groups = new Map<string, Annotation[]>()
  for (const annotation of annotations) {
    if (!lets(filter, annotation)) continue
    for (const key of keysOf(annotation, grouping)) {
      const known = groups.get(key)
      if (known) known.push(annotation)
      else groups.set(key, [annotation])
    }
  }
  const sorted = [...groups].sort(([a], [b]) => rank(grouping, a) - rank(grouping, b) || (a < b ? -1 : a > b ? 1 : 0))
  return [...sorted.map(([key, members]) => group(grouping, key, members)), ...unreadableGroup(unreadable, filter)]
}

function keysOf(annotation: Annotation, grouping: NoteGrouping): readonly string[] {
  const { passages, tags } = annotation
  switch (grouping) {
    case 'article':
      return [passages[0]?.uri ?? '']
    case 'tag':
      return tags.length > 0 ? [...new Set(tags)] : ['']
    case 'status':
      return [stateOf(annotation)]
    case 'place':
      return [isDetached(annotation) ? 'detached' : 'anchored']
  }
}

/** What becomes of an annotation: open or resolved, a correction, or what was found out. */
function stateOf({ kind, resolved, status }: Annotation): string {
  if (kind === 'correction') return 'correction'
  if (kind === 'status') return status?.value ?? 'unchecked'
  return resolved ? 'resolved' : 'open'
}

/** The order of the groups that are no names; what has no tag comes last. */
const ORDER = [
  'open',
  'unchecked',
  'false',
  'unverifiable',
  'verified',
  'correction',
  'resolved',
  'detached',
  'anchored',
]

function rank(grouping: NoteGrouping, key: string): number {
  if (grouping === 'tag') return key === '' ? 1 : 0
  return grouping === 'article' ? 0 : ORDER.indexOf(key)
}

function group(grouping: NoteGrouping, key: string, annotations: readonly Annotation[]): NoteRow {
  const id = JSON.stringify([grouping, key])
  const rows = annotations.map((annotation): NoteRow => {
    return { kind: 'annotation', id: JSON.stringify([grouping, key, annotation.id]), annotation }
  })
  if (grouping === 'article') return { kind: 'group', id, label: fileName(key), uri: key, rows }
  if (grouping === 'tag')
    return { kind: 'group', id, label: key === '' ? vscode.l10n.t('No tag') : `#${oneLine(key, 60)}`, rows }
  return { kind: 'group', id, label: groupWord(key), rows }
}

function unreadableGroup(lines: readonly UnreadableLine[], { text, kinds = [] }: NoteFilter): NoteRow[] {
  if (lines.length === 0 || text || (kinds.length > 0 && !kinds.includes('unreadable'))) return []
  const rows = lines.map(
    (line): NoteRow => ({ kind: 'unreadable', id: JSON.stringify(['line', line.uri, line.line]), line }),
  )
  return [{ kind: 'group', id: '["unreadable"]', label: groupWord('unreadable'), rows }]
}

function lets({ text = '', kinds = [] }: NoteFilter, annotation: Annotation): boolean {
  if (kinds.length > 0 && !kinds.some(kind => isKind(annotation, kind))) return false
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return words.length === 0 || words.every(word => textOf(annotation).includes(word))
}

function isKind(annotation: Annotation, kind: NoteKind): boolean {
  if (kind === 'detached') return isDetached(annotation)
  return kind === (annotation.kind === 'note' ? stateOf(annotation) : annotation.kind)
}

/** All that is shown of an annotation, in small letters. */
function textOf({ summary, text, tags, creator, passages, replies, status }: Annotation): string {
  const places = passages.flatMap(({ quote, uri }) => [quote, fileName(uri)])
  const answers = replies.flatMap(reply => [reply.text, reply.creator ?? ''])
  const state = status ? evidenceWord(status.value) : ''
  const words = tags.map(tag => `#${tag}`)
  return [summary, text, state, creator ?? '', ...words, ...places, ...answers].join('\n').toLowerCase()
}
