import { visible } from '../analysis/text/visible'
import { t } from './words'

/**
 * The small documents that hovers show, apart from how they are written: Markdown or plain text. What they say comes out
 * of articles and file names and is never trusted: every character that could mean something in Markdown is escaped.
 */

/** A piece of a line. Text is shown literally, whatever it holds. */
export type Inline =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  /** A link to a place in an article; `uri` comes from us, never out of a text. */
  | { readonly link: string; readonly uri: string }

/** A line of text, in pieces. */
export type Line = readonly Inline[]

/** Lines, then a table, and what may be said below it. */
export interface Card {
  readonly lines: readonly Line[]
  readonly table?: Table
  readonly below?: readonly Line[]
}

/** A table with its head. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly Line[])[]
}

/** Lines of a hover, and rows of its table, at most. */
const MOST_LINES = 12
const MOST_ROWS = 5

/** Characters of a piece of a line at most. */
const LONGEST_PIECE = 500

/** The card as Markdown: twelve lines at most, a table of five rows with "+N more" below. */
export function toMarkdown(card: Card): string {
  const table = card.table ? markdownTable(card.table) : []
  const { lines, below } = shownLines(card, table.filter(Boolean).length)
  const paragraph = (some: readonly Line[]) => some.map(line => line.map(inlineMarkdown).join('')).join('  \n')
  const rows = table.length > 0 ? [table.slice(0, -1).join('\n'), table.at(-1)] : []
  return [paragraph(lines), ...rows, paragraph(below)].filter(part => part).join('\n\n')
}

/** The card as plain text, for clients that do not render Markdown. */
export function toPlain(card: Card): string {
  const rows = card.table?.rows.slice(0, MOST_ROWS).map(row => row.map(plainLine).filter(Boolean).join(' | ')) ?? []
  const more = card.table ? moreRows(card.table) : ''
  const table = [...rows, more].filter(Boolean)
  const { lines, below } = shownLines(card, table.length)
  return [...lines.map(plainLine), ...table, ...below.map(plainLine)].join('\n')
}

/** Text as Markdown that shows it as it is: no emphasis, link, HTML, entity, icon or automatic link can come of it. */
export function escapeMarkdown(text: string): string {
  return visible(text).replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

/** The text cut to a number of characters, at the end of a word where one is near. */
export function shorten(text: string, most: number): string {
  const folded = visible(text).trim()
  if (folded.length <= most) return folded
  const cut = folded.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  const kept = space > most * 0.6 ? cut.slice(0, space) : cut
  return `${kept.replace(/[\ud800-\udbff]$|[\s,;:]+$/, '')}…`
}

/** What there is room for: what stands below the table gives way first. */
function shownLines(
  { lines, below = [] }: Card,
  tableLines: number,
): { lines: readonly Line[]; below: readonly Line[] } {
  const room = Math.max(1, MOST_LINES - tableLines)
  return { lines: lines.slice(0, room), below: below.slice(0, Math.max(0, room - lines.length)) }
}

/** Head, rule and rows; the last element is what is left out, maybe nothing. */
function markdownTable(table: Table): string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rows = table.rows.slice(0, MOST_ROWS).map(cells => row(cells.map(line => line.map(inlineMarkdown).join(''))))
  return [
    row(table.head.map(escapeMarkdown)),
    row(table.head.map(() => '---')),
    ...rows,
    escapeMarkdown(moreRows(table)),
  ]
}

function moreRows({ rows }: Table): string {
  return rows.length > MOST_ROWS ? `+${t('{0} more', rows.length - MOST_ROWS)}` : ''
}

function inlineMarkdown(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkdown(cut(inline))
  if ('bold' in inline) return emphasis('**', cut(inline.bold))
  if ('italic' in inline) return emphasis('*', cut(inline.italic))
  return `[${escapeMarkdown(cut(inline.link))}](<${inline.uri.replace(/[<>\\\s|]/g, encodeURIComponent)}>)`
}

/** Keeps white space at the ends, which parts the pieces. */
function cut(text: string): string {
  return text.length <= LONGEST_PIECE ? text : shorten(text, LONGEST_PIECE)
}

/** Marks of emphasis do not take hold beside white space: it goes outside. */
function emphasis(marks: string, text: string): string {
  const [, before, inside, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text)!
  return inside === '' ? before : `${before && ' '}${marks}${escapeMarkdown(inside)}${marks}${after && ' '}`
}

function plainLine(line: Line): string {
  return line.map(inline => visible(cut(typeof inline === 'string' ? inline : Object.values(inline)[0]))).join('')
}
