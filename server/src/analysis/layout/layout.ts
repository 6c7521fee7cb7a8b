import type { Block, Layout } from '../article'
import { type Kinds, kindsOf } from './blocks'
import { type Dateline, readDateline, SPEAKER_LABEL } from './dateline'
import { readFacts } from './facts'
import { type FrontMatterBlock, readFrontMatter } from './frontMatter'
import { joinLines, readLines, type Unit } from './lines'
import { remembered } from './remembered'
import { type Role, roleOf, standsAlone } from './roles'
import { readPageTitle } from './title'

/** Paragraphs that may open with a dateline: a standfirst or a note may stand before the one that does. */
const DATELINE_PARAGRAPHS = 3

/**
 * Tells the article from the page around it and reads what the page says of it. Total; linear in the length of the text.
 * Blocks are in the order of the text and do not overlap.
 */
export function readLayout(text: string): Layout {
  const front = readFrontMatter(text)
  const units = joinLines(text, readLines(text, front?.end ?? 0), standsAlone)
  const found = kindsOf(units, rolesOf(units), front?.fields?.title ?? null)
  const datelines = findDatelines(units, found)
  const blocks = frontBlock(front)
  for (let i = 0; i < units.length; i++) addBlocks(blocks, units[i], found.kinds[i], datelines.get(i))
  return readFacts(text, front, units, found, [...datelines.values()], blocks)
}

function rolesOf(units: readonly Unit[]): Role[] {
  const role = remembered(roleOf)
  return units.map(unit => role(unit.text))
}

function frontBlock(front: FrontMatterBlock | null): Block[] {
  if (front === null) return []
  const { start, end } = front
  return [{ kind: front.fields === null ? 'boilerplate' : 'frontMatter', start, end, proseStart: start }]
}

/** The datelines of the first paragraphs, by index of the unit. */
function findDatelines(units: readonly Unit[], { kinds, body }: Kinds): ReadonlyMap<number, Dateline> {
  const datelines = new Map<number, Dateline>()
  for (let i = body, seen = 0; i < units.length && seen < DATELINE_PARAGRAPHS && datelines.size === 0; i++) {
    if (kinds[i] !== 'paragraph') continue
    seen++
    const dateline = readDateline(units[i].text)
    if (dateline !== null && !isTranscript(units, i)) datelines.set(i, dateline)
  }
  return datelines
}

/** Whether what looks like a place before a colon is one of several speakers. */
function isTranscript(units: readonly Unit[], i: number): boolean {
  return units.slice(i, i + 6).filter(unit => SPEAKER_LABEL.test(unit.text.slice(0, 60))).length > 1
}

/** Adds a unit as a block; a headline leaves its mark-up, and the names of site and section behind it, outside. */
function addBlocks(blocks: Block[], unit: Unit, kind: Block['kind'], dateline: Dateline | undefined): void {
  const start = unit.start + markupLength(unit.text)
  const site = kind === 'headline' ? readPageTitle(unit.text) : null
  const end = site === null ? unit.end : unit.start + site.titleEnd
  blocks.push({ kind, start, end, proseStart: start + (dateline?.length ?? 0) })
  if (site === null) return
  const rest = unit.start + site.siteStart
  blocks.push({ kind: 'boilerplate', start: rest, end: unit.end, proseStart: rest })
}

/** Length of the marks of a Markdown heading or quotation. */
function markupLength(line: string): number {
  const first = line.charCodeAt(0)
  return first === 35 || first === 62 ? (/^(?:#{1,6}|>)\s{1,9}(?=\S)/.exec(line)?.[0].length ?? 0) : 0
}
