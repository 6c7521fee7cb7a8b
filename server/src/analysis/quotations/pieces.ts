import type { Item } from '../phrases/items'
import { isMark } from '../phrases/nounPhrase'

/**
 * Items of a sentence beyond which it is read in pieces: a speech by a stroke of the pen, a table or rubbish. What is read looks
 * back and forth in a piece, and so the cost has a bound.
 */
const MOST_ITEMS = 400

/** A sentence in pieces that end at the border of a clause, as far as there is one: mostly the whole. */
export function piecesOf(items: readonly Item[]): (readonly Item[])[] {
  if (items.length <= MOST_ITEMS) return [items]
  const pieces: (readonly Item[])[] = []
  for (let from = 0; from < items.length; ) {
    const to = from + MOST_ITEMS < items.length ? borderBefore(items, from + MOST_ITEMS, from) : items.length
    pieces.push(items.slice(from, to))
    from = to
  }
  return pieces
}

/** Behind the last semicolon of the second half of a piece, else behind its last comma, else where it is full. */
function borderBefore(items: readonly Item[], full: number, from: number): number {
  const least = from + MOST_ITEMS / 2
  for (const mark of [';', ',']) for (let i = full - 1; i > least; i--) if (isMark(items[i], mark)) return i + 1
  return full
}
