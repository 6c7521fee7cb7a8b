import type { Corpus } from '../corpus/model'
import type { Row } from '../protocol'
import { candidates, holds, letsItem, narrowsItems, type Wanted } from './filter'
import { isContested } from './findings'
import { articleNames, articleTitle, fileName } from './places'
import { locationOf } from './positions'
import { remembered } from './remembered'
import { type Key, type Level, made, type Scene } from './rows'
import { dateWords } from './words'

/** The root of the Articles view. */
export function articleLevel(scene: Scene): Level {
  return { keys: articles(scene), row: key => articleRow(scene, key) }
}

function articles({ corpus, want, options }: Scene): readonly Key[] {
  return remembered(corpus, JSON.stringify(['articles', options.sort, want.filter]), () => {
    const found = candidates(corpus, want).filter(uri => letsArticle(corpus, want, uri))
    const keys = found.map((uri): Key => ['article', uri])
    if (options.sort === 'place') return keys
    const rank = new Map(found.map(uri => [uri, rankOf(corpus, uri, options.sort)]))
    return keys.sort((a, b) => compare(rank.get(a[1] as string)!, rank.get(b[1] as string)!))
  })
}

/** By what an article is ordered; those with most findings and those without a date come first and last. */
function rankOf(corpus: Corpus, uri: string, sort: string): string | number {
  const article = corpus.article(uri)!
  if (sort === 'name') return articleTitle(article, uri).toLowerCase()
  if (sort === 'date') return article.layout.published ?? '~'
  return -corpus.crossReferencesIn(uri).filter(isContested).length
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether an article is let through by its name, or by something in it. */
function letsArticle(corpus: Corpus, want: Wanted, uri: string): boolean {
  const article = corpus.article(uri)
  if (!article || !narrowsItems(want)) return article !== undefined
  const { source, kinds = [], verdicts = [] } = want.filter
  if (source === undefined && kinds.length === 0 && verdicts.length === 0 && holds(want, articleNames(corpus, uri)))
    return true
  return (
    article.quotations.some(({ text }, index) => letsItem(corpus, want, uri, { kind: 'quotation', index }, text)) ||
    article.claims.some((claim, index) => letsItem(corpus, want, uri, { kind: 'claim', index }, claim.text))
  )
}

/** An article: its title, with outlet and date. */
function articleRow(scene: Scene, key: Key): Row {
  const { corpus } = scene
  const uri = key[1] as string
  const article = corpus.article(uri)!
  const { outlet, published, title } = article.layout
  return made(scene, key, {
    kind: 'article',
    label: articleTitle(article, uri),
    description: [outlet, published && dateWords(published)].filter(Boolean).join(' · '),
    tooltip: [title, fileName(uri)].filter(Boolean).join('\n'),
    location: locationOf(corpus, uri, { start: 0, end: 0 }) ?? undefined,
    place: { uri },
    hasChildren: article.quotations.length + article.claims.length > 0,
  })
}
