import { ORDINALS, SMALL } from '../numbers/table'
import { eventOf, lemma } from '../words/lemmas'
import { AUXILIARIES, COORDINATORS, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from '../words/words'
import { type Atom, atomAt } from './atoms'
import { type Figure, figureOf } from './figure'
import { unitName } from './nouns'

/** Nouns that an ordinal numbers without counting events: names, ranks and periods. */
const NOT_COUNTED = new Set(
  (
    'century amendment world war street avenue floor grade district circuit lady ladies minister person party parties place degree ' +
    'quarter half thing one largest biggest smallest highest lowest best worst most least place class hand base aid name step glance ' +
    'sight look generation edition army division brigade regiment battalion infantry airborne ward precinct chapter section article ' +
    "party's family couple nations nation responder responders rate estate world amendment year-old birthday anniversary cousin " +
    'president vice deputy secretary gentleman day hour'
  ).split(' '),
)

/** "second joint inspection", "for the third time", "6th straight win": an ordinal with the noun it counts. */
export function readOrdinal(atoms: readonly Atom[], i: number): Figure | null {
  const read = ordinalAt(atoms, i)
  if (!read) return null
  const noun = ordinalNoun(atoms, read.to)
  if (!noun || (read.value === 1 && eventOf(lemma(noun.head)) === null && noun.head !== 'time')) return null
  return { ...figureOf('ordinal', read.value, unitName(noun.head), i, read.to), to: noun.to }
}

function ordinalAt(atoms: readonly Atom[], i: number): { value: number; to: number } | null {
  const atom = atomAt(atoms, i)
  const suffix = atomAt(atoms, i + 1)
  if (atom.kind === 'digits') {
    return suffix.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower) && /^\d{1,4}$/.test(atom.text)
      ? { value: Number(atom.text), to: i + 2 }
      : null
  }
  const tens = SMALL.get(atom.lower)
  const last = atomAt(atoms, i + 2)
  if (tens !== undefined && tens >= 20 && suffix.text === '-' && ORDINALS.has(last.lower))
    return { value: tens + (ORDINALS.get(last.lower) ?? 0), to: i + 3 }
  const value = ORDINALS.get(atom.lower)
  return value === undefined || suffix.text === '-' ? null : { value, to: i + 1 }
}

/** The last of up to four words in lower case that can be its noun and modifiers. */
function ordinalNoun(atoms: readonly Atom[], i: number): { head: string; to: number } | null {
  let to = i
  while (to < i + 4 && isContent(atomAt(atoms, to), to > i)) to++
  const head = atomAt(atoms, to - 1).lower
  if (
    to === i ||
    NOT_COUNTED.has(head) ||
    NOT_COUNTED.has(atomAt(atoms, i).lower) ||
    /(?:est|ly)$/.test(atomAt(atoms, i).lower)
  )
    return null
  return { head, to }
}

function isContent(atom: Atom, further: boolean): boolean {
  const { lower, text, kind } = atom
  if (kind !== 'letters' || !/^[a-z]/.test(text) || SMALL.has(lower)) return false
  if (
    further &&
    /(?:ed|ly|ing)$/.test(lower) &&
    !/^(?:meeting|hearing|briefing|shooting|bombing|stabbing|killing|wedding|building|reading|sitting)$/.test(lower)
  )
    return false
  return !(
    PREPOSITIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    PRONOUNS.has(lower) ||
    DETERMINERS.has(lower) ||
    /^(?:this|today|yesterday|tomorrow|last|next|when|not|also|then|now|ago|later|came|was|said|went|took|fell|rose|left|won|lost|died)$/.test(
      lower,
    )
  )
}
