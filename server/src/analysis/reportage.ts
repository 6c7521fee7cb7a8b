import type { Span } from './article'
import { wordSet } from './words'

/** Words of outlets' names and of what outlets are called, lower case. */
const OUTLET = wordSet(
  'news agency newspaper magazine broadcaster media press reports report times post herald tribune journal telegraph gazette guardian star tv radio daily network website',
)
const REPORTING = wordSet('reported reports report according')

/**
 * Whether an indirect quotation is an outlet credited for what the article tells in its own words ("…, the agency reported",
 * "according to media reports"): nobody's reported speech, but whom the figures in it come from.
 */
export function isReportage(text: string, cue: Span | null, speaker: Span): boolean {
  if (!cue || speaker.start < 0) return false
  const [verb] = wordsOf(text, cue)
  return REPORTING.has(verb) && wordsOf(text, speaker).some(word => OUTLET.has(word))
}

const wordsOf = (text: string, span: Span): string[] =>
  text
    .slice(span.start, span.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
