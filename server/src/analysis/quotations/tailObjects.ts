import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord } from '../phrases/nounPhrase'
import { isFiniteForm } from '../words/verbs'
import { DETERMINERS, wordSet } from '../words/words'
import type { Report } from './report'
import { OBJECT_PRONOUNS } from './tailAsides'

/** Of "expressed | the hope that the war would end" the item behind "that", 0 where none stands behind an opinion. */
export function behindOpinion(items: readonly Item[], at: number): number {
  let noun = at
  while (noun - at < 3 && isWord(items[noun]) && !OPINIONS.has(items[noun].lower)) noun++
  return OPINIONS.has(items[noun]?.lower ?? '') && items[noun + 1]?.lower === 'that' ? noun + 2 : 0
}
/** Verbs of which an opinion with "that" is the object. */
export const EXPRESSING = wordSet('express voice repeat reiterate')
const OPINIONS = wordSet(
  'hope hopes opinion view belief concern concerns fear fears confidence worry worries conviction optimism suspicion suspicions certainty claim claims warning promise pledge vow assertion',
)

/** "41 percent said crime, 22 percent said housing": what a share of those asked chose, and no clause. */
export function isChoice(items: readonly Item[], { speaker, next }: Report, at: number): boolean {
  if (at !== next || !speaker || !/^(?:percent|%)$/.test(items[speaker.last].lower)) return false
  let end = at
  while (end < Math.min(items.length, at + 4) && items[end].kind === 'word' && items[end].lower !== 'and') end++
  return end - at < 4 && items[end]?.kind !== 'quote' && !hasFinite(items, at, end)
}

/** "said yes", "answered no": a word for a clause. */
export const isAnswer = (items: readonly Item[], { lemma, next }: Report, at: number): boolean =>
  at === next &&
  (items[at].lower === 'yes' || items[at].lower === 'no') &&
  (lemma === 'say' || lemma === 'answer' || lemma === 'reply') &&
  (items[at + 1] === undefined || isMark(items[at + 1], '.'))

/** "said nothing new on Friday": what is not said, and not "said nothing had been found". */
export const isNothing = (items: readonly Item[], { next }: Report, at: number): boolean =>
  at === next && items[at].lower === 'nothing' && OTHER.has(items[at + 1]?.lower ?? '') && !isVerb(items[at + 2])
const OTHER = wordSet('new more else further publicly about')
const isVerb = (item: Item | undefined): boolean => isWord(item) && isFiniteForm(item.lower)

/** "did not reveal | the plan, and it is old": a thing that was kept, and no words. */
export const isWithheld = (items: readonly Item[], { cue, lemma }: Report): boolean =>
  WITHHELD.has(lemma) && items.slice(cue.first, cue.last).some(i => i.lower === 'not' || i.lower.endsWith("n't"))
const WITHHELD = wordSet('reveal disclose announce mention')

/** "agreed last spring | to buy its rival": a verb with its object, no direction. */
export const isInfinitive = (items: readonly Item[], to: number): boolean => {
  const [verb, object] = [items[to + 1], items[to + 2]]
  if (!isWord(verb) || verb.capital || !isWord(object)) return false
  return !DETERMINERS.holds(verb) && !/[^s]s$/.test(verb.lower) && DETERMINERS.holds(object)
}

/** "called it …", "accused them of …", "vowed to …", "described the plan as …": where the reported words start, 0 when not so. */
export function objectJoint(items: readonly Item[], report: Report, at: number): number {
  const lower = items[at].lower
  if (report.frames.includes('i') && opensInfinitive(items, at)) return at
  if (report.frames.includes('d') && at > report.next && opensInfinitive(items, at))
    return OBJECT_PRONOUNS.has(items[report.next].lower) || report.order === 'passive' ? at : report.next
  if ((report.lemma === 'deny' || report.lemma === 'admit') && /.{2}ing$/.test(lower)) return at
  return 0
}

/** "to leave", "not to leave". */
const opensInfinitive = (items: readonly Item[], at: number): boolean =>
  items[items[at].lower === 'not' ? at + 1 : at]?.lower === 'to' && !isCapital(items[at + 1])
