import { ADVERBIALS, AUXILIARIES, COORDINATORS, DETERMINERS, wordSet } from '../words/words'
import { CLAUSE_ENDS, isFiniteAt } from './finiteVerbs'
import type { Item } from './items'
import { isCapital, isMark, isOneOf, isWord } from './nounPhrase'

/** Open a clause inside a noun phrase, which takes the next verb. */
const OPENS_INSIDE = wordSet(
  'which who whose whom that where when while because if as although though whether how what why',
)

/** "added weight to a case that had failed": every verb belongs to a clause inside the object, so none is left for a clause of its own. */
export function hasMainVerb(items: readonly Item[], from: number): boolean {
  let open = 0
  for (let i = from; i < items.length && !isOneOf(items[i], CLAUSE_ENDS); i++) {
    if (items[i].kind === 'quote') return true
    if (isMark(items[i], ',') && leavesObject(items, i + 1)) return false
    if (open === 0 && items[i].lower === 'and' && reportsBeside(items, i + 1)) return false
    if (OPENS_INSIDE.has(items[i].lower)) open++
    else if (isFiniteAt(items, i) && !goesOnVerb(items, i) && !isByAgent(items, i + 1) && open-- === 0) return true
  }
  return false
}

/** Of "that | the pier was safe surprised them", "to | run again drew cheers" the verb "surprised", "drew": the first that is left when each clause inside has its own. */
export function outerVerb(items: readonly Item[], from: number): number {
  const infinitive = items[from]?.lower === 'to'
  let open = infinitive ? 0 : 1
  for (let i = infinitive ? from + 2 : from; i < items.length; i++) {
    const next = open === 0 && !infinitive && COORDINATORS.holds(items[i])
    if (next || OPENS_INSIDE.has(items[i].lower)) open++
    else if (DETERMINERS.holds(items[i - 1])) continue
    else if (isFiniteAt(items, i) && !goesOnVerb(items, i) && !isByAgent(items, i + 1) && open-- === 0) return i
  }
  return items.length
}

/** "overseen | by the council", and not "fell | by at least 10 points". */
const isByAgent = (items: readonly Item[], by: number): boolean =>
  items[by]?.lower === 'by' && items[by + 1]?.kind !== 'number' && !MEASURES.has(items[by + 1]?.lower ?? '')
const MEASURES = wordSet('at about around almost nearly more less over up half $ £ €')

/** ", saying", ", mending the net", ", and would be": what goes on with the clause before, behind an object. */
function leavesObject(items: readonly Item[], at: number): boolean {
  if (items[at]?.verb?.form === 'ing') return true
  const and = COORDINATORS.holds(items[at])
  const next = items[and ? at + 1 : at]
  if (!next || !isWord(next) || isCapital(next)) return false
  return /.{3}ing$/.test(next.lower) || (and && AUXILIARIES.holds(next))
}

/** "alleged fraud and | demanded that", "alleged fraud and | called on them to": a verb that reports beside the one that has the object. */
const reportsBeside = (items: readonly Item[], at: number): boolean =>
  items[at]?.verb?.form === 'past' && /[ci]/.test(items[at].verb.frames) && BEHIND_CUE.has(items[at + 1]?.lower ?? '')
const BEHIND_CUE = wordSet('that to on for the a an his her its their he she it they')

/** "had | seen", "was never | built": a verb behind its auxiliary; no "what they did | was". */
function goesOnVerb(items: readonly Item[], i: number): boolean {
  if (OPENS_GROUP.has(items[i].lower)) return false
  let before = i - 1
  while (before > 0 && (ADVERBIALS.holds(items[before]) || items[before].lower === 'not')) before--
  return before >= 0 && isWord(items[before]) && AUXILIARIES.holds(items[before])
}

/** Auxiliaries that stand behind no other. */
const OPENS_GROUP = wordSet('is are was were has does did')
