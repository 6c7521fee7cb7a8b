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

/** What only what was said can go on with: "…, Doe said, | for the town to pay", "| including the crane", "| because of the storm", "| but no help had come". */
function hangsOn(items: readonly Item[], { from, to }: Region): boolean {
  const { lower } = items[from]
  if (lower === 'but') return items.slice(from, Math.min(to, from + NEAR)).some(i => BACKSHIFTED.has(i.lower))
  const infinitive = lower === 'for' ? items.slice(from, from + NEAR).findIndex(i => i.lower === 'to') : -1
  if (infinitive > 1) return from + infinitive < to && items.slice(from, from + infinitive).every(isWord)
  return lower === 'including' || lower === 'because'
}

/** Items in which a verb follows its subject, and "to" whom it is for: "for the old town to pay". */
const NEAR = 7
const BACKSHIFTED = wordSet('had would were was could might')

/** "The path, says Jane Doe, | is old": the verb of the clause that the attribution interrupts. */
const isPredicate = (item: Item): boolean => AUXILIARIES.holds(item) && isFiniteForm(item.lower)

/** A participle, a preposition, or a word that turns away from what was said. */
export const opensAside = (item: Item): boolean =>
  item.verb?.form === 'ing' || /ing$/.test(item.lower) || PREPOSITIONS.holds(item) || TURN_AWAY.has(item.lower)

const indexOfQuote = (items: readonly Item[], region: Region): number => {
  for (let i = region.from; i < region.to; i++) if (items[i].kind === 'quote') return i
  return -1
}
