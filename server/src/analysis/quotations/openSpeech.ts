import type { Quotation } from '../article'
import type { Prose } from '../prose'
import type { Said } from './said'

/** Characters of the longest quotation mark. */
const LONGEST_MARK = 2

/** The quotation of a paragraph that ended without a closer: the next paragraph goes on with it. */
export class OpenSpeech {
  private open: { readonly index: number; readonly block: number } | null = null

  constructor(
    readonly prose: Prose,
    readonly quotations: readonly Quotation[],
  ) {}

  /** Remembers whether the quotation at `index`, which ends in this block, goes on. */
  after({ continues }: Said, index: number, block: number): void {
    this.open = continues ? { index, block } : null
  }

  /** Index of the quotation that this one goes on with, over a paragraph's end; null when it is a new one. */
  continuedBy(said: Said, block: number): number | null {
    if (!this.open || block - this.open.block > 2 || block <= this.open.block) return null
    return said.speaker === null || this.isToldAtEnd(said, this.open.index) ? this.open.index : null
  }

  /** `“It was a house.` and in the next paragraph `“We loved it,” Doe said.`: one speech, whose last paragraph tells who speaks. */
  private isToldAtEnd({ kind, content, sentence }: Said, begun: number): boolean {
    const [before, first] = [this.quotations[begun - 1], this.quotations[begun]]
    const { sentences } = this.prose
    if (kind !== 'direct' || first.cue || sentences[sentence].block === sentences[sentence - 1]?.block) return false
    if (before && sentences[before.sentence].block === sentences[first.sentence].block) return false
    return content[0].start - sentences[sentence].start <= LONGEST_MARK
  }
}
