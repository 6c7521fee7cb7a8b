import { type Atom, atomAt } from '../quantities/atoms'
import { readDigits } from './digits'
import { readFraction, readVague } from './fractions'
import type { NumberContext, NumberRead } from './read'
import { GLYPHS } from './table'
import { readWords } from './words'

/** Reads the number that starts at atom `i`: digits, words, a fraction or a vague count; null when there is none. */
export function readNumber(atoms: readonly Atom[], i: number, context: NumberContext): NumberRead | null {
  const atom = atomAt(atoms, i)
  if (atom.kind === 'digits' || atom.lower === '.' || GLYPHS.has(atom.text)) return readDigits(atoms, i, context)
  if (atom.kind !== 'letters') return null
  return readFraction(atoms, i) ?? readVague(atoms, i) ?? readWords(atoms, i, context)
}
