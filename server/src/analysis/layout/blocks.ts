import type { Block } from '../article'
import type { Unit } from './lines'
import { remembered } from './remembered'
import type { Role } from './roles'
import { endsSentence, hasQuotation, isTitleCase, tells, wordCount } from './shape'
import { findHeadline, firstParagraph, topKind } from './top'

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
  topKinds(units, roles, kinds, body, headline)
  bodyKinds(units, roles, kinds, Math.max(body, headline + 1), last, repeated)
  if (headline >= 0) kinds[headline] = 'headline'
  captions(units, roles, kinds, headline)
  return { kinds, headline, body: body === headline ? body + 1 : body }
}

/** Kinds above the first paragraph. The role of a line hangs on its text alone, and so does its kind here. Mutates `kinds`. */
function topKinds(units: readonly Unit[], roles: readonly Role[], kinds: Kind[], body: number, headline: number): void {
  let i = 0
  const above = remembered(line => topKind(line, roles[i], headline < 0))
  const below = remembered(line => topKind(line, roles[i], true))
  for (; i < body; i++) kinds[i] = i > headline ? below(units[i].text) : above(units[i].text)
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

/** A longer line is no title of another story, whatever it ends with. */
const LONG_TITLE = 180

/** Whether prose resumes after a list of stories or a form: after a list a sentence does, after a form several paragraphs. */
function resumes(units: readonly Unit[], roles: readonly Role[], i: number, region: 'related' | 'form'): boolean {
  if (roles[i] !== 'prose' || !isSolid(units[i])) return false
  if (!endsSentence(units[i].text) && units[i].text.length < LONG_TITLE) return false
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
