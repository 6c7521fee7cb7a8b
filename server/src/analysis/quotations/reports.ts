import type { Item } from '../phrases/items'
import { isCapital, isMark, isTime, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { headOf } from '../phrases/phraseHeads'
import { isNoun, lastOfCue, NEVER_NOUNS, verbGroup } from '../phrases/verbGroups'
import type { ReportingForm } from '../words/reportingVerbs'
import { ROLE_NOUN, ROLE_NOUNS } from '../words/titles'
import { AUXILIARIES, DETERMINERS, isAdverb, PERSONAL_SUBJECTS, PREPOSITIONS, wordSet } from '../words/words'
import { accordingTo } from './accordingToSource'
import { citedBy } from './citing'
import { framesOf } from './frames'
import { infinitiveReport } from './infinitives'
import { endsClause, invertedSubject } from './invertedSubject'
import { nounReport } from './nouns'
import { participle, passive } from './participles'
import { isPlural } from './plurals'
import { isDenied, type Report, reportOf } from './report'
import { withoutReplaced, withoutRetold } from './retold'
import { subjectBefore } from './subjects'
import { isCharge } from './wordsEnd'

/** The reporting expressions of a sentence, in order. */
export function findReports(items: readonly Item[]): readonly Report[] {
  const reports: Report[] = []
  for (let i = 0; i < items.length; i++) {
    if (items[i].kind !== 'word') continue
    const report = reportAt(items, i, reports)
    if (report) reports.push(report)
    if (report?.kind === 'accordingTo') i = report.next - 1
  }
  return withoutReplaced(withoutRetold(items, reports))
}

const reportAt = (items: readonly Item[], i: number, before: readonly Report[]): Report | null =>
  items[i].lower === 'according' ? accordingTo(items, i) : (nounReport(items, i) ?? verbReport(items, i, before))

/** "she should insist that": what somebody ought to say, and has not. */
const isOwed = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ lower }) => lower === 'should') && !/^(?:i|we)$/.test(items[from - 1]?.lower ?? '')

/** "may announce a plan", "might say": what nobody has said yet. */
const isPossible = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from, to).some(({ lower, capital }) => !capital && (lower === 'may' || lower === 'might'))

/** A base form wants a plural; "four other states" is a noun, "Local 88 president Jane Doe says" none. */
const agrees = (items: readonly Item[], subject: NounPhrase, { form, lemma }: ReportingForm): boolean =>
  form === 'base'
    ? (isPlural(items, subject) && !endsInOne(items, subject)) || (NEVER_NOUNS.has(lemma) && isForce(items, subject))
    : form !== 'third' ||
      isCapital(items[subject.last]) ||
      !items.slice(subject.first, headOf(items, subject)).some(isMany)

/** "telling fans in | an emotional Northwire | post": one thing, of which the word behind it is the noun. */
function endsInOne(items: readonly Item[], { first, last }: NounPhrase): boolean {
  let i = SHARES.has(items[last].lower) ? first : last
  while (i > first && isWord(items[i]) && !PREPOSITIONS.holds(items[i]) && !/^an?$/.test(items[i].lower)) i--
  return i > first && /^an?$/.test(items[i].lower)
}

/** "The pier is old, say | critics": of a base form behind its words only who are many, with nothing else behind them. */
const isSaidByMany = (items: readonly Item[], subject: NounPhrase, { lemma }: ReportingForm): boolean =>
  SAID_BY_MANY.has(lemma) && isPlural(items, subject) && endsClause(items, subject)
const SAID_BY_MANY = wordSet('say argue insist claim')

const SHARES = wordSet('quarter third fifth half majority minority')

/** "RCMP say", "the family say": a body by its letters, or several people in one noun, which take the plural in some papers; "does the RCMP say" asks. */
const isForce = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  last - first < 2 &&
  (/^\p{Lu}{2,6}$/u.test(items[last].text) ||
    (DETERMINERS.holds(items[first]) && ROLE_NOUNS.get(items[last].lower) === 'group')) &&
  !AUXILIARIES.holds(items[first - 1]) &&
  !MAKES_DO.has(items[first - 1]?.lower ?? '')
/** "let the family say", "heard the crew say". */
const MAKES_DO = wordSet('let lets make makes made hear hears heard help helps helped have has had to')

