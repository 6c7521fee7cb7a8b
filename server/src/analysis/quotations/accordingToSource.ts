import type { Item } from '../phrases/items'
import { isCapital, isTime, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak, headOf } from '../phrases/phraseHeads'
import { isPast } from '../words/verbs'
import { DETERMINERS, wordSet } from '../words/words'
import { withNameBehind } from './asides'
import { isDocument } from './documents'
import { listStartingWith } from './listed'
import type { Report } from './report'

/** "according to the ministry", "…, per the ministry.": a cue whose speaker follows. */
export function accordingTo(items: readonly Item[], i: number): Report | null {
  const isPer = items[i].lower === 'per'
  if (!isPer && items[i + 1]?.lower !== 'to') return null
  const cue = { first: i, last: isPer ? i : i + 1 }
  const whole = phraseStartingAt(items, cue.last + 1, items.length)
  if (!whole || (isPer && !isBetweenMarks(items, i, whole))) return null
  const named = withoutWriter(items, withoutParticiple(items, whole))
  const speaker = listStartingWith(items, named) ??
    (isCapital(items[named.last]) ? named : withNameBehind(items, named)) ?? {
      first: named.first,
      last: attachedEnd(items, named.last),
    }
  return {
    kind: 'accordingTo',
    lemma: 'according',
    frames: 'c',
    cue,
    speaker,
    inherited: false,
    order: 'VS',
    first: i,
    next: speaker.last + 1,
    quotedBy: undefined,
  }
}

/** ", per police reports,": set off from the clause, of who can speak; no "30 per cent", "per person". */
function isBetweenMarks(items: readonly Item[], i: number, phrase: NounPhrase): boolean {
  const head = items[headOf(items, phrase)]
  const source = isCapital(head) || DETERMINERS.holds(items[phrase.first]) || isDocument(head)
  return source && !isWord(items[i - 1]) && !isWord(items[phrase.last + 1]) && canSpeak(items, phrase)
}

/** "a police notice | issued Monday". */
const withoutParticiple = (items: readonly Item[], { first, last }: NounPhrase): NounPhrase =>
  last > first && !isCapital(items[last]) && (isMade(items[last].lower) || isEarly(items, last))
    ? { first, last: last - 1 }
    : { first, last }

/** "a memo | Jane Doe wrote": the document, without whose it is. */
function withoutWriter(items: readonly Item[], { first, last }: NounPhrase): NounPhrase {
  let name = last
  while (name > first && isCapital(items[name])) name--
  const owns = name < last && name > first && isWord(items[name]) && isWord(items[last + 1])
  return owns && DETERMINERS.holds(items[first]) && isDocument(items[name]) && isPast(items[last + 1].lower)
    ? { first, last: name }
    : { first, last }
}

const isMade = (lower: string): boolean => lower.endsWith('ed') && isPast(lower)

/** "a report | late Tuesday". */
const isEarly = (items: readonly Item[], i: number): boolean =>
  /^(?:late|early|earlier)$/.test(items[i].lower) && items[i + 1] !== undefined && isTime(items[i + 1])

/** "sources close to the inquiry", "people with knowledge of the matter": the end of what hangs on a phrase. */
function attachedEnd(items: readonly Item[], last: number): number {
  let end = last
  for (let steps = 0; steps < 3; steps++) {
    const joint = items[end + 1]
    if (!joint || !ATTACHING.has(joint.lower)) return end
    const phrase = phraseStartingAt(
      items,
      joint.lower === 'familiar' || joint.lower === 'briefed' ? end + 3 : end + 2,
      items.length,
    )
    if (!phrase) return end
    end = phrase.last
  }
  return end
}

/** Attach more to the phrase of a source. */
const ATTACHING = wordSet('to with of from by for inside within familiar briefed on in at')
