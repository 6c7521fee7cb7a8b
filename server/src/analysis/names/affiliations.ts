import { wordSet } from '../words/words'
import type { Draft } from './cast'
import { fold } from './nameWords'

/** Those who speak for somebody else. */
const SPEAK_FOR = wordSet(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen lawyer attorney solicitor barrister counsel adviser advisor aide representative envoy ambassador publicist agent',
)

/** Most words of a name in a description. */
const LONGEST = 6

/** For each draft whom it speaks for, by what the article says of it: "the Harbour Board spokesman", "Jane Doe's lawyer". */
export function spokenFor(drafts: readonly Draft[]): (number | null)[] {
  let byName: ReadonlyMap<string, number> | null = null
  return drafts.map((draft, self) => {
    if (draft.kind !== 'person' && draft.kind !== 'unnamed') return null
    const descriptions = draft.kind === 'unnamed' ? [draft.words.join(' ')] : [...draft.roles]
    for (const description of descriptions) {
      if (!description.split(' ').some(word => SPEAK_FOR.has(word))) continue
      byName ??= namesOf(drafts)
      const found = namedIn(description, byName)
      if (found >= 0 && found !== self) return found
    }
    return null
  })
}

function namesOf(drafts: readonly Draft[]): Map<string, number> {
  const byName = new Map<string, number>()
  drafts.forEach((draft, i) => {
    if (draft.kind === 'unnamed' || draft.kind === 'group') return
    for (const name of [draft.words.join(' '), ...draft.aliases, draft.words[draft.words.length - 1]].map(bare))
      if (!byName.has(name)) byName.set(name, i)
  })
  return byName
}

/** The longest name in a description of somebody who speaks for others, -1 for none. */
function namedIn(description: string, byName: ReadonlyMap<string, number>): number {
  const words = bare(description).split(' ')
  for (let length = Math.min(LONGEST, words.length); length > 0; length--)
    for (let i = 0; i + length <= words.length; i++) {
      const found = byName.get(words.slice(i, i + length).join(' '))
      if (found !== undefined) return found
    }
  return -1
}

function bare(name: string): string {
  const folded = name.split(' ').map(fold).join(' ')
  const named = folded.startsWith('the ') ? folded.slice(4) : folded
  return named.includes("'s") ? named.replace(/ ?'s\b/g, '') : named
}
