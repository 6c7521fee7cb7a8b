import type { Names } from '../names/mentions'
import type { Prose } from '../prose'
import type { Resolved } from '../speakers/resolved'
import type { LastSpeaker } from './floating'
import type { Said } from './said'

interface Context {
  readonly prose: Prose
  readonly names: Names
}

/** Words that are about somebody else. */
const OF_ANOTHER = /^(?:he|she|his|her)\b/i

/**
 * `Ann Doe said he was ill. “He needs help,” Doe said.`: a bare surname is whoever was introduced first, but not right behind
 * somebody else of that name who has just spoken, where the words are about another; -1 where that is not so.
 */
export function namesakeJustNow(
  { prose, names }: Context,
  said: Said,
  who: Resolved,
  last: LastSpeaker | null,
): number {
  if (!last || last.sentence !== said.sentence - 1 || said.kind !== 'direct') return -1
  const [[one, ...joint], [meant, ...more]] = [last.who.entities, who.entities]
  if (one === undefined || meant === undefined || joint.length > 0 || more.length > 0 || one === meant) return -1
  const surname = prose.text.slice(who.span.start, who.span.end)
  const { words } = names.drafts[one]
  const same = words.length > 1 && words.at(-1) === surname && names.drafts[meant].words.at(-1) === surname
  const start = said.content[0]?.start
  return same && start !== undefined && OF_ANOTHER.test(prose.text.slice(start, start + 6)) ? one : -1
}
