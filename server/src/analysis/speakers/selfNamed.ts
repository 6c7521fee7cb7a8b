import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { wordSet } from '../words/words'

/** Words from "who" to the name. */
const LONGEST = 10

/** Tell that a name is given. */
const GIVES_NAME = wordSet('name names named identified introduced identify known called')

/**
 * "one mother, who gave her name only as | Jane", "a sailor who identified himself as | John Doe": the token of the name that
 * somebody goes by who is told of without one; -1 for none.
 */
export function selfNamed(items: readonly Item[], { last }: NounPhrase): number {
  const who = isMark(items[last + 1], ',') ? last + 2 : last + 1
  if (items[who]?.lower !== 'who') return -1
  let gives = false
  for (let i = who + 1; i < Math.min(items.length - 1, who + LONGEST) && isWord(items[i]); i++) {
    gives ||= GIVES_NAME.has(items[i].lower)
    if (gives && items[i].lower === 'as') return isCapital(items[i + 1]) ? items[i + 1].from : -1
  }
  return -1
}
