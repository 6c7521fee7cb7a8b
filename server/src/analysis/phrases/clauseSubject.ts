import { PLACES } from '../words/places'
import { endsAsDoer, ROLE_NOUN, ROLE_NOUNS } from '../words/titles'
import { isFiniteForm, isPast, ONLY_PAST } from '../words/verbs'
import {
  ADVERBIALS,
  COORDINATORS,
  DETERMINERS,
  PERSONAL_SUBJECTS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  wordSet,
} from '../words/words'
import type { Item } from './items'
import { endsWithComma, isCapital, isMark, isTime, isWord, type NounPhrase } from './nounPhrase'
import { isSeveral, phraseStartingAt } from './phraseForward'
import { canSpeak } from './phraseHeads'

/** At the start of a sentence no names. */
const ARTICLES = wordSet('the a an this his her its their our my')

/** "Late last spring", "last week": open what tells when. */
const OPENS_TIME = wordSet('last late early earlier')

/** "Given the floor, Doe", "Born in Alder, Doe": participles that no "-ed" shows. */
const OPENS_DONE = wordSet('given born told shown raised hit struck caught torn')

/** "That day, Doe", "A month later, Doe", "A day after the vote, Doe": a time with its comma, no subject. */
const opensDay = (items: readonly Item[], i: number, end: number): boolean =>
  DETERMINERS.holds(items[i]) &&
  i + 2 < end &&
  isTime(items[i + 1]) &&
  items[i + 2].lower !== "'s" &&
  (items.slice(i + 2, i + 4).some(x => isMark(x, ',')) ||
    ((items[i + 2].lower === 'after' || items[i + 2].lower === 'before') &&
      items.slice(i + 3, end).some(x => isMark(x, ','))))

/** "Most recently, Doe", "More importantly, Doe": an adverb with its comma, no subject. */
const opensDegree = (items: readonly Item[], i: number): boolean =>
  (items[i].lower === 'most' || items[i].lower === 'more') &&
  ADVERBIALS.holds(items[i + 1]) &&
  isMark(items[i + 2], ',')

/** "Once, Doe", "Once again, Doe", and not "Once the vote was over, Doe". */
const opensAlone = (items: readonly Item[], i: number): boolean =>
  ADVERBIALS.holds(items[i]) &&
  !(SUBORDINATORS.holds(items[i]) && isWord(items[i + 1]) && !ADVERBIALS.holds(items[i + 1]))

/** The subject of the main clause before item `end`: the first phrase after an opening adverbial. */
export function clauseSubject(items: readonly Item[], end: number): NounPhrase | null {
  let i = 0
  while (i < end && (items[i].kind !== 'word' || COORDINATORS.holds(items[i]) || opensAlone(items, i))) i++
  if (i + 2 < end && opensDegree(items, i)) i += 3
  if (
    i < end &&
    (PREPOSITIONS.holds(items[i]) ||
      isTime(items[i]) ||
      (/(?:ing|ed)$/.test(items[i].lower) && !PLACES.holds(items[i])) ||
      (OPENS_DONE.has(items[i].lower) && items.slice(i, end).some(x => isMark(x, ','))) ||
      OPENS_TIME.has(items[i].lower) ||
      opensDay(items, i, end) ||
      (SUBORDINATORS.holds(items[i]) && items[i].lower !== 'that' && items.slice(i, end).some(x => isMark(x, ','))))
  ) {
    i = behindOpening(items, i, end)
    if (i < end && ADVERBIALS.holds(items[i]) && isMark(items[i + 1], ',')) i += 2
  }
  const opening = phraseStartingAt(items, i, end)
  const interval = opening ? intervalEnd(items, opening) : 0
  const phrase = interval > 0 ? behindInterval(items, interval, end) : opening
  if (!phrase) return null
  const cut = cutAtVerb(items, phrase)
  return cut && canSpeak(items, cut) ? cut : null
}

/** The subject behind "Some hours later", "Five weeks ago,", "A day after the vote,": `at` is the word that ends the interval. */
function behindInterval(items: readonly Item[], at: number, end: number): NounPhrase | null {
  if (isMark(items[at + 1], ',')) return phraseStartingAt(items, at + 2, end)
  const counts = items[at].lower === 'after' || items[at].lower === 'before'
  const since = counts && items.slice(at, end).some(i => isMark(i, ','))
  return phraseStartingAt(items, since ? behindOpening(items, at, end) : at + 1, end)
}

