import { passagesOf } from '../annotations/passages'
import { type StoredTarget, storedTarget } from '../annotations/writing'
import { type AnnotatedSpan, annotatedSpans, completed } from '../features/annotationPlaces'
import { correctionFault } from '../features/correctionFault'
import type { Document } from '../features/document'
import { t } from '../features/words'
import type { AnnotatedPlace, AnnotationEdit } from '../protocol/annotations'
import { relativePath } from '../workspace/placing'
import type { Workspace } from '../workspace/workspace'
import { Refusal } from './refusal'
import type { PlacedEdit } from './stepWriting'

/** An edit that makes something at a place. */
type EditAt = Exclude<Extract<AnnotationEdit, { at: AnnotatedPlace }>, { kind: 'move' }>
type Move = Extract<AnnotationEdit, { kind: 'move' }>

/** What an edit is about, as the workspace has it and as it is written. */
interface Place {
  readonly document: Document
  readonly folder: string
  readonly spans: readonly AnnotatedSpan[]
  readonly targets: readonly StoredTarget[]
}

/** Finds out what an edit is to change, and in which folder; rejects with a refusal where it can change nothing. */
export async function placeEdit(workspace: Workspace, edit: AnnotationEdit): Promise<PlacedEdit> {
  if (edit.kind === 'move') return placeMoved(workspace, edit)
  if ('at' in edit) return placeNew(workspace, edit)
  const id = edit.kind === 'reply' ? edit.to : edit.id
  return { folder: folderOf(workspace, id), edit }
}

function folderOf({ decisions: { store } }: Workspace, id: string): string {
  const folder = store.folders().find(each => store.book(each).byId.has(id))
  if (folder === undefined) throw new Refusal(t('The annotation is not there any more.'))
  return folder
}

/** A correction goes where one of its kind can be put, anything else to what is selected. */
async function placeMoved(workspace: Workspace, { id, at }: Move): Promise<PlacedEdit> {
  const folder = folderOf(workspace, id)
  const annotation = workspace.decisions.store.book(folder).byId.get(id)!
  const { correction, finding } = annotation
  const bare = { uri: at.uri, range: at.range }
  const isPlaced = correction !== null && finding === null
  const place = await placeOf(
    workspace,
    isPlaced ? { kind: 'correct', at: bare, correction } : { kind: 'note', at: bare, text: '' },
  )
  if (place.folder !== folder) throw new Refusal(t('The annotation is kept in another folder.'))
  const lost = passagesOf(annotation, workspace.decisions.placesIn(folder)).findIndex(
    ({ anchor }) => anchor === 'detached' || anchor === 'missing',
  )
  if (lost < 0) throw new Refusal(t('Its passage is found: there is nothing to attach.'))
  return { folder, edit: { kind: 'move', id, from: lost, target: place.targets[0] } }
}

async function placeNew(workspace: Workspace, edit: EditAt): Promise<PlacedEdit> {
  const { document, folder, spans, targets } = await placeOf(workspace, edit)
  if (edit.kind === 'note') return { folder, edit: { ...edit, targets, tags: edit.tags ?? [] } }
  const finding = edit.at.finding ?? null
  const known = replacedBy(workspace, folder, edit, spans[0])
  if (edit.kind === 'correct') {
    const fault = correctionFault(edit.correction)
    if (fault !== null) throw new Refusal(fault)
    const correction = completed(document, edit.correction)
    return { folder, edit: { kind: 'correct', correction, targets, finding, known } }
  }
  const status = { value: edit.value, source: edit.source ?? null, date: edit.date ?? null }
  return { folder, edit: { kind: 'status', targets, status, text: edit.text ?? null, finding, known } }
}

/** Where an edit is to be put: the folder of the article, and the passages as they are written. */
async function placeOf(workspace: Workspace, edit: EditAt): Promise<Place> {
  const document = workspace.document(edit.at.uri)
  if (!document) throw new Refusal(t('This is no article that is read.'))
  const folder = workspace.homeOf(document.uri)
  if (folder === null) throw new Refusal(t('Save the article first: annotations are kept in a file beside it.'))
  const spans = annotatedSpans(document, (await workspace.textOf(document.uri)) ?? '', edit)
  if (typeof spans === 'string') throw new Refusal(spans)
  return { document, folder, spans, targets: await Promise.all(spans.map(span => targetOf(workspace, folder, span))) }
}

async function targetOf(workspace: Workspace, folder: string, { uri, span }: AnnotatedSpan): Promise<StoredTarget> {
  const text = await workspace.textOf(uri)
  const path = relativePath(folder, uri)
  const length = workspace.document(uri)?.article.length
  if (text === null || path === null || length !== text.length)
    throw new Refusal(t('The article has changed meanwhile; try again.'))
  return storedTarget(path, text, span)
}

/** The annotation that an edit replaces: of the same kind, at the same passage or finding. */
function replacedBy(
  { decisions }: Workspace,
  folder: string,
  edit: Exclude<EditAt, { kind: 'note' }>,
  { uri, span }: AnnotatedSpan,
): string | null {
  const found = decisions.store.book(folder).annotations.find(({ id, correction, status, finding }) => {
    const isKind = edit.kind === 'correct' ? correction?.kind === edit.correction.kind : status !== null
    if (!isKind || finding !== (edit.at.finding ?? null)) return false
    if (finding !== null && correction?.kind !== 'notSameFact') return true
    const [anchor] = decisions.anchorsOf(uri, id) ?? []
    if (anchor === 'whole') return span === null
    return typeof anchor === 'object' && anchor.start === span?.start && anchor.end === span.end
  })
  return found?.id ?? null
}
