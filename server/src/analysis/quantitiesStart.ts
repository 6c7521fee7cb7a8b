import { DAY_PARTS, MONTHS, NEAR_DAYS, PARTS, PERIODS, RELATIVE, SEASONS, WEEKDAYS } from './dateWords'
import { DENOMINATORS, GLYPHS, MAGNITUDES, ORDINALS, SMALL, VAGUE } from './numbersTable'
import type { Prose } from './prose'
import { type Atom, atomAt } from './quantitiesAtoms'
import { currencyBefore, mayBeUnit } from './units'
import { CURRENCY_SIGNS } from './unitsCurrency'

const words = (list: string): readonly string[] => list.split(' ')

/** Words at which a date may start. */
const DATE_STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...NEAR_DAYS.keys(),
  ...RELATIVE.keys(),
  ...SEASONS.keys(),
  ...PARTS.keys(),
  ...ORDINALS.keys(),
  ...words('noon midnight midday earlier later'),
])

/** Words at which a figure may start. */
const FIGURE_STARTERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...ORDINALS.keys(),
  ...VAGUE.keys(),
  ...words('half quarter minus negative twice thrice once no none nobody'),
  ...[...PERIODS.keys()].map(period => `${period}long`),
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

/** Words that "this", "last" and the like make dates of. */
const AFTER_RELATIVE: ReadonlySet<string> = new Set([
  ...PERIODS.keys(),
  ...DAY_PARTS,
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...SEASONS.keys(),
])

/** What may start at a word: for an article, a period and a relative word the next word decides; a magnitude only tells of a figure. */
type WordStart = 'date' | 'figure' | 'either' | 'article' | 'period' | 'relative' | 'none'

/** All words that matter here, so that most others are turned away at one look. Of several kinds the last counts. */
const WORDS: ReadonlyMap<string, WordStart> = new Map<string, WordStart>([
  ...kind('none', [...MAGNITUDES.keys(), ...DENOMINATORS.keys()]),
  ...kind('period', PERIODS.keys()),
  ...kind('date', DATE_STARTERS),
  ...kind('relative', RELATIVE.keys()),
  ...kind('figure', FIGURE_STARTERS),
  ...kind('article', ARTICLES),
  ...kind(
    'either',
    [...DATE_STARTERS].filter(word => FIGURE_STARTERS.has(word)),
  ),
])

function kind(start: WordStart, list: Iterable<string>): (readonly [string, WordStart])[] {
  return [...list].map(word => [word, start])
}

/** Whether a sentence tells of a figure or date, and has a word or sign at which one may start. */
export function mayHoldFigure({ tokens, firstToken }: Prose, sentence: number): boolean {
  let tells = false
  let starts = false
  for (let i = firstToken[sentence]; i < firstToken[sentence + 1]; i++) {
    const { kind, lower } = tokens[i]
    if (kind === 'number') return true
    if (kind === 'punctuation') {
      if (CURRENCY_SIGNS.has(lower)) return true
      if (lower === '=' || GLYPHS.has(lower)) starts = true
    } else {
      const start = WORDS.get(lower)
      if (start === undefined && isJoined(lower)) return true
      if (start !== undefined && start !== 'article') tells = true
      if (start !== undefined && !starts) starts = startOf(start, tokens[i + 1]?.lower ?? '') !== null
    }
    if (tells && starts) return true
  }
  return false
}

/** Whether a word holds a hyphen or digit, or ends in "-fold": a figure may be part of it. */
function isJoined(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const c = lower.charCodeAt(i)
    if (c === 45 || (c >= 48 && c <= 57) || c === 0x2010 || c === 0x2011) return true
  }
  return isFold(lower)
}

const isFold = (lower: string): boolean => lower.charCodeAt(lower.length - 1) === 100 && lower.endsWith('fold')

const SIGN_STARTERS: ReadonlySet<string> = new Set([...GLYPHS.keys(), ...CURRENCY_SIGNS.keys()])
/** Signs that belong to the digits right after them. */
const BEFORE_DIGITS: ReadonlySet<string> = new Set(['.', '-', '−', '–'])

/** What may start at an atom. */
export type Start = 'date' | 'figure' | 'either' | null

/** What may start at atom `i`. */
export function startAt(atoms: readonly Atom[], i: number): Start {
  const atom = atoms[i]
  if (atom.kind === 'digits') return 'either'
  const next = atomAt(atoms, i + 1)
  if (atom.kind === 'sign') {
    if (BEFORE_DIGITS.has(atom.text)) return next.kind === 'digits' && next.glued ? 'figure' : null
    return SIGN_STARTERS.has(atom.text) ? 'figure' : null
  }
  const start = WORDS.get(atom.lower)
  if (start !== undefined && start !== 'none') return startOf(start, next.lower)
  if (next.kind === 'digits' || next.text === '$' || next.text === '=')
    return currencyBefore(atoms, i) === null ? null : 'figure'
  return isFold(atom.lower) ? 'figure' : null
}

/** What may start at a word of the table, by the word or sign after it. */
function startOf(start: WordStart, next: string): Start {
  switch (start) {
    case 'article':
      return AFTER_ARTICLES.has(next) || mayBeUnit(next) ? 'either' : null
    case 'period':
      return next.startsWith('-') ? 'figure' : null
    case 'relative':
      return AFTER_RELATIVE.has(next) ? 'date' : null
    case 'none':
      return null
    default:
      return start
  }
}
