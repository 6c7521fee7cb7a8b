import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isCapital, isWord } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak } from '../phrases/phraseHeads'
import { isBe, quoteFollows, verbGroup } from '../phrases/verbGroups'
import type { ReportingForm } from '../words/reportingVerbs'
import { isFiniteForm } from '../words/verbs'
import { AUXILIARIES, COORDINATORS, DETERMINERS, PERSONAL_SUBJECTS, PREPOSITIONS, wordSet } from '../words/words'
import { infinitive } from './participles'
import { refusal } from './refusals'
import { type Base, type Report, reportOf } from './report'
import { subjectBefore } from './subjects'
import { toldTo } from './tailAsides'

/** A verb behind "to": item `i`, whose group starts at `first`, with the reports before it. */
interface Infinitive {
  readonly items: readonly Item[]
  readonly i: number
  readonly first: number
  readonly before: readonly Report[]
  readonly verb: ReportingForm
  readonly base: Base
}

/** What a verb behind "to" reports, `i` the verb and `first` where its group starts: what is due to be said, spoken or refused, and not what is to be accepted. */
export function infinitiveReport(
  items: readonly Item[],
  i: number,
  first: number,
  before: readonly Report[],
  verb: ReportingForm,
  base: Base,
): Report | null {
  if (verb.lemma === 'accept' || isVowed(before, first) || isUntold(items, first - 2)) return null
  if (verb.lemma === 'say' && items[i - 2]?.lower === 'this') return hadThisToSay(items, i, before)
  const infinitiveAt = { items, i, first, before, verb, base }
  return (
    reputed(infinitiveAt) ??
    likelier(infinitiveAt) ??
    dueToSay(items, i, base) ??
    (isSpoken(items, i, first, verb) ? infinitive(items, i, before, base) : refusal(items, i, before, base))
  )
}

/** "has done nothing | to suggest that it was so", "no new evidence | to show", "has yet | to say": what is not told. */
function isUntold(items: readonly Item[], last: number): boolean {
  if (NOTHING.has(items[last]?.lower ?? '')) return true
  for (let i = last - 1; i >= 0 && last - i < 4 && isNoun(items[i + 1]); i--) if (items[i].lower === 'no') return true
  return false
}
const NOTHING = wordSet('nothing little anything yet')
const isNoun = (item: Item): boolean =>
  isWord(item) && !isFiniteForm(item.lower) && !PREPOSITIONS.holds(item) && !COORDINATORS.holds(item)

/** `vowed | to reply “in time”`: the words are those of the vow. */
const isVowed = (before: readonly Report[], first: number): boolean => {
  const last = before.at(-1)
  return last !== undefined && last.next === first - 1 && last.kind === 'verb' && last.frames.includes('i')
}

/** "went on to say that", "used the speech to argue: “…”", "rang to say it was": an infinitive with its words, unless they were refused. */
const isSpoken = (items: readonly Item[], i: number, first: number, { frames }: ReportingForm): boolean =>
  (quoteFollows(items, i) && /[cnoq]/.test(frames)) ||
  (items[behindHearer(items, i, frames)]?.lower === 'that' && !REFUSING.has(items[first - 2]?.lower ?? '')) ||
  (frames.startsWith('c') ? opensClause(items, i + 1) && isMeans(items, first - 2) : wentOn(items, first - 2))

const opensClause = (items: readonly Item[], at: number): boolean =>
  items[at] !== undefined &&
  (PERSONAL_SUBJECTS.holds(items[at]) || DETERMINERS.holds(items[at]) || isCapital(items[at])) &&
  hasFinite(items, at + 1)

/** "went on | to call it a farce", "going on to accuse them": whatever the verb takes. */
const wentOn = (items: readonly Item[], on: number): boolean =>
  items[on]?.lower === 'on' && GOES.has(items[on - 1]?.lower ?? '')
const GOES = wordSet('go goes going went gone')

/** "went on | to say", "took to the stage | to say", "rang | to say": the verb before tells by what means somebody spoke. */
function isMeans(items: readonly Item[], last: number): boolean {
  for (let k = last; k > 0 && last - k < LONGEST_MEANS && isWord(items[k]); k--) {
    if (MEANS.has(items[k].lower)) return !TAKES.has(items[k].lower) || items[k + 1].lower === 'to'
    if (isFiniteForm(items[k].lower) || items[k].lower === 'too') return false
  }
  return false
}
const LONGEST_MEANS = 9
const TAKES = wordSet('took takes')
const MEANS = wordSet(
  'goes going uses using calls takes went took used phoned rang telephoned wrote emailed texted messaged tweeted posted called contacted appeared stood stepped intervened paused interrupted came stopped returned',
)

