import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord } from '../phrases/nounPhrase'
import { isNoun } from '../phrases/verbGroups'
import type { ReportingForm } from '../words/reportingVerbs'
import { PERSONAL_SUBJECTS, wordSet } from '../words/words'
import { isDenied } from './report'

/** Whether the form of a reporting verb at item `i` is another word there, or another verb with a particle. */
export const isOtherWord = (items: readonly Item[], i: number, verb: ReportingForm): boolean =>
  isNoun(items, i, verb) ||
  (isCapital(items[i]) && isWord(items[i - 1])) ||
  (verb.lemma === 'put' && items[i + 1]?.lower !== 'it') ||
  OTHERWISE.get(verb.lemma)?.has(items[i + 1]?.lower ?? '') === true

/** Verbs that tell of something else with a particle: "added up the cost", "explained away", "wrote off". */
const OTHERWISE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['add', wordSet('up')],
  ['explain', wordSet('away')],
  ['write', wordSet('off')],
  ['call', wordSet('off up')],
])

/** Whether a form without an auxiliary is a participle of somebody to whom it is done. */
export const isDoneTo = (items: readonly Item[], i: number, verb: ReportingForm): boolean =>
  PARTICIPLES.has(items[i].lower) ||
  (verb.form === 'past' && (isNamedBy(items, i, verb) || (verb.lemma === 'accuse' && isAccused(items, i))))

/** Forms that are past only behind an auxiliary: "a memo written by Doe". */
const PARTICIPLES = wordSet('written shown known sung sworn begun spoken seen foreseen')

/** `the ship dubbed the “Old Lady” by sailors`: what others call him. */
function isNamedBy(items: readonly Item[], i: number, { lemma }: ReportingForm): boolean {
  const quote = NAMING.has(lemma) ? items.slice(i + 1, i + 4).findIndex(x => x.kind === 'quote') : -1
  return quote >= 0 && items[i + quote + 2]?.lower === 'by'
}
const NAMING = wordSet('call dub label brand')

/** "Minister accused of lying", "two men accused of fraud": who is accused, and accuses nobody; no "the men whom she accused of fraud". */
const isAccused = (items: readonly Item[], i: number): boolean =>
  items[i + 1]?.lower === 'of' &&
  !PERSONAL_SUBJECTS.holds(items[i - 1]) &&
  !items.slice(0, i).some(({ lower }) => lower === 'whom' || lower === 'that')

/** "Doe, asked if it was old, said no": who is asked does not ask. */
export const isBeingAsked = (items: readonly Item[], i: number, { lemma, form }: ReportingForm): boolean =>
  lemma === 'ask' &&
  form === 'past' &&
  isMark(items[i - 1], ',') &&
  ASKED_WHAT.has(items[i + 1]?.lower ?? '') &&
  items.slice(i + 2, i + LONGEST_QUESTION).some((x, k) => isMark(x, ',') && items[i + k + 3]?.verb?.form === 'past')
const ASKED_WHAT = wordSet('if whether about what how why when by who where which')
const LONGEST_QUESTION = 24

/** "she should insist that": what somebody ought to say, and has not; from the first auxiliary to the verb. */
export const isOwed = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ lower }) => lower === 'should') && !/^(?:i|we)$/.test(items[from - 1]?.lower ?? '')

/** Whether the auxiliaries of a verb leave open that it was said, or deny it: "may announce a plan", "does not claim to be neutral". */
export const isUnsure = (
  items: readonly Item[],
  from: number,
  to: number,
  verb: ReportingForm,
  next: number,
): boolean =>
  (!verb.frames.includes('t') && isPossible(items, from, to)) ||
  (deniesAll(verb, items[next]) && isDenied(items, from, to))

/** "may announce a plan", "might say": what nobody has said yet. */
const isPossible = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ lower, capital }) => !capital && (lower === 'may' || lower === 'might'))

/** Whether the verb with a denial tells of nothing that was said; "did not say that it was late" does. */
const deniesAll = ({ frames }: ReportingForm, next: Item | undefined): boolean =>
  (frames.includes('i') && next?.lower === 'to') || !/[coqt]/.test(frames)
