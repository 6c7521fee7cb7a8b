import type { Prose } from '../prose'
import { GIVEN_NAMES } from '../words/givenNames'
import { wordSet } from '../words/words'
import type { Name } from './name'
import { fold, key } from './nameWords'

/** The names of a text, and those of people who are named only together with others of their surname, as keys. */
interface Families {
  readonly names: Name[]
  readonly shared: ReadonlySet<string>
}

/**
 * "the brothers Nils and Arvid Dale": the given name has the surname behind the other where the text says that they are of
 * one family, unless the article names that person otherwise: some go by one name. The span stays that of the given name.
 * Neither is meant by the bare surname, unless the article also gives the full name by itself.
 */
export function families(prose: Prose, found: Name[]): Families {
  if (!found.some((name, i) => i + 1 < found.length && isJoined(prose, name, found[i + 1])))
    return { names: found, shared: NOBODY }
  const seen = new Set(found.filter(({ words }) => words.length > 1).map(({ words }) => words[0]))
  const shared = new Set<string>()
  const alone = new Set<string>()
  const names = found.map((name, i) => {
    const before = found[i - 1]
    if (name.words.length > 1) (before && isJoined(prose, before, name) ? shared : alone).add(key(name.words))
    const [given] = name.words
    const known = seen.has(given)
    seen.add(given)
    const next = found[i + 1]
    if (known || !next || !isJoined(prose, name, next) || next.words.length > 2) return name
    if (next.words[0] === given || !GIVEN_NAMES.has(fold(next.words[0]))) return name
    if (!isOfOneFamily(prose, prose.tokens[name.first].sentence, next.words[1])) return name
    const words = [given, next.words[1]]
    shared.add(key(words))
    return { ...name, words, kind: 'person' as const }
  })
  for (const one of alone) shared.delete(one)
  return { names, shared }
}

const NOBODY: ReadonlySet<string> = new Set()

/** "Nils and | Arvid Dale": a given name alone before the whole name of somebody. */
const isJoined = ({ tokens }: Prose, name: Name, next: Name): boolean =>
  name.words.length === 1 &&
  name.title.length === 0 &&
  !name.located &&
  next.first === name.last + 2 &&
  next.from === next.first &&
  tokens[name.last + 1].lower === 'and' &&
  GIVEN_NAMES.has(fold(name.words[0])) &&
  next.words.length > 1 &&
  next.kind !== 'organisation' &&
  next.kind !== 'place'

/** Whether a sentence or the one before speaks of kin, or of "the Dales". */
function isOfOneFamily({ tokens, firstToken }: Prose, sentence: number, surname: string): boolean {
  for (let i = firstToken[Math.max(0, sentence - 1)]; i < firstToken[sentence + 1]; i++)
    if (KIN.has(tokens[i].lower) || tokens[i].text === `${surname}s`) return true
  return false
}

const KIN = wordSet(
  'brother brothers sister sisters sibling siblings twin twins couple parents father mother son sons daughter daughters husband wife spouses married newlyweds cousins family relatives grandparents mr mrs',
)
