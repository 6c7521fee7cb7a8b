import type { Item } from '../phrases/items'
import { isMark, isOneOf, isWord } from '../phrases/nounPhrase'
import { isFiniteForm } from '../words/verbs'
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_RELATIVES,
  SUBORDINATORS,
} from '../words/words'
import type { Region } from './content'
import type { Report } from './report'
import type { Tail } from './tails'

/** "a plan that Doe said would fail", "which they say was late": a clause whose subject is the relative before. */
export function gappedClause(items: readonly Item[], report: Report, tail: Tail): Region | null {
  const verb = items[tail.at]
  if (report.order !== 'SV' || !isWord(verb) || !isFiniteForm(verb.lower) || tail.at !== report.next) return null
  if (!/[ct]/.test(report.frames) || !SUBJECT_RELATIVES.has(items[report.first - 1]?.lower ?? '')) return null
  if (PREPOSITIONS.holds(items[report.first - 2])) return null
  const length = items
    .slice(tail.at)
    .findIndex((i, k) => isOneOf(i, ENDS_RELATIVE) && !partsAdjectives(items, tail.at + k))
  return { from: tail.at, to: length < 0 ? items.length : tail.at + length }
}

/** "an old, | narrow pier": a comma within a phrase. */
const partsAdjectives = (items: readonly Item[], comma: number): boolean =>
  isMark(items[comma], ',') &&
  DETERMINERS.holds(items[comma - 2]) &&
  [comma + 1, comma + 2].every(k => isWord(items[k]) && !items[k].capital && !isFunction(items[k]))
const isFunction = (item: Item): boolean =>
  DETERMINERS.holds(item) ||
  PREPOSITIONS.holds(item) ||
  COORDINATORS.holds(item) ||
  RELATIVES.holds(item) ||
  SUBORDINATORS.holds(item) ||
  AUXILIARIES.holds(item) ||
  /ing$/.test(item.lower)

const ENDS_RELATIVE = new Set([',', '.', ';', ':', '—', '–', '-', '?', '!', ')'])
