import type { Item } from './items'
import { isCapital, isMark, isTime, isWord, type NounPhrase, phraseStartingAt } from './nounPhrases'
import type { Report } from './reports'
import { isFiniteForm } from './verbs'
import { AUXILIARIES, COORDINATORS, DETERMINERS, isAdverb, PERSONAL_SUBJECTS, POSSESSIVES, PREPOSITIONS } from './words'

/** A run of items, `to` exclusive. */
export interface Region {
  readonly from: number
  readonly to: number
}

/** What a report reports: regions on its left and right, and who passed it on within the same expression. */
export interface Content {
  readonly report: Report
  readonly left: Region | null
  readonly right: Region | null
  /** "Doe said, according to the agency, that …". */
  readonly via: readonly Link[]
  /** How the right side is joined: by "that", a bare clause, marks, a colon, "as", or not at all. */
  readonly joint: 'that' | 'bare' | 'quote' | 'colon' | 'object' | 'none'
  /** The colon ends the sentence: what follows is the next sentence. */
  readonly openEnd: boolean
}

const CLAUSE_OPENERS = new Set(['how', 'why', 'whether', 'what'])
/** Open a clause behind verbs of asking; behind others they tell when or who. */
const ASKED_OPENERS = new Set(['if', 'who', 'where', 'when', 'which'])
const END_MARKS = ['.', '?', '!', ';']

/** Who passed a report on; `told` where it is whom it was told, which counts for outlets only. */
export interface Link extends NounPhrase {
  readonly told?: boolean
}

/** The content of each report of a sentence, in their order. */
export function findContents(items: readonly Item[], reports: readonly Report[]): Content[] {
  return reports.map((report, i) => contentOf(items, reports, i, report))
}

function contentOf(items: readonly Item[], reports: readonly Report[], index: number, report: Report): Content {
  if (report.kind === 'accordingTo') return accordingToContent(items, reports, index)
  const read = readTail(items, report)
  if (report.order === 'passive' && !report.speaker && read.joint !== 'quote')
    return { report, left: null, right: null, via: [], joint: 'none', openEnd: false }
  const tail =
    read.joint === 'none' && holdsQuote(items, report) ? { ...read, at: report.next, joint: 'object' as const } : read
  const right = rightOf(items, reports, index, tail)
  const left = report.order === 'participle' || report.inherited ? null : leftOf(items, reports, report, right, tail)
  return {
    report,
    left,
    right: right && tail.joint === 'none' ? left && continuation(items, report, left, right) : right,
    via: tail.via,
    joint: tail.joint,
    openEnd: tail.openEnd,
  }
}

/** "accused them of “…”", "called it a “…”": a verb that takes an object, with a quotation in its clause. */
function holdsQuote(items: readonly Item[], report: Report): boolean {
  if (!/[naq]/.test(report.frames) || report.order === 'VS' || report.order === 'passive') return false
  for (let i = report.next; i < Math.min(items.length, report.next + 16); i++) {
    if (isMark(items[i], ',', ';', ':', '.', '—', '–', '?') || items[i].lower === 'and' || items[i].lower === 'but')
      return false
    if (items[i].kind === 'quote') return i > report.next
  }
  return false
}

interface Tail {
  /** Item at which the reported words would start on the right. */
  readonly at: number
  readonly joint: Content['joint']
  readonly via: readonly Link[]
  readonly openEnd: boolean
}

