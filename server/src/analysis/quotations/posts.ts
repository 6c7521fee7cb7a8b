import type { Block, Span } from '../article'
import type { Prose } from '../prose'
import { trim } from '../text/markShapes'
import type { Turn } from './transcripts'

/** "— Jane Doe (@janedoe) May 3, 2019" at the end of a block: who signs a post that a page embeds. */
const SIGNED =
  /[—–-]+\s*((?:[^\s(](?:[^(\n]{0,48}[^\s(])?)?)\s*\((@\w{2,20})\)\s+(?:\p{Lu}\p{L}{2,8}\.? \d|\d{1,2} \p{Lu})[\p{L}\d ,.:]{0,24}$/u

/** Characters at the end of a block in which a signature stands. */
const REACH = 120

/** Links and pictures at the end of a post. */
const LINKS = /(?:\s*(?:https?:\/\/|pic\.twitter\.com\/)\S+)+$/

/**
 * Posts that a page embeds as text, each signed behind its words or on the line below them: said by whoever signs. A post that
 * holds quotation marks passes on what others say, and is read as any paragraph.
 */
export function findPosts(prose: Prose): Turn[] {
  const { text, blocks } = prose
  return blocks.flatMap((block, index): Turn[] => {
    const signed = block.kind === 'paragraph' ? signatureOf(text, block) : null
    if (!signed) return []
    const own = contentOf(text, block.start, signed.start)
    const above = own ? undefined : blocks[index - 1]
    const content = own ?? (above && isText(above) ? contentOf(text, above.start, above.end) : null)
    const first = own ? index : index - 1
    if (!content || prose.quoted.some(quoted => quoted.block === first)) return []
    return [{ label: signed.label, content, first, last: index, asks: false }]
  })
}

/** Short posts look like headings. */
const isText = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'heading'

/** Who signs, and where the signature starts: the name, or the account of a name in letters that no article is written in. */
function signatureOf(text: string, { start, end }: Block): { label: Span; start: number } | null {
  const from = Math.max(start, end - REACH)
  const tail = text.slice(from, end)
  const found = tail.includes('(@') ? SIGNED.exec(tail) : null
  if (!found) return null
  const at = from + found.index
  const words = /\p{Script=Latin}/u.test(found[1]) && !found[1].startsWith('@') ? found[1] : found[2]
  const first = text.indexOf(words, at)
  return { label: { start: first, end: first + words.length }, start: at }
}

/** The words of a post, without the links at their end; null where there is none. */
function contentOf(text: string, start: number, end: number): Span | null {
  const post = text.slice(start, end).trimEnd()
  const content = trim(text, start, start + post.replace(LINKS, '').length)
  return /\p{L}\s+\S*\p{L}/u.test(text.slice(content.start, content.end)) ? content : null
}
