/** Classes of UTF-16 code units, for scanners that look at every character. */
export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3
export const OTHER = 0
export const SURROGATE = 4

const CLASSES = new Uint8Array(65536)
for (let c = 0; c < 65536; c++) CLASSES[c] = classify(c)

function classify(c: number): number {
  if (c >= 0xd800 && c <= 0xdfff) return SURROGATE
  if (c === 0xad) return LETTER
  const s = String.fromCharCode(c)
  if (/[\p{L}\p{M}]/u.test(s)) return LETTER
  if (c >= 48 && c <= 57) return DIGIT
  return /[\s\u200b-\u200d\u2060]/.test(s) ? SPACE : OTHER
}

/** Class of the code unit at `at`; past the end it is white space. */
export const classAt = (text: string, at: number): number => (at < text.length ? CLASSES[text.charCodeAt(at)] : SPACE)
