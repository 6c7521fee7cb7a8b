import { ZONES } from '../dates/dateWords'
import { digitsValue } from '../numbers/digits'
import { isFigureWord, SHORT_MAGNITUDES, SMALL } from '../numbers/table'
import { isHyphenMark } from '../text/characters'
import { type Atom, atomAt } from './atoms'
import { isLabelled, isLabelledWord, isListNumber, isName } from './numberedNames'
import { currencyAfter, currencyBefore, readUnit } from './units'

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
