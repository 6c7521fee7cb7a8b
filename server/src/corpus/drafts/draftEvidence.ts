import type { Quantity, Span } from '../../analysis/article'
import { append } from '../gather'
import type { Corpus, Member } from '../model'

/** A passage of an article. */
export interface Passage extends Span {
  readonly uri: string
  readonly text: string
  readonly sources: readonly string[]
}

/** A quotation of an article with the words that are compared. */
export interface Quoted extends Passage {
  readonly words: readonly string[]
  readonly inferred: boolean
}

/** What the articles of a corpus quote and count, to look a draft's words and figures up in; drafts are none of them. */
export class DraftEvidence {
  private readonly passages: Quoted[] = []
  private readonly byWord = new Map<string, number[]>()
  private readonly figures = new Set<string>()

  constructor(corpus: Corpus) {
    for (const uri of corpus.uris()) {
      const article = corpus.article(uri)
      if (!article || article.layout.isDraft) continue
      for (const quantity of article.quantities) this.figures.add(figureKey(quantity))
      for (const [index, { reportage }] of article.quotations.entries())
        if (!reportage) this.add(quotedPassage(corpus, { uri, item: { kind: 'quotation', index } }))
    }
  }

  /** Whether some article has the figure, of whatever. */
  hasFigure(quantity: Quantity): boolean {
    return this.figures.has(figureKey(quantity))
  }

  /** The passages that have every part word for word. */
  holders(parts: readonly (readonly string[])[]): Quoted[] {
    const rarest = this.postings(parts.flat())[0] ?? []
    return holdersAmong(
      rarest.map(i => this.passages[i]),
      parts,
    )
  }

  /** The passage that shares most of some words, with the part of them that it shares. */
  closest(words: readonly string[]): [Quoted | null, number] {
    const shared = new Map<number, number>()
    for (const posting of this.postings(words)) for (const i of posting) shared.set(i, (shared.get(i) ?? 0) + 1)
    let best = -1
    for (const [i, count] of shared) if (best < 0 || count > shared.get(best)!) best = i
    return best < 0 ? [null, 0] : [this.passages[best], shared.get(best)! / new Set(words).size]
  }

  /** The passages of each word, rarest first. */
  private postings(words: readonly string[]): number[][] {
    return [...new Set(words)].map(word => this.byWord.get(word) ?? []).sort((a, b) => a.length - b.length)
  }

  private add(passage: Quoted | null): void {
    if (passage === null) return
    const index = this.passages.push(passage) - 1
    for (const word of new Set(passage.words)) append(this.byWord, word, index)
  }
}

/** A member that is a quotation, with its words; null for another. */
export function quotedPassage(corpus: Corpus, { uri, item }: Pick<Member, 'uri' | 'item'>): Quoted | null {
  const quotation = item.kind === 'quotation' ? corpus.article(uri)?.quotations[item.index] : undefined
  if (!quotation) return null
  const span = { start: quotation.content[0].start, end: quotation.content.at(-1)!.end }
  const { sources, inferred } = corpus.quotation({ uri, index: item.index })
  return { uri, ...span, text: quotation.text, words: quotation.words, sources, inferred }
}

/** Those of some passages that have every part word for word. */
export function holdersAmong(passages: readonly Quoted[], parts: readonly (readonly string[])[]): Quoted[] {
  const wanted = parts.filter(part => part.length > 0).map(part => ` ${part.join(' ')} `)
  return passages.filter(({ words }) => {
    const text = ` ${words.join(' ')} `
    return wanted.every(part => text.includes(part))
  })
}

function figureKey({ kind, value }: Quantity): string {
  return `${kind} ${value}`
}

/** What articles quote, by the state of their corpus: a corpus answers with a new list of findings after every change. */
const KNOWN = new WeakMap<object, DraftEvidence>()

/** What the articles of a corpus have, gathered once for each state of it. */
export function evidenceOf(corpus: Corpus): DraftEvidence {
  const state = corpus.crossReferences()
  let known = KNOWN.get(state)
  if (!known) KNOWN.set(state, (known = new DraftEvidence(corpus)))
  return known
}
