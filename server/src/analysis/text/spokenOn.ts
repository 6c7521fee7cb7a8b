import type { Block } from '../article'
import type { Mark } from './markShapes'

/** Whether words start with this mark, or with its straight or curly like. */
export const startsWithMark = (text: string, at: number, mark: string): boolean => {
  const first = text.slice(at, at + 3).trimStart()[0]
  return first === mark || (first === '"' && mark === '“') || (first === '“' && mark === '"')
}

/** `‘We waited an hour.` and a next paragraph that opens with the same mark: a speech in single marks that goes on. */
export const isSpokenOn = (text: string, block: Block, first: Mark | undefined, next: Block | undefined): boolean =>
  first?.style === 'single' &&
  first.opens &&
  next !== undefined &&
  first.at < block.proseStart + 3 &&
  startsWithMark(text, next.proseStart, text[first.at])
