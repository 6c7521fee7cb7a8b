import type { Item } from '../phrases/items'
import { elementsOf, isAnd } from '../phrases/lists'
import { isCapital, isMark, type NounPhrase } from '../phrases/nounPhrase'
import { phraseEndingAt } from '../phrases/phraseBackward'
import { phraseStartingAt } from '../phrases/phraseForward'

/** Who can stand in one list. */
const LONGEST_LIST = 8

/**
 * "Ann Poe, the mayor and | Jane Doe said": the list that ends with a phrase, when it opens the sentence or stands behind a
 * quotation; null for none.
 */
export function listEndingWith(items: readonly Item[], { first: start, last }: NounPhrase): NounPhrase | null {
  let joined = items.slice(start, last).some(isAnd)
  let first = items[start - 1]?.lower === 'the' ? start - 1 : start
  for (let length = 1; length < LONGEST_LIST; length++) {
    const and = !joined && isAnd(items[first - 1])
    const comma = isMark(items[and ? first - 2 : first - 1], ',')
    if (!and && !(comma && joined)) return null
    joined = true
    const element = phraseEndingAt(items, first - 1 - (and ? 1 : 0) - (comma ? 1 : 0), 0)
    if (!element) return null
    first = element.first
    if (comma && opensList(items, first)) return listed(items, { first, last })
  }
  return null
}

/** The start of the sentence, or the end of a quotation with its comma. */
const opensList = (items: readonly Item[], first: number): boolean =>
  first === 0 || items[isMark(items[first - 1], ',') ? first - 2 : first - 1]?.kind === 'quote'

/**
 * "said | Ann Poe, the mayor and Jane Doe.", "according to | police, residents and court records, it": the list that starts with a
 * phrase and ends the sentence, or is of nobody with a name and ends with a comma; null for none.
 */
export function listStartingWith(items: readonly Item[], { first, last: end }: NounPhrase): NounPhrase | null {
  let last = end
  for (let length = 1; length < LONGEST_LIST && isMark(items[last + 1], ','); length++) {
    const next = isAnd(items[last + 2]) ? last + 3 : last + 2
    const element = phraseStartingAt(items, next, items.length)
    if (!element) return null
    last = element.last
    if (isAnd(items[next - 1]) || items.slice(next, last).some(isAnd))
      return endsList(items, first, last) ? listed(items, { first, last }) : null
  }
  return null
}

const endsList = (items: readonly Item[], first: number, last: number): boolean =>
  items[last + 1] === undefined ||
  isMark(items[last + 1], '.') ||
  (isMark(items[last + 1], ',') && !items.slice(first, last + 1).some(isCapital))

const listed = (items: readonly Item[], phrase: NounPhrase): NounPhrase | null =>
  elementsOf(items, phrase).length > 0 ? phrase : null
