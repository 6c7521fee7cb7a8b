import { isPersonName } from '../names/personRuns'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseEndingAt } from '../phrases/phraseBackward'
import { headOf } from '../phrases/phraseHeads'
import { isBe } from '../phrases/verbGroups'
import type { ReportingForm } from '../words/reportingVerbs'
import { ORGANISATION_WORDS, ROLE_NOUNS } from '../words/titles'
import { FINITE, isFiniteForm, isPast } from '../words/verbs'
import { AUXILIARIES, DETERMINERS, isAdverb, POSSESSIVES, PREPOSITIONS, wordSet } from '../words/words'
import { apposedTo, beforeParty, beforeState, isOffice } from './apposed'
import { isDocument } from './documents'
import type { Subject } from './inheritedSubjects'
import { actedOn, behindOther } from './ownStart'
import { peopleIn } from './peopleIn'
import { isPlural } from './plurals'

/** "fishermen who talked with the Herald | said": the relative in whose clause a phrase is an object, 0 for none. */
export function relativeBefore(items: readonly Item[], { first, last }: NounPhrase): number {
  if (last > first && isOfBody(items, first - 1) && isVerbBefore(items, first)) return first - 1
  let at = isPast(items[first].lower) && !isCapital(items[first]) ? first : first - 1
  while (at > 0 && (PREPOSITIONS.holds(items[at]) || isAdverb(items[at].lower))) at--
  if (at > 0 && items[at - 1].lower === 'to' && !isFiniteForm(items[at].lower)) at -= 2
  if (at < 2 || !isWord(items[at]) || !(isFiniteForm(items[at].lower) || isPast(items[at].lower))) return 0
  at--
  while (at > 0 && (AUXILIARIES.holds(items[at]) || isAdverb(items[at].lower))) at--
  return items[at].lower === 'who' || isOfBody(items, at) ? at : 0
}

/** "the union | that speaks for sailors": what is told of a body that opens the sentence. */
function isOfBody(items: readonly Item[], that: number): boolean {
  if (items[that]?.lower !== 'that' || ROLE_NOUNS.get(items[that - 1]?.lower ?? '') !== 'organisation') return false
  return phraseEndingAt(items, that - 1, 0)?.first === 0
}

