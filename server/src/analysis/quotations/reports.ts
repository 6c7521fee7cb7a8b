import type { Item } from '../phrases/items'
import { isWord } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { lastOfCue, type VerbGroup, verbGroup } from '../phrases/verbGroups'
import type { ReportingForm } from '../words/reportingVerbs'
import { isAdverb } from '../words/words'
import { accordingTo } from './accordingToSource'
import { citedBy } from './citing'
import { framesOf } from './frames'
import { infinitiveReport } from './infinitives'
import { invertedSubject } from './invertedSubject'
import { nounReport } from './nouns'
import { participle, passive } from './participles'
import { type Base, type Report, reportOf } from './report'
import { withoutReplaced, withoutRetold } from './retold'
import { subjectBefore } from './subjects'
import { criticOf, saysNothing } from './unreportedSubjects'
import { isBeingAsked, isDoneTo, isOtherWord, isOwed, isUnsure } from './unreportedVerbs'
import { agrees, isSaidByMany } from './verbNumber'
import { voicedNoun } from './voicedNouns'

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
  items[i].lower === 'according' || items[i].lower === 'per'
    ? accordingTo(items, i)
    : (nounReport(items, i) ?? voicedNoun(items, i, before) ?? verbReport(items, i, before))

/** "As reported by the Herald, the pier is old": a participle with the body that reports behind it. */
function asReportedBy(items: readonly Item[], i: number, { lemma, frames }: ReportingForm): Report | null {
  let as = i - 1
  while (as > 0 && isWord(items[as]) && isAdverb(items[as].lower)) as--
  if (items[as]?.lower !== 'as' || !frames.includes('c')) return null
  const speaker = phraseStartingAt(items, i + 2, items.length)
  if (!speaker) return null
  return reportOf({ lemma, frames, next: speaker.last + 1 }, 'VS', { first: i, last: i }, speaker, as + 1)
}

/** The report of a verb: of a participle, a passive, an infinitive, or of a verb with its subject on either side. */
function verbReport(items: readonly Item[], i: number, before: readonly Report[]): Report | null {
  const verb = items[i].verb
  if (!verb || isOtherWord(items, i, verb)) return null
  const agent = verb.form === 'past' && items[i + 1]?.lower === 'by' ? asReportedBy(items, i, verb) : null
  if (agent) return agent
  if (isBeingAsked(items, i, verb)) return null
  const group = verbGroup(items, i)
  const frames = framesOf(items, i, group.first, before) ?? verb.frames
  const base = { lemma: verb.lemma, frames, next: lastOfCue(items, i) + 1 }
  if (group.passive && verb.form !== 'ing') return verb.form === 'past' ? passive(items, i, group.first, base) : null
  if (!group.finite && verb.form === 'ing') return participle(items, i, before, base)
  if (!group.finite && isDoneTo(items, i, verb)) return null
  if (isOwed(items, group.first, i)) return null
  if (group.infinitive) return infinitiveReport(items, i, group.first, before, verb, base)
  if (isUnsure(items, group.first, i, verb, base.next)) return null
  return withSubject({ items, i, before, verb, group, base })
}

/** A verb that may report, with the auxiliaries before it. */
interface Verb {
  readonly items: readonly Item[]
  readonly i: number
  readonly before: readonly Report[]
  readonly verb: ReportingForm
  readonly group: VerbGroup
  readonly base: Base
}

/** The report of a verb whose subject stands before it, or behind. */
function withSubject(told: Verb): Report | null {
  const { items, before, verb, group, base } = told
  const found = subjectBefore({ items, first: group.first, before, verb, next: base.next })
  if (!found) return inverted(told)
  const subject = criticOf(items, found.phrase, base.next)
  if (!subject || saysNothing(items, subject, verb, group.finite, base.next)) return null
  if (!group.finite && !agrees(items, subject, verb)) return inverted(told)
  const inherited = subject === found.phrase && found.inherited
  const first = subject === found.phrase ? (found.first ?? (inherited ? group.first : subject.first)) : subject.first
  const cue = { first: group.first, last: base.next - 1 }
  const quoting = items[group.first - 1]?.lower === 'who' ? citedBy(before, subject) : undefined
  return reportOf(base, 'SV', cue, subject, first, inherited, quoting)
}

/** `“It is old,” said Doe`: the subject behind the verb; none behind an auxiliary, nor where “The Long Shore” painted Doe as a thief. */
function inverted({ items, i, verb, group, base }: Verb): Report | null {
  if (group.finite || verb.frames === 'a') return null
  const subject = base.next > i + 1 && verb.lemma === 'call' ? null : invertedSubject(items, i, base.next)
  if (!subject || (verb.form === 'base' && !isSaidByMany(items, subject, verb))) return null
  return reportOf({ ...base, next: subject.last + 1 }, 'VS', { first: i, last: base.next - 1 }, subject, i)
}
