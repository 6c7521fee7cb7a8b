import type { DocumentLink } from 'vscode-languageserver-protocol'
import type { Span } from '../analysis/article'
import { articlesOf } from './citations'
import type { Document } from './document'
import { findingsOf } from './findings'
import { articleTitle, linkTo } from './places'
import { rangeOf } from './positions'
import { t } from './words'

/** From the words that credit somebody ("according to X") to X's own article, when it is in the corpus: to the same words there, else to its top. */
export function documentLinks(document: Document): DocumentLink[] {
  const { corpus, uri, article } = document
  return article.quotations.flatMap(({ speaker }, index) => {
    const { sources, via } = corpus.quotation({ uri, index })
    const credits = [...via, ...(speaker ? [{ span: speaker, sources }] : [])]
    return credits.flatMap(credit => linkOf(document, index, credit.span, credit.sources))
  })
}

function linkOf(document: Document, index: number, span: Span, sources: readonly string[]): DocumentLink[] {
  const { corpus, uri, article } = document
  const own = sources.flatMap(source => articlesOf(corpus, source)).find(each => each !== uri)
  const target = own === undefined ? undefined : corpus.article(own)
  if (own === undefined || !target) return []
  const members = findingsOf(corpus, uri, { kind: 'quotation', index }).flatMap(({ reference }) => reference.members)
  const same = members.find(member => member.uri === own)
  const tooltip = t('Go to “{0}”', articleTitle(target, own))
  return [{ range: rangeOf(article, span), target: linkTo(corpus, own, same?.start ?? 0), tooltip }]
}
