/** The shape of a line: whether it reads as a sentence, a title or a name. Nothing here knows what the words mean. */

import { classAt, LETTER } from '../text/characters'
import { isSpace } from '../text/markShapes'

/** Number of words, counted no further than `most`; dashes and bars that stand alone are no words. */
export function wordCount(text: string, most = 50): number {
  let count = 0
  let length = 0
  for (let i = 0; i <= text.length && count < most; i++) {
    const c = i < text.length ? text.charCodeAt(i) : 32
    if (c > 32 && c !== 0xa0) {
      if (isWordChar(c)) length++
    } else {
      if (length > 0) count++
      length = 0
    }
  }
  return count
}

/** Letters and digits; beyond ASCII everything but the dashes, quotation marks and bullets of general punctuation. */
function isWordChar(c: number): boolean {
  if (c < 128) return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122)
  return c >= 0xc0 && (c < 0x2000 || c > 0x2bff)
}

/** Whether the line ends as a sentence does, closing marks and brackets aside. */
export function endsSentence(text: string): boolean {
  return SENTENCE_MARKS.includes(lastMark(text))
}

/** Whether it ends in a full stop rather than in the mark of a question or a cry, which titles bear too. */
export function endsInStop(text: string): boolean {
  return STOPS.includes(lastMark(text))
}

const SENTENCE_MARKS = ['.', '!', '?', '…']
const STOPS = ['.', '…']
const CLOSING = '”’"\')]»*'

/** The last character of a line, up to four closing marks and a space before them aside. */
function lastMark(text: string): string {
  let last = text.length - 1
  while (last > text.length - 5 && last >= 0 && CLOSING.includes(text[last])) last--
  if (last > 0 && isSpace(text[last])) last--
  return text[last] ?? ''
}

/** Whether a sentence ends inside the line and another follows. */
export function hasTwoSentences(text: string): boolean {
  return /[.!?][”"’')]{0,2}\s/.test(text) && /\p{Ll}{2}[.!?][”"’')]{0,2}\s+[“"‘'(]?\p{Lu}/u.test(text)
}

/** Whether it holds double quotation marks, or an opening one. */
export function hasQuotation(text: string): boolean {
  return /[“”"«»]|''/.test(text)
}

/** Verbs of report and finite auxiliaries: a line with one of them, long enough, tells something. */
const TELLING =
  /\b(?:said|says|told|tells|added|adds|asked|announced|reported|reports|according to|wrote|tweeted|stated|warned|was|were|has been|have been|had|will be)\b/

/** Whether it has a verb of report or a finite auxiliary. */
export function tells(text: string): boolean {
  return TELLING.test(text)
}

/** Whether most words but the small ones are capitalised, as in a title. */
export function isTitleCase(text: string): boolean {
  const end = Math.min(text.length, 400)
  let long = 0
  let capitals = 0
  for (let at = 0; at < end; at++) {
    if (classAt(text, at) !== LETTER) continue
    const from = at
    while (at < end && (classAt(text, at) === LETTER || INSIDE_WORDS.includes(text[at]))) at++
    if (at - from <= 3) continue
    long++
    if (startsWithCapital(text, from)) capitals++
  }
  return long > 0 && capitals >= long * 0.75
}

const INSIDE_WORDS = "’'.-"

const startsWithCapital = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at)
  return c < 128 ? c >= 65 && c <= 90 : /\p{Lu}/u.test(text[at])
}

const CAPITALISED = /^(?:\p{Lu}[\p{L}’'-]*\.?|\p{Lu}\.(?:\p{Lu}\.)?)$/u
const PARTICLE = /^(?:de|da|del|der|den|di|du|el|al|bin|ibn|la|le|van|von|zu)$/

/** Whether it could be somebody's name: two or three capitalised words, small particles between them, and nothing else. */
export function isNameLike(text: string): boolean {
  if (text.length > 50) return false
  const words = text.split(/\s+/).filter(word => !PARTICLE.test(word))
  return (words.length === 2 || words.length === 3) && words.every(word => CAPITALISED.test(word))
}
