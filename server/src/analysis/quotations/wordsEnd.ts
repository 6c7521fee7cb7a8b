import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { COMMA_OR_DASH, isMark, isOneOf, isWord } from '../phrases/nounPhrase'
import { isBe } from '../phrases/verbGroups'
import { isPast, ONLY_PAST } from '../words/verbs'
import { DETERMINERS, PREPOSITIONS, RELATIVES, wordSet } from '../words/words'
import { HEARINGS } from './findings'

/** Where the reported words end before item `end`: at what the article makes of them, or where the verb that reports goes on. */
export const endOfWords = (items: readonly Item[], from: number, end: number): number =>
  Math.min(
    appositionOnWords(items, from, end),
    behindInfinitive(items, from, end),
    dissentBehind(items, from, end),
    silenceBehind(items, from, end),
  )

/** "urged them to stay, | but they left", "called for Roe to go, | as did the board": what an infinitive does not go on with. */
export function endOfWish(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 2; i < end - 3; i++) {
    if (!isMark(items[i], ',')) continue
    const asDid = items[i + 1].lower === 'as' && DID.has(items[i + 2].lower)
    if (asDid || (OPPOSING.has(items[i + 1].lower) && isMainClause(items, i + 2, end))) return i
  }
  return end
}
const DID = wordSet('did has had have do does')
const isMainClause = (items: readonly Item[], at: number, end: number): boolean =>
  items[at].lower !== 'that' && items[at].lower !== 'to' && !/ing$/.test(items[at].lower) && hasFinite(items, at, end)

/** "… was old, | but declined to say more": what the one who speaks would not say. */
function silenceBehind(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 2; i < end - 2; i++) {
    if (items[i].lower !== 'but' || !isSilent(items, i + 1)) continue
    return isMark(items[i - 1], ',') ? i - 1 : i
  }
  return end
}

/** "declined to comment", "did not elaborate", "gave no details", "stopped short of it". */
const isSilent = (items: readonly Item[], at: number): boolean => {
  const [{ lower }, next] = [items[at], items[at + 1].lower]
  if (lower === 'gave' || lower === 'offered' || lower === 'provided') return next === 'no'
  if (lower === 'stopped') return next === 'short'
  const not = next === 'not' && lower === 'did'
  const refused = next === 'to' && (lower === 'declined' || lower === 'refused')
  return (not || refused || lower === "didn't") && TOLD.has(items[lower === "didn't" ? at + 1 : at + 2]?.lower ?? '')
}
const TOLD = wordSet(
  'say comment elaborate give name identify discuss provide specify disclose reveal answer explain confirm rule',
)

/** "… was old, | but Roe disagreed": where it is told what another thought of the words. */
function dissentBehind(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 2; i < end - 2; i++) {
    if (isDenied(items, i, end)) return isMark(items[i - 1], ',') ? i - 1 : i
    if (!isMark(items[i], ',') || !OPPOSING.has(items[i + 1].lower)) continue
    for (let k = i + 3; k < Math.min(end, i + LONGEST_ANSWER) && isWord(items[k]); k++)
      if (DISSENTS.has(items[k].lower)) return endsThere(items[k + 1]) ? i : end
      else if (UNMOVED.has(items[k].lower) && isLeft(items, k - 1)) return i
  }
  return end
}
/** "| but the palace denied it", "| but Roe disagreed", "| which the palace disputes": at the end of the words what another makes of them. */
function isDenied(items: readonly Item[], at: number, end: number): boolean {
  const which = items[at].lower === 'which' && isMark(items[at - 1], ',')
  if (!which && items[at].lower !== 'but') return false
  let verb = at + 2
  while (verb < end && verb - at < LONGEST_ANSWER && isWord(items[verb]) && !isDenial(items[verb].lower)) verb++
  if (verb >= end || !isDenial(items[verb].lower)) return false
  if (which || DISSENTS.has(items[verb].lower)) return !isWord(items[verb + 1])
  const object = DETERMINERS.holds(items[verb + 1]) && isWord(items[verb + 2]) ? verb + 2 : verb + 1
  return THE_WORDS.has(items[object]?.lower ?? '') && !isWord(items[object + 1])
}
const isDenial = (lower: string): boolean => DENIALS.test(lower) || DISSENTS.has(lower)
const DENIALS =
  /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|refut(?:es?|ed)|contradict(?:s|ed)?)$/
