import type { Location, Range } from 'vscode-languageserver-protocol'
import { visible } from '../../analysis/text/visible'

/** A piece of a line; with `to`, a place in an article that it leads to. */
export interface Cell {
  readonly text: string
  readonly to?: Location | null
}

/** A stretch of a line that leads to a place. */
export interface Link {
  readonly start: number
  readonly end: number
  readonly to: Location
}

/** A line of a report with its links. */
export interface ReportLine {
  readonly text: string
  readonly links: readonly Link[]
}

/** A read-only document made out of articles, in which every statement leads to its passage. */
export type Report = readonly ReportLine[]

/** Lines of one document at most: more than anybody reads, and so few that it opens at once. */
export const MOST_LINES = 1000

/** Characters of a line of words, or of a cell, at most. */
const LONGEST = 1000

/** Marks the headings, by which a document is folded and outlined. */
export const HEADING = '# '

/** A line of plain words. */
export function line(text = ''): ReportLine {
  return { text: cutTo(text, LONGEST).trimEnd(), links: [] }
}

/** A line that opens a section. */
export function heading(text: string): ReportLine {
  return line(`${HEADING}${text}`)
}

/** What stands in a cell of a column that others fill. */
const NOTHING = '–'

/** Lines of a table: its head, and those of each row. */
export interface Table {
  readonly head: Report
  readonly rows: readonly Report[]
}

/** A row of a table: cells in columns, and the words that they are about. */
export interface TableRow {
  readonly cells: readonly Cell[]
  readonly words: Cell
}

/**
 * Columns as wide as their widest cell, at most as `widest` says; those that no row fills are left out. The words stand below
 * their row, since a line that is wider than the editor would wrap into the columns.
 */
export function table(titles: readonly string[], all: readonly TableRow[], most: readonly number[]): Table {
  const filled = titles.flatMap((_, i) => (i === 0 || all.some(({ cells }) => cells[i].text !== '') ? [i] : []))
  const widest = filled.map(i => most[i])
  const head = filled.map(i => ({ text: titles[i] }))
  const rows = all.map(({ cells }) => filled.map(i => (cells[i].text === '' ? { text: NOTHING } : cells[i])))
  const cut = [head, ...rows].map(row => row.map((cell, i) => ({ ...cell, text: cutTo(cell.text, widest[i]) })))
  const widths = filled.map((_, i) => cut.reduce((most, row) => Math.max(most, width(row[i]?.text ?? '')), 0))
  const [first, ...others] = cut.map(row => tableLine(row, widths))
  return {
    head: [first, line('─'.repeat(60))],
    rows: others.map((each, i) => [each, ...wordsLine(all[i])]),
  }
}

/** The words of a row, which lead where they come from, else where the row leads. */
function wordsLine({ cells, words }: TableRow): Report {
  if (words.text === '') return []
  const to = words.to ?? cells.find(cell => cell.to)?.to
  const text = `${INDENT}${cutTo(words.text, LONGEST)}`
  return [{ text, links: to ? [{ start: INDENT.length, end: text.length, to }] : [] }]
}

/** Sets words off from the rows of a table. */
const INDENT = '    '

function tableLine(cells: readonly Cell[], widths: readonly number[]): ReportLine {
  let text = ''
  const links: Link[] = []
  for (const [i, cell] of cells.entries()) {
    const start = text.length
    text += cell.text
    if (cell.to && cell.text !== '') links.push({ start, end: text.length, to: cell.to })
    if (i < cells.length - 1) text += ' '.repeat(Math.max(0, widths[i] - width(cell.text)) + 2)
  }
  return { text: text.trimEnd(), links }
}

/** Cells one after the other, without columns. */
export function row(...cells: readonly Cell[]): ReportLine {
  return tableLine(
    cells.map(cell => ({ ...cell, text: cutTo(cell.text, LONGEST) })),
    cells.map(() => 0),
  )
}

function cutTo(text: string, widest: number | undefined): string {
  const plain = visible(text).trim()
  if (widest === undefined || plain.length <= widest) return plain
  const characters = [...plain.slice(0, 2 * widest + 2)]
  if (characters.length <= widest) return plain
  return `${characters
    .slice(0, widest - 1)
    .join('')
    .trimEnd()}…`
}

/** Columns that a text takes: characters, not code units. */
function width(text: string): number {
  return [...text].length
}

/** The first lines of a long document, and how many are left out. */
export function limited(lines: readonly ReportLine[], rest: (count: number) => string): Report {
  if (lines.length <= MOST_LINES) return lines
  return [...lines.slice(0, MOST_LINES), line(rest(lines.length - MOST_LINES))]
}

/** The text of a report, with a line break at its end. */
export function textOf(report: Report): string {
  return `${report.map(({ text }) => text).join('\n')}\n`
}

/** Where each linked stretch of a document is. */
export function linksOf(report: Report): { range: Range; to: Location }[] {
  return report.flatMap(({ links }, index) =>
    links.map(({ start, end, to }) => ({
      range: { start: { line: index, character: start }, end: { line: index, character: end } },
      to,
    })),
  )
}

/** Where a position of a document leads: the link there, else the first of its line. */
export function placesAt(report: Report, at: { line: number; character: number }): Location[] {
  const links = report[at.line]?.links ?? []
  const here = links.find(({ start, end }) => start <= at.character && at.character <= end) ?? links[0]
  return here ? [here.to] : []
}
