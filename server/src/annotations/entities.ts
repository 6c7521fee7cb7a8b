import type { Article, Entity } from '../analysis/article'
import { foldName } from '../corpus/personNames'

/** Who is called a name in an article: whom it names so, or somebody new. */
export function entityNamed(
  article: Article,
  name: string,
  kind: Entity['kind'],
): { readonly article: Article; readonly entities: readonly number[] } {
  const known = findEntity(article.entities, name)
  if (known >= 0) return { article, entities: [known] }
  const entity: Entity = { kind, name, aliases: [], roles: [], gender: null, of: null }
  return { article: { ...article, entities: [...article.entities, entity] }, entities: [article.entities.length] }
}

/** Index of the entity with a name: the name itself before one of its other forms; -1 for none. */
export function findEntity(entities: readonly Entity[], name: string): number {
  const folded = foldName(name)
  const exact = entities.findIndex(entity => entity.kind !== 'place' && foldName(entity.name) === folded)
  if (exact >= 0) return exact
  return entities.findIndex(
    ({ kind, aliases }) => kind !== 'place' && aliases.some(alias => foldName(alias) === folded),
  )
}
