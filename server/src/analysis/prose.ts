import type { Block, Layout, Sentence, Span } from './article'
import type { Lexeme } from './words/lexicon'
import type { ReportingForm } from './words/reportingVerbs'

/**
 * The prose of an article, as the later passes read it: blocks, quotation marks, sentences and words, each found once.
 * Every later pass is a function of a Prose and of what earlier passes found.
 */
export interface Prose {
  readonly text: string
  readonly layout: Layout
  readonly blocks: readonly Block[]
  /** Stretches between quotation marks, in the order of the text; nested ones follow the one they stand in. */
  readonly quoted: readonly QuotedSpan[]
  readonly sentences: readonly Sentence[]
  /** Words, numbers and punctuation of the article proper (no boilerplate), in the order of the text. */
  readonly tokens: readonly Token[]
  /** For each sentence the index of its first token; one more entry at the end: sentence i has tokens [firstToken[i], firstToken[i + 1]). */
  readonly firstToken: readonly number[]
}

/** A word, number or punctuation mark. Hyphenated words are one token ("Russian-Chinese", "42-year-old"); a genitive is cut off ("Doe" "'s"). */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  /** Whether a word starts with a capital. */
  readonly capital: boolean
  readonly kind: 'word' | 'number' | 'punctuation'
  /** Index of its sentence. */
  readonly sentence: number
  /** Index into `quoted` of the innermost quotation marks around it, -1 when outside. */
  readonly quoted: number
  /** The reporting verb of which the word is a form. */
  readonly verb: ReportingForm | undefined
  /** What the word tells wherever it stands. */
  readonly lexeme: Lexeme
}

/** A stretch between quotation marks. */
export interface QuotedSpan extends Span {
  /** Marks included: from the opener to the end of the closer. */
  readonly outer: Span
  readonly block: number
  /** 0 for marks not inside others. */
  readonly depth: number
  /** The paragraph ends before a closer, and the next paragraph opens with the same mark: one speech over several paragraphs. */
  readonly continues: boolean
  /** A closer was missing and was supposed at the end of the paragraph, or an opener at a likely place. */
  readonly supposed: boolean
}
