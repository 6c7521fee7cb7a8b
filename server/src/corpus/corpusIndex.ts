import type { Article, Claim, Quotation, Span } from '../analysis/article'
import { partitionPoint } from '../analysis/partitionPoint'
import { claimKeys } from './claims/claimKeys'
import { type ClaimNode, claimNodes } from './claims/claimNodes'
import { claimMember, judgeClaims } from './claims/claims'
import { contradictionsIn } from './claims/contradictions'
import type { Relation } from './claims/relation'
import { relate } from './claims/sameFact'
import { storyOf, tellOneStory } from './claims/story'
import {
  areToldApart,
  type FindingJudgement,
  findingsByPlace,
  type Judgement,
  judged,
  NO_JUDGEMENT,
  overlaps,
  type Sided,
  type Sides,
  sidesAt,
  sidesOf,
} from './judgement'
import { Findings } from './linking/findings'
import type { LinkNode } from './linking/links'
import type { Corpus, CrossReference, Hit, Place, Quoted, ResolvedQuotation, Source } from './model'
import { oncePer } from './oncePer'
import { originOf } from './origins'
import { editReference, type PageEdit, pageEdits } from './saves/pageEdits'
import { Saves } from './saves/saves'
import { Descriptions } from './sources/descriptions'
import { mentionsOfAny } from './sources/mentionsOf'
import { SourceIndex } from './sources/sourceIndex'
import { hash53 } from './stableId'
import { type StatementNode, statementKeys, statementNodes } from './statements/statementNodes'
import { judgeStatements, ofOtherStories, type Shared, shareWords, statementMember } from './statements/statements'
import { withoutQuoted } from './statements/statementsQuoted'
import { SpeakerIndex } from './wordings/speakers'
import { type Likeness, likeness, type WordingNode, wordingKeys } from './wordings/wordings'
import { judgeWording, wordingMember } from './wordings/wordingVerdicts'

/**
 * The corpus: articles by uri, and what follows from them, in strata that each look only at those before: quotations with the
 * same words, sources, inferred speakers, facts, verdicts. Changes are taken in when something is asked; an article that
 * changed touches its own keys only. Every answer is a function of the set of (uri, article) pairs.
 */
export class CorpusIndex implements Corpus {
  /** Those that are compared: of several saves of one page the newest. */
  private readonly articles = new Map<string, Article>()
  private readonly saves = new Saves()
  /** What changed from save to save, by page; null where it is to be found out. */
  private readonly edits = new Map<string, readonly PageEdit[] | null>()
  private readonly changed = new Set<string>()
  private readonly index = new SourceIndex()
  private readonly speakers = new SpeakerIndex(this.index)
  private readonly wordings = new Findings<WordingNode, Exclude<Likeness, null>>({
    keysOf: wordingKeys,
    need: 1,
    link: unlessToldApart(likeness),
    judge: judgeWording,
    member: wordingMember,
  })
  private readonly claims = new Findings<ClaimNode, Relation>({
    keysOf: claimKeys,
    need: 2,
    link: unlessToldApart(relate),
    apart: (a, b) => a.claim.kind !== b.claim.kind || !tellOneStory(a, b),
    judge: judgeClaims,
    member: claimMember,
  })
  private readonly statementsShared = new Findings<StatementNode, Shared>({
    keysOf: statementKeys,
    need: 1,
    link: unlessToldApart(shareWords),
    apart: ofOtherStories,
    judge: judgeStatements,
    member: statementMember,
  })
  /** Where an article contradicts itself. */
  private readonly contradictions = new Map<string, readonly CrossReference[]>()
  private answers = new Map<string, readonly CrossReference[]>()
  private editAnswers = new Map<string, readonly CrossReference[]>()
  private readonly described = new Descriptions(this.index, uri => this.articles.get(uri)!)
  /** The only article, which waits to be compared. */
  private lone: string | null = null

  private judgement = NO_JUDGEMENT
  private judgedFindings = findingsByPlace(NO_JUDGEMENT)
  /** A cross-reference with what people have decided about it: one object, whichever article it is asked for. */
  private judged = oncePer((reference: CrossReference) => judged(reference, this.judgedFindings))
  private sides: Sides = new Map()
  /** What people have decided has changed since the last answer. */
  private isJudged = false

