import { visible } from '../analysis/text/visible'
import { figureTable, findingTable, statementTable } from './csvTables'
import type { Pieces, Taken } from './taken'

/** A cell of a table; null is empty. */
export type Cell = string | number | null

/** A table: the names of its columns, and its rows as they are asked for. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: Iterable<readonly Cell[]>
}

/** What there is a table of. */
export const CSV_TABLES = ['statements', 'figures', 'findings'] as const
/** One of the tables. */
export type CsvTable = (typeof CSV_TABLES)[number]

const TABLES: Readonly<Record<CsvTable, (taken: Taken) => Table>> = {
  statements: statementTable,
  figures: figureTable,
  findings: findingTable,
}

/** What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection"), the full-width forms included. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/

/** A table as CSV after RFC 4180. */
export function* csv(taken: Taken, of: CsvTable): Pieces {
  const { head, rows } = TABLES[of](taken)
  yield csvRow(head)
  for (const row of rows) yield csvRow(row.map(cell => (typeof cell === 'string' ? visible(cell).trim() : cell)))
}

/** One row with its line end; cells that a spreadsheet would take for a formula are made text by an apostrophe. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(cell => quoted(guarded(cell))).join(',')}\r\n`
}

function guarded(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell)
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
