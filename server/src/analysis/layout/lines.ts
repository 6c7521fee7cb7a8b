import type { Span } from '../article'

/** A line without its outer white space. Blank lines are not lines. */
export interface Line extends Span {
  /** A blank line, or nothing, stands before it. */
  readonly blankBefore: boolean
  /** Characters of white space before it on its line. */
  readonly indent: number
}

/** One line, or the lines of one hard-wrapped paragraph: what is given a kind as a whole. */
export interface Unit extends Span {
  readonly blankBefore: boolean
  readonly text: string
}

/** Widest column at which people and mailers wrap text; longer lines are paragraphs of their own. */
const WIDEST_WRAP = 110
const NARROWEST_WRAP = 40
/** How far short of the wrap column a full line may fall: ragged wrapping, a long word, a link that was cut out. */
const SLACK = 8

/** Lines that hold something, from `from` on; CRLF, LF and CR end a line. */
export function readLines(text: string, from: number): Line[] {
  const lines: Line[] = []
  const lineEnd = lineEnds(text)
  let blankBefore = true
  for (let at = from; at < text.length; ) {
    const end = lineEnd(at)
    const { start, end: to } = trim(text, at, end)
    if (start < to) lines.push({ start, end: to, blankBefore, indent: start - at })
    blankBefore = start >= to
    at = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
  return lines
}

/** Joins the lines of hard-wrapped paragraphs. `alone` tells the lines that never belong to a paragraph (menus, dates). */
export function joinLines(text: string, lines: readonly Line[], alone: (line: string) => boolean): Unit[] {
  const width = wrapWidth(text, lines)
  const known: boolean[] = []
  const isAlone = (i: number) => (known[i] ??= alone(text.slice(lines[i].start, lines[i].end)))
  const units: Unit[] = []
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]
    while (i + 1 < lines.length && continues(text, lines[i], lines[i + 1], width) && !isAlone(i) && !isAlone(i + 1)) i++
    const { start, blankBefore } = first
    units.push({ start, end: lines[i].end, blankBefore, text: text.slice(start, lines[i].end) })
  }
  return units
}

function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (next.blankBefore || length(line) > WIDEST_WRAP || length(line) < NARROWEST_WRAP - SLACK) return false
  const full =
    width > 0 && length(next) <= WIDEST_WRAP && fills(text, line, next, width) && next.indent <= line.indent + 1
  return full || runsOn(text, line, next)
}

/** The column at which the text is wrapped; 0 when its lines are whole paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  const counts = new Array<number>(WIDEST_WRAP + 2).fill(0)
  for (const line of lines) counts[Math.min(length(line), WIDEST_WRAP + 1)]++
  const width = percentile(counts, lines.length * 0.97)
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0
  let inner = 0
  let filled = 0
  let open = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if (lines[i + 1].blankBefore) continue
    inner++
    if (fills(text, lines[i], lines[i + 1], width)) filled++
    if (runsOn(text, lines[i], lines[i + 1])) open++
  }
  return inner >= 2 && filled >= inner * 0.6 && open >= inner * 0.3 ? width : 0
}

function percentile(counts: readonly number[], rank: number): number {
  let seen = 0
  const at = counts.findIndex(count => (seen += count) >= rank)
  return at < 0 ? counts.length - 1 : at
}

/** Whether the next line's first word had no room at the end of this one. */
function fills(text: string, line: Line, next: Line, width: number): boolean {
  let word = 0
  while (word < 30 && next.start + word < next.end && !isSpace(text.charCodeAt(next.start + word))) word++
  return length(line) + 1 + word > width - SLACK
}

/** Whether a sentence visibly goes on in the next line: no mark ends the one, no capital begins the other. */
function runsOn(text: string, line: Line, next: Line): boolean {
  return /[\p{L}\p{N},;’'-]/u.test(text[line.end - 1]) && /\p{Ll}/u.test(text[next.start])
}

/** A function that finds the end of the line from an offset on; offsets must not go back. */
function lineEnds(text: string): (at: number) => number {
  const next = { '\n': -1, '\r': -1 }
  const find = (mark: '\n' | '\r', at: number) => {
    if (next[mark] < at) next[mark] = text.indexOf(mark, at)
    if (next[mark] < 0) next[mark] = text.length
    return next[mark]
  }
  return at => Math.min(find('\n', at), find('\r', at))
}

/** The span without outer white space. */
export function trim(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && isSpace(text.charCodeAt(from))) from++
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** White space, control characters and the invisible spaces that pages are full of. */
function isSpace(c: number): boolean {
  return c <= 32 || c === 0xa0 || c === 0xfeff || (c >= 0x2000 && c <= 0x200f) || c === 0x202f || c === 0x3000
}

function length(span: Span): number {
  return span.end - span.start
}
