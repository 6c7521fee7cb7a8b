import type { Item } from '../phrases/items'
import type { NounPhrase } from '../phrases/nounPhrase'

/** A reporting expression in a sentence: its cue and who speaks, before what is reported is looked for. Item indexes. */
export interface Report {
  readonly kind: 'verb' | 'accordingTo' | 'noun'
  readonly lemma: string
  readonly frames: string
  /** The cue: first and last item. */
  readonly cue: NounPhrase
  readonly speaker: NounPhrase | null
  /** The subject was taken over from an earlier verb of the sentence ("and added"). */
  readonly inherited: boolean
  readonly order: 'SV' | 'VS' | 'participle' | 'passive'
  /** First item of the whole expression, and the item after it: what is reported stands on either side. */
  readonly first: number
  readonly next: number
  /** "The agency quoted Doe as saying": the report of the quoting, which this one stands for. */
  readonly quotedBy: Report | undefined
}

/** What the verb of a report gives it. */
export type Base = Pick<Report, 'lemma' | 'frames' | 'next'>

/** The report of a verb with its speaker; its expression starts at item `first`. Reports are many, and of one shape. */
export const reportOf = (
  base: Base,
  order: Report['order'],
  cue: NounPhrase,
  speaker: NounPhrase | null,
  first: number,
  inherited = false,
  quotedBy?: Report,
): Report => ({
  kind: 'verb',
  lemma: base.lemma,
  frames: base.frames,
  cue,
  speaker,
  inherited,
  order,
  first,
  next: base.next,
  quotedBy,
})

/** "does not claim to be neutral": what is not promised, threatened, claimed is not reported. */
export const isDenied = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ lower }) => DENIALS.has(lower) || lower.endsWith("n't"))
const DENIALS = new Set(['not', 'never', 'cannot'])
