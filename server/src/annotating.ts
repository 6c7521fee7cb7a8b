import { type Book, type Change, isSame } from './annotations/book'
import { changesOf, type Edit } from './annotations/editing'
import { pageOf } from './annotations/hypothesis'
import { importAnnotations, importChanges, type Library } from './annotations/importing'
import type { Annotation } from './annotations/model'
import { passagesOf } from './annotations/passages'
import { readSteps, type Step, type Steps } from './annotations/steps'
import { type StoredTarget, storedTarget } from './annotations/writing'
import { reasonOf } from './failure'
import { summary } from './features/annotationList'
import { type AnnotatedSpan, annotatedSpans, completed } from './features/annotationPlaces'
import { t } from './features/words'
import { normalize, relativePath } from './placing'
import type { AnnotatedPlace, AnnotateParams, AnnotateResult, AnnotationEdit } from './protocol/annotations'
import type { Correction } from './protocol/corrections'
import type { Workspace } from './workspace'

/** What time it is, and names for what is new. */
export interface World {
  /** ISO time. */
  now(): string
  /** `urn:uuid:…` */
  newId(): string
  /** The name that a person has set to be kept with what they make; empty for none. */
  author(): string
  /** Keeps what can be taken back until the next start. */
  keepSteps(steps: Steps): void
}

/** An edit with its folder. */
interface Placed {
  readonly folder: string
  readonly edit: Edit
}

/** An edit that makes something at a place. */
type PlacedEdit = Exclude<Extract<AnnotationEdit, { at: AnnotatedPlace }>, { kind: 'move' }>

/** Something that cannot be done, in words for people. */
class Refusal extends Error {}

