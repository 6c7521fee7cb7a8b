import type { Mention } from '../article'
import type { Token } from '../prose'
import type { Range } from '../text/tokenRange'
import { wordSet } from '../words/words'
import { eventBetween } from './clause'
import { subjectBefore } from './context'
import { personBehind } from './deedObjects'

/**
 * Who was given a term in prison, as a fact: the subject of the passive, the object of the active. "was sentenced to six years
 * in jail" has two words for it, of which the verb comes first.
 */
export function sentenced(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  figure: Range,
  clause: Range,
  event: number,
): readonly number[] {
  const before = eventBetween(tokens, clause.from, figure.from, true)
  const verb = before?.event === 'sentence' ? before.at : event
  if (verb > figure.from) return []
  const auxiliaries = auxiliariesBefore(tokens, verb, clause.from)
  if (auxiliaries.some(word => SUPPOSED.has(word))) return []
  if (auxiliaries.some(word => BE.has(word))) return subjectBefore(tokens, mentions, verb, clause.from)
  return personBehind(tokens, mentions, verb)?.entities ?? []
}

/** The words next before a verb, as many as may belong to it; of a condition the word that opens its clause, too. */
function auxiliariesBefore(tokens: readonly Token[], verb: number, from: number): readonly string[] {
  const words = tokens.slice(Math.max(from, verb - 4), verb).map(({ lower }) => lower)
  return /^(?:if|unless)$/.test(tokens[from - 1]?.lower ?? '') ? [...words, 'if'] : words
}

const BE = wordSet('is are was were be been being')

const SUPPOSED = wordSet(
  "if could may might would can cannot should not never to n't unless wasn't isn't hasn't almost nearly",
)
