import type { Item } from '../phrases/items'
import { isMark, type NounPhrase } from '../phrases/nounPhrase'
import type { ReportingForm } from '../words/reportingVerbs'
import { wordSet } from '../words/words'
import { isMadeKnown } from './madeKnown'
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
