import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { endsWithComma, isMark, isOneOf, isTime, isWord } from '../phrases/nounPhrase'
import { isFiniteForm } from '../words/verbs'
import { isAdverb, PREPOSITIONS, wordSet } from '../words/words'
import type { Region } from './content'
import { opensAside } from './continuation'
import { endsHere, TELLS_WHEN } from './cuts'
import { isFinding } from './findings'
import { endsClause } from './invertedSubject'
import { fillsGap } from './labelEnd'
import { mainClauseBehind } from './mainClause'
import type { Report } from './report'
import { readTail, type Tail } from './tails'

const BEFORE_ATTRIBUTION = new Set([',', '?', '!', '—', '–', '-', '--'])

/** Open a sentence and are no part of what is reported. */
const OPENING_WORDS = wordSet('but and yet still so meanwhile however')

/** What stands before ", Doe said", when nothing is reported on the right, or the right goes on behind a comma. */
export function leftOf(
  items: readonly Item[],
  reports: readonly Report[],
  report: Report,
  right: Region | null,
  tail: Tail,
): Region | null {
  if (right && tail.joint !== 'none' && !isBetweenWords(items, report, tail)) return null
  const last = report.first - 1
  if (last < 0) return null
  const boundary = items[last]
  const tells =
    report.frames.includes('c') || TELL_BEHIND.has(report.lemma) || isFinding(items, report) || isPost(items, report)
  if (
    boundary.kind !== 'quote' &&
    !(
      tells &&
      (endsHere(items, tail.at) ||
        isToldBy(items, report) ||
        (reports[0] === report && TELLS_WHEN.has(items[report.next]?.lower ?? '')))
    )
  )
    return null
  if (boundary.kind === 'quote' && fillsGap(items, reports, last)) return null
  const split = boundary.kind === 'quote' || endsWithComma(boundary) || isOneOf(boundary, BEFORE_ATTRIBUTION)
  if (!split || (report.order === 'passive' && boundary.kind !== 'quote')) return null
  if (report.order === 'SV' && report.frames.includes('t') && !tells && boundary.kind !== 'quote') return null
  const to = boundary.kind === 'mark' ? last : last + 1
  const from = leftStart(items, reports, report, to)
  if (boundary.kind !== 'quote' && (tail.openEnd || TELL_BEHIND.has(report.lemma)) && opensAside(items[from]))
    return null
  return from < to &&
    (hasFinite(items, isDone(items, from) ? from + 1 : from, to) || isFragment(items, report, from, to))
    ? { from, to }
    : null
}

/** "Based on a survey, Doe wrote:": a participle that opens the sentence. */
const isDone = (items: readonly Item[], at: number): boolean =>
  isWord(items[at]) && items[at].lower.endsWith('ed') && isWord(items[at + 1]) && PREPOSITIONS.holds(items[at + 1])

/** `“It is late,” Doe said. “We go.”`, `“It is late,” Doe said: They go.`: words on both sides. */
const isBetweenWords = (items: readonly Item[], { first }: Report, { joint }: Tail): boolean =>
  items[first - 1]?.kind === 'quote' && (joint === 'quote' || (joint === 'colon' && first === 1))

/** Verbs of other frames that tell what stands before them: “…, she conceded.”, "…, the report concluded." */
const TELL_BEHIND = wordSet(
  'observe conclude project theorise theorize surmise posit hint protest confide concur calculate reply retort quip muse exclaim divulge relate',
)

/** "…, said a baker who had seen it.", "…, says a study published on Monday.": the words stand before, and the rest tells whose. */
const isToldBy = (items: readonly Item[], { order, speaker }: Report): boolean =>
  order === 'VS' && speaker !== null && endsClause(items, speaker)

/** "…, the board posted on its page.": words that were put where others read them. */
const isPost = (items: readonly Item[], { lemma, next }: Report): boolean =>
  lemma === 'post' && POSTED_ON.has(items[next]?.lower ?? '')
const POSTED_ON = wordSet('on to online')

/** "Not on Monday, he added.": a few words without a verb that a whole sentence gives to somebody; no "On Monday, he said." */
const isFragment = (items: readonly Item[], { next, order, lemma }: Report, from: number, to: number): boolean =>
  from === 0 &&
  (order === 'SV' || (order === 'VS' && items[0].lower === 'not')) &&
  (lemma === 'say' || lemma === 'add') &&
  isMark(items[to], ',') &&
  to > 1 &&
  to < LONGEST_FRAGMENT &&
  (next >= items.length || isMark(items[next], '.')) &&
  (!opensAside(items[from]) || items[from].lower.endsWith('thing')) &&
  !isTime(items[from]) &&
  !isAdverb(items[to - 1].lower) &&
  !(to < 5 && isTime(items[to - 1])) &&
  !items.slice(from, to).some(i => i.kind === 'mark')

const LONGEST_FRAGMENT = 12

/** "Her case is plain: | sailors, she says, stopped", "a man whose calls | , Doe said, went unheard": where a clause starts that is interrupted before its verb. */
function openedAt(items: readonly Item[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) {
    if (items[i].kind === 'quote' || isFiniteForm(items[i].lower)) return from
    if (!isWord(items[i - 1])) continue
    if (items[i].lower === 'whose' || (i === to - 1 && (items[i].lower === 'who' || items[i].lower === 'which')))
      return to
    if (isMark(items[i], ':')) return i + 1
  }
  return from
}

/** "As Northwire reported on Monday, | the pier is old, Doe said": behind its comma, 0 where there is none. */
function behindAsSaid(items: readonly Item[], other: Report, to: number): number {
  const { at, joint } = readTail(items, other)
  return joint === 'none' && at < to && isMark(items[at], ',') ? at + 1 : 0
}

/** Where the words before an attribution start: at the sentence, or behind an earlier report of another speaker. */
export function leftStart(items: readonly Item[], reports: readonly Report[], report: Report, to: number): number {
  let from = 0
  for (const other of reports) {
    if (other === report || other.next >= to) break
    if (other.kind === 'accordingTo' && isMark(items[other.next], ',')) from = other.first === 0 ? other.next + 1 : from
    if (other.first === 1 && items[0].lower === 'as') from = behindAsSaid(items, other, to)
    // "Though they would not say why, | “it was late,” Doe said".
    if (
      items[to - 1].kind === 'quote' &&
      isMark(items[to - 2], ',') &&
      mainClauseBehind(items, other, other.next) === to - 2
    )
      from = to - 1
  }
  for (let i = from; i < to; i++) if (isMark(items[i], ';')) from = i + 1
  from = openedAt(items, from, to)
  while (
    from < to &&
    (items[from].kind === 'mark' ||
      (isWord(items[from]) &&
        OPENING_WORDS.has(items[from].lower) &&
        (isMark(items[from + 1], ',') || items[from].lower.length < 4)))
  )
    from++
  return from
}
