import type { Article } from '../../analysis/article'
import { indexesByKey } from '../gather'
import { oncePer } from '../oncePer'

const byEntity = oncePer(({ mentions }: Article) => indexesByKey(mentions, ({ entities }) => entities))

/** Indexes of the mentions of an entity of an article, in the order of the text. */
export function mentionsOf(article: Article, entity: number): readonly number[] {
  return byEntity(article).get(entity) ?? []
}

/** Indexes of the mentions of any of some entities, in the order of the text. */
export function mentionsOfAny(article: Article, entities: readonly number[]): readonly number[] {
  if (entities.length === 1) return mentionsOf(article, entities[0])
  return [...new Set(entities.flatMap(entity => mentionsOf(article, entity)))].sort((a, b) => a - b)
}
