import { isPageWord } from './boilerplate'
import { isDateLine, readDate } from './layoutDate'
import { isNameLike } from './layoutShape'
import { agencyOf } from './outlet'

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
  if (opening === '' && !(isNameLike(names[0]) && names.length === 2 && isOutlet(names[1]) && !isOutlet(names[0])))
    return null
  const author = agencyOf(names[0]) === null ? names[0] : null
  return { author, outlet: names.slice(author === null ? 0 : 1).find(isOutlet) ?? null }
}

/** Whether a line may be a name and an outlet side by side: short, capitalised, parted, no sentence. */
function mayNameTwo(line: string): boolean {
  return line.length <= 80 && /^\p{Lu}/u.test(line) && !/[.!?:;”"’']$/.test(line) && /[|•·/,]|\s[–—-]\s/.test(line)
}

const SEPARATOR = /\s*[|•·/]\s*|\s+[–—-]\s+|,\s*/

function isDated(part: string): boolean {
  return /^\d/.test(part) || isDateLine(part) || readDate(part) !== null
}

function isOutlet(part: string): boolean {
  return agencyOf(part) !== null || hasOutletWord(part)
}

/** The outlet that a line of its own above the article names ("PTI", "The Port Alder Herald"); null for sections and the like. */
export function readOutletLine(line: string): string | null {
  if (line.length > 40) return null
  const words = line.split(/\s+/)
  const others = words.filter(word => !OUTLET_WORD.test(word))
  const named = words.length <= 5 && others.length > 0 && others.length < words.length
  if (named && words.every(word => /^(?:\p{Lu}|of$|and$|&$|the$)/u.test(word)) && !others.some(isPageWord)) return line
  return agencyOf(line)
}

/** Words that outlets bear in their names. */
const OUTLET_WORD =
  /\b(?:News|Times|Post|Herald|Tribune|Journal|Telegraph|Gazette|Chronicle|Press|Daily|Weekly|Observer|Star|Sun|Mail|Today|Radio|Magazine|Review|Standard|Independent|Broadcasting|Agency|Wire|Online|Inquirer|Dispatch|Courier|Register|Globe|Examiner|Bulletin|Monitor|[A-Z][\w-]*\.(?:com|org|net))$|\bTV\b/

/** Whether a part of a page title or byline reads as an outlet's name by its words ("The Port Alder Herald"). */
export function hasOutletWord(part: string): boolean {
  return OUTLET_WORD.test(part)
}

function isBylinePart(part: string): boolean {
  if (part === '' || isDated(part) || /@/.test(part)) return true
  const words = part.replace(/\.$/, '').split(/\s+/)
  return words.length <= 9 && words.every(word => !/^\p{Ll}/u.test(word) || SMALL.has(word.toLowerCase()))
}
