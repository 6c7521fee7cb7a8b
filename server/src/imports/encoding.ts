/** Bytes looked at for a declaration; browsers look at 1024, but saved pages have a signature first. */
const LOOKED_AT = 4096

/**
 * The text of a page: by its byte order mark, else as UTF-8 where it is that, else in the encoding that it declares, else
 * in the one that browsers take (windows-1252). UTF-8 comes before the declaration, for pages are saved in it under an
 * old one.
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = markOf(bytes)
  if (marked !== null) return new TextDecoder(marked).decode(bytes)
  const declared = declaredIn(bytes.subarray(0, LOOKED_AT))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const decoder = declared ?? new TextDecoder('windows-1252')
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009f]/g, mark => MARKS[mark.charCodeAt(0) - 0x80])
      : text
  }
}

/** What windows-1252 has at 0x80 to 0x9F: some runtimes decode it as Latin-1, and lose quotation marks and dashes. */
const MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length > 4 && bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le'
  return bytes.length > 4 && bytes[0] === 0 && bytes[1] === 0x3c ? 'utf-16be' : null
}

/** `<meta charset>`, `<meta http-equiv>` and the XML declaration say it alike. */
function declaredIn(head: Uint8Array): TextDecoder | null {
  const text = new TextDecoder('windows-1252').decode(head)
  const label = /<(?:meta\b[^>]{0,300}?\bcharset|\?xml\b[^>]{0,100}?\bencoding)\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(
    text,
  )
  try {
    return label && new TextDecoder(label[1])
  } catch {
    return null
  }
}
