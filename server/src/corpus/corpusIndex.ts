import type { Article, Span } from '../analysis/article'
import { aboutFigure, claimOf, quotationAround } from './figures'
import { hitsAt } from './hits'
import { findingsByPlace, JudgementsByUri, judged } from './judgedFindings'
import { type FindingJudgement, type Judgement, NO_JUDGEMENT, overlaps } from './judgement'
import type { Corpus, CrossReference, Hit, Place, Quoted, ResolvedQuotation, Source } from './model'
import { oncePer } from './oncePer'
import { EditedPages } from './saves/editedPages'
import { Saves } from './saves/saves'
import { Descriptions } from './sources/descriptions'
import { mentionsOfAny } from './sources/mentionsOf'
import { withoutQuoted } from './statements/statementsQuoted'
import { Strata } from './strata'

/**
 * The corpus: articles by uri, and what is answered about them. Changes are taken in when something is asked. Every answer is
 * a function of the set of (uri, article) pairs.
 */
export class CorpusIndex implements Corpus {
  private readonly saves = new Saves()
  /** The articles that are compared: of several saves of one page the newest. */
  private readonly strata = new Strata()
  private readonly sourceIndex = this.strata.sources
  private readonly speakers = this.strata.speakers
  private readonly described = new Descriptions(this.sourceIndex, uri => this.strata.article(uri)!)
  private readonly edits = new EditedPages(
    page => this.saves.stack(page),
    (uri, entities) => this.sourceIndex.idsOf(uri, entities),
  )
  /** Cross-references by article; all of them under no name. */
  private readonly answers = new Map<string, readonly CrossReference[]>()

  private judgement = NO_JUDGEMENT
  private judgedFindings = findingsByPlace(NO_JUDGEMENT)
  private readonly judgementsByUri = new JudgementsByUri()
  /** A cross-reference with what people have decided about it: one object, whichever article it is asked for. */
  private judged = oncePer((reference: CrossReference) => judged(reference, this.judgedFindings))

  /** Takes what people have decided, in place of all that they had decided before. */
  judge(judgement: Judgement): void {
    if (judgement === this.judgement) return
    this.judgement = judgement
    this.judgedFindings = findingsByPlace(judgement)
    this.judgementsByUri.take(judgement.findings)
    this.judged = oncePer(reference => judged(reference, this.judgedFindings))
    this.strata.judge(judgement)
  }

  /** Adds an article or replaces it. */
  set(uri: string, article: Article): void {
    if (this.article(uri) === article) return
    const pages = this.saves.set(uri, article)
    if (this.saves.page(uri) === undefined) this.strata.set(uri, article)
    for (const page of pages) this.restack(page)
  }

  /** Takes an article out; an unknown uri changes nothing. */
  delete(uri: string): void {
    const pages = this.saves.delete(uri)
    this.strata.delete(uri)
    for (const page of pages) this.restack(page)
  }

  newerSave(uri: string): string | null {
    const page = this.saves.page(uri)
    return page === undefined || this.strata.article(uri) ? null : (this.saves.stack(page)?.newest[0] ?? null)
  }

  uris(): readonly string[] {
    return this.strata.uris()
  }

  article(uri: string): Article | undefined {
    return this.strata.article(uri) ?? this.saves.article(uri)
  }

  sources(): readonly Source[] {
    this.settle()
    return this.sourceIndex.ids().map(id => this.described.of(id)!)
  }

  source(id: string): Source | undefined {
    this.settle()
    return this.described.of(id)
  }

  sourcesOf(uri: string, entities: readonly number[]): readonly string[] {
    this.settle()
    return this.sourceIndex.idsOf(uri, entities)
  }

  quotation({ uri, index }: Place): ResolvedQuotation {
    this.settle()
    const quotation = this.strata.article(uri)?.quotations[index]
    if (!quotation) return { sources: [], inferred: false, via: [] }
    const via = quotation.via.map(({ span, entities }) => ({ span, sources: this.sourceIndex.idsOf(uri, entities) }))
    return { ...this.speakers.speakersOf(uri, index), via }
  }

  giversOf({ uri, index }: Place): readonly string[] {
    this.settle()
    const article = this.strata.article(uri)
    const quantity = article?.quantities[index]
    if (!article || !quantity) return []
    const claim = claimOf(article, index)
    if (claim && claim.givers.length > 0) return this.sourceIndex.idsOf(uri, claim.givers)
    const quotation = quotationAround(article, quantity)
    return quotation < 0 ? [] : this.speakers.speakersOf(uri, quotation).sources
  }

  about({ uri, index }: Place): string | null {
    const article = this.strata.article(uri)
    return article ? aboutFigure(article, index) : null
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
    return this.sourceIndex
      .entitiesOf(source)
      .flatMap(({ uri, entities }) => mentionsOfAny(this.strata.article(uri)!, entities).map(index => ({ uri, index })))
  }

  crossReferences(): readonly CrossReference[] {
    const { claims, statements, wordings, contradictions } = this.strata
    return this.answer('', () => [
      ...claims.all(),
      ...withoutQuoted(statements.all(), wordings.all()),
      ...wordings.all(),
      ...[...contradictions.values()].flat(),
      ...[...this.edits.pages()].flatMap(page => this.edits.of(page)),
    ])
  }

  crossReferencesIn(uri: string): readonly CrossReference[] {
    const { claims, statements, wordings, contradictions } = this.strata
    return this.answer(uri, () => [
      ...claims.in(uri),
      ...withoutQuoted(statements.in(uri), wordings.in(uri)),
      ...wordings.in(uri),
      ...(contradictions.get(uri) ?? []),
      ...this.edits.of(this.saves.page(uri) ?? '').filter(({ members }) => members.some(member => member.uri === uri)),
    ])
  }

  at(uri: string, offset: number): readonly Hit[] {
    const article = this.article(uri)
    return article ? hitsAt(article, offset) : []
  }

  isNobody(name: string): boolean {
    this.settle()
    return this.sourceIndex.isNobody(name)
  }

  judgements(uri: string, span: Span): readonly FindingJudgement[] {
    return this.judgementsByUri
      .of(uri)
      .filter(({ passages }) => passages.some(passage => passage.uri === uri && overlaps(passage, span)))
  }

  /** Of the saves of a page the newest is compared. */
  private restack(page: string): void {
    const stack = this.saves.stack(page)
    this.edits.restack(page, stack)
    if (stack === null) return
    for (const [uri] of stack.older) this.strata.delete(uri)
    this.strata.set(...stack.newest)
    this.strata.touch(stack.newest[0])
  }

  private answer(uri: string, compute: () => CrossReference[]): readonly CrossReference[] {
    this.settle()
    let found = this.answers.get(uri)
    if (found) return found
    found = compute().sort(byFirstMember)
    if (this.judgedFindings.byFinding.size > 0) found = found.map(reference => this.judged(reference))
    this.answers.set(uri, found)
    return found
  }

  /** Takes the changes in, and forgets what they may have changed. */
  private settle(): void {
    if (!this.strata.settle()) return
    this.answers.clear()
    this.edits.refresh()
    this.described.refresh()
  }
}

function byFirstMember(a: CrossReference, b: CrossReference): number {
  const [x, y] = [a.members[0], b.members[0]]
  if (x.uri !== y.uri) return x.uri < y.uri ? -1 : 1
  return x.start - y.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
