import type { Item } from '../phrases/items'
import { headOf } from '../phrases/phraseHeads'
import { PAPERS } from '../words/papers'
import { wordSet } from '../words/words'
import type { Report } from './report'

/** "…, records show.", "…, the court heard.": what papers show and courts hear stands before it. */
export const isFinding = (items: readonly Item[], { lemma, order, speaker }: Report): boolean => {
  if (order !== 'SV' || !speaker) return false
  const head = items[headOf(items, speaker)].lower
  if (lemma === 'hear') return HEARINGS.has(head)
  return SHOWING.has(lemma) && (PAPERS.has(head) || (lemma === 'find' && FINDERS.has(head)))
}

/** Bodies before which a case is told. */
export const HEARINGS = wordSet('court jury inquest inquiry tribunal hearing')
/** People who find what they have looked for. */
const FINDERS = wordSet(
  'team researchers scientists authors economists engineers investigators inspectors auditors academics experts',
)
const SHOWING = wordSet('show suggest indicate reveal find')
