import { type Atom, atomAt } from './atoms'
import type { Figure } from './figure'
import { isHyphen } from './measure'
import { readCounted } from './nouns'

/** The counted noun of a figure that measures nothing, or the rate of one that does ("$15 per hour"). */
export function withNoun(atoms: readonly Atom[], figure: Figure): Figure {
  if (figure.measured) return withRate(atoms, figure)
  const joint = isHyphen(atoms, figure.to) && atomAt(atoms, figure.to + 1).glued
  if (joint) return hyphenated(atoms, figure)
  const counted = readCounted(
    atoms,
    nounStart(atoms, figure.to),
    figure.form === 'fraction' ? 'either' : figure.value === 1 ? 'singular' : false,
  )
  if (!counted) return figure
  const noun = { ...figure, unit: counted.unit, to: counted.to }
  if (counted.unit === 'time' && counted.to === figure.to + 1) return multiple(atoms, noun)
  return figure.form === 'fraction' ? noun : withRate(atoms, noun)
}

/** "six 20-litre barrels": a measure that describes is passed over. */
function nounStart(atoms: readonly Atom[], i: number): number {
  const described =
    atomAt(atoms, i).kind === 'digits' &&
    isHyphen(atoms, i + 1) &&
    atomAt(atoms, i + 2).glued &&
    atomAt(atoms, i + 2).kind === 'letters'
  return described ? i + 3 : i
}

/** "12-member", "three-storey": the word after the hyphen is the unit. */
function hyphenated(atoms: readonly Atom[], figure: Figure): Figure {
  const noun = atomAt(atoms, figure.to + 1)
  if (
    noun.kind !== 'letters' ||
    /^(?:on|in|to|for|by|and|off|all|a|the|of|up|one|odd|plus|ish)$/.test(noun.lower) ||
    noun.text.length === 1
  )
    return figure
  return { ...figure, unit: noun.lower, to: figure.to + 2 }
}

/** "four times as many", "three times the size": a ratio, not a frequency. */
function multiple(atoms: readonly Atom[], figure: Figure): Figure {
  const next = atomAt(atoms, figure.to).lower
  if (
    /^(?:as|more|the|that|higher|larger|bigger|greater|faster|longer|lower|smaller|less|its|their|his|her|what)$/.test(
      next,
    )
  ) {
    return { ...figure, kind: 'ratio', base: 'one' }
  }
  return withRate(atoms, figure)
}

/** Units of a rate: "a share", "an hour", "per barrel". */
const PER_ARTICLE =
  /^(?:second|minute|hour|day|night|week|weekend|month|quarter|year|share|barrel|gallon|litre|liter|ton|tonne|pound|ounce|kilo|kilogram|head|person|piece|bushel|mile|kilometre|kilometer|unit|bottle|ticket|vote|season|game|seat|foot|yard|metre|meter|acre|plate|pop)s?$/

function withRate(atoms: readonly Atom[], figure: Figure): Figure {
  const joint = atomAt(atoms, figure.to)
  const unit = figure.unit
  if (unit === null) return figure
  let at = -1
  if (joint.lower === 'per' || (joint.text === '/' && joint.glued) || joint.lower === 'every') at = figure.to + 1
  else if ((joint.lower === 'a' || joint.lower === 'an') && PER_ARTICLE.test(atomAt(atoms, figure.to + 1).lower))
    at = figure.to + 1
  else if (
    isHyphen(atoms, figure.to) &&
    /^(?:a|per)$/.test(atomAt(atoms, figure.to + 1).lower) &&
    isHyphen(atoms, figure.to + 2)
  )
    at = figure.to + 3
  const per = atomAt(atoms, at)
  if (
    at < 0 ||
    per.kind !== 'letters' ||
    (figure.kind === 'duration' && joint.lower !== 'per' && !/^(?:day|week|night|month|year)$/.test(per.lower))
  )
    return figure
  if (/^(?:ago|later|earlier|before)$/.test(atomAt(atoms, at + 1).lower)) return figure
  return { ...figure, unit: `${unit} per ${per.lower}`, base: undefined, to: at + 1 }
}
