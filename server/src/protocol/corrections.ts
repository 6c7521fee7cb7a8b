/** What a person sets right. Names are as people write them. */
export type Correction =
  /** Somebody else says this quotation; null: nobody knows who. `is`: what they are, a person when missing. */
  | { readonly kind: 'speaker'; readonly speaker: string | null; readonly is?: SpeakerKind }
  /** The one called `name` is the same as the one called `as`, in all articles. */
  | { readonly kind: 'samePerson'; readonly name: string; readonly as: string }
  /** The one called `name` here is not the `than` that they were taken for; `label` tells them apart ("the footballer"). */
  | { readonly kind: 'otherPerson'; readonly name: string; readonly than: string; readonly label: string | null }
  /** What is called `name` is nobody, or no person. */
  | { readonly kind: 'notPerson'; readonly name: string; readonly is: 'nothing' | 'organisation' | 'group' | 'place' }
  | { readonly kind: 'notQuotation' }
  /** The words are a quotation that was missed. */
  | { readonly kind: 'quotation'; readonly speaker: string | null; readonly is?: SpeakerKind }
  /** The statement at the place is about another fact than the others of the finding. */
  | { readonly kind: 'notSameFact' }
  /** The finding is none. */
  | { readonly kind: 'notConflict'; readonly reason: string | null }
  /** The source called `name` is to be shown as `as`. */
  | { readonly kind: 'sourceName'; readonly name: string; readonly as: string }
  | { readonly kind: 'outlet'; readonly outlet: string }
  /** ISO date on which the article appeared. */
  | { readonly kind: 'published'; readonly date: string }
/** What somebody who speaks can be said to be. */
export type SpeakerKind = 'person' | 'organisation' | 'group'
/** What a correction sets right. */
export type CorrectionKind = Correction['kind']

/** How far a statement has been checked. */
export const EVIDENCE = ['unchecked', 'verified', 'false', 'unverifiable'] as const
/** One of them. */
export type Evidence = (typeof EVIDENCE)[number]

/** What was found out about a claim. */
export interface EvidenceStatus {
  readonly value: Evidence
  /** By what: a document, a call, an address. */
  readonly source: string | null
  /** ISO date on which it was checked. */
  readonly date: string | null
}
