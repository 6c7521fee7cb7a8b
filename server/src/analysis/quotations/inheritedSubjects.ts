import { clauseSubject } from '../phrases/clauseSubject'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { isFiniteForm, isPast } from '../words/verbs'
import { COORDINATORS, DETERMINERS, PREPOSITIONS, wordSet } from '../words/words'
import { withNameBehind } from './asides'
import type { Report } from './report'

/** Who a verb of reporting has for its subject. */
export interface Subject {
  readonly phrase: NounPhrase
  readonly inherited: boolean
  /** Where the expression starts when that is before its verb: behind the coordinator of "but in May said". */
  readonly first?: number
}

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
  if (earlier && isWithinWords(items, earlier, and, verb)) return null
  if (earlier?.speaker && !clauseBetween(items, earlier.next, and)) return { phrase: earlier.speaker, inherited: true }
  const phrase = (verb === 'past' ? ofClause(items, and) : null) ?? clauseSubject(items, and)
  return phrase ? { phrase: withNameBehind(items, phrase) ?? phrase, inherited: true } : null
}

/** "Doe is seen leaving | after a man came | and asked her": who does something in the clause that "and" goes on with, in the past where the main verb is none. */
function ofClause(items: readonly Item[], and: number): NounPhrase | null {
  let open = and - 1
  while (open > 0 && and - open < LONGEST_CLAUSE && isWord(items[open]) && !OPENS_PAST.has(items[open].lower)) open--
  if (!OPENS_PAST.has(items[open]?.lower ?? '')) return null
  const main = clauseSubject(items, open)
  const verb = main && items.slice(main.last + 1, open).find(i => isWord(i) && isFiniteForm(i.lower))
  if (!verb || isPast(verb.lower)) return null
  const subject = clauseSubject(items.slice(open + 1, and), and - open - 1)
  return subject && isPast(items[open + 2 + subject.last].lower)
    ? { first: subject.first + open + 1, last: subject.last + open + 1 }
    : null
}
const LONGEST_CLAUSE = 30

/** Open a clause of what happened before. */
const OPENS_PAST = wordSet('after before when once until')

/** "The report says he hid the car | and told his wife": a past behind a past, in words that are reported in the present. */
const isWithinWords = (items: readonly Item[], { cue, next }: Report, and: number, verb: string | undefined): boolean =>
  verb === 'past' &&
  items[cue.last].verb?.form === 'third' &&
  items.slice(next, and).some(i => isWord(i) && isPast(i.lower))

/** "to export goods and find markets": a base form that goes on with an infinitive. */
function infinitiveBefore(items: readonly Item[], and: number): boolean {
  for (let i = and - 1; i > 0 && !isMark(items[i], ';'); i--) {
    if (items[i].lower === 'to' && isWord(items[i + 1]) && !DETERMINERS.holds(items[i + 1]) && !isCapital(items[i + 1]))
      return !items.slice(i, and).some(x => x.kind === 'mark')
    if (MODALS.has(items[i].lower)) return false
  }
  return false
}

const MODALS = wordSet('will would can could may might must shall should')

const clauseBetween = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(i => isMark(i, ';'))

/** "… but in a recent letter said": the coordinator before what tells where or when, 0 for none. */
export function coordinatorBefore(items: readonly Item[], last: number): number {
  for (let i = last; i > 0 && last - i < 7 && isWord(items[i]); i--)
    if (COORDINATORS.holds(items[i])) return PREPOSITIONS.holds(items[i + 1]) ? i : 0
  return 0
}
