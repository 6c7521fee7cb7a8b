import { clauseSubject } from '../phrases/clauseSubject'
import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseEndingAt } from '../phrases/phraseBackward'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak } from '../phrases/phraseHeads'
import { isFiniteForm, isPast } from '../words/verbs'
import { COORDINATORS, isAdverb, SUBORDINATORS, wordSet } from '../words/words'
import { withNameBehind } from './asides'
import { TAKE_ANY_SUBJECT } from './looseSubjects'
import { isInRelative } from './relatives'
import type { Base, Report } from './report'
import { isThing } from './subjects'

/** The last report of the sentence whose speaker goes on; that of "she was the one who rang it" does not. */
export const reportBefore = (items: readonly Item[], i: number, before: readonly Report[]): Report | undefined => {
  const adds = items[i].verb?.lemma === 'add'
  const spoken = before.filter(
    (r, k) =>
      r.speaker &&
      r.kind === 'verb' &&
      !((r.frames === 't' || adds) && isWithin(items, r, before[k - 1])) &&
      !isInRelative(items, r, i),
  )
  return (
    spoken.findLast(r => items[r.cue.first - 1]?.lower !== 'who' || isMark(items[r.cue.first - 2], ',')) ??
    spoken.at(-1)
  )
}

/** "Roe said bakers | expect rises": told within the words of another, who adds to it and goes on, where it is a thought. */
const isWithin = (items: readonly Item[], { speaker, order }: Report, outer: Report | undefined): boolean =>
  order === 'SV' &&
  speaker !== null &&
  outer?.frames.includes('c') === true &&
  (outer.next === speaker.first || items[speaker.first - 1]?.lower === 'that')

/** The subject of the clause before item `i`: "the board's engineer, Jane Doe, wrote to it, saying". */
export function subjectOf(items: readonly Item[], i: number): NounPhrase | null {
  const subject = clauseSubject(items, i)
  if (!subject) return null
  let last = subject.last
  while (last - subject.last < LONGEST_REST && isWord(items[last + 1]) && items[last + 1].verb === undefined) last++
  return withNameBehind(items, { first: subject.first, last }) ?? subject
}

/** Words between a description and the comma before its name. */
const LONGEST_REST = 8

/** "Noting that the pier was old, Doe closed it": the subject of the main clause behind a participle that opens the sentence. */
export function subjectBehind(items: readonly Item[], i: number, { lemma, next, frames }: Base): NounPhrase | null {
  if (items.slice(0, i).some(isWord)) return null
  if (!frames.includes('c'))
    return /[naq]/.test(frames) && !TELL_OF_OTHERS.has(lemma) ? subjectBehindQuote(items, next) : null
  const clause = items[next]?.lower === 'that' ? next + 1 : next
  if (SUBORDINATORS.holds(items[clause])) return null
  for (let k = clause + 1; k < items.length - 1; k++) {
    if (isMark(items[k], ';')) return null
    if (!isMark(items[k], ',')) continue
    const phrase = clauseSubject(items.slice(k + 1), items.length - k - 1)
    const subject = phrase && { first: phrase.first + k + 1, last: phrase.last + k + 1 }
    if (subject && hasVerbBehind(items, subject)) return subject
  }
  return null
}

/** Take what others say or do, and not only a label. */
const TELL_OF_OTHERS = wordSet('cite quote refer allude discuss raise speak talk see view regard identify')

/** `Calling it a “farce,” | Doe left`: the subject behind the label that opens the sentence; no `Denouncing what Roe called a “farce,”`. */
function subjectBehindQuote(items: readonly Item[], from: number): NounPhrase | null {
  const quote = items.findIndex((x, k) => k >= from && x.kind !== 'word')
  const start = isMark(items[quote + 1], ',') ? quote + 2 : quote + 1
  if (items[quote]?.kind !== 'quote' || items[from].lower === 'what' || start >= items.length - 1) return null
  const phrase = clauseSubject(items.slice(start), items.length - start)
  const subject = phrase && { first: phrase.first + start, last: phrase.last + start }
  return subject?.first === start && hasVerbBehind(items, subject) ? subject : null
}

function hasVerbBehind(items: readonly Item[], { last }: NounPhrase): boolean {
  let i = last + 1
  while (isWord(items[i]) && isAdverb(items[i].lower)) i++
  return isFiniteForm(items[i]?.lower ?? '')
}

