import type { Article } from '../analysis/article'
import { CorpusIndex } from './corpusIndex'
import { type Judgement, NO_JUDGEMENT } from './judgement'

/** Articles and drafts together. */
class Desk extends CorpusIndex {
  constructor(readonly evidence: CorpusIndex) {
    super()
  }
}

/**
 * A corpus, and the drafts that are checked against it. Drafts are no evidence: the corpus itself knows nothing of them.
 * A second index holds both, while there is a draft: what a draft has in common with the articles is found as between
 * articles.
 */
export class DraftedCorpus {
  readonly evidence = new CorpusIndex()
  private readonly drafts = new Map<string, Article>()
  private both: Desk | null = null
  private judgement = NO_JUDGEMENT

  /** Takes what people have decided, in place of all that they had decided before. */
  judge(judgement: Judgement): void {
    this.judgement = judgement
    this.evidence.judge(judgement)
    this.both?.judge(judgement)
  }

  /** Adds an article or a draft, or replaces it. */
  set(uri: string, article: Article): void {
    if (!article.layout.isDraft) {
      this.drafts.delete(uri)
      this.evidence.set(uri, article)
    } else {
      this.evidence.delete(uri)
      this.drafts.set(uri, article)
    }
    this.both?.set(uri, article)
    this.forgetUnused()
  }

  delete(uri: string): void {
    this.evidence.delete(uri)
    this.drafts.delete(uri)
    this.both?.delete(uri)
    this.forgetUnused()
  }

  /** URIs of the drafts, in their order. */
  draftUris(): readonly string[] {
    return [...this.drafts.keys()].sort()
  }

  get isEmpty(): boolean {
    return this.drafts.size === 0 && this.evidence.uris().length === 0
  }

  /** The articles, among which a draft sees itself. */
  corpusFor(uri: string): CorpusIndex {
    if (!this.drafts.has(uri)) return this.evidence
    this.both ??= this.makeBoth()
    return this.both
  }

  private makeBoth(): Desk {
    const both = new Desk(this.evidence)
    both.judge(this.judgement)
    for (const uri of this.evidence.uris()) both.set(uri, this.evidence.article(uri)!)
    for (const [uri, article] of this.drafts) both.set(uri, article)
    return both
  }

  private forgetUnused(): void {
    if (this.drafts.size === 0) this.both = null
  }
}
