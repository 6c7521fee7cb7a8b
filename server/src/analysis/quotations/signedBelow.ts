import { type Item, itemsOf } from '../phrases/items'
import { DASHES, isMark, isOneOf, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak } from '../phrases/phraseHeads'
import type { Prose } from '../prose'

/** Items of a line that signs a quotation. */
const LONGEST = 14

/** "— Jane Doe, harbour master" on a line of its own: who signs the quotation above it; null for any other sentence. */
export function signatureLine(prose: Prose, sentence: number): { items: readonly Item[]; phrase: NounPhrase } | null {
  const first = prose.tokens[prose.firstToken[sentence]]
  const length = prose.firstToken[sentence + 1] - prose.firstToken[sentence]
  if (first?.kind !== 'punctuation' || length > LONGEST || !DASHES.has(first.lower)) return null
  const items = itemsOf(prose, sentence, [])
  const phrase = isOneOf(items[0], DASHES) ? phraseStartingAt(items, 1, items.length) : null
  if (!phrase || !items[1].capital || !canSpeak(items, phrase)) return null
  const behind = items[phrase.last + 1]
  return behind === undefined || isMark(behind, ',') || isMark(behind, '.') ? { items, phrase } : null
}
