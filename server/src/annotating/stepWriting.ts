import { type Book, type Change, isSame } from '../annotations/book'
import type { Edit } from '../annotations/editing'
import type { Annotation } from '../annotations/model'
import type { Step } from '../annotations/steps'
import { t } from '../features/words'
import type { AnnotationStore } from '../workspace/annotationStore'
import { Refusal } from './refusal'

/** An edit with the folder whose annotations it changes. */
export interface PlacedEdit {
  readonly folder: string
  readonly edit: Edit
}

/** The part of a step that is of one folder. */
type Part = Step[number]

/** Writes edits, folder by folder; when a later one fails, those before are taken back. */
export async function writeEdits(
  store: AnnotationStore,
  placed: readonly PlacedEdit[],
  changesOf: (book: Book, edits: readonly Edit[]) => readonly Change[],
): Promise<Step> {
  const step: Part[] = []
  try {
    for (const folder of new Set(placed.map(each => each.folder))) {
      const edits = placed.filter(each => each.folder === folder).map(({ edit }) => edit)
      const changes = await store.edit(folder, book => changesOf(book, edits))
      if (changes.length > 0) step.push({ folder, changes })
    }
  } catch (error) {
    await revertStep(store, step).catch(() => undefined)
    throw error
  }
  return step
}

/** Takes a step back. Resolves to what was done for it; refuses where others have changed an annotation since. */
export async function revertStep(store: AnnotationStore, step: Step): Promise<Step> {
  const inverse: Part[] = []
  for (const { folder, changes } of step) {
    const back = changes.map(({ id, before, after }) => ({ id, before: after, after: before })).reverse()
    await store.edit(folder, book => {
      if (!back.every(({ id, before }) => isIn(book, id, before)))
        throw new Refusal(t('The annotation has been changed elsewhere since.'))
      return back
    })
    inverse.push({ folder, changes: back })
  }
  return inverse
}

/**
 * Whether a step can be taken back: its folders are still open, and it has not been taken back already, which a window that
 * closed at once may not have kept.
 */
export function canRevert(store: AnnotationStore, step: Step): boolean {
  const folders = store.folders()
  if (!step.every(({ folder }) => folders.includes(folder))) return false
  return !step.every(({ folder, changes }) => changes.every(({ id, before }) => isIn(store.book(folder), id, before)))
}

/** Whether an annotation is in a book just so; `null` for one that is not there. */
function isIn(book: Book, id: string, annotation: Annotation | null): boolean {
  const now = book.byId.get(id) ?? null
  return annotation === null || now === null ? annotation === now : isSame(annotation, now)
}
