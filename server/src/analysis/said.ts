import type { Span } from './article'
import type { Content, Link, Region } from './content'
import { type Item, isStopped, wordsIn } from './items'
import { isMark, type NounPhrase } from './nounPhrase'
import type { Prose } from './prose'

/** A quotation before its speaker is resolved. Offsets into the text; phrases are item indexes of its sentence. */
export interface Said {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly content: readonly Span[]
  readonly quoted: readonly Span[]
  readonly cue: Span | null
  /** Who speaks, and whether the phrase was taken over from another verb of the sentence. */
  readonly speaker: NounPhrase | null
  readonly via: readonly Link[]
  /** Quote items that it holds. */
  readonly quotes: readonly number[]
  readonly sentence: number
  /** The quotation ends its paragraph without a closer and goes on in the next. */
  readonly continues: boolean
  /** The colon of its cue ends the sentence: the quotation is the next sentence. */
  readonly openEnd: boolean
}

const TRAILING =
  /^(?:in|on|at|to|during|after|before|when|while|as|by|via|with|through|from|for|of|about|according|referring|adding|saying|speaking|who|which|where|earlier|later|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/

/** The quotation that a report makes of its content; null when nothing is left to report. */
export function saidOf(prose: Prose, items: readonly Item[], sentence: number, content: Content): Said | null {
  const { report } = content
  const left = content.left && piece(prose, items, content.left, 'left')
  const right = content.right && piece(prose, items, content.right, 'right')
  const pieces = [left, right].filter(p => p !== null && p !== undefined)
  const base = {
    cue: { start: items[report.cue.first].start, end: items[report.cue.last].end },
    speaker: report.speaker,
    via: content.via,
    sentence,
  }
  if (pieces.length === 0)
    return content.openEnd
      ? { ...base, kind: 'direct', content: [], quoted: [], quotes: [], continues: false, openEnd: true }
      : null
  const quotes = pieces.flatMap(p => p.quotes)
  const direct = pieces.every(p => p.direct)
  const kind = direct ? 'direct' : quotes.length > 0 ? 'mixed' : 'indirect'
  const last = quotes.length > 0 ? prose.quoted[items[quotes[quotes.length - 1]].quote] : undefined
  return {
    ...base,
    kind,
    content: pieces.flatMap(p => p.spans),
    quoted: quotes.map(q => inner(prose, items[q])),
    quotes,
    continues: last?.continues ?? false,
    openEnd: false,
  }
}

export const inner = (prose: Prose, item: Item): Span => {
  const { start, end } = prose.quoted[item.quote]
  return { start, end }
}

interface Piece {
  readonly spans: readonly Span[]
  readonly quotes: readonly number[]
  readonly direct: boolean
}

/** What one side reports: quotations alone (direct), or words with or without quotations among them. */
function piece(prose: Prose, items: readonly Item[], region: Region, side: 'left' | 'right'): Piece | null {
  let { from, to } = region
  while (
    from < to &&
    items[from].kind === 'mark' &&
    items[from].lower !== '$' &&
    items[from].lower !== '£' &&
    items[from].lower !== '€'
  )
    from++
  while (to > from && isMark(items[to - 1], ',', '.', ';', ':', '—', '–', '-', '?', '!')) to--
  if (from >= to) return null
  const quotes = indexes(from, to).filter(i => items[i].kind === 'quote')
  const only = quotesOnly(prose, items, from, to, quotes, side)
  if (only) return { spans: only.map(q => inner(prose, items[q])), quotes: only, direct: true }
  const first = items[from]
  const last = items[to - 1]
  const start =
    first.kind === 'quote' && quotes.length === 1 && to - from === 1 ? inner(prose, first).start : first.start
  return { spans: [{ start, end: last.end }], quotes, direct: false }
}

/** The quotations of a side on which nothing else is reported: what stands beside them tells when and where it was said. */
function quotesOnly(
  prose: Prose,
  items: readonly Item[],
  from: number,
  to: number,
  quotes: readonly number[],
  side: 'left' | 'right',
): number[] | null {
  if (quotes.length === 0) return null
  if (indexes(from, to).every(i => items[i].kind !== 'word' && items[i].kind !== 'number')) return [...quotes]
  const first = quotes[0]
  if (side === 'right' && first === from) {
    const next = items[first + 1]
    const ended = isStopped(prose, prose.quoted[items[first].quote]) || isMark(next, ',', '.', '—', '–')
    if (ended && !(next?.kind === 'word' && !TRAILING.test(next.lower) && wordsIn(prose, items[first]) < 4))
      return [first]
    if (next?.kind === 'word' && TRAILING.test(next.lower) && wordsIn(prose, items[first]) >= 6 && quotes.length === 1)
      return [first]
  }
  const last = quotes[quotes.length - 1]
  if (side === 'left' && last === to - 1 && isMark(items[last - 1], ':') && quotes.length === 1) return [last]
  return null
}

const indexes = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)
