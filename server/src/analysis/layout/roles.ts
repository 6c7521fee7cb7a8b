import { pageKind } from './boilerplate'
import { readByline } from './byline'
import { isDateLine } from './date'
import type { PageKind } from './phrases'
import { endsInStop, endsSentence, hasQuotation, hasTwoSentences, isTitleCase, tells, wordCount } from './shape'

/**
 * What a unit is by itself, before its neighbours are asked: `prose` reads as sentences, `title` does not;
 * `heading` is one by its markup; `related` and `form` open regions that are not the article.
 */
export type Role = 'prose' | 'title' | 'heading' | 'date' | 'byline' | 'caption' | PageKind

/** Longer units are prose without a further look: no menu, title or byline is so long. */
const CERTAINLY_PROSE = 300
/** A line without a full stop that has so many words is a sentence that lost it. */
const LONG_SENTENCE = 24

/** The role of the text of a unit. */
export function roleOf(text: string): Role {
  if (text.length > CERTAINLY_PROSE) return 'prose'
  if (isMarkedHeading(text)) return pageKind(text.replace(/^#+\s+/, '')) ?? 'heading'
  if (isMarkup(text)) return 'page'
  if (isPostSignature(text)) return 'prose'
  if (isDateLine(text)) return 'date'
  const page = pageKind(text)
  if (page !== null) return page
  if (readByline(text) !== null) return 'byline'
  if (isCaption(text)) return 'caption'
  return isProse(text) ? 'prose' : 'title'
}

const isMarkedHeading = (line: string): boolean => line.startsWith('#') && /^#{1,6}\s/.test(line)

/** Whether a line reads as running text: a sentence with its mark, several, or words of somebody. */
function isProse(text: string): boolean {
  if (endsInStop(text)) return wordCount(text, 1) > 0
  const words = wordCount(text, LONG_SENTENCE)
  if (words >= LONG_SENTENCE) return true
  if (endsSentence(text)) return words >= 4 && !isTitleCase(text)
  if (hasTwoSentences(text)) return words >= 20
  return words >= 8 && !isTitleCase(text) && hasQuotation(text) && tells(text)
}

/** Lines that never belong to a hard-wrapped paragraph. */
export function standsAlone(line: string): boolean {
  return isMarkedHeading(line) || isDateLine(line) || readByline(line) !== null || pageKind(line) !== null
}

/** A line of nothing but links, images or tags. */
function isMarkup(text: string): boolean {
  if (!text.includes('](') && !text.includes('<')) return false
  const rest = text.replace(/!?\[[^\][]*\]\([^()\s]*(?:\s[^()]*)?\)|<\/?[a-z][^<>]*>/gi, '')
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest) && !endsInStop(text)
}

/** A line that says whose post the words above are: "— Jane Doe (@janedoe) May 3, 2019". */
function isPostSignature(text: string): boolean {
  return text.includes('(@') && /^[—–-]+\s.{1,80}\(@\w{1,30}\)/.test(text)
}

const CAPTION_OPENING =
  /^(?:file|in this|pictured|above|left|right|top|bottom|photo|image|picture|caption|screenshot|a file photo|undated photo|this (?:photo|image|picture|frame grab|combination))\b\s?(?:[:—–-]|\(|(?:photo|image|picture|file photo|frame|satellite image|handout)\b)|^file (?:photo|image|picture) of\b/i
/** Agencies and words that picture credits name. */
const CREDITED =
  /\b(?:Reuters|AP|AFP|Getty|EPA|PA|Photos?|Images?|Picture|Pool|Handout|Shutterstock|Alamy|Sputnik|Credit|Courtesy|File|Xinhua|EFE|dpa|Anadolu|ANI|PTI)\b/
const NAMED_CREDIT = /\b(?:Getty Images|AFP|AP Photo|Image|Photo|Photograph|Picture)s?: [\p{Lu}][^.]{2,60}\.?$/u

/** "AP Photo/Jane Doe" at the end of the line. */
const AGENCY_CREDIT = /\b(?:AP(?: Photo)?|AFP|Getty Images|Reuters|EPA)\s?\/\s?\p{Lu}[^.!?]*$/u

/** A line under a picture, by how it opens or by the credit it ends with. */
function isCaption(text: string): boolean {
  return (CAPTION_OPENING.test(text) || hasCredit(text)) && !hasQuotation(text)
}

function hasCredit(text: string): boolean {
  const bracketed = /[)\]]\.?$/.test(text.slice(-2))
  const open = bracketed ? Math.max(text.lastIndexOf('('), text.lastIndexOf('[')) : -1
  if (open >= 0) return text.length - open < 140 && CREDITED.test(text.slice(open))
  return (
    (text.includes(': ') && NAMED_CREDIT.test(text.slice(-100))) ||
    (text.includes('/') && AGENCY_CREDIT.test(text.slice(-60)))
  )
}
