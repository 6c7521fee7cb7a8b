import { clauseSubject } from '../phrases/clauseSubject'
import type { Item } from '../phrases/items'
import { DASHES, isCapital, isMark, isOneOf, isTime, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { isShare, phraseEndingAt } from '../phrases/phraseBackward'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak, headOf } from '../phrases/phraseHeads'
import { isBe } from '../phrases/verbGroups'
import type { ReportingForm } from '../words/reportingVerbs'
import { ROLE_NOUNS, TITLES } from '../words/titles'
import { isFiniteForm, isPast } from '../words/verbs'
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PERSONAL_SUBJECTS,
  PREPOSITIONS,
  RELATIVES,
  wordSet,
} from '../words/words'
import { beforeAside, beforeDashes, withNameBehind } from './asides'
import { documentBefore } from './documents'
import type { Report } from './report'

const BEFORE_INVERTED = new Set([',', '?', '!', '—', '–', '-'])

const COMMA_OR_COLON = new Set([',', ':'])

/** Plural without an -s, or with an -s that tells nothing. */
const PLURAL_HEADS = wordSet(
  'i we you they police people some many most both all few several others those officials men women media two three four five ten half percent majority quarter third minority',
)

/** Stand before a noun of time. */
const BEFORE_TIMES = wordSet('on in last this late early earlier next at')

/** Words behind which the verb comes before its subject. */
const BEFORE_INVERSION = wordSet('so thus as also')

/** Verbs whose subject speaks, whatever it is. */
const TAKE_ANY_SUBJECT = wordSet('say tell add announce warn report claim state argue insist explain ask')

interface Subject {
  readonly phrase: NounPhrase
  readonly inherited: boolean
  /** Where the expression starts when that is before its verb: behind the coordinator of "but in May said". */
  readonly first?: number
}

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
  if (item.lower === 'when' || item.lower === 'where') return null
  if (isWord(item) && RELATIVES.has(item.lower) && item.lower !== 'that')
    return antecedent(items, isMark(items[k - 1], ',') ? k - 2 : k - 1, direct, verb)
  if (isWord(item) && (COORDINATORS.has(item.lower) || item.lower === 'then')) return inherited(items, k, before)
  if (isMark(item, ','))
    return (
      direct(beforeAside(items, k)) ??
      (isWord(items[k - 1]) && COORDINATORS.has(items[k - 1].lower) ? inherited(items, k - 1, before) : null) ??
      (isCapital(items[next]) ? null : direct(beforeLooseComma(items, k) ?? withRelative(items, k, verb)))
    )
  if (isOneOf(item, DASHES)) return direct(beforeDashes(items, k))
  if (ASKED.has(item.lower) && k > 0 && isPlural(items, { first: k - 1, last: k - 1 }))
    return direct(items[k - 1].lower === 'those' ? { first: k - 1, last: k } : phraseEndingAt(items, k - 1, 0))
  const contracted = contractedBefore(items, k)
  if (contracted) return { phrase: contracted, inherited: false }
  const document = /[ct]/.test(verb.frames) ? documentBefore(items, first) : null
  if (document) return direct(document)
  const phrase = phraseEndingAt(items, timeBefore(items, k), floor)
  if (!phrase) {
    const and = coordinatorBefore(items, k)
    const subject = and > 0 ? inherited(items, and, before, first) : null
    return subject ? { ...subject, first: and + 1 } : direct(withRelative(items, first, verb))
  }
  if (isPredicate(items, phrase) && !behindConjunction(items, phrase)) return direct(withRelative(items, first, verb))
  const relative = relativeBefore(items, phrase.first)
  if (relative > 0 && TAKE_ANY_SUBJECT.has(verb.lemma)) return antecedent(items, relative - 1, direct, verb)
  if (isDone(items, phrase)) return direct(withRelative(items, first, verb))
  return direct(namedBefore(items, phrase) ?? withParticiple(items, phrase) ?? phrase)
}

/** "a boat being | kept in the port", "as | seen from the pier": what is done to something, and nobody. */
const isDone = (items: readonly Item[], { first }: NounPhrase): boolean =>
  !isCapital(items[first]) &&
  isPast(items[first].lower) &&
  (isBe(items[first - 1]) || items[first - 1]?.lower === 'as') &&
  PREPOSITIONS.has(items[first + 1]?.lower ?? '')

/** "clerks serving | the harbour board": who does something to the phrase, with it. */
function withParticiple(items: readonly Item[], { first, last }: NounPhrase): NounPhrase | null {
  const doing = items[first - 1]
  if (!isWord(doing) || isCapital(doing) || !/.{3}ing$/.test(doing.lower) || PREPOSITIONS.has(doing.lower)) return null
  if (!isWord(items[first - 2]) || !ROLE_NOUNS.has(items[first - 2].lower)) return null
  const who = phraseEndingAt(items, first - 2, 0)
  return who && canSpeak(items, who) ? { first: who.first, last } : null
}

