import { Readability } from '@mozilla/readability'
import { pageKind } from '../analysis/boilerplate'
import { readLayout } from '../analysis/layout'
import { readByline } from '../analysis/layoutByline'
import { isDateLine } from '../analysis/layoutDate'
import { endsSentence, wordCount } from '../analysis/layoutShape'
import { blocksOf, type PageBlock } from './blocks'
import { documentOf, elementsOf, numberOf, type PageDocument, type PageElement } from './dom'
import { keepOneArticle, makeOf } from './oneArticle'
import { prune } from './prune'

/** The article of a page, and what stands above it. */
export interface Body {
  readonly blocks: readonly PageBlock[]
  readonly headline: string | null
  readonly byline: string | null
  readonly published: string | null
}

/** What part of the text that Readability finds the element of the article holds at least. */
const NEARLY_ALL = 0.9

/** Lines over the article in which its author and date are looked for. */
const MOST_ABOVE = 6

/**
 * Finds the article in the body of a cleaned page. Readability says where it stands; what belongs to it there is judged
 * block by block, since Readability leaves out short paragraphs and items, and takes in lists of stories.
 */
export function readBody(html: string, title: string | null): Body {
  const page = documentOf(html)
  keepOneArticle(page.body, title)
  const facts = pageFacts(page.body)
  prune(page.body)
  const isKept = foundByReadability(documentOf(page.body.toString().replace(/^<body[^>]*>|<\/body>$/g, '')))
  const all = blocksOf(page.body)
  const some = all.filter(isKept)
  const found = some.length > 0 ? some : all.filter(isProse)
  const container = widened(containerOf(page.body, found), all, found)
  const near = nearOf([...found, ...alike(all, found).filter(({ owner }) => isWithin(owner, container))], container)
  const inside = all.filter(block => isWithin(block.owner, container) || isStandfirst(block) || isKept(block))
  const blocks = inside.filter(block => (isKept(block) || stands(block, near)) && !isFurniture(block))
  const first = blocks.find(isProse) ?? blocks[0]
  const above = all
    .slice(0, Math.max(0, all.indexOf(first)))
    .filter(block => !blocks.includes(block))
    .slice(-MOST_ABOVE)
    .filter(({ kind }) => kind !== 'heading')
  return withoutEnds(
    blocks,
    above.map(({ text }) => text),
    facts,
    title,
  )
}

/** What Readability takes for the article, by number or, where it makes other elements of them, by text. It changes the document. */
function foundByReadability(document: PageDocument): (block: PageBlock) => boolean {
  const options = { charThreshold: 250, keepClasses: true, serializer: (root: unknown) => root }
  const found = new Readability(document as never, options as never).parse() as { content?: unknown } | null
  const root = found?.content as PageElement | undefined
  if (!root) return () => false
  const numbers = new Set([...elementsOf(root)].map(numberOf).filter(number => number >= 0))
  const texts = new Set(blocksOf(root).map(({ text }) => text))
  return ({ owner, text }) => numbers.has(numberOf(owner)) || texts.has(text)
}

/** A sentence of some length without links. */
function isProse({ text, linked, kind }: PageBlock): boolean {
  return kind !== 'row' && linked < 0.3 && endsSentence(text) && wordCount(text, 8) >= 8
}

/** The innermost element that holds nearly all blocks found. */
function containerOf(body: PageElement, found: readonly PageBlock[]): PageElement {
  const lengths = new Map<PageElement, number>()
  let total = 0
  for (const { owner, text } of found) {
    total += text.length
    for (const at of upwards(owner)) lengths.set(at, (lengths.get(at) ?? 0) + text.length)
  }
  let container = body
  let depth = 0
  for (const [element, length] of lengths) {
    const own = length < total * NEARLY_ALL ? 0 : [...upwards(element)].length
    if (own > depth) [container, depth] = [element, own]
  }
  return container
}

/**
 * The container with its neighbours of the same make: an article of several sections, of which Readability takes the
 * fullest. Another article below it has a headline of its own, and is left alone.
 */
function widened(container: PageElement, all: readonly PageBlock[], found: readonly PageBlock[]): PageElement {
  const others = alike(all, found)
  let widest = container
  for (const at of upwards(container)) {
    if (at === container || at.parentNode === null) continue
    const added = others.filter(({ owner }) => isWithin(owner, at) && !isWithin(owner, widest))
    if (added.some(({ owner }) => hasOwnHeadline(owner, at))) break
    if (added.length > 0) widest = at
  }
  return widest
}

/** Paragraphs in elements of the same name and class as those found. */
function alike(all: readonly PageBlock[], found: readonly PageBlock[]): PageBlock[] {
  const makes = new Set(found.filter(isProse).map(({ owner }) => makeOf(owner.parentNode)))
  return all.filter(block => isProse(block) && makes.has(makeOf(block.owner.parentNode)))
}

/** Whether a block below an element stands in an article of its own there. */
function hasOwnHeadline(block: PageElement, below: PageElement): boolean {
  for (const at of upwards(block)) {
    if (at === below) return false
    if (at.localName === 'article' || [...elementsOf(at)].some(({ localName }) => localName === 'h1')) return true
  }
  return false
}

function* upwards(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | null = element; at !== null && at.nodeType === 1; at = at.parentNode) yield at
}

function isWithin(element: PageElement, container: PageElement): boolean {
  for (const at of upwards(element)) if (at === container) return true
  return false
}

/** How far up from a paragraph of the article other blocks of it stand, and how far up these. */
const NEAR = 3

