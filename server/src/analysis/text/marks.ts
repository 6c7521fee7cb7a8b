import type { Block, Span } from '../article'
import type { QuotedSpan } from '../prose'
import { isReportingForm } from '../words/reportingVerbs'
import { attributedEnd, supposedEnd } from './lostClosers'
import { isSpace, isWordChar, type Mark, marksIn, trim } from './markShapes'
import { isSpokenOn, startsWithMark } from './spokenOn'

interface Open {
  readonly mark: Mark
  readonly index: number
}

/** How far the closer of single marks is looked for, in characters: headlines and short phrases, not speeches. */
const SINGLE_REACH = 600

const PROSE: ReadonlySet<Block['kind']> = new Set(['headline', 'heading', 'caption', 'paragraph'])

/** Whether a block is part of the article proper. */
export const isProse = (block: Block): boolean => PROSE.has(block.kind)

/**
 * Finds the stretches between quotation marks: curly, straight, mixed pairs, doubled single marks, nested, and single
 * marks against apostrophes. Marks are paired within a block, so that a lost mark costs one paragraph at most; a speech goes
 * on over paragraphs when the next one opens with the same mark, or when a closer without opener comes soon.
 */
export function findQuoted(text: string, blocks: readonly Block[]): QuotedSpan[] {
  const found: QuotedSpan[] = []
  const marks = blocks.map(block => (isProse(block) ? marksIn(text, block) : []))
  let from = 0
  for (let index = 0; index < blocks.length; index++) {
    if (!isProse(blocks[index])) continue
    const inBlock = marks[index].filter(m => m.at >= from)
    const next = nextProse(blocks, index)
    const { spans, open } = quotedInBlock(text, blocks[index], index, inBlock, next)
    // One by one: a call takes so many arguments only.
    for (const span of spans) found.push(span)
    if (open) from = Math.max(from, leftOpen(text, blocks, index, marks, open, found))
  }
  return found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end)
}

/** How many paragraphs on a closer without opener is looked for. */
const PARAGRAPHS = 4

/** Adds the quotation that block `index` leaves open, with what later paragraphs hold of it; returns the offset up to which marks are used. */
function leftOpen(
  text: string,
  blocks: readonly Block[],
  index: number,
  marks: readonly (readonly Mark[])[],
  open: Mark,
  found: QuotedSpan[],
): number {
  const block = blocks[index]
  const add = (start: number, end: number, outer: Span, at: number, extra: Partial<QuotedSpan>): void => {
    const inner = trim(text, start, end)
    if (inner.end > inner.start)
      found.push({ ...inner, outer, block: at, depth: 0, continues: false, supposed: false, ...extra })
  }
  const start = open.at + open.length
  const next = nextProse(blocks, index)
  if (next !== undefined && startsWithMark(text, next.proseStart, text[open.at])) {
    const said = attributedEnd(text, start, block.end)
    if (said > 0) add(start, said, { start: open.at, end: said }, index, { supposed: true })
    else add(start, block.end, { start: open.at, end: block.end }, index, { continues: true })
    return 0
  }
  const last = closingBlock(text, blocks, index, marks)
  if (last < 0) {
    const end = supposedEnd(text, start, block.end)
    add(start, end, { start: open.at, end }, index, { supposed: true })
    return 0
  }
  const closer = marks[last].find(m => m.style === 'double')!
  add(start, block.end, { start: open.at, end: block.end }, index, { continues: true })
  for (let i = index + 1; i < last; i++)
    if (isProse(blocks[i])) add(blocks[i].proseStart, blocks[i].end, blocks[i], i, { continues: true })
  add(blocks[last].proseStart, closer.at, { start: blocks[last].proseStart, end: closer.at + closer.length }, last, {})
  return closer.at + closer.length
}

/** The block soon after `index` whose first double mark can only close; -1 when a mark opens before, or none comes. */
function closingBlock(
  text: string,
  blocks: readonly Block[],
  index: number,
  marks: readonly (readonly Mark[])[],
): number {
  for (let i = index + 1, seen = 0; i < blocks.length && seen < PARAGRAPHS; i++) {
    if (!isProse(blocks[i])) continue
    seen++
    const first = marks[i].findIndex(m => m.style === 'double')
    if (first < 0) continue
    const { closes, opens } = marks[i][first]
    return (closes && !opens) || isGluedCloser(text, marks[i], first, blocks[i].end) ? i : -1
  }
  return -1
}

const nextProse = (blocks: readonly Block[], index: number): Block | undefined => {
  for (let i = index + 1; i < Math.min(blocks.length, index + 4); i++) if (isProse(blocks[i])) return blocks[i]
  return undefined
}

