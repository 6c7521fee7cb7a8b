import { readByline } from '../analysis/layout/byline'
import { elementsOf, type PageElement } from './dom'

/** What a page says of its article. */
export interface PageFacts {
  readonly headline: string | null
  readonly byline: string | null
  readonly published: string | null
}

/** Class and property names by which sites mark headline, author and date. */
const HEADLINE = /(?:^|[\s_-])(?:headline|(?:entry|post|article|story|page)-title)(?:$|[\s_-])/i

const BYLINE = /(?:^|[\s_-])(?:byline|author(?:-?name)?)(?:$|[\s_-])/i
const PUBLISHED = /\bdatePublished\b|(?:^|\s)published(?:$|\s)/

/** Elements that are looked at for facts: those of the article come first. */
const MOST_TRIED = 60

/** What the elements of a page say of its article, where nothing in its head does. */
export function pageFacts(body: PageElement): PageFacts {
  const facts: { headline: string | null; byline: string | null; published: string | null } = {
    headline: null,
    byline: null,
    published: null,
  }
  let marked: string | null = null
  let tried = 0
  for (const element of elementsOf(body)) {
    if (tried > MOST_TRIED) break
    const names = ['class', 'itemprop', 'rel'].map(name => element.getAttribute(name) ?? '').join(' ')
    const isHeading = /^h[1-4]$/.test(element.localName)
    if (isHeading || BYLINE.test(names) || PUBLISHED.test(names) || element.localName === 'time') tried++
    if (element.localName === 'h1' && !linksHome(element)) facts.headline ??= line(element)
    if (isHeading && HEADLINE.test(names) && !linksHome(element)) marked ??= line(element)
    if (BYLINE.test(names)) facts.byline ??= nameIn(line(element))
    if (element.localName === 'time' || PUBLISHED.test(names))
      facts.published ??= dated(
        element.getAttribute('datetime') ?? element.getAttribute('title') ?? short(line(element)),
      )
  }
  return { ...facts, headline: facts.headline ?? marked }
}

/** The name of the site, not a headline. */
function linksHome(element: PageElement): boolean {
  return [...elementsOf(element)]
    .slice(0, 50)
    .some(at => at.localName === 'a' && /^(?:https?:\/\/[^/]+)?\/?$/.test(at.getAttribute('href') ?? '-'))
}

/** The class and test id of an element, by which sites name its kind. */
export function classOf(element: PageElement | null): string {
  return `${element?.getAttribute('class') ?? ''} ${element?.getAttribute('data-testid') ?? ''}`
}

/** The authors that a byline names. */
function nameIn(text: string | null): string | null {
  return text === null || text.length > 160
    ? null
    : (readByline(/^by\b/i.test(text) ? text : `By ${text}`)?.author ?? null)
}

/** The beginning of an element's text, white space folded; null for none. */
export function line(element: PageElement): string | null {
  return (element.textContent ?? '').slice(0, 1000).replace(/\s+/g, ' ').trim() || null
}

function dated(text: string | null): string | null {
  return text !== null && /\d/.test(text) ? text : null
}

function short(text: string | null): string | null {
  return text !== null && text.length <= 100 ? text : null
}
