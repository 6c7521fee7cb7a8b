import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import {
  COMMA_OR_DASH,
  COMMA_OR_SEMICOLON,
  DASHES,
  endsWithComma,
  isCapital,
  isMark,
  isOneOf,
  isWord,
} from '../phrases/nounPhrase'
import { COORDINATORS, isAdverb, PERSONAL_SUBJECTS, wordSet } from '../words/words'
import type { Report } from './report'
import { TURNING } from './tailAsides'
import { readTail } from './tails'

const SEMICOLON_OR_DASH = new Set([';', '—', '–', '-'])
const ENDS_CLAUSE = new Set([',', ...SEMICOLON_OR_DASH])

/** Open a clause that reports beside the main one. */
const SUBORDINATING = wordSet('while whereas although though as after when')

/** The item before which the report `other` cuts off what stands to its left, 0 when it is part of it. */
export function cutBefore(items: readonly Item[], report: Report, found: Report): number {
  const other = { ...found, first: withRounding(items, found.first) }
  const before = items[other.first - 1]
  if (!before || other.kind === 'noun') return 0
  if (other.kind === 'accordingTo')
    return isOneOf(before, COMMA_OR_DASH) || items[other.next] === undefined || isMark(items[other.next], '.')
      ? other.first
      : 0
  if (other.order === 'participle' && isWord(before) && (isAdverb(before.lower) || TURNING.has(before.lower)))
    return isOneOf(items[other.first - 2], COMMA_OR_DASH) ? other.first - 2 : 0
  if (other.order === 'participle' && isWord(before))
    return AND.has(before.lower) && report.order === 'participle' && reportsSomething(items, other)
      ? trimComma(items, other.first - 1)
      : 0
  if (other.order === 'participle') return isOneOf(before, COMMA_OR_DASH) || before.kind === 'quote' ? other.first : 0
  const conjunction = isWord(before) && COORDINATORS.holds(before) ? other.first - 1 : other.first
  if (other.inherited && conjunction < other.first && !reportsSomething(items, other))
    return isActOf(items, report, other) ? trimComma(items, conjunction) : 0
  if (other.inherited && conjunction < other.first)
    return before.lower === 'but' || before.lower === 'and' ? trimComma(items, conjunction) : 0
  if (other.inherited && other.order === 'SV' && (before.kind === 'quote' || endsWithComma(before))) return other.first
  const subordinate = isWord(before) && SUBORDINATING.has(before.lower)
  if (subordinate) {
    const opens = items[other.first - 2]?.lower === 'even' ? other.first - 2 : other.first - 1
    if (opens < other.first - 1 && isInDashes(items, report.next, opens)) return 0
    return isMark(items[opens - 1], ',') || before.lower === 'while' ? trimComma(items, opens) : 0
  }
  if (conjunction < other.first && isBehindBoth(items, conjunction)) return 0
  if (
    conjunction < other.first &&
    isOneOf(items[conjunction - 1], other.order === 'SV' && !other.inherited ? ENDS_CLAUSE : COMMA_OR_SEMICOLON)
  )
    return conjunction - 1
  if (conjunction < other.first && items[conjunction - 1]?.kind === 'quote' && isOther(items, other)) return conjunction
  if (isOneOf(before, SEMICOLON_OR_DASH) && (isMark(before, ';') || other.order !== 'passive')) return other.first - 1
  if (conjunction < other.first && isParallel(items, report, other)) return conjunction
  const behindMark =
    other.order === 'SV' && (before.kind === 'quote' || (isMark(before, ',') && takesWords(items, report, other)))
  return behindMark && (endsReport(items, other) || isInRow(items, report, other))
    ? before.kind === 'quote'
      ? other.first
      : other.first - 1
    : 0
}

/** "Doe says when she saw the pier, | she cried": no attribution by a verb that is one beside quotation marks only. */
const takesWords = (items: readonly Item[], { next }: Report, { frames, first }: Report): boolean =>
  /[ct]/.test(frames) ||
  !PERSONAL_SUBJECTS.holds(items[first]) ||
  items.slice(next, first).some(({ kind }) => kind === 'quote')

