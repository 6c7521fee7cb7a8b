import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord } from '../phrases/nounPhrase'
import type { ReportingForm } from '../words/reportingVerbs'
import { ROLE_NOUN } from '../words/titles'
import { wordSet } from '../words/words'
import { isDocument } from './documents'
import { isPlural } from './plurals'
import type { Report } from './report'

/** Where a subject is looked for: before item `first`, where a verb that reports starts; behind it stands item `next`. */
export interface Place {
  readonly items: readonly Item[]
  readonly first: number
  readonly before: readonly Report[]
  readonly verb: ReportingForm
  readonly next: number
}

/** "drew attention to a report that | says": a document before "that", with what it tells. */
export const isOfDocument = ({ items, first, verb }: Place): boolean =>
  first > 1 &&
  isWord(items[first - 2]) &&
  !isCapital(items[first - 2]) &&
  isDocument(items[first - 2]) &&
  /[ct]/.test(verb.frames) &&
  (verb.form === 'third' || (verb.form === 'past' && TOLD_IN.has(verb.lemma)))
const TOLD_IN = wordSet('say find show conclude warn suggest claim reveal argue indicate')

/** "owners that | warn the law is weak", "a union that | says so": people or a body before "that", with what only they do. */
export const isOfSpeakers = ({ items, first, verb }: Place): boolean =>
  first > 1 &&
  SPOKEN.has(verb.lemma) &&
  ROLE_NOUN.holds(items[first - 2]) &&
  (verb.form === 'base' ? isPlural(items, { first: first - 2, last: first - 2 }) : verb.form === 'third')
const SPOKEN = wordSet('say warn argue insist contend complain')

/** Of "some sailors, including Jane Doe, | who have said" the last item of the sailors, for a verb of several; else `last`. */
export function beforeIncluding(items: readonly Item[], last: number, { first, verb }: Place): number {
  if (verb.form !== 'base' && items[first].lower !== 'have') return last
  let k = last
  while (k > 1 && last - k < LONGEST_EXAMPLE && items[k].lower !== 'including') k--
  return items[k]?.lower === 'including' && isMark(items[k - 1], ',') ? k - 2 : last
}
const LONGEST_EXAMPLE = 16
