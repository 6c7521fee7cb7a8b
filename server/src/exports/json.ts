import type { Article, Quantity, Quotation, Span } from '../analysis/article'
import type { DraftCheck } from '../corpus/drafts/drafts'
import type { Corpus, CrossReference, Source } from '../corpus/model'
import type { Pieces, Taken } from './taken'

/** Articles, sources and cross-references as one object: what the command line prints. */
export function* json({ corpus, articles, others = [] }: Taken): Pieces {
  yield '{"version":1,"articles":['
  const older = others.filter(({ uri }) => corpus.newerSave?.(uri))
  yield* listed(
    [...articles, ...older].sort((a, b) => (a.uri < b.uri ? -1 : 1)),
    ({ uri, article }) => articleOutput(uri, article, corpus),
  )
  yield '],"sources":['
  yield* listed(corpus.sources(), sourceOutput)
  yield '],"crossReferences":['
  yield* listed(corpus.crossReferences(), crossReferenceOutput)
  yield ']}\n'
}

function* listed<T>(values: readonly T[], output: (value: T) => object): Pieces {
  for (const [i, value] of values.entries()) yield `${i > 0 ? ',' : ''}\n${JSON.stringify(output(value))}`
  yield '\n'
}

/** The articles' JSON, as scripts read it: fields keep their names and meaning; more may be added. Paths serve as URIs. */
export function articleOutput(path: string, article: Article, corpus: Corpus) {
  const { title, outlet, published } = article.layout
  const newer = corpus.newerSave?.(path) ?? null
  return {
    path,
    ...(newer !== null && { supersededBy: newer }),
    title,
    outlet,
    published,
    quotations: article.quotations.flatMap((quotation, index) =>
      quotation.reportage ? [] : [quotationOutput(path, index, quotation, corpus)],
    ),
    quantities: article.quantities.map((quantity, index) => ({
      ...quantityOutput(quantity),
      of: corpus.about({ uri: path, index }),
      sources: corpus.giversOf({ uri: path, index }),
    })),
  }
}

function quotationOutput(uri: string, index: number, quotation: Quotation, corpus: Corpus) {
  const { sources, inferred, via } = corpus.quotation({ uri, index })
  return {
    kind: quotation.kind,
    content: quotation.content.map(spanOutput),
    quoted: quotation.quoted.map(spanOutput),
    cue: quotation.cue && spanOutput(quotation.cue),
    speaker: quotation.speaker && spanOutput(quotation.speaker),
    sources,
    inferred,
    via: via.map(link => ({ span: spanOutput(link.span), sources: link.sources })),
    ...(quotation.corrected && { corrected: true }),
  }
}

/** A figure by itself: everything but what it is of and who gives it. */
export function quantityOutput(quantity: Quantity) {
  const { start, end, kind, value, low, high, lowClosed, highClosed, unit, baseUnit, hedge, date } = quantity
  const { baseValue, baseLow, baseHigh } = quantity
  const base = baseUnit === undefined ? {} : { baseUnit, baseValue, baseLow, baseHigh }
  const range = date === undefined ? {} : { date }
  return { start, end, kind, value, low, high, lowClosed, highClosed, unit, ...base, hedge, ...range }
}

/** How a quotation or figure of a draft stands to the articles; `problem` is null when one says the same. */
export function draftOutput({ kind, start, end, text, problem, severity, nearest }: DraftCheck) {
  const passage = nearest && { path: nearest.uri, start: nearest.start, end: nearest.end, text: nearest.text }
  return { kind, start, end, text, problem, severity, nearest: passage }
}

/** A source without what only the editor shows. */
export function sourceOutput({ id, name, kind, aliases }: Source) {
  return { id, name, kind, aliases }
}

/** A cross-reference, its members by path. */
export function crossReferenceOutput(reference: CrossReference) {
  const { id, kind, verdict, severity, message, why, origins, dismissed, status } = reference
  const members = reference.members.map(({ uri, start, end, text, group, sources, origin }) => ({
    path: uri,
    start,
    end,
    text,
    group,
    sources,
    origin,
  }))
  const judged = { ...(dismissed && { dismissed }), ...(status && { status }) }
  return { id, kind, verdict, severity, message, members, origins, why, ...judged }
}

function spanOutput({ start, end }: Span): Span {
  return { start, end }
}
