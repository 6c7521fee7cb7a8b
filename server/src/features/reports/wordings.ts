import type { Span } from '../../analysis/article'
import { comparedWords } from '../../analysis/text/wording'
import type { Corpus, Place } from '../../corpus/model'
import { locationOf } from '../positions'
import { line, type Report, row } from './report'

/** A sentence of a quotation. */
interface Sentence extends Span {
  readonly text: string
  readonly words: ReadonlySet<string>
}

/** Longest quotation that is aligned sentence by sentence, in sentences: the work grows with the square. */
const MOST_SENTENCES = 200

/** A side of a comparison: where the quotation is, and the text of its article where that could be read. */
export interface Side extends Place {
  readonly text: string | null
}

/**
 * One of two wordings of a quotation, a line a sentence; empty lines where the other has a sentence that this one lacks, so
 * that an editor for differences shows like beside like.
 */
export function wordingReport(corpus: Corpus, own: Side, other: Side): Report {
  const [mine, theirs] = [sentencesOf(corpus, own), sentencesOf(corpus, other)]
  return align(mine, theirs).map(sentence =>
    sentence ? row({ text: sentence.text, to: locationOf(corpus, own.uri, sentence) }) : line(),
  )
}

function sentencesOf(corpus: Corpus, { uri, index, text }: Side): Sentence[] {
  const quotation = corpus.article(uri)?.quotations[index]
  if (!quotation) return []
  if (text === null) return [sentence(quotation.text, quotation.content[0])]
  return quotation.content
    .flatMap(span => cut(text, span))
    .map(span => sentence(text.slice(span.start, span.end), span))
    .filter(({ text: words }) => words !== '')
}

function sentence(text: string, { start, end }: Span): Sentence {
  const folded = text.replace(/\s+/g, ' ').trim()
  const { words } = comparedWords(folded, [{ start: 0, end: folded.length }])
  return { text: folded, start, end, words: new Set(words) }
}

/** A sentence's end, inside quotation marks too, where a capital follows; and the word before it. */
const SENTENCE_END = /(\p{L}*)[.!?…]+["”’)\]]*\s+(?=["“‘(]?\p{Lu})/gu

/** A span at the ends of its sentences; stops behind words of three letters or fewer are those of abbreviations. */
function cut(text: string, { start, end }: Span): Span[] {
  const found = [...text.slice(start, end).matchAll(SENTENCE_END)].filter(([, word]) => word.length > 3)
  const starts = [start, ...found.map(match => start + match.index + match[0].length)]
  return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end }))
}

/** The sentences of one side in order, with null where only the other has one. */
function align(mine: readonly Sentence[], theirs: readonly Sentence[]): (Sentence | null)[] {
  if (mine.length > MOST_SENTENCES || theirs.length > MOST_SENTENCES) return [...mine]
  const best = scores(mine, theirs)
  const aligned: (Sentence | null)[] = []
  let [i, j] = [0, 0]
  while (i < mine.length && j < theirs.length) {
    if (isLike(mine[i], theirs[j]) && best[i][j] === best[i + 1][j + 1] + 1) {
      aligned.push(mine[i++])
      j++
    } else if (best[i][j] === best[i + 1][j]) aligned.push(mine[i++])
    else {
      aligned.push(null)
      j++
    }
  }
  return [...aligned, ...mine.slice(i)]
}

/** How many sentences can be paired from each place on: the longest common subsequence. */
function scores(mine: readonly Sentence[], theirs: readonly Sentence[]): number[][] {
  const best = Array.from({ length: mine.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0))
  for (let i = mine.length - 1; i >= 0; i--) {
    for (let j = theirs.length - 1; j >= 0; j--) {
      const apart = Math.max(best[i + 1][j], best[i][j + 1])
      best[i][j] = isLike(mine[i], theirs[j]) ? Math.max(apart, best[i + 1][j + 1] + 1) : apart
    }
  }
  return best
}

/** Whether two sentences share half of the words of the shorter. */
function isLike(a: Sentence, b: Sentence): boolean {
  const [few, many] = a.words.size <= b.words.size ? [a.words, b.words] : [b.words, a.words]
  const shared = [...few].filter(word => many.has(word)).length
  return shared > 0 && shared * 2 >= few.size
}
