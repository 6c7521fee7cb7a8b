import type { Corpus, Member } from '../corpus/model'
import type { Block, Inline } from './blocks'
import { labelOf, lineAndColumn, quotationOf, type TakenArticle, viaOf, webAddress } from './taken'

/** What the makers of parts ask: the corpus, and its articles by path. */
export interface Asked {
  readonly corpus: Corpus
  readonly byUri: ReadonlyMap<string, TakenArticle>
}

/** "via Northwire": who reported the words in which a statement stands; empty when nobody did. */
export function via({ corpus, byUri }: Asked, member: Member): string {
  const [index, taken] = [quotationOf(corpus, member), byUri.get(member.uri)]
  const chain = index === null || !taken ? '' : viaOf(corpus, taken, { uri: member.uri, index })
  return chain && `via ${chain}`
}

/** Outlet, date and "path:line:column". */
export function placeOf({ byUri }: Asked, uri: string, offset: number): Inline[] {
  const taken = byUri.get(uri)
  if (!taken) return [uri]
  const { line, column } = lineAndColumn(taken.article, offset)
  const published = taken.article.layout.published
  return [
    linked(taken, labelOf(taken.article, uri)),
    published ? `, ${published} ` : ' ',
    { code: `${uri}:${line}:${column}` },
  ]
}

/** Words that lead to the article on the web where its address is known. */
export function linked({ article }: TakenArticle, words: string): Inline {
  const url = webAddress(article.layout.url)
  return url === null ? words : { link: words, url }
}

/** A heading. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text }
}
