import type { Item } from '../phrases/items'
import { isCapital, isMark, isOneOf, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak } from '../phrases/phraseHeads'
import { withNameBehind } from './asides'
import type { Content } from './content'

const STOPS = new Set([',', ';', ':', '.', '—', '–', '(', ')'])

/**
 * "Northwire reported that …, citing two officials", "Citing Jane Doe, Northwire reported …": whom the speaker of a
 * report cites for it: also "Northwire reported, citing Jane Doe, that …". Null where what is cited cannot speak ("citing safety concerns").
 */
export function citedFor(items: readonly Item[], content: Content): NounPhrase | null {
  if (content.report.kind !== 'verb' || !content.report.speaker) return null
  const inside = citingAt(items, content.report.next)
  if (inside && isMark(items[inside.last + 1], ',')) return inside
  const behind = behindReport(items, content)
  if (behind > 0 && items[behind + 1]?.lower === 'citing') return sourceAt(items, behind + 2)
  if (items[0]?.lower !== 'citing') return null
  const source = sourceAt(items, 1)
  return source && isMark(items[source.last + 1], ',') && content.report.first === source.last + 2 ? source : null
}

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
