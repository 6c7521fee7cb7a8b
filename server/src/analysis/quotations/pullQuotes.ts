import type { Quotation } from '../article'
import type { Names } from '../names/mentions'
import type { Prose } from '../prose'

/** Words of which a stretch is looked up, and the fewest that a repeated quotation has. */
const STRETCH = 5

/**
 * Gives a quotation that fills a paragraph without a speaker, or took the one before, to whom the article attributes the same
 * words elsewhere by name: pull quotes stand where the page has room.
 */
export function withPulledQuotes(prose: Prose, names: Names, quotations: Quotation[]): void {
  const lost = quotations.map((quotation, i) => isLost(quotation) && standsAlone(prose, quotations, i))
  if (!lost.includes(true)) return
  const openings = new Set(quotations.filter((_, i) => lost[i]).map(({ words }) => words[0]))
  const told = toldStretches(names, quotations, openings)
  quotations.forEach((quotation, i) => {
    const other = lost[i] ? told.get(quotation.words.slice(0, STRETCH).join(' ')) : undefined
    if (!other || !holds(other.words, quotation.words)) return
    const { speaker, entities } = other
    quotations[i] = { ...quotation, speaker, entities, attribution: 'carried' }
  })
}

/** Nobody is named beside it. */
const isLost = ({ cue, attribution, words }: Quotation): boolean =>
  cue === null && (attribution === 'carried' || attribution === 'none') && words.length >= STRETCH

/** Whether no other quotation is in its paragraph. */
const standsAlone = ({ sentences }: Prose, quotations: readonly Quotation[], i: number): boolean =>
  [quotations[i - 1], quotations[i + 1]].every(
    other => !other || sentences[other.sentence].block !== sentences[quotations[i].sentence].block,
  )

/** The quotations of a person named beside them by each stretch that begins with an opening; the first of those that share one. */
function toldStretches(
  { drafts }: Names,
  quotations: readonly Quotation[],
  openings: ReadonlySet<string>,
): Map<string, Quotation> {
  const told = new Map<string, Quotation>()
  for (const quotation of quotations) {
    const { attribution, cue, entities, quoted, words } = quotation
    const named = attribution === 'name' || (attribution === 'pronoun' && cue !== null)
    if (!named || quoted.length === 0 || entities.length === 0) continue
    if (!entities.every(e => drafts[e].kind === 'person')) continue
    for (let i = 0; i + STRETCH <= words.length; i++) {
      if (!openings.has(words[i])) continue
      const stretch = words.slice(i, i + STRETCH).join(' ')
      if (!told.has(stretch)) told.set(stretch, quotation)
    }
  }
  return told
}

const holds = (whole: readonly string[], part: readonly string[]): boolean =>
  ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `)
