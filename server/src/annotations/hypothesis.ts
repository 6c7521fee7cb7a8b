import { uriOf } from './addresses'
import { CONTEXT, type Stored } from './model'

/** Something out of an export of Hypothesis (https://hypothes.is) that is no annotation of an article here. */
export interface Unmatched {
  /** What it is about, as it says. */
  readonly uri: string
  readonly id: string
  readonly reason: 'noArticle' | 'malformed'
}

/** What was brought in, and what found no place. */
export interface Imported {
  readonly annotations: readonly Stored[]
  readonly unmatched: readonly Unmatched[]
}

type Row = Readonly<Record<string, unknown>>

/**
 * The annotations of an export of Hypothesis: what its search API answers (`{"rows": [...]}`), a list of such rows, or one
 * row to a line. `pathOf`: the article here that was saved from an address, null for none. The same export gives the same
 * annotations again, so that what is there already is not doubled. Null when the text is no such export.
 */
export function importHypothesis(text: string, pathOf: (address: string) => string | null): Imported | null {
  const rows = rowsIn(text)
  if (rows === null) return null
  const annotations: Stored[] = []
  const unmatched: Unmatched[] = []
  const known = new Set(rows.map(row => string(object(row).id)))
  for (const row of rows.map(object)) {
    const read = rowOf(row, known, pathOf)
    if ('reason' in read) unmatched.push(read as Unmatched)
    else annotations.push(read as Stored)
  }
  return { annotations, unmatched }
}

function rowsIn(text: string): readonly unknown[] | null {
  const bare = text.replace(/^\ufeff/, '').trim()
  const whole = parsed(bare)
  if (Array.isArray(whole)) return whole
  const { rows, annotations } = object(whole)
  if (Array.isArray(rows)) return rows
  if (Array.isArray(annotations)) return annotations
  if (whole !== undefined) return 'target' in object(whole) || 'uri' in object(whole) ? [whole] : null
  const lines = bare.split('\n').map(line => parsed(line.trim()))
  return bare !== '' && lines.every(line => line !== undefined) ? lines : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function rowOf(
  row: Row,
  known: ReadonlySet<string | null>,
  pathOf: (address: string) => string | null,
): Stored | Unmatched {
  const [id, uri] = [string(row.id), string(row.uri) ?? string(object(list(row.target)[0]).source)]
  if (id === null || uri === null) return { uri: uri ?? '', id: id ?? '', reason: 'malformed' }
  const path = pathOf(uri)
  if (path === null) return { uri, id, reason: 'noArticle' }
  const answered = list(row.references).map(string).at(-1) ?? null
  const isReply = answered !== null && known.has(answered)
  const creator = creatorOf(row)
  return {
    '@context': CONTEXT,
    id: urnOf(id),
    type: 'Annotation',
    motivation: isReply
      ? 'replying'
      : string(row.text)
        ? 'commenting'
        : list(row.tags).length > 0
          ? 'tagging'
          : 'commenting',
    ...(creator && { creator: { type: 'Person', name: creator } }),
    ...timeOf('created', row.created),
    ...timeOf('modified', row.updated),
    ...bodyOf(row, isReply),
    target: isReply ? urnOf(answered) : { source: uriOf(path), ...selectorOf(row) },
  }
}

/** An id of Hypothesis as a name for an annotation. */
const urnOf = (id: string): string => `urn:x-hypothesis:${encodeURIComponent(id)}`

/** "acct:ann@hypothes.is" is Ann, unless she has given a name to be shown. */
function creatorOf(row: Row): string | null {
  const shown = string(object(row.user_info).display_name)
  return (
    shown ??
    string(row.user)
      ?.replace(/^acct:/, '')
      .replace(/@hypothes\.is$/, '') ??
    null
  )
}

function timeOf(term: string, value: unknown): object {
  const time = Date.parse(string(value) ?? '')
  return Number.isNaN(time) ? {} : { [term]: new Date(time).toISOString() }
}

function bodyOf(row: Row, isReply: boolean): object {
  const text = string(row.text)
  const bodies = [
    ...(text
      ? [{ type: 'TextualBody', purpose: isReply ? 'replying' : 'commenting', format: 'text/markdown', value: text }]
      : []),
    ...list(row.tags).flatMap(tag => {
      const value = string(tag)
      return value ? [{ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value }] : []
    }),
  ]
  return bodies.length === 0 ? {} : { body: bodies.length === 1 ? bodies[0] : bodies }
}

/**
 * The words of the passage: its place in the web page is none in our file, so that the quote alone tells. A note on the page
 * has none.
 */
function selectorOf(row: Row): object {
  const selectors = list(row.target)
    .flatMap(target => list(object(target).selector))
    .map(object)
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && string(exact))
  if (!quote) return {}
  const { exact, prefix, suffix } = quote
  const sides = { ...(string(prefix) && { prefix }), ...(string(suffix) && { suffix }) }
  return { selector: [{ type: 'TextQuoteSelector', exact, ...sides }] }
}

/**
 * An address without what does not tell one page from another: scheme, "www.", fragment, a slash at the end, and what
 * campaigns add to follow readers.
 */
export function pageOf(address: string): string {
  if (!URL.canParse(address)) return address
  const { host, pathname, searchParams } = new URL(address)
  const kept = [...searchParams].filter(([name]) => !/^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|cmpid)$/i.test(name))
  const query = kept
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&')
  return `${host.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/+$/, '')}${query && `?${query}`}`
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function object(value: unknown): Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {}
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
