import { isDateLine, readDate } from './date'
import { agencyOf, hasOutletWord } from './outlet'
import { isNameLike, wordCount } from './shape'

/** Who wrote the article and for whom, as its byline says. */
export interface Byline {
  readonly author: string | null
  readonly outlet: string | null
}

const OPENING =
  /^(?:(?:written|reported|posted|story|words|report|text|analysis|review|article|submitted)\s+)?by[:\s]\s*/i
/** Small words inside a byline; any other lower-case word tells that the line is a sentence. */
const SMALL = new Set(
  'and the of for in at with de da del der den di du el al la le van von zu bin staff writer writers reporter reporters correspondent correspondents editor editors contributor contributors special to on from by news political senior chief diplomatic science health business sports national foreign economics technology crime world legal environment bureau associated press photographer'.split(
    ' ',
  ),
)
const NO_NAME =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|a|an|this|that|then|now|contrast|comparison|late|mid|early|law|noon)\b/i

/** Reads a byline ("By Jane Doe", "By Jane Doe and John Roe, Northwire | May 3, 2019", "Jane Doe | Northwire News"); null when it is none. */
export function readByline(line: string): Byline | null {
  if (line.length > 160) return null
  const opening = OPENING.exec(line)?.[0] ?? ''
  if (opening === '' && !mayNameTwo(line)) return null
  const parts = line.slice(opening.length).split(SEPARATOR)
  const names = parts.filter(part => part !== '' && !isDated(part))
  if (names.length === 0 || NO_NAME.test(names[0]) || !parts.every(isBylinePart)) return null
  const outlet = outletOf(names)
  if (opening === '' && (names.length !== 2 || !isNameLike(names[0]) || outlet !== names[1])) return null
  return { author: agencyOf(names[0]) === null ? names[0] : null, outlet }
}

/** Among the parts of a byline the one with an outlet's name, or the one behind an office ("Crime Editor, The Lantern"). */
function outletOf(names: readonly string[]): string | null {
  const known = names.find(
    (name, i) => agencyOf(name) !== null || (i > 0 && (hasOutletWord(name) || name.startsWith('The '))),
  )
  const office = names.findIndex((name, i) => i > 0 && OFFICE.test(name))
  return known ?? (office > 0 ? names[office + 1] : undefined) ?? null
}

const OFFICE = /\b(?:writer|reporter|correspondent|editor|contributor|columnist|journalist)s?$/i

/** Reads a line under a byline with the writer's office ("Business correspondent, The Sentinel", "Northwire Staff Writer"); null when it is none. */
export function readRoleLine(line: string): Byline | null {
  if (line.length > 80 || wordCount(line) > 9 || !/^\p{Lu}/u.test(line)) return null
  const [office, ...others] = line.split(SEPARATOR)
  if (!OFFICE.test(office)) return null
  const outlet = office.replace(/(?:\s*\b(?:staff|senior|chief|special|\w+ (?=\w+$))?\s*\w+)$/i, '')
  return { author: null, outlet: others[0] ?? (hasOutletWord(outlet) ? outlet : null) }
}

/** Names on a line of their own, without "By": "Jane Doe", "Jane Doe and John Roe in Port Alder"; null when it holds anything else. */
export function readAuthors(line: string): string | null {
  if (line.length > 100) return null
  const names = line.replace(/\s+in\s+\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2}$/u, '')
  return names.split(/\s+(?:and|&)\s+/).every(isNameLike) ? names : null
}

/** Whether a line may be a name and an outlet side by side: short, capitalised, parted, no sentence. */
function mayNameTwo(line: string): boolean {
  return line.length <= 80 && /^\p{Lu}/u.test(line) && !/[.!?:;”"’']$/.test(line) && /[|•·/,]|\s[–—-]\s/.test(line)
}

const SEPARATOR = /\s*[|•·/]\s*|\s+[–—-]\s+|,\s*/

function isDated(part: string): boolean {
  return /^\d/.test(part) || isDateLine(part) || readDate(part) !== null
}

function isBylinePart(part: string): boolean {
  if (part === '' || isDated(part) || /@/.test(part)) return true
  const words = part.replace(/\.$/, '').split(/\s+/)
  return words.length <= 9 && words.every(word => !/^\p{Ll}/u.test(word) || SMALL.has(word.toLowerCase()))
}
