/**
 * What client and server say to each other beyond LSP: the only file of the server that the client imports.
 * Requests go from the client to the server unless their comment says otherwise. All values are plain JSON.
 */
import type { Location, Position, Range, TextDocumentIdentifier } from 'vscode-languageserver-protocol'
import { ProtocolNotificationType, ProtocolRequestType } from 'vscode-languageserver-protocol'
import type { AnnotatedPlace, Evidence } from './protocol/annotations'

/** The section of the settings, and of what `workspace/configuration` is asked for. */
export const SECTION = 'corroborate'

/** `source` of every diagnostic. */
export const DIAGNOSTIC_SOURCE = 'corroborate'

/** What a person may set for a verdict: `auto` leaves it to each finding (a warning only when nearly certain). */
export type SeveritySetting = 'auto' | 'error' | 'warning' | 'information' | 'hint' | 'none'

/** Verdicts that can be shown as a problem; what agrees never is. */
export type ReportedVerdict = 'conflicts' | 'disputed' | 'updated' | 'varies'

/** The settings that the server reads, `corroborate.*` of the manifest. Defaults and validation: `settings.ts`. */
export interface Settings {
  /** Globs, relative to the workspace folder, of the files that may be articles. */
  readonly include: readonly string[]
  /** Globs of files that never are. */
  readonly exclude: readonly string[]
  /** What makes a corpus: a workspace folder, or each of its immediate subfolders (files beside them: one of their own). */
  readonly corpus: 'folder' | 'subfolders'
  /** Whether closed files take part. */
  readonly scope: 'folder' | 'openFiles'
  /** Kilobytes; larger files are skipped, and named in the status. */
  readonly maxFileSize: number
  readonly severity: Readonly<Record<ReportedVerdict, SeveritySetting>>
  readonly hover: { readonly enabled: boolean }
  readonly codeLens: { readonly headline: boolean; readonly quotations: boolean }
  readonly inlayHints: { readonly speakers: boolean; readonly dates: boolean; readonly figures: boolean }
  readonly links: { readonly enabled: boolean }
}

/** `initializationOptions` of the initialize request; all optional, for other editors. */
export interface InitializationOptions {
  /** Settings for clients without `workspace/configuration`; anything missing or malformed takes its default. */
  readonly settings?: unknown
  /** The client answers `corroborate/findFiles` and `corroborate/readFile`. Needed by the browser server, and for folders that are not `file:`. */
  readonly clientFiles?: boolean
  /** URI of a folder with a document for each verdict; diagnostics link to `<documentation>/conflicts.md` and so on. */
  readonly documentation?: string
  /** The client has the commands that lenses and code actions of VS Code call (`corroborate.explainFinding` and so on). */
  readonly clientCommands?: boolean
  /** What `corroborate/undoSteps` told last, or null: given, it is told, and undo reaches back over a restart. */
  readonly undoSteps?: unknown
}

/** Types of the semantic tokens and decorations, in the order of the legend. */
export const TOKEN_TYPES = ['speaker', 'quotation', 'figure', 'date', 'cue'] as const
/** Modifiers, in the order of the legend: `contested` takes part in a conflict or dispute, `agreed` in an agreement and in neither of these, `inferred` has a speaker known from other articles only. */
export const TOKEN_MODIFIERS = ['contested', 'inferred', 'agreed'] as const
export type TokenType = (typeof TOKEN_TYPES)[number]
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number]

/** A coloured stretch; never spans two lines; never overlaps another. */
export interface DecorationToken {
  readonly range: Range
  readonly type: TokenType
  readonly modifiers: readonly TokenModifier[]
}

/** The semantic tokens of a document as ranges, for themes that switch semantic highlighting off. Null when it is no article. */
export const TokensRequest = new ProtocolRequestType<
  { textDocument: TextDocumentIdentifier },
  { tokens: DecorationToken[] } | null,
  never,
  void,
  void
>('corroborate/tokens')

/** The views: rows made by the server, on demand. */
export const VIEWS = ['sources', 'articles', 'findings'] as const
export type ViewName = (typeof VIEWS)[number]

/** By what the findings are grouped at the root of their view. */
export type Grouping = 'kind' | 'article' | 'source'

/** How the rows at the root of each view, and findings anywhere, can be ordered; the first is in force where nothing is chosen. */
export const SORTS = {
  sources: ['count', 'name'],
  articles: ['place', 'name', 'date', 'count'],
  findings: ['weight', 'place', 'count'],
} as const satisfies Readonly<Record<ViewName, readonly string[]>>
export type Sort = (typeof SORTS)[ViewName][number]

/** Kinds of findings, and verdicts. */
export const FINDING_KINDS = ['quantity', 'date', 'wording', 'attribution', 'characterisation'] as const
export type FindingKind = (typeof FINDING_KINDS)[number]
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

/** The sources that speak, most quoted first, to choose one. */
export const SpeakersRequest = new ProtocolRequestType<
  Record<string, never>,
  { sources: { id: string; name: string; description: string }[] },
  never,
  void,
  void
>('corroborate/speakers')

export interface NextParams {
  readonly textDocument: TextDocumentIdentifier
  readonly position: Position
  /**
   * Through all articles of the corpus: `conflict`, statements in conflict or dispute; `finding`, all that are shown as a problem;
   * `quotation`; `statement`, what the source under the position says; `sameClaim`, the statement under the position in the other articles.
   */
  readonly what: 'conflict' | 'finding' | 'quotation' | 'statement' | 'sameClaim'
  readonly direction: 1 | -1
}

/** The next or previous place, wrapping round; null when there is none. */
export const NextRequest = new ProtocolRequestType<NextParams, Location | null, never, void, void>('corroborate/next')

