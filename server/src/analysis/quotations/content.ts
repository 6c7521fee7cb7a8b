import type { NounPhrase } from '../phrases/nounPhrase'
import type { Report } from './report'

/** A run of items, `to` exclusive. */
export interface Region {
  readonly from: number
  readonly to: number
}

/** What a report reports: regions on its left and right, and who passed it on within the same expression. */
export interface Content {
  readonly report: Report
  readonly left: Region | null
  readonly right: Region | null
  /** "Doe said, according to the agency, that …". */
  readonly via: readonly Link[]
  /** How the right side is joined: by "that", a bare clause, marks, a colon, "as", or not at all. */
  readonly joint: 'that' | 'bare' | 'quote' | 'colon' | 'object' | 'none'
  /** The colon ends the sentence: what follows is the next sentence. */
  readonly openEnd: boolean
}

/** Who passed a report on; `told` where it is whom it was told, which counts for outlets only. */
export interface Link extends NounPhrase {
  readonly told?: boolean
}
