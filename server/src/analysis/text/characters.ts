/** Classes of UTF-16 code units, for scanners that look at every character. */
export const LETTER = 1
/** Class of decimal digits. */
export const DIGIT = 2
/** Class of white space. */
export const SPACE = 3
/** Class of all else. */
export const OTHER = 0
/** Class of halves of a character beyond the first 65,536: what it is stands in both. */
export const SURROGATE = 4

const CLASSES = classes()

/** The classes of all code units, by runs of one class. */
function classes(): Uint8Array {
  const found = new Uint8Array(0x10000)
  const chunk = 0x800
  for (let from = 0; from < found.length; from += chunk) {
    const units = String.fromCharCode(...Array.from({ length: chunk }, (_, i) => from + i))
    for (const { 0: run, index } of units.matchAll(/[\p{L}\p{M}\u00ad]+/gu))
      found.fill(LETTER, from + index, from + index + run.length)
    for (const { index } of units.matchAll(/[\s\u200b-\u200d\u2060]/g)) found[from + index] = SPACE
  }
  found.fill(DIGIT, 0x30, 0x3a)
  return found.fill(SURROGATE, 0xd800, 0xe000)
}

/** Class of the code unit at `at`; past the end it is white space. */
export const classAt = (text: string, at: number): number => (at < text.length ? CLASSES[text.charCodeAt(at)] : SPACE)

/** Whether all white space of a text (as `\s` knows it) is single spaces: most is, and needs no folding. */
export const hasPlainSpaces = (text: string): boolean => !/[^\S ]| {2}/.test(text)

/** A hyphen as it is typed, or one of the two of Unicode. */
export const isHyphenMark = (c: string | undefined): boolean => c === '-' || c === '‐' || c === '‑'