/** Scheme of the documents that the server makes (`workspace/textDocumentContent`). */
export const REPORT_SCHEME = 'corroborate'

/**
 * Documents: `fact`, one fact over all articles; `why`, a finding explained; `source`, all that a source says; `timeline`, of
 * the story that an article belongs to; `only`, what an article alone has, and lacks; `wordings`, a quotation beside another.
 */
export type ReportKind = 'fact' | 'why' | 'source' | 'timeline' | 'only' | 'wordings'

/** Where to look for what a document is to show: a place in an article, or a row of a view. */
export type ReportParams =
  | { readonly kind: ReportKind; readonly textDocument: TextDocumentIdentifier; readonly position: Position }
  | { readonly kind: ReportKind; readonly row: string }

/** The addresses of the documents of a kind, two for wordings; null where there is nothing to show. */
export const ReportRequest = new ProtocolRequestType<
  ReportParams,
  { uris: string[]; title: string } | null,
  never,
  void,
  void
>('corroborate/report')

/** A file that could have been an article but is not read. */
export interface SkippedFile {
  readonly uri: string
  /** One line for people: "larger than 5120 KB", "cannot be read: EACCES". */
  readonly reason: string
}

/** What the server has read. */
export interface Status {
  readonly state: 'indexing' | 'idle'
  /** Articles over all corpora. */
  readonly articles: number
  /** Files looked at so far and to look at, while indexing. */
  readonly done: number
  readonly total: number
  /** Cross-references that are shown as a problem (severity not `none`), and how many of them are warnings or errors. */
  readonly findings: number
  readonly warnings: number
  /** Cross-references that conflict or are disputed, certain enough to be shown: the badge of the Findings view. */
  readonly conflicts: number
  /** Quotations and sources, for the status item's tooltip. */
  readonly quotations: number
  readonly sources: number
  /** At most 100. */
  readonly skipped: readonly SkippedFile[]
  /** How many were skipped in all. */
  readonly skippedCount: number
}

/** Server to client, whenever it has changed. */
export const StatusNotification = new ProtocolNotificationType<Status, void>('corroborate/status')
/** The same on demand. */
export const StatusRequest = new ProtocolRequestType<Record<string, never>, Status, never, void, void>(
  'corroborate/getStatus',
)
/** Server to client: findings, tokens or sources may have changed; refresh the views and the decorations. */
export const ChangedNotification = new ProtocolNotificationType<Record<string, never>, void>('corroborate/changed')

/** Server to client: the files of a folder that match, as URIs. The client's own excludes (`files.exclude`) may apply. */
export const FindFilesRequest = new ProtocolRequestType<
  { folder: string; include: readonly string[]; exclude: readonly string[] },
  { uris: string[] },
  never,
  void,
  void
>('corroborate/findFiles')

/**
 * Server to client: a file's bytes. `maxBytes`: when the file is larger, only its size is answered. Fails when it cannot be
 * read. `optional`: a file that is not there has the size -1.
 */
export const ReadFileRequest = new ProtocolRequestType<
  { uri: string; maxBytes: number; optional?: boolean },
  { base64: string | null; size: number },
  never,
  void,
  void
>('corroborate/readFile')

/**
 * Server to client: puts bytes in the place of a file, whole or not at all, if the file is still as `expected` (null: not there);
 * `written` is false when it is another. Fails when it cannot be written.
 */
export const ReplaceFileRequest = new ProtocolRequestType<
  { uri: string; base64: string; expected: string | null },
  { written: boolean },
  never,
  void,
  void
>('corroborate/replaceFile')
/** What articles can be taken away as, and of what there is a table of CSV. */
export const EXPORT_FORMATS = ['html', 'markdown', 'csv', 'csl', 'jsonld', 'sarif', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
export const EXPORT_TABLES = ['statements', 'figures', 'findings'] as const
export type ExportTable = (typeof EXPORT_TABLES)[number]

export interface ExportParams {
  readonly format: ExportFormat
  readonly of: ExportTable
  /** An article: what concerns it alone is taken, or, with `whole`, all of its corpus. Without one, `corpus` says which. */
  readonly textDocument?: TextDocumentIdentifier
  readonly whole?: boolean
  readonly corpus?: string
}

/** An export as one text, with a name for its file; or, where there are several corpora and none is named, these to choose from. */
export const ExportRequest = new ProtocolRequestType<
  ExportParams,
  { text: string; name: string } | { corpora: { key: string; name: string }[] } | null,
  never,
  void,
  void
>('corroborate/export')

/** The quotation or figure at a position as evidence, with speaker, via, outlet, date, link and key; null where there is none. */
export const EvidenceRequest = new ProtocolRequestType<
  {
    textDocument: TextDocumentIdentifier
    position: Position
    format: 'markdown' | 'text'
    /** Which of the two, where a figure stands in a quotation; the innermost where it is not said. */
    prefer?: 'quotation' | 'figure'
  },
  { text: string } | null,
  never,
  void,
  void
>('corroborate/evidence')

/** A quotation that can be brought into a draft. */
export interface StatementItem {
  /** Its words, who says so, and where it stands; plain text, cut. */
  readonly words: string
  readonly speaker: string
  readonly place: string
  /** What is inserted: the words with attribution and the key of the article. */
  readonly text: string
}

/** The quotations of the articles that a draft is checked against, by speaker; null when the document is no draft. */
export const StatementsRequest = new ProtocolRequestType<
  { textDocument: TextDocumentIdentifier },
  { statements: StatementItem[] } | null,
  never,
  void,
  void
>('corroborate/statements')
