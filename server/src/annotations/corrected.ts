import type { Article, Quotation, Span } from '../analysis/article'
import type { Correction } from '../protocol/annotations'
import { entityNamed } from './entities'

/** A correction with its place in the article. */
export interface PlacedCorrection {
  readonly correction: Correction
  readonly span: Span
}

/** The article as a person has set it right. What is not in it any more, or was set right by the program, changes nothing. */
export function corrected(article: Article, corrections: readonly PlacedCorrection[]): Article {
  return corrections.reduce(apply, article)
}

function apply(article: Article, { correction, span }: PlacedCorrection): Article {
  switch (correction.kind) {
    case 'speaker':
      return withSpeaker(article, span, correction)
    default:
      return article
  }
}

/** Another speaker for the quotations that a span touches; those after them that were carried on from them go with them. */
function withSpeaker(article: Article, span: Span, { speaker, is }: Extract<Correction, { kind: 'speaker' }>): Article {
  const said = quotationAt(article, span)
  if (said < 0) return article
  const before = article.quotations[said].entities
  const named = speaker === null ? { article, entities: [] } : entityNamed(article, speaker, is ?? 'person')
  const last = carriedFrom(article.quotations, said, before)
  const attribution = speaker === null ? 'none' : 'name'
  const quotations = named.article.quotations.map((quotation, i): Quotation => {
    if (i === said) return { ...quotation, speaker: null, entities: named.entities, attribution, corrected: true }
    return i > said && i <= last ? { ...quotation, entities: named.entities } : quotation
  })
  const claims = named.article.claims.map(claim => {
    const { quotation } = claim
    return quotation !== null && quotation >= said && quotation <= last && same(claim.givers, before)
      ? { ...claim, givers: named.entities }
      : claim
  })
  return { ...named.article, quotations, claims }
}

/** Index of the last quotation whose speaker was taken over from this one. */
function carriedFrom(quotations: readonly Quotation[], from: number, entities: readonly number[]): number {
  let last = from
  while (quotations[last + 1]?.attribution === 'carried' && same(quotations[last + 1].entities, entities)) last++
  return last
}

/** Index of the quotation that a span lies in or covers most of; -1 for none. */
export function quotationAt({ quotations }: Article, span: Span): number {
  let [best, most] = [-1, 0]
  for (const [index, { content }] of quotations.entries()) {
    const shared = content.reduce((sum, part) => sum + overlap(part, span), 0)
    if (shared > most) [best, most] = [index, shared]
  }
  return best
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((e, i) => e === b[i])
