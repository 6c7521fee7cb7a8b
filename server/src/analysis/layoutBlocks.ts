import type { Block } from './article'
import { holdsPageWord } from './boilerplate'
import { readOutletLine } from './layoutByline'
import { isMostlyDate } from './layoutDate'
import type { Unit } from './layoutLines'
import type { Role } from './layoutRoles'
import { endsSentence, hasQuotation, hasTwoSentences, isNameLike, isTitleCase, tells, wordCount } from './layoutShape'

type Kind = Block['kind']

/** What the units turned out to be; same length as the units. */
export interface Kinds {
  readonly kinds: readonly Kind[]
  /** Index of the headline, -1 when the text has none. */
  readonly headline: number
  /** Index of the first paragraph, the number of units when there is none. */
  readonly body: number
}

/** Gives every unit its kind by its role and its neighbours. `title` is the title that front matter gives. */
export function kindsOf(units: readonly Unit[], roles: readonly Role[], title: string | null): Kinds {
  const body = firstParagraph(units, roles)
  const last = roles.findLastIndex((role, i) => role === 'prose' && i >= body)
  const headline = findHeadline(units, roles, body, title)
  const kinds: Kind[] = new Array(units.length)
  const repeated = repeatedLines(units, roles)
  for (let i = 0; i < body; i++) kinds[i] = topKind(units, roles, i, headline)
  bodyKinds(units, roles, kinds, Math.max(body, headline + 1), last, repeated)
  if (headline >= 0) kinds[headline] = 'headline'
  captions(units, roles, kinds, headline)
  return { kinds, headline, body: body === headline ? body + 1 : body }
}

/** The first unit that surely is running text; short sentences before it may be menus and slogans. */
function firstParagraph(units: readonly Unit[], roles: readonly Role[]): number {
  const at = roles.findIndex((role, i) => role === 'prose' && (units[i].text.length >= 60 || tells(units[i].text)))
  if (at >= 0) return at
  const any = roles.indexOf('prose')
  return any >= 0 ? any : units.length
}