/** "those surveyed", "voters polled". */
const ASKED = wordSet('surveyed polled interviewed questioned canvassed contacted')

/** "they've suggested": the pronoun with its auxiliary. */
const contractedBefore = (items: readonly Item[], k: number): NounPhrase | null =>
  /^(?:i|you|he|she|it|we|they)'(?:ve|d)$/.test(items[k].lower) ? { first: k, last: k } : null

/** "his budget after | critics": what stands behind the last word that is a conjunction here. */
function behindConjunction(items: readonly Item[], { first, last }: NounPhrase): NounPhrase | null {
  for (let i = last - 1; i > first; i--) if (CONJUNCTIONS.has(items[i].lower)) return { first: i + 1, last }
  return null
}

const CONJUNCTIONS = wordSet('after before since until')

/** Of "the owner of the inn that was flooded by rain says": what was done stands before the verb, and not who says it. */
const isPredicate = (items: readonly Item[], { first }: NounPhrase): boolean =>
  isPast(items[first].lower) && !isCapital(items[first]) && AUXILIARIES.has(items[first - 1]?.lower ?? '')

/** "fishermen who talked with the Herald | said": the relative in whose clause a phrase is an object, 0 for none. */
function relativeBefore(items: readonly Item[], first: number): number {
  let at = isPast(items[first].lower) && !isCapital(items[first]) ? first : first - 1
  while (at > 0 && (PREPOSITIONS.has(items[at].lower) || isAdverb(items[at].lower))) at--
  if (at > 0 && items[at - 1].lower === 'to' && !isFiniteForm(items[at].lower)) at -= 2
  if (at < 2 || !isWord(items[at]) || !(isFiniteForm(items[at].lower) || isPast(items[at].lower))) return 0
  at--
  while (at > 0 && (AUXILIARIES.has(items[at].lower) || isAdverb(items[at].lower))) at--
  return items[at].lower === 'who' ? at : 0
}

/** "An official who asked not to be named said": the subject that opens the sentence, past what tells more of it. */
function withRelative(items: readonly Item[], first: number, verb: ReportingForm): NounPhrase | null {
  if (!TAKE_ANY_SUBJECT.has(verb.lemma) || items.slice(0, first).some(i => i.kind === 'mark' || i.kind === 'quote'))
    return null
  const subject = clauseSubject(items, first)
  const next = subject && subject.last + 1 < first ? items[subject.last + 1] : undefined
  const opens = next !== undefined && (RELATIVES.has(next.lower) || /.(?:ing|ed)$/.test(next.lower))
  return subject && opens && canSpeak(items, subject) ? subject : null
}

/** Whom "who" stands for: the name before it, or the phrase; of "a visit by some sailors who say" the sailors. */
function antecedent(
  items: readonly Item[],
  last: number,
  direct: (phrase: NounPhrase | null) => Subject | null,
  verb: ReportingForm,
): Subject | null {
  const phrase = phraseEndingAt(items, last, 0) ?? behindVerb(items, last)
  const apposed = phrase && apposedTo(items, phrase)
  if (apposed) return direct(apposed)
  const whole = verb.form === 'base' && phrase && isPlural(items, phrase) ? phrase : nearestName(items, phrase)
  for (let i = last; whole && i > whole.first + 1; i--)
    if (PREPOSITIONS.has(items[i].lower) && isFiniteForm(items[i - 1].lower)) return direct({ first: i + 1, last })
  if (!whole || verb.form !== 'base' || isPlural(items, whole)) return direct(whole)
  for (let i = last; i > whole.first; i--)
    if (PREPOSITIONS.has(items[i].lower) && items[i].lower !== 'of') return direct({ first: i + 1, last })
  return direct(whole)
}

/** Of "Jane Doe, a former senator, who", "John Roe, Republican of Ohio, who" the name. */
function apposedTo(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
  const comma = phrase.first - 1
  if (!isMark(items[comma], ',') || !(OF_SOMEBODY.has(items[phrase.first].lower) || isPartyOf(items, phrase)))
    return null
  let first = comma
  while (isCapital(items[first - 1])) first--
  return comma - first > 1 ? { first, last: comma - 1 } : null
}

const OF_SOMEBODY = wordSet('a an')

/** "Republican of Ohio". */
const isPartyOf = (items: readonly Item[], { first }: NounPhrase): boolean =>
  items[first + 1]?.lower === 'of' && PARTIES.has(items[first].lower)
const PARTIES = wordSet('republican democrat independent conservative liberal')

/** "ate with | a boy at the gate": what a verb takes with a preposition. */
function behindVerb(items: readonly Item[], last: number): NounPhrase | null {
  for (let i = last - 1; i > 0 && isWord(items[i]) && last - i < 10; i--)
    if (isFiniteForm(items[i].lower)) return PREPOSITIONS.has(items[i + 1].lower) ? { first: i + 2, last } : null
  return null
}