  /** Takes what people have decided, in place of all that they had decided before. */
  judge(judgement: Judgement): void {
    if (judgement === this.judgement) return
    this.judgement = judgement
    this.judgedFindings = findingsByPlace(judgement)
    this.judged = oncePer(reference => judged(reference, this.judgedFindings))
    this.index.judge(judgement)
    this.isJudged = true
  }

  /** Adds an article or replaces it. */
  set(uri: string, article: Article): void {
    if (this.article(uri) === article) return
    const pages = this.saves.set(uri, article)
    if (this.saves.page(uri) === undefined) this.put(uri, article)
    for (const page of pages) this.restack(page)
  }

  /** Takes an article out; an unknown uri changes nothing. */
  delete(uri: string): void {
    const pages = this.saves.delete(uri)
    this.drop(uri)
    for (const page of pages) this.restack(page)
  }

  newerSave(uri: string): string | null {
    const page = this.saves.page(uri)
    return page === undefined || this.articles.has(uri) ? null : (this.saves.stack(page)?.newest[0] ?? null)
  }

  uris(): readonly string[] {
    return [...this.articles.keys()].sort()
  }

  article(uri: string): Article | undefined {
    return this.articles.get(uri) ?? this.saves.article(uri)
  }

  sources(): readonly Source[] {
    this.settle()
    return this.index.ids().map(id => this.described.of(id)!)
  }

  source(id: string): Source | undefined {
    this.settle()
    return this.described.of(id)
  }

  sourcesOf(uri: string, entities: readonly number[]): readonly string[] {
    this.settle()
    return this.index.idsOf(uri, entities)
  }

  quotation({ uri, index }: Place): ResolvedQuotation {
    this.settle()
    const quotation = this.articles.get(uri)?.quotations[index]
    if (!quotation) return { sources: [], inferred: false, via: [] }
    const via = quotation.via.map(({ span, entities }) => ({ span, sources: this.index.idsOf(uri, entities) }))
    return { ...this.speakers.speakersOf(uri, index), via }
  }

  giversOf({ uri, index }: Place): readonly string[] {
    this.settle()
    const article = this.articles.get(uri)
    const quantity = article?.quantities[index]
    if (!article || !quantity) return []
    const claim = claimOf(article, index)
    if (claim && claim.givers.length > 0) return this.index.idsOf(uri, claim.givers)
    const quotation = quotationAround(article, quantity)
    return quotation < 0 ? [] : this.speakers.speakersOf(uri, quotation).sources
  }

  about({ uri, index }: Place): string | null {
    const article = this.articles.get(uri)
    const claim = article && claimOf(article, index)
    if (!article || !claim?.about) return null
    const subjects = claim.subjects.map(entity => article.entities[entity].name)
    return subjects.length > 0 ? `${claim.about} of ${listed(subjects)}` : claim.about
  }

  statements(source: string): readonly Place[] {
    this.settle()
    return this.speakers
      .urisOf(source)
      .flatMap(uri => this.speakers.quotationsOf(uri, source).map(index => ({ uri, index })))
  }

  quoted(): readonly Quoted[] {
    this.settle()
    return this.speakers.quoted()
  }

  mentions(source: string): readonly Place[] {
    this.settle()
    return this.index
      .entitiesOf(source)
      .flatMap(({ uri, entities }) => mentionsOfAny(this.articles.get(uri)!, entities).map(index => ({ uri, index })))
  }

  crossReferences(): readonly CrossReference[] {
    this.settle()
    return this.answer('', () => [
      ...this.claims.all(),
      ...withoutQuoted(this.statementsShared.all(), this.wordings.all()),
      ...this.wordings.all(),
      ...[...this.contradictions.values()].flat(),
      ...[...this.edits.keys()].flatMap(page => this.editsOf(page)),
    ])
  }

  crossReferencesIn(uri: string): readonly CrossReference[] {
    this.settle()
    return this.answer(uri, () => [
      ...this.claims.in(uri),
      ...withoutQuoted(this.statementsShared.in(uri), this.wordings.in(uri)),
      ...this.wordings.in(uri),
      ...(this.contradictions.get(uri) ?? []),
      ...this.editsOf(this.saves.page(uri) ?? '').filter(({ members }) => members.some(member => member.uri === uri)),
    ])
  }

