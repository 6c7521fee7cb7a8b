import type { Article } from '../analysis/article'
import type { CorpusIndex } from '../corpus/corpusIndex'
import { DraftedCorpus } from '../corpus/draftedCorpus'
import { nameOf } from './placing'

/** A set of articles that are compared with each other. */
export interface NamedCorpus {
  /** URI of its folder, or of its only document. */
  readonly key: string
  readonly name: string
  readonly corpus: CorpusIndex
  /** The same with the drafts that are checked against it. */
  readonly drafted: DraftedCorpus
}

/** The corpora of a workspace: every article is in one; a corpus is there while it has an article. */
export class Corpora {
  private readonly byKey = new Map<string, NamedCorpus>()
  /** The corpus that each article is in. */
  private readonly homes = new Map<string, string>()

  /** Puts an article into a corpus, and out of any other; whether the corpus is a new one. */
  set(uri: string, key: string, article: Article): boolean {
    if (this.homes.get(uri) !== key) this.delete(uri)
    this.homes.set(uri, key)
    const known = this.byKey.get(key)
    const home = known ?? newHome(key)
    this.byKey.set(key, home)
    home.drafted.set(uri, article)
    return known === undefined
  }

  delete(uri: string): void {
    const home = this.byKey.get(this.homes.get(uri) ?? '')
    this.homes.delete(uri)
    home?.drafted.delete(uri)
    if (home?.drafted.isEmpty) this.byKey.delete(home.key)
  }

  clear(): void {
    this.byKey.clear()
    this.homes.clear()
  }

  has(uri: string): boolean {
    return this.homes.has(uri)
  }

  /** The URIs of all articles. */
  uris(): readonly string[] {
    return [...this.homes.keys()]
  }

  /** The corpus that an article is in, or a draft with all articles; undefined when there is no such article. */
  corpusOf(uri: string): CorpusIndex | undefined {
    return this.homeOf(uri)?.drafted.corpusFor(uri)
  }

  /** The corpus, by its key and name, that an article or draft is in. */
  homeOf(uri: string): NamedCorpus | undefined {
    return this.byKey.get(this.homes.get(uri) ?? '')
  }

  /** All corpora, by key. */
  all(): readonly NamedCorpus[] {
    return [...this.byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  }
}

function newHome(key: string): NamedCorpus {
  const drafted = new DraftedCorpus()
  return { key, name: nameOf(key), corpus: drafted.evidence, drafted }
}
