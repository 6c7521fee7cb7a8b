import { readDigits } from './numbersDigits'
import { readFraction, readVague } from './numbersFractions'
import type { NumberContext, NumberRead } from './numbersRead'
import { GLYPHS } from './numbersTable'
import { readWords } from './numbersWords'
import { type Atom, atomAt } from './quantitiesAtoms'

/** Reads the number that starts at atom `i`: digits, words, a fraction or a vague count; null when there is none. */
export function readNumber(atoms: readonly Atom[], i: number, context: NumberContext): NumberRead | null {
  const atom = atomAt(atoms, i)
  if (atom.kind === 'digits' || atom.lower === '.' || GLYPHS.has(atom.text)) return readDigits(atoms, i, context)
  if (atom.kind !== 'letters') return null
  return readFraction(atoms, i) ?? readVague(atoms, i) ?? readWords(atoms, i, context)
}