/** Reads what stands between the cue and the reported words: whom it was told, when, where, in what. */
function readTail(items: readonly Item[], report: Report): Tail {
  const via: Link[] = []
  let at = report.next
  const done = (joint: Content['joint'], from = at, openEnd = false): Tail => ({ at: from, joint, via, openEnd })
  if (report.frames.includes('o') && report.order !== 'VS') {
    const object = toldTo(items, at)
    if (object && isCapital(items[object.last])) via.push({ ...object, told: true })
    at = object ? object.last + 1 : at
  }
  for (let steps = 0; steps < 12 && at < items.length; steps++) {
    const item = items[at]
    if (item.lower === 'that' && item.kind === 'word') return done('that', at + 1)
    if (item.kind === 'quote') return done('quote')
    if (isMark(item, ':')) return done('colon', at + 1, at + 1 >= items.length)
    if (isMark(item, ',')) {
      const passed = viaAside(items, at, via)
      if (passed > 0) at = passed
      else if (items[at + 1]?.kind === 'quote') return done('quote', at + 1)
      else if (asideBeforeThat(items, at) > 0) at = asideBeforeThat(items, at)
      else return done('none')
      continue
    }
    if (isMark(item, '(')) {
      const close = items.findIndex((x, k) => k > at && isMark(x, ')'))
      if (close < 0 || close - at > 12) return done('none')
      at = close + 1
      continue
    }
    if (item.kind === 'mark') return done('none')
    if (
      isTime(item) ||
      (isAdverb(item.lower) && !isCapital(item) && !AUXILIARIES.has(items[at + 1]?.lower ?? '')) ||
      (/^(?:last|this|next|that|later)$/.test(item.lower) && isTime(items[at + 1] ?? item)) ||
      item.lower === 'earlier' ||
      item.lower === 'late' ||
      item.lower === 'early'
    ) {
      at++
      continue
    }
    if (ASKED_OPENERS.has(item.lower))
      return done(/^(?:ask|wonder|question|inquire|enquire|know|see)$/.test(report.lemma) ? 'bare' : 'none')
    if (CLAUSE_OPENERS.has(item.lower)) return done(report.order === 'VS' ? 'none' : 'bare')
    const object = objectJoint(items, report, at)
    if (object > 0) return done('object', object)
    if (PREPOSITIONS.has(item.lower) && !/^(?:as|than|like|until|since|if)$/.test(item.lower)) {
      const phrase = phraseStartingAt(items, at + 1, items.length)
      const next = phrase
        ? phrase.last + 1
        : at + (isTime(items[at + 1] ?? item) || items[at + 1]?.kind === 'number' ? 2 : 0)
      if (next <= at) return done('none')
      at = next
      continue
    }
    if (item.kind === 'number' && isTime(items[at - 1])) {
      at++
      continue
    }
    return done(startsClause(items, at, report) ? 'bare' : 'none')
  }
  return done('none')
}

/** "called it …", "accused them of …", "vowed to …", "described the plan as …": where the reported words start, 0 when not so. */
function objectJoint(items: readonly Item[], report: Report, at: number): number {
  const lower = items[at].lower
  if (report.frames.includes('i') && lower === 'to' && !isCapital(items[at + 1])) return at
  if (report.lemma === 'deny' && /ing$/.test(lower)) return at
  return 0
}

/** "reporters", "the agency", "me": whom it was told. */
function toldTo(items: readonly Item[], at: number): NounPhrase | null {
  const item = items[at]
  if (!item || item.kind !== 'word' || item.lower === 'that' || CLAUSE_OPENERS.has(item.lower)) return null
  if (/^(?:me|us|you|him|her|them|it)$/.test(item.lower)) return { first: at, last: at }
  const phrase = phraseStartingAt(items, at, items.length)
  return phrase && !AUXILIARIES.has(items[phrase.last + 1]?.lower ?? '') ? phrase : null
}

/** ", according to the agency," inside the expression: returns the item after it, 0 when there is none. */
function viaAside(items: readonly Item[], comma: number, via: Link[]): number {
  if (items[comma + 1]?.lower !== 'according' || items[comma + 2]?.lower !== 'to') return 0
  const phrase = phraseStartingAt(items, comma + 3, items.length)
  if (!phrase) return 0
  via.push(phrase)
  return isMark(items[phrase.last + 1], ',') ? phrase.last + 2 : phrase.last + 1
}

/** "said, in a sharp reply, that": the item of "that" behind a short aside, 0 when there is none. */
function asideBeforeThat(items: readonly Item[], comma: number): number {
  for (let i = comma + 1; i < Math.min(items.length - 1, comma + 14); i++) {
    if (isMark(items[i], ',') && (items[i + 1].lower === 'that' || items[i + 1].kind === 'quote'))
      return PREPOSITIONS.has(items[comma + 1].lower) ||
        isAdverb(items[comma + 1].lower) ||
        /ing$/.test(items[comma + 1].lower)
        ? i + 1
        : 0
    if (items[i].kind === 'quote' || isMark(items[i], ...END_MARKS)) return 0
  }
  return 0
}

