import type { Article } from '../analysis/article'
import type { Corpus, CrossReference, Hit, Place, ResolvedQuotation, Source } from './model'

/** Placeholder until the corpus room lands: holds articles, answers nothing. */
export class CorpusIndex implements Corpus {
  private readonly articles = new Map<string, Article>()
  set(uri: string, article: Article): void {
    this.articles.set(uri, article)
  }
  delete(uri: string): void {
    this.articles.delete(uri)
  }
  uris(): readonly string[] {
    return [...this.articles.keys()].sort()
  }
  article(uri: string): Article | undefined {
    return this.articles.get(uri)
  }
  sources(): readonly Source[] {
    return []
  }
  source(_id: string): Source | undefined {
    return undefined
  }
  sourcesOf(_uri: string, _entities: readonly number[]): readonly string[] {
    return []
  }
  quotation(_place: Place): ResolvedQuotation {
    return { sources: [], inferred: false, via: [] }
  }
  giversOf(_quantity: Place): readonly string[] {
    return []
  }
  about(_quantity: Place): string | null {
    return null
  }
  statements(_source: string): readonly Place[] {
    return []
  }
  mentions(_source: string): readonly Place[] {
    return []
  }
  crossReferences(): readonly CrossReference[] {
    return []
  }
  crossReferencesIn(_uri: string): readonly CrossReference[] {
    return []
  }
  at(_uri: string, _offset: number): readonly Hit[] {
    return []
  }
}
