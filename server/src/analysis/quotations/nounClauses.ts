import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isCapital, isTime, isWord } from '../phrases/nounPhrase'
import { isFiniteForm } from '../words/verbs'
import {
  AUXILIARIES,
  DETERMINERS,
  isAdverb,
  PERSONAL_SUBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  wordSet,
} from '../words/words'

/** Behind "that he" they tell what was done with the words, whatever they take: the clause is a relative one. */
const MADE = wordSet('made makes gave gives signed issued wrote broke kept posted sent read delivered got')

/** Without an object they tell what was done with the words: "the claim that the judge rejected". */
const TREATED = wordSet(
  'rejected dismissed dropped denied remember remembers remembered released adopted expected heard published received obtained recorded filed repeated shared saw withdrew deleted ignored made gave signed issued wrote posted sent',
)

/** Items from the subject to its verb: "the judge in Orsa had rejected". */
const LONGEST_SUBJECT = 7

/** Whether what stands behind "that" is a clause with a subject of its own: "that the pier …", not "that drew jeers", "that he made". */
export function opensClause(items: readonly Item[], at: number): boolean {
  const first = items[at]
  if (!first || first.kind === 'mark' || isFiniteForm(first.lower) || isTime(first)) return false
  return !MADE.has(items[at + 1]?.lower ?? '') && !lacksObject(items, at + 1) && hasFinite(items, at)
}

/** Behind whom the words are told to: "her promise to the board that | the lock would be safe", no "to shops that | take cards", "to the paper that | she owns". */
export function opensFarClause(items: readonly Item[], at: number): boolean {
  const first = items[at]
  if (!first || !opensClause(items, at)) return false
  if (PERSONAL_SUBJECTS.holds(first)) return AUXILIARIES.holds(items[at + 1])
  return (
    first.kind === 'quote' ||
    first.lower === 'there' ||
    DETERMINERS.holds(first) ||
    POSSESSIVES.holds(first) ||
    isCapital(first)
  )
}

/** "the judge rejected | was …", "police had released | in March": what is missing is the noun before "that". */
function lacksObject(items: readonly Item[], at: number): boolean {
  for (let i = at; i < at + LONGEST_SUBJECT && isWord(items[i]); i++) {
    const { lower } = items[i]
    if (TREATED.has(lower)) return endsClause(items[i + 1])
    if (isFiniteForm(lower) && !HAVE.has(lower)) return false
  }
  return false
}
const HAVE = wordSet('had has have')

const endsClause = (next: Item | undefined): boolean =>
  !isWord(next) || isFiniteForm(next.lower) || PREPOSITIONS.holds(next)

/** Whether a verb may stand behind "to": "to mend", "to quietly “mend”", no "to her rook", "to voters", "to democracy". */
export function isInfinitiveAt(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind === 'quote') return true
  if (!isWord(item) || isCapital(item)) return false
  const { lower } = item
  if (DETERMINERS.has(lower) || POSSESSIVES.has(lower) || PERSONAL_SUBJECTS.has(lower) || OBJECTS.has(lower))
    return false
  return AUXILIARIES.has(lower) || isAdverb(lower) || !NO_VERB.test(lower) || VERBS_LIKE_NOUNS.has(lower)
}
const OBJECTS = wordSet(
  'him them me us himself herself itself themselves people men women children peace health life charity parliament congress society',
)

/** Ends of nouns and adjectives that few verbs have, and of plurals. */
const NO_VERB = /(?:[^su]s|ity|cy|ism|ship|hood|ness|ology|[nrc]al|bal|ous|lic|[dmnst]ic|ian)$/
const VERBS_LIKE_NOUNS = wordSet('signal deal panic mimic witness harness canvas')
