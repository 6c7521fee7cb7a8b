import type { Item } from './items'
import { isCapital, isMark, isTime, type NounPhrase } from './nounPhrase'
import { phraseStartingAt } from './phraseForward'
import { canSpeak } from './phraseHeads'
import { PLACES } from './places'
import { COORDINATORS, isAdverb, PERSONAL_SUBJECTS, PREPOSITIONS, wordSet } from './words'

/** At the start of a sentence no names. */
const ARTICLES = wordSet('the a an this his her its their our my')

/** The subject of the main clause before item `end`: the first phrase after an opening adverbial. */
export function clauseSubject(items: readonly Item[], end: number): NounPhrase | null {
  let i = 0
  while (i < end && (items[i].kind !== 'word' || COORDINATORS.has(items[i].lower) || isAdverb(items[i].lower))) i++
  if (
    i < end &&
    (PREPOSITIONS.has(items[i].lower) ||
      isTime(items[i]) ||
      (/(?:ing|ed)$/.test(items[i].lower) && !PLACES.has(items[i].lower)) ||
      items[i].lower === 'last')
  ) {
    while (i < end && !isMark(items[i], ',')) i++
    i++
  }
  const phrase = phraseStartingAt(items, i, end)
  if (!phrase) return null
  const cut = cutAtVerb(items, phrase)
  return cut && canSpeak(items, cut) ? cut : null
}

/** A phrase read from its start may run into the verb: it ends with its name, or before a form in -ed. */
function cutAtVerb(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  if (PERSONAL_SUBJECTS.has(items[phrase.first].lower)) return phrase
  for (let i = phrase.first + 1; i <= phrase.last; i++) {
    const item = items[i]
    const afterName =
      isCapital(items[i - 1]) &&
      !ARTICLES.has(items[i - 1].lower) &&
      !isCapital(item) &&
      item.kind === 'word' &&
      item.lower !== "'s" &&
      item.lower !== 'of' &&
      item.lower !== 'and' &&
      !canSpeak(items, { first: i, last: i })
    if (item.kind === 'word' && (afterName || (/ed$/.test(item.lower) && !isCapital(item) && i > phrase.first)))
      return { first: phrase.first, last: i - 1 }
  }
  return phrase
}
