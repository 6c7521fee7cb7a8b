import type { Names } from '../names/mentions'
import { hasFinite } from '../phrases/finiteVerbs'
import type { Item } from '../phrases/items'
import { isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import type { Prose } from '../prose'
import { ROLE_NOUNS } from '../words/titles'
import { type Said, saidOf } from './said'

/** Words of a speaker before or behind the colon of a headline. */
const LONGEST_SPEAKER = 5

/**
 * The items of a headline in title case, where every word has a capital: only names keep theirs, so that verbs are read
 * as verbs.
 */
export const withoutTitleCase = (items: readonly Item[], names: Names): readonly Item[] =>
  items.map(item => (item.capital && names.nameAt[item.from] < 0 ? { ...item, capital: false } : item))

/** Of "Doe says pier is unsafe | as talks collapse" what stands before "as": it opens what the headline tells itself. */
export function beforeAs(items: readonly Item[]): readonly Item[] {
  const as = items.findIndex(({ lower }, i) => i > 2 && lower === 'as')
  const reports = ({ kind, verb }: Item): boolean =>
    kind === 'quote' || (verb !== undefined && verb.form !== 'base' && /[co]/.test(verb.frames))
  const compares = items.slice(as + 1, as + 4).some(({ lower }) => lower === 'as')
  if (as < 0 || compares || items[as - 1].verb || !hasFinite(items, as + 1)) return items
  return items.slice(0, as).some(reports) && !items.slice(as).some(reports) ? items.slice(0, as) : items
}

/** "Doe: pier is unsafe", "Pier is unsafe: engineers": what a headline says with a colon for a verb. */
export function headlineReport(prose: Prose, names: Names, items: readonly Item[], sentence: number): Said | null {
  const colon = items.findIndex(i => isMark(i, ':'))
  if (colon < 1 || items.findLastIndex(i => isMark(i, ':')) !== colon) return null
  const [before, behind] = [
    { first: 0, last: colon - 1 },
    { first: colon + 1, last: items.length - 1 },
  ]
  const speaker = [before, behind].find(phrase => isSpeaker(names, items, phrase))
  if (!speaker) return null
  const region = speaker === before ? { from: colon + 1, to: items.length } : { from: 0, to: colon }
  if (!hasFinite(items, region.from, region.to)) return null
  const side = speaker === before ? { left: null, right: region } : { left: region, right: null }
  const report = { ...COLON, cue: { first: colon, last: colon }, speaker, first: speaker.first, next: colon + 1 }
  return saidOf(prose, items, sentence, { report, ...side, via: [], joint: 'colon', openEnd: false })
}

/** What every report with a colon for a verb has in common. */
const COLON = {
  kind: 'verb',
  lemma: ':',
  frames: 'c',
  inherited: false,
  order: 'SV',
  quotedBy: undefined,
} as const

function isPerson(names: Names, { from }: Item): boolean {
  const name = names.nameAt[from]
  return name >= 0 && names.drafts[names.draftOf[name]].kind === 'person'
}

/** A known person or body, alone ("Jane Doe council: …" tells what it is about), or people and papers by what they are ("Police", "Reports"); nothing beside. */
function isSpeaker(names: Names, items: readonly Item[], { first, last }: NounPhrase): boolean {
  if (last < first || last - first >= LONGEST_SPEAKER) return false
  if (!items.slice(first, last + 1).every(isWord) || hasFinite(items, first + 1, last)) return false
  const name = names.nameAt[items[last].from]
  if (name < 0) return ROLE_NOUNS.has(items[last].lower)
  const { kind } = names.drafts[names.draftOf[name]]
  if (kind === 'organisation' && items.slice(first, last).some(i => isPerson(names, i))) return false
  return kind === 'person' || kind === 'organisation'
}
