import type { Span } from '../article'
import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { DASHES, isMark, isOneOf, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak } from '../phrases/phraseHeads'
import type { Content } from '../quotations/content'
import { isInRelative } from '../quotations/relatives'
import type { Report } from '../quotations/report'
import { wordSet } from '../words/words'

/** Nouns for what was said. */
const WORDS_SAID = wordSet('comment comments remark remarks word words statement statements speech')

/** Who is responsible for a loose quotation, by which cue, and who passed it on. */
export interface Governor {
  readonly speaker: NounPhrase | null
  readonly cue: Span | null
  readonly via?: NounPhrase | null
}

const OPENS_SIGNATURE = wordSet('from by')

/** `"…" —Jane Doe`, `From Jane Doe: "…"`, `Jane Doe: "…"`: a name beside the marks without a verb. */
export function signature(items: readonly Item[], i: number): NounPhrase | null {
  if (isOneOf(items[i + 1], DASHES) && items[i + 2]) {
    const phrase = phraseStartingAt(items, i + 2, items.length)
    if (phrase && canSpeak(items, phrase) && endsSignature(items, phrase)) return phrase
  }
  // `Baker: “Red Ann” on the pier`: what a picture shows, and no words.
  if (items[0].lower === 'to' && items[1]?.lower === 'quote') return phraseStartingAt(items, 2, i)
  if (i >= 2 && isMark(items[i - 1], ':') && !isWord(items[i + 1])) {
    const start = OPENS_SIGNATURE.has(items[0].lower) ? 1 : 0
    const phrase = phraseStartingAt(items, start, i - 1)
    const tells = hasFinite(items, start + 1, i - 1)
    if (phrase && phrase.last === i - 2 && phrase.last < 8 && !tells && canSpeak(items, phrase)) return phrase
  }
  return null
}

/** "—Jane Doe", "—Jane Doe, a nurse in Alder": a name at the end, or with what is told of it. */
const endsSignature = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  last >= items.length - 2 || (isMark(items[last + 1], ',') && items[first].capital && !hasFinite(items, last + 2))

/** Who stands behind "according to" in a sentence. */
export const accordingSpeakers = (contents: readonly Content[]): NounPhrase[] =>
  contents.flatMap(c => (c.report.kind === 'accordingTo' && c.report.speaker ? [c.report.speaker] : []))

/** `comments made by Doe on the matter: "…"`: whose words they are. */
export function wordsOf(items: readonly Item[], i: number): NounPhrase | null {
  for (let k = i - 1; k > Math.max(0, i - 20); k--) {
    if ((items[k].lower !== 'by' && items[k].lower !== 'of') || !isWord(items[k - 1])) continue
    if (items[k - 1].lower === 'words' && items[k].lower === 'of') return phraseStartingAt(items, k + 1, i)
    const noun = items[k - 1].lower === 'made' || items[k - 1].lower === 'delivered' ? items[k - 2] : items[k - 1]
    if (items[k].lower === 'by' && noun && WORDS_SAID.has(noun.lower)) return phraseStartingAt(items, k + 1, i)
  }
  return null
}

/** The report nearest before a quotation, in the same clause. */
export function governingReport(items: readonly Item[], i: number, contents: readonly Content[]): Report | null {
  const report = contents.findLast(
    c => c.report.kind === 'verb' && c.report.cue.last < i && !isInRelative(items, c.report, i),
  )?.report
  if (!report || (report.speaker === null && report.order !== 'passive')) return null
  const between = items.slice(report.next, i)
  return between.some(x => isMark(x, ';')) || between.length > 40 ? null : report
}
