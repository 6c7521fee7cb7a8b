import { NOMINATIVES } from '../phrases/clauses'
import { isFiniteAt } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isCapital, isOneOf, isTime, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { ATTACHED, canSpeak, headOf } from '../phrases/phraseHeads'
import { endsAsDoer } from '../words/titles'
import { isFiniteForm } from '../words/verbs'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, wordSet } from '../words/words'
import { withNameBehind } from './asides'
import { listStartingWith } from './listed'
import { isThing } from './subjects'

const BEFORE_INVERTED = new Set([',', '?', '!', '—', '–', '-'])

/** Words behind which the verb comes before its subject. */
const BEFORE_INVERSION = wordSet('so thus as also')

/** Verbs behind which stands whom they tell something, or what they show. */
const NEVER_INVERTED = wordSet('tell show prove')

/** "said Doe", behind a quotation, a comma or at the start of the sentence. */
export function invertedSubject(items: readonly Item[], i: number, next: number): NounPhrase | null {
  const before = items[i - 1]
  if (NEVER_INVERTED.has(items[i].verb?.lemma ?? '')) return null
  const open =
    !before ||
    before.kind === 'quote' ||
    isOneOf(before, BEFORE_INVERTED) ||
    (isWord(before) && BEFORE_INVERSION.has(before.lower))
  if (!open) return null
  const phrase = phraseStartingAt(items, next, items.length)
  const speaks =
    phrase &&
    !isSubjectOf(items, phrase) &&
    (canSpeak(items, phrase) ||
      isTeller(items, i, phrase, before) ||
      (items[i].verb?.lemma === 'read' && !items[i].capital && isThing(items, phrase)))
  return speaks ? (withNameBehind(items, phrase) ?? listStartingWith(items, phrase) ?? phrase) : null
}

/**
 * `“It is late,” said | the old baker`, "The pier is old, says | the gardener.": a noun of no list that a determiner opens, where
 * it says the words alone: who does something behind a quotation, else whatever the clause ends with.
 */
const isTeller = (items: readonly Item[], i: number, phrase: NounPhrase, before: Item | undefined): boolean =>
  DETERMINERS.holds(items[phrase.first]) &&
  ((before?.kind === 'quote' && endsAsDoer(items[headOf(items, phrase)].lower)) ||
    (ONLY_SAID.has(items[i].verb?.lemma ?? '') && isThing(items, phrase) && endsClause(items, phrase)))

/** Verbs that take words for their object, and hardly a thing. */
const ONLY_SAID = wordSet('say add insist joke')

/** Whether a clause ends behind a phrase, or only what tells more of it or when follows: "at the scene", "published on Monday". */
export function endsClause(items: readonly Item[], { last }: NounPhrase): boolean {
  const next = items[last + 1]
  if (!next || next.kind === 'mark' || next.lower === 'who' || next.lower === 'whose') return true
  if (AUXILIARIES.holds(next) || isCapital(next)) return isTime(next) && isCapital(next)
  if (isTime(next)) return true
  const done = ATTACHED.has(next.lower) || /(?:ed|en)$/.test(next.lower)
  const more = done ? last + 2 : last + 1
  if (!isWord(items[more]) || !PREPOSITIONS.holds(items[more])) return false
  for (let i = more + 1; i < items.length && items[i].kind !== 'mark'; i++)
    if (items[i].kind === 'quote' || isFiniteAt(items, i)) return false
  return true
}

/** "Doe, who calls it a “farce,” said | she would go": a pronoun with its verb opens what is said. */
const isSubjectOf = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  first === last && NOMINATIVES.has(items[first].lower) && isFiniteForm(items[last + 1]?.lower ?? '')
