import type { Article, Span } from '../analysis/article'
import type { Correction } from '../protocol/corrections'
import { asOther, asSame, withoutEntity } from './correctedEntities'
import { withoutQuotation, withQuotation, withSpeaker } from './correctedQuotations'

/** A correction with its place in the article. */
export interface PlacedCorrection {
  readonly correction: Correction
  readonly span: Span
  /** Who made it, if they gave a name. */
  readonly by?: string | null
}

/**
 * The article as a person has set it right: what bears on this article alone. What is not in it any more, or what the program
 * reads right by now, changes nothing. Decisions about names and findings are the corpus's (`judging.ts`), those about outlet
 * and date come before the reading (`annotated.ts`).
 */
export function corrected(article: Article, text: string, corrections: readonly PlacedCorrection[]): Article {
  return corrections.reduce((so, placed) => apply(so, text, placed), article)
}

function apply(article: Article, text: string, { correction, span, by = null }: PlacedCorrection): Article {
  switch (correction.kind) {
    case 'speaker':
      return withSpeaker(article, span, correction, by)
    case 'notQuotation':
      return withoutQuotation(article, span)
    case 'quotation':
      return withQuotation(article, text, span, correction, by)
    case 'samePerson':
      return asSame(article, span, correction)
    case 'otherPerson':
      return asOther(article, span, correction, by)
    case 'notPerson':
      return withoutEntity(article, span, correction)
    default:
      return article
  }
}