function findHeadline(units: readonly Unit[], roles: readonly Role[], body: number, title: string | null): number {
  const top = units.slice(0, Math.min(body, 200)).map((_, i) => i)
  const same = top.find(i => title !== null && sameTitle(units[i].text, title))
  if (same !== undefined) return same
  const marked = top.find(i => roles[i] === 'heading' && /^#\s/.test(units[i].text))
  if (marked !== undefined) return marked
  const titles = top.filter(i => ['title', 'heading', 'prose'].includes(roles[i]) && !isMostlyDate(units[i].text))
  const full = titles.find(i => wordCount(units[i].text) >= 4)
  const short = titles.find(i => wordCount(units[i].text) >= 2 && !isAuthor(units, roles, i)) ?? titles[0]
  const found = full ?? (title === null ? short : undefined)
  if (found !== undefined) return found
  return isStoppedHeadline(units, body) && title === null ? body : -1
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
function isStoppedHeadline(units: readonly Unit[], body: number): boolean {
  const line = units[body]
  const next = units[body + 1]
  if (body !== 0 || !next?.blankBefore || line.text.length > 120 || hasTwoSentences(line.text)) return false
  if (isTitleCase(line.text) && next.text.length > line.text.length) return true
  const words = wordCount(line.text)
  return (
    words <= 12 && !tells(line.text) && !/^(?:A|An|The)\s/.test(line.text) && next.text.length >= 2 * line.text.length
  )
}

/** Kinds above the first paragraph: menus before the headline; standfirst, author and date after it. */
function topKind(units: readonly Unit[], roles: readonly Role[], i: number, headline: number): Kind {
  const role = roles[i]
  if (role === 'date' || role === 'byline' || role === 'caption') return role
  if (role === 'prose') return 'paragraph'
  if (role === 'heading') return headline >= 0 && i < headline ? 'boilerplate' : 'heading'
  if (role !== 'title' || i < headline) return 'boilerplate'
  if (isMostlyDate(units[i].text)) return 'date'
  if (isAuthor(units, roles, i)) return 'byline'
  return wordCount(units[i].text) >= 4 && readOutletLine(units[i].text) === null ? 'heading' : 'boilerplate'
}

/** A name on a line of its own above the first paragraph. */
function isAuthor(units: readonly Unit[], roles: readonly Role[], i: number): boolean {
  const { text } = units[i]
  return i > 0 && roles[i] === 'title' && isNameLike(text) && !holdsPageWord(text) && readOutletLine(text) === null
}

/** Kinds from the first paragraph on. Mutates `kinds`. */
function bodyKinds(
  units: readonly Unit[],
  roles: readonly Role[],
  kinds: Kind[],
  from: number,
  last: number,
  repeated: ReadonlySet<string>,
): void {
  let region: 'related' | 'form' | null = null
  for (let i = from; i < units.length; i++) {
    const role = roles[i]
    if (role === 'related' || role === 'form') region = region === 'form' ? region : role
    else if (region !== null && resumes(units, roles, i, region)) region = null
    kinds[i] = region !== null ? 'boilerplate' : kindInBody(units, roles, i, last, repeated)
  }
}

/** Whether prose resumes after a list of stories or a form: after a list a sentence does, after a form several paragraphs. */
function resumes(units: readonly Unit[], roles: readonly Role[], i: number, region: 'related' | 'form'): boolean {
  if (roles[i] !== 'prose' || !isSolid(units[i])) return false
  return region === 'related' || [1, 2].every(k => roles[i + k] === 'prose' && isSolid(units[i + k]))
}

function isSolid(unit: Unit): boolean {
  return unit.text.length >= 100 || hasQuotation(unit.text) || tells(unit.text)
}

function kindInBody(
  units: readonly Unit[],
  roles: readonly Role[],
  i: number,
  last: number,
  repeated: ReadonlySet<string>,
): Kind {
  const role = roles[i]
  if (role === 'prose') return 'paragraph'
  if (role === 'heading') return i < last ? 'heading' : 'boilerplate'
  if (role === 'date' || role === 'byline' || role === 'caption') return role
  if (role !== 'title' || repeated.has(units[i].text)) return 'boilerplate'
  return i < last ? titleInBody(units, roles, i) : titleInTail(units, roles, i)
}

/** A line without a full stop between paragraphs: a crosshead, an item of a list, or a word of a menu. */
function titleInBody(units: readonly Unit[], roles: readonly Role[], i: number): Kind {
  const { text } = units[i]
  if (isItem(text) || wordCount(text, 13) > 12 || text.length > 100) return 'paragraph'
  const run = runOfTitles(units, roles, i)
  if (run <= 2) return 'heading'
  return wordCount(text, 4) < 4 && !/\d/.test(text) ? 'boilerplate' : 'paragraph'
}

/** A line without a full stop after the last paragraph: no crosshead, for nothing follows; a sentence only if it is long. */
function titleInTail(units: readonly Unit[], roles: readonly Role[], i: number): Kind {
  const { text } = units[i]
  if (isItem(text) || tells(text) || (endsSentence(text) && !isTitleCase(text))) return 'paragraph'
  if (wordCount(text, 8) < 8 || isTitleCase(text)) return 'boilerplate'
  return runOfTitles(units, roles, i) >= 3 ? 'boilerplate' : 'paragraph'
}

function isItem(text: string): boolean {
  return /^(?:[•·▪●*–—-]\s*|\d{1,2}[.)]\s+)\p{L}/u.test(text) && wordCount(text, 4) >= 4
}

/** How many titles stand one after the other around a line, counted to at most five either way. */
function runOfTitles(units: readonly Unit[], roles: readonly Role[], i: number): number {
  let from = i
  let to = i
  while (from > Math.max(0, i - 5) && roles[from - 1] === 'title') from--
  while (to + 1 < Math.min(units.length, i + 6) && roles[to + 1] === 'title') to++
  return to - from + 1
}

/** Lines other than prose that stand in the text three times or more: labels and menus. */
function repeatedLines(units: readonly Unit[], roles: readonly Role[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (let i = 0; i < units.length; i++)
    if (roles[i] === 'title') counts.set(units[i].text, (counts.get(units[i].text) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= 3).map(([text]) => text))
}

/** A line that the next one repeats with a credit is a caption too. Mutates `kinds`. */
function captions(units: readonly Unit[], roles: readonly Role[], kinds: Kind[], headline: number): void {
  for (let i = 0; i + 1 < units.length; i++) {
    const [line, next] = [units[i].text, units[i + 1].text]
    if (i === headline || roles[i + 1] === 'prose' || line.length < 20 || line.length > 300) continue
    if (next.startsWith(line) && (roles[i] === 'title' || roles[i] === 'caption')) kinds[i] = kinds[i + 1] = 'caption'
  }
}
