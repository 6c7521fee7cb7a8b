import * as vscode from 'vscode'
import { type Annotation, CorrectionsRequest, type Remark } from '../../server/src/protocol/annotations'
import { type Annotations, isSame, toRange } from './annotations'
import { LANGUAGES, mayBeArticle } from './articles'
import { literal, oneLine } from './literal'
import type { Server } from './server'

/** Id of the comment controller: the menus of the manifest ask for it. */
export const CONTROLLER = 'corroborate.notes'

/** A comment that shows a note or a reply. */
export interface NoteComment extends vscode.Comment {
  readonly remark: Remark
}

/** The notes of the open articles as threads of comments. Those that stand nowhere are in the Notes view alone. */
export class NoteThreads implements vscode.Disposable {
  private controller: vscode.CommentController | undefined
  /** By id of the note. */
  private readonly threads = new Map<string, vscode.CommentThread>()
  private readonly disposable: vscode.Disposable
  private expected: { readonly thread: vscode.CommentThread; readonly text: string } | undefined

  constructor(
    private readonly server: Server,
    private readonly annotations: Annotations,
  ) {
    this.allowNotes()
    this.disposable = vscode.Disposable.from(
      { dispose: () => this.controller?.dispose() },
      annotations.onDidChange(() => this.show()),
      vscode.workspace.onDidOpenTextDocument(() => this.show()),
      vscode.workspace.onDidCloseTextDocument(() => this.show()),
      server.onDidChangeStatus(() => this.allowNotes()),
    )
  }

  /** The thread of a note, where it is shown. */
  threadOf(id: string): vscode.CommentThread | undefined {
    return this.threads.get(id)
  }

  /** The id of the note that a thread shows; undefined for one that is being written. */
  noteOf(thread: vscode.CommentThread): string | undefined {
    return [...this.threads].find(([, shown]) => shown === thread)?.[0]
  }

  /** Lets the thread in which a note is written become that of the note, once there is one. */
  expect(thread: vscode.CommentThread, text: string): void {
    this.expected = { thread, text }
  }

  /** Opens the thread of a note. */
  expand(id: string): void {
    const thread = this.threads.get(id)
    if (thread) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded
  }

  dispose(): void {
    this.disposable.dispose()
  }

  /**
   * Lets notes be written in articles, once there is somebody who has read them and can keep notes: VS Code asks once for
   * each editor, and would go by an answer that comes too early. The controller is not made before either: a host of
   * extensions that starts beside ours drops all that there are (`MainThreadComments` does, in its constructor).
   */
  private allowNotes(): void {
    const { status } = this.server
    if (status?.state === 'indexing') return
    const isRunning = status !== undefined
    if (isRunning === (this.controller?.commentingRangeProvider !== undefined)) return
    this.controller ??= this.makeController()
    const provideCommentingRanges = async (document: vscode.TextDocument) =>
      (await this.isArticle(document)) ? [new vscode.Range(0, 0, document.lineCount - 1, 0)] : []
    this.controller.commentingRangeProvider = isRunning ? { provideCommentingRanges } : undefined
    this.show()
  }

  private makeController(): vscode.CommentController {
    const controller = vscode.comments.createCommentController(CONTROLLER, 'Corroborate')
    const placeHolder = vscode.l10n.t('Write a note. Tags begin with #.')
    controller.options = { prompt: vscode.l10n.t('Reply'), placeHolder }
    return controller
  }

  /** Whether the server reads a document as an article: it can correct its outlet then. */
  private async isArticle(document: vscode.TextDocument): Promise<boolean> {
    if (!mayBeArticle(document)) return false
    const answer = await this.server.request(CorrectionsRequest, { at: { uri: document.uri.toString() } })
    return answer !== undefined && answer.offers.length > 0
  }

  private show(): void {
    const { controller } = this
    if (!controller) return
    const open = vscode.workspace.textDocuments.filter(({ languageId }) => LANGUAGES.includes(languageId))
    const notes = open.flatMap(({ uri }) => notesShownIn(this.annotations, uri).map(note => ({ note, uri })))
    const wanted = new Set(notes.map(({ note }) => note.id))
    for (const [id, thread] of this.threads) {
      if (wanted.has(id)) continue
      thread.dispose()
      this.threads.delete(id)
    }
    for (const { note, uri } of notes) this.showNote(controller, note, uri)
  }

  private takeExpected(note: Annotation, uri: vscode.Uri): vscode.CommentThread | undefined {
    const { thread, text } = this.expected ?? {}
    if (thread?.uri.toString() !== uri.toString() || note.text !== text) return undefined
    this.expected = undefined
    return thread
  }

  private showNote(controller: vscode.CommentController, note: Annotation, uri: vscode.Uri): void {
    const range = rangeOf(note)
    const thread =
      this.threads.get(note.id) ?? this.takeExpected(note, uri) ?? controller.createCommentThread(uri, range, [])
    this.threads.set(note.id, thread)
    if (!thread.range.isEqual(range)) thread.range = range
    const edited = new Map(thread.comments.filter(isEdited).map(comment => [comment.remark.id, comment]))
    const comments = [note, ...note.replies].map(remark => edited.get(remark.id) ?? commentOf(remark, note))
    if (!areAlike(thread.comments, comments)) thread.comments = comments
    const { Resolved, Unresolved } = vscode.CommentThreadState
    thread.state = note.resolved ? Resolved : Unresolved
    thread.contextValue = note.resolved ? 'resolved' : 'open'
    thread.label = oneLine(note.passages[0].quote, 60) || vscode.l10n.t('The whole article')
    thread.canReply = true
  }
}

/** Notes whose first passage is in an article, and to be found there. */
function notesShownIn(annotations: Annotations, uri: vscode.Uri): readonly Annotation[] {
  return annotations.in(uri).filter(({ kind, passages: [first] }) => {
    return kind === 'note' && isSame(first.uri, uri) && (first.range !== null || first.state === 'whole')
  })
}

/** A note on the whole article stands at its top. */
function rangeOf({ passages: [{ range }] }: Annotation): vscode.Range {
  return range ? toRange(range) : new vscode.Range(0, 0, 0, 0)
}

/** The words of a note are a plain string, which VS Code shows as it is: no Markdown, link, command or image. */
function commentOf(remark: Remark, note: Annotation): NoteComment {
  const isNote = remark.id === note.id
  return {
    remark,
    body: literal(remark.text),
    mode: vscode.CommentMode.Preview,
    author: { name: oneLine(remark.creator ?? '', 60) || vscode.l10n.t('You') },
    contextValue: isNote ? 'note' : 'reply',
    ...(isNote && note.tags.length > 0 ? { label: tagLabel(note.tags) } : {}),
    ...(remark.created === null ? {} : { timestamp: new Date(remark.created) }),
  }
}

/** "#toll #morgue". */
export function tagLabel(tags: readonly string[]): string {
  return tags.map(tag => `#${oneLine(tag, 40)}`).join(' ')
}

function isEdited(comment: vscode.Comment): comment is NoteComment {
  return comment.mode === vscode.CommentMode.Editing && 'remark' in comment
}

/** Whether nothing that is seen has changed: a thread whose comments are given anew loses what is being typed. */
function areAlike(shown: readonly vscode.Comment[], comments: readonly vscode.Comment[]): boolean {
  const seen = ({ body, mode, label, author }: vscode.Comment) => JSON.stringify([body, mode, label, author.name])
  return shown.length === comments.length && shown.every((comment, i) => seen(comment) === seen(comments[i]))
}
