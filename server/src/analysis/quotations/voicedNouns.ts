import type { Item } from '../phrases/items'
import { isWord } from '../phrases/nounPhrase'
import { verbGroup } from '../phrases/verbGroups'
import { NOUNS_OF_SAYING } from '../words/reportingVerbs'
import { wordSet } from '../words/words'
import { isInfinitiveAt, opensClause } from './nounClauses'
import { PRAISE, PROMISES } from './nouns'
import { isDenied, type Report, reportOf } from './report'
import { subjectBefore } from './subjects'

/** With a noun of saying for their object they say that: "made the argument that", "levelled charges that". */
const VOICING = wordSet(
  'make makes made level levels leveled levelled lob lobs lobbed hurl hurls hurled air airs aired spread spreads issue issues issued give gives gave given offer offers offered deliver delivers delivered advance advances advanced push pushes pushed',
)
const ARTICLES = wordSet('a an the this some')

/** Words between the verb and the noun: "made the rather bold". */
const LONGEST = 5

/** "Doe made the argument that", "levelled charges that", "gave a pledge to": the verb together with its noun, `i` the noun. */
export function voicedNoun(items: readonly Item[], i: number, before: readonly Report[]): Report | null {
  if (!NOUNS_OF_SAYING.holds(items[i]) || items[i].capital) return null
  const frames = framesBehind(items, i)
  const verb = frames ? voicingBefore(items, i) : -1
  if (!frames || verb < 0) return null
  const group = verbGroup(items, verb)
  if (group.passive || group.infinitive || isDenied(items, group.first, verb)) return null
  const next = i + 1
  const said = { lemma: 'say', frames, form: 'past' } as const
  const subject = subjectBefore({ items, first: group.first, before, verb: said, next })
  if (!subject) return null
  const first = subject.first ?? (subject.inherited ? group.first : subject.phrase.first)
  const cue = { first: group.first, last: i }
  return reportOf({ lemma: 'say', frames, next }, 'SV', cue, subject.phrase, first, subject.inherited)
}

/** What the noun takes here: a clause, what is promised, or null for none. */
function framesBehind(items: readonly Item[], i: number): string | null {
  const next = items[i + 1]?.lower
  if (next === 'that') return opensClause(items, i + 2) ? 'c' : null
  return next === 'to' && PROMISES.has(items[i].lower) && isInfinitiveAt(items, i + 2) ? 'i' : null
}

/** The verb of which the noun is the object; -1 for none. */
function voicingBefore(items: readonly Item[], noun: number): number {
  for (let k = noun - 1; k > 0 && noun - k <= LONGEST && isWord(items[k]); k--) {
    if (VOICING.has(items[k].lower)) return items[k].capital ? -1 : k
    if (!ARTICLES.has(items[k].lower) && !PRAISE.test(items[k].lower)) return -1
  }
  return -1
}
