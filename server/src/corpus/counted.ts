/** Sets of values by key that remember how often each value was added, so that it goes when the last one goes. */
export class Counted<K, V> {
  private readonly sets = new Map<K, Map<V, number>>()

  /** Adds a value; true when it was not there. */
  add(key: K, value: V): boolean {
    let set = this.sets.get(key)
    if (!set) this.sets.set(key, (set = new Map()))
    const count = set.get(value) ?? 0
    set.set(value, count + 1)
    return count === 0
  }

  /** Takes one occurrence away; true when it was the last. */
  remove(key: K, value: V): boolean {
    const set = this.sets.get(key)
    const count = set?.get(value) ?? 0
    if (!set || count === 0) return false
    if (count > 1) set.set(value, count - 1)
    else set.delete(value)
    if (set.size === 0) this.sets.delete(key)
    return count === 1
  }

  /** The keys that have values, in no particular order. */
  keys(): Iterable<K> {
    return this.sets.keys()
  }

  /** The values of a key with how often each was added, in no particular order. */
  counts(key: K): ReadonlyMap<V, number> {
    return this.sets.get(key) ?? new Map()
  }

  /** The values of a key, in no particular order. */
  of(key: K): Iterable<V> {
    return this.sets.get(key)?.keys() ?? []
  }

  /** How often a value was added under a key. */
  count(key: K, value: V): number {
    return this.sets.get(key)?.get(value) ?? 0
  }
}
