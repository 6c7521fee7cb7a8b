import { ORDINALS } from '../numbers/table'
import { type Atom, atomAt } from './atoms'
import type { Figure } from './figure'
import { hedgeAfter } from './hedges'

/** Pronouns, idioms and parts of words that only look like figures. */
export function isQuantity(atoms: readonly Atom[], figure: Figure): boolean {
  const first = atomAt(atoms, figure.numberFrom)
  const before = atomAt(atoms, figure.from - 1)
  const next = atomAt(atoms, figure.numberTo)
  if (first.lower === 'one' && figure.numberTo === figure.numberFrom + 1) return isCountedOne(atoms, figure)
  if (figure.form === 'words' && figure.measured && /^(?:all|full|whole|entire|another|a|an)$/.test(first.lower))
    return isCountedUnit(atoms, figure)
  if (figure.form === 'fraction' && first.lower === 'half') return isPart(atoms, figure)
  if (first.kind === 'letters' && /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(before.text) && figure.unit === null)
    return false
  if (next.glued && next.kind === 'letters' && figure.to === figure.numberTo && first.kind === 'digits') return false
  if (next.text === '-' && next.glued && figure.unit === null && !hedgeAfter(atoms, figure.to)) return false
  if (before.lower === 'or' && figure.unit === null && first.kind === 'letters') return false
  if (before.lower === 'the' && figure.unit === null && /^\d{4}$/.test(first.text)) return false
  return !(first.lower === 'zero' && figure.unit === null)
}

/** "one" counts when a noun follows that is no idiom ("one day", "one another"). */
function isCountedOne(atoms: readonly Atom[], figure: Figure): boolean {
  const before = atomAt(atoms, figure.from - 1).lower
  if (figure.unit === 'day' && figure.to === figure.numberTo + 1 && !LASTING.test(before)) return false
  if (figure.kind !== 'count' || figure.measured) return true
  if (
    /^(?:kills?|killed|kill|killing|injur(?:es|ed|ing)|wound(?:s|ed|ing)|leaves?|left)$/.test(before) &&
    figure.unit === null
  )
    return true
  if (figure.unit === null)
    return /^(?:killed|dead|died|injured|wounded|hurt|missing|arrested)$/.test(atomAt(atoms, figure.numberTo).lower)
  if (
    /^(?:no|any|every|each|this|that|which|some|another|such|same|right|wrong|last|next|other|new|old|big|only)$/.test(
      before,
    ) &&
    before !== 'only'
  )
    return false
  if (before === 'at' && /^(?:point|time|stage)$/.test(figure.unit)) return false
  if (
    atomAt(atoms, figure.numberTo).lower === 'of' ||
    (atomAt(atoms, figure.numberTo).text === '-' &&
      !/^(?:year|month|week|day|hour|minute|mile|man|woman|person|bedroom)$/.test(figure.unit))
  )
    return false
  if (/^\p{Lu}/u.test(atomAt(atoms, figure.numberFrom).text) && /^\p{Lu}/u.test(atomAt(atoms, figure.from - 1).text))
    return false
  return (
    !/^(?:another|day|time|way|thing|side|more|else|reason|such)$/.test(figure.unit) ||
    before === 'only' ||
    before === 'just'
  )
}

/** Words before "an hour", "a week" that make it a length of time: others are rates or idioms ("$5 an hour", "a day"). */
const LASTING =
  /^(?:for|in|within|after|over|than|about|nearly|almost|around|under|lasted|lasting|last|lasts|took|take|takes|taking|spent|spend|spending|by|every|half|roughly|only|just|least|to|is|was|and|of)$/

function isCountedUnit(atoms: readonly Atom[], figure: Figure): boolean {
  const first = atomAt(atoms, figure.numberFrom).lower
  const before = atomAt(atoms, figure.from - 1).lower
  if (figure.kind === 'money' || figure.kind === 'measure')
    return (
      (first === 'a' || first === 'an') &&
      /^(?:for|about|than|nearly|almost|over|under|within|costs?|only|half|every)$/.test(before)
    )
  if (figure.kind !== 'duration' && figure.kind !== 'age')
    return first === 'a' || first === 'an'
      ? !/^(?:a|an)$/.test(first) || figure.form !== 'words' || figure.value !== 1
      : false
  if (first === 'all' || first === 'full' || first === 'whole' || first === 'entire' || first === 'another')
    return figure.to > figure.numberTo
  if (figure.to > figure.numberTo + 1 || figure.kind === 'age') return true
  const after = atomAt(atoms, figure.to).lower
  return LASTING.test(before) || /^(?:ago|later|earlier|before|after|long|old|or)$/.test(after) || figure.from === 0
}

/** "half its army", "half of them", "by half"; not "the second half", "half-time", "in half". */
function isPart(atoms: readonly Atom[], figure: Figure): boolean {
  const before = atomAt(atoms, figure.from - 1).lower
  const next = atomAt(atoms, figure.numberTo)
  if (
    ORDINALS.has(before) ||
    /^(?:in|other|better|latter|this|that|last|next|each|either|top|bottom|back|opening|closing|final)$/.test(before) ||
    next.text === '-'
  )
    return false
  if (figure.kind !== 'ratio') return true
  return next.kind === 'sign' || next.lower === 'of' || figure.unit !== null
}
