import type { Block, Layout } from './article'
import { type FrontMatterBlock, readFrontMatter } from './frontMatter'
import { type Kinds, kindsOf } from './layoutBlocks'
import { readByline, readOutletLine } from './layoutByline'
import { type Dateline, readDateline, SPEAKER_LABEL } from './layoutDateline'
import { joinLines, readLines, type Unit } from './layoutLines'
import { roleOf, standsAlone } from './layoutRoles'
import { readPageTitle } from './layoutTitle'
import { isNewsText } from './newsTest'
import { chooseOutlet } from './outlet'
import { choosePublished } from './published'

/** Paragraphs that may open with a dateline: a standfirst or a note may stand before the one that does. */
const DATELINE_PARAGRAPHS = 3

/** So many date lines are looked at: more are a timeline or a log. */
const MOST_DATES = 20

/** A longer paragraph is the first of the article, not its standfirst. */
const LONGEST_STANDFIRST = 200

/**
 * Tells the article from the page around it and reads what the page says of it. Total; linear in the length of the text.
 * Blocks are in the order of the text and do not overlap.
 */
export function readLayout(text: string): Layout {
  const front = readFrontMatter(text)
  const units = joinLines(text, readLines(text, front?.end ?? 0), standsAlone)
  const found = kindsOf(units, units.map(roleOf), front?.fields?.title ?? null)
  const datelines = findDatelines(units, found)
  const blocks = frontBlock(front)
  for (let i = 0; i < units.length; i++) addBlocks(blocks, units[i], found.kinds[i], datelines.get(i))
  const facts = readFacts(text, front, units, found, [...datelines.values()])
  return {
    ...facts,
    blocks,
    isNews: isNewsText(text, blocks, {
      byline: facts.author !== null,
      dateline: datelines.size > 0,
      dated: facts.published !== null,
    }),
  }
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

/** What the page says of the article. */
function readFacts(
  text: string,
  front: FrontMatterBlock | null,
  units: readonly Unit[],
  { kinds, headline, body }: Kinds,
  datelines: readonly Dateline[],
): Omit<Layout, 'blocks' | 'isNews'> {
  const fields = front?.fields ?? null
  const top = units.slice(0, body)
  const site = headline >= 0 ? readPageTitle(units[headline].text) : null
  const byline = readBylines(top, kinds)
  const dateline = datelines[0] ?? null
  const outletLine = top.map((unit, i) => (i === headline ? null : readOutletLine(unit.text))).find(Boolean) ?? null
  return {
    title: fields?.title ?? (headline >= 0 ? titleOf(units[headline], site?.titleEnd) : null),
    outlet: chooseOutlet(fields, {
      pageTitle: site?.outlet ?? null,
      byline: byline.outlet,
      outletLine,
      dateline: dateline?.agency ?? null,
    }),
    author: fields?.author ?? byline.author,
    published: readPublished(text, front, units, { kinds, headline, body }, dateline),
    place: dateline?.place ?? null,
    url: fields?.url ?? null,
  }
}

function titleOf(unit: Unit, end = unit.text.length): string {
  return unit.text
    .slice(0, Math.min(end, 500))
    .replace(/^#+\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/^\*\*(.+)\*\*$/, '$1')
}

function readBylines(
  top: readonly Unit[],
  kinds: readonly Block['kind'][],
): { author: string | null; outlet: string | null } {
  const lines = top.filter((_, i) => kinds[i] === 'byline')
  const read = lines.map(unit => readByline(unit.text) ?? { author: unit.text, outlet: null })
  const author = read.find(byline => byline.author !== null)?.author ?? null
  return { author, outlet: read.find(byline => byline.outlet !== null)?.outlet ?? null }
}

function readPublished(
  text: string,
  front: FrontMatterBlock | null,
  units: readonly Unit[],
  { kinds, body }: Kinds,
  dateline: Dateline | null,
): string | null {
  const isDated = (i: number) => kinds[i] === 'date' || kinds[i] === 'byline'
  const from = front?.end ?? 0
  const notices = units.filter(
    (unit, i) => kinds[i] === 'boilerplate' && unit.text.length < 200 && /©|copyright/i.test(unit.text),
  )
  return choosePublished({
    frontMatter: front?.fields?.published ?? null,
    top: units.slice(0, topEnd(units, kinds, body)).flatMap((unit, i) => (isDated(i) ? [unit.text] : [])).slice(0, MOST_DATES),
    dateline: dateline?.date ?? null,
    below: units.flatMap((unit, i) => (i >= body && isDated(i) ? [unit.text] : [])).slice(0, MOST_DATES),
    years: [...(front?.fields?.url ? [front.fields.url] : []), ...notices.slice(0, 5).map(unit => unit.text)],
    opening: text.slice(from, from + 4000),
  })
}

/** Where date lines end that date the article: a standfirst of a sentence may stand above author and date. */
function topEnd(units: readonly Unit[], kinds: readonly Block['kind'][], body: number): number {
  if (body >= units.length || units[body].text.length > LONGEST_STANDFIRST) return body
  const next = kinds.findIndex((kind, i) => i > body && kind === 'paragraph')
  return next < 0 || next > body + 4 ? body : next
}
