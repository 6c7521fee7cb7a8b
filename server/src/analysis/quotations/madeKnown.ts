import type { Item } from '../phrases/items'
import { isCapital, isTime, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import { ROLE_NOUN } from '../words/titles'
import { isFiniteForm } from '../words/verbs'
import { AUXILIARIES, PERSONAL_SUBJECTS, PREPOSITIONS } from '../words/words'
import { opensClause } from './nounClauses'

/** `said the plan announced on Friday “will fail”`: a thing that was made known, before what the quotation tells of it. */
export function isMadeKnown(items: readonly Item[], subject: NounPhrase, next: number): boolean {
  if (tellsItself(items, behindWhen(items, next), next)) return true
  const head = items[headOf(items, subject)]
  if (isCapital(head) || ROLE_NOUN.holds(head) || PERSONAL_SUBJECTS.holds(head) || !isWord(items[next])) return false
  const quote = items.findIndex((item, i) => i > next && item.kind !== 'word')
  return items[quote]?.kind === 'quote' && items[quote].midway && readsWhen(items, next)
}
const readsWhen = (items: readonly Item[], next: number): boolean =>
  isTime(items[next]) || (PREPOSITIONS.holds(items[next]) && isTime(items[next + 1]))

/** "records disclosed on Wednesday | reveal that it is old", "the plan announced on Friday | would close it": behind when it was made known stands its own verb. */
function tellsItself(items: readonly Item[], at: number, next: number): boolean {
  if (at === next || !isWord(items[at]) || items[at].capital) return false
  if (AUXILIARIES.holds(items[at])) return isFiniteForm(items[at].lower)
  const { verb } = items[at]
  return (
    verb !== undefined && verb.form !== 'ing' && /[ct]/.test(verb.frames) && opensClause(items, behindThat(items, at))
  )
}

const behindThat = (items: readonly Item[], verb: number): number =>
  items[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1

/** The item behind "on Wednesday night". */
export function behindWhen(items: readonly Item[], next: number): number {
  let at = next
  while (items[at] !== undefined && (isTime(items[at]) || (PREPOSITIONS.holds(items[at]) && isTimeAt(items, at + 1))))
    at++
  return at
}

const isTimeAt = (items: readonly Item[], at: number): boolean => items[at] !== undefined && isTime(items[at])
