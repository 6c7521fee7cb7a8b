import { franc } from 'franc-min'
import type { Block, Layout } from '../article'
import { type Counts, countWords } from './newsCount'
import { PUBLIC, PUBLIC_LIFE } from './newsWords'

/** Prose shorter than this is no article. */
const LEAST_PROSE = 120
/** So much of the prose is looked at. */
const SAMPLE = 8000
/** So many double quotation marks tell of words quoted, though no verb of report stands beside them. */
const MANY_QUOTES = 4
/** Share of function words above which a text surely is English, and below which it surely is not. */
const SURELY_ENGLISH = 0.26
const HARDLY_ENGLISH = 0.15
/** Trigrams guess shorter texts wrong too often. */
const LEAST_FOR_TRIGRAMS = 300

/**
 * The news test: English prose with signs of news. Signs are reports of somebody's words, words of public life, a dateline, a
 * byline, a date; manuals, licences, code and logs give themselves away by their words and marks.
 */
export function isNewsText(text: string, layout: Layout): boolean {
  const prose = sampleProse(text, layout.blocks)
  if (prose.length < LEAST_PROSE) return false
  const counts = countWords(prose)
  if (!isRunningText(counts, prose.length) || isTechnical(counts)) return false
  if (!layout.blocks.some(hasDateline) && weight(counts, layout) < 2) return false
  if (counts.technical > 0 && OTHER_KINDS.some(kind => kind.test(text.slice(0, SAMPLE)))) return false
  return isEnglish(prose, counts)
}

/** How much of news there is: reports of words, words in quotation marks, kinds of public words, furniture of a news page. */
function weight(counts: Counts, { author, published }: Layout): number {
  const kinds = PUBLIC_LIFE.filter((_, i) => (counts.seen & (PUBLIC << i)) !== 0).length
  const reports = counts.reports + (counts.technical < counts.words * 0.015 ? counts.weak : 0)
  const quoted = (reports > 0 && counts.quotes > 0) || counts.quotes >= MANY_QUOTES ? 1 : 0
  const furniture = (author === null ? 0 : 1) + (published === null ? 0 : 1)
  return Math.min(2, reports) + quoted + Math.min(2, kinds) + furniture
}

const hasDateline = (block: Block): boolean => block.kind === 'paragraph' && block.proseStart > block.start

function sampleProse(text: string, blocks: readonly Block[]): string {
  const paragraphs: string[] = []
  let length = 0
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue
    const paragraph = text.slice(block.proseStart, Math.min(block.end, block.proseStart + SAMPLE))
    paragraphs.push(paragraph, '\n')
    length += paragraph.length + 1
    if (length >= SAMPLE) break
  }
  return paragraphs.join('').slice(0, SAMPLE)
}

/** Whether the sample is sentences: words of common length, few marks of code. */
function isRunningText(counts: Counts, length: number): boolean {
  const most = counts.reports > 1 ? 0.1 : 0.06
  return counts.words >= 20 && counts.words >= length / 12 && counts.marks <= counts.words * most
}

/** Manuals, licences and release notes: full of technical words, or fairly full and nobody is reported to speak. */
function isTechnical(counts: Counts): boolean {
  const share = counts.technical < 3 ? 0 : counts.technical / counts.words
  const reports = counts.reports / counts.words
  return (
    share > 0.15 ||
    (share > 0.06 && reports < 1 / 40) ||
    (share > 0.03 && reports < 1 / 150) ||
    (share > 0.015 && reports === 0)
  )
}

/** Function words tell English from other languages even in a few lines; where they are few, the trigrams must agree. */
function isEnglish(prose: string, counts: Counts): boolean {
  const share = counts.functions / counts.words
  if (share >= SURELY_ENGLISH || share < HARDLY_ENGLISH) return share >= SURELY_ENGLISH
  if (prose.length < LEAST_FOR_TRIGRAMS) return true
  const guess = franc(prose.slice(0, 2000))
  return guess === 'eng' || guess === 'sco' || guess === 'und'
}

/** Openings of documents that are not news: words of licences; lines of code, of rules for robots and of build files. */
const OTHER_KINDS: readonly RegExp[] = [
  /\bpermission is hereby granted\b|\bwithout warrant(?:y|ies)\b|\bwarranties or conditions\b|\bredistribution and use\b|\bgeneral public license\b|\blicen[sc]e (?:terms|agreement)\b|\bcode of conduct\b|\bproject gutenberg\b/i,
  /^(?:```|~~~|(?:User-agent|Disallow|Allow)\s*:|(?:cmake_minimum_required|add_executable|project)\s*\()/im,
]
