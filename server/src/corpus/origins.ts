import type { Article } from '../analysis/article'
import { AGENCIES } from '../analysis/words/agencies'
import { foldOrganisation } from './sources/organisationNames'

/** Who an article's own words come from: the agency it is credited to, else its outlet, else the article itself. */
export function originOf(uri: string, article: Article): string {
  const { author, outlet } = article.layout
  for (const name of author?.split(/\s*(?:[,/;|&]|\band\b)\s*/) ?? [])
    if (AGENCIES.has(foldOrganisation(name))) return name
  return outlet ?? uri
}

/** How many independent origins stand behind statements: the same origin, or the same sentence word for word, is one. */
export function countOrigins(members: readonly { readonly origin: string; readonly context: string }[]): number {
  const parent = new Map<string, string>()
  const root = (mark: string): string => {
    let at = mark
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    return at
  }
  const origins = members.map(({ origin, context }) => {
    const own = `from ${origin}`
    if (!parent.has(own)) parent.set(own, own)
    if (context.length >= 60) parent.set(root(`text ${context.toLowerCase()}`), root(own))
    return own
  })
  return new Set(origins.map(root)).size
}
