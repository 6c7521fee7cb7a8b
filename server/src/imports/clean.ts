import { type Attributes, type Token, tokens } from './tags'

/** A page without what is no text: well-formed, of bounded depth and size, safe to build a document from. */
export interface CleanPage {
  /** What stands in the body; each element has a number of its own in `data-n`. */
  readonly html: string
  /** Contents of `<script type="application/ld+json">`. */
  readonly linkedData: readonly string[]
  /** Contents of comments at the top, where programs that save pages sign. */
  readonly comments: readonly string[]
  readonly title: string | null
  readonly metas: readonly Attributes[]
  readonly links: readonly Attributes[]
}

/** Why a page cannot be made one. */
export class TooLarge extends Error {}

/** Deeper elements are opened up: their text stays, in the element that they stand in. Articles are 20 to 60 deep. */
const DEEPEST = 80
/** Elements of a page at most: the largest news pages have some 10 000. */
const MOST_ELEMENTS = 30_000
/** The depths of all elements together: what goes up from each one takes so many steps. */
const MOST_STEPS = 1_000_000
/** Character references of a page at most: each becomes a node of its own. */
const MOST_REFERENCES = 60_000
/** Characters of text of a page at most. */
const LONGEST_TEXT = 4_000_000
/** Characters of linked data and comments that are looked at. */
const LONGEST_DATA = 1_000_000
const LONGEST_COMMENT = 2000

/** Elements that hold no text of the page, with all they hold. */
const DROPPED = new Set(
  'svg math template object embed applet audio video canvas map select datalist button input textarea label dialog frameset progress meter'.split(
    ' ',
  ),
)
/** Elements of AMP pages are pictures, advertisements and buttons, but for these. */
const AMP_TEXT = /^amp-(?:layout|fit-text|accordion|list|live-list)$/
/** The page around is ours. */
const WRAPPERS = new Set(['html', 'head', 'body'])
/** Elements without content (HTML standard, 13.1.2). */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr keygen frame'.split(' '))
/** Elements before which an open paragraph ends (HTML standard, 13.1.2.4). */
const ENDS_PARAGRAPH = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul'.split(
    ' ',
  ),
)
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
/** An element ends when one of its kind opens in the same list or table; a heading ends at the next. */
const SIBLINGS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(HEADINGS.map(name => [name, [...HEADINGS, 'p']])),
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  thead: ['tr', 'td', 'th', 'thead', 'tbody'],
  tbody: ['tr', 'td', 'th', 'thead', 'tbody'],
  option: ['option'],
}
/** What an implied end does not reach out of. */
const SCOPES = new Set('ul ol dl table td th blockquote article section div main aside figure'.split(' '))

/** Attributes that say what an element is. */
const KEPT = [
  'class',
  'id',
  'role',
  'itemprop',
  'itemtype',
  'datetime',
  'title',
  'rel',
  'href',
  'cite',
  'data-testid',
] as const
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i
/** Classes of text that only screen readers are given ("opens in a new window"). */
const UNSEEN_CLASS = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader(?:-only|-text)?|a11y-hidden|u-hidden)(?:\s|$)/i

/** Cleans a page. Throws `TooLarge` for a page beyond the bounds; anything else is made a page. */
export function cleanPage(page: string): CleanPage {
  const writer = new Writer()
  const linkedData: string[] = []
  const comments: string[] = []
  const metas: Attributes[] = []
  const links: Attributes[] = []
  let title: string | null = null
  for (const token of tokens(page)) {
    if (token.kind === 'comment') {
      if (comments.length < 5)
        comments.push(page.slice(token.start, Math.min(token.end, token.start + LONGEST_COMMENT)))
    } else if (token.kind === 'raw') {
      const type = token.attributes.get('type') ?? ''
      if (token.name === 'title') title ??= page.slice(token.start, Math.min(token.end, token.start + 1000))
      else if (/^\s*application\/ld\+json/i.test(type) && token.end - token.start < LONGEST_DATA)
        linkedData.push(page.slice(token.start, token.end))
    } else if (token.kind === 'open' && token.name === 'meta') {
      if (metas.length < 500) metas.push(token.attributes)
    } else if (token.kind === 'open' && token.name === 'link') {
      if (links.length < 500) links.push(token.attributes)
    } else writer.add(page, token)
  }
  return { html: writer.finish(), linkedData: linkedData.slice(0, 50), comments, title, metas, links }
}

