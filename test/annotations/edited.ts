import type { Span } from '../../server/src/analysis/article'

/** A stretch of an edited text; `at`: where it was in the original, -1 for what was put in. */
interface Piece {
  readonly text: string
  readonly at: number
}

/** A text under edits that remembers where each of its characters was. */
export class Edited {
  private pieces: Piece[]

  constructor(original: string) {
    this.pieces = [{ text: original, at: 0 }]
  }

  get text(): string {
    return this.pieces.map(({ text }) => text).join('')
  }

  insert(at: number, text: string): void {
    this.pieces.splice(this.cut(at), 0, { text, at: -1 })
  }

  delete({ start, end }: Span): void {
    this.take(start, end)
  }

  /** Takes a stretch to another place, counted without it. */
  move({ start, end }: Span, to: number): void {
    const taken = this.take(start, end)
    this.pieces.splice(this.cut(to), 0, ...taken)
  }

  /** Exchanges characters one for one. */
  exchange({ start, end }: Span, other: (character: string) => string): void {
    const [from, to] = [this.cut(start), this.cut(end)]
    for (let i = from; i < to; i++)
      this.pieces[i] = { ...this.pieces[i], text: this.pieces[i].text.split('').map(other).join('') }
  }

  /** Where the characters of a stretch of the original are now: as offsets, ascending. */
  offsetsOf({ start, end }: Span): number[] {
    const found: number[] = []
    let offset = 0
    for (const { text, at } of this.pieces) {
      for (let i = 0; at >= 0 && i < text.length; i++) if (at + i >= start && at + i < end) found.push(offset + i)
      offset += text.length
    }
    return found
  }

  private take(start: number, end: number): Piece[] {
    const from = this.cut(start)
    return this.pieces.splice(from, this.cut(end) - from)
  }

  /** The index of the piece that starts at an offset, made by cutting one in two where none does. */
  private cut(offset: number): number {
    let left = offset
    for (const [i, { text, at }] of this.pieces.entries()) {
      if (left === 0) return i
      if (left < text.length) {
        const second = { text: text.slice(left), at: at < 0 ? -1 : at + left }
        this.pieces.splice(i, 1, { text: text.slice(0, left), at }, second)
        return i + 1
      }
      left -= text.length
    }
    return this.pieces.length
  }
}
