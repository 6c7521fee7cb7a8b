import type { Item } from '../phrases/items'
import { isWord, type NounPhrase } from '../phrases/nounPhrase'
import { phraseEndingAt } from '../phrases/phraseBackward'
import { canSpeak, headOf } from '../phrases/phraseHeads'
import { isNoun } from '../phrases/verbGroups'
import { ROLE_NOUNS } from '../words/titles'
import { isPast } from '../words/verbs'
import { AUXILIARIES, isAdverb, wordSet } from '../words/words'
import { behindWhen } from './madeKnown'

/** How a document came about, or came to light. */
export const MADE = wordSet(
  'released published issued obtained conducted commissioned filed sent written posted unveiled tabled leaked seen reviewed prepared compiled received submitted signed drafted shared provided produced carried led funded made put',
)

/** How it was made known, where what tells when stands right before the next verb: "records disclosed on Monday | show". */
const MADE_KNOWN = wordSet('announced disclosed revealed')

/** What tells something when it came to light, and is no document by the table of those who speak. */
const FINDINGS = wordSet(
  'records results findings numbers emails e-mails texts photos images videos papers research polling plan proposal settlement agreement guidelines guidance policy',
)

/** Inquiries, by which something is found out, and which say nothing else. */
export const INQUIRIES = wordSet(
  'work research record findings results autopsy post-mortem postmortem investigation investigations probe census experiment experiments trial trials test tests inspection inspections evaluation examination scan scans biopsy polling simulation simulations calculation calculations',
)

/** Words between how it came about and the verb. */
const LONGEST = 16

/** "A report from city staff released last week | found": the document before what tells how it came about. */
export function documentBefore(items: readonly Item[], first: number): NounPhrase | null {
  for (let i = first - 1; i > 0 && first - i < LONGEST && (isWord(items[i]) || items[i].kind === 'number'); i--) {
    // "a study that | found" is a relative clause, "reveal that the board | wrote" is none.
    const made = MADE.has(items[i].lower) || isMadeKnownAt(items, i, first)
    if ((items[i].lower === 'that' && i < first - 1) || (!made && reportsFinitely(items, i))) return null
    if (OPENS_CLAUSE.has(items[i].lower) && hasSpeaker(items, i, first)) return null
    if (!made || !isWord(items[i - 1]) || AUXILIARIES.holds(items[i - 1])) continue
    const phrase = phraseEndingAt(items, isAdverb(items[i - 1].lower) ? i - 2 : i - 1, 0)
    return phrase && isDocument(items[headOf(items, phrase)]) ? phrase : null
  }
  return null
}

/** "a video posted before | police | said": who speaks in a clause of its own. */
function hasSpeaker(items: readonly Item[], opener: number, first: number): boolean {
  const phrase = phraseEndingAt(items, first - 1, opener + 1)
  return phrase !== null && phrase.first === opener + 1 && !isPast(items[phrase.last].lower) && canSpeak(items, phrase)
}
const OPENS_CLAUSE = wordSet('after before as when while because though although')

const isMadeKnownAt = (items: readonly Item[], i: number, first: number): boolean =>
  MADE_KNOWN.has(items[i].lower) && i + 1 < first && behindWhen(items, i + 1) >= first

/** "emails seen by Doe reveal | the board wrote": the document is the subject of that verb, and not of the next. */
const reportsFinitely = (items: readonly Item[], i: number): boolean => {
  const { verb } = items[i]
  return verb !== undefined && verb.form !== 'ing' && /[ct]/.test(verb.frames) && !isNoun(items, i, verb)
}

/** Whether a noun is a body or a document: both tell something without being people. */
export const isDocument = ({ lower }: Item): boolean => ROLE_NOUNS.get(lower) === 'organisation' || FINDINGS.has(lower)
