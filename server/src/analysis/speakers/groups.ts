import { clauseSubject } from '../phrases/clauseSubject'
import type { Item } from '../phrases/items'
import type { NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import type { Prose } from '../prose'
import { ROLE_NOUNS } from '../words/titles'

/** "Some sailors | want to go": the subject before item `end` where it is several people, and not of words in marks. */
export function groupBefore({ tokens }: Prose, items: readonly Item[], end: number): NounPhrase | null {
  const subject = clauseSubject(items, end)
  if (!subject || subject.last >= end || tokens[items[subject.first].from].quoted >= 0) return null
  return ROLE_NOUNS.get(items[headOf(items, subject)].lower) === 'group' ? subject : null
}
