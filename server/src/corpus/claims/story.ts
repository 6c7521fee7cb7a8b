import type { Article } from '../../analysis/article'
import { ORGANISATION_WORDS, ROLE_NOUNS, TITLES } from '../../analysis/words/titles'
import { commonest } from '../commonest'
import { foldName } from '../sources/personNames'
import type { SourceIndex } from '../sources/sourceIndex'

/** How many names are enough to know a story by. */
const STORY = 10

/** Whom an article mentions most: what its story is about. */
export function storyOf(uri: string, article: Article, index: SourceIndex): ReadonlySet<string> {
  const keyOf = keysOfEntities(uri, article, index)
  return mostMentioned(article, entity => (isProper(article.entities[entity].name) ? keyOf(entity) : []))
}

/** The id of an entity, or its name where it is a place. */
export function keysOfEntities(uri: string, article: Article, index: SourceIndex): (entity: number) => string[] {
  return entity => {
    const id = index.idOf(uri, entity)
    const { kind, name } = article.entities[entity]
    return id ? [id] : kind === 'place' ? [`place:${foldName(name)}`] : []
  }
}

function mostMentioned(article: Article, keyOf: (entity: number) => string[]): Set<string> {
  const keys = article.mentions.flatMap(({ entities }) => entities.flatMap(keyOf))
  return new Set(commonest(keys.filter(key => !key.startsWith('unnamed'))).slice(0, STORY))
}

/** Whether a name is one body's or person's own: "the coast guard" and "officials" stand in articles on any event. */
const isProper = (name: string): boolean =>
  name.split(' ').some(word => /^\p{Lu}/u.test(word) && !isGeneric(word.toLowerCase()))

const isGeneric = (word: string): boolean => ROLE_NOUNS.has(word) || ORGANISATION_WORDS.has(word) || TITLES.has(word)

/** Whether two articles have one of those in common whom they mention most. */
export function shareStory(a: { readonly story: ReadonlySet<string> }, b: typeof a): boolean {
  for (const key of a.story) if (b.story.has(key)) return true
  return false
}

/** Whether two articles are about the same people and places, as far as they name any. */
export function tellOneStory(a: { readonly story: ReadonlySet<string> }, b: typeof a): boolean {
  return a.story.size === 0 || b.story.size === 0 || shareStory(a, b)
}
