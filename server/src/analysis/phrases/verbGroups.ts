import { clearBehind, type ReportingForm } from '../words/reportingVerbs'
import { ROLE_NOUN } from '../words/titles'
import { FINITE } from '../words/verbs'
import {
  ADVERBIALS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL_SUBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  wordSet,
} from '../words/words'
import { isAdjective, isMediaReports } from './beforeNouns'
import type { Item } from './items'
import { COMMA_OR_COLON, isCapital, isMark, isOneOf, isTime, isWord } from './nounPhrase'

/** Determiners that can be the subject of a verb by themselves. */
const STAND_ALONE = wordSet(
  'some many most both all half few several other others another this that these those each one two three four five six seven eight nine ten more',
)

/** Those of them that take a verb in the singular. */
const ALONE_IN_SINGULAR = wordSet('another this that each one')

/** Reporting verbs whose base form is no noun. */
export const NEVER_NOUNS = wordSet(
  'say tell add argue insist suggest explain believe think contend maintain assert allege deny acknowledge admit describe know expect agree',
)

const BE = new Set("is are was were be been being am 's 're".split(' '))

/** A form of "be". */
export const isBe = (item: Item | undefined): boolean => item !== undefined && BE.has(item.lower)

/** Particles that belong to the cue: "pointed out", "called for", "spoke of" keeps its preposition outside. */
const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    point: ['out', 'to'],
    put: ['it'],
    sum: ['up'],
    shout: ['out'],
    cry: ['out'],
    call: ['for', 'on'],
    speak: ['out'],
    snap: ['back'],
    shoot: ['back'],
  }),
)

/** The last item of a verb with its particle: "pointed | out". */
export function lastOfCue(items: readonly Item[], i: number): number {
  if (items[i].verb?.lemma === 'make') return clearBehind(items, i)
  const particles = PARTICLES.get(items[i].verb?.lemma ?? '')
  if (!particles) return i
  const at = items[i].verb?.lemma === 'call' ? behindTime(items, i + 1) : i + 1
  return particles.includes(items[at]?.lower ?? '') ? at : i
}

/** "called | on Friday | for": behind what tells when. */
function behindTime(items: readonly Item[], from: number): number {
  let at = items[from]?.lower === 'on' && items[from + 1] !== undefined && isTime(items[from + 1]) ? from + 2 : from
  while (items[at] !== undefined && isTime(items[at])) at++
  return at
}

/** What stands before a verb and makes one group with it. */
export interface VerbGroup {
  /** First auxiliary or adverb of the group. */
  readonly first: number
  readonly passive: boolean
  readonly finite: boolean
  readonly infinitive: boolean
}

/** Auxiliaries and adverbs before a verb. */
export function verbGroup(items: readonly Item[], i: number): VerbGroup {
  let first = i
  let passive = false
  let finite = false
  let k = i - 1
  for (; k >= 0 && isWord(items[k]); k--) {
    const lower = items[k].lower
    if (
      AUXILIARIES.holds(items[k]) &&
      !(
        lower === "'s" &&
        isCapital(items[k - 1]) &&
        !isHas(items, k, i) &&
        !isBe(items[k - 2]) &&
        items[i].verb?.form !== 'ing'
      )
    ) {
      if (isBe(items[k]) && !finite && !isHas(items, k, i)) passive = true
      finite = true
      first = k
    } else if (isSubjectAlone(items, k)) break
    else if (ADVERBIALS.holds(items[k]) || lower === 'not' || (MID_ADVERBS.has(lower) && isAuxiliary(items[k - 1])))
      first = k
    else break
  }
  const infinitive = k >= 0 && items[k].lower === 'to'
  if (!finite && !infinitive) first = i - leadingAdverbs(items, i)
  return { first, passive: passive && items[i].verb?.form === 'past', finite, infinitive }
}

/** "who's argued that", "he's said": has, before what only people do. */
const isHas = (items: readonly Item[], clitic: number, verb: number): boolean =>
  items[clitic].lower === "'s" &&
  DONE_BY_PEOPLE.has(items[verb].verb?.lemma ?? '') &&
  (items[clitic - 1]?.lower === 'who' || items[clitic - 1]?.lower === 'he' || items[clitic - 1]?.lower === 'she')

const DONE_BY_PEOPLE = wordSet(
  'say argue claim insist suggest maintain contend predict promise pledge vow threaten add note complain explain',
)

/** Adverbs between an auxiliary and its verb that are other words elsewhere: "has long said". */
const MID_ADVERBS = wordSet('long since once twice first even all both each just yet long')

const isAuxiliary = (item: Item | undefined): boolean => item !== undefined && AUXILIARIES.holds(item)

const leadingAdverbs = (items: readonly Item[], i: number): number => {
  let n = 0
  while (i - n - 1 >= 0 && isWord(items[i - n - 1]) && ADVERBIALS.holds(items[i - n - 1])) {
    if (isSubjectAlone(items, i - n - 1)) break
    n++
  }
  return n
}