const isMany = (item: Item): boolean =>
  MANY.has(item.lower) || (item.kind === 'number' && /^(?:[2-9]|[1-9]\d{1,2})$/.test(item.text))

const MANY = wordSet('two three four five six seven eight nine ten several many few these those')

/** "As reported by the Herald, the pier is old": a participle with the body that reports behind it. */
function asReportedBy(items: readonly Item[], i: number, { lemma, frames }: ReportingForm): Report | null {
  let as = i - 1
  while (as > 0 && isWord(items[as]) && isAdverb(items[as].lower)) as--
  if (items[as]?.lower !== 'as' || !frames.includes('c')) return null
  const speaker = phraseStartingAt(items, i + 2, items.length)
  if (!speaker) return null
  return reportOf({ lemma, frames, next: speaker.last + 1 }, 'VS', { first: i, last: i }, speaker, as + 1)
}

/** `the ship dubbed the “Old Lady” by sailors`: what others call him. */
function isNamedBy(items: readonly Item[], i: number, { lemma }: ReportingForm): boolean {
  const quote = NAMING.has(lemma) ? items.slice(i + 1, i + 4).findIndex(x => x.kind === 'quote') : -1
  return quote >= 0 && items[i + quote + 2]?.lower === 'by'
}
const NAMING = wordSet('call dub label brand')

/** "it promises to be late": what is to be expected, said by nobody. */
const isOutlook = (
  items: readonly Item[],
  { last }: NounPhrase,
  { lemma, form }: ReportingForm,
  next: number,
): boolean =>
  (lemma === 'promise' || lemma === 'threaten') &&
  form === 'third' &&
  items[last].lower === 'it' &&
  items[next]?.lower === 'to'

/** "no one told them", "neither Doe nor Roe said", "neither side said": nothing is said. */
const isNobody = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  items[first - 1]?.lower === 'nor' ||
  (items[first].lower === 'neither' && first < last) ||
  items[last].lower === 'nobody' ||
  (items[last].lower === 'one' && items[last - 1]?.lower === 'no' && last - first < 2)

/** Of "…, a charge | the company denies" the company: who does something with the words before, which are somebody else's; null where nobody does. */
const onCharge = (items: readonly Item[], { first, last }: NounPhrase): NounPhrase | null => {
  if (isCharge(items, first)) return { first: first + 2, last }
  return isCharge(items, first - 2) ? { first, last } : null
}

/** "if he knew the rules": nobody is said to know. */
const IFS = wordSet('if whether')

/** Forms that are past only behind an auxiliary: "a memo written by Doe". */
const PARTICIPLES = wordSet('written shown known sung sworn begun spoken seen foreseen')

/** "Minister accused of lying", "two men accused of fraud": who is accused, and accuses nobody; no "the men whom she accused of fraud". */
const isAccused = (items: readonly Item[], i: number): boolean =>
  items[i].verb?.form === 'past' &&
  items[i + 1]?.lower === 'of' &&
  !PERSONAL_SUBJECTS.holds(items[i - 1]) &&
  !items.slice(0, i).some(({ lower }) => lower === 'whom' || lower === 'that')

/** "Doe, asked if it was old, said no": who is asked does not ask. */
const isBeingAsked = (items: readonly Item[], i: number): boolean =>
  items[i].verb?.form === 'past' &&
  isMark(items[i - 1], ',') &&
  ASKED_WHAT.has(items[i + 1]?.lower ?? '') &&
  items.slice(i + 2, i + LONGEST_QUESTION).some((x, k) => isMark(x, ',') && items[i + k + 3]?.verb?.form === 'past')
const ASKED_WHAT = wordSet('if whether about what how why when by who where which')
const LONGEST_QUESTION = 24

/** `said the plan announced on Friday “will fail”`: a thing that was made known, before what the quotation tells of it. */
function isMadeKnown(items: readonly Item[], subject: NounPhrase, next: number): boolean {
  const head = items[headOf(items, subject)]
  if (isCapital(head) || ROLE_NOUN.holds(head) || PERSONAL_SUBJECTS.holds(head) || !isWord(items[next])) return false
  const quote = items.findIndex((item, i) => i > next && item.kind !== 'word')
  return items[quote]?.kind === 'quote' && items[quote].midway && readsWhen(items, next)
}
const readsWhen = (items: readonly Item[], next: number): boolean =>
  isTime(items[next]) || (PREPOSITIONS.holds(items[next]) && isTime(items[next + 1]))

