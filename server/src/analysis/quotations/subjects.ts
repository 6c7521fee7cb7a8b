import { clauseSubject } from '../phrases/clauseSubject'
import { NOMINATIVES } from '../phrases/clauses'
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
import { phraseStartingAt } from '../phrases/phraseForward'
import { behindConjunction } from '../phrases/phraseFront'
import { canSpeak, headOf } from '../phrases/phraseHeads'
import type { ReportingForm } from '../words/reportingVerbs'
import { ROLE_NOUNS, TITLES } from '../words/titles'
import { isFiniteForm, isPast } from '../words/verbs'
import { AUXILIARIES, COORDINATORS, DETERMINERS, EXPLETIVES, PREPOSITIONS, RELATIVES, wordSet } from '../words/words'
import { antecedent, relativeBefore, thingBefore } from './antecedents'
import { beforeAside, beforeDashes, withNameBehind } from './asides'
import { documentBefore, INQUIRIES } from './documents'
import { coordinatorBefore, inherited, type Subject } from './inheritedSubjects'
import { isPlural } from './plurals'
import type { Report } from './report'

const BEFORE_INVERTED = new Set([',', '?', '!', '—', '–', '-'])

/** Stand before a noun of time. */
const BEFORE_TIMES = wordSet('on in last this late early earlier next at')

/** Words behind which the verb comes before its subject. */
const BEFORE_INVERSION = wordSet('so thus as also')

/** Verbs behind which stands whom they tell something, or what they show. */
const NEVER_INVERTED = wordSet('tell show prove')

/** Verbs whose subject speaks, whatever it is. */
const TAKE_ANY_SUBJECT = wordSet('say tell add announce warn report claim state argue insist explain ask')

/** Who stands before the verb: directly, across an aside between commas, before "who", or of the verb before ("and added"). */
export function subjectBefore(
  items: readonly Item[],
  first: number,
  before: readonly Report[],
  verb: ReportingForm,
  next: number,
): Subject | null {
  const k = first - 1
  if (k < 0) return null
  const floor = 0
  const item = items[k]
  const quotes = isOneOf(items[next], COMMA_OR_COLON) && items[next + 1]?.kind === 'quote'
  const direct = (phrase: NounPhrase | null): Subject | null => {
    const behind = phrase && !canSpeak(items, phrase) ? behindConjunction(items, phrase) : null
    const own = behind && canSpeak(items, behind) ? behind : phrase
    return own && (accepts(items, own, verb) || (quotes && isThing(items, own)))
      ? { phrase: own, inherited: false }
      : null
  }
  const thing = (phrase: NounPhrase | null): Subject | null =>
    phrase && !arePeople(items[headOf(items, phrase)]) ? direct(phrase) : null
  if (item.lower === 'when' || item.lower === 'where') return null
  if (item.lower === 'whom') return someOf(items, k)
  if (isWord(item) && RELATIVES.holds(item) && item.lower !== 'that') {
    const last = isMark(items[k - 1], ',') ? k - 2 : k - 1
    return item.lower === 'which' ? thing(thingBefore(items, last)) : antecedent(items, last, direct, verb)
  }
  if (isWord(item) && (COORDINATORS.holds(item) || item.lower === 'then')) return inherited(items, k, before)
  if (isMark(item, ','))
    return (
      (items[first].lower === 'then' ? inherited(items, k, before) : null) ??
      direct(beforeAside(items, k)) ??
      (isWord(items[k - 1]) && COORDINATORS.holds(items[k - 1]) ? inherited(items, k - 1, before) : null) ??
      (isCapital(items[next]) || opensNamed(items, next)
        ? null
        : direct(beforeLooseComma(items, k) ?? withRelative(items, k, verb)))
    )
  if (isOneOf(item, DASHES)) return direct(beforeDashes(items, k))
  if (item.kind === 'quote') return direct(beforeQuoteAside(items, k))
  if (endsWithComma(item) && TITLED.has(items[k - 1]?.lower ?? '')) return direct(beforeAside(items, k))
  if (ASKED.has(item.lower) && k > 0 && isPlural(items, { first: k - 1, last: k - 1 }))
    return direct(items[k - 1].lower === 'those' ? { first: k - 1, last: k } : phraseEndingAt(items, k - 1, 0))
  const contracted = contractedBefore(items, k)
  if (contracted) return { phrase: contracted, inherited: false }
  const document = /[ct]/.test(verb.frames) ? documentBefore(items, first) : null
  if (document) return direct(document)
  const home = homeBefore(items, k)
  if (home > 0) return direct(beforeAside(items, home))
  const phrase = phraseEndingAt(items, timeBefore(items, k), floor)
  if (!phrase) {
    const and = coordinatorBefore(items, k)
    const subject = and > 0 ? inherited(items, and, before, first) : null
    return subject ? { ...subject, first: and + 1 } : direct(withRelative(items, first, verb))
  }
  const relative = relativeBefore(items, phrase)
  if (relative > 0) return antecedent(items, relative - 1, direct, verb)
  if (isDone(items, phrase) && !behindConjunction(items, phrase)) return direct(withRelative(items, first, verb))
  return direct(namedBefore(items, phrase) ?? withParticiple(items, phrase) ?? withPronoun(items, phrase))
}

