import type { Block, Layout } from '../article'
import type { Kinds } from './blocks'
import { type Byline, readAuthors, readByline, readRoleLine } from './byline'
import type { Dateline } from './dateline'
import type { FrontMatterBlock } from './frontMatter'
import type { Unit } from './lines'
import { chooseOutlet, readOutletLine } from './outlet'
import { choosePublished } from './published'
import { readPageTitle } from './title'

/** So many date lines are looked at: more are a timeline or a log. */
const MOST_DATES = 20

/** A longer paragraph is the first of the article, not its standfirst. */
const LONGEST_STANDFIRST = 200

/** What the page says of the article. */
export function readFacts(
  text: string,
  front: FrontMatterBlock | null,
  units: readonly Unit[],
  { kinds, headline, body }: Kinds,
  datelines: readonly Dateline[],
  blocks: readonly Block[],
): Layout {
  const fields = front?.fields ?? null
  const top = units.slice(0, body)
  const site = headline >= 0 ? readPageTitle(units[headline].text) : null
  const byline = readBylines(top, kinds)
  const dateline = datelines[0] ?? null
  const others = new Set(top.filter((_, i) => i !== headline).map(unit => unit.text))
  const outletLine = [...others].map(readOutletLine).find(Boolean) ?? null
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
    saved: isoTimeOf(fields?.created ?? null),
    isDraft: fields?.role?.toLowerCase() === 'draft',
    blocks,
  }
}

/** An ISO date, or a time without its fraction; other forms are not told apart from notes. */
function isoTimeOf(text: string | null): string | null {
  return /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?=$|[.Z+-]))?/.exec(text ?? '')?.[0].replace(' ', 'T') ?? null
}

function titleOf(unit: Unit, end = unit.text.length): string {
  return unit.text
    .slice(0, Math.min(end, 500))
    .replace(/^#+\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/^\*\*(.+)\*\*$/, '$1')
}

function readBylines(top: readonly Unit[], kinds: readonly Block['kind'][]): Byline {
  const lines = new Set(top.filter((_, i) => kinds[i] === 'byline').map(unit => unit.text))
  const read = [...lines].map(
    text => readByline(text) ?? readRoleLine(text) ?? { author: readAuthors(text), outlet: null },
  )
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
    top: units
      .slice(0, topEnd(units, kinds, body))
      .flatMap((unit, i) => (isDated(i) ? [unit.text] : []))
      .slice(0, MOST_DATES),
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
