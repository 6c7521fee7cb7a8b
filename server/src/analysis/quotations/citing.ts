import type { Item } from '../phrases/items'
import { isCapital, isMark, isOneOf, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak } from '../phrases/phraseHeads'
import { isFiniteForm } from '../words/verbs'
import { withNameBehind } from './asides'
import type { Content } from './content'
import type { Report } from './report'

/** "Witnesses quoted by | Northwire": who passes on what a speaker says, at the end of the speaker's phrase; null for nobody. */
export function quotedBy(items: readonly Item[], { first, last }: NounPhrase): NounPhrase | null {
  for (let by = first + 2; by < last; by++) {
    if (items[by].lower !== 'by' || items[by - 1].lower !== 'quoted') continue
    const phrase = phraseStartingAt(items, by + 1, last + 1)
    return phrase?.last === last ? phrase : null
  }
  return null
}

/** "The Herald cited Jane Doe, who | said": by whose report somebody is brought in. */
export const citedBy = (before: readonly Report[], { first }: NounPhrase): Report | undefined =>
  before.findLast(
    r =>
      (r.lemma === 'cite' || r.lemma === 'quote') &&
      r.order === 'SV' &&
      r.next <= first &&
      first - r.next < LONGEST_TITLE,
  )
const LONGEST_TITLE = 5

const STOPS = new Set([',', ';', ':', '.', '—', '–', '(', ')'])

/**
 * "Northwire reported that …, citing two officials", "Citing Jane Doe, Northwire reported …": whom the speaker of a
 * report cites for it: also "Northwire reported, citing Jane Doe, that …". Null where what is cited cannot speak ("citing safety concerns").
 */
export function citedFor(items: readonly Item[], content: Content): NounPhrase | null {
  const { kind, speaker } = content.report
  if (kind === 'accordingTo' && speaker) return citedBehind(items, speaker)
  if (kind !== 'verb' || !speaker) return null
  const inside = citedInside(items, content)
  if (inside) return inside
  const behind = behindReport(items, content)
  if (behind > 0 && items[behind + 1]?.lower === 'citing') return sourceAt(items, behind + 2)
  if (items[0]?.lower !== 'citing') return null
  const source = sourceAt(items, 1)
  return source && isMark(items[source.last + 1], ',') && content.report.first === source.last + 2 ? source : null
}

/** "According to Northwire, | citing two officials, shots were fired", "…, according to Northwire, which cited an official.": whom a source cites. */
function citedBehind(items: readonly Item[], { last }: NounPhrase): NounPhrase | null {
  const cited = citingAt(items, last + 1) ?? (items[last + 2]?.lower === 'which' ? citedAt(items, last + 3) : null)
  return cited && endBehindCited(items, cited) > 0 ? cited : null
}

const citedAt = (items: readonly Item[], at: number): NounPhrase | null =>
  items[at]?.lower === 'cited' || items[at]?.lower === 'quoted' ? sourceAt(items, at + 1) : null

/** "reported on Tuesday, citing two officials, that": whom an aside before what is reported cites, behind the verb or before it. */
function citedInside(items: readonly Item[], { report, right }: Content): NounPhrase | null {
  const own = report.order === 'SV' && report.speaker ? report.speaker.last + 1 : report.next
  for (let at = own; at < (right?.from ?? report.next + 1); at++) {
    const cited = citingAt(items, at)
    if (cited) return commaBehindCited(items, cited) > 0 ? cited : null
  }
  return null
}

/** The comma that ends "citing a source in the ministry,", 0 where a clause goes on with no comma. */
export function commaBehindCited(items: readonly Item[], cited: NounPhrase): number {
  const end = endBehindCited(items, cited)
  return isMark(items[end], ',') ? end : 0
}

/** The comma or full stop behind who is cited and what tells more of them, 0 where a clause goes on. */
function endBehindCited(items: readonly Item[], { last }: NounPhrase): number {
  for (let i = last + 1; i < Math.min(items.length, last + LONGEST_REST); i++) {
    if (isMark(items[i], ',') || isMark(items[i], '.')) return i
    if (!isWord(items[i]) || isFiniteForm(items[i].lower)) return 0
  }
  return 0
}
/** Words that may tell more of who is cited. */
const LONGEST_REST = 9

/** ", citing two officials", ", quoting Jane Doe": whom an aside behind a comma cites, if they can speak. */
export function citingAt(items: readonly Item[], comma: number): NounPhrase | null {
  const { lower } = items[comma + 1] ?? {}
  return isMark(items[comma], ',') && (lower === 'citing' || lower === 'quoting') ? sourceAt(items, comma + 2) : null
}

/** The comma that ends a report with what it reports, 0 when it ends otherwise. */
function behindReport(items: readonly Item[], { report, right }: Content): number {
  let at = right ? right.to : report.next
  while (at < items.length && !isOneOf(items[at], STOPS) && items[at].verb === undefined) at++
  if (right && isMark(items[at - 1], ',')) at--
  return isMark(items[at], ',') ? at : 0
}

function sourceAt(items: readonly Item[], at: number): NounPhrase | null {
  const phrase = phraseStartingAt(items, at, items.length)
  if (!phrase || !canSpeak(items, phrase)) return null
  return isCapital(items[phrase.last]) ? phrase : (withNameBehind(items, phrase) ?? phrase)
}
