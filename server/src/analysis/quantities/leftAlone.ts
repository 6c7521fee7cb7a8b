import { MONTHS, WEEKDAYS, ZONES } from '../dates/dateWords'
import { digitsValue } from '../numbers/digits'
import { isFigureWord, SHORT_MAGNITUDES, SMALL } from '../numbers/table'
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

/** Words before a hyphen and a number that leave it a number: "mid-2022", "minus-130", "now-18". */
const PREFIXES =
  /^(?:mid|early|late|pre|post|sub|minus|plus|now|then|over|under|about|to|some|nearly|almost|roughly|year|fiscal|non|and|only|just|magnitude|a)$/

/**
 * Where a number at atom `i` is no quantity, the index after what it belongs to; else -1. Names with numbers ("CO2", "F-16",
 * "S&P 500", "Flight 370"), phone numbers, versions, list numbers, "9/11" and what is glued to letters that are no unit.
 */
export function leftAlone(atoms: readonly Atom[], i: number): number {
  const atom = atomAt(atoms, i)
  if (atom.kind === 'letters' && SMALL.has(atom.lower)) return isLabelledWord(atoms, i) ? i + 1 : -1
  if (atom.kind !== 'digits') return -1
  const end = codeEnd(atoms, i)
  if (end > 0) return end
  if (isLabelled(atoms, i) || isListNumber(atoms, i)) return afterGlued(atoms, i)
  if (isName(atoms, i)) return afterGlued(atoms, i)
  return -1
}

