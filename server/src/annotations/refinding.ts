import type { Span } from '../analysis/article'
import { places, windowOf } from './candidatePlaces'
import type { Folded } from './folding'
import type { Quote } from './model'
import { isBetter, isIt, isWhole, rated, sum } from './rating'
import { wantedOf } from './wantedPassage'

/** Where an edited passage is now; null when it is nowhere, or may be in several places. */
export function refound(text: Folded, quote: Quote, hint: number | null): Span | null {
  const wanted = wantedOf(quote)
  if (wanted.exact === '') return null
  const candidates = places(text.text, wanted, windowOf(text, hint))
    .map(span => rated(text.text, wanted, span))
    .filter(candidate => isIt(candidate, wanted))
    .sort((a, b) => sum(b) - sum(a))
  const [best] = candidates
  if (!best) return null
  const rival = candidates.find(other => other.end <= best.start || other.start >= best.end)
  if (rival && !isBetter(best, rival) && !(isWhole(best) && isAt(text, best, hint))) return null
  return unfolded(text, best)
}

function isAt({ offsets }: Folded, { start }: Span, hint: number | null): boolean {
  return hint !== null && offsets[start] === hint
}

/** A passage of the folded text in the text as given. */
function unfolded({ text, offsets }: Folded, { start, end }: Span): Span {
  let [first, stop] = [start, end]
  while (first < stop && text[first] === ' ') first++
  while (stop > first && text[stop - 1] === ' ') stop--
  const isCut = /[\ud800-\udbff]/.test(text[stop - 1])
  return { start: offsets[first], end: offsets[stop - 1] + (isCut ? 2 : 1) }
}
