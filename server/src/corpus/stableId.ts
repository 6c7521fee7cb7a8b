/**
 * A hash of a text in 53 bits (cyrb53, public domain): ids that depend on content alone. Equal texts give equal hashes;
 * two different texts of one corpus practically never do.
 */
export function hash53(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    a = Math.imul(a ^ c, 2654435761)
    b = Math.imul(b ^ c, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/** A key of a posting: 30 bits, so that the engine keeps it as a small integer. Collisions only cost a comparison. */
export function hashKey(text: string): number {
  return hash53(text) % 0x3fffffff
}

/** An id out of a kind and what makes the fact: "quantity-1x9k3…". */
export function stableId(kind: string, fact: string): string {
  return `${kind}-${hash53(fact).toString(36)}`
}
