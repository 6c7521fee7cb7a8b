import { isHyphenMark } from '../text/characters'
import { type Atom, atomAt } from './atoms'
import { type Figure, figureOf } from './figure'

/** "magnitude 4.3", "magnitude of 7", "4.3 on the Richter scale": what kind a bare number is by the words around it. */
export function readMagnitude(atoms: readonly Atom[], number: Figure): Figure | null {
  if (
    number.measured ||
    number.kind !== 'count' ||
    number.form !== 'digits' ||
    typeof number.value !== 'number' ||
    number.value > 10
  )
    return null
  const of = atomAt(atoms, number.from - 1).lower === 'of' || /^[-‐]$/.test(atomAt(atoms, number.from - 1).text) ? 2 : 1
  const before = atomAt(atoms, number.from - of).lower === 'magnitude'
  const richter =
    atomAt(atoms, number.to).lower === 'on' && /^(?:richter|moment)$/.test(atomAt(atoms, number.to + 2).lower)
  if (!before && !richter) return null
  return {
    ...number,
    kind: 'measure',
    unit: 'magnitude',
    from: before ? number.from - of : number.from,
    measured: true,
  }
}

/** Words beside "234-193" that make it a score or a vote. */
const AFTER_SCORE =
  /^(?:down|up|lead|win|victory|defeat|loss|losses|draw|tie|vote|votes|decision|majority|ruling|score|margin|record|deficit|advantage|triumph|success|verdict|split|behind|ahead|aggregate)$/

const BEFORE_SCORE =
  /^(?:won|win|wins|lost|lose|beat|beats|defeated|voted|vote|passed|approved|ruled|drew|led|leading|leads|trailed|trailing|by|score|at|it|rejected|down|up|edged|upset|beating|over)$/

/** "a 5-4 ruling", "passed 234-193", "won 2-1": two counts of one contest, as written; null where it is not sure. */
export function readScore(atoms: readonly Atom[], i: number): { figure: Figure | null; to: number } | null {
  if (atomAt(atoms, i + 1).kind !== 'sign' || atomAt(atoms, i).kind !== 'digits') return null
  const [a, joint, b, after] = [0, 1, 2, 3].map(k => atomAt(atoms, i + k))
  if (b.kind !== 'digits' || !/^[-‐‑–]$/.test(joint.text) || !joint.glued || !b.glued) return null
  if (!/^\d{1,3}$/.test(a.text) || !/^\d{1,3}$/.test(b.text) || (after.glued && after.kind !== 'sign')) return null
  const score = [Number(a.text), Number(b.text)] as const
  const hyphen = isHyphenMark(after.text) && after.glued ? atomAt(atoms, i + 4) : after
  const sure = AFTER_SCORE.test(hyphen.lower) || BEFORE_SCORE.test(atomAt(atoms, i - 1).lower)
  if (score[0] < score[1] && !(sure && AFTER_SCORE.test(hyphen.lower))) return null
  const low = Math.min(...score)
  const high = Math.max(...score)
  return { figure: sure ? { ...figureOf('ratio', score, 'score', i, i + 3), low, high } : null, to: i + 3 }
}
