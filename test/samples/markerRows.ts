import type { Span } from '../../server/src/analysis/article'

/** A stretch of the text to underline, with what to say of it. */
export interface Label extends Span {
  readonly label: string
}

/** A row of the text, at most so wide. */
export interface Row extends Span {
  readonly text: string
}

const WIDTH = 110

/** The lines of a text, the long ones wrapped between words; line ends belong to no row. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = []
  for (const line of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    if (line[0] === '' && line.index === text.length && text !== '') break
    rows.push(...wrapped(text, line.index, line.index + line[0].replace(/[\r\n]+$/, '').length))
  }
  return rows
}

/** The underlines below a row: those that fit side by side share a line; what began on an earlier row has no label again. */
export function markerLines(row: Row, labels: readonly Label[]): string[] {
  const lines: string[] = []
  for (const { start, end, label } of labels.filter(label => shared(label, row) > 0)) {
    const from = Math.max(start, row.start) - row.start
    const carets = '^'.repeat(Math.min(end, row.end) - row.start - from)
    const marker = start < row.start ? carets : `${carets} ${label}`
    const free = lines.findIndex(line => line.length + 2 <= from)
    if (free < 0) lines.push(' '.repeat(from) + marker)
    else lines[free] = lines[free].padEnd(from) + marker
  }
  return lines
}

/** How many units two stretches share. */
const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start)

function wrapped(text: string, start: number, end: number): Row[] {
  const rows: Row[] = []
  let from = start
  while (end - from > WIDTH) {
    const space = text.lastIndexOf(' ', from + WIDTH)
    const to = space > from ? space + 1 : from + WIDTH
    rows.push({ start: from, end: to, text: text.slice(from, to) })
    from = to
  }
  return [...rows, { start: from, end, text: text.slice(from, end) }]
}
