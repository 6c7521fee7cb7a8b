import * as vscode from 'vscode'
import type { AnnotatedPlace, Annotation } from '../../server/src/protocol/annotations'
import { type Annotations, fromRange } from './annotations'
import { type Confirmation, say } from './confirmation'
import { literal } from './literal'
import type { NoteRow } from './noteRows'
import type { NotesView } from './notesView'
import { type NoteComment, type NoteThreads, tagLabel } from './noteThreads'

/** What note commands work on. */
interface Notes {
  readonly annotations: Annotations
  readonly threads: NoteThreads
  readonly view: NotesView
  readonly confirmation: Confirmation
}

/** Add, save, answer, edit, resolve and delete notes: from the threads in the editor, and from the Notes view. */
export function registerNoteCommands(notes: Notes): vscode.Disposable {
  const commands: Readonly<Record<string, (given: never) => unknown>> = {
    'corroborate.addNote': (text?: string) => addNote(notes, text),
    'corroborate.saveNote': (reply: vscode.CommentReply) => save(notes, reply),
    'corroborate.replyToNote': (reply: vscode.CommentReply) => answer(notes, reply),
    'corroborate.editNote': (comment: NoteComment) => edit(notes, comment),
    'corroborate.saveEditedNote': (comment: NoteComment) => saveEdited(notes, comment),
    'corroborate.cancelEditedNote': (comment: NoteComment) => cancelEdited(notes, comment),
    'corroborate.tagNote': (given?: Given) => tag(notes, given),
    'corroborate.resolveNote': (given?: Given) => resolve(notes, given, true),
    'corroborate.reopenNote': (given?: Given) => resolve(notes, given, false),
    'corroborate.deleteNote': (given?: Given | NoteComment) => remove(notes, given),
    'corroborate.deleteAnnotation': (given?: NoteRow) => remove(notes, given ?? notes.view.selection[0]),
    'corroborate.attachNote': (given?: NoteRow) => attach(notes, given ?? notes.view.selection[0]),
  }
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run)),
  )
}

/** A thread, a row of the Notes view, or an id. */
type Given = vscode.CommentThread | NoteRow | string

/** Writes a note on what is selected or stands at the cursor: in VS Code's own box for comments, unless it is given. */
async function addNote(notes: Notes, text?: string): Promise<void> {
  const editor = vscode.window.activeTextEditor
  if (editor === undefined) return say(vscode.l10n.t('Open an article first.'))
  if (typeof text !== 'string') return vscode.commands.executeCommand('workbench.action.addComment')
  const at = { uri: editor.document.uri.toString(), range: fromRange(editor.selection) }
  await note(notes, at, text)
}

