import type { NounPhrase } from './nounPhrase'

/** A reporting expression in a sentence: its cue and who speaks, before what is reported is looked for. Item indexes. */
export interface Report {
  readonly kind: 'verb' | 'accordingTo'
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
  readonly quotedBy?: Report
}

export type Base = Pick<Report, 'kind' | 'lemma' | 'frames' | 'inherited' | 'next'>
