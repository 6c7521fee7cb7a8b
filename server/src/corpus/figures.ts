import type { Article, Claim, Quotation, Span } from '../analysis/article'
import { partitionPoint } from '../analysis/text/partitionPoint'
import { listed } from './messages'
import { oncePer } from './oncePer'

/** What a figure counts or measures, in short: "meetings of Jane Doe and Ann Roe"; null when unknown. */
export function aboutFigure(article: Article, quantity: number): string | null {
  const claim = claimOf(article, quantity)
  if (!claim?.about) return null
  const subjects = claim.subjects.map(entity => article.entities[entity].name)
  return subjects.length > 0 ? `${claim.about} of ${listed(subjects)}` : claim.about
}

/** Index of the first of things in the order of the text that starts at `offset` or behind. */
function firstFrom(things: readonly Span[], offset: number): number {
  return partitionPoint(things, ({ start }) => start < offset)
}

/** The claim that a figure makes: both stand in the order of the text. */
export function claimOf(article: Article, quantity: number): Claim | undefined {
  const { claims, quantities } = article
  const start = quantities[quantity]?.start ?? 0
  for (let i = firstFrom(claims, start); i < claims.length && claims[i].start === start; i++)
    if (claims[i].quantity === quantity) return claims[i]
  return undefined
}

/** How many quotations may open before a figure and still hold it: reports within reports. */
const NESTED = 16

/** Index of the first quotation that holds a span, -1 for none. */
export function quotationAround({ quotations }: Article, span: Span): number {
  const next = firstFrom(openings(quotations), span.end)
  for (let i = Math.max(0, next - NESTED); i < next; i++)
    if (quotations[i].content.some(part => contains(part, span))) return i
  return -1
}

/** Where the quotations of an article open. */
const openings = oncePer((quotations: readonly Quotation[]) => quotations.map(({ content }) => content[0]))

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
