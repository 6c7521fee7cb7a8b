import type { Item } from '../phrases/items'
import { isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseEndingAt } from '../phrases/phraseBackward'
import { phraseStartingAt } from '../phrases/phraseForward'
import { beforeAside } from './asides'
import { type Base, type Report, reportOf } from './report'

/** The report of the participle at item `i` of whom another verb quotes; null where none does. */
export function quotedSaying(items: readonly Item[], i: number, before: readonly Report[], base: Base): Report | null {
  if (items[i - 1]?.lower === 'as' && (isWord(items[i - 2]) || isMark(items[i - 2], ','))) {
    const quoted = before.findLast(r => r.lemma === 'quote' || r.lemma === 'cite')
    return quoted ? quotedAsSaying(items, i, quoted, base) : null
  }
  const last = before.at(-1)
  const quotes = last?.lemma === 'quote' && last.order === 'SV' && isOnlyObject(items, last.next, i)
  return quotes ? quotedAsSaying(items, i, last, base) : null
}

/** "the agency quoted Doe as | saying", "Doe was quoted as | saying", "quoted him | saying": the report of the participle at item `i`. */
function quotedAsSaying(items: readonly Item[], i: number, quoted: Report, base: Base): Report | null {
  const isPassive = quoted.order === 'passive'
  const speaker = isPassive ? quoted.speaker : objectOf(items, quoted.next, items[i - 1].lower === 'as' ? i - 2 : i - 1)
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

/** "quoted | the mayor | saying": whether only who is quoted stands between the two verbs. */
function isOnlyObject(items: readonly Item[], from: number, participle: number): boolean {
  const object = participle > from ? phraseStartingAt(items, from, participle) : null
  return object !== null ? object.last === participle - 1 : participle - from === 1 && isWord(items[from])
}