/** "Jane Doe, 34, | of Alder Bay told": the preposition of where somebody is from, whose comma is missing, 0 for none. */
function homeBefore(items: readonly Item[], last: number): number {
  let of = last
  while (of > 0 && isCapital(items[of])) of--
  const opens = of > 2 && of < last && (items[of].lower === 'of' || items[of].lower === 'from')
  return opens && isMark(items[of - 1], ',') && items[of - 2].kind === 'number' ? of - 1 : 0
}

/** "many | of whom", "47 percent of whom": a part of those before the comma. */
function someOf(items: readonly Item[], whom: number): Subject | null {
  if (items[whom - 1]?.lower !== 'of') return null
  let first = whom - 1
  while (first > 0 && whom - first < 6 && items[first - 1].kind !== 'mark') first--
  return isMark(items[first - 1], ',') ? { phrase: { first, last: whom }, inherited: true } : null
}

/** `the post, titled “The Long Shore,” says`. */
const TITLED = wordSet('titled entitled called named headlined dubbed')

/** `Doe, who calls it a “farce,” | said`: whom the clause tells of that a short quotation ends. */
function beforeQuoteAside(items: readonly Item[], k: number): NounPhrase | null {
  if (items[k].to - items[k].from > LONGEST_LABEL) return null
  for (let i = k - 1; i > 0 && k - i < 12; i--) {
    if (items[i].kind !== 'word') return null
    if (items[i].lower !== 'who') continue
    const opener = isMark(items[i - 1], ',') ? phraseEndingAt(items, i - 2, 0) : null
    return opener?.first === 0 ? opener : null
  }
  return null
}
/** Tokens of a short quotation with its marks. */
const LONGEST_LABEL = 10

/** "two men, which showed that …": no people are what "which" stands for. */
const arePeople = ({ lower, capital }: Item): boolean =>
  !capital &&
  (ROLE_NOUNS.get(lower) === 'person' || (ROLE_NOUNS.get(lower) === 'group' && /(?:s|men|people)$/.test(lower)))

/** "both she and | the minister": with the pronoun beside the phrase. */
const withPronoun = (items: readonly Item[], { first, last }: NounPhrase): NounPhrase =>
  items[first - 1]?.lower === 'and' && NOMINATIVES.has(items[first - 2]?.lower ?? '')
    ? { first: first - 2, last }
    : { first, last }

/** "the inn that was | flooded by rain", "as | seen from the pier": what is done to something, and nobody. */
const isDone = (items: readonly Item[], { first }: NounPhrase): boolean =>
  !isCapital(items[first]) &&
  isPast(items[first].lower) &&
  (AUXILIARIES.holds(items[first - 1]) || (items[first - 1]?.lower === 'as' && PREPOSITIONS.holds(items[first + 1])))

/** "clerks serving | the harbour board": who does something to the phrase, with it. */
function withParticiple(items: readonly Item[], { first, last }: NounPhrase): NounPhrase | null {
  const doing = items[first - 1]
  if (!isWord(doing) || isCapital(doing) || !/.{3}ing$/.test(doing.lower) || PREPOSITIONS.holds(doing)) return null
  if (!isWord(items[first - 2]) || !ROLE_NOUNS.has(items[first - 2].lower)) return null
  const who = phraseEndingAt(items, first - 2, 0)
  return who && canSpeak(items, who) ? { first: who.first, last } : null
}

/** "those surveyed", "voters polled". */
const ASKED = wordSet('surveyed polled interviewed questioned canvassed contacted')

/** "they've suggested": the pronoun with its auxiliary. */
const contractedBefore = (items: readonly Item[], k: number): NounPhrase | null =>
  /^(?:i|you|he|she|it|we|they)'(?:ve|d)$/.test(items[k].lower) ? { first: k, last: k } : null