/** Codes: glued to letters, versions, phone numbers, "24/7", numbers in a row (tables). */
function codeEnd(atoms: readonly Atom[], i: number): number {
  const atom = atomAt(atoms, i)
  const before = atomAt(atoms, i - 1)
  const next = atomAt(atoms, i + 1)
  if (digitsValue(atom.text) === null) return afterGlued(atoms, i)
  if (atom.glued && before.kind === 'letters' && !currencyBefore(atoms, i - 1)) return afterGlued(atoms, i)
  if (atom.glued && isHyphenMark(before.text) && before.glued && !prefixed(atoms, i)) return afterGlued(atoms, i)
  if (atom.glued && before.text === '-' && !before.glued && /^[A-Z]{2,}$/.test(atomAt(atoms, i - 2).text))
    return afterGlued(atoms, i)
  if (atom.glued && /^[#@_=§№/\\]$/.test(before.text)) return afterGlued(atoms, i)
  if (atom.glued && before.text === '.' && before.glued && atomAt(atoms, i - 2).kind === 'letters')
    return afterGlued(atoms, i)
  if (
    /^(?:911|999|112)$/.test(atom.text) &&
    /^(?:call|calls|called|calling|dial|dials|dialed|dialled|dialing|phoned|rang|a|to)$/.test(before.lower)
  )
    return i + 1
  if (/^[’‘']$/.test(before.text) && atom.glued && /^\d\d$/.test(atom.text)) return afterGlued(atoms, i)
  if (before.kind === 'digits' && next.kind === 'digits') return i + 1
  const phone = phoneEnd(atoms, i)
  if (phone > 0) return phone
  if (next.text === '/' && next.glued && atomAt(atoms, i + 2).kind === 'digits' && !isFraction(atoms, i)) return i + 3
  if (next.kind === 'letters' && next.glued && !gluedMeaning(atoms, i)) return afterGlued(atoms, i)
  return 0
}

/** "Phase One", "category one", "Formula One". */
function isLabelledWord(atoms: readonly Atom[], i: number): boolean {
  const before = atomAt(atoms, i - 1)
  if (before.kind !== 'letters' || startsUnit(atoms, i + 1)) return false
  return NUMBERED_IN_WORDS.test(before.lower) || (before.lower === 'no' && before.text.endsWith('.'))
}

const NUMBERED_IN_WORDS =
  /^(?:phase|category|chapter|section|article|tier|type|grade|channel|page|formula|radio|bbc|number|stage|part|volume|episode|round)$/

/** Whether the hyphen before atom `i` joins it to a word that leaves it a number, or to another number. */
function prefixed(atoms: readonly Atom[], i: number): boolean {
  const word = atomAt(atoms, i - 2)
  return word.kind === 'digits' ? false : word.kind === 'sign' || PREFIXES.test(word.lower) || isFigureWord(word.lower)
}

/** Letters glued after digits that are read elsewhere: units, magnitudes, ordinals, ages, times. */
function gluedMeaning(atoms: readonly Atom[], i: number): boolean {
  const { lower, text } = atomAt(atoms, i + 1)
  if (SHORT_MAGNITUDES.has(lower) && text !== 'T') return true
  if (/^(?:st|nd|rd|th|s|am|pm|a|p|yo|e|x|'s)$/.test(lower) && text !== 'S') return lower !== 'x'
  return (
    ZONES.has(lower) ||
    readUnit(atoms, i + 1, true) !== null ||
    currencyAfter(atoms, i + 1, true) !== null ||
    /^M[A-Z]{3}$/.test(text) ||
    /^PM|AM$/.test(text)
  )
}

/** Fractions have small lower halves; "9/11", "24/7" and dates have not. */
function isFraction(atoms: readonly Atom[], i: number): boolean {
  const top = Number(atomAt(atoms, i).text)
  const bottom = Number(atomAt(atoms, i + 2).text)
  if (atomAt(atoms, i + 3).text === '/' || !(top < bottom)) return false
  return /^(?:2|3|4|5|6|8|10|12|16|20|32|40|64|100|1000)$/.test(String(bottom)) && top < bottom
}

/** "555-0123", "202-555-0123", "1-800-555-0123". */
function phoneEnd(atoms: readonly Atom[], i: number): number {
  if (atomAt(atoms, i + 1).kind !== 'sign') return 0
  let at = i
  const groups = [atomAt(atoms, i).text]
  while (
    groups.length < 6 &&
    /^[-.‐‑]$/.test(atomAt(atoms, at + 1).text) &&
    atomAt(atoms, at + 1).glued &&
    atomAt(atoms, at + 2).glued
  ) {
    if (atomAt(atoms, at + 2).kind !== 'digits') break
    groups.push(atomAt(atoms, at + 2).text)
    at += 2
  }
  const area = atomAt(atoms, i - 1).text === '(' && atomAt(atoms, i + 1).text === ')' && /^\d{3}$/.test(groups[0])
  if (area && /^\d{3}$/.test(atomAt(atoms, i + 2).text) && atomAt(atoms, i + 3).text === '-') return i + 2
  if (groups.length === 1) return 0
  const lengths = groups.map(group => group.length).join('-')
  if (atomAt(atoms, i - 1).text === '+' && groups.length > 1) return at + 1
  if (lengths === '3-4') return groups[1].endsWith('00') ? 0 : at + 1
  return /-3-4$/.test(lengths) || groups.length > 3 || (groups.length === 3 && groups[0].length < 4) ? at + 1 : 0
}

/** "No. 1", "Flight 370", "page 3", "a Category 4 hurricane". */
function isLabelled(atoms: readonly Atom[], i: number): boolean {
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
function isListNumber(atoms: readonly Atom[], i: number): boolean {
  const at = atomAt(atoms, 0).text === '(' ? 1 : 0
  if (i !== at || !/^\d{1,2}$/.test(atomAt(atoms, i).text)) return false
  const next = atomAt(atoms, i + 1)
  const after = atomAt(atoms, i + 2)
  if (next.text === '.' && after.start < 0) return true
  return (next.text === ')' || (next.text === '.' && next.glued)) && next.glued && after.start > next.end
}

/** A number that belongs to the capitalised word before it: "iPhone 12", "Model 3", "S&P 500", "Apollo 11". */
function isName(atoms: readonly Atom[], i: number): boolean {
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

/** Index after atom `i` and all that is glued to it. */
function afterGlued(atoms: readonly Atom[], i: number): number {
  let to = i + 1
  while (atomAt(atoms, to).glued && atomAt(atoms, to).kind !== 'sign') to++
  while (
    /^[-‐‑./]$/.test(atomAt(atoms, to).text) &&
    atomAt(atoms, to).glued &&
    atomAt(atoms, to + 1).glued &&
    atomAt(atoms, to + 1).kind !== 'sign'
  ) {
    to += 2
    while (atomAt(atoms, to).glued && atomAt(atoms, to).kind !== 'sign') to++
  }
  return to
}