const THE_WORDS = wordSet(
  'it this that them these those claim claims allegation allegations accusation accusations report reports suggestion suggestions charge charges notion idea account version',
)

/** Turn from what was said to what speaks against it. */
export const OPPOSING = wordSet('but while though although whereas')
const DISSENTS = wordSet(
  'disagreed disagrees disagree demurred demurs objected objects differed differs dissented dissents',
)

const UNMOVED = wordSet('persuaded convinced unconvinced unpersuaded unmoved unimpressed sceptical skeptical')

/** "was not | persuaded", "remained | unconvinced". */
const isLeft = (items: readonly Item[], at: number): boolean =>
  isBe(items[items[at].lower === 'not' ? at - 1 : at]) || STAY.has(items[at].lower) || items[at].lower.endsWith("n't")
const STAY = wordSet('remained remains')

/** Whether nothing stands behind a verb, or only when, where or with whom. */
const endsThere = (next: Item | undefined): boolean => !isWord(next) || PREPOSITIONS.has(next.lower)

/** "pledged to hold a vote | but gave no date": a past form goes on with the verb that reports, not with its infinitive. */
function behindInfinitive(items: readonly Item[], from: number, end: number): number {
  if (items[from]?.lower !== 'to') return end
  for (let i = from + 2; i < end - 1 && !RELATIVES.holds(items[i]); i++) {
    const { lower } = items[i + 1]
    if (items[i].lower === 'but' ? isPast(lower) : items[i].lower === 'and' && ONLY_PAST.has(lower)) return i
  }
  return end
}

/** `… from a “farce,” comments that drew anger`: where it is told what was made of the words. */
function appositionOnWords(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 2; i < end - 2; i++) {
    if (!isOneOf(items[i - 1], COMMA_OR_DASH) && items[i - 1].kind !== 'quote') continue
    if (HEARINGS.has(items[i + 1].lower) && items[i + 2].lower === 'was' && items[i + 3]?.lower === 'told') return i
    if (REACTIONS.has(items[i].lower) && (items[i - 1].kind === 'quote' || items[i - 2]?.kind === 'quote')) return i
    if (isMark(items[i - 1], ',') && isStir(items, i)) return i
    const noun = isWord(items[i]) && DETERMINERS.holds(items[i]) ? i + 1 : i
    if (WORDS_SAID.has(items[noun].lower) && RELATIVES.holds(items[noun + 1])) return i
    if (isCharge(items, i) && answersCharge(items, i + 2, end)) return i
  }
  return end
}

/** What words in quotation marks brought about: `it was “a farce”, | drawing jeers from the benches`. */
const REACTIONS = wordSet('prompting drawing sparking eliciting earning provoking triggering considering')

/** "…, | raising new questions": what the words brought about among others, whatever they are. */
const isStir = (items: readonly Item[], i: number): boolean =>
  (STIRRING.has(items[i].lower) || REACTIONS.has(items[i].lower)) &&
  items.slice(i + 1, i + 4).some(x => STIRRED.has(x.lower))
const STIRRING = wordSet('raising renewing reviving fueling fuelling stoking feeding')
const STIRRED = wordSet(
  'questions speculation criticism outrage backlash applause jeers rebuke rebukes calls condemnation',
)

/** ", a charge | …": an apposition at item `a` that calls the words before a charge. */
export const isCharge = (items: readonly Item[], a: number): boolean =>
  (items[a]?.lower === 'a' || items[a]?.lower === 'an') &&
  CHARGES.has(items[a + 1]?.lower ?? '') &&
  (a === 0 || isOneOf(items[a - 1], COMMA_OR_DASH) || items[a - 1]?.kind === 'quote')
const CHARGES = wordSet(
  'charge claim allegation accusation assertion suggestion notion characterization characterisation description phrase',
)

/** "the company denies", "rejected by Doe", "Doe has denied": nothing but what somebody makes of a charge. */
const answersCharge = (items: readonly Item[], from: number, end: number): boolean =>
  items.slice(from, Math.min(end, from + LONGEST_ANSWER)).some(({ lower }) => DENIALS.test(lower) || AGAIN.test(lower))
const LONGEST_ANSWER = 8
const AGAIN = /^(?:(?:repeat|call|brand|label)(?:s|ed|ing)?|describe[sd]?)$/

const WORDS_SAID = wordSet(
  'forecast forecasts prediction predictions suggestion suggestions argument arguments comment comments remark remarks assertion assertions accusation accusations allegation allegations claim claims',
)
