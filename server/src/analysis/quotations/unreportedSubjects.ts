import type { Item } from '../phrases/items'
import { isCapital, isMark, isTime, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import type { ReportingForm } from '../words/reportingVerbs'
import { ROLE_NOUN } from '../words/titles'
import { PERSONAL_SUBJECTS, PREPOSITIONS, wordSet } from '../words/words'
import { isCharge } from './wordsEnd'

/** Whether nothing is reported of this subject, with this verb (`finite`: by its auxiliary), behind whose cue item `next` stands. */
export const saysNothing = (
  items: readonly Item[],
  subject: NounPhrase,
  verb: ReportingForm,
  finite: boolean,
  next: number,
): boolean =>
  isReader(items[subject.last]) ||
  isNobody(items, subject) ||
  (verb.form === 'past' && !finite && isMadeKnown(items, subject, next)) ||
  (verb.form === 'base' && isAsked(items, subject.first)) ||
  isOutlook(items, subject, verb, next) ||
  (IFS.has(items[subject.first - 1]?.lower ?? '') && !/[cq]/.test(verb.frames))

/** "you know that": the reader. */
const isReader = ({ lower }: Item): boolean => lower.startsWith('you') && /^you(?:'|$)/.test(lower)

/** "no one told them", "neither Doe nor Roe said", "neither side said": nothing is said. */
const isNobody = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  items[first - 1]?.lower === 'nor' ||
  (items[first].lower === 'neither' && first < last) ||
  items[last].lower === 'nobody' ||
  (items[last].lower === 'one' && items[last - 1]?.lower === 'no' && last - first < 2)

/** `said the plan announced on Friday “will fail”`: a thing that was made known, before what the quotation tells of it. */
function isMadeKnown(items: readonly Item[], subject: NounPhrase, next: number): boolean {
  const head = items[headOf(items, subject)]
  if (isCapital(head) || ROLE_NOUN.holds(head) || PERSONAL_SUBJECTS.holds(head) || !isWord(items[next])) return false
  const quote = items.findIndex((item, i) => i > next && item.kind !== 'word')
  return items[quote]?.kind === 'quote' && items[quote].midway && readsWhen(items, next)
}
const readsWhen = (items: readonly Item[], next: number): boolean =>
  isTime(items[next]) || (PREPOSITIONS.holds(items[next]) && isTime(items[next + 1]))

/** "How do we know that it is late?", "Did Doe say it was?": an auxiliary before the subject of a question. */
const isAsked = (items: readonly Item[], subject: number): boolean =>
  ASKS.has(items[subject - 1]?.lower ?? '') && isMark(items[items.length - 1], '?')
const ASKS = wordSet('do does did can could will would should may might')

/** "it promises to be late": what is to be expected, said by nobody. */
const isOutlook = (
  items: readonly Item[],
  { last }: NounPhrase,
  { lemma, form }: ReportingForm,
  next: number,
): boolean =>
  (lemma === 'promise' || lemma === 'threaten') &&
  form === 'third' &&
  items[last].lower === 'it' &&
  items[next]?.lower === 'to'

/** "if he knew the rules": nobody is said to know. */
const IFS = wordSet('if whether')

/**
 * Of "…, a charge | the company denies" the company: who does something with the words before, which are somebody else's;
 * the subject itself elsewhere, null where nobody does.
 */
export function criticOf(items: readonly Item[], subject: NounPhrase, next: number): NounPhrase | null {
  const critic = onCharge(items, subject)
  if (critic === null) return subject
  const answer = items[next]?.lower === 'as' ? next + 1 : next
  return critic.first > critic.last || items[answer]?.kind !== 'quote' ? null : critic
}

const onCharge = (items: readonly Item[], { first, last }: NounPhrase): NounPhrase | null => {
  if (isCharge(items, first)) return { first: first + 2, last }
  return isCharge(items, first - 2) ? { first, last } : null
}
