import type { Quantity } from '../article'
import { readIsoDay } from '../dates/calendar'
import { readDate } from '../dates/dates'
import { isFigureWord } from '../numbers/table'
import type { Prose } from '../prose'
import { isHyphenMark } from '../text/characters'
import { readAge } from './ages'
import { type Atom, atomAt, atomize, type Line } from './atoms'
import { type DateSetting, dateOf, isCountedYear } from './dates'
import { type Figure, readPlain } from './figure'
import { finish, type Reading } from './finish'
import { markConversions, mergeBounds } from './join'
import { isQuantity } from './judge'
import { leftAlone } from './leftAlone'
import { readOrdinal } from './ordinals'
import { rangeLead, readRange } from './range'
import { withNoun } from './rates'
import { readMagnitude, readScore } from './scores'
import { mayHoldFigure, startAt } from './start'
import { readLong, readMultiple, readZero } from './words'

/** Figures and dates of an article, in the order of the text; none overlaps another. */
export function findQuantities(prose: Prose): Quantity[] {
  const found: Quantity[] = []
  const published = readIsoDay(prose.layout.published)
  for (let sentence = 0; sentence < prose.sentences.length; sentence++) {
    if (!mayHoldFigure(prose, sentence)) continue
    const line = atomize(prose, sentence)
    for (const quantity of readLine(line, published)) found.push(quantity)
  }
  return found
}

/** Quantities of one sentence. */
export function readLine(line: Line, published: number | null): Quantity[] {
  const found: Quantity[] = []
  const setting: DateSetting = { line, published }
  let free = 0
  for (let i = 0; i < line.atoms.length; ) {
    const read = readAt(setting, i, free)
    if (read?.quantity) found.push(read.quantity)
    if (read) free = read.to
    i = read ? Math.max(read.to, i + 1) : i + 1
  }
  return markConversions(mergeBounds(found, line), line)
}

/** Reads what starts at atom `i`; `free` is the first atom that no quantity before has taken. */
function readAt(setting: DateSetting, i: number, free: number): Reading | null {
  const { atoms } = setting.line
  const start = startAt(atoms, i)
  if (start === null) return null
  const date = start === 'figure' ? null : dateAt(setting, i)
  if (date || start === 'date') return date
  const skip = leftAlone(atoms, i)
  if (skip > i && !readAge(atoms, i)) return { quantity: null, to: skip }
  const score = readScore(atoms, i)
  if (score) return score.figure ? finish(setting, score.figure, free) : { quantity: null, to: score.to }
  const figure = figureAt(atoms, i)
  return figure && finish(setting, figure, free)
}

function dateAt(setting: DateSetting, i: number): Reading | null {
  const { atoms } = setting.line
  if (isCountedYear(atoms, i)) return null
  const read = readDate(atoms, i)
  return read && { quantity: dateOf(setting, read.words, read.from, read.to), to: read.to }
}

/** The figure that starts at atom `i`, without hedges. */
function figureAt(atoms: readonly Atom[], i: number): Figure | null {
  const special =
    readZero(atoms, i) ?? readAge(atoms, i) ?? readMultiple(atoms, i) ?? readOrdinal(atoms, i) ?? readLong(atoms, i)
  if (special) return special
  const lead = rangeLead(atoms, i)
  const plain = readPlain(atoms, i, lead === 'between')
  if (!plain) return null
  const range = readRange(atoms, plain, lead)
  const shown = outOf(atoms, plain)
  const figure = aged(atoms, shown ?? readMagnitude(atoms, plain) ?? withNoun(atoms, range ?? plain))
  return isQuantity(atoms, figure) ? figure : null
}

/** "two in five", "nine out of ten": a ratio of two small numbers. */
function outOf(atoms: readonly Atom[], top: Figure): Figure | null {
  if (top.measured || typeof top.value !== 'number' || top.form === 'vague') return null
  const joint = atomAt(atoms, top.to).lower
  const out = joint === 'out' && atomAt(atoms, top.to + 1).lower === 'of'
  if (joint !== 'in' && !out) return null
  const at = top.to + (out ? 2 : 1)
  if (!isFigureWord(atomAt(atoms, at).lower) && !/^\d{1,3}$/.test(atomAt(atoms, at).text)) return null
  const bottom = readPlain(atoms, at, false)
  if (
    !bottom ||
    bottom.measured ||
    typeof bottom.value !== 'number' ||
    bottom.value <= top.value ||
    bottom.form === 'vague'
  )
    return null
  const value = top.value / bottom.value
  const { unit } = withNoun(atoms, bottom)
  return {
    ...top,
    kind: 'ratio',
    value,
    low: value,
    high: value,
    precision: 0,
    base: 'one',
    unit,
    numberTo: bottom.numberTo,
    to: bottom.to,
    measured: true,
  }
}

/** "42-year-old", "two months old", "60 years of age", "87 yo". */
function aged(atoms: readonly Atom[], figure: Figure): Figure {
  const age = (to: number): Figure => ({ ...figure, kind: 'age', base: undefined, factor: 1, to })
  const yo = atomAt(atoms, figure.numberTo)
  if (yo.lower.startsWith('y') && /^(?:yo|y\.o\.?)$/.test(yo.lower))
    return { ...age(figure.numberTo + 1), unit: 'year' }
  if (figure.kind !== 'duration') return figure
  const joint = isHyphenMark(atomAt(atoms, figure.to).text) ? figure.to + 1 : figure.to
  if (/^(?:old|olds)$/.test(atomAt(atoms, joint).lower)) return age(joint + 1)
  return atomAt(atoms, figure.to).lower === 'of' && atomAt(atoms, figure.to + 1).lower === 'age'
    ? age(figure.to + 2)
    : figure
}
