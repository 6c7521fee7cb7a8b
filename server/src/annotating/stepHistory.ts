import { readSteps, type Step, type Steps } from '../annotations/steps'

/** The steps that can be taken back and done again; whatever changes them has them kept. */
export class StepHistory implements Steps {
  readonly done: Step[]
  readonly undone: Step[]

  /** @param kept steps of an earlier session, as they were written. */
  constructor(
    kept: unknown,
    private readonly keep: (steps: Steps) => void,
  ) {
    const { done, undone } = readSteps(kept)
    this.done = [...done]
    this.undone = [...undone]
  }

  /** Takes a step that was done; what was undone before it cannot be done again. */
  remember(step: Step): void {
    if (step.every(({ changes }) => changes.length === 0)) return
    this.done.push(step)
    this.undone.length = 0
    this.keep(this)
  }

  /**
   * Turns the newest step back that can be, of those done or, to `redo`, of those undone; newer ones, which cannot be, are
   * forgotten. Its inverse is the next to be turned back the other way. Resolves to the step, null when there is none.
   */
  async turnBack(
    redo: boolean,
    canRevert: (step: Step) => boolean,
    revert: (step: Step) => Promise<Step>,
  ): Promise<Step | null> {
    const [from, to] = redo ? [this.undone, this.done] : [this.done, this.undone]
    const at = from.findLastIndex(canRevert)
    const step = from[at]
    if (!step) return null
    const inverse = await revert(step)
    from.splice(at)
    to.push(inverse)
    this.keep(this)
    return step
  }
}