/** Edits annotations as people ask for it, and takes it back. One request at a time. */
export class Annotating {
  readonly done: Step[]
  readonly undone: Step[]
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly workspace: Workspace,
    private readonly world: World,
    keptSteps: unknown,
  ) {
    const { done, undone } = readSteps(keptSteps)
    this.done = [...done]
    this.undone = [...undone]
  }

  annotate(params: AnnotateParams): Promise<AnnotateResult> {
    return this.inTurn(async () => {
      const { edits, creator } = params
      const placed = await Promise.all(edits.map(edit => this.place(edit)))
      const step = await this.write(placed, creator || this.world.author() || null)
      this.remember(step)
      return step.flatMap(({ changes }) => changes.map(({ id }) => id))
    }).then(
      ids => ({ ids, problem: null }),
      error => ({ ids: [], problem: problemOf(error) }),
    )
  }

  /** Takes the last step back, or does it again; what others have changed since stays, and is told. */
  undo(redo: boolean): Promise<{ done: string | null; problem: string | null }> {
    const [from, to] = redo ? [this.undone, this.done] : [this.done, this.undone]
    return this.inTurn(async () => {
      await this.workspace.decisions.loaded()
      const at = from.findLastIndex(step => this.isHere(step) && !this.isReverted(step))
      const step = from[at]
      if (!step) return null
      const inverse = await this.revert(step)
      from.splice(at)
      to.push(inverse)
      this.world.keepSteps(this)
      return labelOf(step)
    }).then(
      done => ({ done, problem: null }),
      error => ({ done: null, problem: problemOf(error) }),
    )
  }

  /** Takes annotations of other programs in. */
  import(
    uri: string,
    text: string,
  ): Promise<{ added: number; known: number; unmatched: string[]; problem: string | null }> {
    return this.inTurn(async () => {
      const folder = this.folderFor(uri)
      const imported = importAnnotations(text, this.library(folder))
      if (imported === null) throw new Refusal(t('The file holds no annotations of a kind that is known.'))
      const { annotations, unmatched } = imported
      const changes = await this.workspace.decisions.store.edit(folder, book => importChanges(book, annotations))
      this.remember([{ folder, changes }])
      const known = annotations.length - changes.length
      return { added: changes.length, known, unmatched: unmatched.map(({ uri, id }) => uri || id) }
    }).then(
      result => ({ ...result, problem: null }),
      error => ({ added: 0, known: 0, unmatched: [], problem: problemOf(error) }),
    )
  }

  /** The folder of an article, the folder itself, or the only one that there is. */
  private folderFor(uri: string): string {
    const folders = this.workspace.decisions.store.folders()
    const known = this.workspace.document(uri) ? this.workspace.homeOf(uri) : normalize(uri)
    if (known !== null && folders.includes(known)) return known
    if (folders.length !== 1) throw new Refusal(t('Open an article of the folder first.'))
    return folders[0]
  }

  /** The articles of a folder, by their paths and by the addresses that they were saved from. */
  private library(folder: string): Library {
    const paths = new Set<string>()
    const byPage = new Map<string, string>()
    for (const { corpus } of this.workspace.allCorpora())
      for (const uri of corpus.uris()) {
        const path = this.workspace.homeOf(uri) === folder ? relativePath(folder, uri) : null
        if (path === null) continue
        paths.add(path)
        const url = corpus.article(uri)?.layout.url
        if (url) byPage.set(pageOf(url), path)
      }
    return { has: path => paths.has(path), byAddress: address => byPage.get(pageOf(address)) ?? null }
  }

  /** Whether the folders of a step that was kept are still open. */
  private isHere(step: Step): boolean {
    const folders = this.workspace.decisions.store.folders()
    return step.every(({ folder }) => folders.includes(folder))
  }

  /** Whether a step has been taken back already: a window that closed at once may not have kept that. */
  private isReverted(step: Step): boolean {
    return step.every(({ folder, changes }) => {
      const book = this.workspace.decisions.store.book(folder)
      return changes.every(({ id, before }) => isIn(book, id, before))
    })
  }

  private remember(step: Step): void {
    if (step.every(({ changes }) => changes.length === 0)) return
    this.done.push(step)
    this.undone.length = 0
    this.world.keepSteps(this)
  }

  private inTurn<T>(action: () => Promise<T>): Promise<T> {
    const result = this.last.then(action).then(async value => {
      await this.workspace.idle()
      return value
    })
    this.last = result.catch(() => undefined)
    return result
  }

  /** Writes folder by folder; when a later one fails, those before are taken back. */
  private async write(placed: readonly Placed[], creator: string | null): Promise<Step> {
    const step: { folder: string; changes: readonly Change[] }[] = []
    try {
      for (const folder of new Set(placed.map(each => each.folder))) {
        const edits = placed.filter(each => each.folder === folder).map(({ edit }) => edit)
        const changes = await this.workspace.decisions.store.edit(folder, book => this.changes(book, edits, creator))
        if (changes.length > 0) step.push({ folder, changes })
      }
    } catch (error) {
      await this.revert(step).catch(() => undefined)
      throw error
    }
    return step
  }

  private changes(book: Book, edits: readonly Edit[], creator: string | null): readonly Change[] {
    const time = this.world.now()
    return edits.flatMap(edit => changesOf(book, edit, { id: this.world.newId(), time, creator }))
  }

  private async revert(step: Step): Promise<Step> {
    const inverse: { folder: string; changes: readonly Change[] }[] = []
    for (const { folder, changes } of step) {
      const back = changes.map(({ id, before, after }) => ({ id, before: after, after: before })).reverse()
      await this.workspace.decisions.store.edit(folder, book => {
        if (!back.every(({ id, before }) => isIn(book, id, before)))
          throw new Refusal(t('The annotation has been changed elsewhere since.'))
        return back
      })
      inverse.push({ folder, changes: back })
    }
    return inverse
  }

  private async place(edit: AnnotationEdit): Promise<Placed> {
    if (edit.kind === 'move') return this.placeMoved(edit)
    if ('at' in edit) return this.placeAt(edit)
    const id = edit.kind === 'reply' ? edit.to : edit.id
    return { folder: this.folderOf(id), edit }
  }

  private folderOf(id: string): string {
    const folder = this.workspace.decisions.store
      .folders()
      .find(each => this.workspace.decisions.store.book(each).byId.has(id))
    if (folder === undefined) throw new Refusal(t('The annotation is not there any more.'))
    return folder
  }

  /** A correction goes where one of its kind can be put, anything else to what is selected. */
  private async placeMoved({ id, at }: Extract<AnnotationEdit, { kind: 'move' }>): Promise<Placed> {
    const folder = this.folderOf(id)
    const annotation = this.workspace.decisions.store.book(folder).byId.get(id)!
    const { correction, finding } = annotation
    const bare = { uri: at.uri, range: at.range }
    const isPlaced = correction !== null && finding === null
    const asNew = isPlaced
      ? { kind: 'correct' as const, at: bare, correction }
      : { kind: 'note' as const, at: bare, text: '' }
    const { home, targets } = await this.targetsAt(asNew)
    if (home !== folder) throw new Refusal(t('The annotation is kept in another folder.'))
    const lost = passagesOf(annotation, this.workspace.decisions.placesIn(folder)).findIndex(({ anchor }) => {
      return anchor === 'detached' || anchor === 'missing'
    })
    if (lost < 0) throw new Refusal(t('Its passage is found: there is nothing to attach.'))
    return { folder, edit: { kind: 'move', id, from: lost, target: targets[0] } }
  }

  /** Where an edit is to be put: the folder of the article, and the passages as they are written. */
  private async targetsAt(edit: PlacedEdit) {
    const document = this.workspace.document(edit.at.uri)
    if (!document) throw new Refusal(t('This is no article that is read.'))
    const home = this.workspace.homeOf(document.uri)
    if (home === null) throw new Refusal(t('Save the article first: annotations are kept in a file beside it.'))
    const spans = annotatedSpans(document, (await this.workspace.textOf(document.uri)) ?? '', edit)
    if (typeof spans === 'string') throw new Refusal(spans)
    return { document, home, spans, targets: await Promise.all(spans.map(span => this.target(home, span))) }
  }

  private async placeAt(edit: PlacedEdit): Promise<Placed> {
    const { document, home: folder, spans, targets } = await this.targetsAt(edit)
    const finding = edit.at.finding ?? null
    const known = this.known(folder, edit, spans)
    if (edit.kind === 'note') return { folder, edit: { ...edit, targets, tags: edit.tags ?? [] } }
    if (edit.kind === 'correct') {
      const fault = faultOf(edit.correction)
      if (fault !== null) throw new Refusal(fault)
      const correction = completed(document, edit.correction)
      return { folder, edit: { kind: 'correct', correction, targets, finding, known } }
    }
    const status = { value: edit.value, source: edit.source ?? null, date: edit.date ?? null }
    return { folder, edit: { kind: 'status', targets, status, text: edit.text ?? null, finding, known } }
  }

  private async target(folder: string, { uri, span }: AnnotatedSpan): Promise<StoredTarget> {
    const text = await this.workspace.textOf(uri)
    const path = relativePath(folder, uri)
    const length = this.workspace.document(uri)?.article.length
    if (text === null || path === null || length !== text.length)
      throw new Refusal(t('The article has changed meanwhile; try again.'))
    return storedTarget(path, text, span)
  }

  /** The annotation that an edit replaces: of the same kind, at the same passage or finding. */
  private known(folder: string, edit: PlacedEdit, [first]: readonly AnnotatedSpan[]): string | null {
    if (edit.kind === 'note') return null
    const found = this.workspace.decisions.store
      .book(folder)
      .annotations.find(({ id, correction, status, finding }) => {
        const isKind = edit.kind === 'correct' ? correction?.kind === edit.correction.kind : status !== null
        if (!isKind || finding !== (edit.at.finding ?? null)) return false
        if (finding !== null && correction?.kind !== 'notSameFact') return true
        const [anchor] = this.workspace.decisions.anchorsOf(first.uri, id) ?? []
        if (anchor === 'whole') return first.span === null
        return typeof anchor === 'object' && anchor.start === first.span?.start && anchor.end === first.span.end
      })
    return found?.id ?? null
  }
}

/** What a correction lacks, in words for people; null for nothing. */
function faultOf(correction: Correction): string | null {
  switch (correction.kind) {
    case 'samePerson':
    case 'sourceName':
      if (correction.as.trim() === '' || correction.name.trim() === '') return t('A name is missing.')
      return correction.as.trim() === correction.name.trim() ? t('That is its name already.') : null
    case 'outlet':
      return correction.outlet.trim() === '' ? t('A name is missing.') : null
    case 'published':
      return /^\d{4}-\d{2}-\d{2}$/.test(correction.date) && !Number.isNaN(Date.parse(correction.date))
        ? null
        : t('A date is written like this: 2021-05-03.')
    default:
      return null
  }
}

/** Whether an annotation is in a book just so; `null` for one that is not there. */
function isIn(book: Book, id: string, annotation: Annotation | null): boolean {
  const now = book.byId.get(id) ?? null
  return annotation === null || now === null ? annotation === now : isSame(annotation, now)
}

function labelOf(step: Step): string {
  const [first] = step.flatMap(({ changes }) => changes)
  const annotation = first?.after ?? first?.before
  return annotation ? summary(annotation) : ''
}

function problemOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  return t('The annotations cannot be written: {0}', reasonOf(error))
}
