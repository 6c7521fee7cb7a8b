import { type Names, namesBetween } from '../names/mentions'
import { clauseSubject } from '../phrases/clauseSubject'
import type { Item } from '../phrases/items'
import type { NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import type { Prose } from '../prose'
import { ROLE_NOUNS } from '../words/titles'
import { wordSet } from '../words/words'

/** Members of a party. */
const PARTISANS = wordSet('democrats republicans conservatives liberals socialists tories')

/** The entity of the one party whose members are named between two tokens; -1 for none. */
export function partisansBetween(names: Names, from: number, to: number): number {
  const isMany = (entity: number): boolean => PARTISANS.has(names.drafts[entity].words.at(-1)?.toLowerCase() ?? '')
  const found = new Set(
    namesBetween(names, from, to)
      .map(name => names.draftOf[name])
      .filter(isMany),
  )
  return found.size === 1 ? [...found][0] : -1
}

/** "Some sailors | want to go": the subject before item `end` where it is several people, and not of words in marks. */
export function groupBefore({ tokens }: Prose, items: readonly Item[], end: number): NounPhrase | null {
  const subject = clauseSubject(items, end)
  if (!subject || subject.last >= end || tokens[items[subject.first].from].quoted >= 0) return null
  return ROLE_NOUNS.get(items[headOf(items, subject)].lower) === 'group' ? subject : null
}
