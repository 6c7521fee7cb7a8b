import { Writer } from './pageWriter'
import { type Attributes, tokens } from './tags'

/** A page without what is no text: well-formed, of bounded depth and size, safe to build a document from. */
export interface CleanPage {
  /** What stands in the body; each element has a number of its own in `data-n`. */
  readonly html: string
  /** Contents of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[]
  /** Contents of comments at the top, where programs that save pages sign. */
  readonly comments: readonly string[]
  readonly title: string | null
  readonly metas: readonly Attributes[]
  readonly links: readonly Attributes[]
}

/** Characters of linked data and comments that are looked at. */
const LONGEST_DATA = 1_000_000

const LONGEST_COMMENT = 2000

/** Cleans a page. Throws `TooLarge` for a page beyond the bounds; anything else is made a page. */
export function cleanPage(page: string): CleanPage {
  const writer = new Writer()
  const linkedData: string[] = []
  const comments: string[] = []
  const metas: Attributes[] = []
  const links: Attributes[] = []
  let title: string | null = null
  for (const token of tokens(page)) {
    if (token.kind === 'comment') {
      if (comments.length < 5)
        comments.push(page.slice(token.start, Math.min(token.end, token.start + LONGEST_COMMENT)))
    } else if (token.kind === 'raw') {
      const type = token.attributes.get('type') ?? ''
      if (token.name === 'title') title ??= page.slice(token.start, Math.min(token.end, token.start + 1000))
      else if (/^\s*application\/ld\+json/i.test(type) && token.end - token.start < LONGEST_DATA)
        linkedData.push(page.slice(token.start, token.end))
    } else if (token.kind === 'open' && token.name === 'meta') {
      if (metas.length < 500) metas.push(token.attributes)
    } else if (token.kind === 'open' && token.name === 'link') {
      if (links.length < 500) links.push(token.attributes)
    } else writer.add(page, token)
  }
  return { html: writer.finish(), linkedData: linkedData.slice(0, 50), comments, title, metas, links }
}
