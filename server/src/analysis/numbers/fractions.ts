import { type Atom, atomAt } from '../quantities/atoms'
import { afterHyphen, exactly, isArticle, lastDigit, type NumberRead } from './read'
import { DENOMINATORS, MAGNITUDES, SMALL, VAGUE, type Vague } from './table'

/** "half", "a third", "two-thirds", "half a million", "three quarters". */
export function readFraction(atoms: readonly Atom[], i: number): NumberRead | null {
  const first = atomAt(atoms, i).lower
  if (first === 'half' || first === 'quarter') return readHalf(atoms, i, i, first === 'half' ? 2 : 4)
  const top = first === 'a' || first === 'an' ? 1 : SMALL.get(first)
  if (top === undefined || top === 0) return null
  const at = afterHyphen(atoms, i + 1)
  const word = atomAt(atoms, at).lower
  const below = denominator(word, top, at > i + 1)
  if (below === undefined || (word === 'quarters' && !endsFraction(atomAt(atoms, at + 1)))) return null
  if (top === 1 && (below === 2 || below === 4)) return readHalf(atoms, i, at, below)
  if (isArticle(atomAt(atoms, i)) && !endsFraction(atomAt(atoms, at + 1))) return null
  return exactly(top / below, 0, i, at + 1, 'fraction')
}

/** "third" after one, "thirds" after more; "quarter" also after a hyphen ("three-quarter"). */
function denominator(word: string, top: number, hyphen: boolean): number | undefined {
  if (top === 1 || (hyphen && word === 'quarter')) return DENOMINATORS.get(word)
  return word.endsWith('s') ? DENOMINATORS.get(word.slice(0, -1)) : undefined
}

/** "a third of" is a fraction, "a third man" is not. */
function endsFraction(next: Atom): boolean {
  return (
    next.kind === 'sign' ||
    /^(?:of|more|less|fewer|as|the|its|their|his|her|in|were|was|are|is|said|have|had)$/.test(next.lower)
  )
}

/** "half" and "a quarter", alone or of a magnitude: "half a million", "quarter million", "half a dozen". */
function readHalf(atoms: readonly Atom[], from: number, at: number, below: number): NumberRead | null {
  const next = afterHyphen(atoms, at + 1)
  const size = isArticle(atomAt(atoms, next)) ? next + 1 : next
  const magnitude = MAGNITUDES.get(atomAt(atoms, size).lower)
  if (magnitude !== undefined && magnitude !== 100) {
    const value = magnitude / below
    return { ...exactly(value, lastDigit(value), from, size + 1, 'words'), magnitude }
  }
  if (below === 4 && (from === at || !endsFraction(atomAt(atoms, at + 1)))) return null
  return exactly(1 / below, below === 2 ? 0.1 : 0, from, at + 1, 'fraction')
}

/** "dozens", "tens of thousands", "several hundred", "a couple of", "a few". */
export function readVague(atoms: readonly Atom[], i: number): NumberRead | null {
  const first = atomAt(atoms, i).lower
  let at = i
  if (first === 'a' || first === 'the') at = i + 1
  const word = atomAt(atoms, at).lower
  const vague = VAGUE.get(word)
  if (!vague) return null
  const counted = /^(?:couple|few|handful|pair)$/.test(word)
  if ((counted && at === i && word !== 'couple') || (!counted && at !== i) || (first === 'the' && word !== 'few'))
    return null
  const of = atomAt(atoms, at + 1).lower === 'of'
  const size =
    MAGNITUDES.get(atomAt(atoms, at + (of ? 2 : 1)).lower) ?? pluralMagnitude(atomAt(atoms, of ? at + 2 : -1).lower)
  if (size !== undefined) return { ...vagueTimes(vague, size, i, at + (of ? 3 : 2)), magnitude: size }
  if ((vague.needsOf || (word === 'couple' && at === i)) && !of) return null
  const { low, high, value } = vague
  return { value: value ?? [low, high], low, high, precision: 0, from: i, to: at + 1, form: 'vague', magnitude: 1 }
}

/** "tens of thousands" -> 20,000 to 99,999. */
function vagueTimes(vague: Vague, size: number, from: number, to: number): NumberRead {
  const low = vague.low * size
  const round = vague.high % 10 === 9
  const high = round ? (vague.high + 1) * size - 1 : vague.high * size
  const value = vague.value === undefined ? ([low, high] as const) : vague.value * size
  return { value, low, high, precision: 0, from, to, form: 'vague', magnitude: size }
}

function pluralMagnitude(word: string): number | undefined {
  return word.endsWith('s') ? MAGNITUDES.get(word.slice(0, -1)) : undefined
}
