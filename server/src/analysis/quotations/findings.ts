import type { Item } from '../phrases/items'
import { headOf } from '../phrases/phraseHeads'
import { wordSet } from '../words/words'
import type { Report } from './report'

/** "…, records show.", "…, the court heard.": what papers show and courts hear stands before it. */
export const isFinding = (items: readonly Item[], { lemma, order, speaker }: Report): boolean => {
  if (order !== 'SV' || !speaker) return false
  const head = items[headOf(items, speaker)].lower
  return lemma === 'hear' ? HEARINGS.has(head) : SHOWING.has(lemma) && PAPERS.has(head)
}

/** Bodies before which a case is told. */
export const HEARINGS = wordSet('court jury inquest inquiry tribunal hearing')
const SHOWING = wordSet('show suggest indicate reveal find')
const PAPERS = wordSet(
  'records documents papers filings figures data statistics results study studies survey poll polls report reports emails messages logs analysis research review audit investigation inquiry transcripts footage video',
)
