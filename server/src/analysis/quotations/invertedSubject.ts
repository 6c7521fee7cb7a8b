import { NOMINATIVES } from '../phrases/clauses'
import type { Item } from '../phrases/items'
import { isOneOf, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak, headOf } from '../phrases/phraseHeads'
import { isFiniteForm } from '../words/verbs'
import { DETERMINERS, wordSet } from '../words/words'
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
      isDoer(items, phrase, before) ||
      (items[i].verb?.lemma === 'read' && !items[i].capital && isThing(items, phrase)))
  return speaks ? (withNameBehind(items, phrase) ?? listStartingWith(items, phrase) ?? phrase) : null
}

/** `“It is late,” said | the old baker`: a noun for who does something, in no list, right behind a quotation. */
const isDoer = (items: readonly Item[], phrase: NounPhrase, before: Item | undefined): boolean =>
  before?.kind === 'quote' &&
  DETERMINERS.holds(items[phrase.first]) &&
  /.{2}(?:[^aou]er|[ct]or|ist|ian|man|woman)$/.test(items[headOf(items, phrase)].lower)

/** "Doe, who calls it a “farce,” said | she would go": a pronoun with its verb opens what is said. */
const isSubjectOf = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  first === last && NOMINATIVES.has(items[first].lower) && isFiniteForm(items[last + 1]?.lower ?? '')
