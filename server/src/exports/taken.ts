import type { Article, Span } from '../analysis/article'
import { partitionPoint } from '../analysis/text/partitionPoint'
import { visible } from '../analysis/text/visible'
import type { Thread } from '../annotations/passages'
import type { Corpus, CrossReference, Member, Place, Verdict } from '../corpus/model'

/** What is taken away: articles with their texts, by path or URI, and the corpus that they form. */
export interface Taken {
  readonly corpus: Corpus
  readonly articles: readonly TakenArticle[]
  /** Articles that are not taken, but stand in findings with those that are. */
  readonly others?: readonly TakenArticle[]
  /** What people have noted, checked and set right, in any order; addresses are those of the articles. */
  readonly annotations?: readonly Thread[]
}

/** All articles whose text is at hand, by path or URI. */
export function byUriOf({ articles, others = [] }: Taken): ReadonlyMap<string, TakenArticle> {
  return new Map([...articles, ...others].map(taken => [taken.uri, taken]))
}

/** An article that is taken away, with where it is. */
export interface TakenArticle {
  readonly uri: string
  readonly article: Article
  readonly text: string
}

/** The text of one export, piece by piece. */
export type Pieces = Iterable<string>

/** Characters of a sentence or a name at most: it may stand in many rows. */
const LONGEST = 2000

/** Verdicts, weightiest first. */
export const VERDICTS: readonly Verdict[] = ['conflicts', 'disputed', 'updated', 'varies', 'agrees']

/** What is found and shown, weightiest verdict first; otherwise in the corpus's order. */
export function findingsOf(corpus: Corpus): CrossReference[] {
  return corpus
    .crossReferences()
    .filter(({ severity }) => severity !== 'none')
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict))
}

/** Names of sources; one that is gone is called by its id. */
export function namesOf(corpus: Corpus, sources: readonly string[]): string {
  return sources.map(id => factOf(corpus.source(id)?.name ?? id)).join('; ')
}

/** Who says a quotation: sources, else whom the article names, else the speaker as written; empty when unknown. */
export function speakerOf(corpus: Corpus, { article, text }: TakenArticle, place: Place): string {
  const { entities, speaker } = article.quotations[place.index]
  const known = namesOf(corpus, corpus.quotation(place).sources)
  const own = entities
    .map(entity => article.entities[entity].name)
    .filter(name => !corpus.isNobody(name))
    .map(factOf)
    .join('; ')
  return known || own || (speaker ? wordsAt(text, speaker) : '')
}

/** Who reported a quotation, nearest to the article first. */
export function viaOf(corpus: Corpus, { text }: TakenArticle, place: Place): string {
  const links = corpus.quotation(place).via.map(({ sources, span }) => namesOf(corpus, sources) || wordsAt(text, span))
  return [...new Set(links)].join('; ')
}

/** The index of the quotation that a member is or stands in; null when the article itself says so. */
export function quotationOf(corpus: Corpus, { uri, item }: Member): number | null {
  if (item.kind === 'quotation') return item.index
  return item.kind === 'claim' ? (corpus.article(uri)?.claims[item.index]?.quotation ?? null) : null
}

/** What an article is called beside others: who published it, else its title, else its path. */
export function labelOf({ layout }: Article, uri: string): string {
  return factOf(layout.outlet ?? layout.title) ?? uri
}

/** What a page says of its article, cut where it is no title or name any more. */
export function factOf(fact: string | null): string | null {
  return fact && wordsAt(fact, { start: 0, end: fact.length }, 500)
}

/** The words of a quotation in full; parts of an interrupted one are joined by an ellipsis. */
export function quotedWords({ article, text }: TakenArticle, index: number, longest = LONGEST): string {
  return article.quotations[index].content.map(span => wordsAt(text, span, longest)).join(' … ')
}

/** The words of a span, on one line; cut words end in an ellipsis. */
export function wordsAt(text: string, { start, end }: Span, longest = LONGEST): string {
  if (end - start <= longest) return visible(text.slice(start, end)).trim()
  return `${visible(text.slice(start, start + longest).replace(/[\ud800-\udbff]$/, '')).trim()}…`
}

/** Line and column of an offset, counted from one; columns in UTF-16 units, as editors count. */
export function lineAndColumn({ lineStarts, length }: Article, offset: number): { line: number; column: number } {
  const inside = Math.max(0, Math.min(offset, length))
  const line = partitionPoint(lineStarts, start => start <= inside)
  return { line, column: inside - lineStarts[line - 1] + 1 }
}

/** An address that may be made a link: of the web, and nothing else. */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  return new URL(url).href
}
