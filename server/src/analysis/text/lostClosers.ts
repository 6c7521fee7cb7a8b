import { trim } from './markShapes'

/** Characters at the end of a paragraph in which an attribution may stand. */
const LAST_WORDS = 140
const LAST_ATTRIBUTION =
  /,\s+(?:(?!(?:as|like|who|that|i|we|you|my|our|your|have|has|had|is|was)\b)[\p{L}’'-]+\s+){1,4}(?:said|told|added|wrote)(?:\s+(?:in|on|at|during)\s[^.?!,]{1,60})?\.$/iu

/** `“We are safe, Doe said in a statement.`: the end of what a paragraph leaves open when its last words tell who said it, and the next one opens anew; 0 when they don't. */
export function attributedEnd(text: string, start: number, end: number): number {
  const from = Math.max(start, end - LAST_WORDS)
  const found = LAST_ATTRIBUTION.exec(text.slice(from, end).trimEnd())
  return found ? from + found.index + 1 : 0
}

/** Where a quotation without closer is supposed to end: before ", Doe said" if there is such, else at the last sentence end. */
export function supposedEnd(text: string, start: number, limit: number): number {
  const piece = text.slice(start, Math.min(limit, start + 2000))
  const attribution = /[,.?!]\s+(?=(?:[\p{L}.'’-]+\s+){1,4}(?:said|says|told|added|adding|saying|wrote|asked)\b)/u.exec(
    piece,
  )
  if (attribution) return start + attribution.index + 1
  return trim(text, start, limit).end
}
