import { GIVEN_NAMES } from '../words/givenNames'
import { ROLE_NOUNS, TITLES } from '../words/titles'

/** Whether a lower-case word is a title, or a noun for who holds an office. */
export const isOfficeWord = (lower: string): boolean => TITLES.has(lower) || ROLE_NOUNS.has(lower)

/** Whether a run of capitals is somebody's name: a title and what follows it, or a given name and another. `last` inclusive. */
export function isPersonName(words: readonly { readonly lower: string }[], from: number, last: number): boolean {
  let first = from
  for (let i = from; i < last; i++) if (isOfficeWord(words[i].lower)) first = i + 1
  return first > from || (last > from && GIVEN_NAMES.has(words[first].lower))
}
