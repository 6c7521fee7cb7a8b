/**
 * What the corpus room answers: sources, statements and cross-references over a set of (uri, article) pairs.
 * The words are those of the command line's JSON, with a uri in place of a path. All values are read-only.
 */
import type { Article, Span } from '../analysis/article'
import type { CheckedStatus, FindingJudgement } from './judgement'

/** The person, organisation or group behind the speakers of all articles. */
export interface Source {
  /** Stable under edits elsewhere: made from kind and name. */
  readonly id: string
  readonly name: string
  readonly kind: 'person' | 'organisation' | 'group' | 'unnamed'
  readonly aliases: readonly string[]
  /** Titles and offices the articles give, most frequent first. */
  readonly roles: readonly string[]
  /** Number of mentions, and of articles that hold one. */
  readonly mentions: number
  readonly articles: number
  /** A person has decided who it is, or how it is called; null: one who gives no name. */
  readonly corrected?: { readonly by: string | null }
}

/** A quotation with its speaker resolved over all articles. */
export interface ResolvedQuotation {
  /** Ids of whom the speaker resolves to; several when they speak jointly; none when unknown. */
  readonly sources: readonly string[]
  /** The source was found through other articles, not through this one. */
  readonly inferred: boolean
  /** Nearest to the article first. */
  readonly via: readonly { readonly span: Span; readonly sources: readonly string[] }[]
}

/** How often a source is quoted. */
export interface Quoted {
  /** Id of the source. */
  readonly source: string
  readonly quotations: number
  /** Number of articles that have one of them. */
  readonly articles: number
}

/** Something at a place in the corpus: `index` is into the article's quotations, claims, quantities or mentions. */
export interface Place {
  readonly uri: string
  readonly index: number
}

/** How statements on one fact stand to each other. */
export type Verdict = 'agrees' | 'varies' | 'updated' | 'disputed' | 'conflicts'
/** How loudly a finding is told; "none" is told by no diagnostic. */
export type Severity = 'warning' | 'information' | 'hint' | 'none'
/** What is compared. */
export type CrossReferenceKind = 'quantity' | 'date' | 'wording' | 'attribution' | 'characterisation'

/** Statements of several articles on one fact, with a verdict. */
export interface CrossReference {
  /** From kind and fact alone: unchanged by renaming a file or by edits elsewhere. */
  readonly id: string
  readonly kind: CrossReferenceKind
  readonly verdict: Verdict
  readonly severity: Severity
  /** One line under 100 characters: the values and who gives them. */
  readonly message: string
  /** Why the statements were taken for the same fact, one short sentence each. */
  readonly why: readonly string[]
  /** Two or more, from two articles or more (one, if it contradicts itself), by uri and offset. */
  readonly members: readonly Member[]
  /** How many independent origins stand behind the members (copies of one wire report count once). */
  readonly origins: number
  /** A person has decided that it is none, and may have said why. */
  readonly dismissed?: { readonly reason: string | null; readonly by: string | null }
  /** A person has checked it. */
  readonly status?: CheckedStatus
}

/** One statement of a cross-reference: the span of what is compared. */
export interface Member extends Span {
  readonly uri: string
  readonly text: string
  /** The sentence it stands in. */
  readonly context: string
  /** Members of one group can all be true; a conflict or dispute lies between groups. */
  readonly group: number
  /** Ids of who says so; none when the article itself does. */
  readonly sources: readonly string[]
  /** Who it ultimately comes from: an outlet, or the agency or person it is credited to. */
  readonly origin: string
  /** What in the article it is. */
  readonly item: { readonly kind: 'quotation' | 'claim' | 'sentence'; readonly index: number }
}

/** What stands under an offset, innermost first. */
export interface Hit {
  readonly kind: 'mention' | 'quotation' | 'quantity' | 'claim'
  readonly index: number
  readonly span: Span
}

/** The questions that features ask. `CorpusIndex` answers them. */
export interface Corpus {
  /** Where drafts are among the articles: the corpus without them. */
  readonly evidence?: Corpus
  uris(): readonly string[]
  article(uri: string): Article | undefined
  sources(): readonly Source[]
  source(id: string): Source | undefined
  /** Ids of the sources behind entities of one article, without repeats; entities that are no source (places) give none. */
  sourcesOf(uri: string, entities: readonly number[]): readonly string[]
  quotation(place: Place): ResolvedQuotation
  /** Ids of who gives a figure; none when the article itself does. */
  giversOf(quantity: Place): readonly string[]
  /** What a figure counts or measures, in short: "meetings of Jane Doe and Ann Roe"; null when unknown. */
  about(quantity: Place): string | null
  /** Quotations of a source, by uri and offset. */
  statements(source: string): readonly Place[]
  /** Who is quoted, in no particular order. */
  quoted(): readonly Quoted[]
  /** Mentions of a source (any form), by uri and offset. */
  mentions(source: string): readonly Place[]
  crossReferences(): readonly CrossReference[]
  /** The newest save of the page that an article is an older save of; null for one that is none. Older saves take part in no other finding. */
  newerSave?(uri: string): string | null
  /** Those with a member in this article. */
  crossReferencesIn(uri: string): readonly CrossReference[]
  at(uri: string, offset: number): readonly Hit[]
  /** Whether a person has decided that a name is nobody's. */
  isNobody(name: string): boolean
  /** What a person has decided about statements that touch a span. */
  judgements(uri: string, span: Span): readonly FindingJudgement[]
}
