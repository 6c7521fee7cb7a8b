import type { Item } from '../phrases/items'
import { isMark, type NounPhrase } from '../phrases/nounPhrase'
import { phraseEndingAt } from '../phrases/phraseBackward'
import { phraseStartingAt } from '../phrases/phraseForward'
import { beforeAside } from './asides'
import { type Base, type Report, reportOf } from './report'

/** "the agency quoted Doe as | saying", "Doe was quoted as | saying": the report of the participle at item `i`. */
export function quotedAsSaying(items: readonly Item[], i: number, quoted: Report, base: Base): Report | null {
  const isPassive = quoted.order === 'passive'
  const speaker = isPassive ? quoted.speaker : objectOf(items, quoted.next, i - 2)
  const by = isPassive ? (agentAt(items, quoted.next, i - 1) ?? agentAt(items, base.next, items.length)) : null
  const through = by ? { ...quoted, speaker: by } : quoted
  const next = by && by.first > base.next ? by.last + 1 : base.next
  const cue = { first: i, last: base.next - 1 }
  return speaker ? reportOf({ ...base, next }, 'SV', cue, speaker, quoted.first, false, through) : null
}

/** Who is quoted: "Doe", or "the head of the harbour's board, Jane Doe,", none of it from before item `from`. */
function objectOf(items: readonly Item[], from: number, last: number): NounPhrase | null {
  if (!isMark(items[last], ',')) return phraseEndingAt(items, last, from)
  const described = beforeAside(items.slice(from, last + 1), last - from)
  return described && { first: described.first + from, last: described.last + from }
}

/** "by the Gazette": who quotes. */
const agentAt = (items: readonly Item[], by: number, limit: number): NounPhrase | null =>
  items[by]?.lower === 'by' ? phraseStartingAt(items, by + 1, limit) : null
