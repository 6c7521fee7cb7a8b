import { NOMINATIVES } from '../phrases/clauses'
import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import {
  COMMA_OR_COLON,
  DASHES,
  endsWithComma,
  isCapital,
  isMark,
  isOneOf,
  isTime,
  isWord,
  type NounPhrase,
} from '../phrases/nounPhrase'
import { phraseEndingAt } from '../phrases/phraseBackward'
import { behindConjunction } from '../phrases/phraseFront'
import { canSpeak, headOf } from '../phrases/phraseHeads'
import type { ReportingForm } from '../words/reportingVerbs'
import { ROLE_NOUNS } from '../words/titles'
import { isPast } from '../words/verbs'
import { COORDINATORS, EXPLETIVES, RELATIVES, wordSet } from '../words/words'
import { antecedent, relativeBefore, thingBefore } from './antecedents'
import { beforeAside, beforeDashes } from './asides'
import { documentBefore, INQUIRIES } from './documents'
import { coordinatorBefore, inherited, type Subject } from './inheritedSubjects'
import { listEndingWith } from './listed'
import {
  acrossAside,
  beforeBrackets,
  beforeLooseComma,
  beforeQuoteAside,
  beforeWhich,
  contractedBefore,
  homeBefore,
  isDone,
  namedBefore,
  opensNamed,
  someOf,
  TAKE_ANY_SUBJECT,
  timeBefore,
  withParticiple,
  withPronoun,
  withRelative,
} from './looseSubjects'
import { isPlural } from './plurals'
import { beforeIncluding, isOfDocument, isOfSpeakers, type Place } from './relativeSubjects'

/** Who stands before the verb: directly, across an aside between commas, before "who", or of the verb before ("and added"). */
export function subjectBefore(place: Place): Subject | null {
  const { items, first, before, verb } = place
  const k = first - 1
  if (k < 0) return null
  const item = items[k]
  if (item.lower === 'when' || item.lower === 'where') return null
  if (item.lower === 'whom') return someOf(items, k)
  if (isWord(item) && RELATIVES.holds(item) && item.lower !== 'that') return beforeRelative(place)
  if (item.lower === 'that' && isOfDocument(place)) return direct(place, thingBefore(items, k - 1))
  if (item.lower === 'that' && isOfSpeakers(place))
    return antecedent(items, k - 1, phrase => direct(place, phrase), verb)
  if (isWord(item) && (COORDINATORS.holds(item) || item.lower === 'then')) return inherited(items, k, before)
  if (isMark(item, ',')) return beforeComma(place)
  if (isOneOf(item, DASHES)) return direct(place, beforeDashes(items, k))
  if (item.kind === 'quote') return direct(place, beforeQuoteAside(items, k)) ?? alsoSays(place)
  if (endsWithComma(item))
    return TITLED.has(items[k - 1]?.lower ?? '') ? direct(place, beforeAside(items, k)) : alsoSays(place)
  return beforeWord(place)
}

/** `Doe calls it a ‘farce,’ | says it is late`: the subject of the verb before, of the same form, where words follow. */
function alsoSays({ items, first, before, verb, next }: Place): Subject | null {
  const earlier = before.at(-1)
  if (!isWord(items[next]) || verb.form !== 'third' || !earlier?.speaker || earlier.order !== 'SV') return null
  if (items[earlier.cue.last].verb?.form !== 'third' || !isBeside(items, earlier.next, first)) return null
  return hasFinite(items, next + 1, items.length) ? { phrase: earlier.speaker, inherited: true } : null
}

/** Nothing but words between one verb and the quotation before the next. */
const isBeside = (items: readonly Item[], from: number, to: number): boolean => items.slice(from, to - 1).every(isWord)

/** The phrase as the subject, where it can be that of the verb (before a quotation any but for "continued", which things do): else what stands behind its conjunction. */
function direct({ items, verb, next }: Place, phrase: NounPhrase | null): Subject | null {
  const inside = phrase !== null && (phrase.first > 0 || !canSpeak(items, phrase))
  const behind = inside ? behindConjunction(items, phrase) : null
  const own = behind && canSpeak(items, behind) ? behind : phrase
  const quotes = isOneOf(items[next], COMMA_OR_COLON) && items[next + 1]?.kind === 'quote' && verb.lemma !== 'continue'
  return own && (accepts(items, own, verb) || (quotes && isThing(items, own)))
    ? { phrase: own, inherited: false }
    : null
}

/** "Doe, | who said", "the report | which says". */
function beforeRelative(place: Place): Subject | null {
  const { items, first, verb } = place
  const last = isMark(items[first - 2], ',') ? first - 3 : first - 2
  if (items[first - 1].lower !== 'which')
    return antecedent(items, beforeIncluding(items, last, place), phrase => direct(place, phrase), verb)
  const thing = last < 0 ? null : thingBefore(items, timeBefore(items, last))
  return thing && !arePeople(items[headOf(items, thing)]) ? direct(place, thing) : null
}

