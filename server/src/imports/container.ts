import { Readability } from '@mozilla/readability'
import { isProse } from './belongs'
import { blocksOf, type PageBlock } from './blocks'
import { elementsOf, isWithin, numberOf, type PageDocument, type PageElement, upwards } from './dom'
import { makeOf } from './oneArticle'

/** What part of the text that Readability finds the element of the article holds at least. */
const NEARLY_ALL = 0.9

/** What Readability takes for the article, by number or, where it makes other elements of them, by text. It changes the document. */
export function foundByReadability(document: PageDocument): (block: PageBlock) => boolean {
  const options = { charThreshold: 250, keepClasses: true, serializer: (root: unknown) => root }
  const found = new Readability(document as never, options as never).parse() as { content?: unknown } | null
  const root = found?.content as PageElement | undefined
  if (!root) return () => false
  const numbers = new Set([...elementsOf(root)].map(numberOf).filter(number => number >= 0))
  const texts = new Set(blocksOf(root).map(({ text }) => text))
  return ({ owner, text }) => numbers.has(numberOf(owner)) || texts.has(text)
}

/** The innermost element that holds nearly all blocks found. */
export function containerOf(body: PageElement, found: readonly PageBlock[]): PageElement {
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
export function widened(container: PageElement, all: readonly PageBlock[], found: readonly PageBlock[]): PageElement {
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
export function alike(all: readonly PageBlock[], found: readonly PageBlock[]): PageBlock[] {
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
