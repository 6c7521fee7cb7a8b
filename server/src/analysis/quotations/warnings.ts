import type { Item } from '../phrases/items'
import { isCapital, isWord } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import type { Report } from './report'

/** Items between the verb and "of": "warned the head of the harbour board of". */
const LONGEST_OBJECT = 10

/** "warned | of a strike", "warned Roe | of it", "was warned by Roe | of it": the item behind "of"; 0 where the verb has none, or words in marks behind it. */
export function warningAt(items: readonly Item[], report: Report): number {
  if (!report.frames.includes('w') || report.order === 'VS' || !report.speaker) return 0
  const end = Math.min(items.length - 1, report.next + LONGEST_OBJECT)
  for (let of = report.next; of < end && isWord(items[of]); of++)
    if (items[of].lower === 'of')
      return items[of + 1].kind !== 'quote' && isBehindObject(items, report, of) ? of + 1 : 0
  return 0
}

/** Whether the verb, who is warned, or who warns stands right before item `of`. */
function isBehindObject(items: readonly Item[], { next, speaker, order }: Report, of: number): boolean {
  if (of === next) return true
  if (order === 'passive') return speaker?.last === of - 1 || isCapital(items[of - 1])
  return phraseStartingAt(items, next, of)?.last === of - 1
}