/** "An official who asked not to be named said": the subject that opens the sentence, past what tells more of it. */
function withRelative(items: readonly Item[], first: number, verb: ReportingForm): NounPhrase | null {
  if (!TAKE_ANY_SUBJECT.has(verb.lemma) || items.slice(0, first).some(i => i.kind === 'mark' || i.kind === 'quote'))
    return null
  const subject = clauseSubject(items, first)
  const next = subject && subject.last + 1 < first ? items[subject.last + 1] : undefined
  const opens = next !== undefined && (RELATIVES.holds(next) || /.(?:ing|ed)$/.test(next.lower))
  return subject && opens && canSpeak(items, subject) ? subject : null
}

/** "the president himself said". */
const REFLEXIVES = wordSet('himself herself itself themselves')

/** Of "Doe on Monday said", "Roe late last week told": the last item before what tells when, or who in person. */
function timeBefore(items: readonly Item[], last: number): number {
  if (REFLEXIVES.has(items[last].lower) && last > 0) return last - 1
  if (!isTime(items[last]) || isCapital(items[last - 1])) return last
  let k = last - 1
  while (k > 0 && (BEFORE_TIMES.has(items[k].lower) || isTime(items[k]))) k--
  return k > 0 && isWord(items[k]) ? k : last
}

/** "The trust, said | its chair, Jane Doe,": who speaks behind the verb, by what they are and their name. */
function opensNamed(items: readonly Item[], next: number): boolean {
  const phrase = phraseStartingAt(items, next, items.length)
  return phrase !== null && !isCapital(items[phrase.last]) && withNameBehind(items, phrase) !== null
}

/** `The firm Doe, has said`: a subject that opens its sentence, and a comma that parts it from its verb. */
function beforeLooseComma(items: readonly Item[], k: number): NounPhrase | null {
  const phrase = phraseEndingAt(items, k - 1, 0)
  return phrase?.first === 0 ? { first: 0, last: beforeVerb(items, phrase) } : null
}

/** "Acme | unveils bridge, says": the last item of the name or office before a verb of a headline. */
function beforeVerb(items: readonly Item[], { last }: NounPhrase): number {
  let verb = 1
  while (verb < last && isCapital(items[verb])) verb++
  const subject = items[verb - 1]
  const isVerb = verb < last && /[^s']s$/.test(items[verb].lower) && !isOffice(items[verb].lower)
  return isVerb && (isCapital(subject) || isOffice(subject.lower)) ? verb - 1 : last
}

const isOffice = (lower: string): boolean => ROLE_NOUNS.has(lower) || TITLES.has(lower)

/** `"…," Jane Doe, the minister said`: an apposition whose second comma is missing. */
function namedBefore(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  if (
    phrase.first === 0 ||
    !isMark(items[phrase.first - 1], ',') ||
    (isCapital(items[headOf(items, phrase)]) && !isOffice(items[headOf(items, phrase)].lower))
  )
    return null
  const name = phraseEndingAt(items, phrase.first - 2, 0)
  const opens = name && items[name.first - 1]?.kind === 'quote'
  return opens && isCapital(items[name.first]) && isCapital(items[name.last]) ? name : null
}

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

const isThing = (items: readonly Item[], phrase: NounPhrase): boolean =>
  isWord(items[headOf(items, phrase)]) && !EXPLETIVES.has(items[phrase.first].lower)

/** "said Doe", behind a quotation, a comma or at the start of the sentence. */
export function invertedSubject(items: readonly Item[], i: number, next: number): NounPhrase | null {
  const before = items[i - 1]
  if (NEVER_INVERTED.has(items[i].verb?.lemma ?? '')) return null
  const open =
    !before ||
    before.kind === 'quote' ||
    isOneOf(before, BEFORE_INVERTED) ||
    (isWord(before) && BEFORE_INVERSION.has(before.lower))
  if (!open) return null
  const phrase = phraseStartingAt(items, next, items.length)
  const speaks =
    phrase &&
    !isSubjectOf(items, phrase) &&
    (canSpeak(items, phrase) ||
      isDoer(items, phrase, before) ||
      (items[i].verb?.lemma === 'read' && !items[i].capital && isThing(items, phrase)))
  return speaks ? (withNameBehind(items, phrase) ?? phrase) : null
}

/** `“It is late,” said | the old baker`: a noun for who does something, in no list, right behind a quotation. */
const isDoer = (items: readonly Item[], phrase: NounPhrase, before: Item | undefined): boolean =>
  before?.kind === 'quote' &&
  DETERMINERS.holds(items[phrase.first]) &&
  /.{2}(?:[^aou]er|[ct]or|ist|ian|man|woman)$/.test(items[headOf(items, phrase)].lower)

/** "Doe, who calls it a “farce,” said | she would go": a pronoun with its verb opens what is said. */
const isSubjectOf = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  first === last && NOMINATIVES.has(items[first].lower) && isFiniteForm(items[last + 1]?.lower ?? '')
