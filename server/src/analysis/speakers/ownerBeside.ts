import type { Names } from '../names/mentions'
import { roleGender } from '../names/roles'
import { clauseSubject } from '../phrases/clauseSubject'
import type { Item } from '../phrases/items'
import { isGenitive } from '../phrases/nounPhrase'

/** Of "Doe's sister pleaded with him, but he" Doe: whose kin of the other gender a sentence is about; -1 for nobody. */
export function ownerBeside(names: Names, items: readonly Item[], gender: 'male' | 'female'): number {
  const subject = clauseSubject(items, items.length)
  const kin = subject ? roleGender([items[subject.last].lower]) : null
  if (!subject || kin === null || kin === gender) return -1
  const mark = items.findIndex(
    ({ lower }, i) => i > subject.first && i < subject.last && (lower === "'s" || isGenitive(items, i)),
  )
  const name = mark < 0 ? -1 : names.nameAt[items[mark - 1].from]
  const entity = name < 0 ? -1 : names.draftOf[name]
  if (entity < 0) return -1
  const { kind, gender: own } = names.drafts[entity]
  return kind === 'person' && own !== kin ? entity : -1
}
