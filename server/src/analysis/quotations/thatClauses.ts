import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isTime, isWord } from '../phrases/nounPhrase'
import { isPast } from '../words/verbs'
import {
  ADVERBIALS,
  AUXILIARIES,
  COORDINATORS,
  PERSONAL_SUBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  wordSet,
} from '../words/words'
import type { Report } from './report'

/** "said that's cold comfort", "says that might be low": what stands behind "that" when it is the subject. */
export const isSubject = (next: Item | undefined): boolean =>
  next !== undefined &&
  !next.capital &&
  (next.lower === "'s" || (AUXILIARIES.holds(next) && !next.lower.endsWith('ing')))

/** Whether "that" opens a reported clause: for verbs that mostly stand beside quotations only right behind them. */
export const opensReport = (items: readonly Item[], report: Report, at: number): boolean =>
  (/[^q]/.test(report.frames) ||
    at === report.next ||
    (isTime(items[at - 1]) && !isPast(items[at + 1]?.lower ?? ''))) &&
  !isDeterminer(items, at, report) &&
  !isRelative(items, report, at)

/** "said of a map | that showed her": a verb right behind "that", which stands behind a noun. */
const isRelative = (items: readonly Item[], { next }: Report, that: number): boolean =>
  (that > next + 1 && DEGREES.has(items[that - 1].lower)) ||
  (that > next + 1 &&
    isWord(items[that - 1]) &&
    !isTime(items[that - 1]) &&
    (isPast(items[that + 1]?.lower ?? '') || isOfObject(items, next, that)))

/** "hoping for a plan | that would help": an auxiliary right behind "that", which stands behind what a preposition takes. */
const isOfObject = (items: readonly Item[], next: number, that: number): boolean =>
  isWord(items[that + 1]) &&
  AUXILIARIES.holds(items[that + 1]) &&
  items.slice(next, that - 1).some(i => isWord(i) && PREPOSITIONS.holds(i))

/** "to the point that", "to such a degree that": how much, and not what. */
const DEGREES = wordSet('point extent degree')

/** "rule that | out". */
const PARTICLES = wordSet('out off down up aside back away')

/** Open the subject of a clause, and stand behind no "that" that points. */
const OPENS_SUBJECT = wordSet('the a an this these those some any no every each neither either both all there')

/** Take a clause whose verb is a base form: "demanded that Roe resign". */
const WISHING = wordSet('demand insist ask request propose recommend urge suggest')

/** "said that, | but nobody heard", "told them that earlier, | and left": what was told before, in front of another clause. */
const isPronoun = (items: readonly Item[], that: number, end: number): boolean =>
  isMark(items[end], ',') &&
  items[end + 1] !== undefined &&
  COORDINATORS.holds(items[end + 1]) &&
  items[end + 2]?.lower !== 'for' &&
  items.slice(that + 1, end).every(i => ADVERBIALS.holds(i))

/** "repeated that claim in May": "that" before a few words without a verb opens no clause. */
function isDeterminer(items: readonly Item[], that: number, { frames, lemma }: Report): boolean {
  const next = items[that + 1]?.lower ?? ''
  if (PERSONAL_SUBJECTS.has(next) || (WISHING.has(lemma) && isCapital(items[that + 1]))) return false
  if (POSSESSIVES.has(next) || (/[ct]/.test(frames) && OPENS_SUBJECT.has(next))) return false
  if (items[that + 2]?.lower === 'as' && items[that + 3]?.kind === 'quote') return true
  if (PARTICLES.has(next) && !isWord(items[that + 2])) return true
  const length = items.slice(that + 1, that + 9).findIndex(i => i.kind === 'mark')
  const end = length < 0 ? items.length : that + 1 + length
  if (isPronoun(items, that, end)) return true
  if (end < items.length && !isMark(items[end], '.') && !/.ing$/.test(items[end + 1]?.lower ?? '')) return false
  return (
    end - that <= 8 && !hasFinite(items, that + 1, end) && !items.slice(that + 2, end).some(i => i.verb !== undefined)
  )
}