/** "How do we know that it is late?", "Did Doe say it was?": an auxiliary before the subject of a question. */
const isAsked = (items: readonly Item[], subject: number): boolean =>
  ASKS.has(items[subject - 1]?.lower ?? '') && isMark(items[items.length - 1], '?')
const ASKS = wordSet('do does did can could will would should may might')

/** Verbs that tell of something else with a particle: "added up the cost", "explained away", "wrote off". */
const OTHERWISE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['add', wordSet('up')],
  ['explain', wordSet('away')],
  ['write', wordSet('off')],
  ['call', wordSet('off up')],
])

function verbReport(items: readonly Item[], i: number, before: readonly Report[]): Report | null {
  const verb = items[i].verb
  if (!verb || isNoun(items, i, verb) || (isCapital(items[i]) && isWord(items[i - 1]))) return null
  if (verb.lemma === 'put' && items[i + 1]?.lower !== 'it') return null
  if (OTHERWISE.get(verb.lemma)?.has(items[i + 1]?.lower ?? '')) return null
  if (verb.form === 'past' && items[i + 1]?.lower === 'by') {
    const agent = asReportedBy(items, i, verb)
    if (agent) return agent
  }
  if (verb.lemma === 'ask' && isBeingAsked(items, i)) return null
  const group = verbGroup(items, i)
  const frames = framesOf(items, i, group.first, before) ?? verb.frames
  const base = { lemma: verb.lemma, frames, next: lastOfCue(items, i) + 1 }
  if (verb.lemma === 'accuse' && !group.finite && isAccused(items, i)) return null
  if (group.passive && verb.form === 'past') return passive(items, i, group.first, base)
  if (group.passive && verb.form !== 'ing') return null
  if (PARTICIPLES.has(items[i].lower) && !group.finite) return null
  if (verb.form === 'ing' && !group.finite) return participle(items, i, before, base)
  if (verb.form === 'past' && !group.finite && isNamedBy(items, i, verb)) return null
  if (isOwed(items, group.first, i)) return null
  if (group.infinitive) return infinitiveReport(items, i, group.first, before, verb, base)
  if (!verb.frames.includes('t') && isPossible(items, group.first, i)) return null
  if (verb.frames.includes('i') && items[base.next]?.lower === 'to' && isDenied(items, group.first, i)) return null
  if (!/[coqt]/.test(verb.frames) && isDenied(items, group.first, i)) return null
  const cue = { first: group.first, last: base.next - 1 }
  const found = subjectBefore({ items, first: group.first, before, verb, next: base.next })
  const critic = found && onCharge(items, found.phrase)
  const answer = items[base.next]?.lower === 'as' ? base.next + 1 : base.next
  if (critic && (critic.first > critic.last || items[answer]?.kind !== 'quote')) return null
  const subject = critic ? { phrase: critic, inherited: false } : found
  if (subject && /^you(?:'|$)/.test(items[subject.phrase.last].lower)) return null
  if (subject && isNobody(items, subject.phrase)) return null
  if (subject && verb.form === 'past' && !group.finite && isMadeKnown(items, subject.phrase, base.next)) return null
  if (subject && verb.form === 'base' && isAsked(items, subject.phrase.first)) return null
  if (subject && isOutlook(items, subject.phrase, verb, base.next)) return null
  if (subject && !/[cq]/.test(verb.frames) && IFS.has(items[subject.phrase.first - 1]?.lower ?? '')) return null
  if (subject && (group.finite || agrees(items, subject.phrase, verb)))
    return reportOf(
      base,
      'SV',
      cue,
      subject.phrase,
      subject.first ?? (subject.inherited ? group.first : subject.phrase.first),
      subject.inherited,
      items[group.first - 1]?.lower === 'who' ? citedBy(before, subject.phrase) : undefined,
    )
  // “The Long Shore” painted Doe as a thief.
  if (group.finite || verb.frames === 'a') return null
  const after = base.next > i + 1 && verb.lemma === 'call' ? null : invertedSubject(items, i, base.next)
  if (!after || (verb.form === 'base' && !isSaidByMany(items, after, verb))) return null
  return reportOf({ ...base, next: after.last + 1 }, 'VS', { first: i, last: base.next - 1 }, after, i)
}
