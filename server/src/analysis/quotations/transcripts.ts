import type { Block, Span } from '../article'
import type { Prose } from '../prose'
import { trim } from '../text/markShapes'

/** What somebody says in an interview that is printed as one: their label, their words, and the blocks that these fill. */
export interface Turn {
  readonly label: Span
  readonly content: Span
  /** First and last block. */
  readonly first: number
  readonly last: number
  /** Whose words are asked for and not given: the questions of "Q:", or of whoever mostly asks. */
  readonly asks: boolean
}

/** A capital and what may follow it in a label, up to the colon. */
const LABEL = /^(\p{Lu}[\p{L}.'’ -]{0,39}):\s+(?=[^\s"“‘«„'])/u

/** Characters in which a label stands. */
const REACH = 48

/** Labels of who asks and who answers. */
const ASKING = /^(?:q|question)$/i
const ANSWERING = /^(?:a|answer)$/i

/** Labelled paragraphs that make an interview, and unlabelled ones that an answer may go on over. */
const FEWEST = 4
const LONGEST_ANSWER = 6

/** A block that opens with a label and a colon. */
export interface Labelled {
  readonly block: number
  readonly name: string
  readonly label: Span
  readonly start: number
}

/** Whether a label stands for whoever answers, without a name. */
export const isAnswer = (label: string): boolean => ANSWERING.test(label)

/** The turns of an interview, in order; none when the article is not printed as one. */
export function findTurns(prose: Prose): Turn[] {
  const labelled = withoutCopies(
    prose.text,
    prose.blocks.flatMap((block, index) => labelOf(prose.text, block, index)),
    prose.blocks,
  )
  const counts = new Map<string, number>()
  for (const { name } of labelled) counts.set(name, (counts.get(name) ?? 0) + 1)
  const repeated = [...counts].filter(([, count]) => count > 1).map(([name]) => name)
  const isInterview =
    repeated.length > 1 || (repeated.some(name => ASKING.test(name)) && labelled.some(l => ANSWERING.test(l.name)))
  if (labelled.length < FEWEST || !isInterview) return []
  const turns = labelled.filter(l => repeated.includes(l.name))
  const asking = new Set(repeated.filter(name => ASKING.test(name) || asks(prose, turns, name)))
  if (asking.size === repeated.length) asking.clear()
  return turns.map((turn, i) => {
    const last = lastBlock(prose, turn, turns[i + 1]?.block)
    const content = trim(prose.text, turn.start, prose.blocks[last].end)
    return { label: turn.label, content, first: turn.block, last, asks: asking.has(turn.name) }
  })
}

/** What a page prints twice word for word are links, no turns. */
function withoutCopies(text: string, labelled: readonly Labelled[], blocks: readonly Block[]): readonly Labelled[] {
  const counts = new Map<string, number>()
  const textOf = ({ block }: Labelled): string => text.slice(blocks[block].start, blocks[block].end)
  for (const one of labelled) counts.set(textOf(one), (counts.get(textOf(one)) ?? 0) + 1)
  return labelled.filter(one => counts.get(textOf(one)) === 1)
}

/** The label that opens a block, if any. */
export function labelOf(text: string, block: Block, index: number): Labelled[] {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return []
  const opening = text.slice(block.start, Math.min(block.end, block.start + REACH))
  const found = opening.includes(':') ? LABEL.exec(opening) : null
  if (!found || found[1].split(' ').length > 4) return []
  const label = { start: block.start, end: block.start + found[1].length }
  return [{ block: index, name: found[1].toLowerCase(), label, start: block.start + found[0].length }]
}

/** Whether most of what stands behind a label are questions. */
function asks(prose: Prose, turns: readonly Labelled[], name: string): boolean {
  const own = turns.filter(turn => turn.name === name)
  const questions = own.filter(turn => prose.text[prose.blocks[turn.block].end - 1] === '?')
  return questions.length * 2 > own.length
}

/** The last block of a turn: what stands before the next label; behind the last label only its own. */
function lastBlock({ blocks, text }: Prose, { block, name }: Labelled, next: number | undefined): number {
  const first = block
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  let last = first
  while (
    next !== undefined &&
    last + 1 < next &&
    last - first < LONGEST_ANSWER &&
    blocks[last + 1].kind === 'paragraph' &&
    !tellsOf(text.slice(blocks[last + 1].start, blocks[last + 1].end), surname)
  )
    last++
  return last
}

/** "Roe, who came here as a child, says": a paragraph that speaks of whoever answers, and is not their own words. */
const tellsOf = (paragraph: string, surname: string): boolean => paragraph.toLowerCase().startsWith(`${surname}, who `)
