import { isFigureWord } from '../numbers/table'
import { lemma, singular } from '../words/lemmas'
import { WordClass } from '../words/wordClass'
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  TIME_NOUN,
} from '../words/words'
import { type Atom, atomAt } from './atoms'

/** A counted noun: its name in the singular, and the index after it. */
export interface Counted {
  readonly unit: string
  readonly to: number
}

/** How far a head noun may stand from its number: "four Kelva Coast Guard divers". */
const REACH = 7

/** Plurals without an -s, and words that count many in the singular. */
const PLURALS = new Set(
  (
    'people men women children police personnel staff troops aircraft helicopters sheep fish deer cattle feet teeth mice geese ' +
    'policemen policewomen firemen fishermen gunmen crewmen servicemen servicewomen congressmen businessmen spokesmen salesmen ' +
    'craftsmen workmen airmen seamen marines townsmen statesmen lawmen horsemen countrymen clergymen noblemen grandchildren ' +
    'schoolchildren stepchildren crew species series media criteria phenomena data spacecraft watercraft hovercraft offspring ' +
    'alumni fungi nuclei cacti radii percent youth folk kin clergy livestock crises analyses theses oxen dead wounded missing'
  ).split(' '),
)

/** End in -s and are no plurals. */
const NOT_PLURAL = new Set(
  (
    'less is was has does its his this us as thus yes always perhaps across besides towards afterwards sometimes nowadays indoors ' +
    'outdoors overseas upstairs downstairs alas news politics economics physics plus minus versus said says'
  ).split(' '),
)

/** Verbs that often follow a bare number ("two died", "three were"): no noun is looked for behind them. */
const VERBS = new Set(
  (
    'said says say told tell went came died killed injured wounded arrested took made got gave found saw left ran fell hit set put ' +
    'lost won led held began became remain remained appeared stood sat came know known shot fled missing dead alive hurt voted ' +
    'agreed opposed abstained survived escaped work works want wants need needs make makes take takes look looks think ' +
    'go goes get gets come comes give gives see sees find finds show shows died dies let lets help helps'
  ).split(' '),
)

/** Adjectives of number and the like, passed over between a number and its noun. */
const PASSED = new Set(
  'more other such additional extra further new different separate straight consecutive fewer less own same known confirmed alleged'.split(
    ' ',
  ),
)

/** "of the", "of his": what may stand between a number and the noun it counts a part of. */
const LINKS = new Set('the these those its his her their our my your all those them'.split(' '))

/** Which nouns a number takes: "one" a singular, a fraction either ("half its army", "half the seats"), others a plural. */
export type NounNumber = 'singular' | 'either' | false

/** The noun that a number counts, from atom `i` on; null when no noun follows. */
export function readCounted(atoms: readonly Atom[], i: number, one: NounNumber): Counted | null {
  const start = afterLinks(atoms, i)
  let last = -1
  let end = start + REACH
  for (let k = start; k < end; k++) {
    const atom = atomAt(atoms, k)
    if (isQuote(atom.text) && k === start) continue
    if (isGenitive(atom) || isJoint(atoms, k)) continue
    if (atom.kind !== 'letters' || STOP.holds(atom)) break
    if (k > start && isFigureWord(atom.lower) && !TIME_NOUN.holds(atom) && !atom.glued) break
    if (PLURAL.holds(atom)) return one === 'singular' ? null : pluralHead(atoms, k)
    if (one && last >= start && (looksVerbal(atom.lower) || namesAnother(atoms, last, atom))) break
    last = k
    if (one && !isGenitive(atomAt(atoms, k + 1))) end = Math.min(end, k + 3)
  }
  if (!one || last < start) return null
  return { unit: unitName(atomAt(atoms, last).lower), to: last + 1 }
}

function afterLinks(atoms: readonly Atom[], i: number): number {
  let at = i
  if (atomAt(atoms, at).lower === 'of') at++
  while (at < i + 3 && LINKS.has(atomAt(atoms, at).lower)) at++
  return at
}

