import type { Span } from '../article'
import { AGENCIES } from '../words/agencies'
import { wordSet } from '../words/words'

/** Words of outlets' names, with a capital, and what outlets are called. */
const NAMED =
  /^(?:Times|Post|Herald|Tribune|Journal|Telegraph|Gazette|Guardian|Star|Daily|Mail|Mirror|Chronicle|Sun|Press)$/
const OUTLET = wordSet('news newspaper newspapers magazine broadcaster media tv radio daily tabloid newswire')
/** Outlets behind a word that says so ("news agency", "the same network"); other agencies and websites are not. */
const HOUSES = wordSet('agency agencies website site network channel station outlet outlets')
const OF_NEWS = wordSet('news press tv television radio media same')
/** What outlets publish: theirs when an outlet or an agency stands before it, and when nobody does ("according to reports"). */
const PUBLISHED = wordSet('report reports story stories article articles account accounts')
const UNTOLD = wordSet('some other several multiple local various earlier recent')
const REPORTING = wordSet('reported reports report according per')
/** Ends the words that tell what somebody is: "a report | by the board", "records | obtained by the Herald". */
const BEHIND_HEAD =
  /\s(?:of|by|from|in|at|for|with|on|to|who|that|close|familiar|obtained|released|published|issued|filed|seen)\s/

/**
 * Whether an indirect quotation is an outlet credited for what the article tells in its own words ("…, the agency reported",
 * "according to media reports"): nobody's reported speech, but whom the figures in it come from. The report of a board, a poll,
 * a ministry's website are no outlets. `names` are those of who speaks.
 */
export function isReportage(text: string, cue: Span | null, speaker: Span, names: () => readonly string[]): boolean {
  if (!cue || speaker.start < 0) return false
  const [verb] = wordsOf(text.slice(cue.start, cue.end).toLowerCase())
  if (!REPORTING.has(verb)) return false
  return namesOutlet(text.slice(speaker.start, speaker.end)) || names().some(namesOutlet)
}

function namesOutlet(name: string): boolean {
  const words = wordsOf(name.split(BEHIND_HEAD, 1)[0])
  const last = words.length - 1
  if (last < 0 || !PUBLISHED.has(words[last].toLowerCase())) return isOutlet(words, last)
  if (AGENCIES.has(words[last - 1]?.toLowerCase() ?? '')) return true
  return words[last].endsWith('s') && last < 2
    ? last === 0 || UNTOLD.has(words[0].toLowerCase()) || isOutlet(words, 0)
    : isOutlet(words, last - 1)
}

function isOutlet(words: readonly string[], last: number): boolean {
  if (last < 0) return false
  const lower = words[last].toLowerCase()
  return (
    OUTLET.has(lower) ||
    NAMED.test(words[last]) ||
    (HOUSES.has(lower) && OF_NEWS.has(words[last - 1]?.toLowerCase() ?? ''))
  )
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}]+/u).filter(word => word.length > 0)
