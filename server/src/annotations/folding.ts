/** A text without what an edit of its looks changes, and where each of its characters was. */
export interface Folded {
  readonly text: string
  /** Offset of each character in the text as given, and its length at the end. */
  readonly offsets: Uint32Array
}

/** Marks that programs exchange for each other: quotation marks, apostrophes, dashes. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    ['"', '“”„‟«»〝〞＂'],
    ["'", '‘’‚‛‹›ʼ`´'],
    ['-', '‐‑‒–—―−'],
  ].flatMap(([to, all]) => [...all].map(mark => [mark, to] as const)),
)

/** Characters that are not seen: soft hyphens, joiners, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/

const SPACE = /\s/

/** Folds white space to one space, marks that are exchanged for each other to one, and drops what is not seen. Linear. */
export function folded(text: string): Folded {
  const offsets = new Uint32Array(text.length + 1)
  const parts: string[] = []
  let length = 0
  let isAfterSpace = false
  for (let at = 0; at < text.length; at++) {
    const character = foldedCharacter(text, at)
    if (character === '' || (character === ' ' && isAfterSpace)) continue
    isAfterSpace = character === ' '
    offsets[length++] = at
    parts.push(character)
  }
  offsets[length] = text.length
  return { text: parts.join(''), offsets: offsets.subarray(0, length + 1) }
}

function foldedCharacter(text: string, at: number): string {
  const code = text.charCodeAt(at)
  const character = text[at]
  if (code > 0x20 && code < 0x7f) return character === '`' ? "'" : character
  if (SPACE.test(character)) return ' '
  return UNSEEN.test(character) ? '' : (SAME.get(character) ?? character)
}
