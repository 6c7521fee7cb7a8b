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
