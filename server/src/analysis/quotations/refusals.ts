import type { Item } from '../phrases/items'
import { isWord } from '../phrases/nounPhrase'
import { verbGroup } from '../phrases/verbGroups'
import { isAdverb, wordSet } from '../words/words'
import { participle } from './participles'
import { type Base, type Report, reportOf } from './report'
import { subjectBefore } from './subjects'

/** Refuse to speak, before "to": "declined to say", "was unable to confirm". */
const REFUSING = wordSet(
  'refuse refuses refused refusing decline declines declined declining fail fails failed failing unwilling unable',
)

/** What is refused, as lemmas, each with a question behind it. */
const SPEAKING = wordSet(
  'say tell disclose reveal specify confirm comment discuss explain elaborate clarify indicate speculate',
)

/** Open an embedded question. */
const QUESTIONS = wordSet('whether if what when where why how who whom which whose')

/**
 * "refused to say whether the ferry had been checked": the question that somebody would not answer, `i` the verb of
 * speaking; null where there is no question, for then no words are reported ("declined to comment on the matter").
 */
export function refusal(items: readonly Item[], i: number, before: readonly Report[], base: Base): Report | null {
  let at = i - 1
  while (at > 0 && isWord(items[at]) && isAdverb(items[at].lower)) at--
  at--
  if (!isWord(items[at]) || !REFUSING.has(items[at].lower) || !SPEAKING.has(base.lemma)) return null
  let next = base.next
  while (isWord(items[next]) && isAdverb(items[next].lower)) next++
  if (items[next]?.lower === 'on' || items[next]?.lower === 'about') next++
  if (!QUESTIONS.has(items[next]?.lower ?? '') || !isWord(items[next + 1])) return null
  const asked = { lemma: 'ask', frames: 'c', next }
  if (items[at].lower.endsWith('ing')) return participle(items, at, before, asked)
  const { first } = verbGroup(items, at)
  const subject = subjectBefore({ items, first, before, verb: { lemma: 'say', frames: 'c', form: 'past' }, next })
  if (!subject) return null
  const start = subject.first ?? (subject.inherited ? first : subject.phrase.first)
  return reportOf(asked, 'SV', { first, last: next - 1 }, subject.phrase, start, subject.inherited)
}
