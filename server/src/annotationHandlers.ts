import { Annotating } from './annotating'
import { fileOf } from './annotationStore'
import { annotationList } from './features/annotationList'
import { t } from './features/words'
import { normalize } from './placing'
import {
  AnnotateRequest,
  type Annotation,
  AnnotationsRequest,
  UndoAnnotationRequest,
  type UnreadableLine,
} from './protocol/annotations'
import type { Session } from './server'

/** Answers what is asked about annotations, and does what is asked of them. */
export function registerAnnotations(session: Session): void {
  const { connection, workspace } = session
  const annotating = new Annotating(workspace, {
    now: () => new Date().toISOString(),
    newId: () => `urn:uuid:${crypto.randomUUID()}`,
  })
  connection.onRequest(AnnotateRequest, params => annotating.annotate(params))
  connection.onRequest(UndoAnnotationRequest, ({ redo }) => annotating.undo(redo))
  connection.onRequest(AnnotationsRequest, async ({ textDocument }) => {
    await workspace.annotationsLoaded()
    const uri = textDocument && normalize(textDocument.uri)
    const folders = workspace.annotations.folders()
    const all = folders.flatMap(folder => annotationsOf(session, folder))
    const wanted = uri ? all.filter(({ passages }) => passages.some(passage => passage.uri === uri)) : all
    return { annotations: wanted, unreadable: folders.flatMap(folder => unreadableOf(session, folder)) }
  })
}

function annotationsOf({ workspace }: Session, folder: string): Annotation[] {
  workspace.allCorpora()
  return annotationList(workspace.annotations.book(folder), {
    articleAt: path => workspace.articleAt(folder, path),
    anchorsOf: (uri, id) => workspace.anchorsOf(uri, id),
  })
}

function unreadableOf({ workspace: { annotations } }: Session, folder: string): UnreadableLine[] {
  const uri = fileOf(folder)
  const failure = annotations.failureOf(folder)
  const lines = annotations.book(folder).unreadable.map(({ line, reason }) => ({ uri, line, reason: words(reason) }))
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
