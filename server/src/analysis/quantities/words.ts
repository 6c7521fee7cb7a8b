import { SMALL } from '../numbers/table'
import { AUXILIARIES } from '../words/words'
import { type Atom, atomAt } from './atoms'
import { type Figure, figureOf } from './figure'
import { hedgeBefore } from './hedges'
import { unitName } from './nouns'
import { WORD_UNITS } from './unitsTable'

/** "twice", "thrice", "once a week", "more than once", "tenfold", "twice as many". */
export function readMultiple(atoms: readonly Atom[], i: number): Figure | null {
  const { lower, kind } = atomAt(atoms, i)
  if (kind !== 'letters') return null
  const next = atomAt(atoms, i + 1).lower
  const fold = lower.endsWith('fold') ? /^(\p{L}+)fold$/u.exec(lower) : null
  const folds = fold ? SMALL.get(fold[1]) : undefined
  if (folds !== undefined && folds > 1) return { ...figureOf('ratio', folds, 'fold', i, i + 1), base: 'one' }
  const value = lower === 'twice' ? 2 : lower === 'thrice' ? 3 : lower === 'once' ? 1 : 0
  if (value === 0) return null
  const per =
    /^(?:a|per|every)$/.test(next) &&
    /^(?:day|week|month|year|hour|decade|century|season|night|generation)$/.test(atomAt(atoms, i + 2).lower)
  if (value === 1 && !per && !hedgeBefore(atoms, i)) return null
  if (/^(?:as|the|that|what|its|their|his|her)$/.test(next))
    return { ...figureOf('ratio', value, 'time', i, i + 1), base: 'one' }
  const times = figureOf('count', value, 'time', i, i + 1)
  return per ? { ...times, unit: `time per ${atomAt(atoms, i + 2).lower}`, to: i + 3 } : times
}

const CASUALTY =
  /^(?:killed|hurt|injured|wounded|harmed|died|dead|missing|arrested|detained|rescued|survived|charged|evacuated)$/

const TOLL = /^(?:casualties|deaths|fatalities|injuries|survivors|victims|arrests|hostages)$/

/** "No one was killed", "none were hurt", "no injuries": a zero said of the killed. */
export function readZero(atoms: readonly Atom[], i: number): Figure | null {
  const { lower, kind } = atomAt(atoms, i)
  if (kind !== 'letters') return null
  if (lower === 'no' && atomAt(atoms, i).text.endsWith('.')) return null
  const second = atomAt(atoms, i + 1).lower
  if (lower === 'no') {
    const noun = TOLL.test(second)
      ? i + 1
      : /^(?:reported|confirmed|immediate|known|civilian|serious|further)$/.test(second)
        ? i + 2
        : i + 1
    if (TOLL.test(atomAt(atoms, noun).lower))
      return { ...figureOf('count', 0, unitName(atomAt(atoms, noun).lower), i, i + 1), to: noun + 1 }
  }
  const to = lower === 'no' && second === 'one' ? i + 2 : lower === 'nobody' || lower === 'none' ? i + 1 : -1
  if (to < 0) return null
  for (let k = to; k < to + 4; k++) {
    const word = atomAt(atoms, k).lower
    if (CASUALTY.test(word)) return figureOf('count', 0, null, i, to)
    if (
      !AUXILIARIES.has(word) &&
      word !== 'else' &&
      !/^(?:been|was|were|is|be|seriously|badly|reported|believed|immediately)$/.test(word)
    )
      return null
  }
  return null
}

/** "week-long", "yearlong": one of a unit. */
export function readLong(atoms: readonly Atom[], i: number): Figure | null {
  const { lower, kind } = atomAt(atoms, i)
  if (kind !== 'letters') return null
  const joint = atomAt(atoms, i + 1).text === '-' && atomAt(atoms, i + 2).lower === 'long'
  const unit = readUnitName(joint ? lower : lower.endsWith('long') ? lower.slice(0, -4) : '')
  if (!unit || atomAt(atoms, i - 1).text === '-') return null
  const { name, base, factor } = unit
  return { ...figureOf('duration', 1, name, i, i + 1), base, factor, to: joint ? i + 3 : i + 1 }
}

function readUnitName(word: string): { name: string; base?: string; factor: number } | null {
  const unit = WORD_UNITS.get(word)
  return unit?.kind === 'duration' ? unit : null
}
