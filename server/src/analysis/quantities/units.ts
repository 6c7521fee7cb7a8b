import { type Atom, atomAt } from './atoms'
import { CURRENCY_CODES, CURRENCY_SIGNS, CURRENCY_WORDS } from './unitsCurrency'
import { SYMBOL_UNITS, type Unit, WORD_UNITS } from './unitsTable'

/** A unit as it was met in the text: its index range is [.., to). */
export interface UnitRead {
  readonly unit: Unit
  readonly to: number
}

/** The first atom of each name of a table, so that most words are turned away at one look. */
const firstPieces = (names: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [...names].map(name => /^\p{L}+\.?|./u.exec(name)?.[0] ?? '').flatMap(piece => [piece, piece.replace(/\.$/, '')]),
  )

const UNIT_WORDS = firstPieces(WORD_UNITS.keys())
const UNIT_SYMBOLS = firstPieces(SYMBOL_UNITS.keys())

const MOST_ATOMS = 4
/** By its first atom, how many atoms a name of a unit takes at most; a hyphen may stand for white space. */
const LONGEST_UNIT: ReadonlyMap<string, number> = new Map(
  [...WORD_UNITS.keys(), ...SYMBOL_UNITS.keys()]
    .map(name => [name, Math.min(MOST_ATOMS, name.match(/\p{L}+|\d+|./gu)?.length ?? 0)] as const)
    .sort(([, a], [, b]) => a - b)
    .flatMap(([name, length]) => [...firstPieces([name])].map(piece => [piece, length] as const)),
)

/** Reads a unit of measure at atom `i`, longest first: "square miles", "degrees Celsius", "km/h", "per cent". */
export function readUnit(atoms: readonly Atom[], i: number, afterDigits: boolean): UnitRead | null {
  const first = atomAt(atoms, i)
  if (!UNIT_WORDS.has(first.lower) && !(afterDigits && UNIT_SYMBOLS.has(first.text))) return null
  const longest = Math.max(LONGEST_UNIT.get(first.lower) ?? 0, LONGEST_UNIT.get(first.text) ?? 0)
  for (let length = longest; length > 0; length--) {
    if (i + length > atoms.length) continue
    const words = joined(atoms, i, i + length)
    const unit = WORD_UNITS.get(words.toLowerCase()) ?? (afterDigits ? symbolAt(atoms, i, length) : undefined)
    if (unit) return { unit, to: i + length }
  }
  return null
}

/** Letters that are symbols only when glued to the number, for they are words or initials as well. */
const ONLY_GLUED = /^(?:m|s|h|l|L|g|t|st|C|F|K|A|V|W|MP|mb|pp|PS|kn|A|nm)$/

function symbolAt(atoms: readonly Atom[], i: number, length: number): Unit | undefined {
  if (length > 1 && atomAt(atoms, i + 1).kind === 'digits' && !atomAt(atoms, i + 1).glued) return undefined
  const written = tight(atoms, i, i + length)
  const unit = SYMBOL_UNITS.get(written) ?? SYMBOL_UNITS.get(joined(atoms, i, i + length))
  if (!unit || (ONLY_GLUED.test(written) && !atomAt(atoms, i).glued && !standsAlone(atoms, i, written)))
    return undefined
  return length === 1 && atomAt(atoms, i + 1).glued && atomAt(atoms, i + 1).kind === 'digits' ? undefined : unit
}

/** "30 C outside", "5 W charger", "3 h": a lone symbol after a space is a unit where it can be neither initial nor word. */
function standsAlone(atoms: readonly Atom[], i: number, written: string): boolean {
  const next = atomAt(atoms, i + 1)
  return /^[hmglCFW]$/.test(written) && (next.kind !== 'letters' || /^[a-z]/.test(next.text)) && next.text !== '.'
}

/** The words of atoms [from, to) as a table spells them: one space where there is white space or a hyphen. */
function joined(atoms: readonly Atom[], from: number, to: number): string {
  let words = ''
  for (let k = from; k < to; k++) {
    const { text, glued } = atomAt(atoms, k)
    if (text === '-' && k > from) words += ' '
    else words += (k > from && !glued ? ' ' : '') + text
  }
  return words
}

