import { isFurniture, isProse, isStandfirst, MOST_ABOVE, nearOf, stands, withoutEnds } from './belongs'
import { blocksOf, type PageBlock } from './blocks'
import { alike, containerOf, foundByReadability, widened } from './container'
import { documentOf, isWithin } from './dom'
import { keepOneArticle } from './oneArticle'
import { type PageFacts, pageFacts } from './pageFacts'
import { prune } from './prune'

/** The article of a page, and what stands above it. */
export interface Body extends PageFacts {
  readonly blocks: readonly PageBlock[]
}

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