/** "… but in a recent letter said": the coordinator before what tells where or when, 0 for none. */
function coordinatorBefore(items: readonly Item[], last: number): number {
  for (let i = last; i > 0 && last - i < 7 && isWord(items[i]); i--)
    if (COORDINATORS.has(items[i].lower)) return PREPOSITIONS.has(items[i + 1].lower) ? i : 0
  return 0
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

/** `The firm Doe, has said`: a subject that opens its sentence, and a comma that parts it from its verb. */
function beforeLooseComma(items: readonly Item[], k: number): NounPhrase | null {
  const phrase = phraseEndingAt(items, k - 1, 0)
  return phrase?.first === 0 ? phrase : null
}

const isOffice = (lower: string): boolean => ROLE_NOUNS.has(lower) || TITLES.has(lower)

/** Of "a photograph of Jane Doe, who said" the name alone: it is what "who" stands for. */
function nearestName(items: readonly Item[], phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase || !isCapital(items[phrase.last])) return phrase
  if (ROLE_NOUNS.get(items[headOf(items, phrase)].lower) === 'group') return phrase
  let first = phrase.last
  while (first > phrase.first && isCapital(items[first - 1])) first--
  let before = first - 1
  while (before > phrase.first && ONCE.has(items[before].lower)) before--
  return PREPOSITIONS.has(items[before]?.lower ?? '') ? { first, last: phrase.last } : phrase
}

/** Stand before an office: "was led by former Gov. Jane Doe". */
const ONCE = wordSet('former then acting retired current longtime veteran')

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

/** "it says much", "there are claims": nobody. */
const EXPLETIVES = wordSet('it there')

const accepts = (items: readonly Item[], phrase: NounPhrase, verb: ReportingForm): boolean =>
  canSpeak(items, phrase) || (TAKE_ANY_SUBJECT.has(verb.lemma) && isThing(items, phrase))

const isThing = (items: readonly Item[], phrase: NounPhrase): boolean =>
  isWord(items[headOf(items, phrase)]) && !EXPLETIVES.has(items[phrase.first].lower)

/** The subject of the verb before "and": that of an earlier report, else the first name or pronoun of the clause. */
export function inherited(
  items: readonly Item[],
  and: number,
  before: readonly Report[],
  at = and + 1,
): Subject | null {
  const verb = items[at]?.verb?.form
  if (verb === 'base' && infinitiveBefore(items, and)) return null
  const possible = before.filter(r => r.kind === 'verb' && r.speaker && r.cue.last < and && r.order !== 'passive')
  const earlier = possible.findLast(r => items[r.cue.last].verb?.form === verb) ?? possible.at(-1)
  if (earlier?.speaker && !clauseBetween(items, earlier.next, and)) return { phrase: earlier.speaker, inherited: true }
  const phrase = clauseSubject(items, and)
  return phrase ? { phrase, inherited: true } : null
}

/** "to export goods and find markets": a base form that goes on with an infinitive. */
function infinitiveBefore(items: readonly Item[], and: number): boolean {
  for (let i = and - 1; i > 0 && !isMark(items[i], ';'); i--) {
    if (
      items[i].lower === 'to' &&
      isWord(items[i + 1]) &&
      !DETERMINERS.has(items[i + 1].lower) &&
      !isCapital(items[i + 1])
    )
      return !items.slice(i, and).some(x => x.kind === 'mark')
    if (MODALS.has(items[i].lower)) return false
  }
  return false
}

const MODALS = wordSet('will would can could may might must shall should')

const clauseBetween = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(i => isMark(i, ';'))

/** "said Doe", behind a quotation, a comma or at the start of the sentence. */
export function invertedSubject(items: readonly Item[], i: number, next: number): NounPhrase | null {
  const before = items[i - 1]
  const open =
    !before ||
    before.kind === 'quote' ||
    isOneOf(before, BEFORE_INVERTED) ||
    (isWord(before) && BEFORE_INVERSION.has(before.lower))
  if (!open) return null
  const phrase = phraseStartingAt(items, next, items.length)
  const speaks =
    phrase &&
    (canSpeak(items, phrase) || (items[i].verb?.lemma === 'read' && !items[i].capital && isThing(items, phrase)))
  return speaks ? (withNameBehind(items, phrase) ?? phrase) : null
}

export const isPlural = (items: readonly Item[], phrase: NounPhrase): boolean => {
  const at = headOf(items, phrase)
  const head = items[at].lower
  return (
    isMark(items[at + 1], '%') ||
    PLURAL_HEADS.has(head) ||
    isShare(items, phrase.last) ||
    (/[^s]s$/.test(head) && !PERSONAL_SUBJECTS.has(head) && head !== 'news') ||
    items.slice(phrase.first, phrase.last).some(x => x.lower === 'and')
  )
}
