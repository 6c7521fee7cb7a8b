import { hasFinite } from '../phrases/clauses'
import type { Item } from '../phrases/items'
import { COMMA_OR_DASH, COMMA_OR_SEMICOLON, isMark, isOneOf, isTime, isWord } from '../phrases/nounPhrase'
import { isFiniteForm } from '../words/verbs'
import { COORDINATORS, isAdverb, PERSONAL_SUBJECTS, wordSet } from '../words/words'
import type { Region } from './content'
import { opensAside } from './continuation'
import { isFinding } from './findings'
import { fillsGap } from './labelEnd'
import { mainClauseBehind } from './mainClause'
import type { Report } from './report'
import { readTail, type Tail } from './tails'
import { endOfWords, OPPOSING } from './wordsEnd'

const TRAILING_MARKS = new Set(['.', ',', ';', '—', '–', ')'])
const SEMICOLON_OR_DASH = new Set([';', '—', '–', '-'])
const BEFORE_ATTRIBUTION = new Set([',', '?', '!', '—', '–', '-', '--'])

/** Open a sentence and are no part of what is reported. */
const OPENING_WORDS = wordSet('but and yet still so meanwhile however')

/** Open a clause that reports beside the main one. */
const SUBORDINATING = wordSet('while whereas although though as after when')

export function rightOf(items: readonly Item[], reports: readonly Report[], index: number, tail: Tail): Region | null {
  if (tail.at >= items.length) return null
  if (tail.joint === 'none') {
    return isMark(items[tail.at], ',') && tail.at + 1 < items.length
      ? { from: tail.at + 1, to: rightEnd(items, reports, index, tail.at + 1) }
      : null
  }
  const to = rightEnd(items, reports, index, tail.at)
  return to > tail.at ? { from: tail.at, to } : null
}

/** Where the reported words end: before a new report of the same or another speaker, or at the end of the sentence. */
export function rightEnd(items: readonly Item[], reports: readonly Report[], index: number, from: number): number {
  if (BY_THEMSELVES.has(items[from]?.lower ?? '') && turnsAt(items, from + 1)) return from + 1
  let end = mainClauseBehind(items, reports[index], from)
  for (const other of reports.slice(index + 1)) {
    const verb = verbBehindAside(items, reports[index], other, from)
    if (verb > from) {
      end = Math.min(end, hasFinite(items, from, verb) ? verb : from)
      break
    }
    if (other.first < from) continue
    const cut = cutBefore(items, reports[index], other)
    if (cut > from) {
      end = Math.min(end, cut)
      break
    }
  }
  end = Math.min(end, endOfWords(items, from, end))
  while (
    end > from &&
    (isOneOf(items[end - 1], TRAILING_MARKS) ||
      (COORDINATORS.holds(items[end - 1]) && (items[end - 1].lower !== 'so' || isMark(items[end - 2], ','))))
  ) {
    if (isMark(items[end - 1], ')') && items.slice(from, end).some(x => isMark(x, '('))) break
    end--
  }
  return end
}

/** "would not say why, | but", "said yes, | while": words that stand for a clause, and end it. */
const BY_THEMSELVES = wordSet('why how when where yes no')
const turnsAt = (items: readonly Item[], at: number): boolean =>
  OPPOSING.has(items[isMark(items[at], ',') ? at + 1 : at]?.lower ?? '')

/** "Doe, who feared the sea | , said": the comma before the verb of the subject in whose aside a report stands, 0 for none. */
const verbBehindAside = (
  items: readonly Item[],
  report: Report,
  { order, inherited, first, cue }: Report,
  from: number,
): number =>
  order === 'SV' && !inherited && first < report.first && cue.first > from && isMark(items[cue.first - 1], ',')
    ? cue.first - 1
    : 0

/** The item before which the report `other` cuts off what stands to its left, 0 when it is part of it. */
function cutBefore(items: readonly Item[], report: Report, found: Report): number {
  const other = ONLY.has(items[found.first - 1]?.lower ?? '') ? { ...found, first: found.first - 1 } : found
  const before = items[other.first - 1]
  if (!before || other.kind === 'noun') return 0
  if (other.kind === 'accordingTo')
    return isOneOf(before, COMMA_OR_DASH) || items[other.next] === undefined || isMark(items[other.next], '.')
      ? other.first
      : 0
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
  const subordinate = isWord(before) && SUBORDINATING.has(before.lower)
  if (subordinate)
    return isMark(items[other.first - 2], ',') || before.lower === 'while' ? trimComma(items, other.first - 1) : 0
  if (conjunction < other.first && isOneOf(items[conjunction - 1], COMMA_OR_SEMICOLON)) return conjunction - 1
  if (conjunction < other.first && items[conjunction - 1]?.kind === 'quote' && isOther(items, other)) return conjunction
  if (isOneOf(before, SEMICOLON_OR_DASH) && (isMark(before, ';') || other.order !== 'passive')) return other.first - 1
  if (conjunction < other.first && isParallel(items, report, other)) return conjunction
  return other.order === 'SV' && (isMark(before, ',') || before.kind === 'quote') && endsReport(items, other)
    ? before.kind === 'quote'
      ? other.first
      : other.first - 1
    : 0
}

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

/** Stand before the subject of a report: "but | only 38 percent said". */
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
const TELLS_WHEN = wordSet('after when while before as during')

/** What stands before ", Doe said", when nothing is reported on the right, or the right goes on behind a comma. */
export function leftOf(
  items: readonly Item[],
  reports: readonly Report[],
  report: Report,
  right: Region | null,
  tail: Tail,
): Region | null {
  if (right && tail.joint !== 'none' && !(tail.joint === 'quote' && items[report.first - 1]?.kind === 'quote'))
    return null
  const last = report.first - 1
  if (last < 0) return null
  const boundary = items[last]
  const tells = report.frames.includes('c') || isFinding(items, report) || isPost(items, report)
  if (
    boundary.kind !== 'quote' &&
    !(tells && (endsHere(items, tail.at) || (reports[0] === report && TELLS_WHEN.has(items[report.next]?.lower ?? ''))))
  )
    return null
  if (boundary.kind === 'quote' && fillsGap(items, reports, last)) return null
  const split = boundary.kind === 'quote' || isOneOf(boundary, BEFORE_ATTRIBUTION)
  if (!split || (report.order === 'passive' && boundary.kind !== 'quote')) return null
  if (report.order === 'SV' && report.frames.includes('t') && !tells && boundary.kind !== 'quote') return null
  const to = boundary.kind === 'quote' ? last + 1 : last
  const from = leftStart(items, reports, report, to)
  return from < to && (hasFinite(items, from, to) || isFragment(items, report, from, to)) ? { from, to } : null
}

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

/** Whether the expression is over at item `at`: a mark or the end of the sentence. */
const endsHere = (items: readonly Item[], at: number): boolean => at >= items.length || items[at].kind === 'mark'

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

/** Where the words before an attribution start: at the sentence, or behind an earlier report of another speaker. */
export function leftStart(items: readonly Item[], reports: readonly Report[], report: Report, to: number): number {
  let from = 0
  for (const other of reports) {
    if (other === report || other.next >= to) break
    if (other.kind === 'accordingTo' && isMark(items[other.next], ',')) from = other.first === 0 ? other.next + 1 : from
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
