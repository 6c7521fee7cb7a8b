import type { Prose, QuotedSpan } from './prose'

/**
 * A sentence as the attribution passes see it: words and marks outside quotation marks, and each quotation as one item.
 * `from` and `to` are token indexes, `to` exclusive; `start` and `end` are offsets into the text, quotation marks included.
 */
export interface Item {
  readonly kind: 'word' | 'number' | 'mark' | 'quote'
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  /** As written; empty for a quotation. */
  readonly text: string
  /** Lower case; for a mark the mark, for a quotation empty. */
  readonly lower: string
  /** Index into `prose.quoted`, -1 for other items. */
  readonly quote: number
}

/** For each sentence the outermost quotation marks that start in it: indexes into `prose.quoted`. */
export function quotesBySentence(prose: Prose): number[][] {
  const bySentence: number[][] = prose.sentences.map(() => [])
  let sentence = 0
  prose.quoted.forEach((quoted, index) => {
    if (quoted.depth > 0) return
    while (sentence < prose.sentences.length - 1 && prose.sentences[sentence].end <= quoted.outer.start) sentence++
    bySentence[sentence]?.push(index)
  })
  return bySentence
}

/** The items of a sentence, in order. */
export function itemsOf(prose: Prose, sentence: number, quotes: readonly number[]): Item[] {
  const items: Item[] = []
  const end = prose.firstToken[sentence + 1]
  let q = 0
  for (let i = prose.firstToken[sentence]; i < end; ) {
    const token = prose.tokens[i]
    while (q < quotes.length && prose.quoted[quotes[q]].outer.end <= token.start) q++
    const quoted = q < quotes.length ? prose.quoted[quotes[q]] : undefined
    if (quoted && token.start >= quoted.outer.start) {
      const to = firstFrom(prose, i, quoted.outer.end, end)
      items.push({
        kind: 'quote',
        from: i,
        to,
        start: quoted.outer.start,
        end: quoted.outer.end,
        text: '',
        lower: '',
        quote: quotes[q],
      })
      i = to
    } else {
      items.push({
        kind: token.kind === 'punctuation' ? 'mark' : token.kind,
        from: i,
        to: i + 1,
        start: token.start,
        end: token.end,
        text: token.text,
        lower: token.lower,
        quote: -1,
      })
      i++
    }
  }
  return items
}

function firstFrom(prose: Prose, from: number, offset: number, end: number): number {
  let i = from + 1
  while (i < end && prose.tokens[i].start < offset) i++
  return i
}

/** Whether a quotation ends with a stop or comma inside its marks, as one before its attribution does. */
export const isStopped = (prose: Prose, quoted: QuotedSpan): boolean =>
  /[,.?!…—–-]['’”"]*$/.test(prose.text.slice(Math.max(quoted.start, quoted.end - 3), quoted.end))

/** Number of words inside a quotation. */
export const wordsIn = (prose: Prose, item: Item): number => {
  let n = 0
  for (let i = item.from; i < item.to; i++) if (prose.tokens[i].kind !== 'punctuation') n++
  return n
}