  at(uri: string, offset: number): readonly Hit[] {
    const article = this.article(uri)
    if (!article) return []
    const hits: Hit[] = [
      ...hitsOf(
        'mention',
        article.mentions.map(mention => [mention]),
        offset,
      ),
      ...hitsOf(
        'quantity',
        article.quantities.map(quantity => [quantity]),
        offset,
      ),
      ...hitsOf(
        'claim',
        article.claims.map(claim => [claim]),
        offset,
      ),
      ...hitsOf(
        'quotation',
        article.quotations.map(quotation => quotation.content),
        offset,
      ),
    ]
    return hits.sort((a, b) => length(a.span) - length(b.span))
  }

  isNobody(name: string): boolean {
    this.settle()
    return this.index.isNobody(name)
  }

  judgements(uri: string, span: Span): readonly FindingJudgement[] {
    return (this.judgedFindings.byUri().get(uri) ?? []).filter(({ passages }) =>
      passages.some(passage => passage.uri === uri && overlaps(passage, span)),
    )
  }

  private put(uri: string, article: Article): void {
    if (this.articles.get(uri) === article) return
    this.articles.set(uri, article)
    this.changed.add(uri)
  }

  private drop(uri: string): void {
    if (this.articles.delete(uri)) this.changed.add(uri)
  }

  /** Of the saves of a page the newest is compared. */
  private restack(page: string): void {
    const stack = this.saves.stack(page)
    if (stack === null || stack.older.length === 0) this.edits.delete(page)
    else this.edits.set(page, null)
    if (stack === null) return
    for (const [uri] of stack.older) this.drop(uri)
    this.put(...stack.newest)
    this.changed.add(stack.newest[0])
  }

  /** What the newest save of a page says otherwise than those before. */
  private editsOf(page: string): readonly CrossReference[] {
    const stack = this.edits.has(page) ? this.saves.stack(page) : null
    if (stack === null) return []
    let found = this.edits.get(page)
    if (!found) this.edits.set(page, (found = pageEdits(stack)))
    let answer = this.editAnswers.get(page)
    if (!answer) this.editAnswers.set(page, (answer = found.map(edit => editReference(page, edit, this.idsOf))))
    return answer
  }

  private readonly idsOf = (uri: string, entities: readonly number[]) => this.index.idsOf(uri, entities)

  private answer(uri: string, compute: () => CrossReference[]): readonly CrossReference[] {
    let found = this.answers.get(uri)
    if (found) return found
    found = compute().sort(byFirstMember)
    if (this.judgedFindings.byFinding.size > 0) found = found.map(reference => this.judged(reference))
    this.answers.set(uri, found)
    return found
  }

  /** Takes the changes in, stratum by stratum. */
  private settle(): void {
    if (this.changed.size === 0 && !this.isJudged) return
    const alone = this.articles.size === 1
    if (this.lone !== null && !alone) this.changed.add(this.lone)
    for (const uri of this.changed) {
      const article = this.articles.get(uri)
      if (article) {
        this.index.set(uri, article)
        this.speakers.set(uri, article, alone)
      } else {
        this.index.delete(uri)
        this.speakers.delete(uri)
      }
    }
    const resolved = new Set([...this.changed, ...this.index.refresh()])
    const said = this.speakers.refresh(resolved)
    for (const uri of new Set([...resolved, ...said, ...this.takeSides()])) this.restate(uri)
    this.lone = alone ? this.uris()[0] : null
    this.wordings.refresh()
    this.claims.refresh()
    this.statementsShared.refresh()
    this.changed.clear()
    this.isJudged = false
    this.answers = new Map()
    this.editAnswers = new Map()
    this.described.refresh()
  }

  /** Which statements were told apart; the uris in which it is now others. */
  private takeSides(): string[] {
    if (!this.isJudged) return []
    const before = this.sides
    this.sides = sidesOf(this.judgement)
    const uris = new Set([...before.keys(), ...this.sides.keys()])
    return [...uris].filter(uri => JSON.stringify(before.get(uri)) !== JSON.stringify(this.sides.get(uri)))
  }

