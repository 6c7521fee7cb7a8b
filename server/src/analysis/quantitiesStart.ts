import { MONTHS, NEAR_DAYS, PARTS, PERIODS, RELATIVE, SEASONS, WEEKDAYS } from './dateWords'
import { DENOMINATORS, GLYPHS, MAGNITUDES, ORDINALS, SMALL, VAGUE } from './numbersTable'
import type { Prose } from './prose'
import { type Atom, atomAt } from './quantitiesAtoms'
import { currencyBefore, mayBeUnit } from './units'
import { CURRENCY_SIGNS } from './unitsCurrency'

const words = (list: string): readonly string[] => list.split(' ')

/** Words at which a figure or date may start. */
const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...ORDINALS.keys(),
  ...VAGUE.keys(),
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...NEAR_DAYS.keys(),
  ...RELATIVE.keys(),
  ...SEASONS.keys(),
  ...PARTS.keys(),
  ...words('half quarter minus negative twice thrice once no none nobody noon midnight midday earlier later'),
  ...[...PERIODS.keys()].flatMap(period => [period, `${period}long`]),
  ...words('twenties thirties forties fifties sixties seventies eighties nineties'),
])

/** Words that open a figure or date only before certain others: "a week", "a dozen", "all day", "the previous day". */
const ARTICLES: ReadonlySet<string> = new Set(words('a an the all full whole entire another'))

const AFTER_ARTICLES: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...VAGUE.keys(),
  ...MAGNITUDES.keys(),
  ...DENOMINATORS.keys(),
  ...words('full whole entire further single mere good previous following same next preceding -'),
])

/** Words that show that a sentence holds something to read. */
const TELLING: ReadonlySet<string> = new Set([
  ...STARTERS,
  ...MAGNITUDES.keys(),
  ...DENOMINATORS.keys(),
  ...PERIODS.keys(),
])

export function mayHoldFigure(prose: Prose, sentence: number): boolean {
  for (let i = prose.firstToken[sentence]; i < prose.firstToken[sentence + 1]; i++) {
    const { kind, lower } = prose.tokens[i]
    if (kind === 'number' || (kind === 'word' ? TELLING.has(lower) || isJoined(lower) : CURRENCY_SIGNS.has(lower)))
      return true
  }
  return false
}

/** Whether a word holds a hyphen or digit, or ends in "-fold": a figure may be part of it. */
function isJoined(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const c = lower.charCodeAt(i)
    if (c === 45 || (c >= 48 && c <= 57) || c === 0x2010 || c === 0x2011) return true
  }
  return lower.endsWith('fold')
}

const SIGN_STARTERS: ReadonlySet<string> = new Set(['.', '-', '−', '–', ...GLYPHS.keys(), ...CURRENCY_SIGNS.keys()])

export function mayStart(atoms: readonly Atom[], i: number): boolean {
  const atom = atoms[i]
  if (atom.kind === 'digits') return true
  if (atom.kind === 'sign') return SIGN_STARTERS.has(atom.text)
  if (STARTERS.has(atom.lower)) return true
  const next = atomAt(atoms, i + 1)
  if (ARTICLES.has(atom.lower)) return AFTER_ARTICLES.has(next.lower) || mayBeUnit(next)
  if (next.kind === 'digits' || next.text === '$' || next.text === '=') return currencyBefore(atoms, i) !== null
  return atom.lower.endsWith('fold')
}
