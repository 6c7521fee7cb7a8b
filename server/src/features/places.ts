import { URI } from 'vscode-uri'
import type { Article } from '../analysis/article'
import type { Corpus, Member } from '../corpus/model'
import { nameList } from './names'
import { positionAt } from './positions'

/** What an article is called beside others: who published it, else its title, else its file. */
export function articleLabel(corpus: Corpus, uri: string): string {
  const layout = corpus.article(uri)?.layout
  return layout?.outlet ?? layout?.title ?? fileName(uri)
}

/** What an article is called where it stands for itself: its title, else its file. */
export function articleTitle(article: Article, uri: string): string {
  return article.layout.title ?? fileName(uri)
}

/** All that an article goes by, for filters: title, outlet and file. */
export function articleNames(corpus: Corpus, uri: string): string {
  const article = corpus.article(uri)!
  return [articleTitle(article, uri), article.layout.outlet, fileName(uri)].filter(Boolean).join(' ')
}

/** The last part of a URI's path, decoded. */
export function fileName(uri: string): string {
  const path = URI.parse(uri).path
  return path.slice(path.lastIndexOf('/') + 1) || uri
}

/** A URI with a line, as editors open it: "file:///a.txt#L12,3". */
export function linkTo(corpus: Corpus, uri: string, offset: number): string {
  const article = corpus.article(uri)
  if (!article) return uri
  const { line, character } = positionAt(article, offset)
  return `${uri}#L${line + 1},${character + 1}`
}

/** Who says a member: its givers, else the article itself by its label. */
export function giverOf(corpus: Corpus, member: Member): string {
  return nameList(corpus, member.sources) || articleLabel(corpus, member.uri)
}
