import type { Correction, EvidenceStatus } from '../protocol/corrections'
import { type Book, type Change, repliesIn } from './book'
import type { Annotation, Stored } from './model'
import { readAnnotation } from './reading'
import {
  type Content,
  correctionContent,
  noteContent,
  replyContent,
  restated,
  retargeted,
  type Signature,
  type StoredTarget,
  signed,
  statusContent,
  stored,
} from './writing'

/** What is done to the annotations of one folder, with its place worked out. `known`: the annotation that it replaces. */
export type Edit =
  | { readonly kind: 'note'; readonly targets: Targets; readonly text: string; readonly tags: readonly string[] }
  | { readonly kind: 'reply'; readonly to: string; readonly text: string }
  | {
      readonly kind: 'change'
      readonly id: string
      readonly text?: string
      readonly tags?: readonly string[]
      readonly resolved?: boolean
    }
  | {
      readonly kind: 'status'
      readonly targets: Targets
      readonly status: EvidenceStatus
      readonly text: string | null
      readonly finding: string | null
      readonly known: string | null
    }
  | {
      readonly kind: 'correct'
      readonly targets: Targets
      readonly correction: Correction
      readonly finding: string | null
      readonly known: string | null
    }
  | { readonly kind: 'move'; readonly id: string; readonly from: number; readonly target: StoredTarget }
  | { readonly kind: 'delete'; readonly id: string }
type Targets = readonly StoredTarget[]

/** The changes that an edit makes to a book; none where what it is about has gone. */
export function changesOf(book: Book, edit: Edit, signature: Signature): readonly Change[] {
  switch (edit.kind) {
    case 'note':
      return [added(signature, noteContent(edit.text, edit.tags, false), edit.targets)]
    case 'reply':
      return book.byId.has(edit.to) ? [added(signature, replyContent(edit.text), [edit.to])] : []
    case 'change':
      return changed(book, edit, signature)
    case 'status':
      return judged(book, edit, signature)
    case 'correct': {
      const content = correctionContent(edit.correction, edit.finding)
      return [replaced(book.byId.get(edit.known ?? ''), signature, content, edit.targets)]
    }
    case 'move':
      return moved(book, edit, signature)
    case 'delete':
      return deleted(book, edit.id)
  }
}

/** Another passage in the place of one of an annotation's. */
function moved(
  book: Book,
  { id, from, target }: Extract<Edit, { kind: 'move' }>,
  { time }: Signature,
): readonly Change[] {
  const known = book.byId.get(id)
  return known ? [changeTo(known, retargeted(known.stored, from, target, time))] : []
}

function added(signature: Signature, content: Content, targets: readonly (StoredTarget | string)[]): Change {
  return changeTo(null, stored(signature, content, targets))
}

function changeTo(before: Annotation | null, after: Stored): Change {
  return { id: after.id, before, after: readAnnotation(after) }
}

/** The annotation says something else now, or a new one does. */
function replaced(known: Annotation | undefined, signature: Signature, content: Content, targets: Targets): Change {
  return known
    ? changeTo(known, signed(restated(known.stored, content, signature.time), signature))
    : added(signature, content, targets)
}

function changed(book: Book, edit: Extract<Edit, { kind: 'change' }>, { time }: Signature): readonly Change[] {
  const known = book.byId.get(edit.id)
  if (!known) return []
  const [text, tags] = [edit.text ?? known.text, edit.tags ?? known.tags]
  return [changeTo(known, restated(known.stored, contentOf(known, text, tags, edit.resolved ?? known.resolved), time))]
}

/** What an annotation says with other words and tags. */
function contentOf(known: Annotation, text: string, tags: readonly string[], resolved: boolean): Content {
  if (known.kind === 'reply') return replyContent(text)
  if (known.correction) return correctionContent(known.correction, known.finding)
  return known.status ? statusContent(known.status, text, tags, known.finding) : noteContent(text, tags, resolved)
}

function judged(book: Book, edit: Extract<Edit, { kind: 'status' }>, signature: Signature): readonly Change[] {
  const known = book.byId.get(edit.known ?? '')
  const text = edit.text ?? known?.text ?? ''
  const { value, source, date } = edit.status
  const says = value !== 'unchecked' || source || date || text !== '' || (known && known.tags.length > 0)
  if (!says) return known ? deleted(book, known.id) : []
  return [replaced(known, signature, statusContent(edit.status, text, known?.tags ?? [], edit.finding), edit.targets)]
}

function deleted(book: Book, id: string): readonly Change[] {
  const known = book.byId.get(id)
  if (!known) return []
  const gone = [known, ...(repliesIn(book).get(id) ?? [])]
  return gone.map(before => ({ id: before.id, before, after: null }))
}
