import {
  AMP_TEXT,
  DEEPEST,
  DROPPED,
  ENDS_PARAGRAPH,
  HIDDEN_STYLE,
  KEPT,
  LONGEST_TEXT,
  MOST_ELEMENTS,
  MOST_REFERENCES,
  MOST_STEPS,
  SCOPES,
  SIBLINGS,
  UNSEEN_CLASS,
  VOID,
  WRAPPERS,
} from './pageElements'
import type { Attributes, Token } from './tags'

/** Why a page cannot be made one. */
export class TooLarge extends Error {}

/** Writes elements so that each one that opens is closed. */
export class Writer {
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
    const ended = SIBLINGS.get(name) ?? (ENDS_PARAGRAPH.has(name) && this.counts.get('p') ? ['p'] : null)
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