/** The pairs of marks of a block, and the mark of a speech that is left open at its end. */
function quotedInBlock(
  text: string,
  block: Block,
  index: number,
  marks: readonly Mark[],
  next: Block | undefined,
): { spans: QuotedSpan[]; open: Mark | null } {
  const spans: QuotedSpan[] = []
  const stack: Open[] = []
  const push = (open: Mark, end: number, outerEnd: number, supposed: boolean): void => {
    const inner = trim(text, open.at + open.length, end)
    if (inner.end <= inner.start) return
    const outer = { start: open.at, end: outerEnd }
    spans.push({
      start: inner.start,
      end: inner.end,
      outer,
      block: index,
      depth: stack.length,
      continues: false,
      supposed,
    })
  }
  const spoken = isSpokenOn(text, block, marks[0], next) ? marks[0] : null
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]
    const opened = stack.findLastIndex(open => open.mark.style === mark.style)
    const closes =
      opened >= 0 &&
      (mark.closes
        ? !(mark.opens && startsAnother(text, mark, stack[opened].mark))
        : mark.style === 'double' && isGluedCloser(text, marks, i, block.end))
    if (closes) {
      stack.length = opened + 1
      const open = stack.pop()!
      push(open.mark, mark.at, mark.at + mark.length, false)
    } else if (mark.opens && (mark.style === 'double' || singleCloser(text, marks, i, block) || spoken === mark)) {
      if (opened >= 0 && mark.style === 'double') {
        stack.length = opened + 1
        const lost = stack.pop()!
        const end = supposedEnd(text, lost.mark.at + lost.mark.length, mark.at)
        push(lost.mark, end, end, true)
      }
      stack.push({ mark, index: i })
    }
  }
  return { spans, open: stack.find(o => o.mark.style === 'double' || o.mark === spoken)?.mark ?? null }
}

/** An opener-like mark inside open marks: a lost closer before it, when white space stands before and a word after, and the open mark is of a directed or straight kind that this one can't close. */
function startsAnother(text: string, mark: Mark, open: Mark): boolean {
  const before = text[mark.at - 1] ?? ''
  const after = text[mark.at + mark.length] ?? ''
  return isSpace(before) && isWordChar(after) && mark.at - open.at > 40
}

/** Characters in which an attribution has its verb. */
const ATTRIBUTION = 80

/**
 * `"We lost, "Doe said.`: a closer that stands behind its space, at the attribution. The mark after it, if any, opens: else
 * this one had opened for it.
 */
function isGluedCloser(text: string, marks: readonly Mark[], i: number, end: number): boolean {
  const { at, length } = marks[i]
  if (!isSpace(text[at - 1] ?? '') || !/[,.?!…]/.test(text[at - 2] ?? '')) return false
  const next = marks.slice(i + 1, i + 8).find(m => m.style === 'double')
  if (next && !isSpace(text[next.at - 1])) return false
  const behind = text.slice(at + length, Math.min(next?.at ?? end, end, at + ATTRIBUTION))
  return holdsCue(behind) || (!next && isStranded(text, marks, i))
}

const holdsCue = (words: string): boolean =>
  words.split(/[\s,.]+/).some(word => isReportingForm(word.toLowerCase()) || word === 'according')

/** `known as "the Lark, "left the town.`: the last mark of a paragraph that could open nothing but the end of a clause. */
function isStranded(text: string, marks: readonly Mark[], i: number): boolean {
  const [open, { at }] = [marks[i - 1], marks[i]]
  if (open?.style !== 'double' || text[at] !== '"' || at - open.at > ATTRIBUTION) return false
  return /\p{Ll}/u.test(text[at + 1] ?? '') && !holdsCue(text.slice(open.at + 1, at))
}

/** Whether a single opener has a closer in reach that is not the genitive of a plural ("the workers' rights"). */
function singleCloser(text: string, marks: readonly Mark[], from: number, block: Block): boolean {
  const open = marks[from]
  if (/^(?:\d0s|em\b|til\b|cause\b|tis\b|twas\b|n\b)/.test(text.slice(open.at + 1, open.at + 8))) return false
  for (let i = from + 1; i < marks.length && marks[i].at - open.at < SINGLE_REACH && marks[i].at < block.end; i++) {
    const mark = marks[i]
    if (mark.style === 'double' && mark.opens !== mark.closes) return false
    if (mark.style === 'single' && mark.closes && !isPluralGenitive(text, mark)) return true
    if (
      mark.style === 'single' &&
      mark.closes &&
      !marks.slice(i + 1, i + 3).some(m => m.style === 'single' && m.closes)
    )
      return true
  }
  return false
}

const isPluralGenitive = (text: string, mark: Mark): boolean =>
  text[mark.at - 1] === 's' && /^\s\p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))
