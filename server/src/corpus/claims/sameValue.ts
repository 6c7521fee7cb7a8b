import { readIsoDay } from '../../analysis/dates/calendar'
import type { ClaimNode } from './claimNodes'
import type { Evidence } from './evidence'
import type { Relation } from './relation'

/** Values and deeds of one slot, said of one subject and one object: they agree, or exclude each other. Symmetric. */
export function relateValues(a: ClaimNode, b: ClaimNode, evidence: Evidence, strength: number): Relation | null {
  const { slot, subjects, scope, time } = evidence
  if (!slot || scope === 'other' || time === 'other') return null
  const object = sharedObject(a, b)
  const samePerson = subjects.some(isOneself)
  if (!(samePerson ? object.same : object.surely && SAID.has(slot))) return null
  if (a.claim.polarity === b.claim.polarity)
    return samePerson ? { kind: 'agree', firm: true, certain: false, strength, evidence } : null
  // A plea may change, and is no verdict.
  if (slot === 'plea' || knowsBoth(a, slot) || knowsBoth(b, slot)) return null
  // One is placed in another year, and the other, as news is, in none.
  if (isClosed(a) !== isClosed(b)) return null
  return { kind: 'conflict', firm: true, certain: false, strength, evidence }
}

/** What is said of what is so: another may admit what one denies. */
const SAID = new Set(['confirm'])

/** Whether an id is of somebody in particular: "officials" of two articles may be others. */
const isOneself = (id: string): boolean => !id.startsWith('unnamed')

/** Words of the objects that both must have where both have some. */
const SHARED = 2
/** And where the speakers are two, unless the one says hardly a word more than the other. */
const SURELY = 3

/** Whether what was said, accepted, won is the same, by the words with content. */
function sharedObject(a: ClaimNode, b: ClaimNode): { readonly same: boolean; readonly surely: boolean } {
  // Who is speaking is "it" to the one, and a name to the other.
  const own = new Set([...a.subjects, ...b.subjects].flatMap(id => id.slice(id.indexOf(':') + 1).split(' ')))
  const [few, many] = [a, b]
    .map(({ claim }) => claim.qualifiers.filter(word => !own.has(word)))
    .sort((x, y) => x.length - y.length)
  if (few.length === 0) return { same: true, surely: false }
  const shared = few.filter(word => many.includes(word)).length
  const isWhole = shared === few.length && shared === many.length
  return {
    same: isWhole || (shared >= SHARED && 3 * shared >= 2 * few.length),
    surely:
      (shared >= SURELY && 4 * shared >= 3 * few.length) ||
      (shared >= SHARED && shared === few.length && many.length <= shared + 1),
  }
}

/** Whether what is told is placed in a time that is not that of the news. */
function isClosed({ claim: { scope }, article }: ClaimNode): boolean {
  const [start, published] = [readIsoDay(scope?.start ?? null), readIsoDay(article.layout.published)]
  return start !== null && (published === null || published - start > YEAR)
}

const YEAR = 365

/** Whether an article tells both sides of one subject: of two charges, two offers, or how it came about. */
function knowsBoth(node: ClaimNode, slot: string): boolean {
  return (node.siblings.get(slot) ?? []).some(
    sibling =>
      sibling.claim.polarity !== node.claim.polarity && sibling.subjects.some(id => node.subjects.includes(id)),
  )
}
