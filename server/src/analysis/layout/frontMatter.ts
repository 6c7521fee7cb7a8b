import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Span } from '../article'
import { hostName } from './outlet'

/** What a web clipper wrote at the top of a file, between two lines of three hyphens. */
export interface FrontMatter {
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  /** As written; a date object as its ISO form. */
  readonly published: string | null
  readonly url: string | null
  /** When the page was saved, as written. */
  readonly created: string | null
  /** What the file is among the articles: "draft". */
  readonly role: string | null
}

/** Where front matter stands, and what it says; `fields` is null when it is no valid YAML. */
export interface FrontMatterBlock extends Span {
  readonly fields: FrontMatter | null
}

/** Front matter longer than this is not looked for; of what is found, so much is read. */
const LONGEST = 65_536
const READ = 16_384
const FENCE = /^---[ \t]*(?:\r\n|\n|\r)/
const CLOSING = /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g
/** Keys that clippers and site generators write: without one of them, what stands between two rules is the article. */
const KNOWN_KEYS = new Set(
  'title headline source url link author authors byline published created date outlet site publisher tags description clipped role'.split(
    ' ',
  ),
)
const KEY_LINE = /^(?:[\w"'][\w "'.-]{0,40}:(?:\s|$)|\s|-\s|#|$)/

/** Finds front matter at the top of the text (a byte order mark may precede it); null when there is none. */
export function readFrontMatter(text: string): FrontMatterBlock | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const head = text.slice(start, start + LONGEST)
  const fence = FENCE.exec(head)
  if (!fence) return null
  CLOSING.lastIndex = fence[0].length - 1
  const closing = CLOSING.exec(head)
  if (!closing) return null
  const yaml = head.slice(fence[0].length, closing.index + 1)
  const fields = readFields(yaml)
  if (fields === null && !looksLikeKeys(yaml)) return null
  return { start, end: start + closing.index + closing[0].length, fields }
}

/** Whether text between two rules was meant as front matter, though YAML does not read it: else it is the article. */
function looksLikeKeys(yaml: string): boolean {
  const lines = yaml.split(/\r\n|\n|\r/)
  const keyed = lines.filter(line => KEY_LINE.test(line)).length
  return (
    keyed >= lines.length * 0.75 &&
    lines.some(line => KNOWN_KEYS.has(/^["']?([\w -]+?)["']?:/.exec(line)?.[1].toLowerCase() ?? ''))
  )
}

function readFields(yaml: string): FrontMatter | null {
  const values = parseYaml(yaml)
  if (values === null || ![...values.keys()].some(key => KNOWN_KEYS.has(key))) return null
  const field = (...names: string[]) => names.map(name => plain(values.get(name))).find(value => value !== null) ?? null
  const source = field('source')
  const url = [field('url', 'link', 'original', 'canonical', 'permalink'), source].find(isUrl) ?? null
  const outlet = field('outlet', 'site', 'site_name', 'sitename', 'publisher', 'publication', 'website')
  return {
    title: field('title', 'headline'),
    author: field('author', 'authors', 'byline', 'creator'),
    outlet: readableOutlet(outlet) ?? (isUrl(source) ? null : source),
    published: field('published', 'date_published', 'datepublished', 'published_at', 'publish_date', 'pubdate', 'date'),
    url,
    created: field('created', 'saved', 'clipped', 'date_saved', 'accessed'),
    role: field('role'),
  }
}

function isUrl(value: string | null): value is string {
  return value !== null && /^https?:\/\//i.test(value)
}

function readableOutlet(outlet: string | null): string | null {
  return isUrl(outlet) ? hostName(outlet) : outlet
}

/** The values of a YAML mapping by key (lower case, underscores for spaces and hyphens); null when it is something else or broken. */
function parseYaml(yaml: string): Map<string, unknown> | null {
  const source = yaml.length <= READ ? yaml : yaml.slice(0, Math.max(0, yaml.lastIndexOf('\n', READ)))
  if (nestsDeeply(source)) return null
  try {
    const { contents, errors } = parseDocument(source, { logLevel: 'silent', uniqueKeys: false, prettyErrors: false })
    if (errors.length > 0 || !isMap(contents)) return null
    return new Map(contents.items.flatMap(({ key, value }) => (isScalar(key) ? [[keyOf(key.value), value]] : [])))
  } catch {
    return null
  }
}

function keyOf(key: unknown): string {
  return String(key).toLowerCase().replace(/[\s-]/g, '_')
}

/** Deepest nesting that is parsed: the parser recurses, and front matter is flat. */
const DEEPEST = 16

function nestsDeeply(yaml: string): boolean {
  let depth = 0
  for (const bracket of yaml.match(/[[\]{}]/g) ?? []) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > DEEPEST) return true
  }
  return /^[ \t]{64}|(?:^|[ \t])(?:[-?:][ \t]+){8}/m.test(yaml)
}

/** A value as one line of text: lists joined with commas, wiki links ("[[Jane Doe]]") without their brackets. */
function plain(node: unknown, depth = 0): string | null {
  if (depth > 4) return null
  if (isSeq(node)) return listed(node.items, depth)
  if (isMap(node)) return plain(node.get('name', true), depth + 1)
  return isScalar(node) ? plainScalar(node.value) : null
}

function listed(nodes: readonly unknown[], depth: number): string | null {
  const parts = nodes.slice(0, 20).map(node => plain(node, depth + 1))
  return parts.filter(part => part !== null).join(', ') || null
}

function plainScalar(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value)
    .slice(0, 1000)
    .replace(/\[\[(?:[^\][|]*\|)?([^\][|]*)\]\]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? null : text
}
