import {
  type Location,
  type Position,
  ProtocolRequestType,
  type TextDocumentIdentifier,
} from 'vscode-languageserver-protocol'
import type { AnnotatedPlace } from './annotations'
import type { Evidence } from './corrections'
import type { ReportedVerdict } from './settings'

/** The views: rows made by the server, on demand. */
export const VIEWS = ['sources', 'articles', 'findings'] as const
/** One of the views. */
export type ViewName = (typeof VIEWS)[number]

/** By what the findings are grouped at the root of their view. */
export type Grouping = 'kind' | 'article' | 'source'

/** How the rows at the root of each view, and findings anywhere, can be ordered; the first is in force where nothing is chosen. */
export const SORTS = {
  sources: ['count', 'name'],
  articles: ['place', 'name', 'date', 'count'],
  findings: ['weight', 'place', 'count'],
} as const satisfies Readonly<Record<ViewName, readonly string[]>>
/** One of the orders. */
export type Sort = (typeof SORTS)[ViewName][number]

/** Kinds of findings, and verdicts. */
export const FINDING_KINDS = ['quantity', 'date', 'wording', 'attribution', 'characterisation'] as const
/** One of the kinds. */
export type FindingKind = (typeof FINDING_KINDS)[number]
/** The verdicts, the gravest first. */
export const VERDICTS = ['conflicts', 'disputed', 'updated', 'varies', 'agrees'] as const

/** What the rows are narrowed to; what is missing or empty narrows nothing. */
export interface Filter {
  /** Words; each must begin a word of the row. */
  readonly text?: string
  /** Id of a source. */
  readonly source?: string
  readonly kinds?: readonly FindingKind[]
  readonly verdicts?: readonly (typeof VERDICTS)[number][]
  /** URI of the only article that takes part. */
  readonly article?: string
}

/** What a view shows, and in which order. */
export interface ViewOptions {
  readonly view: ViewName
  readonly grouping: Grouping
  readonly sort: Sort
  readonly filter: Filter
}

/** A row of a view. */
export interface Row {
  /** Unique in its view; hand it back as `parent` to get the children. Stable under edits elsewhere. */
  readonly id: string
  readonly kind:
    | 'corpus'
    | 'page'
    | 'article'
    | 'source'
    | 'figures'
    | 'findings'
    | 'origins'
    | 'origin'
    | 'verdict'
    | 'finding'
    | 'quotation'
    | 'figure'
    | 'member'
  /** Plain text. */
  readonly label: string
  /** Plain text, shown weaker behind the label. */
  readonly description?: string
  /** Plain text, several lines. */
  readonly tooltip?: string
  /** Where a click goes. */
  readonly location?: Location
  /** Where what a person decides about the row is put. */
  readonly place?: AnnotatedPlace
  readonly hasChildren: boolean
  /** Of findings and their members, and of figures and quotations that have one: the weightiest. */
  readonly verdict?: 'agrees' | ReportedVerdict
  /** Severity after settings, of the same finding. */
  readonly severity?: 'error' | 'warning' | 'information' | 'hint' | 'none'
  /** For the kinds `finding` and `member`. */
  readonly findingKind?: FindingKind
  /** For kind `source`. */
  readonly sourceKind?: 'person' | 'organisation' | 'group' | 'unnamed'
  /** For kind `quotation`: the speaker is known from other articles only. */
  readonly inferred?: boolean
  /** A person has set right who speaks, or who a source is. */
  readonly corrected?: boolean
  /** Of findings and their members: the id of the finding, for annotations (`AnnotatedPlace.finding`). */
  readonly finding?: string
  /** Of findings, quotations and figures: how far a person has checked it. */
  readonly status?: Evidence
  /** Of findings: a person has decided that it is none. */
  readonly dismissed?: boolean
  /** What a screen reader says, where label and description make no sentence. */
  readonly spoken?: string
}

/** Children of a row of a view, or its root rows. An unknown parent (gone by an edit) gives none. */
export const RowsRequest = new ProtocolRequestType<
  { options: ViewOptions; parent?: string },
  { rows: Row[] },
  never,
  void,
  void
>('corroborate/rows')

/** The rows from the root of a view down to what stands at a position; empty when it shows nothing of it. */
export const RowPathRequest = new ProtocolRequestType<
  { options: ViewOptions; textDocument: TextDocumentIdentifier; position: Position },
  { rows: Row[] },
  never,
  void,
  void
>('corroborate/rowPath')
