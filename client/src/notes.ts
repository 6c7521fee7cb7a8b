import * as vscode from 'vscode'
import { registerAnnotationHover } from './annotationHover'
import type { Annotations } from './annotations'
import { Confirmation } from './confirmation'
import { registerCorrections } from './corrections'
import { registerEvidence } from './evidence'
import { registerAnnotationImport } from './importAnnotations'
import { registerNoteCommands } from './noteCommands'
import { NotesView } from './notesView'
import { NoteThreads } from './noteThreads'
import type { Server } from './server'

/** All that people do with annotations: threads in the editor, the Notes view, corrections, states of checking. */
export interface Notes extends vscode.Disposable {
  readonly annotations: Annotations
  readonly threads: NoteThreads
  readonly view: NotesView
  readonly confirmation: Confirmation
}

/** Sets up the notes: threads beside the text, the Notes view and its commands. */
export function createNotes(server: Server, annotations: Annotations, memory: vscode.Memento): Notes {
  const confirmation = new Confirmation()
  const threads = new NoteThreads(server, annotations)
  const view = new NotesView(server, annotations, threads, memory)
  const disposable = vscode.Disposable.from(
    confirmation,
    threads,
    view,
    registerNoteCommands({ annotations, threads, view, confirmation }),
    registerEvidence({ annotations, confirmation }),
    registerCorrections({ server, annotations, confirmation }),
    registerAnnotationHover(annotations),
    registerAnnotationImport({ server, confirmation }),
  )
  return { annotations, threads, view, confirmation, dispose: () => disposable.dispose() }
}