/** The elements around paragraphs of the article, inside its container. */
function nearOf(found: readonly PageBlock[], container: PageElement): ReadonlySet<PageElement> {
  const near = new Set<PageElement>([container])
  for (const { owner } of found) {
    const around = [...upwards(owner)].slice(1, 1 + NEAR)
    for (const at of around) {
      if (!isWithin(at, container)) break
      near.add(at)
    }
  }
  return near
}

/** Whether a block that Readability leaves out stands beside paragraphs of the article. */
function stands(block: PageBlock, near: ReadonlySet<PageElement>): boolean {
  const { owner, linked, text } = block
  if (linked > 0.5 || (linked > 0.2 && !endsSentence(text))) return false
  return [...upwards(owner)].slice(1, 2 + NEAR).some(at => near.has(at)) || isStandfirst(block)
}

/** The sentence that sites set between headline and article. */
function isStandfirst({ owner, text }: PageBlock): boolean {
  const names = [owner, owner.parentNode].map(at => classOf(at))
  return wordCount(text, 6) >= 6 && names.some(name => STANDFIRST.test(name))
}

const STANDFIRST = /(?:^|[\s_-])(?:standfirst|deck|dek|subhead(?:line|ing)?|sub-?title|lede|lead-?text)(?:$|[\s_-])/i

/** Readers are asked to write in, or told where else the article is to be had. */
const CALL =
  /\b(?:emailing|e-?mail us|contact us|get in touch|call our|share your (?:story|stories|experiences?|views?))\b|^a version of this (?:article|story) (?:appear|was )/i
/** Readers are asked to go somewhere. */
const ASKED = /^(?:follow|read|see|watch|sign up|subscribe|click|download|listen|join|visit|find|explore|discover)\b/i

/** Lines of the page among those of the article: lists of stories, calls to read, share or subscribe. */
function isFurniture({ text, linked, kind }: PageBlock): boolean {
  if (kind === 'row') return false
  if (linked > 0.85 && !(endsSentence(text) && wordCount(text, 12) >= 12)) return true
  if (/^\(.*\)$/.test(text) && linked === 0) return false
  if (text.length < 300 && (CALL.test(text) || (linked > 0.15 && ASKED.test(text)))) return true
  return pageKind(text) !== null
}

/**
 * The article without what is above its first paragraph and told elsewhere: headline, names, dates. Headings that nothing
 * follows go, too. What those lines say is read as the layout of any article is.
 */
function withoutEnds(
  blocks: readonly PageBlock[],
  around: readonly string[],
  facts: Omit<Body, 'blocks'>,
  title: string | null,
): Body {
  const first = blocks.findIndex(block => isProse(block) && readByline(block.text) === null)
  const last = blocks.findLastIndex(({ kind }) => kind !== 'heading')
  const tops = blocks.slice(0, Math.max(0, first)).map(({ text }) => text)
  const headline =
    facts.headline ?? [...around, ...tops].find(text => text.length > 15 && title?.endsWith(text)) ?? null
  const isAbove = ({ text, kind }: PageBlock, i: number) =>
    i < first
      ? text === headline || (kind !== 'heading' && isAboutPage(text))
      : i < MOST_ABOVE && kind !== 'heading' && isBylineOrDate(text)
  const above = [...around, ...blocks.filter(isAbove).map(({ text }) => text)].filter(text => text !== headline)
  const kept = blocks.filter(
    (block, i) => i <= last && block.owner.localName !== 'h1' && block.text !== headline && !isAbove(block, i),
  )
  const lines = [headline ?? 'Untitled', ...above.filter(isAboutPage), ...kept.slice(0, 4).map(({ text }) => text)]
  const layout = readLayout(lines.join('\n\n'))
  return {
    blocks: kept,
    headline,
    byline: facts.byline ?? layout.author,
    published: facts.published ?? layout.published,
  }
}

/** "Jane Doe reported from Paris, and John Roe from Rome." */
const REPORTED_FROM = /^\p{Lu}[^.!?"“]{3,60}\breported from \p{Lu}[^!?"“]{2,100}\.$/u

/** A byline or date under the standfirst, told as one. */
function isBylineOrDate(text: string): boolean {
  return isDateLine(text) || (/^by\s/i.test(text) && readByline(text) !== null) || REPORTED_FROM.test(text)
}

function isAboutPage(text: string): boolean {
  return isDateLine(text) || readByline(text) !== null || wordCount(text, 4) < 4
}

/** Class and property names by which sites mark headline, author and date. */
const HEADLINE = /(?:^|[\s_-])(?:headline|(?:entry|post|article|story|page)-title)(?:$|[\s_-])/i
const BYLINE = /(?:^|[\s_-])(?:byline|author(?:-?name)?)(?:$|[\s_-])/i
const PUBLISHED = /\bdatePublished\b|(?:^|\s)published(?:$|\s)/

/** Elements that are looked at for facts: those of the article come first. */
const MOST_TRIED = 60

/** What the elements of a page say of its article, where nothing in its head does. */
function pageFacts(body: PageElement): Omit<Body, 'blocks'> {
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

function classOf(element: PageElement | null): string {
  return `${element?.getAttribute('class') ?? ''} ${element?.getAttribute('data-testid') ?? ''}`
}

/** The authors that a byline names. */
function nameIn(text: string | null): string | null {
  return text === null || text.length > 160
    ? null
    : (readByline(/^by\b/i.test(text) ? text : `By ${text}`)?.author ?? null)
}

function line(element: PageElement): string | null {
  return (element.textContent ?? '').slice(0, 1000).replace(/\s+/g, ' ').trim() || null
}

function dated(text: string | null): string | null {
  return text !== null && /\d/.test(text) ? text : null
}

function short(text: string | null): string | null {
  return text !== null && text.length <= 100 ? text : null
}
