/** What client and server say to each other about annotations: what a person corrects, notes and judges. */
import type { Range, TextDocumentIdentifier } from 'vscode-languageserver-protocol'
import { ProtocolNotificationType, ProtocolRequestType } from 'vscode-languageserver-protocol'
import type { Correction, Evidence, EvidenceStatus } from './corrections'

/**
 * Where an annotation is put. `range`: a selection, or a position (empty range) for what stands there; without one the whole
 * article. `finding`: the id of a cross-reference (`data.id` of its diagnostic), seen from this article.
 */
export interface AnnotatedPlace {
  readonly uri: string
  readonly range?: Range
  readonly finding?: string
}

/** One thing that a person does to the annotations. */
export type AnnotationEdit =
  | { readonly kind: 'note'; readonly at: AnnotatedPlace; readonly text: string; readonly tags?: readonly string[] }
  | { readonly kind: 'reply'; readonly to: string; readonly text: string }
  /** What is missing stays as it is. */
  | {
      readonly kind: 'change'
      readonly id: string
      readonly text?: string
      readonly tags?: readonly string[]
      readonly resolved?: boolean
    }
  /** Replaces the status that the same place had; `unchecked` without more takes it away. */
  | {
      readonly kind: 'status'
      readonly at: AnnotatedPlace
      readonly value: Evidence
      readonly source?: string | null
      readonly date?: string | null
      readonly text?: string
    }
  /** Replaces a correction of the same kind at the same place. */
  | { readonly kind: 'correct'; readonly at: AnnotatedPlace; readonly correction: Correction }
  /** Puts an annotation whose passage is not found where it belongs now; of several passages the first that is not found. */
  | { readonly kind: 'move'; readonly id: string; readonly at: AnnotatedPlace }
  /** With its replies. */
  | { readonly kind: 'delete'; readonly id: string }

/** A passage that an annotation is about. */
export interface AnnotatedPassage {
  readonly uri: string
  /** `whole`: the whole article; `detached`: the passage is not in the article any more; `missing`: the article is not there. */
  readonly state: 'anchored' | 'whole' | 'detached' | 'missing'
  /** Where it is now; null unless anchored. */
  readonly range: Range | null
  /** The words when it was annotated; empty for a whole article. */
  readonly quote: string
}

/** Words of a person about a passage, or about another note. */
export interface Remark {
  readonly id: string
  readonly text: string
  readonly creator: string | null
  /** ISO times. */
  readonly created: string | null
  readonly modified: string | null
}

/** An annotation as the client shows it. */
export interface Annotation extends Remark {
  readonly kind: 'note' | 'status' | 'correction'
  /** One or more; the first is where it is shown. */
  readonly passages: readonly AnnotatedPassage[]
  readonly tags: readonly string[]
  readonly resolved: boolean
  readonly correction: Correction | null
  readonly status: EvidenceStatus | null
  /** Id of the finding it is about. */
  readonly finding: string | null
  /** One line for people: what was noted, corrected or found out. */
  readonly summary: string
  /** Oldest first. */
  readonly replies: readonly Remark[]
}

/** A line of a file of annotations that is none: it is kept as it is. */
export interface UnreadableLine {
  /** The file. */
  readonly uri: string
  /** Counted from one. */
  readonly line: number
  readonly reason: string
}

/** All annotations, or those with a passage in one article; by article and place, what is not anchored last. */
export const AnnotationsRequest = new ProtocolRequestType<
  { textDocument?: TextDocumentIdentifier },
  { annotations: Annotation[]; unreadable: UnreadableLine[] },
  never,
  void,
  void
>('corroborate/annotations')

/** Edits of annotations that are one step to undo. */
export interface AnnotateParams {
  readonly edits: readonly AnnotationEdit[]
  /** Name of the person, kept with what is new. */
  readonly creator?: string
}

/** What became of edits: the ids of the annotations made or changed, and what went wrong, in words for people. */
export interface AnnotateResult {
  readonly ids: readonly string[]
  readonly problem: string | null
}

/** Makes, changes and deletes annotations: all edits or none. One step for undo. Answers when it is on disk and in force. */
export const AnnotateRequest = new ProtocolRequestType<AnnotateParams, AnnotateResult, never, void, void>(
  'corroborate/annotate',
)

/** The same as a command (`workspace/executeCommand`), for code actions; its only argument are AnnotateParams. */
export const ANNOTATE_COMMAND = 'corroborate.annotate'

/** Takes back the last step, or does the last one taken back again. `done`: what it was, in words; null: there is none. */
export const UndoAnnotationRequest = new ProtocolRequestType<
  { redo: boolean },
  { done: string | null; problem: string | null },
  never,
  void,
  void
>('corroborate/undoAnnotation')

/** Steps that can be taken back and done again, newest last, as plain JSON: only the server knows what is in them. */
export interface UndoSteps {
  readonly done: readonly unknown[]
  readonly undone: readonly unknown[]
}

/** Server to client: what can be taken back has changed. A client that keeps it hands it over as `undoSteps` when the server starts anew. */
export const UndoStepsNotification = new ProtocolNotificationType<UndoSteps, void>('corroborate/undoSteps')

/**
 * Takes in annotations of other programs: Web Annotations (a list, a collection, one to a line) or an export of Hypothesis, of
 * articles by their address. `uri`: an article, or the folder of a corpus. What is there already is not doubled. One step for undo.
 */
export const ImportAnnotationsRequest = new ProtocolRequestType<
  { uri: string; text: string },
  {
    /** How many were taken in, and how many are there already. */
    added: number
    known: number
    /** What the others are about: no article here. */
    unmatched: string[]
    problem: string | null
  },
  never,
  void,
  void
>('corroborate/importAnnotations')

/** Server to client: annotations have changed, from here or from outside; or where they stand. */
export const AnnotationsChangedNotification = new ProtocolNotificationType<Record<string, never>, void>(
  'corroborate/annotationsChanged',
)

/** A choice that a person has. */
export interface CorrectionChoice {
  readonly label: string
  readonly description?: string
  /** What to put into the field. */
  readonly value: string | null
}

/** A correction that can be made at a place. */
export interface CorrectionOffer {
  /** For menus; ends in "…" when something is asked first. */
  readonly title: string
  readonly at: AnnotatedPlace
  /** Complete, but for `field`. */
  readonly correction: Correction
  /** The field of `correction` to be filled in; null when it is complete. */
  readonly field: string | null
  /** The question; empty when there is none. */
  readonly prompt: string
  readonly choices: readonly CorrectionChoice[]
  /** Whether something else may be typed in: `optional`, also nothing (null). */
  readonly typed: 'no' | 'text' | 'optional' | 'date'
}

/** The corrections that can be made of what stands at a position or in a selection, or of a finding. */
export const CorrectionsRequest = new ProtocolRequestType<
  { at: AnnotatedPlace },
  { offers: CorrectionOffer[] },
  never,
  void,
  void
>('corroborate/corrections')

/** The command of code actions that must ask first: the client asks, and sends AnnotateRequest. Its only argument is a CorrectionOffer. */
export const CORRECT_COMMAND = 'corroborate.correct'
