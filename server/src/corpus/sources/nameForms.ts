import type { Article, Entity } from '../../analysis/article'
import { isSurnameAlone } from '../../analysis/names/particles'
import { officeOf, readRole } from '../../analysis/names/roles'
import { stableId } from '../stableId'
import type { FullName } from './nameBuckets'
import { foldOrganisation, initialsOf, isAbbreviation } from './organisationNames'
import { foldName, parseName } from './personNames'

/**
 * How one entity of an article takes part in finding sources: what it is filed under, and the cells it may be resolved by.
 * A cell is a key under which full names are posted; who stands in it alone is meant by those who use it.
 */
export type NameForm =
  | { readonly kind: 'full'; readonly name: FullName; readonly posts: readonly string[] }
  | { readonly kind: 'body'; readonly id: string; readonly posts: readonly string[]; readonly uses: readonly string[] }
  | { readonly kind: 'loose'; readonly id: string; readonly uses: readonly string[] }
  | { readonly kind: 'none' }

/** The forms of all entities of an article, in their order. */
export function nameForms(article: Article): NameForm[] {
  const unnamed = unnamedId(article)
  const speaking = new Set(article.quotations.flatMap(q => [...q.entities, ...q.via.flatMap(via => via.entities)]))
  return article.entities.map((entity, index) =>
    entity.kind === 'place' ? placeForm(entity, speaking.has(index)) : formOf(entity, index, unnamed),
  )
}

function formOf(entity: Entity, index: number, unnamed: (index: number) => string): NameForm {
  if (entity.apart) return { kind: 'loose', id: `person:${foldName(entity.name)}`, uses: [] }
  if (entity.kind === 'organisation' || entity.kind === 'group') return bodyForm(entity)
  if (entity.kind === 'unnamed' || !/\p{Lu}/u.test(entity.name)) return roleForm(entity, unnamed(index))
  const parsed = parseName(entity.name)
  const folded = foldName(entity.name)
  if (!folded) return { kind: 'none' }
  // "Van der Roe" is whoever alone is called so elsewhere, as "Roe" is.
  if (isSurnameAlone(entity.name, entity.aliases) && parsed)
    return { kind: 'loose', id: `person:${folded}`, uses: [`surname ${parsed.surname}`] }
  if (parsed)
    return { kind: 'full', name: { ...parsed, folded }, posts: personPosts(entity, parsed.surname, parsed.given) }
  return { kind: 'loose', id: `person:${folded}`, uses: [`surname ${folded}`, `given ${folded}`] }
}

/** A full name answers to its surname, to what its article calls the person for short, to given name and longer roles. */
function personPosts(entity: Entity, surname: string, given: string): string[] {
  const short = entity.aliases.map(foldName).filter(alias => alias && !alias.includes(' '))
  const roles = entity.roles.flatMap(role => roleKeys(role))
  const sure = entity.gender !== null || short.includes(surname) ? [`name ${foldName(entity.name)}`] : []
  return [
    ...new Set([...sure, `surname ${surname}`, ...short.map(alias => `surname ${alias}`), `given ${given}`, ...roles]),
  ]
}

/** "Kelva said": a place that speaks is a body, its government; others are no source. */
function placeForm(entity: Entity, speaks: boolean): NameForm {
  const folded = foldOrganisation(entity.name)
  return speaks && folded ? { kind: 'body', id: `body:${folded}`, posts: [], uses: [] } : { kind: 'none' }
}

function bodyForm(entity: Entity): NameForm {
  const folded = foldOrganisation(entity.name)
  if (!folded) return { kind: 'none' }
  const initials = initialsOf(folded)
  const short = entity.aliases.filter(isAbbreviation).map(foldOrganisation)
  // What one article takes for a body may be known elsewhere as somebody of just that name.
  const named = entity.kind === 'organisation' && folded.includes(' ') ? [`name ${foldName(entity.name)}`] : []
  const posts = initials ? [...new Set([initials, ...short])].map(abbreviation) : []
  const uses = !initials && isAbbreviation(entity.name) ? [abbreviation(folded)] : named
  return { kind: 'body', id: `body:${folded}`, posts, uses }
}

const abbreviation = (short: string): string => `abbreviation ${short}`

/** "The harbour master" is whoever alone is called that elsewhere; "a senior official" is nobody else's. */
function roleForm(entity: Entity, id: string): NameForm {
  const definite = /^the \S+ \S/i.test(entity.name) || /\S['’]s \S/.test(entity.name)
  return { kind: 'loose', id, uses: definite ? roleKeys(entity.name) : [] }
}

/** A description of two words or more as keys: its own words, and its office with what narrows it ("russia leader"). */
function roleKeys(description: string): string[] {
  const folded = foldName(description).replace(/^the /, '')
  const role = readRole(folded.replace(/['’]s\b/g, " 's").split(' '))
  const office =
    role && role.narrowing.length > 0 ? [`role ${[...role.narrowing].sort().join(' ')} ${officeOf(role.head)}`] : []
  return folded.includes(' ') ? [`role ${folded}`, ...office] : office
}

/** Ids of unnamed sources: they are their article's own, and the same in a copy of it. */
function unnamedId(article: Article): (index: number) => string {
  const { title, outlet, published } = article.layout
  const mark = [title, outlet, published, ...article.entities.slice(0, 5).map(entity => entity.name)].join('|')
  return index => stableId('unnamed', `${mark}|${article.entities[index].name}|${index}`)
}
