import type { Item } from '../phrases/items'
import {
  COMMA_OR_SEMICOLON,
  isCapital,
  isMark,
  isOneOf,
  isTitleOfWork,
  isWord,
  type NounPhrase,
} from '../phrases/nounPhrase'
import { phraseEndingAt } from '../phrases/phraseBackward'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak, headOf } from '../phrases/phraseHeads'
import { isBe, NEVER_NOUNS } from '../phrases/verbGroups'
import { isPast } from '../words/verbs'
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PERSONAL_SUBJECTS,
  PREPOSITIONS,
  PRONOUNS,
  wordSet,
} from '../words/words'
import { beforeAside } from './asides'
import { blamedFor } from './blamed'
import { beforeDone, INDEFINITE, issuedBy } from './issued'
import { listStartingWith } from './listed'
import {
  nameBehindOf,
  reportBefore,
  subjectAfterWith,
  subjectBehind,
  subjectInterrupted,
  subjectOf,
  subjectSince,
} from './participleSubjects'
import { quotedSaying } from './quotedAs'
import { doerInRelative, ofWhose } from './relatives'
import { type Base, type Report, reportOf } from './report'
import { shownSaying } from './shown'

/** Take a participle as their object: "stop writing", "from claiming". */
const BEFORE_OBJECTS = wordSet('stop stops start starts begin begins from')

/** "considering | that it is late": without them it is "in view of". */
const ASKS_OR_TELLS = wordSet('that whether if how what')

/** What is avoided is not said: "without saying that", "avoided saying". */
const UNSAID = wordSet('avoid avoids avoided avoiding deny denies denied denying without')

/** "they say boiling water is …", "he stopped rowing": the participle is the object of the verb before, or opens it. */
const isObjectOf = (prior: Item): boolean =>
  !prior.capital && (NEVER_NOUNS.has(prior.verb?.lemma ?? '') || isPast(prior.lower) || BEFORE_OBJECTS.has(prior.lower))

/** "convincing | evidence": no verb, for whom it would convince does not follow. */
const isAdjective = (items: readonly Item[], i: number, { frames, next }: Base): boolean =>
  next === i + 1 &&
  frames.includes('o') &&
  !/[cq]/.test(frames) &&
  isWord(items[next]) &&
  !isCapital(items[next]) &&
  !DETERMINERS.holds(items[next]) &&
  !PRONOUNS.holds(items[next]) &&
  !/[^s]s$/.test(items[next].lower)

/** "at a second hearing | said": a noun with its verb. */
const isSubject = (items: readonly Item[], { next }: Base): boolean =>
  isWord(items[next]) && !isCapital(items[next]) && items[next].verb !== undefined && isPast(items[next].lower)

/** "…, but adding a boat would be hard": no participle stands before it that it could go on with. */
const opensSubject = (items: readonly Item[], i: number, { next }: Base): boolean =>
  COORDINATORS.holds(items[i - 1]) &&
  items[next]?.lower !== 'that' &&
  items[next]?.kind !== 'quote' &&
  !items.slice(0, i - 1).some(x => /.{2}ing$/.test(x.lower))

/** "adding that …": the speaker is that of the verb before, or of the clause. */
export function participle(items: readonly Item[], i: number, before: readonly Report[], base: Base): Report | null {
  const prior = items[i - 1]
  if (
    isWord(prior) &&
    (isBe(prior) || prior.lower === 'of' || (DETERMINERS.holds(prior) && items[i - 2]?.lower !== 'with'))
  )
    return null
  const shown = shownSaying(items, i, base)
  if (shown) return shown
  if (UNSAID.has(prior?.lower ?? '')) return null
  if (base.lemma === 'consider' && !ASKS_OR_TELLS.has(items[base.next]?.lower ?? '')) return null
  if (isWord(prior) && isObjectOf(prior) && items[base.next]?.lower !== 'that') return null
  if (isAdjective(items, i, base) || isSubject(items, base) || opensSubject(items, i, base)) return null
  const cue = { first: i, last: base.next - 1 }
  const quoted = quotedSaying(items, i, before, base)
  if (quoted) return quoted
  const blamed = prior?.lower === 'for' && items[base.next]?.lower !== 'what' ? blamedFor(items, i - 1) : null
  if (blamed) return reportOf(base, 'participle', cue, blamed, i)
  const doer = ofWhose(items, i) ?? doerInRelative(items, i)
  if (doer) return reportOf(base, 'participle', cue, doer, i, true)
  const earlier = reportBefore(items, i, before)
  const nearer = earlier && isWord(prior) && prior.lower === 'by' ? subjectSince(items, earlier, i) : null
  if (nearer) return reportOf(base, 'participle', cue, nearer, i, true)
  const last = i > 2 && isTitleOfWork(prior) && ENTITLED.has(items[i - 2]?.lower ?? '') ? i - 3 : i - 1
  const own =
    isWord(prior) && !PREPOSITIONS.holds(prior) && !COORDINATORS.holds(prior) && !isAdverb(prior.lower)
      ? (nearestDocument(items, last) ?? beforeDone(items, phraseEndingAt(items, last, 0)))
      : null
  const named = !own || !canSpeak(items, own) ? nameBehindOf(items, i - 1) : null
  if (named) return reportOf(base, 'participle', cue, named, i)
  const issuer = own && issuedBy(items, own, i)
  if (issuer) return reportOf(base, 'participle', cue, issuer, i, true)
  const interrupted = earlier && !own ? subjectInterrupted(items, earlier) : null
  if (interrupted) return reportOf(base, 'participle', cue, interrupted, i, true)
  const absolute = subjectAfterWith(items, i, base.lemma)
  if (absolute) return reportOf(base, 'participle', cue, absolute, absolute.first - 1)
  const speaker =
    own && (canSpeak(items, own) || isThere(items, own, base))
      ? own
      : (earlier?.speaker ?? subjectOf(items, i) ?? subjectBehind(items, i, base))
  return speaker ? reportOf(base, 'participle', cue, speaker, i, speaker !== own) : null
}

