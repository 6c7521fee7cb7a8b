import { DAY_PARTS, MONTHS, PERIODS, SEASONS, WEEKDAYS } from '../dates/dateWords'
import { DENOMINATORS, MAGNITUDES, SMALL, VAGUE } from '../numbers/table'
import type { Prose } from '../prose'
import { type Atom, atomAt } from './atoms'
import type { WordStart } from './figureStarts'
import { currencyBefore, mayBeUnit } from './units'

const words = (list: string): readonly string[] => list.split(' ')

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

/** Whether a sentence tells of a figure or date, and has a word or sign at which one may start. */
export function mayHoldFigure({ tokens, firstToken }: Prose, sentence: number): boolean {
  let tells = false
  for (let i = firstToken[sentence]; i < firstToken[sentence + 1]; i++) {
    if (tokens[i].kind === 'number') return true
    const start = tokens[i].lexeme.opens
    if (start === undefined || start === 'point') continue
    if (start === 'joined' || start === 'fold' || start === 'currency') return true
    if (start !== 'article' && start !== 'equals' && start !== 'glyph') tells = true
  }
  if (!tells) return false
  for (let i = firstToken[sentence]; i < firstToken[sentence + 1]; i++) {
    const start = tokens[i].lexeme.opens
    if (start === undefined || start === 'point') continue
    if (start === 'equals' || startOf(start, tokens[i + 1]?.lower ?? '') !== null) return true
  }
  return false
}

/** What may start at an atom. */
export type Start = 'date' | 'figure' | 'either' | null

/** What may start at atom `i`. */
export function startAt(atoms: readonly Atom[], i: number): Start {
  const { kind, opens: start, lower } = atoms[i]
  if (kind === 'digits') return 'either'
  const next = atomAt(atoms, i + 1)
  if (start === 'point') return next.kind === 'digits' && next.glued ? 'figure' : null
  if (kind === 'sign') return start === undefined ? null : startOf(start, '')
  if (start !== undefined && start !== 'none' && start !== 'fold' && start !== 'joined')
    return startOf(start, next.lower)
  if (next.kind === 'digits' || next.text === '$' || next.text === '=')
    return currencyBefore(atoms, i) === null ? null : 'figure'
  return start === 'fold' || (start === 'joined' && lower.endsWith('fold')) ? 'figure' : null
}

/** What may start at a word or sign of the table, by the word or sign after it. */
function startOf(start: WordStart, next: string): Start {
  switch (start) {
    case 'article':
      return AFTER_ARTICLES.has(next) || mayBeUnit(next) ? 'either' : null
    case 'period':
      return next.startsWith('-') ? 'figure' : null
    case 'relative':
      return AFTER_RELATIVE.has(next) ? 'date' : null
    case 'currency':
    case 'glyph':
      return 'figure'
    case 'date':
    case 'figure':
    case 'either':
      return start
    default:
      return null
  }
}
