import type { Position, Range } from 'vscode-languageserver-protocol'
import type { Span } from '../analysis/article'
import { partitionPoint } from '../analysis/text/partitionPoint'
import { type DecorationToken, TOKEN_MODIFIERS, TOKEN_TYPES, type TokenModifier, type TokenType } from '../protocol'
import type { Document } from './document'
import { isContested } from './findings'
import { positionAt } from './positions'

/** A coloured stretch by offsets, before it is cut at the ends of lines. */
interface Stretch extends Span {
  readonly type: TokenType
  readonly modifiers: readonly TokenModifier[]
}

/** Speakers, cues, figures and dates, and what they leave of quotations: in the order of the text, none over another, none over two lines. */
export function tokens(document: Document): DecorationToken[] {
  const marks = marksOf(document)
  const { over, under } = layers(document, marks)
  const above = withoutOverlaps(over)
  const below = withoutOverlaps(under).flatMap(quotation => remains(quotation, above))
  return [...above, ...below].sort((a, b) => a.start - b.start).flatMap(stretch => perLine(document, stretch))
}

/** The tokens that touch a range. */
export function tokensIn(document: Document, { start, end }: Range): DecorationToken[] {
  const before = (a: Position, b: Position) => a.line < b.line || (a.line === b.line && a.character <= b.character)
  return tokens(document).filter(({ range }) => before(range.start, end) && before(start, range.end))
}

/** Tokens in order, as LSP's five numbers each: line and character relative to the one before, length, type, modifiers. */
export function encodeTokens(found: readonly DecorationToken[]): number[] {
  let [line, character] = [0, 0]
  return found.flatMap(({ range: { start, end }, type, modifiers }) => {
    const from = start.line === line ? start.character - character : start.character
    const encoded = [
      start.line - line,
      from,
      end.character - start.character,
      TOKEN_TYPES.indexOf(type),
      bits(modifiers),
    ]
    line = start.line
    character = start.character
    return encoded
  })
}

function bits(modifiers: readonly TokenModifier[]): number {
  return modifiers.reduce((sum, modifier) => sum | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0)
}

/** What the cross-references say of the article's quotations and quantities, by index. */
interface Marks {
  readonly quotations: ReadonlyMap<number, TokenModifier>
  readonly quantities: ReadonlyMap<number, TokenModifier>
}

function marksOf({ corpus, uri, article }: Document): Marks {
  const quotations = new Map<number, TokenModifier>()
  const quantities = new Map<number, TokenModifier>()
  for (const reference of corpus.crossReferencesIn(uri)) {
    const modifier = isContested(reference) ? 'contested' : reference.verdict === 'agrees' ? 'agreed' : null
    if (modifier === null) continue
    for (const { uri: home, item } of reference.members) {
      if (home !== uri) continue
      const quantity = item.kind === 'claim' ? article.claims[item.index]?.quantity : null
      if (item.kind === 'quotation') mark(quotations, item.index, modifier)
      else if (quantity !== null && quantity !== undefined) mark(quantities, quantity, modifier)
    }
  }
  return { quotations, quantities }
}

/** What is contested stays so, whatever else agrees. */
function mark(marks: Map<number, TokenModifier>, index: number, modifier: TokenModifier): void {
  if (marks.get(index) !== 'contested') marks.set(index, modifier)
}

/** The stretches that lie over others, the more telling first where two begin together; and the quotations under them. */
function layers({ corpus, uri, article }: Document, marks: Marks): { over: Stretch[]; under: Stretch[] } {
  const over: Stretch[] = []
  const under: Stretch[] = []
  for (const [index, { kind, start, end }] of article.quantities.entries()) {
    over.push({
      start,
      end,
      type: kind === 'date' ? 'date' : 'figure',
      modifiers: modifiersOf(marks.quantities, index),
    })
  }
  for (const [index, { speaker, cue, content, via }] of article.quotations.entries()) {
    const inferred: TokenModifier[] = corpus.quotation({ uri, index }).inferred ? ['inferred'] : []
    const modifiers = [...modifiersOf(marks.quotations, index), ...inferred]
    if (speaker) over.push({ ...spanOf(speaker), type: 'speaker', modifiers: inferred })
    for (const link of via) over.push({ ...spanOf(link.span), type: 'speaker', modifiers: [] })
    if (cue) over.push({ ...spanOf(cue), type: 'cue', modifiers: [] })
    for (const span of content) under.push({ ...spanOf(span), type: 'quotation', modifiers })
  }
  return { over, under }
}

function modifiersOf(marks: ReadonlyMap<number, TokenModifier>, index: number): TokenModifier[] {
  const modifier = marks.get(index)
  return modifier ? [modifier] : []
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

/** By start; of two that overlap the earlier stays, of two that start together the first given. */
function withoutOverlaps(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = []
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    if (stretch.start >= (kept.at(-1)?.end ?? 0) && stretch.end > stretch.start) kept.push(stretch)
  }
  return kept
}

/** The parts of a quotation that no stretch above covers; `above` is sorted and free of overlaps. */
function remains(quotation: Stretch, above: readonly Stretch[]): Stretch[] {
  const parts: Stretch[] = []
  let start = quotation.start
  for (let i = firstEndingAfter(above, start); i < above.length && above[i].start < quotation.end; i++) {
    if (above[i].start > start) parts.push({ ...quotation, start, end: above[i].start })
    start = above[i].end
  }
  if (start < quotation.end) parts.push({ ...quotation, start })
  return parts
}

function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  return partitionPoint(sorted, ({ end }) => end <= offset)
}

function perLine({ article, text }: Document, { start, end, type, modifiers }: Stretch): DecorationToken[] {
  const found: DecorationToken[] = []
  for (let from = start; from < end; ) {
    const position = positionAt(article, from)
    const next = article.lineStarts[position.line + 1] ?? article.length + 1
    const to = Math.min(end, lineEnd(text, from, next))
    const until = { line: position.line, character: position.character + to - from }
    if (to > from) found.push({ range: { start: position, end: until }, type, modifiers })
    from = Math.max(next, from + 1)
  }
  return found
}

/** The end of a line without its line break; without the text it is taken to be one character. */
function lineEnd(text: string | null, from: number, next: number): number {
  let end = next - 1
  while (text !== null && end > from && /[\r\n]/.test(text.charAt(end - 1))) end--
  return end
}
