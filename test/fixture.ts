import type { Span } from '../server/src/analysis/article'

/** A stretch of a fixture's text, named by the line below it. */
export interface Mark extends Span {
  readonly label: string
}

/** One file of a fixture, its markers taken out. */
export interface FixtureFile {
  readonly name: string
  readonly text: string
  /** In the order of the marker lines. */
  readonly marks: readonly Mark[]
}

export interface Fixture {
  readonly files: readonly FixtureFile[]
}

const HEADER = /^%! +(\S.*?) *$/
const MARKER = /^ *(\^+) *(.*?) *$/

/**
 * Reads a marker fixture: files opened by `%! name`, lines of text, and below a line any number of marker lines, whose
 * carets underline a stretch of it and whose rest is the label:
 *
 *     %! wire.txt
 *     "We lost," Doe said.
 *      ^^^^^^^^ content
 *                ^^^ speaker
 *
 * Text before any header is the file `a.txt`. The indentation common to all lines is taken off, blank lines at the start
 * and end of a file are dropped, lines are joined with "\n". Carets count UTF-16 units. Throws on a marker that reaches
 * past the line above it.
 */
export function parseFixture(source: string): Fixture {
  const files: { name: string; lines: string[] }[] = []
  for (const line of dedent(source.split('\n'))) {
    const name = HEADER.exec(line)?.[1]
    if (name !== undefined) files.push({ name, lines: [] })
    else if (files.length > 0) files.at(-1)!.lines.push(line)
    else if (line.trim() !== '') files.push({ name: 'a.txt', lines: [line] })
  }
  return { files: files.map(({ name, lines }) => readFile(name, trimBlank(lines))) }
}

/** The only file of a fixture. */
export function parseFile(source: string): FixtureFile {
  const { files } = parseFixture(source)
  if (files.length !== 1) throw new Error(`fixture of ${files.length} files where one was meant`)
  return files[0]
}

/** The first stretch with this label. Throws when there is none, so that a typing error in a test is no silent pass. */
export function mark(file: FixtureFile, label: string): Mark {
  const found = file.marks.find(candidate => candidate.label === label)
  if (!found) throw new Error(`no mark "${label}" in ${file.name}`)
  return found
}

/** The words of a span. */
export function textOf(file: FixtureFile, span: Span): string {
  return file.text.slice(span.start, span.end)
}

function readFile(name: string, lines: readonly string[]): FixtureFile {
  const text: string[] = []
  const marks: Mark[] = []
  let lineStart = 0
  for (const line of lines) {
    const marker = MARKER.exec(line)
    if (marker) marks.push(readMark(name, line, marker, lineStart, text.at(-1)))
    else {
      if (text.length > 0) lineStart += text.at(-1)!.length + 1
      text.push(line)
    }
  }
  return { name, text: text.join('\n'), marks }
}

function readMark(name: string, line: string, marker: RegExpExecArray, lineStart: number, above?: string): Mark {
  const column = line.indexOf('^')
  const end = column + marker[1].length
  if (above === undefined || end > above.length) throw new Error(`marker outside its line in ${name}: ${line}`)
  return { start: lineStart + column, end: lineStart + end, label: marker[2] }
}

function dedent(lines: readonly string[]): string[] {
  const indents = lines.filter(line => line.trim() !== '').map(line => line.length - line.trimStart().length)
  const common = indents.length > 0 ? Math.min(...indents) : 0
  return lines.map(line => (line.trim() === '' ? '' : line.slice(common)))
}

function trimBlank(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex(line => line !== '')
  const last = lines.findLastIndex(line => line !== '')
  return first < 0 ? [] : lines.slice(first, last + 1)
}
