import { isHyphenMark } from '../text/characters'
import { type Atom, atomAt } from './atoms'
import { type Figure, readPlain } from './figure'
import { hedgeBefore } from './hedges'

/** Where a range starts: after "between" (joined by "and"), after "from" (it may fall), after "by" ("rose by 3 to 5" is none), or free. */
export type RangeLead = 'between' | 'from' | 'by' | null

/** The word before a range, as far as it rules how the range is read. */
export function rangeLead(atoms: readonly Atom[], i: number): RangeLead {
  const hedge = hedgeBefore(atoms, i)
  const before = atomAt(atoms, (hedge?.from ?? i) - 1).lower
  return before === 'between' || before === 'from' || before === 'by' ? before : null
}

/** Joins a figure with a second one to a range: "46 to 57 months", "$1.5–2 billion", "between 5% and 6%"; null when none follows. */
export function readRange(atoms: readonly Atom[], first: Figure, lead: RangeLead): Figure | null {
  if (typeof first.value !== 'number' || first.form === 'vague') return null
  const at = afterJoint(atoms, first, lead)
  if (at < 0) return null
  const start = hedgedStart(atoms, at)
  const second = readPlain(atoms, start, false)
  if (!second || typeof second.value !== 'number' || second.form === 'vague') return null
  return joined(first, second, lead, atomAt(atoms, at - 1).lower)
}

/** "about 3km" as the second part: the hedge is passed over. */
function hedgedStart(atoms: readonly Atom[], at: number): number {
  return /^(?:about|around|roughly|approximately|nearly|almost|some)$/.test(atomAt(atoms, at).lower) ? at + 1 : at
}

/** Index after "to", "-", "and", "or"; -1 when nothing joins. */
function afterJoint(atoms: readonly Atom[], first: Figure, lead: RangeLead): number {
  let at = first.to
  const hyphen = atomAt(atoms, at)
  if (isHyphenMark(hyphen.text) && hyphen.glued && /^(?:to|or)$/.test(atomAt(atoms, at + 1).lower)) at++
  const joint = atomAt(atoms, at)
  const next = atomAt(atoms, at + 1)
  if (/^[-‐‑–—−]$/.test(joint.text))
    return joint.glued === next.glued || (!joint.glued && next.kind === 'digits' && !first.measured) ? at + 1 : -1
  if (joint.lower === 'to' && next.text === '-' && next.glued) return at + 2
  if (joint.lower === 'and') return lead === 'between' ? at + 1 : -1
  if (joint.lower === 'up' && next.lower === 'to' && first.measured) return at + 2
  if (joint.lower === 'to' && lead === 'by') return -1
  return joint.lower === 'to' || joint.lower === 'through' || joint.lower === 'or' ? at + 1 : -1
}

function joined(first: Figure, second: Figure, lead: RangeLead, joint: string): Figure | null {
  if (!sameUnit(first, second, lead, joint)) return null
  const a = shared(first, second)
  const b = second.value as number
  const rising = lead === 'from' && joint !== 'or' ? a !== b : a < b
  if (!rising || (joint === 'or' && !(b === a + 1 || (b <= a * 2 && first.form === second.form && b - a <= 2))))
    return null
  const unit = second.measured ? second : first
  return {
    ...unit,
    value: [a, b],
    low: Math.min(a, b),
    high: Math.max(a, b),
    precision: Math.min(first.precision * (a / (first.value as number) || 1), second.precision),
    numberFrom: first.numberFrom,
    numberTo: second.numberTo,
    from: first.from,
    to: second.to,
    form: first.form,
    magnitude: second.magnitude,
  }
}

/** Both with the same unit, or the unit with one of them where that is how ranges are written. */
function sameUnit(first: Figure, second: Figure, lead: RangeLead, joint: string): boolean {
  if (first.form === 'fraction' || second.form === 'fraction')
    return first.kind === second.kind && first.measured === second.measured
  if (first.measured && second.measured) {
    return (
      first.kind === second.kind &&
      (first.unit === second.unit ||
        (first.base !== undefined && first.base === second.base && first.factor === second.factor))
    )
  }
  if (!first.measured) return true
  if (lead === 'from' || lead === 'between') return true
  return first.kind === 'money' && (/^[-‐‑–—]$/.test(joint) || second.magnitude > 1) && first.to === first.numberTo
}

/** "$1.5–2 billion", "10 to 15 million": the first borrows the magnitude of the second, where that keeps it the smaller. */
function shared(first: Figure, second: Figure): number {
  const a = first.value as number
  const { magnitude } = second
  if (magnitude < 100 || first.magnitude > 1 || a >= 1000 || a > (second.value as number) / magnitude) return a
  return Number((a * magnitude).toPrecision(15))
}
