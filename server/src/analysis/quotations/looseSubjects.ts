import { clauseSubject } from '../phrases/clauseSubject'
import { NOMINATIVES } from '../phrases/clauses'
import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isTime, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseEndingAt } from '../phrases/phraseBackward'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak, headOf } from '../phrases/phraseHeads'
import { isParty } from '../text/abbreviations'
import type { ReportingForm } from '../words/reportingVerbs'
import { ROLE_NOUNS, TITLES } from '../words/titles'
import { isPast } from '../words/verbs'
import { AUXILIARIES, PERSONAL_SUBJECTS, PREPOSITIONS, RELATIVES, wordSet } from '../words/words'
import { withNameBehind } from './asides'
import type { Subject } from './inheritedSubjects'
import { OBJECT_PRONOUNS } from './tailAsides'

/** Stand before "the weekend". */
const DURING = wordSet('over during at in on')

/** Stand before a noun of time. */
const BEFORE_TIMES = wordSet('on in last this late early earlier next at')

/** Verbs whose subject speaks, whatever it is. */
export const TAKE_ANY_SUBJECT = wordSet(
  'say make tell add announce warn report claim state argue insist explain ask acknowledge admit concede complain recall stress reiterate vow contend respond reply counter',
)

/** "The suit, which was brought by Doe, the mayor, and Roe, the judge, | says": the thing that opens the sentence, past its relative. */
export function beforeWhich(items: readonly Item[], k: number): NounPhrase | null {
  const which = items.slice(0, LONGEST_THING).findIndex(({ lower }) => lower === 'which')
  const thing = which > 1 && which < k && isMark(items[which - 1], ',') ? phraseEndingAt(items, which - 2, 0) : null
  return thing?.first === 0 && !isCapital(items[thing.last]) ? thing : null
}

/** Items before "which", at most. */
const LONGEST_THING = 12

/** "Sen. Jane Doe (D-Ohio)|, said": with a comma that parts the subject from its verb. */
export const beforeBrackets = (items: readonly Item[], k: number): NounPhrase | null =>
  isMark(items[k - 1], ')') && isMark(items[k - 3], '(') && isParty(items[k - 2].text)
    ? phraseEndingAt(items, k - 4, 0)
    : null

/** "Jane Doe, 34, | of Alder Bay told": the preposition of where somebody is from, whose comma is missing, 0 for none. */
export function homeBefore(items: readonly Item[], last: number): number {
  let of = last
  while (of > 0 && isCapital(items[of])) of--
  const opens = of > 2 && of < last && (items[of].lower === 'of' || items[of].lower === 'from')
  return opens && isMark(items[of - 1], ',') && items[of - 2].kind === 'number' ? of - 1 : 0
}

/** "many | of whom", "47 percent of whom": a part of those before the comma. */
export function someOf(items: readonly Item[], whom: number): Subject | null {
  if (items[whom - 1]?.lower !== 'of') return null
  let first = whom - 1
  while (first > 0 && whom - first < 6 && items[first - 1].kind !== 'mark') first--
  return isMark(items[first - 1], ',') ? { phrase: { first, last: whom }, inherited: true } : null
}

/** `Doe, who calls it a “farce,” | said`: whom the clause tells of that a short quotation ends. */
export function beforeQuoteAside(items: readonly Item[], k: number): NounPhrase | null {
  if (items[k].to - items[k].from > LONGEST_LABEL) return null
  for (let i = k - 1; i > 0 && k - i < 12; i--) {
    if (items[i].kind !== 'word') return null
    if (items[i].lower !== 'who' && items[i].lower !== 'which') continue
    const opener = isMark(items[i - 1], ',') ? phraseEndingAt(items, i - 2, 0) : null
    return opener?.first === 0 ? opener : null
  }
  return null
}
/** Tokens of a short quotation with its marks. */
const LONGEST_LABEL = 10

/** "both she and | the minister": with the pronoun beside the phrase. */
export const withPronoun = (items: readonly Item[], { first, last }: NounPhrase): NounPhrase =>
  items[first - 1]?.lower === 'and' && NOMINATIVES.has(items[first - 2]?.lower ?? '')
    ? { first: first - 2, last }
    : { first, last }

/** "the inn that was | flooded by rain", "as | seen from the pier": what is done to something, and nobody. */
export const isDone = (items: readonly Item[], { first }: NounPhrase): boolean =>
  !isCapital(items[first]) &&
  isPast(items[first].lower) &&
  (AUXILIARIES.holds(items[first - 1]) || (items[first - 1]?.lower === 'as' && PREPOSITIONS.holds(items[first + 1])))

/** "clerks serving | the harbour board": who does something to the phrase, with it. */
export function withParticiple(items: readonly Item[], { first, last }: NounPhrase): NounPhrase | null {
  const doing = items[first - 1]
  if (!isWord(doing) || isCapital(doing) || !/.{3}ing$/.test(doing.lower) || PREPOSITIONS.holds(doing)) return null
  if (!isWord(items[first - 2]) || !ROLE_NOUNS.has(items[first - 2].lower)) return null
  const who = phraseEndingAt(items, first - 2, 0)
  return who && canSpeak(items, who) ? { first: who.first, last } : null
}

