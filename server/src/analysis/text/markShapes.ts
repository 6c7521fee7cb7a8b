import type { Block } from '../article'

/** A quotation mark that may open, close or do both. */
export interface Mark {
  readonly at: number
  readonly length: number
  readonly style: 'double' | 'single'
  readonly opens: boolean
  readonly closes: boolean
}

const MARKS = /["“”„‟«»]|''|``|‘‘|’’|['‘’‚‹›`]/g

/** The quotation marks of a block, in order, with what each can be. */
export function marksIn(text: string, block: Block): Mark[] {
  const marks: Mark[] = []
  const prose = text.slice(block.proseStart, block.end)
  // Not matchAll, which makes an expression anew for each block.
  MARKS.lastIndex = 0
  for (let m = MARKS.exec(prose); m !== null; m = MARKS.exec(prose)) {
    const mark = classify(text, block.proseStart + m.index, m[0])
    if (mark) marks.push(mark)
  }
  return marks
}

/** White space and what stands at either end of a text; most characters are answered by their range. */
export const isSpace = (c: string): boolean =>
  !(c > ' ' && c <= '~') && (c === '' || c === ' ' || /[\s\u00a0\u200b-\u200d\ufeff]/.test(c))

/** A letter or a digit. */
export const isWordChar = (c: string): boolean => (c >= 'a' && c <= 'z') || /[\p{L}\p{N}]/u.test(c)

/** What a mark can be, by its shape and its neighbours; null for apostrophes, inches and minutes. */
function classify(text: string, at: number, mark: string): Mark | null {
  const before = at > 0 ? text[at - 1] : ''
  const after = text[at + mark.length] ?? ''
  if ((mark === "'" || mark === '’') && isWordChar(before) && isWordChar(after)) return null
  const style = mark.length === 2 || /["“”„‟«»]/.test(mark) ? 'double' : 'single'
  const couldOpen = (isSpace(before) || /[([{—–\-/“"‘':…]/.test(before)) && !isSpace(after)
  const couldClose = !isSpace(before) || isSpace(after)
  const made = (opens: boolean, closes: boolean): Mark | null =>
    opens || closes ? { at, length: mark.length, style, opens, closes } : null
  if (style === 'double') {
    if (/[“„‟«]|``|‘‘/.test(mark)) return made(true, !couldOpen)
    if (/[”»]|’’/.test(mark)) return made(couldOpen && isWordChar(after), true)
    return made(couldOpen || (!isWordChar(before) && !isSpace(after)), couldClose)
  }
  if (mark === '`') return null
  if (isWordChar(before) && isWordChar(after)) return null
  if (mark === '‘' || mark === '‚' || mark === '‹') return made(couldOpen, false)
  if (mark === '’' || mark === '›') return made(false, !isSpace(before) && !isWordChar(after))
  return made(couldOpen && isWordChar(after), !isSpace(before) && !isWordChar(after))
}

/** A span without the white space at its ends. */
export function trim(text: string, start: number, end: number): { start: number; end: number } {
  while (start < end && isSpace(text[start])) start++
  while (end > start && isSpace(text[end - 1])) end--
  return { start, end }
}
