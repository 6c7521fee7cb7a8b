import { indexesByKey } from '../gather'

/** The part of their words that two passages share at least, to be one that was changed. */
const MEANT = 0.6

/** Words that so many sentences have tell nothing of which is which. */
const COMMON = 200

/** Two word lists, by their places, and the part of their words that both have. */
interface Pair {
  readonly i: number
  readonly k: number
  readonly share: number
}

/** Pairs of word lists that share most of their words, each in one pair; the likest first. */
export function alike(
  before: readonly (readonly string[])[],
  now: readonly (readonly string[])[],
): Map<number, number> {
  const pairs = new Map<number, number>()
  const used = new Set<number>()
  for (const { i, k } of candidates(before, now).sort((a, b) => b.share - a.share || a.i - b.i || a.k - b.k)) {
    if (pairs.has(i) || used.has(k)) continue
    pairs.set(i, k)
    used.add(k)
  }
  return new Map([...pairs].sort(([a], [b]) => a - b))
}

function candidates(before: readonly (readonly string[])[], now: readonly (readonly string[])[]): Pair[] {
  const sets = now.map(words => new Set(words))
  const byWord = indexesByKey(sets, words => words)
  return before.flatMap((list, i) => {
    const words = new Set(list)
    const shared = new Map<number, number>()
    for (const found of [...words].map(word => byWord.get(word) ?? []))
      if (found.length <= COMMON) for (const k of found) shared.set(k, (shared.get(k) ?? 0) + 1)
    const pairs = [...shared].map(([k, count]) => ({ i, k, share: count / Math.max(words.size, sets[k].size) }))
    return pairs.filter(({ share }) => share >= MEANT)
  })
}
