import { isElement, isText, type PageElement, type PageNode } from './dom'

/** A paragraph, heading, item or row of a page, as one line of text. */
export interface PageBlock {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row'
  readonly text: string
  /** Stands in a block quotation. */
  readonly isQuoted: boolean
  /** The part of its characters that are links, 0 to 1. */
  readonly linked: number
  /** The element that holds it most closely. */
  readonly owner: PageElement
}

/** Elements that go along in a line of text. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Elements around a picture: their words are no part of the text that goes on around them. */
const LEFT_OUT = new Set(['figcaption', 'caption', 'rt', 'hr', 'img', 'legend'])

/** The blocks of an element in the order of the page. */
export function blocksOf(root: PageElement): PageBlock[] {
  const reader = new BlockReader()
  reader.element(root, { owner: root, isQuoted: false, isLinked: false, kind: 'paragraph' })
  return reader.blocks
}

interface Context {
  readonly owner: PageElement
  readonly isQuoted: boolean
  readonly isLinked: boolean
  readonly kind: PageBlock['kind']
}

class BlockReader {
  readonly blocks: PageBlock[] = []
  /** The text of the block under way; links stand between two marks of their own. */
  private text = ''

  element(element: PageElement, context: Context): void {
    for (const child of element.childNodes) this.node(child, context)
    this.flush(context)
  }

  private node(node: PageNode, context: Context): void {
    if (isText(node)) this.add(node.textContent ?? '', context)
    if (!isElement(node)) return
    const name = node.localName
    if (name === 'br') this.text += '\n'
    else if (LEFT_OUT.has(name)) return
    else if (INLINE.has(name)) this.inline(node, context)
    else if (name === 'tr' && isDataRow(node)) this.row(node, context)
    else {
      this.flush(context)
      this.element(node, inside(node, context))
    }
  }

  private inline(node: PageElement, context: Context): void {
    const isQuote = node.localName === 'q'
    if (isQuote) this.text += '“'
    const isLinked = context.isLinked || (node.localName === 'a' && node.getAttribute('href') !== null)
    for (const child of node.childNodes) this.node(child, { ...context, isLinked })
    if (isQuote) this.text += '”'
  }

  /** A row of a table as one line. */
  private row(row: PageElement, context: Context): void {
    this.flush(context)
    const cells = row.childNodes.filter(isElement).map(cell => oneLine(cell.textContent ?? ''))
    const text = cells.filter(cell => cell !== '').join(' | ')
    if (text !== '') this.blocks.push({ kind: 'row', text, isQuoted: context.isQuoted, linked: 0, owner: row })
  }

  /** Line breaks of the page are spaces: only those of `<br>` tell. */
  private add(text: string, { isLinked }: Context): void {
    const folded = text.replace(/\s+/g, ' ').replace(MARKS, '')
    this.text += isLinked ? `${LINK}${folded}${LINK_END}` : folded
  }

  /** Ends the blocks under way: two line breaks part paragraphs. */
  private flush({ owner, isQuoted, kind }: Context): void {
    const { text } = this
    this.text = ''
    if (text.trim() === '') return
    for (const part of text.split(/\n\s*\n/).flatMap(linesOf)) {
      const line = oneLine(part.replace(MARKS, ''))
      if (line !== '') this.blocks.push({ kind, text: line, isQuoted, linked: linkedPart(part), owner })
    }
  }
}

/** Characters for private use, which are taken out of the page's own text. */
const LINK = '\ue000'
const LINK_END = '\ue001'
const MARKS = /[\ue000\ue001]/g

/** What part of a text, white space aside, stands in links. */
function linkedPart(text: string): number {
  const length = (part: string) => part.replace(/[\s\ue000\ue001]+/g, '').length
  const links = text.match(/\ue000[^\ue001]*/g) ?? []
  return links.reduce((sum, link) => sum + length(link), 0) / Math.max(1, length(text))
}

/** Lines parted by single breaks: a few short ones are headlines, names and dates, many are a wrapped paragraph. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return lines.length < 4 || lines.filter(line => line.length < 45).length > lines.length / 2
    ? lines
    : [lines.join(' ')]
}

function inside(node: PageElement, context: Context): Context {
  const name = node.localName
  const isQuoted = context.isQuoted || name === 'blockquote'
  const kind = /^h[1-6]$/.test(name)
    ? 'heading'
    : name === 'li' || name === 'dd'
      ? 'item'
      : name === 'p'
        ? plain(context)
        : context.kind
  return { ...context, owner: node, isQuoted, kind: kind === 'heading' && !/^h[1-6]$/.test(name) ? 'paragraph' : kind }
}

/** A paragraph inside an item is the item. */
function plain({ kind }: Context): PageBlock['kind'] {
  return kind === 'item' ? 'item' : 'paragraph'
}

/** Whether a row is one of figures or words, not of a table that lays a page out. */
function isDataRow(row: PageElement): boolean {
  const cells = row.childNodes.filter(isElement)
  return cells.length > 1 && cells.every(cell => isShort(cell))
}

/** A cell of a table of data: little text, and nothing that parts it. */
function isShort(cell: PageElement): boolean {
  if ((cell.textContent ?? '').length > 120) return false
  const pending = [...cell.childNodes]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!isElement(next)) continue
    if (/^(?:table|div|p|ul|ol|h[1-6])$/.test(next.localName) && pending.length > 0) return false
    pending.push(...next.childNodes)
  }
  return true
}

/** Text on one line, without characters that control, hide or reorder it. */
function oneLine(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g,
      '',
    )
    .replace(/\s+/g, ' ')
    .trim()
}