/** The last of a run of plurals: "sports clubs", "arms sales". */
function pluralHead(atoms: readonly Atom[], k: number): Counted {
  let head = k
  const next = atomAt(atoms, k + 1)
  if (
    next.kind === 'letters' &&
    PLURAL.holds(next) &&
    !PLURALS.has(next.lower) &&
    !STOP.holds(next) &&
    !PLURALS.has(atomAt(atoms, k).lower)
  )
    head = k + 1
  return { unit: unitName(atomAt(atoms, head).lower), to: head + 1 }
}

/** Singular, lower case, without a genitive's apostrophe. */
export function unitName(lower: string): string {
  return lower === 'people' ? 'person' : singular(lower.replace(/['’]$/, ''))
}

function isPlural(lower: string): boolean {
  if (PLURALS.has(lower)) return true
  return lower.length > 3 && lower.endsWith('s') && !NOT_PLURAL.has(lower) && !/(?:ss|us|is|'s|’s)$/.test(lower)
}
const PLURAL = new WordClass({ has: isPlural })

/** Words at which the search for a noun ends. */
function stops(lower: string): boolean {
  if (PASSED.has(lower)) return false
  return (
    PREPOSITIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    RELATIVES.has(lower) ||
    PRONOUNS.has(lower) ||
    (DETERMINERS.has(lower) && !isFigureWord(lower)) ||
    VERBS.has(lower) ||
    lower === 'not' ||
    lower === 'ago' ||
    lower === 'years' ||
    lower === 'each' ||
    lower === 'per'
  )
}
const STOP = new WordClass({ has: stops })

function looksVerbal(lower: string): boolean {
  if (
    /(?:meeting|building|hearing|shooting|killing|wedding|painting|drawing|offering|warning|ruling|ring|king|wing|spring|string|evening|morning|meeting|rating|listing|filing|opening|sitting|being|thing)$/.test(
      lower,
    )
  )
    return false
  return /(?:ed|ly|ing)$/.test(lower) || VERBS.has(lower) || isIrregular(lower)
}

/** A past tense like "threw": its lemma does not start as it does. */
function isIrregular(lower: string): boolean {
  const base = lemma(lower)
  return base.length > 2 && !lower.startsWith(base.slice(0, -1))
}

/** "one other boat Acme has": a name after a noun opens something else. */
function namesAnother(atoms: readonly Atom[], last: number, atom: Atom): boolean {
  return (
    /^\p{Lu}/u.test(atom.text) && /^\p{Ll}/u.test(atomAt(atoms, last).text) && !PASSED.has(atomAt(atoms, last).lower)
  )
}

const isGenitive = ({ lower }: Atom): boolean => lower === "'s" || lower === '’s' || lower === "'"

const isQuote = (text: string): boolean => /^["“”'‘’]$/.test(text)

/** A hyphen inside a word that was cut apart. */
function isJoint(atoms: readonly Atom[], k: number): boolean {
  return atomAt(atoms, k).text === '-' && atomAt(atoms, k).glued && atomAt(atoms, k + 1).glued
}

/** Whether a number before atom `i` counts something there that a year would not ("2000 people"). */
export function countsAfterYear(atoms: readonly Atom[], i: number): boolean {
  const { lower, text } = atomAt(atoms, i)
  return /^[a-z]/.test(text) && (PLURALS.has(lower) || PEOPLE.has(lower) || PASSED.has(lower))
}

/** Plurals that follow a number of four digits more often than a year. */
const PEOPLE = new Set(
  (
    'soldiers workers jobs employees students residents families homes houses refugees migrants protesters demonstrators officers ' +
    'members patients victims cases deaths supporters prisoners civilians fighters passengers guests fans customers dollars euros ' +
    'pounds voters women children villagers volunteers delegates participants tickets copies units vehicles cars buildings schools ' +
    'businesses companies points pages words votes users visitors spectators firefighters rooms animals'
  ).split(' '),
)
