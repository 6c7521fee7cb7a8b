/** Adds a value to the list of a key. */
export function append<K, T>(lists: Map<K, T[]>, key: K, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The things under each of their keys. */
export function gather<T, K>(things: Iterable<T>, keysOf: (thing: T) => Iterable<K>): Map<K, T[]> {
  const lists = new Map<K, T[]>()
  for (const thing of things) for (const key of keysOf(thing)) append(lists, key, thing)
  return lists
}

/** Where in a list the things with each of its keys stand. */
export function indexesByKey<T, K>(things: readonly T[], keysOf: (thing: T) => Iterable<K>): Map<K, number[]> {
  const lists = new Map<K, number[]>()
  for (const [index, thing] of things.entries()) for (const key of keysOf(thing)) append(lists, key, index)
  return lists
}