/** "the sight of Jane Doe | saying": the name whose participle it is. */
export function nameBehindOf(items: readonly Item[], last: number): NounPhrase | null {
  let first = last + 1
  while (isCapital(items[first - 1])) first--
  return first <= last && items[first - 1]?.lower === 'of' ? { first, last } : null
}

/** "Doe said it was late, and then Roe went further by claiming": who came in behind the report before. */
export function subjectSince(items: readonly Item[], { next }: Report, i: number): NounPhrase | null {
  for (let k = i - 2; k > next; k--) {
    if (!COORDINATORS.holds(items[k])) continue
    const subject = clauseSubject(items.slice(k, i), i - k)
    return subject && hasVerbBehind(items, { first: subject.first + k, last: subject.last + k })
      ? { first: subject.first + k, last: subject.last + k }
      : null
  }
  return null
}

/** "A sailor, Northwire reports, | appeared on deck, saying": the subject of the clause that who tells of it interrupts. */
export function subjectInterrupted(items: readonly Item[], { first, next, order }: Report): NounPhrase | null {
  if (order !== 'SV' || !isMark(items[first - 1], ',') || !isMark(items[next], ',')) return null
  if (!isFiniteForm(items[next + 1]?.lower ?? '')) return null
  const subject = phraseEndingAt(items, first - 2, 0)
  return subject?.first === 0 && canSpeak(items, subject) ? subject : null
}

/** "with the ministry warning of …": the phrase between "with" and the participle. */
export function subjectAfterWith(items: readonly Item[], i: number, lemma: string): NounPhrase | null {
  if (isMark(items[i - 1], ',')) return namedAfterWith(items, i - 1) ?? absoluteSubject(items, i, lemma)
  for (let k = i - 2; k >= Math.max(0, i - 8); k--) {
    if (items[k].kind === 'mark') break
    if (items[k].lower !== 'with') continue
    const phrase = phraseStartingAt(items, k + 1, i) ?? phraseEndingAt(items, i - 1, k + 1)
    const adverb = phrase && phrase.last === i - 2 && isAdverb(items[i - 1].lower)
    if (phrase && (adverb || phrase.last === i - 1) && canSpeak(items, phrase)) return phrase
    break
  }
  return absoluteSubject(items, i, lemma)
}

/** "…, with a report by the board saying", "…, with Jane Doe, 45, saying": who opens a clause of its own behind a comma, and what tells more of them without a verb. */
function absoluteSubject(items: readonly Item[], i: number, lemma: string): NounPhrase | null {
  for (let k = i - 2; k > 0 && i - k < LONGEST_ABSOLUTE; k--) {
    if (items[k].lower !== 'with' || !isMark(items[k - 1], ',')) continue
    const phrase = phraseStartingAt(items, k + 1, i)
    if (!phrase || items[phrase.first].lower === 'neither') return null
    if (!canSpeak(items, phrase) && !(TAKE_ANY_SUBJECT.has(lemma) && isThing(items, phrase))) return null
    const rest = phrase.last + 1
    const told = items[rest]?.lower === 'who' ? rest + 2 : isPast(items[rest].lower) ? rest + 1 : rest
    if (hasFinite(items, told, i) || isMark(items[rest], ',') !== isMark(items[i - 1], ',')) return null
    if (items.slice(phrase.first, i).every(tellsMore)) return { first: phrase.first, last: i - 1 }
    return { first: phrase.first, last: beforeDoing(items, phrase) }
  }
  return null
}

/** Of "the priest | reciting", the last item of who does it. */
function beforeDoing(items: readonly Item[], { first, last }: NounPhrase): number {
  const doing = items.findIndex((x, k) => k > first && k <= last && /.{3}ing$/.test(x.lower) && !isCapital(x))
  return doing > 0 ? doing - 1 : last
}

const tellsMore = (item: Item): boolean => isWord(item) && !COORDINATORS.holds(item) && !/.{3}ing$/.test(item.lower)

/** Words from "with" to the participle of its clause. */
const LONGEST_ABSOLUTE = 18

/** "with its engineer, Jane Doe, saying …": the description behind "with" together with the name between the commas. */
function namedAfterWith(items: readonly Item[], close: number): NounPhrase | null {
  let open = close - 1
  while (isCapital(items[open])) open--
  if (!isMark(items[open], ',') || open === close - 1) return null
  for (let k = open - 1; k > 0 && open - k < 8 && isWord(items[k]); k--)
    if (items[k].lower === 'with') {
      const phrase = phraseStartingAt(items, k + 1, open)
      return phrase && phrase.last === open - 1 ? { first: phrase.first, last: close - 1 } : null
    }
  return null
}
