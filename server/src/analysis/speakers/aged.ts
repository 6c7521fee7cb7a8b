import { lastNameBefore, type Names } from '../names/mentions'
import type { Prose } from '../prose'

/** How many names back an age may reach: a bound on the work. */
const REACH = 200

/** Of "the 44-year-old" at token `at` whose name the article follows by that age: "Jane Doe, 44,"; -1 for nobody. */
export function agedPerson({ tokens }: Prose, names: Names, lower: string, at: number): number {
  const age = lower.slice(0, lower.indexOf('-'))
  for (let i = lastNameBefore(names, at), seen = 0; i >= 0 && seen < REACH; i--, seen++) {
    const { last, kind } = names.names[i]
    if (kind !== 'organisation' && tokens[last + 2]?.text === age && tokens[last + 1].text === ',')
      return names.draftOf[i]
  }
  return -1
}
