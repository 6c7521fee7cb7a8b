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
  const places = placesOf(pattern)
  const last = 1 << (length - 1)
  const found: Near[] = []
  let [up, down, errors] = [-1, 0, length]
  for (let at = from; at < to; at++) {
    const same = places.get(text.charCodeAt(at)) ?? 0
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

/** The characters of a pattern with the places where they stand, as bits. */
function placesOf(pattern: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (let i = 0; i < pattern.length; i++)
    places.set(pattern.charCodeAt(i), (places.get(pattern.charCodeAt(i)) ?? 0) | (1 << i))
  return places
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
 * its length. The cost is that of a table of both lengths.
 */
export function alignedWith(pattern: string, text: string, at: number, step: 1 | -1): Alignment {
  const { length } = pattern
  const room = step === 1 ? text.length - at : at
  const width = Math.min(room, length + Math.ceil(length * SLACK) + 4)
  let row = Int32Array.from({ length: width + 1 }, (_, i) => i)
  let next = new Int32Array(width + 1)
  for (let i = 1; i <= length; i++) {
    const wanted = pattern.charCodeAt(step === 1 ? i - 1 : length - i)
    next[0] = i
    for (let j = 1; j <= width; j++) {
      const there = text.charCodeAt(step === 1 ? at + j - 1 : at - j)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (wanted === there ? 0 : 1))
    }
    ;[row, next] = [next, row]
  }
  let best = 0
  for (let j = 1; j <= width; j++) {
    const isBetter = row[j] < row[best] || (row[j] === row[best] && Math.abs(j - length) < Math.abs(best - length))
    if (isBetter) best = j
  }
  return { length: best, errors: row[best] }
}

/** By how much of its length an edited passage may have grown. */
const SLACK = 0.3