/** "Doe, the mayor, | said", "Doe came and, in tears, | said"; no "…, | said Doe." */
function beforeComma(place: Place): Subject | null {
  const { items, first, before, verb, next } = place
  const k = first - 1
  const and = isWord(items[k - 1]) && COORDINATORS.holds(items[k - 1])
  const parted = isCapital(items[next]) || opensNamed(items, next)
  if (parted && verb.lemma === 'say' && !isTime(items[next]) && !hasFinite(items, next)) return null
  return (
    (items[first].lower === 'then' ? inherited(items, k, before) : null) ??
    direct(place, beforeWhich(items, k) ?? beforeAside(items, k)) ??
    direct(place, beforeBrackets(items, k)) ??
    direct(place, acrossAside(items, k, verb)) ??
    (and ? inherited(items, k - 1, before) : null) ??
    (parted ? null : direct(place, beforeLooseComma(items, k) ?? withRelative(items, k, verb)))
  )
}

/** "Doe | said", "those polled | said", "Doe late on Monday | said". */
function beforeWord(place: Place): Subject | null {
  const { items, first, verb } = place
  const k = first - 1
  if (ASKED.has(items[k].lower) && k > 0 && isPlural(items, { first: k - 1, last: k - 1 }))
    return direct(place, items[k - 1].lower === 'those' ? { first: k - 1, last: k } : phraseEndingAt(items, k - 1, 0))
  const contracted = contractedBefore(items, k)
  if (contracted) return { phrase: contracted, inherited: false }
  const document = /[ct]/.test(verb.frames) ? documentBefore(items, first) : null
  if (document) return direct(place, document)
  const home = homeBefore(items, k)
  if (home > 0) return direct(place, beforeAside(items, home))
  const phrase = phraseEndingAt(items, timeBefore(items, k), 0)
  return phrase ? byPhrase(place, phrase) : withoutPhrase(place)
}

/** The subject whose last phrase stands before the verb. */
function byPhrase(place: Place, phrase: NounPhrase): Subject | null {
  const { items, first, verb } = place
  const relative = relativeBefore(items, phrase)
  if (relative > 0) return antecedent(items, relative - 1, who => direct(place, who), verb)
  if ((isDone(items, phrase) && !behindConjunction(items, phrase)) || isObjectOfPronoun(items, phrase))
    return direct(place, withRelative(items, first, verb))
  return direct(
    place,
    listEndingWith(items, phrase) ??
      namedBefore(items, phrase) ??
      withParticiple(items, phrase) ??
      withPronoun(items, phrase),
  )
}

/** "Surveys taken as they entered | the hall showed": what a pronoun does something to, by a verb that tells nothing. */
const isObjectOfPronoun = (items: readonly Item[], { first }: NounPhrase): boolean =>
  first > 1 &&
  NOMINATIVES.has(items[first - 2].lower) &&
  items[first - 1].verb === undefined &&
  isPast(items[first - 1].lower)

/** The subject where none stands right before the verb: that of the verb before, or who opens the sentence. */
function withoutPhrase(place: Place): Subject | null {
  const { items, first, before, verb } = place
  const and = coordinatorBefore(items, first - 1)
  const subject = and > 0 ? inherited(items, and, before, first) : null
  return subject ? { ...subject, first: and + 1 } : direct(place, withRelative(items, first, verb))
}

/** `the post, titled “The Long Shore,” says`. */
const TITLED = wordSet('titled entitled called named headlined dubbed')

/** "two men, which showed that …": no people are what "which" stands for. */
const arePeople = ({ lower, capital }: Item): boolean =>
  !capital &&
  (ROLE_NOUNS.get(lower) === 'person' || (ROLE_NOUNS.get(lower) === 'group' && /(?:s|men|people)$/.test(lower)))

/** "those surveyed", "voters polled". */
const ASKED = wordSet('surveyed polled interviewed questioned canvassed contacted')

const accepts = (items: readonly Item[], phrase: NounPhrase, verb: ReportingForm): boolean =>
  canSpeak(items, phrase) ||
  isNamed(items, phrase) ||
  (FINDING_OUT.has(verb.lemma) && INQUIRIES.has(items[headOf(items, phrase)].lower)) ||
  (TAKE_ANY_SUBJECT.has(verb.lemma) && isThing(items, phrase))

/** What an inquiry does to tell something. */
const FINDING_OUT = wordSet('find show reveal suggest indicate conclude confirm determine estimate')

/** "his shadow, Jane Doe": a phrase of any head with a name beside it. */
const isNamed = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  isCapital(items[last]) && isCapital(items[last - 1]) && isMark(items[last - 2], ',') && last - 2 > first

/** A noun that verbs of saying take as a subject: no "it" or "there" without a meaning. */
export const isThing = (items: readonly Item[], phrase: NounPhrase): boolean =>
  isWord(items[headOf(items, phrase)]) && !EXPLETIVES.has(items[phrase.first].lower)
