import type { Block, Span } from '../article'
import type { Prose } from '../prose'
import type { Turn } from './transcripts'

const NAME = String.raw`(\p{Lu}[\p{L}.’'-]*\p{L}(?: \p{Lu}[\p{L}.’'-]*\p{L}){0,3})`

/** "As the analyst Jane Doe wrote:", "…, writes Doe:" at the end of a paragraph: by name whose words are set off below. */
const ANNOUNCEMENT = new RegExp(
  String.raw`(?:${NAME} (?:wrote|writes|adds|continue[ds]|explain(?:ed|s)|concluded?s?)|(?:wrote|writes|says|said) ${NAME}):\s*$`,
  'u',
)

/** Characters at the end of a paragraph in which it announces words. */
const REACH = 90

/** A paragraph of whole sentences that opens with a word: no list, no marks. */
const SENTENCES = /^\p{Lu}.{40,}[.?!…]["”’']?$/su

/** Words of others at length, which such a paragraph passes on: it is read as any. */
const PASSED_ON = /["“][^"“”]{40}/

/** Paragraphs without marks around them that the paragraph before announces as somebody's words. */
export function findAnnounced({ text, blocks }: Prose): Turn[] {
  return blocks.flatMap((block, index): Turn[] => {
    const next = blocks[index + 1]
    const label = next?.kind === 'paragraph' && ANNOUNCING.has(block.kind) ? announcedBy(text, block) : null
    if (!label) return []
    const { start, end } = next
    const words = text.slice(start, end).trim()
    const surname = text.slice(label.start, label.end).split(' ').at(-1)!
    if (!SENTENCES.test(words) || PASSED_ON.test(words) || words.includes(surname)) return []
    const content = { start, end: start + text.slice(start, end).trimEnd().length }
    return [{ label, content, first: index + 1, last: index + 1, asks: false }]
  })
}

/** Short lines look like headings. */
const ANNOUNCING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading'])

/** The name of who is said to have written or said what comes, at the end of a block. */
function announcedBy(text: string, { start, end }: Block): Span | null {
  if (!text.slice(Math.max(start, end - 4), end).includes(':')) return null
  const from = Math.max(start, end - REACH)
  const found = ANNOUNCEMENT.exec(text.slice(from, end))
  const name = found?.[1] ?? found?.[2]
  if (!found || !name) return null
  const at = from + found.index + found[0].indexOf(name)
  return { start: at, end: at + name.length }
}
