import { visible } from '../analysis/text/visible'
import { factOf, type Pieces, type Taken, type TakenArticle, webAddress } from './taken'

/** Somebody who wrote an article, as CSL-JSON has names. */
type Name =
  | { readonly literal: string }
  | {
      readonly family: string
      readonly given: string
      readonly suffix?: string
      readonly 'non-dropping-particle'?: string
    }

/** The articles as CSL-JSON, as reference managers read it. */
export function* csl(taken: Taken): Pieces {
  const keys = cslKeys(taken.articles)
  const items = taken.articles.map(article => itemOf(article, keys.get(article.uri)!))
  yield `${JSON.stringify(items, null, 2)}\n`
}

/** The keys of articles under which they are cited, by path or URI: the same wherever all of them are taken in this order. */
export function cslKeys(articles: readonly Pick<TakenArticle, 'uri' | 'article'>[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>()
  return new Map(articles.map(article => [article.uri, unique(keyOf(article), taken)]))
}

function itemOf({ uri, article }: TakenArticle, id: string) {
  const { title, outlet, author, published, place, url } = article.layout
  const [address, issued] = [webAddress(url), dateParts(published)]
  return {
    id,
    type: 'article-newspaper',
    title: plain(title) || visible(uri),
    ...(outlet && { 'container-title': plain(outlet) }),
    ...(author && { author: namesIn(plain(author)!) }),
    ...(place && { 'publisher-place': plain(place) }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    ...(address && { URL: address }),
  }
}

/** CSL processors read a few HTML tags in titles: signs of tags are no tags here. */
function plain(text: string | null): string | null {
  return factOf(text)?.replace(/<(?=\/?(?:i|b|su[bp]|sc|span)\b)/gi, '‹') ?? null
}

/** Year, month and day, as far as they are known. */
function dateParts(published: string | null): number[] | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published ?? '')
  return found?.slice(1).flatMap(part => (part === undefined ? [] : [Number(part)])) ?? null
}

/** "Jane Doe and John van der Roe Jr." as names; what is no name of a person ("Staff", "Northwire") is kept whole. */
export function namesIn(author: string): Name[] {
  return author
    .replace(/^by\s+/i, '')
    .split(/\s*[,;&|]\s*(?!\s*(?:Jr|Sr|II|III|IV)\b)(?:and\s+)?|\s+and\s+/)
    .filter(part => part !== '')
    .map(nameOf)
}

function nameOf(text: string): Name {
  const [, name, suffix] = /^(.*?)(?:,?\s+(Jr\.?|Sr\.?|II|III|IV))?$/.exec(text)!
  const words = name.split(' ')
  if (words.length < 2 || words.length > 5 || !words.every(isNameWord) || !/^\p{Lu}/u.test(words[0]))
    return { literal: text }
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word))
  const family = words.length - 1
  const start = particle > 0 && particle < family ? particle : family
  return {
    family: words[family],
    given: words.slice(0, start).join(' '),
    ...(start < family && { 'non-dropping-particle': words.slice(start, family).join(' ') }),
    ...(suffix && { suffix }),
  }
}

/** Small words inside surnames; other words in lower case make no name of a person. */
const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le el al bin ibn ben zu ten ter y'.split(' '),
)

/** Words that outlets, desks and agencies are called by. */
const NO_PERSON =
  /^(?:staff|desk|team|bureau|news|newsroom|press|agency|agencies|wire|service|services|editors?|writers?|reporters?|correspondents?|the|times|post|network|media|editorial|board)$/i

function isNameWord(word: string): boolean {
  return (PARTICLES.has(word) || /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word)) && !NO_PERSON.test(word)
}

/** A key that people can type and that stays the same: "marsh2025ferry". */
function keyOf({ article, uri }: Pick<TakenArticle, 'uri' | 'article'>): string {
  const { author, outlet, published, title } = article.layout
  const [first] = author ? namesIn(plain(author)!) : []
  const who = first && 'family' in first ? first.family : (outlet ?? first?.literal ?? '')
  const words = slug(title ?? '').split(' ')
  const parts = [slug(who).replaceAll(' ', ''), published?.slice(0, 4), words.find(word => word.length > 3)]
  return parts.map(part => part?.slice(0, 30)).join('') || slug(uri).replaceAll(' ', '-') || 'article'
}

/** The key, with a number where it is taken; `taken` says how often each was. */
function unique(key: string, taken: Map<string, number>): string {
  let count = (taken.get(key) ?? 0) + 1
  while (count > 1 && taken.has(`${key}-${count}`)) count++
  taken.set(key, count)
  if (count === 1) return key
  taken.set(`${key}-${count}`, 1)
  return `${key}-${count}`
}

/** Letters and digits in lower case, without accents, words parted by one space. */
function slug(text: string): string {
  return text
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
