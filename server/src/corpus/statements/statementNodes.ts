import type { Article, Quantity, Span, Statement } from '../../analysis/article'
import { gather } from '../gather'
import type { LinkNode } from '../linking/nodes'
import { originOf } from '../origins'
import type { Sided } from '../sides'
import { hash53, hashKey } from '../stableId'
import type { SpeakerIndex } from '../wordings/speakers'

/** A sentence with what it takes to compare it: what agreements of statements are made from. */
export interface StatementNode extends LinkNode, Sided {
  readonly statement: Statement
  /** How much each word tells: less when reports on any event have it, or half of its own article. */
  readonly weights: readonly number[]
  /** Where each word stands; the last place of one that stands in several. */
  readonly byWord: ReadonlyMap<string, number>
  /** Pairs of words that stand near each other, by key: where the tightest stands. */
  readonly pairs: ReadonlyMap<number, WordPair>
  /** The figures and dates of the sentence. */
  readonly figures: readonly Quantity[]
  /** Who is reported to say parts of it. */
  readonly reports: readonly (Span & { readonly sources: readonly string[] })[]
  readonly origin: string
  /** Those whom its article mentions most. */
  readonly story: ReadonlySet<string>
}

/** Indexes of two words of a statement. */
export interface WordPair {
  readonly first: number
  readonly second: number
}

/** How many words lie at most between the two of a pair, the second included. */
const WINDOW = 4
/** And of a pair that is looked up: the fewer keys, the less an article costs. */
const CLOSE = 3
/** Pairs that a sentence is looked up by. */
const MOST_PAIRS = 32
/** Sentences of an article that are compared: news says first what it says. */
const MOST_SENTENCES = 80
/** A word in more sentences than this of its article is what the article is about, and tells less of one fact. */
const OFTEN = 4

const COMMON_WEIGHT = 0.5

/** The statements of an article that can be compared. */
export function statementNodes(
  uri: string,
  article: Article,
  story: ReadonlySet<string>,
  speakers: SpeakerIndex,
): StatementNode[] {
  const counts = new Map<string, number>()
  for (const { words } of article.statements)
    for (const word of new Set(words.map(({ word }) => word))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const reports = article.quotations.flatMap((quotation, index) =>
    quotation.content.map(({ start, end }) => ({ start, end, sources: speakers.speakersOf(uri, index).sources })),
  )
  const figures = gather(article.quantities, ({ sentence }) => [sentence])
  const origin = originOf(uri, article)
  const about = [...story].sort().join('|')
  return article.statements.slice(0, MOST_SENTENCES).flatMap((statement, index) => {
    const weights = statement.words.map(({ word, everyday }) =>
      everyday || counts.get(word)! > OFTEN ? COMMON_WEIGHT : 1,
    )
    const pairs = pairsOf(statement, weights)
    const byWord = new Map(statement.words.map(({ word }, i) => [word, i]))
    if (pairs.size === 0) return []
    const inside = reports.filter(({ start, end }) => start < statement.end && statement.start < end)
    const said = inside.map(({ start, end, sources }) => [start - statement.start, end - statement.start, sources])
    const mark = hash53(
      JSON.stringify([statement.text, weights, said, origin === uri ? '' : origin, about, [...pairs.keys()]]),
    )
    return [
      {
        uri,
        index,
        rank: 0,
        mark,
        statement,
        weights,
        byWord,
        pairs,
        figures: figures.get(statement.sentence) ?? [],
        reports: inside,
        origin,
        story,
      },
    ]
  })
}

function pairsOf({ words }: Statement, weights: readonly number[]): Map<number, WordPair> {
  const pairs = new Map<number, WordPair>()
  for (let gap = 1; gap <= WINDOW; gap++)
    for (let first = 0; first + gap < words.length && pairs.size < MOST_PAIRS; first++) {
      const second = first + gap
      const [a, b] = [words[first], words[second]]
      if (weights[first] + weights[second] < 1.5 || a.word === b.word || (a.name && b.name && gap > 1)) continue
      const key = hashKey(a.word < b.word ? `${a.word} ${b.word}` : `${b.word} ${a.word}`)
      if (!pairs.has(key)) pairs.set(key, { first, second })
    }
  return pairs
}

/** A statement meets those that have two of its words next to each other, or nearly. */
export function statementKeys({ pairs }: StatementNode): number[] {
  return [...pairs].flatMap(([key, { first, second }]) => (second - first <= CLOSE ? [key] : []))
}
