import type { Span } from '../analysis/article'

/**
 * What a person has decided about the sources and findings of a corpus. Names are as people write them; what comes later wins.
 * `by`: who decided it, if they gave a name.
 */
export interface Judgement {
  /** Two names of one source; it is called by the second. */
  readonly same: readonly (readonly [name: string, as: string, by?: string | null])[]
  /** Names that are no spelling of another's. */
  readonly apart: readonly string[]
  /** Names of nobody. */
  readonly nobody: readonly string[]
  readonly kinds: readonly (readonly [name: string, kind: 'organisation' | 'group', by?: string | null])[]
  /** How a source is called. */
  readonly shown: readonly (readonly [name: string, as: string, by?: string | null])[]
  readonly findings: readonly FindingJudgement[]
}

/** What a person has decided about statements: of a finding, or anywhere. */
export interface FindingJudgement {
  /** `other`: the first passage is about another fact than the rest; `none`: they do not conflict; `status`: they were checked. */
  readonly kind: 'other' | 'none' | 'status'
  /** Id of the annotation. */
  readonly id: string
  /** Id of the finding, null for a passage on its own. */
  readonly finding: string | null
  /** That pointed at first; those not found again are left out. */
  readonly passages: readonly JudgedPassage[]
  readonly reason: string | null
  readonly status: CheckedStatus | null
  readonly by?: string | null
}

/** A passage that somebody has judged, with its words. */
export interface JudgedPassage extends Span {
  readonly uri: string
  readonly text: string
}

/** How far a statement has been checked, by what and when. */
export interface CheckedStatus {
  readonly value: 'unchecked' | 'verified' | 'false' | 'unverifiable'
  readonly source: string | null
  readonly date: string | null
}

/** Nobody has decided anything. */
export const NO_JUDGEMENT: Judgement = { same: [], apart: [], nobody: [], kinds: [], shown: [], findings: [] }

/** The decisions of several, one after the other. */
export function joinedJudgement(judgements: readonly Judgement[]): Judgement {
  if (judgements.length < 2) return judgements[0] ?? NO_JUDGEMENT
  return {
    same: judgements.flatMap(({ same }) => same),
    apart: judgements.flatMap(({ apart }) => apart),
    nobody: judgements.flatMap(({ nobody }) => nobody),
    kinds: judgements.flatMap(({ kinds }) => kinds),
    shown: judgements.flatMap(({ shown }) => shown),
    findings: judgements.flatMap(({ findings }) => findings),
  }
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