/** "Doe is understood to have told them that", "was heard to say that": what somebody is believed to have said. */
function reputed({ items, i, first, before, verb, base }: Infinitive): Report | null {
  const believed = items[first - 2]
  const heard = items[first]?.lower === 'have' ? BELIEVED.has(believed?.lower ?? '') : believed?.lower === 'heard'
  if (!/[co]/.test(verb.frames) || !heard) return null
  if (isFiniteForm(items[base.next]?.lower ?? '')) return null
  const group = verbGroup(items, first - 2)
  if (!items.slice(group.first, first - 2).some(isBe)) return null
  const subject = subjectBefore({ items, first: group.first, before, verb, next: base.next })
  // "the letter that Doe is thought to have written": no words of it.
  if (!subject || OF_LETTERS.has(items[subject.phrase.first - 1]?.lower ?? '')) return null
  const cue = { first: i, last: base.next - 1 }
  return reportOf(base, 'SV', cue, subject.phrase, subject.phrase.first, subject.inherited)
}
const OF_LETTERS = wordSet('that which')
const BELIEVED = wordSet(
  'understood believed thought reported alleged said known rumoured rumored claimed reputed supposed',
)

/** "Women were more likely than men to say that": what more of some than of others say. */
function likelier({ items, i, first, before, verb, base }: Infinitive): Report | null {
  if (verb.lemma !== 'say') return null
  let likely = first - 2
  while (likely > 1 && first - likely < LONGEST_THAN && isWord(items[likely]) && items[likely].lower !== 'likely')
    likely--
  if (items[likely]?.lower !== 'likely' || !COMPARED.has(items[likely - 1]?.lower ?? '')) return null
  let be = likely - 1
  while (be > 0 && COMPARED.has(items[be].lower)) be--
  if (!MANY_ARE.has(items[be].lower)) return null
  const subject = subjectBefore({ items, first: be, before, verb, next: base.next })
  return subject && reportOf(base, 'SV', { first: i, last: base.next - 1 }, subject.phrase, subject.phrase.first)
}
const COMPARED = wordSet('more less most least much far also slightly significantly equally')
const MANY_ARE = wordSet('are were')
const LONGEST_THAN = 9

/** Behind "tell people", or "say Monday". */
function behindHearer(items: readonly Item[], i: number, frames: string): number {
  if (items[i].verb?.lemma === 'point') return i + 2
  const hearer = frames.includes('o') ? toldTo(items, i + 1) : null
  // "warn those that sail" tells who they are.
  if (hearer && items[hearer.first].lower === 'those') return i + 1
  return hearer ? hearer.last + 1 : items[i + 1]?.date ? i + 2 : i + 1
}

const REFUSING = wordSet(
  'refuse refuses refused refusing decline declines declined declining fail fails failed unwilling reluctant unable hesitate hesitated afraid not never',
)

/** "Doe had this to say about the pier": what announces the quotation behind it. */
function hadThisToSay(items: readonly Item[], i: number, before: readonly Report[]): Report | null {
  const first = i - 3
  if (!/^(?:had|has|have)$/.test(items[first]?.lower ?? '')) return null
  const said = { lemma: 'say', frames: 'co' }
  const subject = subjectBefore({ items, first, before, verb: { ...said, form: 'past' }, next: i + 1 })
  if (!subject) return null
  const base = { ...said, next: i + 1 }
  return reportOf(base, 'participle', { first, last: i }, subject.phrase, subject.phrase.first, subject.inherited)
}

/** `"…," Doe is expected to say.`: an infinitive that ends the sentence, of who stands right behind a quotation. */
function dueToSay(items: readonly Item[], i: number, base: Base): Report | null {
  if (!SAID.has(base.lemma) || isWord(items[base.next])) return null
  let quote = i - 1
  while (quote > 0 && isWord(items[quote]) && i - quote < LONGEST_DUE) quote--
  if (items[quote]?.kind !== 'quote') return null
  const speaker = phraseStartingAt(items, quote + 1, i)
  const spoken = speaker && canSpeak(items, speaker) && AUXILIARIES.holds(items[speaker.last + 1])
  return spoken ? reportOf(base, 'SV', { first: i, last: base.next - 1 }, speaker, speaker.first) : null
}

const SAID = wordSet('say tell argue')

/** Words between a quotation and "say" in it. */
const LONGEST_DUE = 14
