import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseEndingAt } from '../phrases/phraseBackward'
import { canSpeak } from '../phrases/phraseHeads'
import { isBe } from '../phrases/verbGroups'
import { isPast } from '../words/verbs'
import { AUXILIARIES, isAdverb, wordSet } from '../words/words'

const OBJECTS = wordSet('him her them')

/** Items from "by" to "for". */
const LONGEST_AGENT = 14

/**
 * Who said what they are blamed, thanked or punished for: of "Doe criticised Roe | for saying" Roe, of "Roe was praised by Doe | for
 * saying" and "Roe was fired | for saying" Roe; null when nobody is.
 */
export const blamedFor = (items: readonly Item[], at: number): NounPhrase | null =>
  objectOf(items, at - 1) ?? subjectOfPassive(items, verbOf(items, at))

/** "criticised | Roe", "thanked | her": the object of a past form. */
function objectOf(items: readonly Item[], last: number): NounPhrase | null {
  if (last < 1) return null
  const phrase = OBJECTS.has(items[last].lower) ? { first: last, last } : phraseEndingAt(items, last, 0)
  const verb = phrase && items[phrase.first - 1]
  if (!phrase || !verb || !isPastForm(verb)) return null
  return OBJECTS.has(items[last].lower) || canSpeak(items, phrase) ? phrase : null
}

/** The past form before "for", or before its "by". */
function verbOf(items: readonly Item[], at: number): number {
  for (let by = at - 2; by > 0 && at - by < LONGEST_AGENT && isWord(items[by]); by--)
    if (items[by].lower === 'by') return by - 1
  return at - 1
}

/** "Roe | was criticised", "Roe, who | was criticised": the subject of a passive whose past form is item `verb`. */
function subjectOfPassive(items: readonly Item[], verb: number): NounPhrase | null {
  if (verb < 2 || !isPastForm(items[verb])) return null
  let first = verb
  while (first > 1 && isWord(items[first - 1]) && goesBefore(items[first - 1].lower)) first--
  if (!items.slice(first, verb).some(isBe)) return null
  const who = items[first - 1].lower === 'who' ? first - 2 : first - 1
  const phrase = phraseEndingAt(items, isMark(items[who], ',') && who < first - 1 ? who - 1 : who, 0)
  return phrase && canSpeak(items, phrase) ? phrase : null
}

const goesBefore = (lower: string): boolean => AUXILIARIES.has(lower) || isAdverb(lower)

const isPastForm = (item: Item): boolean => isWord(item) && !isCapital(item) && isPast(item.lower)
