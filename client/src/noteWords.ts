import { l10n } from 'vscode'
import type { Annotation } from '../../server/src/protocol/annotations'
import type { Evidence } from '../../server/src/protocol/corrections'
import { fileName, isDetached } from './annotations'
import { oneLine } from './literal'
import type { NoteKind } from './noteRows'

/** What a state of checking is called. */
export function evidenceWord(value: Evidence): string {
  switch (value) {
    case 'unchecked':
      return l10n.t('Unchecked')
    case 'verified':
      return l10n.t('Verified')
    case 'false':
      return l10n.t('False')
    case 'unverifiable':
      return l10n.t('Unverifiable')
  }
}

/** What a group of annotations is called. */
export function groupWord(key: string): string {
  switch (key) {
    case 'open':
      return l10n.t('Open Notes')
    case 'resolved':
      return l10n.t('Resolved Notes')
    case 'correction':
      return l10n.t('Corrections')
    case 'detached':
      return l10n.t('Passage Not Found')
    case 'anchored':
      return l10n.t('In Their Place')
    case 'unreadable':
      return l10n.t('Lines That Cannot Be Read')
    default:
      return evidenceWord(key as Evidence)
  }
}

/** What the Notes view can be narrowed to. */
export function noteKindWord(kind: NoteKind): string {
  return kind === 'status' ? l10n.t('Evidence Status') : groupWord(kind)
}

/** What stands behind the label of an annotation: its words, tags and answers, and what is the matter with it. */
export function noteDescription(annotation: Annotation): string {
  const { passages, replies, tags, text, kind, resolved } = annotation
  const quotes = passages.filter(({ quote }) => quote).map(({ quote }) => `“${oneLine(quote, 60)}”`)
  return [
    isDetached(annotation) && detachedWord(annotation),
    quotes.length > 2 ? `${quotes.slice(0, 2).join(' / ')} …` : quotes.join(' / '),
    kind !== 'note' && text && oneLine(text, 80),
    ...tags.map(tag => `#${oneLine(tag, 40)}`),
    replies.length > 0 && repliesWord(replies.length),
    resolved && l10n.t('resolved'),
  ]
    .filter(part => part)
    .join(' · ')
}

/** Why an annotation is not in the editor. */
export function detachedWord({ passages }: Annotation): string {
  return passages.some(({ state }) => state === 'missing') ? l10n.t('article not found') : l10n.t('passage not found')
}

function repliesWord(count: number): string {
  return count === 1 ? l10n.t('1 reply') : l10n.t('{0} replies', count)
}

/** An annotation as a sentence, for a screen reader. */
export function spokenNote(annotation: Annotation): string {
  const { kind, summary, passages, replies, resolved, tags } = annotation
  const [{ quote, uri }] = passages
  const where = quote ? l10n.t('on “{0}” in {1}', oneLine(quote, 80), fileName(uri)) : l10n.t('on {0}', fileName(uri))
  return [
    `${kindWord(kind)} ${where}: ${oneLine(summary)}`,
    tags.length > 0 && l10n.t('tags: {0}', tags.map(tag => oneLine(tag, 40)).join(', ')),
    replies.length > 0 && repliesWord(replies.length),
    resolved && l10n.t('resolved'),
    isDetached(annotation) && detachedWord(annotation),
  ]
    .filter(part => part)
    .join(', ')
}

function kindWord(kind: Annotation['kind']): string {
  switch (kind) {
    case 'note':
      return l10n.t('Note')
    case 'correction':
      return l10n.t('Correction')
    case 'status':
      return l10n.t('Evidence status')
  }
}

/** What the badge of the Notes view counts. */
export function badgeWords(detached: number, unreadable: number): string {
  return [
    detached === 1 && l10n.t('1 annotation whose passage is not found'),
    detached > 1 && l10n.t('{0} annotations whose passage is not found', detached),
    unreadable === 1 && l10n.t('1 line that cannot be read'),
    unreadable > 1 && l10n.t('{0} lines that cannot be read', unreadable),
  ]
    .filter(part => part)
    .join(', ')
}
