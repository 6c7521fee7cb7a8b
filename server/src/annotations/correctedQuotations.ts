import type { Article, Claim, Quotation, Span } from '../analysis/article'
import { partitionPoint } from '../analysis/text/partitionPoint'
import { comparedWords } from '../analysis/text/wording'
import type { SpeakerKind } from '../protocol/corrections'
import { entityNamed } from './entities'

/** Who is named as a speaker; null for nobody known. */
interface Named {
  readonly speaker: string | null
  readonly is?: SpeakerKind
}

/** Another speaker for the quotation at a span; those after it that were carried on from it go with it. */
export function withSpeaker(article: Article, span: Span, named: Named, by: string | null): Article {
  const said = quotationAt(article, span)
  if (said < 0) return article
  const before = article.quotations[said].entities
  const cast = castOf(article, named)
  const last = carriedFrom(article.quotations, said, before)
  const attribution = named.speaker === null ? 'none' : 'name'
  const quotations = article.quotations.map((quotation, i): Quotation => {
    if (i === said) return { ...quotation, speaker: null, entities: cast.entities, attribution, corrected: { by } }
    return i > said && i <= last ? { ...quotation, entities: cast.entities } : quotation
  })
  const claims = article.claims.map(claim => {
    const isSaid = claim.quotation !== null && claim.quotation >= said && claim.quotation <= last
    return isSaid && same(claim.givers, before) ? { ...claim, givers: cast.entities } : claim
  })
  return { ...cast.article, quotations, claims }
}

/** The words at a span are the article's own. */
export function withoutQuotation(article: Article, span: Span): Article {
  const said = quotationAt(article, span)
  return said < 0 ? article : replaced(article, new Set([said]), null)
}

/** The words of a span are a quotation, in place of those that they overlap. Without a speaker that of the first of these. */
export function withQuotation(article: Article, text: string, span: Span, named: Named, by: string | null): Article {
  const overlapped = article.quotations.flatMap(({ content }, i) =>
    content.some(c => overlap(c, span) > 0) ? [i] : [],
  )
  const cast = castOf(article, named)
  const heard = article.quotations[overlapped[0] ?? -1]
  const entities = named.speaker === null ? (heard?.entities ?? []) : cast.entities
  const quoted = quotedParts(text, span)
  const isDirect = quoted.length === 1 && quoted[0].start === span.start && quoted[0].end === span.end
  const made: Quotation = {
    kind: isDirect ? 'direct' : quoted.length > 0 ? 'mixed' : 'indirect',
    content: [{ start: span.start, end: span.end }],
    quoted,
    cue: heard?.cue ?? null,
    speaker: null,
    entities,
    attribution: entities.length > 0 ? 'name' : 'none',
    via: heard?.via ?? [],
    text: text.slice(span.start, Math.min(span.end, span.start + SHOWN)).replace(/\s+/g, ' '),
    ...comparedWords(text, [span]),
    sentence: Math.max(0, partitionPoint(article.sentences, ({ start }) => start <= span.start) - 1),
    corrected: { by },
  }
  return replaced(cast.article, new Set(overlapped), made)
}

/** Characters of a quotation that are shown, as everywhere. */
const SHOWN = 400

function castOf(article: Article, { speaker, is }: Named) {
  return speaker === null ? { article, entities: [] } : entityNamed(article, speaker, is ?? 'person')
}

/** Takes quotations out and may put one in; claims follow the quotation that they stand in. */
function replaced(article: Article, gone: ReadonlySet<number>, made: Quotation | null): Article {
  const kept = article.quotations.flatMap((quotation, before) => (gone.has(before) ? [] : [{ quotation, before }]))
  const at = made ? partitionPoint(kept, ({ quotation }) => startOf(quotation) < startOf(made)) : -1
  const all = made ? kept.toSpliced(at, 0, { quotation: made, before: -1 }) : kept
  const now = new Map(all.map(({ before }, index) => [before, index]))
  const claims = article.claims.map((claim): Claim => {
    if (made && overlap(made.content[0], claim) > 0 && (claim.quotation === null || gone.has(claim.quotation)))
      return { ...claim, quotation: at, givers: made.entities }
    if (claim.quotation === null) return claim
    if (!gone.has(claim.quotation)) return { ...claim, quotation: now.get(claim.quotation) ?? null }
    const isGiven = same(claim.givers, article.quotations[claim.quotation].entities)
    return { ...claim, quotation: null, givers: isGiven ? [] : claim.givers }
  })
  return { ...article, quotations: all.map(({ quotation }) => quotation), claims }
}

const startOf = ({ content }: Quotation): number => content[0].start

/** Opening marks and what closes them. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '„': '”', '«': '»' }

/** The parts of a span between quotation marks, or the whole where the marks stand around it. */
function quotedParts(text: string, { start, end }: Span): Span[] {
  const closing = CLOSING[text[start - 1] ?? '']
  if (closing && text[end] === closing) return [{ start, end }]
  const parts: Span[] = []
  for (let at = start; at < end; at++) {
    const mark = CLOSING[text[at]]
    const close = mark ? text.indexOf(mark, at + 1) : -1
    if (!mark) continue
    if (close < 0 || close >= end) break
    parts.push({ start: at + 1, end: close })
    at = close
  }
  return parts
}

/** Index of the last quotation whose speaker was taken over from this one. */
function carriedFrom(quotations: readonly Quotation[], from: number, entities: readonly number[]): number {
  let last = from
  while (quotations[last + 1]?.attribution === 'carried' && same(quotations[last + 1].entities, entities)) last++
  return last
}

/** Index of the quotation that shares most with a span; -1 for none. */
function quotationAt({ quotations }: Article, span: Span): number {
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
