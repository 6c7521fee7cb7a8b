import type { Quotation } from '../article'
import type { Names } from '../names/mentions'
import type { Prose } from '../prose'
import { shingles } from '../text/wording'

/** Words of which a stretch is looked up, and the fewest of a quotation that took the speaker before. */
const STRETCH = 5

/** The fewest words of a quotation that has no speaker: so few must all stand together elsewhere. */
const FEWEST = 3

/** Among so many of its first words a quotation without a speaker has a stretch that stands elsewhere. */
const OPENING = 12

/**
 * Gives a quotation without a speaker, or one that fills a paragraph and took the one before, to whom the article attributes
 * the same words elsewhere by name: a headline repeats what somebody says below, often with words left out, and pull quotes
 * stand where the page has room.
 */
export function withPulledQuotes(prose: Prose, names: Names, quotations: Quotation[]): void {
  const lost = quotations.map((_, i) => lostStretches(prose, quotations, i))
  const wanted = new Set(lost.flat())
  if (wanted.size === 0) return
  const told = toldStretches(names, quotations, wanted)
  quotations.forEach((quotation, i) => {
    const others = lost[i].flatMap(stretch => told.get(stretch) ?? [])
    const [other, ...more] = [...new Set(others)].filter(({ words }) => holds(words, quotation.words))
    if (!other || !more.every(one => haveOneSpeaker(one, other))) return
    const { speaker, entities } = other
    quotations[i] = { ...quotation, speaker, entities, attribution: 'repeated' }
  })
}

/** By which stretches a quotation is looked for elsewhere; none where somebody is named beside it. */
function lostStretches(prose: Prose, quotations: readonly Quotation[], i: number): string[] {
  const { cue, attribution, words } = quotations[i]
  if (cue !== null || words.length < FEWEST) return []
  if (attribution === 'none') return shingles(words.slice(0, OPENING), Math.min(STRETCH, words.length))
  return attribution === 'carried' && standsAlone(prose, quotations, i)
    ? shingles(words.slice(0, STRETCH), STRETCH)
    : []
}

/** Whether no other quotation is in its paragraph. */
const standsAlone = ({ sentences }: Prose, quotations: readonly Quotation[], i: number): boolean =>
  [quotations[i - 1], quotations[i + 1]].every(
    other => !other || sentences[other.sentence].block !== sentences[quotations[i].sentence].block,
  )

/** The quotations of a person named beside them by each wanted stretch: the first, and the first of another speaker. */
function toldStretches(names: Names, quotations: readonly Quotation[], wanted: ReadonlySet<string>) {
  const openings = new Set([...wanted].map(stretch => stretch.slice(0, stretch.indexOf(' '))))
  const lengths = [...new Set([...wanted].map(stretch => stretch.split(' ').length))]
  const told = new Map<string, Quotation[]>()
  for (const quotation of quotations.filter(one => isNamed(names, one)))
    quotation.words.forEach((word, i) => {
      if (!openings.has(word)) return
      for (const stretch of lengths.map(length => quotation.words.slice(i, i + length).join(' '))) {
        const tellers = told.get(stretch)
        if (!tellers && wanted.has(stretch)) told.set(stretch, [quotation])
        if (tellers?.length === 1 && !haveOneSpeaker(tellers[0], quotation)) tellers.push(quotation)
      }
    })
  return told
}

/** Whether a person is named beside a quotation with marks. */
function isNamed({ drafts }: Names, { attribution, cue, entities, quoted }: Quotation): boolean {
  const named = attribution === 'name' || (attribution === 'pronoun' && cue !== null)
  return named && quoted.length > 0 && entities.length > 0 && entities.every(e => drafts[e].kind === 'person')
}

const haveOneSpeaker = (a: Quotation, b: Quotation): boolean =>
  a.entities.length === b.entities.length && a.entities.every(entity => b.entities.includes(entity))

/** Whether the words of a part stand in a whole in their order, whatever the whole has between them. */
function holds(whole: readonly string[], part: readonly string[]): boolean {
  let found = 0
  for (const word of whole) if (word === part[found]) found++
  return found === part.length
}
