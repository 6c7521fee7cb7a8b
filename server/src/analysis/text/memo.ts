/** How many words a memory holds before it starts anew: news has fewer in use at a time. */
const MOST = 20_000

/**
 * A function of a word that remembers its answers: news repeats its words, and reading one is dearer than looking it up.
 * Pure as `read` is; the memory is bounded and holds nothing of a text but its words.
 */
export function remembering<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    const found = known.get(word)
    if (found !== undefined || known.has(word)) return found as T
    if (known.size >= MOST) known.clear()
    const made = read(word)
    known.set(word, made)
    return made
  }
}

/** Places in the memory of `rememberingIn`, a power of two, and how many of them are tried for a word. */
const PLACES = 1 << 15
const TRIES = 4

/** Answers for the word that stands in a text from `start` to `end`; `hash` is given where it is known, as `hashed` makes it. */
export type WordMemory<T> = (text: string, start: number, end: number, hash?: number) => T

/**
 * As `remembering`, for words that still stand in a text, of which one that is known is not cut out. A word that finds all its
 * places taken drives another out, so that no choice of words makes it slow.
 */
export function rememberingIn<T>(read: (word: string) => T): WordMemory<T> {
  // A word and its answer side by side: they are fetched together.
  const known: (string | T | undefined)[] = new Array(2 * PLACES).fill(undefined)
  return (text, start, end, hash = hashOf(text, start, end)) => {
    const first = (hash ^ (hash >>> 15)) & (PLACES - 1)
    let place = first
    for (let tries = 0; tries < TRIES && known[2 * place] !== undefined; tries++) {
      if (standsAt(known[2 * place] as string, text, start, end)) return known[2 * place + 1] as T
      place = (place + 1) & (PLACES - 1)
    }
    if (known[2 * place] !== undefined) place = first
    const word = text.slice(start, end)
    const made = read(word)
    known[2 * place] = word
    known[2 * place + 1] = made
    return made
  }
}

/** The hash of a word and one character more; that of no characters is 0. */
export const hashed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = hashed(hash, text.charCodeAt(i))
  return hash
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
