import type { Item } from '../phrases/items'
import { isMark, isWord } from '../phrases/nounPhrase'
import { isFiniteForm } from '../words/verbs'
import { AUXILIARIES, PREPOSITIONS, wordSet } from '../words/words'
import type { Region } from './content'
import type { Report } from './report'

/** Words that open a clause about the saying, not more of what was said. */
const TURN_AWAY = wordSet(
  'who which whose where when while as after before but although though because a an according referring citing',
)

/** `X, Doe said, Y`: Y goes on with what X began, unless it opens a clause of its own about the saying. */
export function continuation(items: readonly Item[], report: Report, left: Region, right: Region): Region | null {
  const first = items[right.from]
  if (!first) return null
  if (first.kind === 'quote') return right
  if (report.kind === 'verb' && report.order === 'VS' && isPredicate(first)) return right
  if (report.order === 'VS' || items[left.to - 1].kind === 'quote') {
    const resumed = indexOfQuote(items, right)
    return resumed > 0 && isMark(items[resumed - 1], ',') ? { from: resumed, to: right.to } : null
  }
  if (first.kind !== 'word') return null
  return opensAside(first) && !hangsOn(items, right) ? null : right
}

/** "…, Doe said, | for the town to pay", "…, including the crane": what only what was said can go on with. */
function hangsOn(items: readonly Item[], { from, to }: Region): boolean {
  if (items[from].lower === 'including') return true
  const infinitive = items[from].lower === 'for' ? items.slice(from, from + LONGEST_FOR).findIndex(isTo) : -1
  return infinitive > 1 && from + infinitive < to && items.slice(from, from + infinitive).every(isWord)
}

/** Items up to the "to" of "for the old town to pay". */
const LONGEST_FOR = 7
const isTo = ({ lower }: Item): boolean => lower === 'to'

/** "The path, says Jane Doe, | is old": the verb of the clause that the attribution interrupts. */
const isPredicate = (item: Item): boolean => AUXILIARIES.has(item.lower) && isFiniteForm(item.lower)

/** A participle, a preposition, or a word that turns away from what was said. */
export const opensAside = (item: Item): boolean =>
  item.verb?.form === 'ing' || /ing$/.test(item.lower) || PREPOSITIONS.has(item.lower) || TURN_AWAY.has(item.lower)

const indexOfQuote = (items: readonly Item[], region: Region): number => {
  for (let i = region.from; i < region.to; i++) if (items[i].kind === 'quote') return i
  return -1
}
