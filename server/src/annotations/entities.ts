import type { Article, Entity } from '../analysis/article'
import { foldName } from '../corpus/sources/personNames'

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

/** Whether an entity is only described ("a senior official"), not named. */
export function isDescription({ kind, name }: Entity): boolean {
  return kind === 'unnamed' || !/\p{Lu}/u.test(name)
}

/**
 * The article with other entities: `to` says what each of those it had has become, as indexes into the new ones. Those that
 * nothing refers to any more go.
 */
export function recast(
  article: Article,
  entities: readonly Entity[],
  to: (entity: number) => readonly number[],
): Article {
  const had = new Set(article.entities.keys())
  for (const entity of article.entities.keys()) if (!to(entity).includes(entity)) had.delete(entity)
  const kept = [...entities.keys()].filter(entity => entity >= article.entities.length || had.has(entity))
  const now = new Map(kept.map((entity, index) => [entity, index]))
  const all = (list: readonly number[]): readonly number[] => {
    if (list.length === 0) return list
    return [...new Set(list.flatMap(each => (each < article.entities.length ? to(each) : [each])))].flatMap(
      each => now.get(each) ?? [],
    )
  }
  return {
    ...article,
    entities: kept.map(entity => {
      const { of } = entities[entity]
      return of === null ? entities[entity] : { ...entities[entity], of: all([of])[0] ?? null }
    }),
    mentions: article.mentions.map(mention => ({ ...mention, entities: all(mention.entities) })),
    quotations: article.quotations.map(quotation => ({
      ...quotation,
      entities: all(quotation.entities),
      via: quotation.via.map(link => ({ ...link, entities: all(link.entities) })),
    })),
    claims: article.claims.map(claim => ({
      ...claim,
      around: all(claim.around),
      subjects: all(claim.subjects),
      givers: all(claim.givers),
    })),
  }
}
