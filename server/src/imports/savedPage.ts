import PostalMime from 'postal-mime'
import { decodePage } from './encoding'

/** A page as it was saved, whatever the form of its file. */
export interface SavedPage {
  readonly html: string
  /** Address and time that the file itself gives; null where it does not. */
  readonly url: string | null
  readonly saved: string | null
}

/** Larger files are refused: a page with its pictures has some megabytes. */
const LARGEST_PAGE = 40 * 1024 * 1024

/** Pieces of a MIME file at most: a page has some hundreds of pictures, scripts and frames. */
const MOST_PARTS = 10_000

/** Characters of headers by which a MIME file is told. */
const HEADERS = 8192

/** Why a file is no page that can be read. */
export class NoPage extends Error {}

/** Reads the file of a saved page: HTML in any encoding, or MHTML. Throws `NoPage` for anything else. */
export async function readSavedPage(bytes: Uint8Array): Promise<SavedPage> {
  if (bytes.length > LARGEST_PAGE) throw new NoPage(`larger than ${LARGEST_PAGE / 1024 / 1024} MB`)
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEADERS))
  if (isMime(head)) return readMime(bytes)
  const known = KNOWN.find(([pattern]) => pattern.test(head))
  if (known) throw new NoPage(known[1])
  const html = decodePage(bytes)
  if (!/<[a-z!]/i.test(html.slice(0, 100_000))) throw new NoPage('no HTML page')
  return { html, ...signature(html) }
}

/** Files that people take for saved pages. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF file, not a page'],
  [/^bplist/, 'a web archive of Safari: save the page as HTML (Page Source) or with SingleFile'],
  [/^PK\x03\x04/, 'a ZIP file, not a page'],
  [/<meta name="generator" content="Corroborate">/, 'a report of Corroborate, not a page'],
]

function isMime(head: string): boolean {
  return /^[\w-]+:/.test(head) && /^(?:MIME-Version|Content-Type|Snapshot-Content-Location):/im.test(head)
}

/** The first page of a MHTML file: those behind it are what stood in frames. */
async function readMime(bytes: Uint8Array): Promise<SavedPage> {
  if (countParts(bytes) > MOST_PARTS) throw new NoPage(`a MHTML file of more than ${MOST_PARTS} parts`)
  const mail = await PostalMime.parse(bytes).catch(() => {
    throw new NoPage('a MHTML file that cannot be read')
  })
  if (!mail.html) throw new NoPage('a MHTML file without a page')
  const end = /<\/html\s*>/i.exec(mail.html)
  const html = end ? mail.html.slice(0, end.index) : mail.html
  const url = mail.headers.find(({ key }) => key === 'snapshot-content-location' || key === 'content-location')?.value
  return { html, url: url?.trim() || null, saved: isoTime(mail.date ?? null) }
}

/** Lines that may part one piece of a MIME file from the next. */
function countParts(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
    if (bytes[at + 1] === 45 && bytes[at + 2] === 45) count++
  return count
}

/** What the program that saved the page wrote at its top: SingleFile its address and time, browsers the address. */
function signature(html: string): Pick<SavedPage, 'url' | 'saved'> {
  const head = html.slice(0, 10_000)
  const comment = /<!--\s*(?:Page saved with SingleFile\b)([\s\S]{0,2000}?)-->/i.exec(head)?.[1]
  if (comment === undefined)
    return { url: /<!-- saved from url=\(\d{4}\)(\S{1,2000}) -->/.exec(head)?.[1] ?? null, saved: null }
  return {
    url: /^\s*url:\s*(\S+)/m.exec(comment)?.[1] ?? null,
    saved: isoTime(/^\s*saved date:\s*(.{1,100})$/m.exec(comment)?.[1].replace(/\s*\([^)]*\)\s*$/, '') ?? null),
  }
}

/** A time as an ISO one in UTC, to the second; null when it is none. */
export function isoTime(time: string | null): string | null {
  const value = time === null ? Number.NaN : Date.parse(time)
  return Number.isNaN(value) ? null : new Date(value).toISOString().replace(/\.\d+Z$/, 'Z')
}