  /** Statements with the sides on which they stand. */
  private sided<N extends LinkNode & Sided>(nodes: readonly N[], spansOf: (node: N) => readonly Span[]): readonly N[] {
    if (nodes.length === 0 || !this.sides.has(nodes[0].uri)) return nodes
    return nodes.map(node => {
      const sides = sidesAt(this.sides, node.uri, spansOf(node))
      return sides.length === 0 ? node : { ...node, sides, mark: hash53(`${node.mark} ${sides.join()}`) }
    })
  }

  /** Makes the nodes of an article anew. A lone one has nothing but itself to be compared with. */
  private restate(uri: string): void {
    const article = this.articles.get(uri)
    const compared = article && this.articles.size > 1
    const wordings = compared ? this.wordingNodes(uri, article) : []
    this.wordings.set(
      uri,
      this.sided(wordings, node => node.quotation.content),
    )
    const story = article ? storyOf(uri, article, this.index) : new Set<string>()
    const claims = article
      ? this.sided(claimNodes(uri, article, this.index, this.speakers, story), node => [node.claim])
      : []
    const contradictions = contradictionsIn(claims)
    if (contradictions.length > 0) this.contradictions.set(uri, contradictions)
    else this.contradictions.delete(uri)
    this.claims.set(uri, compared ? claims : [])
    const statements = compared ? statementNodes(uri, article, story, this.speakers) : []
    this.statementsShared.set(
      uri,
      this.sided(statements, node => [node.statement]),
    )
  }

  private wordingNodes(uri: string, article: Article): WordingNode[] {
    return this.speakers.of(uri).map((node): WordingNode => {
      const speakers = this.speakers.speakersOf(uri, node.index)
      const last = node.quotation.via.at(-1)?.entities[0]
      const names = speakers.inferred ? [] : node.quotation.entities.map(entity => article.entities[entity].name)
      const origin = last === undefined ? originOf(uri, article) : article.entities[last].name
      const known = node.quotation.entities.map(entity => [article.entities[entity].kind, article.entities[entity].of])
      const said = [node.quotation.text, node.quotation.kind, node.quotation.attribution, origin === uri ? '' : origin]
      const mark = hash53(JSON.stringify([node.mark, speakers, names, known, said]))
      return { ...node, ...speakers, mark, article, names, origin }
    })
  }
}

/** Two statements that a person has told apart are not linked. */
function unlessToldApart<N extends Sided, L>(link: (a: N, b: N) => L | null): (a: N, b: N) => L | null {
  return (a, b) => (areToldApart(a, b) ? null : link(a, b))
}

/** Index of the first of things in the order of the text that starts at `offset` or behind. */
function firstFrom(things: readonly Span[], offset: number): number {
  return partitionPoint(things, ({ start }) => start < offset)
}

/** The claim that a figure makes: both stand in the order of the text. */
function claimOf(article: Article, quantity: number): Claim | undefined {
  const { claims, quantities } = article
  const start = quantities[quantity]?.start ?? 0
  for (let i = firstFrom(claims, start); i < claims.length && claims[i].start === start; i++)
    if (claims[i].quantity === quantity) return claims[i]
  return undefined
}

/** How many quotations may open before a figure and still hold it: reports within reports. */
const NESTED = 16

/** Index of the first quotation that holds a span, -1 for none. */
function quotationAround({ quotations }: Article, span: Span): number {
  const next = firstFrom(openings(quotations), span.end)
  for (let i = Math.max(0, next - NESTED); i < next; i++)
    if (quotations[i].content.some(part => contains(part, span))) return i
  return -1
}

/** Where the quotations of an article open. */
const openings = oncePer((quotations: readonly Quotation[]) => quotations.map(({ content }) => content[0]))

const length = (span: Span): number => span.end - span.start
const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Things with a span around the offset; the end of a span counts, so that a cursor behind a word finds it. */
function hitsOf(kind: Hit['kind'], things: readonly (readonly Span[])[], offset: number): Hit[] {
  return things.flatMap((spans, index) =>
    spans
      .filter(span => span.start <= offset && offset <= span.end)
      .map(({ start, end }) => ({ kind, index, span: { start, end } })),
  )
}

/** "a, b and c". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function byFirstMember(a: CrossReference, b: CrossReference): number {
  const [x, y] = [a.members[0], b.members[0]]
  if (x.uri !== y.uri) return x.uri < y.uri ? -1 : 1
  return x.start - y.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
