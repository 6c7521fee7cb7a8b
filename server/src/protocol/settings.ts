/** The section of the settings, and of what `workspace/configuration` is asked for. */
export const SECTION = 'corroborate'

/** `source` of every diagnostic. */
export const DIAGNOSTIC_SOURCE = 'corroborate'

/** What a person may set for a verdict: `auto` leaves it to each finding (a warning only when nearly certain). */
export type SeveritySetting = 'auto' | 'error' | 'warning' | 'information' | 'hint' | 'none'

/** Verdicts that can be shown as a problem; what agrees never is. */
export type ReportedVerdict = 'conflicts' | 'disputed' | 'updated' | 'varies'

/** The settings that the server reads, `corroborate.*` of the manifest. Defaults and validation: `files/settings.ts`. */
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
  /** Kept with what a person notes and corrects; empty for none. */
  readonly author: string
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
