import { type Atom, atomAt } from '../quantities/atoms'
import { clean, exactly, type NumberContext, type NumberRead, readAndFraction, withMagnitude } from './read'
import { GLYPHS, SHORT_MAGNITUDES } from './table'

/** More digits than any figure in the news has: serial numbers and the like are no numbers. */
const MOST_DIGITS = 20

/** A number written in digits: "1,200", "3.5", ".5", "2 1/2", "1.2bn", "5 thousand", "2.5×10−5". */
export function readDigits(atoms: readonly Atom[], i: number, context: NumberContext): NumberRead | null {
  const plain = readGlyph(atoms, i) ?? readSlash(atoms, i) ?? readDecimal(atoms, i)
  if (!plain) return null
  const mixed = readMixed(atoms, plain)
  if (mixed) return withMagnitude(atoms, mixed)
  return readPower(atoms, plain) ?? readShort(atoms, plain, context) ?? withMagnitude(atoms, plain)
}

/** Value of a run of digits with separators, null when it is none ("1.2.3"); "1,5" reads as a decimal comma only with fewer than three digits after. */
export function digitsValue(text: string): { value: number; precision: number } | null {
  if (text.length > MOST_DIGITS) return null
  if (!text.includes('.') && !text.includes(',')) return sized(text, '')
  const points = text.split('.')
  if (points.length > 2) return null
  const [whole, decimals = ''] = points
  if (decimals.includes(',')) return null
  const groups = whole.split(',')
  const grouped =
    groups.length > 1 && groups[0].length <= 3 && groups.slice(1, -1).every(g => g.length === 3 || g.length === 2)
  if (groups.length > 1 && !(grouped && groups[groups.length - 1].length === 3)) return decimalComma(groups, decimals)
  return sized(groups.join(''), decimals)
}

function decimalComma(groups: readonly string[], decimals: string): { value: number; precision: number } | null {
  if (groups.length !== 2 || decimals || groups[1].length > 2) return null
  return sized(groups[0], groups[1])
}

function sized(whole: string, decimals: string): { value: number; precision: number } {
  const value = Number(decimals ? `${whole}.${decimals}` : whole)
  if (decimals) return { value, precision: 10 ** -decimals.length }
  let zeros = 0
  while (value !== 0 && whole[whole.length - 1 - zeros] === '0') zeros++
  return { value, precision: 10 ** zeros }
}

function readDecimal(atoms: readonly Atom[], i: number): NumberRead | null {
  const point = atomAt(atoms, i).lower === '.'
  const digits = atomAt(atoms, point ? i + 1 : i)
  if (digits.kind !== 'digits' || (point && (!digits.glued || atomAt(atoms, i).glued))) return null
  const read = digitsValue(point ? `0.${digits.text}` : digits.text)
  return read && exactly(read.value, read.precision, i, point ? i + 2 : i + 1, 'digits')
}

function readGlyph(atoms: readonly Atom[], i: number): NumberRead | null {
  const glyph = GLYPHS.get(atomAt(atoms, i).text)
  return glyph === undefined ? null : exactly(glyph, 0, i, i + 1, 'fraction')
}

/** "1/4": no more than three digits a side, and nothing glued after that would make it a date. */
function readSlash(atoms: readonly Atom[], i: number): NumberRead | null {
  const slash = atomAt(atoms, i + 1)
  if (slash.kind !== 'sign' || (slash.text !== '/' && slash.text !== '⁄')) return null
  const [top, , bottom, after] = [0, 1, 2, 3].map(k => atomAt(atoms, i + k))
  if (top.kind !== 'digits' || bottom.kind !== 'digits' || slash.glued !== bottom.glued || after.text === '/')
    return null
  if (!/^\d{1,3}$/.test(top.text) || !/^\d{1,4}$/.test(bottom.text) || Number(bottom.text) === 0) return null
  return exactly(Number(top.text) / Number(bottom.text), 0, i, i + 3, 'fraction')
}

/** "2 1/2", "2½", "5 and a half". */
function readMixed(atoms: readonly Atom[], plain: NumberRead): NumberRead | null {
  if (typeof plain.value !== 'number' || !Number.isInteger(plain.value)) return null
  const next = atomAt(atoms, plain.to)
  if (next.kind === 'letters' && next.lower !== 'and') return null
  const half = readAndFraction(atoms, plain.to)
  if (half) return exactly(plain.value + half.value, half.precision, plain.from, half.to, 'digits')
  const rest = readGlyph(atoms, plain.to) ?? readSlash(atoms, plain.to)
  if (!rest || typeof rest.value !== 'number' || rest.value >= 1) return null
  return exactly(plain.value + rest.value, 1 - rest.value, plain.from, rest.to, 'digits')
}

/** "2.48×10−5", "4e14". */
function readPower(atoms: readonly Atom[], plain: NumberRead): NumberRead | null {
  const a = atomAt(atoms, plain.to)
  if (typeof plain.value !== 'number' || (a.lower !== 'e' && a.text !== '×')) return null
  const [b, c, d] = [1, 2, 3].map(k => atomAt(atoms, plain.to + k))
  if (a.lower === 'e' && a.glued && b.kind === 'digits' && b.glued) return power(plain, Number(b.text), plain.to + 2)
  if (a.text !== '×' || b.text !== '10') return null
  if (c.kind === 'digits') return null
  const up = c.text === '^' ? d : null
  if (up?.kind === 'digits') return power(plain, Number(up.text), plain.to + 4)
  if (/^[-−–]$/.test(c.text) && d.kind === 'digits' && d.glued) return power(plain, -Number(d.text), plain.to + 4)
  return null
}

function power(plain: NumberRead, exponent: number, to: number): NumberRead | null {
  if (typeof plain.value !== 'number' || !(Math.abs(exponent) < 300)) return null
  return exactly(clean(plain.value * 10 ** exponent), plain.precision * 10 ** exponent, plain.from, to, 'digits')
}

/** Words after "2.7m" that show that millions of something are meant, not metres. */
const GOES_ON = /^(?:of|people|in|to|from|and|or|more|worth|a)$/

/** A short magnitude: after a currency sign any ("$5m", "$2T"); else only those that no unit is written like, or that a noun follows. */
function readShort(atoms: readonly Atom[], plain: NumberRead, context: NumberContext): NumberRead | null {
  const atom = atomAt(atoms, plain.to)
  const size = atom.kind === 'letters' ? SHORT_MAGNITUDES.get(atom.lower) : undefined
  if (size === undefined || typeof plain.value !== 'number' || /^[A-Z][a-z]/.test(atom.text)) return null
  if (!context.money && !meansMagnitude(atom, atomAt(atoms, plain.to + 1))) return null
  if (!atom.glued && !context.money && atom.text.length === 1 && atom.text !== 'B') return null
  const read = exactly(clean(plain.value * size), plain.precision * size, plain.from, plain.to + 1, 'digits')
  return { ...read, magnitude: size }
}

function meansMagnitude(atom: Atom, next: Atom): boolean {
  if (/^(?:k|M|B|mn|mln|bn|bln|tn|trn|cr|K)$/.test(atom.text)) return true
  if (atom.lower === 'bn' || atom.lower === 'tn') return true
  return (
    atom.text === 'm' &&
    next.kind === 'letters' &&
    (next.lower === 'of' ||
      (/s$/.test(next.lower) && !GOES_ON.test(next.lower)) ||
      next.lower === 'people' ||
      next.lower === 'combined')
  )
}
