/** How far a text is another, over their words: what part of it is rubbish, and what part of the other is lost. */
export interface Likeness {
  readonly rubbish: number
  readonly lost: number
  /** Words of either that the other lacks, in order, for a message. */
  readonly added: readonly string[]
  readonly missing: readonly string[]
}

/** Compares the words of two texts in their order, marks and case aside. */
export function likeness(got: string, wanted: string): Likeness {
  const [a, b] = [words(got), words(wanted)]
  const common = commonWords(a, b)
  const added = a.filter((_, i) => !common.a.has(i))
  const missing = b.filter((_, i) => !common.b.has(i))
  return { rubbish: added.length / Math.max(1, a.length), lost: missing.length / Math.max(1, b.length), added, missing }
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The longest common subsequence: indexes into either. */
function commonWords(a: readonly string[], b: readonly string[]): { a: Set<number>; b: Set<number> } {
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let k = b.length - 1; k >= 0; k--)
      best[i * width + k] =
        a[i] === b[k] ? best[(i + 1) * width + k + 1] + 1 : Math.max(best[(i + 1) * width + k], best[i * width + k + 1])
  const found = { a: new Set<number>(), b: new Set<number>() }
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    if (a[i] === b[k]) {
      found.a.add(i++)
      found.b.add(k++)
    } else if (best[(i + 1) * width + k] >= best[i * width + k + 1]) i++
    else k++
  }
  return found
}
