/**
 * What a person decided or noted: the types of this room. Read this file first.
 * An annotation is kept as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), one to a line (`lines.ts`);
 * `reading.ts` and `writing.ts` turn it into what is meant and back.
 */
import type { Span } from '../analysis/article'
import type { Correction, EvidenceStatus } from '../protocol/corrections'

/** The folder in that of the articles which holds the annotations, and the file. */
export const FOLDER = '.corroborate'
/** The file of the annotations, from the root of the workspace folder. */
export const FILE = `${FOLDER}/annotations.jsonl`

/** What the terms of an annotation mean: the model's, and ours by a prefix, which any reader of JSON-LD understands. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { corroborate: 'https://github.com/corroborate/corroborate/ns#' },
] as const

/** An annotation as it stands in the file: a JSON object with an id. What we do not know in it is kept. */
export interface Stored {
  readonly id: string
  readonly [property: string]: unknown
}

/** What we understand of an annotation. */
export interface Annotation {
  readonly id: string
  readonly kind: 'note' | 'reply' | 'status' | 'correction'
  /** What it is about; none for replies. */
  readonly targets: readonly Target[]
  /** Id of the annotation that it answers. */
  readonly replyTo: string | null
  /** Of notes and replies; what a person adds to a status. */
  readonly text: string
  readonly tags: readonly string[]
  readonly resolved: boolean
  readonly correction: Correction | null
  readonly status: EvidenceStatus | null
  /** Id of the finding it is about. */
  readonly finding: string | null
  readonly creator: string | null
  readonly created: string | null
  readonly modified: string | null
  readonly stored: Stored
}

/** A passage, or a whole article where it has neither quote nor position. */
export interface Target {
  /** Path of the article from the folder that holds `.corroborate`; the address as it is where it is no such path. */
  readonly path: string
  readonly quote: Quote | null
  /** In Unicode code points. */
  readonly position: Span | null
}

/** Words with those around them. */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}