/** "Both said", `“…,” all agreed`, "Doe left, and both said": who speaks, and not "they both said". */
const isSubjectAlone = (items: readonly Item[], i: number): boolean =>
  (items[i].lower === 'both' || items[i].lower === 'all') &&
  (!isWord(items[i - 1]) || (COORDINATORS.holds(items[i - 1]) && isMark(items[i - 2], ',')))

/** "the claims", "his stated aim", "in reports": the word is no verb here. */
export function isNoun(items: readonly Item[], i: number, verb: ReportingForm): boolean {
  const before = items[i - 1]
  if (!before) return verb.form !== 'past' && verb.form !== 'ing'
  if (verb.form === 'third' && NEVER_NOUNS.has(verb.lemma)) return false
  if (before.kind === 'number') return items[i - 2]?.lower !== 'in' && (verb.form === 'third' || verb.form === 'base')
  if (before.kind !== 'word') return verb.form === 'base' && !NEVER_NOUNS.has(verb.lemma)
  if (verb.form !== 'past' && verb.form !== 'ing' && isSubject(items, i)) return true
  if (isFigure(items, i)) return true
  if (verb.form === 'third' && before.verb?.form === 'base' && items[i - 2]?.lower === 'to') return true
  if (POSSESSIVES.holds(before) || (before.lower === "'s" && verb.form !== 'ing' && verb.form !== 'past')) return true
  if (isRelativeSubject(items, i, verb)) return false
  if (DETERMINERS.holds(before) && !(verb.form === 'third' ? ALONE_IN_SINGULAR : STAND_ALONE).has(before.lower))
    return true
  if (verb.form === 'third' && ROLE_NOUN.holds(items[i]))
    if (OF_PLURALS.has(items[i + 1]?.lower ?? '') || isMediaReports(items, i)) return true
  if (
    verb.form === 'third' &&
    !NEVER_NOUNS.has(verb.lemma) &&
    ((PREPOSITIONS.holds(before) && !isCapital(before)) || isAdjective(items, i - 1))
  )
    return true
  return (
    (verb.form === 'past' || verb.form === 'third') &&
    PREPOSITIONS.holds(before) &&
    before.lower !== 'as' &&
    before.lower !== 'than' &&
    before.lower !== 'after' &&
    before.lower !== 'since'
  )
}

/** "the company, which said", "a report which says that": no noun, for "which" stands behind a comma, or behind what tells. */
const isRelativeSubject = (items: readonly Item[], i: number, { form, lemma }: ReportingForm): boolean =>
  items[i - 1].lower === 'which' &&
  (isMark(items[i - 2], ',') || (isWord(items[i - 2]) && (ROLE_NOUN.holds(items[i - 2]) || isTime(items[i - 2])))) &&
  (form === 'past' || (form === 'third' && (NEVER_NOUNS.has(lemma) || items[i + 1]?.lower === 'that')))

/** "tribal figures", "Sales figures", and not "Mr. Roe figures", "they figure": people, or numbers. */
export const isFigure = (items: readonly Item[], i: number): boolean =>
  items[i].verb?.lemma === 'figure' &&
  items[i].verb.form !== 'past' &&
  !(isCapital(items[i - 1]) && isCapital(items[i - 2])) &&
  !(i > 0 && PERSONAL_SUBJECTS.holds(items[i - 1]))

/** "Both states sent a note", "state troops held them": a noun with a verb behind it, or before another noun. */
function isSubject(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]
  if (!isWord(next) || isCapital(items[i])) return false
  if (items[i].lower === 'states' && AUXILIARIES.holds(next)) return true
  if (items[i].lower === 'state') return next.lower === 'of' || (next.lower !== 'that' && !PREPOSITIONS.holds(next))
  return (
    MORE_OFTEN_NOUNS.has(items[i].lower) &&
    FINITE.holds(next.lower === 'that' ? (items[i + 2] ?? next) : next) &&
    !items.slice(Math.max(0, i - 5), i).some(isRelative)
  )
}

const isRelative = ({ lower }: Item): boolean =>
  lower === 'which' || lower === 'that' || lower === 'what' || lower === 'who'

const MORE_OFTEN_NOUNS = wordSet(
  'states rules orders reports report attacks views charges projects forecasts estimates comments requests questions demands fears figures',
)

/** "Gulf states are", "such reports have": auxiliaries of plurals. */
const OF_PLURALS = wordSet('are were have')

/** Whether a quotation stands behind item `i`, or behind its comma or colon. */
export const quoteFollows = (items: readonly Item[], i: number): boolean =>
  items[i + 1]?.kind === 'quote' || (isOneOf(items[i + 1], COMMA_OR_COLON) && items[i + 2]?.kind === 'quote')
