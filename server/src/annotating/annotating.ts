import { changesOf } from '../annotations/editing'
import { importAnnotations, importChanges } from '../annotations/importing'
import type { Step, Steps } from '../annotations/steps'
import { summary } from '../features/annotationList'
import { t } from '../features/words'
import type { AnnotateParams, AnnotateResult } from '../protocol/annotations'
import type { Workspace } from '../workspace/workspace'
import { placeEdit } from './editPlacing'
import { folderFor, libraryOf } from './importTargets'
import { problemOf, Refusal } from './refusal'
import { StepHistory } from './stepHistory'
import { canRevert, type PlacedEdit, revertStep, writeEdits } from './stepWriting'

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

/** How many annotations were taken in, how many were there already, and what the others are about. */
interface ImportResult {
  readonly added: number
  readonly known: number
  readonly unmatched: string[]
}

/** Edits annotations as people ask for it, and takes it back. One request at a time. */
export class Annotating {
  private readonly history: StepHistory
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly workspace: Workspace,
    private readonly world: World,
    keptSteps: unknown,
  ) {
    this.history = new StepHistory(keptSteps, steps => world.keepSteps(steps))
  }

  annotate(params: AnnotateParams): Promise<AnnotateResult> {
    return this.inTurn<Omit<AnnotateResult, 'problem'>>({ ids: [] }, async () => {
      const placed = await Promise.all(params.edits.map(edit => placeEdit(this.workspace, edit)))
      const step = await this.write(placed, params.creator || this.world.author() || null)
      this.history.remember(step)
      return { ids: step.flatMap(({ changes }) => changes.map(({ id }) => id)) }
    })
  }

  /** Takes the last step back, or does it again; what others have changed since stays, and is told. */
  undo(redo: boolean): Promise<{ done: string | null; problem: string | null }> {
    const { decisions } = this.workspace
    return this.inTurn<{ done: string | null }>({ done: null }, async () => {
      await decisions.loaded()
      const step = await this.history.turnBack(
        redo,
        each => canRevert(decisions.store, each),
        each => revertStep(decisions.store, each),
      )
      return { done: step && labelOf(step) }
    })
  }

  /** Takes annotations of other programs in. */
  import(uri: string, text: string): Promise<ImportResult & { problem: string | null }> {
    return this.inTurn<ImportResult>({ added: 0, known: 0, unmatched: [] }, async () => {
      const folder = folderFor(this.workspace, uri)
      const imported = importAnnotations(text, libraryOf(this.workspace, folder))
      if (imported === null) throw new Refusal(t('The file holds no annotations of a kind that is known.'))
      const { annotations, unmatched } = imported
      const changes = await this.workspace.decisions.store.edit(folder, book => importChanges(book, annotations))
      this.history.remember([{ folder, changes }])
      const known = annotations.length - changes.length
      return { added: changes.length, known, unmatched: unmatched.map(({ uri, id }) => uri || id) }
    })
  }

  private write(placed: readonly PlacedEdit[], creator: string | null): Promise<Step> {
    return writeEdits(this.workspace.decisions.store, placed, (book, edits) => {
      const time = this.world.now()
      return edits.flatMap(edit => changesOf(book, edit, { id: this.world.newId(), time, creator }))
    })
  }

  /** What an action comes to when all before it are done, and when what it changed is in force; `nothing` with the problem. */
  private inTurn<T>(nothing: T, action: () => Promise<T>): Promise<T & { problem: string | null }> {
    const result = this.last.then(action).then(async value => {
      await this.workspace.idle()
      return value
    })
    this.last = result.catch(() => undefined)
    return result.then(
      value => ({ ...value, problem: null }),
      error => ({ ...nothing, problem: problemOf(error) }),
    )
  }
}

function labelOf(step: Step): string {
  const [first] = step.flatMap(({ changes }) => changes)
  const annotation = first?.after ?? first?.before
  return annotation ? summary(annotation) : ''
}
