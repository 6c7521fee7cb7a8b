/** A file's text as VS Code shows it with its default settings, so that offsets are those of the editor. */
export interface Decoded {
  /** Without a byte order mark; line ends as in the file. */
  readonly text: string
  readonly encoding: 'utf8' | 'utf16le' | 'utf16be'
  /** Some bytes are none of the encoding, and U+FFFD stands in their place: the file is not UTF-8 (Latin-1, say). */
  readonly replaced: boolean
}

/** VS Code looks for zero bytes in so many bytes of a file. */
const LOOKED_AT = 512

/**
 * Decodes a file as VS Code does unless told otherwise: UTF-16 by its mark or by zero bytes in every second place, else UTF-8
 * with what is malformed replaced; no guessing of other encodings (`files.autoGuessEncoding` is off by default).
 * Null for a binary file.
 */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const encoding = markedUtf16(bytes) ?? byZeroBytes(bytes.subarray(0, LOOKED_AT))
  if (encoding === 'binary') return null
  const label = encoding === 'utf16le' ? 'utf-16le' : encoding === 'utf16be' ? 'utf-16be' : 'utf-8'
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding, replaced: false }
  } catch {
    return { text: new TextDecoder(label).decode(bytes), encoding, replaced: true }
  }
}

function markedUtf16(bytes: Uint8Array): 'utf16le' | 'utf16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf16be' : null
}

/** Zero bytes in all odd places and in no even one make UTF-16 of Latin letters, little end first; the other way round, big. */
function byZeroBytes(bytes: Uint8Array): 'utf8' | 'utf16le' | 'utf16be' | 'binary' {
  if (!bytes.includes(0)) return 'utf8'
  if (bytes.every((byte, i) => (byte === 0) === (i % 2 === 1))) return 'utf16le'
  return bytes.every((byte, i) => (byte === 0) === (i % 2 === 0)) ? 'utf16be' : 'binary'
}
