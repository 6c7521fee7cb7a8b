import type { Article, Entity, Mention, Span } from '../analysis/article'
import type { Correction } from '../protocol/corrections'
import { findEntity, isDescription, recast } from './entities'

/** A description ("the palace chief") is whoever is called a name; who has names of their own are the corpus's to join. */
export function asSame(article: Article, span: Span, { as }: Extract<Correction, { kind: 'samePerson' }>): Article {
  const entity = describedAt(article, span)
  if (entity === null) return article
  const known = findEntity(article.entities, as)
  if (known === entity) return article
  if (known >= 0) return recast(article, article.entities, each => [each === entity ? known : each])
  const { kind, name, aliases, roles } = article.entities[entity]
  const named: Entity = {
    ...article.entities[entity],
    kind: kind === 'unnamed' ? 'person' : kind,
    name: as,
    aliases: [...aliases, name],
    roles: [...roles, name.toLowerCase()],
  }
  return recast(article, article.entities.with(entity, named), each => [each])
}

/** A description is nobody's. */
export function withoutEntity(
  article: Article,
  span: Span,
  { is }: Extract<Correction, { kind: 'notPerson' }>,
): Article {
  const entity = is === 'nothing' || is === 'place' ? describedAt(article, span) : null
  return entity === null ? article : recast(article, article.entities, each => (each === entity ? [] : [each]))
}

/**
 * Somebody of the same name: by a full name the whole article means another, by less only this mention does, and the
 * quotations that it is the speaker of. Other spellings of a name are the corpus's to part.
 */
export function asOther(
  article: Article,
  span: Span,
  { name, than, label }: Extract<Correction, { kind: 'otherPerson' }>,
  by: string | null,
): Article {
  const at = mentionAt(article, span)
  const mention = article.mentions[at]
  if (!mention || name !== than) return article
  const [entity] = mention.entities
  const other = otherEntity(article, entity, label)
  const entities = typeof other === 'number' ? article.entities : [...article.entities, other]
  const now = typeof other === 'number' ? other : article.entities.length
  const swapped = (each: number) => [each === entity ? now : each]
  if (mention.form === 'full' && typeof other !== 'number') return recast(article, entities, swapped)
  return recast(withMention(article, at, mention, { entity, now, by }), entities, each => [each])
}

/** Who it is instead: somebody whom the article knows, somebody named, or another of the same name. */
function otherEntity(article: Article, entity: number, label: string | null): number | Entity {
  const known = label === null ? -1 : findEntity(article.entities, label)
  if (known >= 0 && known !== entity) return known
  const same = article.entities[entity]
  const bare: Entity = { ...same, aliases: [], roles: [], of: null }
  if (label !== null && /^\p{Lu}\S*\s+(?:\S+\s+)*\p{Lu}/u.test(label)) return { ...bare, name: label }
  const mark = label ?? article.layout.outlet ?? article.layout.title ?? '?'
  return { ...bare, name: `${same.name} (${mark})`, apart: true }
}

/** One mention means another, and with it the quotations whose speaker it is. */
function withMention(
  article: Article,
  at: number,
  mention: Mention,
  { entity, now, by }: { readonly entity: number; readonly now: number; readonly by: string | null },
): Article {
  const swapped = (list: readonly number[]) => list.map(each => (each === entity ? now : each))
  const spoken = article.quotations.map(({ speaker }) => speaker !== null && overlaps(speaker, mention))
  return {
    ...article,
    mentions: article.mentions.with(at, { ...mention, entities: swapped(mention.entities) }),
    quotations: article.quotations.map((quotation, i) => {
      return spoken[i] ? { ...quotation, entities: swapped(quotation.entities), corrected: { by } } : quotation
    }),
    claims: article.claims.map(claim => {
      return claim.quotation !== null && spoken[claim.quotation] ? { ...claim, givers: swapped(claim.givers) } : claim
    }),
  }
}

/** The one of the entities mentioned at a span that has no name; null where there is none. */
function describedAt(article: Article, span: Span): number | null {
  const mention = article.mentions[mentionAt(article, span)]
  return mention?.entities.find(entity => isDescription(article.entities[entity])) ?? null
}

/** Index of the first mention of somebody that touches a span; -1 for none. */
function mentionAt({ mentions }: Article, span: Span): number {
  return mentions.findIndex(mention => mention.entities.length > 0 && overlaps(mention, span))
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
