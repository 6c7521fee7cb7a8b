import type { Quantity, Quotation, Span } from '../../analysis/article'
import type { Corpus, CrossReference, Severity } from '../model'
import { type DraftEvidence, evidenceOf, holdersAmong, type Passage, type Quoted, quotedPassage } from './draftEvidence'
import { judgeFigure, type Linked } from './draftFigures'

/** How a quotation or figure of a draft stands to the articles. */
export interface DraftCheck extends Span {
  readonly kind: 'quotation' | 'figure'
  /** Index into the draft's quotations or quantities. */
  readonly index: number
  /**
   * What is wrong: no article has it, or they have other words, another speaker, another value, or a hedge that allows
   * more. Null when one says the same.
   */
  readonly problem: 'unknown' | 'words' | 'speaker' | 'value' | 'hedge' | null
  readonly severity: Severity
  /** As the draft has it. */
  readonly text: string
  /** Who says so in the draft. */
  readonly sources: readonly string[]
  /** The passage of an article that says the same, or comes nearest; null when none is near. */
  readonly nearest: Passage | null
}

/** A judgement, apart from what it is of. */
export type Judged = Pick<DraftCheck, 'problem' | 'severity' | 'nearest'>

/** Fewer words in quotation marks are a name or a word set off, not a quotation. */
const FEWEST_WORDS = 3
/** The part of its words that a passage shares at least to be the one that was meant, or near it. */
const MEANT = 0.6
const NEAR = 0.4
/** Smaller counts stand in every article. */
const SMALL = 2

/**
 * Checks the quotations and figures of a draft against the articles. The corpus holds both; drafts are no evidence for
 * each other. Figures differ only where the corpus takes the fact for the same.
 */
export function checkDraft(corpus: Corpus, uri: string): readonly DraftCheck[] {
  const draft = corpus.article(uri)
  if (!draft) return []
  const articles = corpus.evidence ?? corpus
  const desk: Desk = { corpus, articles, uri, evidence: evidenceOf(articles), linked: linkedItems(corpus, uri) }
  const quotations = draft.quotations.flatMap((quotation, index) => checkQuotation(desk, quotation, index))
  const sure = quotations.filter(({ problem }) => problem === null || problem === 'speaker')
  const claims = new Map(draft.claims.map((claim, index) => [claim.quantity, index]))
  const figures = draft.quantities.flatMap((quantity, index) =>
    isInside(quantity, sure) ? [] : checkFigure(desk, quantity, index, claims.get(index)),
  )
  return [...quotations, ...figures].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** What a draft is checked with. */
interface Desk {
  readonly corpus: Corpus
  /** The corpus without drafts: who speaks there is not inferred from them. */
  readonly articles: Corpus
  readonly uri: string
  readonly evidence: DraftEvidence
  /** What articles have of the fact or words of an item of the draft. */
  readonly linked: ReadonlyMap<string, readonly Linked[]>
}

function linkedItems(corpus: Corpus, uri: string): ReadonlyMap<string, readonly Linked[]> {
  const found = new Map<string, Linked[]>()
  for (const reference of corpus.crossReferencesIn(uri)) {
    for (const own of reference.members) {
      if (own.uri !== uri) continue
      const key = `${own.item.kind} ${own.item.index}`
      found.set(key, [...(found.get(key) ?? []), ...others(corpus, reference, own.group)])
    }
  }
  return found
}

function others(corpus: Corpus, reference: CrossReference, group: number): Linked[] {
  return reference.members
    .filter(member => corpus.article(member.uri)?.layout.isDraft === false)
    .map(member => ({ member, agrees: member.group === group, reference }))
}

/** Whether a figure stands in one of some passages, which are in the order of the text and seldom many. */
function isInside({ start, end }: Span, passages: readonly Span[]): boolean {
  return passages.some(passage => passage.start <= start && end <= passage.end)
}

function checkQuotation(desk: Desk, quotation: Quotation, index: number): DraftCheck[] {
  const { corpus, articles, uri, evidence, linked } = desk
  const parts = quotedWords(quotation)
  const words = parts.flat()
  if (quotation.kind === 'indirect' || quotation.reportage || words.length < FEWEST_WORDS) return []
  const near = (linked.get(`quotation ${index}`) ?? []).flatMap(({ member }) => quotedPassage(articles, member) ?? [])
  const exact = holdersAmong(near, parts)
  const found = exact.length > 0 ? exact : evidence.holders(parts)
  const { sources, inferred } = corpus.quotation({ uri, index })
  const judged =
    found.length > 0 ? judgeSpeaker(corpus, inferred ? [] : sources, found) : judgeWords(evidence, words, near)
  const span = { start: quotation.quoted[0].start, end: quotation.quoted.at(-1)!.end }
  return [{ ...span, kind: 'quotation', index, text: quotation.text, sources, ...judged }]
}

/** The words between quotation marks, by part. */
function quotedWords({ quoted, words, wordSpans }: Quotation): string[][] {
  return quoted.map(({ start, end }) => words.filter((_, i) => start <= wordSpans[i].start && wordSpans[i].end <= end))
}

/** Words that an article has: under the same name, under another, or with nobody known on one side. */
function judgeSpeaker(corpus: Corpus, sources: readonly string[], found: readonly Quoted[]): Judged {
  const isNamed = (id: string) => /^(?:person|organisation)$/.test(corpus.source(id)?.kind ?? '')
  const same = found.find(passage => passage.sources.some(id => sources.includes(id)))
  const isOpen = sources.length === 0 || !sources.every(isNamed)
  const named = found.filter(passage => passage.sources.length > 0 && passage.sources.every(isNamed))
  const nearest = same ?? named.find(({ inferred }) => !inferred) ?? found[0]
  return same || isOpen || !named.some(({ inferred }) => !inferred)
    ? { problem: null, severity: 'none', nearest }
    : { problem: 'speaker', severity: 'warning', nearest }
}

/** Words that no article has: those of a passage changed, or of none. */
function judgeWords(evidence: DraftEvidence, words: readonly string[], near: readonly Quoted[]): Judged {
  const [closest, share] = evidence.closest(words)
  const nearest = near[0] && share < MEANT ? near[0] : closest
  if (nearest && (share >= MEANT || near.length > 0)) return { problem: 'words', severity: 'warning', nearest }
  return { problem: 'unknown', severity: 'information', nearest: share >= NEAR ? nearest : null }
}

function checkFigure(desk: Desk, quantity: Quantity, index: number, claim: number | undefined): DraftCheck[] {
  const { corpus, uri, evidence, linked } = desk
  if (quantity.conversion || quantity.kind === 'ordinal') return []
  const found = claim === undefined ? [] : (linked.get(`claim ${claim}`) ?? [])
  const judged = found.length > 0 ? judgeFigure(corpus, quantity, found) : judgeLone(evidence, quantity)
  if (judged === null) return []
  const { start, end } = quantity
  const text = claim === undefined ? '' : (corpus.article(uri)?.claims[claim].text ?? '')
  return [{ start, end, kind: 'figure', index, text, sources: corpus.giversOf({ uri, index }), ...judged }]
}

/** A figure of no known fact that no article has at all. Dates, ranges and small counts are left alone. */
function judgeLone(evidence: DraftEvidence, quantity: Quantity): Judged | null {
  const { kind, value } = quantity
  if (kind === 'date' || typeof value !== 'number' || (kind === 'count' && value <= SMALL)) return null
  return evidence.hasFigure(quantity) ? null : { problem: 'unknown', severity: 'information', nearest: null }
}
