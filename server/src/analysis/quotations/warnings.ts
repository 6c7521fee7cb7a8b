import type { Item } from '../phrases/items'
import { isCapital, isGenitive, isWord } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { ROLE_NOUN } from '../words/titles'
import { isFiniteForm } from '../words/verbs'
import { SUBJECT_RELATIVES, wordSet } from '../words/words'
import type { Report } from './report'

/** Items between the verb and "of": "warned the head of the harbour board of". */
const LONGEST_OBJECT = 10

/** "warned | of a strike", "warned Roe | of it", "was warned by Roe | of it": the item behind "of"; 0 where the verb has none, or words in marks behind it. */
export function warningAt(items: readonly Item[], report: Report): number {
  if (!report.frames.includes('w') || report.order === 'VS' || !report.speaker) return 0
  const end = Math.min(items.length - 1, report.next + LONGEST_OBJECT)
  for (let of = report.next; of < end && isWord(items[of]); of++)
    if (items[of].lower === 'against' || (items[of].lower === 'of' && !isOfWhom(items, report, of)))
      return items[of + 1].kind !== 'quote' && isBehindObject(items, report, of) ? of + 1 : 0
  return 0
}

/** "warned the head | of the board", "members | of the crew", "the Bank | of England": "of" tells more of who is warned. */
function isOfWhom(items: readonly Item[], { next }: Report, of: number): boolean {
  if (of === next) return false
  const { lower } = items[of - 1]
  return HEADS.has(lower) || ROLE_NOUN.holds(items[of + 1]) || (isCapital(items[of + 1]) && !isGenitive(items, of + 2))
}
const HEADS = wordSet(
  'head chief president leader leaders director chairman minister member members people residents citizens voters parents families relatives hundreds thousands dozens millions number majority group crowd king queen owner owners bank house ministry department half most many some all one',
)

/** Whether the verb, who is warned, or who warns stands right before item `of`. */
function isBehindObject(items: readonly Item[], { next, speaker, order }: Report, of: number): boolean {
  if (of === next) return true
  if (order === 'passive') return speaker?.last === of - 1 || isCapital(items[of - 1])
  return phraseStartingAt(items, next, of)?.last === of - 1
}

/** Up to where a warning "of" goes, from `from` to `to`: not to who warned, nor to the verb behind "a man who warned of floods". */
export function warningEnd(items: readonly Item[], { speaker, order, cue }: Report, from: number, to: number): number {
  if (order === 'passive' && speaker && speaker.first > from) return Math.min(to, speaker.first - 1)
  if (!SUBJECT_RELATIVES.has(items[cue.first - 1]?.lower ?? '')) return to
  for (let i = from + 1; i < to; i++) {
    if (OPENS_ANOTHER.has(items[i].lower)) return to
    if (isFiniteForm(items[i].lower)) return i
  }
  return to
}
/** A verb behind one of these may be its own. */
const OPENS_ANOTHER = wordSet('who which that where when if while as after before because what how and')
