import { MONTHS, WEEKDAYS } from '../dates/dateWords'
import { SHORT_MAGNITUDES } from '../numbers/table'
import { isHyphenMark } from '../text/characters'
import { CALENDAR, OPENERS, PREPOSITIONS } from '../words/words'
import { type Atom, atomAt } from './atoms'
import { countsAfterYear } from './nouns'
import { currencyAfter, currencyBefore, readUnit } from './units'

/** Words whose number is a name or a place in a list: "Flight 370", "page 3", "Chapter 11", "category 4". */
const LABELS = new Set(
  (
    'flight route highway interstate road street avenue exit gate terminal platform runway section sections article articles chapter ' +
    'chapters clause paragraph resolution title rule regulation directive act bill amendment proposition prop measure room suite ' +
    'building floor apartment apt unit page pages volume vol issue no no. nos number numbers nr № # game week day lap stage episode ' +
    'season series channel radio group groups pool class grade year level tier phase type category cat. stage zone district precinct ' +
    'ward sector area block lot pier track lane line model version windows ios android iphone ipad galaxy apollo boeing airbus figure ' +
    'fig fig. table appendix exhibit annex option step task item case docket file form schedule band code size seed division league ' +
    'ranked rank top formula unit car bus train boat ship company battalion brigade squad platoon'
  ).split(' '),
)

/** "Phase One", "category one", "Formula One". */
export function isLabelledWord(atoms: readonly Atom[], i: number): boolean {
  const before = atomAt(atoms, i - 1)
  if (before.kind !== 'letters' || startsUnit(atoms, i + 1)) return false
  return NUMBERED_IN_WORDS.test(before.lower) || (before.lower === 'no' && before.text.endsWith('.'))
}

const NUMBERED_IN_WORDS =
  /^(?:phase|category|chapter|section|article|tier|type|grade|channel|page|formula|radio|bbc|number|stage|part|volume|episode|round)$/

/** "No. 1", "Flight 370", "page 3", "a Category 4 hurricane". */
export function isLabelled(atoms: readonly Atom[], i: number): boolean {
  let before = atomAt(atoms, i - 1)
  if (before.text === '.' && before.glued) before = atomAt(atoms, i - 2)
  if (before.kind !== 'letters' && before.text !== '#' && before.text !== '№') return false
  if (before.lower === 'no')
    return /^No|^no\.|^NO/.test(before.text) && (before.text.endsWith('.') || atomAt(atoms, i - 1).text === '.')
  if (!LABELS.has(before.lower)) return false
  if (
    /^(?:year|day|week|top|area|series|case|measure|line|number|class|group|unit|season|company|act|size|car|bus|train|road|street|level)$/.test(
      before.lower,
    )
  ) {
    return /^[A-Z]/.test(before.text) || !startsUnit(atoms, i + 1)
  }
  return !startsUnit(atoms, i + 1)
}

function startsUnit(atoms: readonly Atom[], i: number): boolean {
  const atom = atomAt(atoms, i)
  return (
    readUnit(atoms, i, true) !== null ||
    SHORT_MAGNITUDES.has(atom.lower) ||
    /^(?:million|billion|thousand|hundred)$/.test(atom.lower) ||
    /^[a-z].*[^s]s$/.test(atom.text) ||
    atom.lower === 'people'
  )
}

/** "1. Say hello", "(2) …" at the start of a sentence. */
export function isListNumber(atoms: readonly Atom[], i: number): boolean {
  const at = atomAt(atoms, 0).text === '(' ? 1 : 0
  if (i !== at || !/^\d{1,2}$/.test(atomAt(atoms, i).text)) return false
  const next = atomAt(atoms, i + 1)
  const after = atomAt(atoms, i + 2)
  if (next.text === '.' && after.start < 0) return true
  return (next.text === ')' || (next.text === '.' && next.glued)) && next.glued && after.start > next.end
}

/** A number that belongs to the capitalised word before it: "iPhone 12", "Model 3", "S&P 500", "Apollo 11". */
export function isName(atoms: readonly Atom[], i: number): boolean {
  const atom = atomAt(atoms, i)
  const before = atomAt(atoms, i - 1)
  if (before.kind !== 'letters' || !/^(?:\p{Lu}|i[A-Z]|e[A-Z])/u.test(before.text) || !/^\d{1,4}$/.test(atom.text))
    return false
  if (before.text.endsWith('.') && before.lower !== 'no') return false
  if (MONTHS.has(before.lower) || WEEKDAYS.has(before.lower) || CALENDAR.has(before.lower)) return false
  if (currencyBefore(atoms, i - 1) !== null) return false
  if (PREPOSITIONS.holds(before) || (OPENERS.holds(before) && i === firstWord(atoms) + 1)) return false
  if (
    /^(?:about|some|nearly|almost|over|under|around|only|just|than|least|most|is|are|was|were|has|have|had|the|a|an|and|or|kills?|killed|injur\w+|wounds?|lost|won|age|aged|least)$/.test(
      before.lower,
    )
  )
    return false
  if (measured(atoms, i + 1)) return false
  return !countsAfterYear(atoms, i + 1) && !inPlace(atoms, i)
}

function firstWord(atoms: readonly Atom[]): number {
  return atomAt(atoms, 0).kind === 'letters' ? 0 : 1
}

/** A unit, magnitude, percent or hyphen after the number shows that it measures. */
function measured(atoms: readonly Atom[], i: number): boolean {
  const at = isHyphenMark(atomAt(atoms, i).text) && atomAt(atoms, i).glued ? i + 1 : i
  const { lower, glued } = atomAt(atoms, at)
  if (readUnit(atoms, at, true) || currencyAfter(atoms, at, true)) return lower !== 'a' && lower !== 't'
  return (
    /^(?:million|billion|trillion|thousand|hundred|dozen|times|%)$/.test(lower) ||
    (glued && SHORT_MAGNITUDES.has(lower))
  )
}

/** "In Moscow 300 protesters": the name belongs to a place, and a noun in the plural follows. */
function inPlace(atoms: readonly Atom[], i: number): boolean {
  if (!/^[a-z]\w*[^sui]s$/.test(atomAt(atoms, i + 1).text)) return false
  let k = i - 1
  while (k > i - 4 && /^\p{Lu}/u.test(atomAt(atoms, k).text)) {
    if (k === firstWord(atoms)) break
    k--
  }
  return /^(?:in|at|from|near|across|outside|around)$/.test(atomAt(atoms, k).lower)
}