/** "the pier - which, even though Roe said so, is old - has gone": what two dashes hold cuts off nothing behind them. */
const isInDashes = (items: readonly Item[], from: number, at: number): boolean =>
  items.slice(from, at).some(i => isOneOf(i, DASHES)) && items.slice(at).some(i => isOneOf(i, DASHES))

/** "Doe said it was “late” | and accused them of delay", "and called on the board to": what the speaker does next by words, in the form of the verb before. */
const isActOf = (items: readonly Item[], report: Report, other: Report): boolean =>
  report.order === 'SV' &&
  report.frames.includes('c') &&
  formOf(items, report) === formOf(items, other) &&
  (ACTS.has(other.lemma) ||
    (other.lemma === 'call' && items.slice(other.cue.last, other.next + 1).some(({ lower }) => CALLED.has(lower))))
const ACTS = wordSet('accuse criticise criticize condemn denounce blame urge dismiss demand reject thank praise attack')
const formOf = (items: readonly Item[], { cue }: Report): string | undefined =>
  items.slice(cue.first, cue.last + 1).findLast(i => i.verb)?.verb?.form
const CALLED = wordSet('on for')

/** "both Doe, of Alder, | and Roe, of Barton, had voiced support": one subject, whose verb is still to come. */
function isBehindBoth(items: readonly Item[], and: number): boolean {
  if (items[and].lower !== 'and') return false
  let both = and - 1
  while (both > 0 && and - both < LONGEST_PAIR && items[both].lower !== 'both') both--
  return both > 0 && items[both].lower === 'both' && !hasFinite(items, both, and)
}
const LONGEST_PAIR = 30

/** "but | only 38 percent said", "and | at least one said": where a subject starts with what stands before it. */
const withRounding = (items: readonly Item[], first: number): number =>
  ONLY.has(items[first - 1]?.lower ?? '')
    ? first - 1
    : items[first - 1]?.lower === 'least' && items[first - 2]?.lower === 'at'
      ? first - 2
      : first
const ONLY = wordSet('only just nearly almost about roughly')

/** "Doe said the pier was old and Roe said it was new": two reports of one kind side by side. */
const isParallel = (items: readonly Item[], report: Report, other: Report): boolean =>
  other.order === 'SV' &&
  (other.lemma === report.lemma || (isPromise(report) && isPromise(other))) &&
  readTail(items, other).joint !== 'none'

/** "vowed to stay", "threatened to leave". */
const isPromise = ({ frames }: Report): boolean => frames.includes('i')

/** `… a “farce,” but Roe said it was none`: somebody else says something of their own. */
const isOther = (items: readonly Item[], other: Report): boolean =>
  other.order === 'SV' &&
  !other.inherited &&
  other.frames.includes('c') &&
  (items[other.first - 1].lower === 'but' || !PERSONAL_SUBJECTS.holds(items[other.speaker?.first ?? 0])) &&
  readTail(items, other).joint !== 'none'

/** `Doe voiced “deep regret” for the loss, | Roe said it was late, and …`: somebody else's clause, behind a verb that takes none. */
const isInRow = (items: readonly Item[], report: Report, other: Report): boolean =>
  !/[cdiot]/.test(report.frames) && isCapital(items[other.first]) && readTail(items, other).joint !== 'none'

const AND = wordSet('and but')

/** Whether a coordinated verb has words of its own to report: "and added that …", not "and stressed the need". */
const reportsSomething = (items: readonly Item[], other: Report): boolean =>
  readTail(items, other).joint !== 'none' || items.slice(other.next, other.next + 20).some(i => i.kind === 'quote')

const trimComma = (items: readonly Item[], at: number): number => (isMark(items[at - 1], ',') ? at - 1 : at)

/** ", Doe told reporters." at the end of the sentence: an attribution of what stands before it. */
const endsReport = (items: readonly Item[], other: Report): boolean => {
  const tail = readTail(items, other)
  return tail.joint === 'none' && (endsHere(items, tail.at) || TELLS_WHEN.has(items[other.next]?.lower ?? ''))
}

/** Open what tells when somebody said so. */
export const TELLS_WHEN = wordSet('after when while before as during')

/** Whether the expression is over at item `at`: a mark or the end of the sentence. */
export const endsHere = (items: readonly Item[], at: number): boolean => at >= items.length || items[at].kind === 'mark'
