/** A function of an object that never changes, computed once for each, however often it is asked. */
export function oncePer<K extends object, V>(compute: (of: K) => V): (of: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return of => {
    let found = known.get(of)
    if (!found) known.set(of, (found = { value: compute(of) }))
    return found.value
  }
}