/** Whether a clause starts here: a subject, and for verbs that also take objects an auxiliary soon after. */
function startsClause(items: readonly Item[], at: number, report: Report): boolean {
  if (!/[ct]/.test(report.frames)) return false
  const item = items[at]
  const subject =
    PERSONAL_SUBJECTS.has(item.lower) ||
    DETERMINERS.has(item.lower) ||
    POSSESSIVES.has(item.lower) ||
    isCapital(item) ||
    item.kind === 'number' ||
    item.lower === 'there' ||
    (isWord(item) && !PREPOSITIONS.has(item.lower) && !COORDINATORS.has(item.lower) && !AUXILIARIES.has(item.lower))
  if (!subject || /^(?:him|them|me|us)$/.test(item.lower)) return false
  if (report.frames.startsWith('c') && !report.frames.includes('n')) return hasFinite(items, at + 1)
  for (let i = at + 1; i < Math.min(items.length, at + 14); i++) {
    if (isMark(items[i], ...END_MARKS) || (isMark(items[i], ',') && i > at + 6)) return false
    if (isWord(items[i]) && AUXILIARIES.has(items[i].lower) && !/^(?:'s|be|been|being|having)$/.test(items[i].lower))
      return true
    if (isWord(items[i]) && i < at + 4 && PERSONAL_SUBJECTS.has(items[at].lower) && report.frames.includes('t'))
      return true
  }
  return false
}

/** Whether a finite verb stands in what follows, up to a stronger mark; what is in quotation marks may hold it. */
const hasFinite = (items: readonly Item[], from: number, to = items.length): boolean => {
  for (let i = from; i < to; i++) {
    if (isMark(items[i], ';', '.')) return false
    if (
      items[i].kind === 'quote' ||
      (isWord(items[i]) && (isFiniteForm(items[i].lower) || isVerbAfterPlural(items, i)))
    )
      return true
  }
  return false
}

/** "the plans work", "they fear": a base form behind a plural or pronoun. */
const isVerbAfterPlural = (items: readonly Item[], i: number): boolean =>
  i > 0 &&
  isWord(items[i - 1]) &&
  (/^(?:i|we|you|they|people|who)$/.test(items[i - 1].lower) || /[^s']s$/.test(items[i - 1].lower)) &&
  !PREPOSITIONS.has(items[i].lower) &&
  !COORDINATORS.has(items[i].lower) &&
  !isCapital(items[i]) &&
  /^[a-z]{3,}$/.test(items[i].lower)

function rightOf(items: readonly Item[], reports: readonly Report[], index: number, tail: Tail): Region | null {
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
function rightEnd(items: readonly Item[], reports: readonly Report[], index: number, from: number): number {
  let end = items.length
  for (const other of reports.slice(index + 1)) {
    if (other.first < from) continue
    const cut = cutBefore(items, other)
    if (cut > from) {
      end = Math.min(end, cut)
      break
    }
  }
  while (
    end > from &&
    (isMark(items[end - 1], '.', ',', ';', '—', '–', ')') ||
      (isWord(items[end - 1]) && COORDINATORS.has(items[end - 1].lower)))
  ) {
    if (isMark(items[end - 1], ')') && items.slice(from, end).some(x => isMark(x, '('))) break
    end--
  }
  return end
}

/** The item before which the report `other` cuts off what stands to its left, 0 when it is part of it. */
function cutBefore(items: readonly Item[], other: Report): number {
  const before = items[other.first - 1]
  if (!before) return 0
  if (other.kind === 'accordingTo')
    return isMark(before, ',', '—', '–') || items[other.next] === undefined || isMark(items[other.next], '.')
      ? other.first
      : 0
  if (other.order === 'participle') return isMark(before, ',', '—', '–') || before.kind === 'quote' ? other.first : 0
  const conjunction = isWord(before) && COORDINATORS.has(before.lower) ? other.first - 1 : other.first
  if (other.inherited && conjunction < other.first && !reportsSomething(items, other)) return 0
  if (other.inherited && conjunction < other.first)
    return before.lower === 'but' || before.lower === 'and' ? trimComma(items, conjunction) : 0
  const subordinate = isWord(before) && /^(?:while|whereas|although|though|as|after|when)$/.test(before.lower)
  if (subordinate)
    return isMark(items[other.first - 2], ',') || before.lower === 'while' ? trimComma(items, other.first - 1) : 0
  if (conjunction < other.first && isMark(items[conjunction - 1], ',', ';')) return conjunction - 1
  if (isMark(before, ';', '—', '–')) return other.first - 1
  return other.order === 'SV' && (isMark(before, ',') || before.kind === 'quote') && endsReport(items, other)
    ? before.kind === 'quote'
      ? other.first
      : other.first - 1
    : 0
}

/** Whether a coordinated verb has words of its own to report: "and added that …", not "and stressed the need". */
const reportsSomething = (items: readonly Item[], other: Report): boolean =>
  readTail(items, other).joint !== 'none' || items.slice(other.next, other.next + 20).some(i => i.kind === 'quote')

const trimComma = (items: readonly Item[], at: number): number => (isMark(items[at - 1], ',') ? at - 1 : at)

/** ", Doe told reporters." at the end of the sentence: an attribution of what stands before it. */
const endsReport = (items: readonly Item[], other: Report): boolean => {
  const tail = readTail(items, other)
  return tail.joint === 'none' && endsHere(items, tail.at)
}

/** What stands before ", Doe said", when nothing is reported on the right, or the right goes on behind a comma. */
function leftOf(
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
  if (boundary.kind !== 'quote' && !(report.frames.includes('c') && endsHere(items, tail.at))) return null
  const split = boundary.kind === 'quote' || isMark(boundary, ',', '?', '!', '—', '–', '-', '--')
  if (!split || (report.order === 'passive' && boundary.kind !== 'quote')) return null
  if (report.order === 'SV' && report.frames.includes('t') && !report.frames.includes('c') && boundary.kind !== 'quote')
    return null
  const to = boundary.kind === 'quote' ? last + 1 : last
  const from = leftStart(items, reports, report, to)
  return from < to && hasFinite(items, from, to) ? { from, to } : null
}

/** Whether the expression is over at item `at`: a mark or the end of the sentence. */
const endsHere = (items: readonly Item[], at: number): boolean => at >= items.length || items[at].kind === 'mark'

/** Where the words before an attribution start: at the sentence, or behind an earlier report of another speaker. */
function leftStart(items: readonly Item[], reports: readonly Report[], report: Report, to: number): number {
  let from = 0
  for (const other of reports) {
    if (other === report || other.next >= to) break
    if (other.kind === 'accordingTo' && isMark(items[other.next], ',')) from = other.first === 0 ? other.next + 1 : from
  }
  for (let i = from; i < to; i++) if (isMark(items[i], ';')) from = i + 1
  while (
    from < to &&
    (items[from].kind === 'mark' ||
      (isWord(items[from]) &&
        /^(?:but|and|yet|still|so|meanwhile|however)$/.test(items[from].lower) &&
        (isMark(items[from + 1], ',') || items[from].lower.length < 4)))
  )
    from++
  return from
}

/** `X, Doe said, Y`: Y goes on with what X began, unless it opens a clause of its own about the saying. */
function continuation(items: readonly Item[], report: Report, left: Region, right: Region): Region | null {
  const first = items[right.from]
  if (!first) return null
  if (first.kind === 'quote') return right
  if (report.order === 'VS' || items[left.to - 1].kind === 'quote') {
    const resumed = indexOfQuote(items, right)
    return resumed > 0 && isMark(items[resumed - 1], ',') ? { from: resumed, to: right.to } : null
  }
  if (first.kind !== 'word') return null
  const verb = first.verb
  if (
    verb?.form === 'ing' ||
    /ing$/.test(first.lower) ||
    PREPOSITIONS.has(first.lower) ||
    /^(?:who|which|whose|where|when|while|as|after|before|but|although|though|because|a|an|according|referring|citing)$/.test(
      first.lower,
    )
  )
    return null
  return right
}

const indexOfQuote = (items: readonly Item[], region: Region): number => {
  for (let i = region.from; i < region.to; i++) if (items[i].kind === 'quote') return i
  return -1
}

function accordingToContent(items: readonly Item[], reports: readonly Report[], index: number): Content {
  const report = reports[index]
  const none = { report, via: [], openEnd: false, joint: 'none' as const }
  const opens =
    report.first === 0 ||
    (report.first === 1 && isWord(items[0])) ||
    isMark(items[report.first - 1], ';') ||
    (isWord(items[report.first - 1]) && COORDINATORS.has(items[report.first - 1].lower))
  if (opens || /^(?:that|because|and|but)$/.test(items[report.first - 1]?.lower ?? '')) {
    const from = isMark(items[report.next], ',') ? report.next + 1 : report.next
    const to = rightEnd(items, reports, index, from)
    return { ...none, left: null, right: to > from ? { from, to } : null, joint: 'bare' }
  }
  const to = isMark(items[report.first - 1], ',', '—', '–') ? report.first - 1 : report.first
  const from = leftStart(items, reports, report, to)
  const rest = isMark(items[report.next], ',')
    ? { from: report.next + 1, to: rightEnd(items, reports, index, report.next + 1) }
    : null
  const left = from < to ? { from, to } : null
  return { ...none, left, right: left && rest && rest.to > rest.from ? continuation(items, report, left, rest) : null }
}
