import type { Article, Layout, Sentence } from './article'
import { findClaims } from './claims/claims'
import { findStatements } from './claims/statements'
import { readLayout } from './layout/layout'
import { findMentions } from './names/mentions'
import type { Prose } from './prose'
import { findQuantities } from './quantities/quantities'
import { findQuotations } from './quotations/quotations'
import { findQuoted } from './text/marks'
import { splitSentences } from './text/sentences'
import { tokenize } from './text/tokens'

/** What is known of an article and goes before what its page says. */
export type Given = Partial<Pick<Layout, 'outlet' | 'published'>>

/**
 * Reads an article. Total: any string gives an Article; deterministic; synchronous; looks at nothing but the text and what
 * is given. The passes run once each, in this order, and each sees what the ones before have found.
 */
export function analyze(text: string, given?: Given): Article {
  const prose = readProse(text, given)
  const quantities = findQuantities(prose)
  const { mentions, entities, quotations } = findQuotations(prose, findMentions(prose))
  const claims = findClaims(prose, { mentions, entities, quotations }, quantities)
  return {
    length: text.length,
    lineStarts: lineStarts(text),
    layout: prose.layout,
    sentences: prose.sentences,
    mentions,
    entities,
    quotations,
    quantities,
    claims,
    statements: findStatements(prose, mentions),
  }
}

/** The first passes: what is article and what is page, what stands in quotation marks, sentences, words. */
export function readProse(text: string, given?: Given): Prose {
  const layout = given ? { ...readLayout(text), ...given } : readLayout(text)
  const quoted = findQuoted(text, layout.blocks)
  const sentences: readonly Sentence[] = splitSentences(text, layout.blocks, quoted)
  return { text, layout, blocks: layout.blocks, quoted, sentences, ...tokenize(text, sentences, quoted) }
}

/** Offset of the first character of each line; CRLF, LF and CR end a line, as in LSP. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  if (!text.includes('\r')) {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
    return starts
  }
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}
