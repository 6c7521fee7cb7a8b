import { FORM_LINES, LEAD_INS, MARKED, OPENINGS, PAGE_LINES, type PageKind, RELATED_LINES } from './phrases'
import { endsSentence, hasQuotation, tells, wordCount } from './shape'

const LINES = new Map<string, PageKind>()
for (const [table, kind] of [
  [PAGE_LINES, 'page'],
  [RELATED_LINES, 'related'],
  [FORM_LINES, 'form'],
] as const)
  for (const phrase of phrases(table)) LINES.set(phrase, kind)

const LEAD_IN = new Set(phrases(LEAD_INS))
/** Words that some phrase of the tables opens with: a line that opens with another is none of them. */
const FIRST = new Set([...LINES.keys(), ...LEAD_IN].map(phrase => /^\S+/.exec(phrase)?.[0] ?? ''))
const OPENINGS_BY_WORD = new Map<string, (readonly [RegExp, PageKind])[]>()
for (const [words, pattern, kind] of OPENINGS)
  for (const word of words.split(' '))
    OPENINGS_BY_WORD.set(word, [...(OPENINGS_BY_WORD.get(word) ?? []), [pattern, kind]])

/** Most words in a phrase of the tables that a line may be strung together from. */
const LONGEST_PHRASE = 6
/** Longer lines are not looked at: no furniture is so long. */
const LONGEST_LINE = 300
/** Longer lines are no phrases of the tables, nor several strung together. */
const LONGEST_STRING = 160
/** Most words of such a line, but for a number at either end. */
const MOST_WORDS = 16
/** Marks and bullets before the first word. */
const LEADING = /^[\s►▶>»*•·|–—[(#-]*/

/** What kind of furniture a line is; null when its words do not tell. Looks at lines of up to 300 characters. */
export function pageKind(line: string): PageKind | null {
  if (line.length > LONGEST_LINE) return null
  const start = isLatin(line.charCodeAt(0)) ? 0 : (LEADING.exec(line)?.[0].length ?? 0)
  const word = firstWord(line, start)
  const phrase = FIRST.has(word) && line.length <= LONGEST_STRING
  const key = phrase && wordCount(line, MOST_WORDS + 3) <= MOST_WORDS + 2 ? fold(line) : ''
  const known = phrase ? (LINES.get(key) ?? leadIn(line)) : null
  const found = known ?? opening(line, start, word)
  if (found !== null) return found
  return isStrung(key) || isMenu(line) ? 'page' : unworded(line, start)
}

function firstWord(line: string, start: number): string {
  const most = Math.min(line.length, start + LONGEST_WORD)
  let end = start
  while (end < most && !endsWord(line.charCodeAt(end))) end++
  return line.slice(start, end).toLowerCase().replace('’', "'")
}

const LONGEST_WORD = 40

const WORD_END = /[\s:|,!?;()»>]/

/** The answers for the characters of ASCII: nearly every line begins with those. */
const ENDS_WORD = Array.from({ length: 128 }, (_, c) => WORD_END.test(String.fromCharCode(c)))

const endsWord = (c: number): boolean => (c < 128 ? ENDS_WORD[c] : WORD_END.test(String.fromCharCode(c)))

function isLatin(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
}

/** Lines without words: rules, bars, counts, addresses. */
function unworded(line: string, start: number): PageKind | null {
  if (isLatin(line.charCodeAt(0)) && line.includes(' ')) return null
  if (hasNoWord(line)) return 'page'
  const text = line.slice(start, start + 160).toLowerCase()
  return MARKED.some(pattern => pattern.test(text)) ? 'page' : null
}

function hasNoWord(line: string): boolean {
  return /^[\d\s]{1,3}$/.test(line) || !/[\p{L}\p{N}]/u.test(line)
}

/** Whether one of the words of a name-like line is furniture by itself ("World News Desk"). */
export function holdsPageWord(line: string): boolean {
  return line.split(/\s+/).some(isPageWord)
}

/** Whether a word is a line of furniture when it stands alone. */
export function isPageWord(word: string): boolean {
  return word.length > 2 && LINES.get(word.toLowerCase()) === 'page'
}

/** "Also watch: …": a known opening, then a mark. A sentence that quotes somebody is none. */
function leadIn(line: string): PageKind | null {
  const match = /^[\s►▶>»*•[(]*([A-Za-z'’ -]{2,30}?)\s*(?:[:|►▶»>]|[–—]\s|\s-\s)(?=\s|\S)/.exec(line)
  if (!match || !LEAD_IN.has(match[1].toLowerCase().replaceAll('’', "'"))) return null
  return 'page'
}

function opening(line: string, start: number, word: string): PageKind | null {
  const patterns = OPENINGS_BY_WORD.get(word)
  if (patterns === undefined) return null
  const text = line
    .slice(start, start + 160)
    .toLowerCase()
    .replaceAll('’', "'")
  const found = patterns.find(([pattern]) => pattern.test(text))
  return found === undefined || isSentence(line.slice(start), found[1]) ? null : found[1]
}

/** A sentence with words in quotation marks is prose, whatever it opens with; of the openings of lists any sentence is. */
function isSentence(line: string, kind: PageKind): boolean {
  if (kind === 'related') return wordCount(line, 12) > 10 || endsSentence(line)
  return hasQuotation(line) && endsSentence(line) && tells(line) && wordCount(line, 12) > 10
}

/** Whether the line is known phrases one after the other, and nothing else ("Print   Back to top Sitemap"). */
function isStrung(key: string): boolean {
  if (!key.includes(' ')) return false
  const words = key.split(' ')
  if (words.length > MOST_WORDS) return false
  for (let at = 0; at < words.length; ) {
    let taken = FIRST.has(words[at]) ? Math.min(LONGEST_PHRASE, words.length - at) : 0
    while (taken > 0 && !LINES.has(words.slice(at, at + taken).join(' '))) taken--
    if (taken === 0) return false
    at += taken
  }
  return true
}

/** Whether the line is a row of labels, parted by bars or wide spaces, some of which are known ("Home | Tides | Boats for Sale"). */
function isMenu(line: string): boolean {
  if (line.length > LONGEST_STRING || !/[|•·\t]|\s\s/.test(line)) return false
  const labels = line.split(/\s*[|•·]\s*|\s{2,}|\t/).filter(label => label !== '')
  if (labels.length < 2 || labels.some(label => wordCount(label, 7) > 6) || endsSentence(line)) return false
  if (labels.length === 2) return labels.every(isLabel)
  return LINES.has(fold(labels[0])) && labels.filter(isLabel).length * 3 >= labels.length
}

/** A known line, or one that opens with a known word of command ("Subscribe for 2 a week"). */
function isLabel(label: string): boolean {
  return LINES.has(fold(label)) || /^(?:subscribe|sign|log|share|follow|register|manage|download)\b/i.test(label)
}

/** Lower case, straight apostrophes, single spaces, no marks or numbers at the ends. */
function fold(line: string): string {
  const lower = line.slice(0, 200).toLowerCase().replaceAll('’', "'")
  const opened = lower.replace(/^[^\p{L}\p{N}#©(@]+/u, '')
  const bare = /[a-z]$/.test(opened) ? opened : opened.replace(/[^\p{L}\p{N}]+$/u, '')
  return (/\d/.test(bare) ? bare.replace(COUNT, '') : bare).replace(/[\s|•·>»/]+/g, ' ')
}

/** "12 comments", "Comments (12)". */
const COUNT = /(?:^\d+\s+(?=\p{L})|\s*\(?\d+\)?$)/gu

function phrases(table: string): string[] {
  return table
    .split(/[;\n]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')
}
