import { latestFitting, type Names } from '../names/mentions'
import { describes, type Role } from '../names/roles'
import { wordSet } from '../words/words'

const PARTIES = wordSet(
  'republican democrat democratic gop conservative liberal labour tory socialist green nationalist progressive',
)

/** "the former Conservative minister": the office without the party, null where it names none. */
const withoutParty = ({ head, narrowing }: Role): Role | null =>
  narrowing.some(w => PARTIES.has(w)) ? { head, narrowing: narrowing.filter(w => !PARTIES.has(w)) } : null

/** The only person named before token `at` who holds an office and of whom no party is told, where a description adds theirs; -1 for nobody. */
export function holderOfParty(names: Names, said: Role, at: number, fits: (entity: number) => boolean): number {
  const office = withoutParty(said)
  if (!office) return -1
  const holds = (e: number): boolean => {
    const known = names.roles[e].filter(r => describes(office, r))
    return fits(e) && known.length > 0 && !known.some(withoutParty)
  }
  const last = latestFitting(names, at, holds)
  return last >= 0 && latestFitting(names, at, e => e !== last && holds(e)) < 0 ? last : -1
}
