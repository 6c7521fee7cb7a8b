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

/**
 * As `remembering`, for words that still stand in a text, of which one that is known is not cut out. A word that finds all its
 * places taken drives another out, so that no choice of words makes it slow.
 */
export function rememberingIn<T>(read: (word: string) => T): (text: string, start: number, end: number) => T {
  const words: string[] = new Array(PLACES).fill('')
  const known: (T | undefined)[] = new Array(PLACES).fill(undefined)
  return (text, start, end) => {
    const first = hashOf(text, start, end)
    let place = first
    for (let tries = 0; tries < TRIES && words[place] !== ''; tries++) {
      if (standsAt(words[place], text, start, end)) return known[place] as T
      place = (place + 1) & (PLACES - 1)
    }
    if (words[place] !== '') place = first
    const word = text.slice(start, end)
    const made = read(word)
    words[place] = word
    known[place] = made
    return made
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
