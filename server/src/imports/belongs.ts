import { pageKind } from '../analysis/layout/boilerplate'
import { readByline } from '../analysis/layout/byline'
import { isDateLine } from '../analysis/layout/date'
import { readLayout } from '../analysis/layout/layout'
import { endsSentence, wordCount } from '../analysis/layout/shape'
import type { PageBlock } from './blocks'
import type { Body } from './body'
import { isWithin, type PageElement, upwards } from './dom'
import { classOf, type PageFacts } from './pageFacts'

/** Lines over the article in which its author and date are looked for. */
export const MOST_ABOVE = 6

/** A sentence of some length without links. */
export function isProse({ text, linked, kind }: PageBlock): boolean {
  return kind !== 'row' && linked < 0.3 && endsSentence(text) && wordCount(text, 8) >= 8
}

/** How far up from a paragraph of the article other blocks of it stand, and how far up these. */
const NEAR = 3

/** The elements around paragraphs of the article, inside its container. */
export function nearOf(found: readonly PageBlock[], container: PageElement): ReadonlySet<PageElement> {
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
export function stands(block: PageBlock, near: ReadonlySet<PageElement>): boolean {
  const { owner, linked, text } = block
  if (linked > 0.5 || (linked > 0.2 && !endsSentence(text))) return false
  return [...upwards(owner)].slice(1, 2 + NEAR).some(at => near.has(at)) || isStandfirst(block)
}

/** The sentence that sites set between headline and article. */
export function isStandfirst({ owner, text }: PageBlock): boolean {
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
export function isFurniture({ text, linked, kind }: PageBlock): boolean {
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
export function withoutEnds(
  blocks: readonly PageBlock[],
  around: readonly string[],
  facts: PageFacts,
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
