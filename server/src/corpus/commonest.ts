/** Distinct values, the most frequent first, then in alphabetical order; those of a higher class before all others. */
export function commonest<T extends string>(values: Iterable<T>, classOf: (value: T) => number = () => 0): T[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.keys()].sort(
    (a, b) => classOf(b) - classOf(a) || counts.get(b)! - counts.get(a)! || (a < b ? -1 : a > b ? 1 : 0),
  )
}
