/** How many characters a pattern may have: the bits of a number. */
export const LONGEST_PATTERN = 32

/** Where a pattern ends in a text, but for some errors. */
export interface Near {
  readonly end: number
  readonly errors: number
}

/**
 * The places where a pattern of at most 32 characters stands in a part of a text with at most so many characters inserted,
 * left out or exchanged; of neighbouring places the best. Linear in the length of the part (Myers 1999, a bit for each
 * character of the pattern).
 */
export function nearMatches(text: string, pattern: string, most: number, from: number, to: number): Near[] {
  const { length } = pattern
  if (length === 0 || length > LONGEST_PATTERN) return []
  const { latin, others } = placesOf(pattern)
  const last = 1 << (length - 1)
  const found: Near[] = []
  let [up, down, errors] = [-1, 0, length]
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    const same = code < LATIN ? latin[code] : (others.get(code) ?? 0)
    const vertical = same | down
    const diagonal = (((same & up) + up) ^ up) | same
    let rise = down | ~(diagonal | up)
    let fall = up & diagonal
    if (rise & last) errors++
    if (fall & last) errors--
    // A match may start anywhere: the upper border stays at none.
    rise <<= 1
    fall <<= 1
    up = fall | ~(vertical | rise)
    down = rise & vertical
    if (errors <= most) keepBest(found, { end: at + 1, errors }, length)
  }
  return found
}

/** Characters that most texts consist of, for which a list is faster than a map. */
const LATIN = 256

/** The characters of a pattern with the places where they stand, as bits. */
function placesOf(pattern: string): { readonly latin: Int32Array; readonly others: ReadonlyMap<number, number> } {
  const latin = new Int32Array(LATIN)
  const others = new Map<number, number>()
  for (let i = 0; i < pattern.length; i++) {
    const code = pattern.charCodeAt(i)
    if (code < LATIN) latin[code] |= 1 << i
    else others.set(code, (others.get(code) ?? 0) | (1 << i))
  }
  return { latin, others }
}

/** Of matches that overlap by more than half only the best is kept, the first of equals. */
function keepBest(found: Near[], near: Near, length: number): void {
  const before = found.at(-1)
  if (!before || near.end - before.end > length / 2) found.push(near)
  else if (near.errors < before.errors) found[found.length - 1] = near
}

/** How a text begins like another: how many characters of it, with how many errors. */
export interface Alignment {
  readonly length: number
  readonly errors: number
}

/**
 * The beginning of a text (from `at`, backward where `step` is -1) that is most like a pattern; of equals the one nearest to
 * its length. With more errors than `most` there is none: no character, all of the pattern wrong. The cost is that of a table
 * of both lengths, of which only what can still be good enough is filled in (Ukkonen 1985).
 */
export function alignedWith(pattern: string, text: string, at: number, step: 1 | -1, most: number): Alignment {
  const { length } = pattern
  const width = Math.min(step === 1 ? text.length - at : at, length + most)
  const none = { length: 0, errors: length }
  if (width < length - most) return none
  let row = new Int32Array(width + 2).fill(FAR)
  let next = new Int32Array(width + 2).fill(FAR)
  for (let j = 0; j <= Math.min(width, most); j++) row[j] = j
  for (let i = 1; i <= length; i++) {
    const wanted = pattern.charCodeAt(step === 1 ? i - 1 : length - i)
    const [from, to] = [Math.max(1, i - most), Math.min(width, i + most)]
    next[from - 1] = from === 1 && i <= most ? i : FAR
    let least = next[from - 1]
    for (let j = from; j <= to; j++) {
      const there = text.charCodeAt(step === 1 ? at + j - 1 : at - j)
      const cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (wanted === there ? 0 : 1))
      next[j] = cost
      if (cost < least) least = cost
    }
    next[to + 1] = FAR
    if (least > most) return none
    ;[row, next] = [next, row]
  }
  return bestOf(row, length, most, width) ?? none
}

/** More errors than any text has characters. */
const FAR = 1 << 29

function bestOf(row: Int32Array, length: number, most: number, width: number): Alignment | null {
  let best = -1
  for (let j = Math.max(0, length - most); j <= Math.min(width, length + most); j++) {
    const isBetter =
      best < 0 || row[j] < row[best] || (row[j] === row[best] && Math.abs(j - length) < Math.abs(best - length))
    if (isBetter) best = j
  }
  return best < 0 || row[best] > most ? null : { length: best, errors: row[best] }
}
