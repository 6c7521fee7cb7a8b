import type { WrittenDate } from './date'
import { readDate } from './date'

/** What opens the first paragraph of a report: "PARIS, May 3 (AP) — ". */
export interface Dateline {
  /** Length of the dateline with its dash and the space after it. */
  readonly length: number
  readonly place: string | null
  readonly agency: string | null
  readonly date: WrittenDate | null
}

const DASH = '(?:[—–―]|--+|-(?=\\s))'
const AGENCY = '\\(\\s*([A-Z][^()\\n]{1,39}?)\\s*\\)'
/** "Dec. 15", "May 3, 2019", "3 May". */
const DATE =
  '(?:[A-Z][a-z]{2,8}\\.?\\s{1,2}\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{1,2}\\s[A-Z][a-z]{2,8}\\.?(?:,?\\s\\d{4})?)'
/** A place in capitals, with a region that may be in small letters: "ST. LOUIS", "PORT ALDER, Norland", "WASHINGTON, D.C.". */
const CAPITALS =
  "\\p{Lu}[\\p{Lu}.’'-]+(?:[\\s/]{1,2}\\p{Lu}[\\p{Lu}.’'-]+){0,4}(?:,\\s\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,2})?"
const MIXED =
  "\\p{Lu}[\\p{L}.’'-]+(?:\\s\\p{Lu}[\\p{L}.’'-]+){0,3}(?:,\\s\\p{Lu}[\\p{L}.’'-]*(?:\\s\\p{Lu}[\\p{L}.’'-]*){0,2})?"

const FORMS: readonly RegExp[] = [
  // PARIS, May 3 (AP) — / PARIS (AP) — / PARIS —
  `(?<place>${CAPITALS})(?:,?\\s(?<date>${DATE}))?\\.?(?:,?\\s*${AGENCY})?\\s*${DASH}`,
  // PARIS, May 3 (AP) The …
  `(?<place>${CAPITALS})(?:,?\\s(?<date>${DATE}))?,?\\s${AGENCY}\\s?[:.]?`,
  // PARIS: The …
  `(?<place>\\p{Lu}[\\p{Lu}.’'-]+(?:\\s\\p{Lu}[\\p{Lu}.’'-]+)?):(?=\\s\\p{Lu}\\p{Ll}|\\sA\\s)(?!\\s(?:I|We|My|Our|You|Well|Yes|No|It’s|It's)\\b)`,
  // Paris, May 3 (AP) — / Paris, May 3 (AP) The … / Paris, May 3 —
  `(?<place>${MIXED}),?\\s(?<date>${DATE})\\s*(?:${AGENCY}\\s*(?:${DASH}|:)?|${DASH})`,
  // Paris (AP) —
  `(?<place>${MIXED})\\s${AGENCY}\\s*${DASH}`,
  // May 3, 2019 (AP) —
  `(?<date>${DATE})\\s*${AGENCY}\\s*${DASH}`,
  // (AP) —
  `${AGENCY}\\s*${DASH}`,
  // Paris — The …
  `(?<place>${MIXED})\\s[—–]\\s(?=[“"‘]?\\p{Lu})`,
].map(source => new RegExp(`^${source}\\s*`, 'u'))

/** Words in capitals that open a line but name no place. */
const NO_PLACE =
  /^(?:UPDATED?|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|VIDEO|WATCH|LIVE|CORRECTION|NOTE|EDITOR|READ|ALSO|RELATED|SEE|FILE|PHOTO|IMAGE|Q|A|QUESTION|ANSWER|BACKGROUND|TIMELINE|FACTBOX|WARNING|SPOILER|FACT|FACTS|NEW|TOP|KEY|PRO|CON|DEVELOPING|DEVELOPMENT|URGENT|ALERT|FLASH|HORROR|WARN|SAD|SHOCK|PHOTOS|PICTURES|PICTURED|REVEALED|REPORT|REPORTS|POLL|STORY|MORE)\b/

/** Labels of speakers in a transcript look like places before a colon. */
export const SPEAKER_LABEL = /^\p{Lu}[\p{Lu}\s.’'-]{1,40}:\s/u

/** Reads the dateline that opens a paragraph; null when it has none. Looks at its first 120 characters only. */
export function readDateline(paragraph: string): Dateline | null {
  if (!/^[(\p{Lu}\d]/u.test(paragraph)) return null
  const opening = paragraph.slice(0, 120)
  if (!/[—–―:(]|--|\s-\s/.test(opening.slice(0, 90))) return null
  for (const form of FORMS) {
    const match = form.exec(opening)
    if (match && match[0].length < opening.length) return dateline(match)
  }
  return null
}

function dateline(match: RegExpExecArray): Dateline | null {
  const { place, date } = match.groups ?? {}
  if (place !== undefined && NO_PLACE.test(place)) return null
  const agency = match.slice(1).find(group => group !== undefined && group !== place && group !== date) ?? null
  const written = date === undefined ? null : readDate(date)
  if (date !== undefined && written === null) return null
  return { length: match[0].length, place: place ?? null, agency, date: written && 'month' in written ? written : null }
}
