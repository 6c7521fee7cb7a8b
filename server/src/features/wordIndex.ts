import type { Article } from '../analysis/article'
import { partitionPoint } from '../analysis/text/partitionPoint'
import type { Corpus, CrossReference } from '../corpus/model'
import { oncePer } from '../corpus/oncePer'
import { articleTitle } from './places'

/** The distinct words of a text, folded, as a filter compares them. */
export function wordsIn(text: string): readonly string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])]
}

/** The articles in which each of these beginnings begins a word: names, headline, quotations, statements with their sentences. */
export function articlesWith(corpus: Corpus, beginnings: readonly string[]): readonly string[] {
  return indexOf(corpus).update(corpus).find(beginnings)
}

/** One index a corpus, brought up to date when it is asked: an article that changed touches its own words only. */
const indexOf = oncePer((_: Corpus) => new WordIndex())

/** Words that no article has any more are kept until they are so large a part. */
const MOST_EMPTY = 0.25

class WordIndex {
  /** The articles of each word; none where the last that had it is gone. */
  private readonly postings = new Map<string, Set<string>>()
  private readonly articles = new Map<string, { readonly article: Article; readonly words: readonly string[] }>()
  /** The words of `postings`, but for the added ones. */
  private sorted: string[] = []
  private added: string[] = []
  private empty = 0
  private state: readonly CrossReference[] | null = null

  update(corpus: Corpus): this {
    const state = corpus.crossReferences()
    if (state === this.state) return this
    this.state = state
    const uris = new Set(corpus.uris())
    for (const uri of [...this.articles.keys()]) if (!uris.has(uri)) this.remove(uri)
    for (const uri of uris) {
      const article = corpus.article(uri)
      if (!article || this.articles.get(uri)?.article === article) continue
      this.remove(uri)
      this.add(uri, article)
    }
    this.sort()
    return this
  }

  find(beginnings: readonly string[]): readonly string[] {
    const sets = beginnings.map(beginning => this.beginningWith(beginning)).sort((a, b) => a.size - b.size)
    const [fewest = new Set<string>(), ...others] = sets
    return [...fewest].filter(uri => others.every(set => set.has(uri))).sort()
  }

  private beginningWith(beginning: string): ReadonlySet<string> {
    const found = new Set<string>()
    for (let i = firstFrom(this.sorted, beginning); this.sorted[i]?.startsWith(beginning); i++)
      for (const uri of this.postings.get(this.sorted[i]) ?? []) found.add(uri)
    return found
  }

  private add(uri: string, article: Article): void {
    const words = vocabularyOf(article, uri)
    this.articles.set(uri, { article, words })
    for (const word of words) {
      const known = this.postings.get(word)
      if (known) {
        if (known.size === 0) this.empty--
        known.add(uri)
      } else {
        this.postings.set(word, new Set([uri]))
        this.added.push(word)
      }
    }
  }

  private remove(uri: string): void {
    for (const word of this.articles.get(uri)?.words ?? []) {
      const known = this.postings.get(word)
      if (known?.delete(uri) && known.size === 0) this.empty++
    }
    this.articles.delete(uri)
  }

  /** Puts the added words in their places. */
  private sort(): void {
    if (this.empty > this.postings.size * MOST_EMPTY) {
      for (const [word, uris] of this.postings) if (uris.size === 0) this.postings.delete(word)
      this.empty = 0
      this.sorted = [...this.postings.keys()].sort()
    } else if (this.added.length > FEW) this.sorted = [...this.sorted, ...this.added].sort()
    else for (const word of this.added) this.sorted.splice(firstFrom(this.sorted, word), 0, word)
    this.added = []
  }
}

/** Words added at a time that are put in one by one. */
const FEW = 200

function vocabularyOf(article: Article, uri: string): readonly string[] {
  const { title, outlet } = article.layout
  const texts = [
    articleTitle(article, uri),
    title ?? '',
    outlet ?? '',
    ...article.entities.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...article.quotations.map(({ text }) => text),
    ...article.claims.flatMap(({ text, context }) => [text, context]),
  ]
  return wordsIn(texts.join(' '))
}

/** Index of the first of sorted words that is not before one. */
function firstFrom(sorted: readonly string[], word: string): number {
  return partitionPoint(sorted, one => one < word)
}
