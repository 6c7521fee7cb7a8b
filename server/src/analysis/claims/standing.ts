import type { Quantity } from '../article'
import type { Token } from '../prose'
import type { Range } from '../text/tokenRange'
import { wordClass, wordSet } from '../words/words'

/**
 * Whether a figure is what was before, with which the news is compared ("up from $98 million", "compared with 61 per cent"), or
 * what was expected of it; null where it is the news itself.
 */
export function standingOf(
  tokens: readonly Token[],
  { kind, unit }: Quantity,
  figure: Range,
  clause: Range,
): 'former' | 'expected' | null {
  if (kind !== 'count' && kind !== 'money' && kind !== 'percent') return null
  const isBare = kind !== 'count' || unit === null
  if (isFormer(tokens, figure, isBare)) return 'former'
  for (let at = Math.max(clause.from, figure.from - REACH); at < figure.from; at++)
    if (EXPECTING.holds(tokens[at].lexeme)) return 'expected'
  return null
}

/** How far before a figure a word that expects it may stand. */
const REACH = 12

const EXPECTING = wordClass(
  'expect expects expected expecting expectation expectations forecast forecasts forecasting predict predicts predicted predicting prediction predictions projected anticipate anticipates anticipated anticipating',
)

/** `isBare`: no noun stands behind the figure that "from" could be said of, as in "players from 12 clubs". */
function isFormer(tokens: readonly Token[], { from, to }: Range, isBare: boolean): boolean {
  const [last, second, third] = [1, 2, 3].map(back => tokens[from - back]?.lower ?? '')
  if (last === 'from') {
    if (TURNED.has(second)) return true
    return isBare && !/^(?:rang(?:e|es|ed|ing)|start(?:s|ed|ing)?|apart|far|away)$/.test(second)
  }
  if ((last === 'with' || last === 'to') && /^(?:compared|comparison)$/.test(second)) return true
  if (isBare && (last === 'versus' || (last === 'against' && (second === ',' || third === ',')))) return true
  const [next, year, ago] = [0, 1, 2].map(step => tokens[to + step]?.lower ?? '')
  if (next === 'year') return year.startsWith('earlier')
  return (next === 'a' || next === 'one') && year === 'year' && /^(?:earlier|ago|before)$/.test(ago)
}

const TURNED = wordSet('up down rise fall drop increase decrease rose fell')