/** The item of "later", "ago" behind or at the end of a phrase that tells how long; 0 when it tells none. */
function intervalEnd(items: readonly Item[], { last }: NounPhrase): number {
  const at = INTERVALS.has(items[last].lower) ? last + 1 : INTERVALS.has(items[last - 1]?.lower ?? '') ? last : 0
  return /^(?:later|earlier|ago|before|after|prior)$/.test(items[at]?.lower ?? '') ? at : 0
}
const INTERVALS = wordSet(
  'second seconds minute minutes hour hours moment moments day days week weeks month months year years decade decades',
)

/** Behind the comma that ends an opening adverbial: that of "In Alder, Iowa, on Sunday, | Doe", too. */
function behindOpening(items: readonly Item[], from: number, end: number): number {
  let i = from
  for (let steps = 0; steps < 4; steps++) {
    while (i < end && !isMark(items[i], ',') && !endsWithComma(items[i])) i++
    i++
    const place = phraseStartingAt(items, i, end)
    if (!place && i < end && (PREPOSITIONS.holds(items[i]) || RELATIVES.holds(items[i]) || isTime(items[i]))) continue
    if (!place || !isCapital(items[place.first]) || !isMark(items[place.last + 1], ',')) return i
    const next = items[place.last + 2]
    if (next === undefined || place.last + 2 >= end) return i
    if (!PREPOSITIONS.holds(next) && !isTime(next)) {
      const subject = phraseStartingAt(items, place.last + 2, end)
      const opens = isCapital(next) || PERSONAL_SUBJECTS.holds(next) || ARTICLES.has(next.lower)
      if (!subject || !opens || !isFiniteForm(items[subject.last + 1]?.lower ?? '')) return i
      return subject.first
    }
    i = place.last + 1
  }
  return i
}

/** Open a phrase with a capital at the start of a sentence: "Second seed Jane Doe". */
const NO_NAMES = wordSet('another first second third fourth fifth sixth seventh eighth ninth tenth top former fellow')

/** "Stags | goaltender Jane Doe", "NDP | health critic Jane Doe": words up to what the person is whose name follows. */
function titlesName(items: readonly Item[], from: number, last: number): boolean {
  let at = from
  while (at < last && !isCapital(items[at])) {
    if (isFiniteForm(items[at].lower) || PREPOSITIONS.holds(items[at]) || DETERMINERS.holds(items[at])) return false
    at++
  }
  return isCapital(items[at]) && (ROLE_NOUN.holds(items[at - 1]) || endsAsDoer(items[at - 1].lower))
}

/** "the board | voted", "the board | met": a past that is no noun, or stands right behind who can do something. */
const isVerb = (items: readonly Item[], i: number): boolean =>
  ONLY_PAST.holds(items[i]) ||
  (isPast(items[i].lower) && (items[i].lower.endsWith('ed') || ROLE_NOUN.holds(items[i - 1])))

/** The verb behind who does it; no "the | rejected minister". */
const isDoneBy = (items: readonly Item[], first: number, i: number): boolean =>
  (isVerb(items, i) && !DETERMINERS.holds(items[i - 1])) || isDoing(items, first, i)

/** "the guard | raises a hand", "the guard | hands out bread": a form in -s behind one person, with its object or particle. */
const isDoing = (items: readonly Item[], first: number, i: number): boolean =>
  /[^s']s$/.test(items[i].lower) &&
  DETERMINERS.holds(items[first]) &&
  ROLE_NOUNS.get(items[i - 1].lower) === 'person' &&
  items[i + 1] !== undefined &&
  (DETERMINERS.holds(items[i + 1]) || PARTICLES.has(items[i + 1].lower))
const PARTICLES = wordSet('out up off down away back him her them me us')

/** A phrase read from its start may run into the verb: it ends with its name, or before a form in -ed. */
function cutAtVerb(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  if (PERSONAL_SUBJECTS.holds(items[phrase.first])) return phrase
  for (let i = phrase.first + 1; i <= phrase.last; i++) {
    const item = items[i]
    const afterName =
      isCapital(items[i - 1]) &&
      !ARTICLES.has(items[i - 1].lower) &&
      !NO_NAMES.has(items[i - 1].lower) &&
      !isSeveral(items[i - 1]) &&
      !isCapital(item) &&
      item.kind === 'word' &&
      !item.lower.includes('-') &&
      item.lower !== "'s" &&
      item.lower !== 'of' &&
      item.lower !== 'and' &&
      !canSpeak(items, { first: i, last: i }) &&
      !titlesName(items, i, phrase.last)
    if (item.kind === 'word' && (afterName || (isDoneBy(items, phrase.first, i) && !isCapital(item))))
      return { first: phrase.first, last: i - 1 }
  }
  return phrase
}
