import type { Block } from '../article'
import { holdsPageWord } from './boilerplate'
import { readAuthors, readRoleLine } from './byline'
import { isMostlyDate } from './date'
import type { Unit } from './lines'
import { readOutletLine } from './outlet'
import type { Role } from './roles'
import { hasTwoSentences, isTitleCase, tells, wordCount } from './shape'
import { readPageTitle } from './title'

type Kind = Block['kind']

/** A shorter sentence may be a slogan of the site. */
const LEAST_PARAGRAPH = 60

/** The first unit that surely is running text; short sentences before it may be menus and slogans. */
export function firstParagraph(units: readonly Unit[], roles: readonly Role[]): number {
  const at = roles.findIndex(
    (role, i) => role === 'prose' && (units[i].text.length >= LEAST_PARAGRAPH || tells(units[i].text)),
  )
  if (at >= 0) return at
  const any = roles.indexOf('prose')
  return any >= 0 ? any : units.length
}

/** Index of the headline; -1 when there is none. `title` is the title that front matter gives. */
export function findHeadline(
  units: readonly Unit[],
  roles: readonly Role[],
  body: number,
  title: string | null,
): number {
  const top = units.slice(0, Math.min(body, 200)).map((_, i) => i)
  const same = top.find(i => title !== null && sameTitle(units[i].text, title))
  if (same !== undefined) return same
  const marked = top.find(i => roles[i] === 'heading' && /^#\s/.test(units[i].text))
  if (marked !== undefined) return marked
  const opening = roles.findIndex(role => !FURNITURE.has(role))
  if (title === null && roles[opening] === 'prose' && isStoppedHeadline(units, opening)) return opening
  const titles = top.filter(i => TITLES.has(roles[i]) && !isMostlyDate(units[i].text))
  const full = titles.filter(i => wordCount(titleOf(units[i].text)) >= (units[i].text.endsWith(':') ? 6 : 4))
  const short = titles.find(i => wordCount(units[i].text) >= 2 && !isAuthor(units[i].text)) ?? titles[0]
  const found = full.find(i => !namesSite(units[i].text)) ?? full[0] ?? (title === null ? short : undefined)
  return found ?? -1
}

const TITLES: ReadonlySet<Role> = new Set<Role>(['title', 'heading'])
/** What may stand above a headline that ends in a full stop. */
const FURNITURE: ReadonlySet<Role> = new Set<Role>(['date', 'byline', 'page'])

/** A line without the names of site and section behind it. */
function titleOf(line: string): string {
  return line.slice(0, readPageTitle(line)?.titleEnd)
}

/** Whether a line names a site or section rather than tells a story ("Port Alder Herald", "Home – English Edition"). */
function namesSite(line: string): boolean {
  if (wordCount(line) > 5 || !isTitleCase(line)) return false
  return holdsPageWord(line) || readOutletLine(line) !== null
}

function sameTitle(line: string, title: string): boolean {
  const fold = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const [a, b] = [fold(line.slice(0, 300)), fold(title.slice(0, 300))]
  return a !== '' && (a === b || (a.length >= 20 && (b.startsWith(a) || a.startsWith(b))))
}

/** A first line that ends in a full stop and still is the headline: short, alone, longer text under it. */
function isStoppedHeadline(units: readonly Unit[], i: number): boolean {
  const line = units[i].text
  const next = units.slice(i + 1, i + 3).find(unit => unit.text.length >= LEAST_PARAGRAPH)
  if (!next || !units[i + 1].blankBefore || line.length > 120 || hasTwoSentences(line)) return false
  if (isTitleCase(line)) return next.text.length > line.length
  return wordCount(line) <= 12 && !tells(line) && !/^(?:A|An|The)\s/.test(line) && next.text.length >= 2 * line.length
}

/** Kinds above the first paragraph: menus before the headline; standfirst, author and date after it. */
export function topKind(text: string, role: Role, isBelowHeadline: boolean): Kind {
  if (role === 'date' || role === 'byline' || role === 'caption') return role
  if (role === 'prose') return 'paragraph'
  if (!isBelowHeadline) return role === 'title' && (tells(text) || wordCount(text) > 7) ? 'heading' : 'boilerplate'
  if (role === 'heading') return 'heading'
  if (role !== 'title') return 'boilerplate'
  if (isMostlyDate(text)) return 'date'
  if (isAuthor(text) || readRoleLine(text) !== null) return 'byline'
  return wordCount(text) >= 4 && readOutletLine(text) === null ? 'heading' : 'boilerplate'
}

/** Whether a line without a full stop is somebody's name, or several, with the place they report from. */
function isAuthor(text: string): boolean {
  return readAuthors(text) !== null && !holdsPageWord(text) && readOutletLine(text) === null
}