function tight(atoms: readonly Atom[], from: number, to: number): string {
  let words = ''
  for (let k = from; k < to; k++) words += atomAt(atoms, k).text
  return words
}

/** A currency as it was met: its name, and the index after it. */
export interface CurrencyRead {
  readonly currency: string
  readonly to: number
  /** "MUSD": the code carries a magnitude. */
  readonly magnitude?: number
}

const SIGNS = firstPieces(CURRENCY_SIGNS.keys())
const CODES = firstPieces(CURRENCY_CODES.keys())
const MORE_BEFORE = ['PS', 'usd', 'ringgit', 'Ringgit', 'dollar']
const BEFORE: ReadonlySet<string> = new Set([...SIGNS, ...CODES, ...[...CODES].map(code => `M${code}`), ...MORE_BEFORE])
const AFTER: ReadonlySet<string> = new Set([
  ...firstPieces(CURRENCY_WORDS.keys()),
  ...[...BEFORE].map(sign => sign.toLowerCase()),
  'p',
])

/** Whether a word, in lower case, can open the name of a unit or currency in words. */
export const mayBeUnit = (lower: string): boolean => UNIT_WORDS.has(lower) || AFTER.has(lower)

/** A currency before its number: "$", "US$", "c $", "GBP", "RM", "PS2.7m" (a sterling sign that lost its encoding). */
export function currencyBefore(atoms: readonly Atom[], i: number): CurrencyRead | null {
  const first = atomAt(atoms, i)
  if (first.kind === 'digits' || !BEFORE.has(first.text)) return null
  for (let length = 3; length > 0; length--) {
    const written = tight(atoms, i, i + length)
    const next = atomAt(atoms, i + length)
    if (next.start < 0) continue
    const currency = CURRENCY_SIGNS.get(written)
    if (currency !== undefined) return { currency, to: i + length }
  }
  const next = atomAt(atoms, i + 1)
  if (next.kind === 'digits') {
    if (first.text === 'PS' && next.glued) return { currency: 'pound', to: i + 1 }
    return (
      codeAt(first, i) ??
      (first.lower === 'ringgit' || first.lower === 'dollar' ? { currency: first.lower, to: i + 1 } : null)
    )
  }
  return null
}

const PREFIXED = /^(?:M)([A-Z]{3})$/

function codeAt(atom: Atom, i: number): CurrencyRead | null {
  const code = CURRENCY_CODES.get(atom.text) ?? (atom.text === 'usd' ? 'us dollar' : undefined)
  if (code !== undefined) return { currency: code, to: i + 1 }
  const prefixed = CURRENCY_CODES.get(PREFIXED.exec(atom.text)?.[1] ?? '')
  return prefixed === undefined ? null : { currency: prefixed, to: i + 1, magnitude: 1e6 }
}

/** A currency after its number: "dollars", "Chinese yuan", "USD", "€", "p". */
export function currencyAfter(atoms: readonly Atom[], i: number, afterDigits: boolean): CurrencyRead | null {
  if (!AFTER.has(atomAt(atoms, i).lower)) return null
  for (let length = 3; length > 0; length--) {
    if (i + length > atoms.length) continue
    const currency = CURRENCY_WORDS.get(joined(atoms, i, i + length).toLowerCase())
    if (currency !== undefined) return { currency, to: i + length }
  }
  const atom = atomAt(atoms, i)
  if (!afterDigits && !PREFIXED.test(atom.text)) return null
  if (atom.text === 'p' && atom.glued) return { currency: 'pence', to: i + 1 }
  const sign = atom.kind === 'sign' || atom.glued ? CURRENCY_SIGNS.get(atom.text) : undefined
  if (sign !== undefined && !startsAmount(atoms, i)) return { currency: sign, to: i + 1 }
  return codeAt(atom, i)
}

/** Whether a sign after a number opens the next amount instead: "40 $50". */
function startsAmount(atoms: readonly Atom[], i: number): boolean {
  const next = atomAt(atoms, i + 1)
  return !atomAt(atoms, i).glued && next.kind === 'digits' && next.glued
}
