import type { Block } from '../article'
import type { Prose } from '../prose'
import { trim } from '../text/markShapes'
import { labelOf, type Turn } from './transcripts'

/** "Here is a transcript of the speech.", "Read the full transcript below:" */
const ANNOUNCED =
  /\b(?:here|below|following|follows?|this|read)\b[^.?!]{0,60}\btranscript\b|\btranscript\b[^.?!]{0,60}\b(?:follows?|below)\b/i

/** Characters of a line that announces a transcript. */
const LONGEST = 160

/** Each word of a label with its capital: a name, and no clause before a colon. */
const NAME = /^\p{Lu}[^\s]*(?:\s+\p{Lu}[^\s]*)*$/u

/** What a labelled speaker says behind a line that announces a transcript, up to the next label or where the article goes on. */
export function findPrintedSpeech(prose: Prose): Turn[] {
  const { blocks, text } = prose
  const announced = blocks.findIndex(block => isAnnouncement(text, block))
  if (announced < 0) return []
  const turns: Turn[] = []
  for (let at = announced + 1; at < blocks.length; ) {
    const turn = turnAt(prose, at)
    if (!turn) break
    turns.push(turn)
    at = turn.last + 1
  }
  return turns
}

const isAnnouncement = (text: string, { kind, start, end }: Block): boolean =>
  kind === 'paragraph' && end - start < LONGEST && ANNOUNCED.test(text.slice(start, end))

function turnAt(prose: Prose, first: number): Turn | null {
  const { blocks, text } = prose
  const labelled = labelAt(prose, first)
  if (!labelled) return null
  const surname = labelled.name.slice(labelled.name.lastIndexOf(' ') + 1)
  let last = first
  while (goesOn(prose, last + 1, surname)) last++
  const content = trim(text, labelled.start, blocks[last].end)
  return { label: labelled.label, content, first, last, asks: false }
}

/** Whether a paragraph is still of the speech: no label opens it, and it does not tell of the speaker by name. */
function goesOn(prose: Prose, index: number, surname: string): boolean {
  const block = prose.blocks[index]
  if (block?.kind !== 'paragraph' || labelAt(prose, index)) return false
  const words = prose.text
    .slice(block.start, block.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  return !words.includes(surname)
}

const labelAt = ({ text, blocks }: Prose, index: number) =>
  labelOf(text, blocks[index], index).find(({ label }) => NAME.test(text.slice(label.start, label.end)))
