import type { Names } from '../names/mentions'
import type { Item } from '../phrases/items'
import type { Prose } from '../prose'
import { tokensOf } from '../text/tokenRange'
import { wordSet } from '../words/words'
import type { Said } from './said'

/** Who says something without being named. */
const HE_OR_SHE = wordSet('he she')

const FIRST_PERSON = wordSet("i i'm i'd i've i'll me my mine we we're we've we'd we'll us our ours")

/**
 * Whom the words of a quotation are about, where a pronoun says them: "She said Doe would come" is said by another than Doe, and so
 * is "“Doe is late,” she said", unless the words speak of themselves. Only a name that opens them tells.
 */
export function namedInWords(prose: Prose, names: Names, items: readonly Item[], said: Said): readonly number[] {
  const [first] = said.content
  if (!first || !said.speaker || !HE_OR_SHE.has(items[said.speaker.first].lower)) return []
  // "Doe will come, he told the crew": nobody else is named that "he" could mean.
  if (said.kind !== 'direct' && first.start < items[said.speaker.first].start) return []
  const { from, to } = tokensOf(prose.tokens, first)
  const name = nameFrom(names, from)
  if (name < 0 || prose.tokens[names.names[name].last + 1]?.lower === "'s") return []
  const words = prose.tokens.slice(from, to)
  const own = words.some(({ lower, quoted }) => quoted >= 0 && FIRST_PERSON.has(lower))
  return own ? [] : [names.draftOf[name]]
}

/** The name that starts at a token, with its title or without: "Mrs Doe"; -1 for none. */
function nameFrom({ nameAt, names }: Names, from: number): number {
  const name = nameAt.slice(from, from + LONGEST_TITLE).find(index => index >= 0) ?? -1
  return name >= 0 && names[name].from <= from ? name : -1
}
const LONGEST_TITLE = 5