/** "There was | a note saying", "On the door is | a sign saying": a thing with words on it, and nobody who wrote it. */
const isThere = (items: readonly Item[], own: NounPhrase, { lemma }: Base): boolean =>
  own.first > 0 && lemma === 'say' && isBe(items[own.first - 1]) && HAS_WORDS.has(items[headOf(items, own)].lower)
const HAS_WORDS = wordSet('note sign notice placard poster banner plaque sticker label caption inscription text')

/** `a paper titled “Long Shore” | calling on the mayor`: before the title stands what it is. */
const ENTITLED = wordSet('titled entitled called headlined dubbed')

/** "parts of | a news report | claiming": the document right before the participle, from its own article on. */
function nearestDocument(items: readonly Item[], last: number): NounPhrase | null {
  if (!TELLING.has(items[last].lower)) return null
  let first = last - 1
  while (first > 0 && last - first < 6 && isWord(items[first]) && !INDEFINITE.has(items[first].lower)) first--
  if (!INDEFINITE.has(items[first].lower) || ISSUED.has(items[first - 1]?.lower ?? '')) return null
  return items
    .slice(first + 1, last)
    .some(i => !isWord(i) || PREPOSITIONS.holds(i) || (isPast(i.lower) && !isCapital(i)))
    ? null
    : { first, last }
}

const TELLING = wordSet('report article story video study survey letter memo post note tweet')
/** Behind these somebody else says what is in the document: "wrote in a letter saying". */
const ISSUED = wordSet('in with issued released sent wrote signed published posted tweeted circulated filed')

/** "she went on to say that …": the speaker is the pronoun of its clause, else as of a participle; "it is fair to say" has none. */
export function infinitive(items: readonly Item[], i: number, before: readonly Report[], base: Base): Report | null {
  for (let k = i - 2; k >= 0 && isWord(items[k]); k--) {
    if (items[k].lower === 'it') return null
    if (items[k].lower === 'who') return ofWho(items, i, k, base) ?? participle(items, i, before, base)
    if (PERSONAL_SUBJECTS.holds(items[k]))
      return reportOf(base, 'participle', { first: i, last: base.next - 1 }, { first: k, last: k }, i, true)
  }
  return participle(items, i, before, base)
}

/** "Doe, who liked to say that …": the name or the somebody before "who", at item `k`. */
function ofWho(items: readonly Item[], i: number, k: number, base: Base): Report | null {
  const who = phraseEndingAt(items, isMark(items[k - 1], ',') ? k - 2 : k - 1, 0)
  return who && canSpeak(items, who)
    ? reportOf(base, 'participle', { first: i, last: base.next - 1 }, who, i, true)
    : null
}

/** "was warned of … by the US", "was quoted as saying", "is said to": the agent speaks, when there is one. */
export function passive(items: readonly Item[], i: number, first: number, base: Base): Report | null {
  const cue = { first, last: base.next - 1 }
  if (base.lemma === 'quote') {
    const speaker = isMark(items[first - 1], ',') ? beforeAside(items, first - 1) : phraseEndingAt(items, first - 1, 0)
    return speaker ? reportOf(base, 'passive', cue, speaker, speaker.first) : null
  }
  for (let k = i + 1; k < Math.min(items.length, i + 20); k++) {
    if (isOneOf(items[k], COMMA_OR_SEMICOLON)) break
    // "It is believed the pier | was burnt by Doe": of a clause that opens behind the cue.
    if (k >= base.next && AUXILIARIES.holds(items[k])) break
    if (items[k].lower !== 'by') continue
    const phrase = phraseStartingAt(items, k + 1, items.length)
    const speaker = phrase && (listStartingWith(items, phrase) ?? phrase)
    if (speaker && (canSpeak(items, speaker) || items[speaker.last + 1]?.lower === 'that'))
      return reportOf(base, 'passive', cue, speaker, first)
  }
  return reportOf(base, 'passive', cue, null, first)
}
