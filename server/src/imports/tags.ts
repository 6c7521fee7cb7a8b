/** A piece of a page, as a browser's tokenizer sees it. `start` and `end` are offsets into the page. */
export type Token =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'comment'; readonly start: number; readonly end: number }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Attributes }
  /** An element whose content is no mark-up: script, style, title. The span is its content. */
  | {
      readonly kind: 'raw'
      readonly name: string
      readonly attributes: Attributes
      readonly start: number
      readonly end: number
    }

/** By name in lower case; of a name given twice the first counts. Long values are cut. */
export type Attributes = ReadonlyMap<string, string>

/** Elements whose content a browser reads as text up to their closing tag (HTML standard, 13.2.5). */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'])

/** Characters of an attribute that are read: pictures saved inside a page fill megabytes. */
const LONGEST_VALUE = 2000
const MOST_ATTRIBUTES = 40

/**
 * Goes through a page from tag to tag. Any text is a page; what is no tag is text. Linear: every search for an end is
 * made once, and not again when there is none.
 */
export function* tokens(page: string): Generator<Token> {
  const find = finder(page)
  let text = 0
  for (let at = find('<', 0); at >= 0; at = find('<', at)) {
    const found = readMarkup(page, at, find)
    if (found === null) {
      at++
      continue
    }
    if (text < at) yield { kind: 'text', start: text, end: at }
    if (found.token !== null) yield found.token
    at = text = found.end
  }
  if (text < page.length) yield { kind: 'text', start: text, end: page.length }
}

interface Found {
  readonly token: Token | null
  readonly end: number
}

type Find = (mark: string, from: number) => number

/** Finds a mark from an offset on, -1 for none; a mark that is not there any more is not looked for again. */
function finder(page: string): Find {
  const gone = new Map<string, number>()
  return (mark, from) => {
    if (from >= (gone.get(mark) ?? Number.POSITIVE_INFINITY)) return -1
    const at = page.indexOf(mark, from)
    if (at < 0) gone.set(mark, from)
    return at
  }
}

/** The mark-up that opens with the angle bracket at an offset; null when it is no mark-up. */
function readMarkup(page: string, at: number, find: Find): Found | null {
  const next = page.charCodeAt(at + 1)
  if (next === 33 || next === 63) return readDeclaration(page, at, find)
  if (next === 47) return isLetter(page.charCodeAt(at + 2)) ? readClose(page, at, find) : null
  return isLetter(next) ? readOpen(page, at, find) : null
}

/** Comments, and declarations and processing instructions, which tell nothing. */
function readDeclaration(page: string, at: number, find: Find): Found {
  if (page.startsWith('<!--', at)) {
    const close = find('-->', at + 2)
    const end = close < 0 ? page.length : close
    return { token: { kind: 'comment', start: Math.min(at + 4, end), end }, end: Math.min(page.length, end + 3) }
  }
  const close = find('>', at)
  return { token: null, end: close < 0 ? page.length : close + 1 }
}

function readClose(page: string, at: number, find: Find): Found {
  const nameEnd = endOfName(page, at + 2)
  const close = find('>', nameEnd)
  return { token: { kind: 'close', name: nameAt(page, at + 2, nameEnd) }, end: close < 0 ? page.length : close + 1 }
}

function readOpen(page: string, at: number, find: Find): Found {
  const nameEnd = endOfName(page, at + 1)
  const name = nameAt(page, at + 1, nameEnd)
  const { attributes, end } = readAttributes(page, nameEnd, find)
  if (!RAW.has(name)) return { token: { kind: 'open', name, attributes }, end }
  const close = endOfRaw(page, name, end, find)
  const tagEnd = close < page.length ? find('>', close) : -1
  return {
    token: { kind: 'raw', name, attributes, start: end, end: close },
    end: tagEnd < 0 ? page.length : tagEnd + 1,
  }
}

/** Where the closing tag of a raw element begins; without one the page ends in it. */
function endOfRaw(page: string, name: string, from: number, find: Find): number {
  for (let at = find('</', from); at >= 0; at = find('</', at + 2)) {
    if (page.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) continue
    if (!isNameCharacter(page.charCodeAt(at + 2 + name.length))) return at
  }
  return page.length
}

/** The attributes of a tag, and where the tag ends. */
function readAttributes(page: string, from: number, find: Find): { attributes: Attributes; end: number } {
  const attributes = new Map<string, string>()
  let at = from
  for (;;) {
    while (isSpace(page.charCodeAt(at)) || page.charCodeAt(at) === 47) at++
    if (at >= page.length) return { attributes, end: page.length }
    if (page.charCodeAt(at) === 62) return { attributes, end: at + 1 }
    const start = at++
    while (at < page.length && !endsAttributeName(page.charCodeAt(at))) at++
    const nameEnd = at
    const value = readValue(page, at, find)
    at = value.next
    if (attributes.size >= MOST_ATTRIBUTES || nameEnd - start > 50) continue
    const name = page.slice(start, nameEnd).toLowerCase()
    if (!attributes.has(name)) attributes.set(name, page.slice(value.start, value.end))
  }
}

/** The value behind an attribute's name, cut; an empty one where there is none. */
function readValue(page: string, from: number, find: Find): { start: number; end: number; next: number } {
  let at = from
  while (isSpace(page.charCodeAt(at))) at++
  if (page.charCodeAt(at) !== 61) return { start: from, end: from, next: from }
  at++
  while (isSpace(page.charCodeAt(at))) at++
  const mark = page[at]
  if (mark === '"' || mark === "'") {
    const close = find(mark, at + 1)
    const end = close < 0 ? page.length : close
    return { start: at + 1, end: Math.min(end, at + 1 + LONGEST_VALUE), next: Math.min(page.length, end + 1) }
  }
  const start = at
  while (at < page.length && !isSpace(page.charCodeAt(at)) && page.charCodeAt(at) !== 62) at++
  return { start, end: Math.min(at, start + LONGEST_VALUE), next: at }
}

function nameAt(page: string, start: number, end: number): string {
  return page.slice(start, Math.min(end, start + 60)).toLowerCase()
}

function endOfName(page: string, from: number): number {
  let at = from
  while (isNameCharacter(page.charCodeAt(at))) at++
  return at
}

const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122)
const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13)
/** NaN, the end of the page, is none. */
const isNameCharacter = (c: number): boolean => c > 32 && c !== 47 && c !== 62
const endsAttributeName = (c: number): boolean => isSpace(c) || c === 47 || c === 61 || c === 62