/** "they've suggested": the pronoun with its auxiliary. */
export const contractedBefore = (items: readonly Item[], k: number): NounPhrase | null =>
  /^(?:i|you|he|she|it|we|they)'(?:ve|d)$/.test(items[k].lower) ? { first: k, last: k } : null

/** "An official who asked not to be named said": the subject that opens the sentence, or stands behind the last mark, past what tells more of it. */
export function withRelative(items: readonly Item[], first: number, verb: ReportingForm): NounPhrase | null {
  const anySubject = TAKE_ANY_SUBJECT.has(verb.lemma)
  if (!anySubject && !/[ct]/.test(verb.frames)) return null
  let start = first - 1
  while (start > 0 && first - start < LONGEST_RELATIVE && isWord(items[start - 1])) start--
  if (start > 0 && isWord(items[start - 1])) return null
  const opening = start > 0 ? phraseStartingAt(items, start, first) : clauseSubject(items, first)
  const subject = opening && withOrigin(items, opening, first)
  const next = subject && subject.last + 1 < first ? items[subject.last + 1] : undefined
  const opens = next !== undefined && (RELATIVES.holds(next) || /.(?:ing|ed)$/.test(next.lower))
  if (!subject || !opens || PERSONAL_SUBJECTS.holds(items[subject.last])) return null
  const who = next?.lower === 'who'
  return (anySubject ? who || canSpeak(items, subject) : who && canSpeak(items, subject)) ? subject : null
}

/** "Officials | from the board | who were on the pier said": with what stands between a phrase and its "who". */
function withOrigin(items: readonly Item[], phrase: NounPhrase, end: number): NounPhrase {
  const at = phrase.last + 1
  const origin = at < end && PREPOSITIONS.holds(items[at]) ? phraseStartingAt(items, at + 1, end) : null
  return origin && items[origin.last + 1]?.lower === 'who' ? { first: phrase.first, last: origin.last } : phrase
}

/** "Voters who have heard Doe, on television or at the fair, | said": the subject past its relative and past where or when, between commas. */
export function acrossAside(items: readonly Item[], k: number, verb: ReportingForm): NounPhrase | null {
  let open = k - 1
  while (open > 0 && k - open < LONGEST_THING && isWord(items[open])) open--
  if (open < 3 || !isMark(items[open], ',') || !PREPOSITIONS.holds(items[open + 1]) || hasFinite(items, open, k))
    return null
  return withRelative(items, open, verb)
}

/** Words of a subject with its relative. */
const LONGEST_RELATIVE = 40

/** "the president himself said". */
const REFLEXIVES = wordSet('himself herself itself themselves')

/** Of "Doe on Monday said", "police in Orsk and elsewhere told": the last item before what tells when or where else, or who in person. */
export function timeBefore(items: readonly Item[], last: number): number {
  if (items[last].lower === 'elsewhere' && last > 0) return items[last - 1].lower === 'and' ? last - 2 : last - 1
  if (REFLEXIVES.has(items[last].lower) && last > 0) return last - 1
  if (!isTime(items[last]) || (isCapital(items[last - 1]) && !isDayBehind(items, last))) return last
  let k = last - 1
  if (k > 1 && items[k].lower === 'the' && DURING.has(items[k - 1].lower)) k -= 2
  while (k >= 0 && (BEFORE_TIMES.has(items[k].lower) || isTime(items[k]))) k--
  return k >= 0 && isWord(items[k]) ? k : last
}

/** "Jane Doe | Monday said", "Police Tuesday announced": a weekday behind who speaks, no "Black Friday". */
const isDayBehind = (items: readonly Item[], day: number): boolean =>
  items[day].lower.endsWith('day') && !NAMED_DAYS.has(items[day - 1].lower)
const NAMED_DAYS = wordSet(
  'black good cyber super ash easter shrove palm fat maundy holy giving bloody ruby manic sheffield st',
)

/** "The trust, said | its chair, Jane Doe,": who speaks behind the verb, by what they are and their name. */
export function opensNamed(items: readonly Item[], next: number): boolean {
  const phrase = phraseStartingAt(items, next, items.length)
  return phrase !== null && !isCapital(items[phrase.last]) && withNameBehind(items, phrase) !== null
}

/** `The firm Doe, has said`: a subject that opens its sentence, and a comma that parts it from its verb. */
export function beforeLooseComma(items: readonly Item[], k: number): NounPhrase | null {
  const phrase = phraseEndingAt(items, k - 1, 0)
  const isClause = phrase && items.slice(phrase.first, phrase.last).some(({ lower }) => OBJECT_PRONOUNS.has(lower))
  return phrase?.first === 0 && !isClause ? { first: 0, last: beforeVerb(items, phrase) } : null
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
export function namedBefore(items: readonly Item[], phrase: NounPhrase): NounPhrase | null {
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
