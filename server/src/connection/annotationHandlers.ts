import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { Annotating, type World } from '../annotating/annotating'
import { writeSteps } from '../annotations/steps'
import { annotationList } from '../features/annotationList'
import { corrections } from '../features/corrections'
import { renamedSource, renaming } from '../features/rename'
import { t } from '../features/words'
import {
  ANNOTATE_COMMAND,
  type AnnotateParams,
  AnnotateRequest,
  type Annotation,
  AnnotationsRequest,
  CorrectionsRequest,
  ImportAnnotationsRequest,
  UndoAnnotationRequest,
  UndoStepsNotification,
  type UnreadableLine,
} from '../protocol/annotations'
import { fileOf } from '../workspace/annotationStore'
import { normalize } from '../workspace/placing'
import type { Session } from './server'

/** Answers what is asked about annotations, and does what is asked of them. */
export function registerAnnotations(session: Session): void {
  const { connection, workspace, client } = session
  const { undoSteps } = client.options
  const world: World = {
    now: () => new Date().toISOString(),
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
    author: () => session.settings.author,
    keepSteps: steps => {
      if (undoSteps !== undefined) void connection.sendNotification(UndoStepsNotification, writeSteps(steps))
    },
  }
  const annotating = new Annotating(workspace, world, undoSteps)
  connection.onRequest(AnnotateRequest, params => annotating.annotate(params))
  connection.onExecuteCommand(async ({ command, arguments: [params] = [] }) => {
    if (command !== ANNOTATE_COMMAND) return null
    const { problem } = await annotating.annotate(params as AnnotateParams)
    if (problem) connection.window.showErrorMessage(problem)
    return null
  })
  connection.onRequest(CorrectionsRequest, ({ at }) => {
    const document = workspace.document(at.uri)
    return { offers: document ? corrections(document, { ...at, uri: document.uri }) : [] }
  })
  connection.onPrepareRename(({ textDocument, position }) => {
    const document = workspace.document(textDocument.uri)
    return document && renamedSource(document, position)
  })
  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    const document = workspace.document(textDocument.uri)
    const edit = document && renaming(document, position, newName)
    if (!edit) return null
    const { problem } = await annotating.annotate({ edits: [edit] })
    if (problem) throw new ResponseError(LSPErrorCodes.RequestFailed, problem)
    return {}
  })
  connection.onRequest(ImportAnnotationsRequest, ({ uri, text }) => annotating.import(uri, text))
  connection.onRequest(UndoAnnotationRequest, ({ redo }) => annotating.undo(redo))
  connection.onRequest(AnnotationsRequest, async ({ textDocument }) => {
    await workspace.decisions.loaded()
    const uri = textDocument && normalize(textDocument.uri)
    const folders = workspace.decisions.store.folders()
    const all = folders.flatMap(folder => annotationsOf(session, folder))
    const wanted = uri ? all.filter(({ passages }) => passages.some(passage => passage.uri === uri)) : all
    return { annotations: wanted, unreadable: folders.flatMap(folder => unreadableOf(session, folder)) }
  })
}

function annotationsOf({ workspace }: Session, folder: string): Annotation[] {
  workspace.allCorpora()
  return annotationList(workspace.decisions.store.book(folder), {
    ...workspace.decisions.placesIn(folder),
    article: uri => workspace.articleOf(uri),
  })
}

function unreadableOf({ workspace }: Session, folder: string): UnreadableLine[] {
  const uri = fileOf(folder)
  const { store } = workspace.decisions
  const failure = store.failureOf(folder)
  const lines = store.book(folder).unreadable.map(({ line, reason }) => ({ uri, line, reason: words(reason) }))
  return failure === null ? lines : [{ uri, line: 1, reason: t('The file cannot be read: {0}', failure) }, ...lines]
}

function words(reason: 'notJson' | 'noAnnotation' | 'conflictMarker'): string {
  switch (reason) {
    case 'notJson':
      return t('not JSON')
    case 'noAnnotation':
      return t('not an annotation')
    case 'conflictMarker':
      return t('left behind by a merge')
  }
}