/** Writes elements so that each one that opens is closed. */
class Writer {
  private readonly parts: string[] = []
  /** The open elements that are written, outermost first. */
  private readonly open: string[] = []
  private readonly counts = new Map<string, number>()
  /** Open elements below the deepest that is written. */
  private deeper = 0
  /** Index of the outermost open element that is not to be seen, -1 for none. */
  private hiddenFrom = -1
  private elements = 0
  private steps = 0
  private references = 0
  private length = 0

  add(page: string, token: Exclude<Token, { kind: 'raw' | 'comment' }>): void {
    if (token.kind === 'text') this.text(page.slice(token.start, token.end))
    else if (token.kind === 'close') this.close(token.name)
    else this.element(token.name, token.attributes)
  }

  finish(): string {
    while (this.open.length > 0) this.pop()
    return this.parts.join('')
  }

  private text(text: string): void {
    if (this.hiddenFrom >= 0) return
    this.length += text.length
    if (this.length > LONGEST_TEXT) throw new TooLarge(`more than ${LONGEST_TEXT / 1e6} million characters of text`)
    this.references += text.split('&', MOST_REFERENCES + 2).length - 1
    if (this.references > MOST_REFERENCES) throw new TooLarge(`more than ${MOST_REFERENCES} character references`)
    this.parts.push(text.replaceAll('\0', '').replaceAll('<', '&lt;'))
  }

  private element(name: string, attributes: Attributes): void {
    if (WRAPPERS.has(name)) return
    this.endImplied(name)
    if (VOID.has(name)) {
      if (this.hiddenFrom >= 0 || (name !== 'br' && name !== 'hr')) return
      this.count()
      this.parts.push(`<${name}>`)
      return
    }
    if (this.open.length >= DEEPEST) {
      this.deeper++
      return
    }
    if (this.hiddenFrom < 0 && isHidden(name, attributes)) this.hiddenFrom = this.open.length
    if (this.hiddenFrom < 0) this.count()
    this.open.push(name)
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
    if (this.hiddenFrom < 0) this.parts.push(`<${safeName(name)} data-n="${this.elements}"${written(attributes)}>`)
  }

  private count(): void {
    this.steps += this.open.length
    if (++this.elements > MOST_ELEMENTS || this.steps > MOST_STEPS)
      throw new TooLarge(`more than ${MOST_ELEMENTS} elements, or too many inside others`)
  }

  private close(name: string): void {
    if (this.deeper > 0 && !WRAPPERS.has(name)) {
      this.deeper--
      return
    }
    if (!this.counts.get(name)) return
    while (this.open.at(-1) !== name) this.pop()
    this.pop()
  }

  /** Ends a paragraph before a block, an item before the next. */
  private endImplied(name: string): void {
    const ended = SIBLINGS[name] ?? (ENDS_PARAGRAPH.has(name) && this.counts.get('p') ? ['p'] : null)
    if (ended === null) return
    for (let i = this.open.length - 1; i >= 0; i--) {
      const open = this.open[i]
      if (ended.includes(open)) {
        while (this.open.length > i) this.pop()
        if (name !== 'tr' && !name.startsWith('t')) return
      } else if (SCOPES.has(open)) return
    }
  }

  private pop(): void {
    const name = this.open.pop()!
    this.counts.set(name, this.counts.get(name)! - 1)
    if (this.hiddenFrom < 0) this.parts.push(`</${safeName(name)}>`)
    else if (this.hiddenFrom === this.open.length) this.hiddenFrom = -1
  }
}

function isHidden(name: string, attributes: Attributes): boolean {
  if (DROPPED.has(name) || (name.startsWith('amp-') && !AMP_TEXT.test(name))) return true
  const hidden = attributes.get('hidden')
  if (hidden !== undefined && hidden !== 'false') return true
  return HIDDEN_STYLE.test(attributes.get('style') ?? '') || UNSEEN_CLASS.test(attributes.get('class') ?? '')
}

/** Names of elements that are not plain are all the same to us. */
function safeName(name: string): string {
  return /^[a-z][a-z0-9]*$/.test(name) ? name : 'span'
}

function written(attributes: Attributes): string {
  return KEPT.map(name => {
    const value = attributes.get(name)
    return value === undefined ? '' : ` ${name}="${value.replace(/[<>"\0]/g, ' ').slice(0, 500)}"`
  }).join('')
}
