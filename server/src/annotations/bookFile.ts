import { type Book, EMPTY, readBook } from './book'

/** A file of annotations, read. Throws when it is no UTF-8 text, which is not to be written over. */
export function bookFromBytes(bytes: Uint8Array | null): Book {
  return bytes === null ? EMPTY : readBook(decoder.decode(bytes))
}

const decoder = new TextDecoder('utf-8', { fatal: true })
