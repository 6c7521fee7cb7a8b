import type { Article } from '../analysis/article'
import { claimKeys } from './claims/claimKeys'
import { type ClaimNode, claimNodes } from './claims/claimNodes'
import { claimMember, judgeClaims } from './claims/claims'
import { contradictionsIn } from './claims/contradictions'
import type { Relation } from './claims/relation'
import { relate } from './claims/sameFact'
import { storyOf, tellOneStory } from './claims/story'
import { type Judgement, NO_JUDGEMENT } from './judgement'
import { Findings } from './linking/findings'
import type { CrossReference } from './model'
import { changedSides, type Sides, sidesOf, unlessToldApart, withSides } from './sides'
import { SourceIndex } from './sources/sourceIndex'
import { type StatementNode, statementKeys, statementNodes } from './statements/statementNodes'
import { judgeStatements, ofOtherStories, type Shared, shareWords, statementMember } from './statements/statements'
import { SpeakerIndex } from './wordings/speakers'
import { wordingNodes } from './wordings/wordingNodes'
import { type Likeness, likeness, type WordingNode, wordingKeys } from './wordings/wordings'
import { judgeWording, wordingMember } from './wordings/wordingVerdicts'

/**
 * What follows from a set of articles, in strata that each look only at those before: quotations with the same words,
 * sources, inferred speakers, facts, verdicts. Changes are taken in together; an article that changed touches its own keys only.
 */
export class Strata {
  readonly sources = new SourceIndex()
  readonly speakers = new SpeakerIndex(this.sources)
  readonly wordings = new Findings<WordingNode, Exclude<Likeness, null>>({
    keysOf: wordingKeys,
    need: 1,
    link: unlessToldApart(likeness),
    judge: judgeWording,
    member: wordingMember,
  })
  readonly claims = new Findings<ClaimNode, Relation>({
    keysOf: claimKeys,
    need: 2,
    link: unlessToldApart(relate),
    apart: (a, b) => a.claim.kind !== b.claim.kind || !tellOneStory(a, b),
    judge: judgeClaims,
    member: claimMember,
  })
  readonly statements = new Findings<StatementNode, Shared>({
    keysOf: statementKeys,
    need: 1,
    link: unlessToldApart(shareWords),
    apart: ofOtherStories,
    judge: judgeStatements,
    member: statementMember,
  })
  /** Where an article contradicts itself. */
  readonly contradictions = new Map<string, readonly CrossReference[]>()

  private readonly articles = new Map<string, Article>()
  private readonly changed = new Set<string>()
  /** The only article, which waits to be compared. */
  private lone: string | null = null
  private judgement = NO_JUDGEMENT
  private sides: Sides = new Map()
  /** What people have decided has changed since that was last taken in. */
  private isJudged = false

  /** URIs of the articles, sorted. */
  uris(): readonly string[] {
    return [...this.articles.keys()].sort()
  }

  /** An article; undefined for one that is not there. */
  article(uri: string): Article | undefined {
    return this.articles.get(uri)
  }

  /** Takes what people have decided, in place of all that they had decided before. */
  judge(judgement: Judgement): void {
    this.judgement = judgement
    this.sources.judge(judgement)
    this.isJudged = true
  }

  /** Adds an article or replaces it. */
  set(uri: string, article: Article): void {
    if (this.articles.get(uri) === article) return
    this.articles.set(uri, article)
    this.changed.add(uri)
  }

  /** Takes an article out. */
  delete(uri: string): void {
    if (this.articles.delete(uri)) this.changed.add(uri)
  }

  /** What is said of an article may have changed, though it has not. */
  touch(uri: string): void {
    this.changed.add(uri)
  }

  /** Takes the changes in, stratum by stratum; whether there were any. */
  settle(): boolean {
    if (this.changed.size === 0 && !this.isJudged) return false
    const alone = this.articles.size === 1
    if (this.lone !== null && !alone) this.changed.add(this.lone)
    this.lone = alone ? this.uris()[0] : null
    for (const uri of this.changed) this.introduce(uri, alone)
    const resolved = new Set([...this.changed, ...this.sources.refresh()])
    const said = this.speakers.refresh(resolved)
    for (const uri of new Set([...resolved, ...said, ...this.takeSides()])) this.restate(uri)
    for (const findings of [this.wordings, this.claims, this.statements]) findings.refresh()
    this.changed.clear()
    this.isJudged = false
    return true
  }

  private introduce(uri: string, alone: boolean): void {
    const article = this.articles.get(uri)
    if (article) {
      this.sources.set(uri, article)
      this.speakers.set(uri, article, alone)
    } else {
      this.sources.delete(uri)
      this.speakers.delete(uri)
    }
  }

  /** Which statements were told apart; the uris in which it is now others. */
  private takeSides(): string[] {
    if (!this.isJudged) return []
    const before = this.sides
    this.sides = sidesOf(this.judgement)
    return changedSides(before, this.sides)
  }

  /** Makes the nodes of an article anew. A lone one has nothing but itself to be compared with. */
  private restate(uri: string): void {
    const article = this.articles.get(uri)
    const compared = this.articles.size > 1 ? article : undefined
    const story = compared ? storyOf(uri, compared, this.sources) : new Set<string>()
    const wordings = compared ? wordingNodes(uri, compared, this.speakers) : []
    const statements = compared ? statementNodes(uri, compared, story, this.speakers) : []
    const told = article ? claimNodes(uri, article, this.sources, this.speakers, story, compared !== undefined) : []
    const claims = withSides(this.sides, told, ({ claim }) => [claim])
    this.wordings.set(
      uri,
      withSides(this.sides, wordings, ({ quotation }) => quotation.content),
    )
    this.claims.set(uri, compared ? claims : [])
    this.statements.set(
      uri,
      withSides(this.sides, statements, ({ statement }) => [statement]),
    )
    const contradictions = contradictionsIn(claims)
    if (contradictions.length > 0) this.contradictions.set(uri, contradictions)
    else this.contradictions.delete(uri)
  }
}
