import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { outerVerb } from '../phrases/mainVerbs'
import { isCapital, isMark, isTime, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { ARTICLES, phraseEndingAt } from '../phrases/phraseBackward'
import { phraseStartingAt } from '../phrases/phraseForward'
import { canSpeak } from '../phrases/phraseHeads'
import { isBe } from '../phrases/verbGroups'
import { DEMONYM, PLACES } from '../words/places'
import { NOUNS_OF_SAYING } from '../words/reportingVerbs'
import { isFiniteForm } from '../words/verbs'
import { AUXILIARIES, COORDINATORS, PREPOSITIONS, wordSet } from '../words/words'
import type { Content, Region } from './content'
import { opensAside } from './continuation'
import { isInfinitiveAt, opensClause, opensFarClause } from './nounClauses'
import { rightEnd } from './regions'
import { type Report, reportOf } from './report'

/** Of these an infinitive tells what is said. */
export const PROMISES = wordSet('promise promises pledge pledges vow vows threat threats')

/** Of these "to" tells what is asked for, and nobody who is addressed: "claim to fame". */
const CLAIMS = wordSet('claim claims')

/** Words between the noun and "is": "Doe's message to shippers is". */
const LONGEST_ADDRESS = 5
const endsAddress = ({ lower }: Item): boolean => lower === 'that' || (lower !== "'s" && AUXILIARIES.has(lower))

/** Words between "is" and a colon: "Doe's reply was straight from the book:". */
const LONGEST_PREDICATE = 10

/** Words between the owner and the noun: "Doe's most surprising". */
const LONGEST_PRAISE = 4

/** "Doe's claim that …", "her promise to …", "a claim by Doe that …", `Doe's reply was: “…”`: a noun that reports what its owner says. */
export function nounReport(items: readonly Item[], i: number): Report | null {
  if (!NOUNS_OF_SAYING.holds(items[i]) || items[i].capital) return null
  const next = wordsBehind(items, i, i)
  const by = next < 0 ? phraseBehindBy(items, i) : null
  const from = by ? wordsBehind(items, i, by.last) : next
  const owner = from < 0 ? null : (by ?? ownerBefore(items, i))
  if (!owner) return null
  const first = by ? (phraseEndingAt(items, i, 0)?.first ?? i) : owner.first
  if (isInsideSubject(items, first) && items.slice((by?.last ?? i) + 1, from).some(isBe)) return null
  const base = { lemma: items[i].lower, frames: 'c', next: from }
  return { ...reportOf(base, 'SV', { first: i, last: i }, owner, first), kind: 'noun' }
}

/** "The trouble with | his claim is that", "at the heart of | Doe's complaint was": what "is" tells of another noun; no "one of his claims". */
const isInsideSubject = (items: readonly Item[], first: number): boolean =>
  PREPOSITIONS.holds(items[first - 1]) && !PARTS.has(items[first - 2]?.lower ?? '')
const PARTS = wordSet('one some many most part')

/** Item at which the words start that a noun reports, whose phrase ends at item `last`; -1 when it reports none. */
function wordsBehind(items: readonly Item[], noun: number, last: number): number {
  const next = items[last + 1]
  if (!next) return -1
  if (next.lower === 'that') return opensClause(items, last + 2) ? last + 2 : -1
  if (next.lower === 'to' && PROMISES.has(items[noun].lower) && isInfinitiveAt(items, last + 2)) return last + 1
  if (next.lower === 'to' && CLAIMS.has(items[noun].lower)) return -1
  if (isMark(next, ':') && items[last + 2]?.kind === 'quote') return last + 2
  let be = last + 1
  while (be - last <= LONGEST_ADDRESS && isWord(items[be]) && !endsAddress(items[be])) be++
  if (items[be]?.lower === 'that' && PREPOSITIONS.holds(next) && !isBy(next))
    return opensFarClause(items, be + 1) ? be + 1 : -1
  if (!isBe(items[be]) || items[be].lower.startsWith('be') || (be > last + 1 && !PREPOSITIONS.holds(next))) return -1
  if (items[be + 1]?.lower === 'that') return opensClause(items, be + 2) ? be + 2 : -1
  let colon = be + 1
  while (colon - be <= LONGEST_PREDICATE && isWord(items[colon])) colon++
  const words = isMark(items[colon], ':') ? colon + 1 : isMark(items[be + 1], ',') ? be + 2 : be + 1
  if (items[words]?.kind !== 'quote') return -1
  return isMark(items[words - 1], ':') || !isJudgement(items[noun], items[words]) ? words : -1
}

/** "Doe's remarks were “inappropriate”", "her answer was “too late”": what somebody else thinks of the words, and not the words. */
const isJudgement = ({ lower }: Item, { midway, from, to }: Item): boolean =>
  midway && !PLEADED.has(lower) && (!ANSWERED.has(lower) || to - from < SHORTEST_ANSWER)
const PLEADED = wordSet('plea verdict')
const ANSWERED = wordSet('answer reply response message reaction')
/** Tokens of an answer that opens in lower case, with its marks. */
const SHORTEST_ANSWER = 6

const isBy = (item: Item | undefined): boolean => item?.lower === 'by' || item?.lower === 'from'

/** "a claim | by Doe", "a warning | from the board". */
function phraseBehindBy(items: readonly Item[], noun: number): NounPhrase | null {
  const phrase = isBy(items[noun + 1]) ? phraseStartingAt(items, noun + 2, items.length) : null
  return phrase && canSpeak(items, phrase) ? phrase : null
}

/** "Doe's", "her" before the noun and what praises it. */
function ownerBefore(items: readonly Item[], noun: number): NounPhrase | null {
  let k = noun - 1
  while (k > 0 && noun - k <= LONGEST_PRAISE && isWord(items[k]) && PRAISE.test(items[k].lower)) k--
  if (k < 0) return null
  if (OWNERS.has(items[k].lower)) return { first: k, last: k }
  const genitive = items[k].lower === "'s" || (isMark(items[k], "'") && items[k - 1]?.lower.endsWith('s'))
  if (!genitive) return items[noun].verb ? null : nameBefore(items, k)
  if (k === 0 || isTime(items[k - 1])) return null
  return speakerBefore(items, k, true) ?? speakerBefore(items, k, false)
}

/** "a | Tolvane | announcement": a name between an article and the noun, and no day, people or place. */
function nameBefore(items: readonly Item[], last: number): NounPhrase | null {
  let first = last
  while (first > 0 && isCapital(items[first - 1])) first--
  if (!isCapital(items[last]) || isTime(items[last]) || DEMONYM.holds(items[last]) || PLACES.holds(items[last]))
    return null
  return ARTICLES.has(items[first - 1]?.lower ?? '') && canSpeak(items, { first, last }) ? { first, last } : null
}

/** Who stands before a genitive, with what "of" joins to them ("the head of the board") or without ("a repeat of | Doe"). */
function speakerBefore(items: readonly Item[], owner: number, withOf: boolean): NounPhrase | null {
  const phrase = phraseEndingAt(items, owner - 1, floorOf(items, owner, withOf))
  return phrase && canSpeak(items, phrase) ? phrase : null
}

/** What may stand between an owner and the noun: forms of adjectives, by their ends, and a few short ones. */
export const PRAISE =
  /^(?:new|old|own|first|last|latest|past|bold|vague|false|wild|many|most|more|main|early|later|recent|initial|.+-.+|.*(?:ed|ing|al|ous|ive|ent|ble|ic|ful|less|est|familiar))$/

/** Behind the preposition nearest before an owner: "respond to | Doe's claim". */
function floorOf(items: readonly Item[], owner: number, withOf: boolean): number {
  for (let k = owner - 1; k >= 0; k--)
    if (PREPOSITIONS.holds(items[k]) && !(withOf && items[k].lower === 'of')) return k + 1
  return 0
}
/** Possessives of somebody who may have spoken. */
const OWNERS = wordSet('his her their its')

/** What the noun reports: up to the verb of which it is the subject, or the comma behind which the main clause starts. */
export function nounContent(items: readonly Item[], reports: readonly Report[], index: number): Content {
  const report = reports[index]
  const from = report.next
  const end = rightEnd(items, reports, index, from)
  const predicate = items.slice(report.cue.last + 1, from).some(isBe)
  const subject = predicate ? end : isSubject(items, report) ? outerVerb(items, from) : mainClause(items, from)
  const to = Math.min(end, subject, nextNoun(items, reports, index), complement(items, report, from))
  const right: Region | null = to > from ? { from, to } : null
  return { report, left: null, right, via: [], joint: items[from].kind === 'quote' ? 'quote' : 'that', openEnd: false }
}

/** "… and | Roe's reply that": before a noun that reports beside this one; past the end where there is none. */
function nextNoun(items: readonly Item[], reports: readonly Report[], index: number): number {
  const next = reports[index + 1]
  if (next?.kind !== 'noun') return items.length
  const beside = COORDINATORS.holds(items[next.first - 1])
  return beside && next.first - 1 > reports[index].next ? next.first - 1 : items.length
}

/** "called Roe's claim that it was safe | “nonsense”", "dismissed it | as “nonsense”": where what the words are called starts. */
function complement(items: readonly Item[], { first }: Report, from: number): number {
  const verb = items[first - 1]?.lower ?? ''
  if (!CALLS.has(verb) && !CALLS_AS.has(verb)) return items.length
  for (let i = items.length - 1; i > from + 2; i--)
    if (CALLS.has(verb) ? items[i].kind === 'quote' : items[i].lower === 'as') return i
  return items.length
}
const CALLS = wordSet('called calls labelled labeled branded dubbed deemed termed')
const CALLS_AS = wordSet('dismissed dismisses described describes rejected rejects denounced ridiculed condemned')

/** Whether a verb of its own is to come behind the noun: none that governs it stands before it. */
function isSubject(items: readonly Item[], { first }: Report): boolean {
  const before = items[first - 1]
  if (!isWord(before) || COORDINATORS.holds(before)) return true
  if (PREPOSITIONS.holds(before) && isWord(items[first - 2]) && !hasFinite(items, 0, first)) return true
  return !PREPOSITIONS.holds(before) && !isFiniteForm(before.lower) && !/.{3}ing$/.test(before.lower)
}

/** "Despite her claim that the pier is safe, | the board closed it", "notes, including her promise to pay, | have vanished". */
function mainClause(items: readonly Item[], from: number): number {
  const aside = PREPOSITIONS.has(items.find(isWord)?.lower ?? '')
  for (let i = from + 2; i < items.length - 2; i++) {
    const next = items[i + 1]
    if (isMark(items[i], ';') || (isMark(items[i], ',') && next.lower === 'but' && hasFinite(items, i + 2))) return i
    if (!isMark(items[i], ',') || !isWord(next)) continue
    if (isFiniteForm(next.lower) && (items[from].lower === 'to' || hasFinite(items, from + 1, i))) return i
    if (aside && !opensAside(next) && !COORDINATORS.holds(next) && hasFinite(items, i + 1)) return i
  }
  return items.length
}
