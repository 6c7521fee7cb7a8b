import type { Mention, Quotation, Span } from '../../analysis/article'
import { partitionPoint } from '../../analysis/text/partitionPoint'
import { shingles } from '../../analysis/text/wording'
import { hasContent, lemma } from '../../analysis/words/lemmas'
import { oncePer } from '../oncePer'
import { hashKey } from '../stableId'

/** The words of a quotation as they are compared with another's. */
export interface Wording {
  /** Compared words, as they stand. */
  readonly words: readonly string[]
  /** Hashes of the runs of four lemmas. */
  readonly runs: ReadonlySet<number>
  /** Lemmas with content of their own. */
  readonly content: ReadonlySet<string>
  /** Those of the content that stand in names, with what they are called ("UN chief Jane Doe"). */
  readonly names: ReadonlySet<string>
}

/** Words beyond these of one quotation take no part: a speech of a megabyte is compared by its beginning. */
const LONGEST = 600

/** How much two quotations share. */
export interface Overlap {
  /** Content lemmas in common. */
  readonly shared: number
  /** Those that are no names: two statements about one person share the name, not the words. */
  readonly plain: number
  /** The shared as a part of the shorter one's: 1 when it is contained. */
  readonly containment: number
  /** Runs of four words in common. */
  readonly runs: number
  /** Content lemmas of the shorter. */
  readonly shorter: number
  /** Content lemmas of the longer. */
  readonly longer: number
  /** The end of one is the beginning of the other: two cuts of one speech. */
  readonly chained: boolean
}

/**
 * The words of a quotation for comparison: the whole first, then, of a mixed one, the parts between quotation marks, which
 * another article may give alone.
 */
export function wordingsOf(quotation: Quotation, mentions: readonly Mention[]): Wording[] {
  const isName = inNames(mentions)
  const all = quotation.words.map((word, i): Word => ({ word, span: quotation.wordSpans[i] }))
  const inner = quotation.kind === 'mixed' ? quotation.quoted : []
  const parts = inner.map(part => all.filter(({ span }) => part.start <= span.start && span.end <= part.end))
  return [all, ...parts.filter(part => part.length > 1)].map(words => wordingOf(words.slice(0, LONGEST), isName))
}

interface Word {
  readonly word: string
  readonly span: Span
}

function wordingOf(all: readonly Word[], isName: (span: Span) => boolean): Wording {
  const words = all.map(({ word }) => word)
  const lemmas = words.map(lemma)
  const content = new Set<string>()
  const names = new Set<string>()
  all.forEach(({ word, span }, i) => {
    if (!hasContent(word)) return
    content.add(lemmas[i])
    if (isName(span)) names.add(lemmas[i])
  })
  const plain = all.map(({ word, span }) => (hasContent(word) && isName(span) ? 0 : 1))
  // A run that is little but a name says nothing of the words.
  const telling = shingles(lemmas).filter((_, i) => plain[i] + plain[i + 1] + plain[i + 2] + plain[i + 3] >= 2)
  return { words, runs: new Set(telling.map(hashKey)), content, names }
}

/** The names among mentions with their titles, found once for all quotations of an article. */
const namesOf = oncePer((mentions: readonly Mention[]): readonly Span[] => {
  const named = mentions.filter(({ form }) => form === 'full' || form === 'part')
  // The body inside of a title stands behind it in the order of the text, and ends before.
  const names: Span[] = []
  for (const { start, end } of named) if (end > (names.at(-1)?.end ?? -1)) names.push({ start, end })
  return names
})

/** Whether a span lies in a mention by name; mentions are in the order of the text. */
function inNames(mentions: readonly Mention[]): (span: Span) => boolean {
  const names = namesOf(mentions)
  return span => {
    const at = partitionPoint(names, ({ end }) => end < span.end)
    return at < names.length && names[at].start <= span.start
  }
}

/** How much two wordings share; symmetric. */
export function overlap(a: Wording, b: Wording): Overlap {
  const [few, many] = a.content.size <= b.content.size ? [a, b] : [b, a]
  let shared = 0
  let plain = 0
  for (const word of few.content) {
    if (!many.content.has(word)) continue
    shared++
    if (!few.names.has(word) && !many.names.has(word)) plain++
  }
  const shorter = few.content.size
  const runs = countShared(a.runs, b.runs)
  const chained = runs > 0 && (continues(a.words, b.words) || continues(b.words, a.words))
  const longer = many.content.size
  return { shared, plain, shorter, longer, containment: shorter ? shared / shorter : 0, runs, chained }
}

/** Whether the words alone show that two quotations are one: a long stretch in common, or most of the shorter. */
export function sameWords({ containment, runs, shorter, plain }: Overlap): boolean {
  if (runs >= 6) return plain >= 1
  return shorter >= 3 && plain >= 2 && ((containment >= 0.5 && runs >= 3) || (containment >= 0.8 && runs >= 1))
}

/** Two words say which statement it is where the other is short, too: so many words with content. */
const LONGEST_OF_TWO = 8

/**
 * Whether two quotations of one speaker are one, worded, translated or cut differently. Short ones must be contained; a
 * quotation of one content word shows nothing.
 */
export function sameStatement(o: Overlap): boolean {
  if (sameWords(o) || (o.chained && o.plain >= 1)) return true
  if (o.plain < 2) return false
  if (o.shorter <= 2) return o.containment === 1 && o.longer <= LONGEST_OF_TWO
  // Half of the words with one run of them is what two statements on one matter share.
  if (o.shared >= 3)
    return (
      o.containment >= 0.75 ||
      (o.containment >= 0.6 && (o.runs >= 1 || o.shared >= 4)) ||
      (o.containment >= 0.5 && o.runs >= 2)
    )
  return o.containment >= 0.6 && o.runs >= 1
}

/** Whether two quotations are so alike that only one person can have said them first: eight words or more, nearly all the same. */
export function nearlyIdentical(a: Wording, b: Wording): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  return short.words.length >= 8 && countShared(short.runs, long.runs) >= 0.75 * short.runs.size
}

/** Whether the words of one, as they stand, are all in the other in one stretch: cut, not reworded. */
export function isCutOf(a: Wording, b: Wording): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
}

/** Whether the last four words or more of one are the first of the other. */
function continues(first: readonly string[], second: readonly string[]): boolean {
  for (let length = Math.min(first.length, second.length, 40); length >= 4; length--)
    if (startsAt(first, first.length - length, second)) return true
  return false
}

/** Whether the words from `from` on are the first of the other. */
function startsAt(first: readonly string[], from: number, second: readonly string[]): boolean {
  for (let i = from; i < first.length; i++) if (first[i] !== second[i - from]) return false
  return true
}

function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const item of few) if (many.has(item)) shared++
  return shared
}