/** The tags in a text, without their marks; what is left is the note. Words of digits alone are no tags. */
export function tagsIn(text: string): string[] {
  const found = [...text.matchAll(/(?<![\p{L}\p{N}_/&#])#(?=[\p{N}_-]*\p{L})([\p{L}\p{N}_-]+)/gu)].map(
    match => match[1],
  )
  return [...new Set(found)]
}

async function note({ annotations, confirmation }: Notes, at: AnnotatedPlace, text: string) {
  const words = text.trim()
  if (words === '') return undefined
  const ids = await annotations.annotate({ kind: 'note', at, text: words, tags: tagsIn(words) })
  if (ids === undefined) await keep(words)
  else confirmation.done(vscode.l10n.t('Note added'))
  return ids?.[0]
}

/** What could not be saved goes to the clipboard, lest it is lost with the box in which it was typed. */
async function keep(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text)
  say(vscode.l10n.t('Your text was copied to the clipboard.'))
}

async function save(notes: Notes, { thread, text }: vscode.CommentReply): Promise<void> {
  const at = { uri: thread.uri.toString(), range: fromRange(wholeLine(thread)) }
  notes.threads.expect(thread, text.trim())
  if (await note(notes, at, text)) await backToText()
}

/** The box that was typed into has gone, and the focus with it: it goes back to the article. */
async function backToText(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup')
}

/** The gutter's + gives the beginning of a line: its paragraph is meant. */
function wholeLine({ uri, range }: vscode.CommentThread): vscode.Range {
  if (!range.isEmpty || range.start.character > 0) return range
  const document = vscode.workspace.textDocuments.find(open => open.uri.toString() === uri.toString())
  return document?.lineAt(range.start.line).range ?? range
}

async function answer({ annotations, threads, confirmation }: Notes, { thread, text }: vscode.CommentReply) {
  const to = threads.noteOf(thread)
  if (to === undefined || text.trim() === '') return
  if (!(await annotations.annotate({ kind: 'reply', to, text: text.trim() }))) return keep(text)
  confirmation.done(vscode.l10n.t('Reply added'))
  await backToText()
}

/** Lets a comment be typed anew; its own words then, with all that is hidden when they are shown. */
function edit({ threads, annotations }: Notes, comment: NoteComment): void {
  replace(threads, annotations, { ...comment, body: comment.remark.text, mode: vscode.CommentMode.Editing })
}

async function saveEdited({ annotations, threads, confirmation }: Notes, comment: NoteComment): Promise<void> {
  const { id } = comment.remark
  const text = (typeof comment.body === 'string' ? comment.body : comment.body.value).trim()
  if (text === '') return say(vscode.l10n.t('A note without words is deleted by its own button.'))
  const note = annotations.find(id)
  const tags = note && [...new Set([...note.tags, ...tagsIn(text)])]
  const done = await annotations.annotate({ kind: 'change', id, text, ...(tags ? { tags } : {}) })
  if (done === undefined) return keep(text)
  confirmation.done(vscode.l10n.t('Note changed'))
  replace(threads, annotations, { ...comment, body: literal(text), mode: vscode.CommentMode.Preview })
  await annotations.list()
}

function cancelEdited({ threads, annotations }: Notes, comment: NoteComment): void {
  replace(threads, annotations, { ...comment, body: literal(comment.remark.text), mode: vscode.CommentMode.Preview })
}

/** Shows a comment in the place of the one with its id. */
function replace(threads: NoteThreads, annotations: Annotations, comment: NoteComment): void {
  const { id } = comment.remark
  const note = annotations.all.find(each => each.id === id || each.replies.some(reply => reply.id === id))
  const thread = note && threads.threadOf(note.id)
  if (thread)
    thread.comments = thread.comments.map(each =>
      'remark' in each && (each as NoteComment).remark.id === id ? comment : each,
    )
}

async function tag({ annotations, threads, confirmation }: Notes, given?: Given): Promise<void> {
  const note = subject(threads, annotations, given)
  if (!note) return say(vscode.l10n.t('There is no note here.'))
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Edit Tags'),
    prompt: vscode.l10n.t('Words, parted by spaces. Empty takes all away.'),
    value: tagLabel(note.tags),
  })
  if (typed === undefined) return
  if (await annotations.annotate({ kind: 'change', id: note.id, tags: typedTags(typed) }))
    confirmation.done(vscode.l10n.t('Note changed'))
}

/** Tags as they are typed: parted by white space or commas, with or without their mark. */
export function typedTags(typed: string): string[] {
  const words = typed.split(/[\s,;]+/).map(word => word.replace(/^#+/, ''))
  return [...new Set(words.filter(word => word !== ''))]
}

async function resolve({ annotations, threads, confirmation }: Notes, given: Given | undefined, resolved: boolean) {
  const note = subject(threads, annotations, given)
  if (!note) return say(vscode.l10n.t('There is no note here.'))
  if (await annotations.annotate({ kind: 'change', id: note.id, resolved }))
    confirmation.done(resolved ? vscode.l10n.t('Note resolved') : vscode.l10n.t('Note reopened'))
}

/** Deletes a note with its replies, a reply, or another annotation. Undo brings it back. */
async function remove({ annotations, threads, confirmation }: Notes, given?: Given | NoteComment): Promise<void> {
  const isComment = typeof given === 'object' && 'remark' in given
  const id = isComment ? given.remark.id : subject(threads, annotations, given)?.id
  if (id === undefined) return say(vscode.l10n.t('There is no note here.'))
  if (await annotations.annotate({ kind: 'delete', id })) confirmation.done(vscode.l10n.t('Deleted'))
}

/** Puts what has lost its passage where it belongs now: on what is selected, or stands at the cursor. */
async function attach({ annotations, confirmation }: Notes, given?: NoteRow): Promise<void> {
  if (given?.kind !== 'annotation') return say(vscode.l10n.t('There is no note here.'))
  const editor = vscode.window.activeTextEditor
  if (editor === undefined) return say(vscode.l10n.t('Select the passage in its article first.'))
  const at = { uri: editor.document.uri.toString(), range: fromRange(editor.selection) }
  if (await annotations.annotate({ kind: 'move', id: given.annotation.id, at }))
    confirmation.done(vscode.l10n.t('Attached to the selection'))
}

/** The annotation that a command is given, or the note at the cursor. */
function subject(threads: NoteThreads, annotations: Annotations, given?: Given): Annotation | undefined {
  if (typeof given === 'string') return annotations.find(given)
  if (given !== undefined && 'comments' in given) return annotations.find(threads.noteOf(given) ?? '')
  if (given !== undefined) return given.kind === 'annotation' ? annotations.find(given.annotation.id) : undefined
  const editor = vscode.window.activeTextEditor
  return editor && annotations.at(editor.document.uri, editor.selection.active).find(({ kind }) => kind === 'note')
}
