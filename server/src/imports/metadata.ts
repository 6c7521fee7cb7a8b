import { hostName } from '../analysis/layout/outlet'
import { readPageTitle } from '../analysis/layout/title'
import type { CleanPage } from './clean'
import { type LinkedArticle, plainText, readLinkedData } from './linkedData'
import type { SavedPage } from './savedPage'
import { isoTime } from './savedPage'
import type { Attributes } from './tags'

/** What a page says of its article. */
export interface Metadata {
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  /** ISO date or time, as far as the page tells it. */
  readonly published: string | null
  readonly modified: string | null
  readonly url: string | null
  readonly isPaid: boolean
  readonly isLiveBlog: boolean
}

/** Names under which pages give a fact in `<meta>`, the surest first; from what news sites write. */
const NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline'],
  author: [
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'cxenseparse:author',
  ],
  outlet: ['og:site_name', 'application-name', 'dc.publisher', 'twitter:site'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'publish-date',
    'publish_date',
    'pubdate',
    'article.published',
    'date',
  ],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod', 'article.updated'],
  url: ['og:url', 'twitter:url', 'parsely-link'],
  access: ['article:content_tier', 'article:opinion_access', 'content_tier'],
} as const

/** Gathers what a page says of its article: linked data before tags, what the program that saved it knows for the address. */
export function readMetadata(page: CleanPage, saved: SavedPage, body: PageFacts): Metadata {
  const metas = byName(page.metas)
  const meta = (fact: keyof typeof NAMES) => NAMES[fact].map(name => metas.get(name)).find(Boolean) ?? null
  const canonical = page.links.find(link => /(?:^|\s)canonical(?:\s|$)/i.test(link.get('rel') ?? ''))?.get('href')
  const address = webAddress(canonical ?? null) ?? webAddress(meta('url')) ?? webAddress(saved.url)
  const linked: Partial<LinkedArticle> = readLinkedData(page.linkedData, address) ?? {}
  const url = address ?? webAddress(linked.url ?? null)
  const outlet = siteName(linked.outlet ?? meta('outlet')) ?? (url === null ? null : hostName(url))
  return {
    title: titleOf(linked.title ?? meta('title') ?? body.headline ?? pageTitle(page.title), outlet),
    author: authorOf(linked.author) ?? authorOf(meta('author')) ?? authorOf(body.byline),
    outlet,
    published: dateOf(linked.published) ?? dateOf(meta('published')) ?? dateOf(body.published),
    modified: dateOf(linked.modified) ?? dateOf(meta('modified')),
    url,
    isPaid: linked.isPaid === true || /^(?:locked|metered|paid|premium)$/i.test(meta('access') ?? ''),
    isLiveBlog: linked.isLiveBlog === true,
  }
}

/** What the text of a page says of its article. */
export interface PageFacts {
  readonly headline: string | null
  readonly byline: string | null
  readonly published: string | null
}

/** The contents of `<meta>` by name, property or itemprop in lower case; the first of a name counts, authors are joined. */
function byName(metas: readonly Attributes[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const meta of metas) {
    const name = (meta.get('property') ?? meta.get('name') ?? meta.get('itemprop') ?? '').toLowerCase()
    const content = plainText(meta.get('content') ?? '')
    if (name === '' || content === '') continue
    const known = found.get(name)
    if (known === undefined) found.set(name, content)
    else if (name.endsWith('author') && !known.includes(content)) found.set(name, `${known}, ${content}`)
  }
  return found
}

/** A headline without the name of its site behind a bar or dash. */
function titleOf(title: string | null, outlet: string | null): string | null {
  if (title === null || outlet === null) return title
  const [, head, tail] = /^(.{8,})\s[|–—-]\s([^|–—]{2,60})$/.exec(title) ?? []
  return tail !== undefined && fold(tail) === fold(outlet) ? head.trim() : title
}

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

function pageTitle(title: string | null): string | null {
  const text = title === null ? '' : plainText(title)
  const site = readPageTitle(text)
  return (site ? text.slice(0, site.titleEnd).trim() : text) || null
}

/** "Jane Doe on Fri, 3 May" */
const WEEKDAY = /\s+on\s+(?:mon|tues?|wed|thu|fri|sat|sun)\w{0,6}$/i

/** Addresses of profiles and handles are no names; "By" opens a byline. */
function authorOf(author: string | null | undefined): string | null {
  const names = (author ?? '')
    .split(/,\s*/)
    .map(name =>
      name
        .replace(/^by[:\s]+/i, '')
        .replace(WEEKDAY, '')
        .trim(),
    )
    .filter(name => name !== '' && !/^(?:https?:|www\.|@)|^(?:admin|editor|webmaster|null|undefined)$/i.test(name))
  return [...new Set(names)].join(', ') || null
}

function siteName(name: string | null): string | null {
  return name?.replace(/^@/, '').replace(/^https?:\/\/(?:www\.)?/, '') || null
}

/** An ISO date or time as written, another time as ISO, dates that nothing can read not at all. */
function dateOf(date: string | null | undefined): string | null {
  const text = date?.trim() ?? ''
  if (/^\d{4}-\d\d-\d\d(?:$|[T ]\d\d:\d\d)/.test(text)) return text.slice(0, 35).replace(/\.\d{1,9}(?=Z|[+-]|$)/, '')
  if (/^\d{8}$/.test(text)) return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
  // A date without a zone is a day of the calendar: what UTC would make of it is another.
  const named = /^(?:\w{3,9},?\s+)?(?:(\d{1,2})\s+(\p{L}{3,9})\.?,?|(\p{L}{3,9})\.?\s+(\d{1,2}),?)\s+(\d{4})\b/u.exec(
    text,
  )
  if (named) {
    const day = isoTime(`${named[1] ?? named[4]} ${named[2] ?? named[3]} ${named[5]} 12:00 GMT`)
    if (day) return day.slice(0, 10)
  }
  return /\d{4}/.test(text) && /\d:\d\d/.test(text) ? isoTime(text) : null
}

function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url.trim()) || !URL.canParse(url.trim())) return null
  return new URL(url.trim()).href
}
