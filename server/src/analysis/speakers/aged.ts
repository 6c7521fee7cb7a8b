import { lastNameBefore, type Names } from '../names/mentions'
import type { Prose, Token } from '../prose'

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

/** Words for somebody by about how old they are, and from which age to which. */
const AGES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['teenager', [13, 19]],
  ['teen', [13, 19]],
  ['pensioner', [60, 120]],
])

/** How many tokens back somebody may have been told of by age: a bound on the work. */
const FARTHEST = 4000

/** Of "the teenager" at token `at` the one person of such an age who has a name; -1 where there is none, or more of them, named or not. */
export function personOfAge({ tokens }: Prose, names: Names, lower: string, at: number): number {
  const ages = AGES.get(lower)
  if (!ages) return -1
  const found = new Set<number>()
  for (let i = Math.max(0, at - FARTHEST); i < at; i++) {
    const age = ageAt(tokens, i)
    if (age < ages[0] || age > ages[1]) continue
    const name = names.nameAt[tokens[i].lower.includes('-') ? i + 1 : i - 2] ?? -1
    const kind = name >= 0 ? names.drafts[names.draftOf[name]].kind : null
    found.add(kind === 'person' || kind === 'unknown' ? names.draftOf[name] : -1)
  }
  return found.size === 1 ? [...found][0] : -1
}

/** The years of "Jane Doe, 44," or "44-year-old Jane Doe" at a token, 0 where it tells no age. */
function ageAt(tokens: readonly Token[], i: number): number {
  const { lower } = tokens[i]
  const behindName = tokens[i - 1]?.text === ',' && /^(?:,|\.|and|of)$/.test(tokens[i + 1]?.lower ?? '')
  const years = lower.endsWith('-year-old') ? lower.slice(0, -'-year-old'.length) : behindName ? lower : ''
  return /^\d{1,3}$/.test(years) ? Number(years) : 0
}