/** "that | makes boats", "that | speaks for": a verb that was taken for the first word of a phrase. */
const isVerbBefore = (items: readonly Item[], at: number): boolean =>
  !isCapital(items[at]) && (FINITE.holds(items[at]) || (/[^s']s$/.test(items[at].lower) && isNounLike(items[at + 1])))

const isNounLike = (item: Item): boolean =>
  isWord(item) && !PREPOSITIONS.holds(item) && !AUXILIARIES.holds(item) && !FINITE.holds(item)

/** Whom "who" stands for: the name before it, or the phrase; of "a visit by some sailors who say" the sailors. */
export function antecedent(
  items: readonly Item[],
  end: number,
  direct: (phrase: NounPhrase | null) => Subject | null,
  verb: ReportingForm,
): Subject | null {
  const last = beforeState(items, beforeBracket(items, end))
  const phrase = phraseEndingAt(items, last, 0) ?? behindVerb(items, last) ?? nameBehindPreposition(items, last)
  const apposed = phrase && (apposedTo(items, phrase, isOffice) ?? beforeParty(items, last))
  if (apposed) return direct(apposed)
  const were = phrase ? predicateOfWho(items, phrase) : 0
  if (were > 0) return antecedent(items, were - 1, direct, verb)
  const people = phrase ? peopleIn(items, phrase) : null
  if (people) return direct(people)
  const acted = phrase && actedOn(items, phrase)
  if (acted) return direct(acted)
  const whole =
    verb.form === 'base' && phrase && isPlural(items, phrase) ? behindDoing(items, phrase) : nearestName(items, phrase)
  for (let i = last; whole && i > whole.first; i--)
    if (PREPOSITIONS.holds(items[i]) && (isVerbBehind(items, i) || isMeeting(items, i)))
      return direct({ first: i + 1, last })
  if (!whole || verb.form !== 'base' || isPlural(items, whole)) return direct(whole)
  for (let i = last; i > whole.first; i--)
    if (PREPOSITIONS.holds(items[i]) && items[i].lower !== 'of') return direct({ first: i + 1, last })
  return direct(whole)
}

/** Of "Rep. Jane Doe (D), who" the last item before the bracket. */
function beforeBracket(items: readonly Item[], last: number): number {
  if (!isMark(items[last], ')')) return last
  const open = items.slice(Math.max(0, last - LONGEST_BRACKET), last).findLastIndex(i => isMark(i, '('))
  return open < 0 ? last : Math.max(0, last - LONGEST_BRACKET) + open - 1
}
const LONGEST_BRACKET = 6

/**
 * What "which" stands for: the body or document that the phrase before it is about, with what tells more of it ("a report on the
 * pier"), else what its last preposition takes: of "drew anger from the board", the board.
 */
export function thingBefore(items: readonly Item[], last: number): NounPhrase | null {
  const document = documentAt(items, last)
  if (document) return document
  const whole = phraseEndingAt(items, last, 0) ?? behindVerb(items, last)
  if (!whole) return null
  const phrase = behindOther(items, whole)
  const apposed = apposedTo(items, phrase)
  if (apposed) return apposed
  for (let i = last - 1; i > phrase.first; i--) {
    if (!PREPOSITIONS.holds(items[i]) || (items[i].lower === 'of' && !isCapital(items[i - 1]))) continue
    if (!isThing(items, { first: phrase.first, last: i - 1 })) return { first: i + 1, last }
  }
  return phrase
}

/** "falls in line with | a new report, which": a document that ends a phrase, from its own article on. */
function documentAt(items: readonly Item[], last: number): NounPhrase | null {
  if (isCapital(items[last]) || !isDocument(items[last])) return null
  for (let first = last - 1; first >= 0 && last - first < LONGEST_TITLE; first--) {
    if (!isWord(items[first]) || PREPOSITIONS.holds(items[first]) || items[first].lower === "'s") return null
    if (/^an?$/.test(items[first].lower)) return { first, last }
  }
  return null
}
const LONGEST_TITLE = 6

/** Whether a phrase is a body or a document, and nothing with a verb that was taken for its first word. */
function isThing(items: readonly Item[], phrase: NounPhrase): boolean {
  const { lower, capital } = items[phrase.first]
  const head = items[headOf(items, phrase)]
  if (!capital && !DETERMINERS.has(lower) && !POSSESSIVES.has(lower)) return false
  return isDocument(head) || ORGANISATION_WORDS.holds(head) || ROLE_NOUNS.get(head.lower) === 'group'
}

/** "spoke | to", "hit out | at": a verb, and its particle, before a preposition. */
const isVerbBehind = (items: readonly Item[], at: number): boolean => {
  const verb = PARTICLES.has(items[at - 1].lower) ? items[at - 2] : items[at - 1]
  if (!isWord(verb) || isCapital(verb)) return false
  return isFiniteForm(verb.lower) || (verb !== items[at - 1] && (isPast(verb.lower) || ONE_FORM.has(verb.lower)))
}
/** "had spoken | with at least four sailors", "met | with". */
const isMeeting = (items: readonly Item[], at: number): boolean =>
  (items[at].lower === 'with' || items[at].lower === 'to') && MET.has(items[at - 1].lower)
const MET = wordSet('spoken spoke met talked')
/** Verbs whose past is their base. */
const ONE_FORM = wordSet('hit cut set put shut let quit')
const PARTICLES = wordSet('out back up down off away in over on')

/** "women | who were pupils at the time who say": the relative in which the phrase tells what somebody was, 0 for none. */
const predicateOfWho = (items: readonly Item[], { first }: NounPhrase): number =>
  isBe(items[first - 1]) && items[first - 2]?.lower === 'who' ? first - 2 : 0

/** "ate with | a boy at the gate": what a verb takes with a preposition. */
function behindVerb(items: readonly Item[], last: number): NounPhrase | null {
  for (let i = last - 1; i > 0 && isWord(items[i]) && last - i < 10; i--)
    if (isFiniteForm(items[i].lower)) return PREPOSITIONS.holds(items[i + 1]) ? { first: i + 2, last } : null
  return null
}

/** ", including | Jane Doe", ", like | Jane Doe": a name right behind a preposition, where no verb takes it. */
function nameBehindPreposition(items: readonly Item[], last: number): NounPhrase | null {
  let first = last + 1
  while (first > 0 && isCapital(items[first - 1])) first--
  return first <= last && first > 0 && PREPOSITIONS.holds(items[first - 1]) ? { first, last } : null
}

/** Of "a photograph of Jane Doe, who said" the name alone, which "who" stands for; "Jane Doe of Alder Bay" stays whole. */
function nearestName(items: readonly Item[], phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || !isCapital(items[phrase.last])) return phrase
  if (ROLE_NOUNS.get(items[headOf(items, phrase)].lower) === 'group') return phrase
  let first = phrase.last
  while (first > phrase.first && isCapital(items[first - 1])) first--
  let before = first - 1
  while (before > phrase.first && ONCE.has(items[before].lower)) before--
  if (!PREPOSITIONS.holds(items[before])) return phrase
  return { first: items[before].lower === 'of' ? personBefore(items, before, first) : first, last: phrase.last }
}

/** Of "Jane Doe | of Alder Bay" the first item of the name, else `first`. */
function personBefore(items: readonly Item[], of: number, first: number): number {
  let name = of
  while (isCapital(items[name - 1])) name--
  return of - name > 1 && isPersonName(items, name, of - 1) ? name : first
}

/** Of ", echoing sailors who say" the sailors: a participle behind a comma, and its object. */
const behindDoing = (items: readonly Item[], { first, last }: NounPhrase): NounPhrase =>
  first < last && isMark(items[first - 1], ',') && /.{3}ing$/.test(items[first].lower) && !isCapital(items[first])
    ? { first: first + 1, last }
    : { first, last }

/** Stand before an office: "was led by former Gov. Jane Doe". */
const ONCE = wordSet('former then acting retired current longtime veteran')
