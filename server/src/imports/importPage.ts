import { writeArticle } from './articleText'
import type { PageBlock } from './blocks'
import { readBody } from './body'
import { cleanPage } from './clean'
import { plainText } from './linkedData'
import { readMetadata } from './metadata'
import { TooLarge } from './pageWriter'
import { isoTime, NoPage, readSavedPage } from './savedPage'

/** A file to import. */
export interface PageFile {
  readonly bytes: Uint8Array
  /** When it was last written, an ISO time; null when that is not known. */
  readonly written: string | null
}

/** What became of a file. */
export type Imported =
  | {
      readonly kind: 'article'
      /** The text of the `.article` file. */
      readonly text: string
      readonly title: string | null
      /** The page holds no more than the beginning: the rest is for subscribers. */
      readonly isCut: boolean
    }
  | { readonly kind: 'refused'; readonly reason: string }

/** Words that an article has at least. */
const FEWEST_WORDS = 40

/** Makes an article of a saved page. Never rejects: what is no page, or has no article, is refused with a reason. */
export async function importPage({ bytes, written }: PageFile): Promise<Imported> {
  try {
    const saved = await readSavedPage(bytes)
    const page = cleanPage(saved.html)
    const body = readBody(page.html, page.title && plainText(page.title))
    const words = body.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0)
    if (words < FEWEST_WORDS) return { kind: 'refused', reason: 'no text of an article found' }
    const metadata = readMetadata(page, saved, body)
    const isCut = isStub(page.html, metadata.isPaid, words, body.blocks.at(-1)!.text)
    const created = saved.saved ?? isoTime(written)
    const text = writeArticle({ ...metadata, created, isCut }, withoutBiography(body.blocks, metadata.author))
    return { kind: 'article', text, title: metadata.title, isCut }
  } catch (error) {
    if (error instanceof NoPage || error instanceof TooLarge) return { kind: 'refused', reason: error.message }
    return { kind: 'refused', reason: `cannot be read: ${error instanceof Error ? error.message : error}` }
  }
}

/** What follows the name of an author who is introduced below the article. */
const INTRODUCED = /^\s*(?:,[^,.]{2,60},\s*)?(?:covers?|is (?:a|an|the|our)|writes?|reports?|joined|has been)\b/

/** Without the lines below the article that say who its authors are. */
function withoutBiography(blocks: readonly PageBlock[], author: string | null): readonly PageBlock[] {
  const names = (author ?? '').split(/,\s*/).filter(name => name.includes(' '))
  const isIntroduction = ({ text }: PageBlock) =>
    names.some(name => text.startsWith(name) && INTRODUCED.test(text.slice(name.length)))
  let end = blocks.length
  while (end > 1 && isIntroduction(blocks[end - 1])) end--
  return blocks.slice(0, end)
}

/** What publishers put over an article that they do not show; from the notices of metered and subscribers' sites. */
const WALL =
  /\b(?:subscribe|sign in|log in|register|create (?:a free |an )?account|join)\b[^.<>]{0,60}\b(?:to (?:continue|keep|read|unlock|finish)|for (?:full|unlimited) access|to (?:this|the full) (?:article|story))|\bto (?:continue|keep) reading\b|\b(?:already a|for) (?:subscribers?|members?)(?: only)?\b|\b(?:article|story|content) is (?:only )?(?:available (?:only )?)?(?:to|for) (?:our )?(?:paying )?(?:subscribers|members)|\bexclusive to subscribers\b|\b(?:you have|you've) (?:read|reached) (?:all |your |the )[^.<>]{0,40}(?:free|limit)/i

/** Words of an article that is surely whole, whatever stands on its page. */
const SURELY_WHOLE = 400

/** Whether the page shows the beginning alone: it asks to subscribe, and the text is short or breaks off. */
function isStub(html: string, isPaid: boolean, words: number, end: string): boolean {
  const breaksOff = /(?:\.\.\.|…)$/.test(end) || !/[.!?”"’')\]]$/.test(end)
  if (words >= SURELY_WHOLE && !breaksOff) return false
  return WALL.test(html.slice(0, 2_000_000)) ? words < SURELY_WHOLE : isPaid && breaksOff
}
