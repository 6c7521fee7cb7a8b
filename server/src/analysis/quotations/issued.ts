import { clauseSubject } from '../phrases/clauseSubject'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseEndingAt } from '../phrases/phraseBackward'
import { behindConjunction } from '../phrases/phraseFront'
import { canSpeak, headOf } from '../phrases/phraseHeads'
import { isBe } from '../phrases/verbGroups'
import { ROLE_NOUNS } from '../words/titles'
import { isPast } from '../words/verbs'
import { AUXILIARIES, isAdverb, wordSet } from '../words/words'
import { beforeAside } from './asides'
import { OBJECT_PRONOUNS } from './tailAsides'

/** "Doe released a statement saying that …", "Doe issued statements saying": who issued what says it; null where it stands by itself. */
export function issuedBy(items: readonly Item[], phrase: NounPhrase, i: number): NounPhrase | null {
  const { first } = phrase
  const several = issuingIn(items, phrase)
  if (several > first) return { first, last: beforeAdverbs(items, several - 1) }
  if (several === first) return issuerBefore(items, several, i)
  const head = items[headOf(items, phrase)]
  if (!(INDEFINITE.has(items[first].lower) && DOCUMENTS.has(head.lower)) && !isSeveralDocuments(head)) return null
  let verb = first - 1
  while (verb > 0 && (OBJECT_PRONOUNS.has(items[verb].lower) || ROUNDING.has(items[verb].lower))) verb--
  return ISSUING.has(items[verb]?.lower ?? '') ? issuerBefore(items, verb, i) : null
}
/** "sent | more than 300 letters". */
const ROUNDING = wordSet('more than over about nearly some around almost')

/** "Doe | issued | separate statements": the verb within a phrase that several documents end, -1 for none. */
function issuingIn(items: readonly Item[], { first, last }: NounPhrase): number {
  for (let k = first; k < last; k++)
    if (ISSUING.has(items[k].lower) && !isCapital(items[k]))
      return items.slice(k + 1, k + LONGEST_KIND).some(isSeveralDocuments) ? k : -1
  return -1
}
/** Words from "issued" to the end of "out joint statements". */
const LONGEST_KIND = 5
/** "statements", "signs": what people read. */
const isSeveralDocuments = ({ lower }: Item): boolean =>
  SIGNS.has(lower) || (lower.endsWith('s') && DOCUMENTS.has(lower.slice(0, -1)))
const SIGNS = wordSet('signs banners placards posters leaflets flyers fliers releases notices')

/** "20 sailors | sent letters to the board urging", "waving | signs reading": who or what tells it, without a verb beside them. */
export function beforeDone(items: readonly Item[], phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase) return null
  const { first, last } = phrase
  if (first < last && /.{3}ing$/.test(items[first].lower) && isSeveralDocuments(items[last]))
    return { first: last, last }
  for (let k = first + 1; k < last; k++)
    if (isPast(items[k].lower) && !isCapital(items[k]) && ROLE_NOUNS.get(items[k - 1].lower) === 'group')
      return { first, last: k - 1 }
  return phrase
}

/** The subject of the verb; null for "they were sent a memo". */
const issuerBefore = (items: readonly Item[], verb: number, i: number): NounPhrase | null =>
  isBe(items[verb - 1]) ? null : (rightBefore(items, verb) ?? clauseSubject(items, i))

function beforeAdverbs(items: readonly Item[], from: number): number {
  let last = from
  while (last > 0 && isAdverb(items[last].lower)) last--
  return last
}

/** "He left, and Doe, the mayor, | released a statement": the subject right before a verb, or before an aside; null for none. */
function rightBefore(items: readonly Item[], verb: number): NounPhrase | null {
  let k = verb
  while (k > 0 && isWord(items[k - 1]) && (AUXILIARIES.holds(items[k - 1]) || isAdverb(items[k - 1].lower))) k--
  const aside = isMark(items[k - 1], ',')
  const relative = items[k - 1]?.lower === 'which' || items[k - 1]?.lower === 'who'
  if (relative) return phraseEndingAt(items, isMark(items[k - 2], ',') ? k - 3 : k - 2, 0)
  const whole = aside ? beforeAside(items, k - 1) : phraseEndingAt(items, k - 1, 0)
  const phrase = whole && !aside ? (behindConjunction(items, whole) ?? whole) : whole
  return phrase && canSpeak(items, phrase) ? phrase : null
}

/** Open a phrase of one thing. */
export const INDEFINITE = wordSet('a an another')
const DOCUMENTS = wordSet(
  'statement letter tweet message memo email e-mail post note release brief text notice petition',
)
const ISSUING = wordSet(
  'issued issues issuing released releases releasing sent sends sending wrote writes writing signed published posted posts put out tweeted circulated distributed filed left shared',
)
