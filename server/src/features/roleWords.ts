import type { Corpus, Source } from '../corpus/model'

/** Articles in which the names are looked up that an office may hold. */
const MOST_ARTICLES = 5

/** Words that point back to somebody: "its chairman" says nothing by itself. */
const POINTING = /^(?:its|his|her|their|our|my|the|a|an)\s+/

/** Offices of a source as they are written, "mayor of Tolvik": the articles' offices are folded, their names are not. */
export function rolesOf(corpus: Corpus, source: Source, most: number): string[] {
  const uris = [...new Set(corpus.mentions(source.id).map(({ uri }) => uri))].slice(0, MOST_ARTICLES)
  const names = new Map<string, string>()
  for (const uri of uris)
    for (const { name } of corpus.article(uri)?.entities ?? [])
      if (/^\p{Lu}/u.test(name)) names.set(name.toLowerCase(), name)
  const roles = source.roles.map(role => written(role.replace(POINTING, ''), names))
  return [...new Set(roles.filter(role => role !== ''))].slice(0, most)
}

/** Longer offices are none, and stay as they are. */
const LONGEST = 300
const MOST_WORDS = 20

/** The longest names first: "ministry of defence" before "defence". */
function written(role: string, names: ReadonlyMap<string, string>): string {
  const words = role.length > LONGEST ? [] : role.split(' ')
  if (words.length === 0 || words.length > MOST_WORDS) return role
  for (let length = words.length; length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const name = names.get(
        words
          .slice(at, at + length)
          .join(' ')
          .toLowerCase(),
      )
      if (name !== undefined) words.splice(at, length, name)
    }
  }
  return words.join(' ')
}
