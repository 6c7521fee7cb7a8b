import type { Prose } from '../prose'
import { findAnnounced } from './announcedParagraphs'
import { findPosts } from './posts'
import { findPrintedSpeech } from './printedSpeech'
import type { Said } from './said'
import { findTurns, type Turn } from './transcripts'

/** Turns of interviews, printed speeches and embedded posts, by the blocks that they fill. */
export function turnsByBlock(prose: Prose): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  for (const turn of [...findAnnounced(prose), ...findPosts(prose), ...findPrintedSpeech(prose), ...findTurns(prose)])
    for (let block = turn.first; block <= turn.last; block++) turns.set(block, turn)
  return turns
}

/** What is said in a turn, at its first sentence; null at the others: its words belong to its label, whatever is reported in them. */
export function turnAt({ sentences }: Prose, { first, content, asks }: Turn, sentence: number): Said | null {
  const { block, start } = sentences[sentence]
  if (asks || block !== first || sentences[sentence - 1]?.block === first || start > content.end) return null
  const words = [content]
  const unattributed = { cue: null, speaker: null, via: [], quotes: [] } as const
  return { kind: 'direct', content: words, quoted: words, ...unattributed, sentence, continues: false, openEnd: false }
}
