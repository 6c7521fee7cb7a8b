import type { Names } from '../names/mentions'
import type { Name } from '../names/name'
import type { Item } from '../phrases/items'
import type { NounPhrase } from '../phrases/nounPhrase'
import { ORGANISATION_WORDS, ROLE_NOUNS } from '../words/titles'
import { isFiniteForm } from '../words/verbs'
import { DETERMINERS, PREPOSITIONS, RELATIVES, wordSet } from '../words/words'
import { OF, PUBLISHED } from './speakerWords'

/** Whether "and" stands beside a name: not in "House Pier and Port Committee spokesman Jane Doe", whose "and" is the committee's. */
export function standsBesideAnd(items: readonly Item[], phrase: NounPhrase, name: Name): boolean {
  if (name.kind !== 'person') return true
  const start = name.title.some(word => ORGANISATION_WORDS.has(word)) ? name.first : name.from
  const before = items.findLast(i => i.from < start && !DETERMINERS.holds(i))
  return isJoint(before) || items.slice(phrase.first, phrase.last).some(i => i.from > name.last && isJoint(i))
}

const isJoint = (item: Item | undefined): boolean => item?.lower === 'and' || item?.lower === ','

/** Whether a name is coordinated with the head of a phrase: "and" stands right before or after it, and not in "Doe of Hill and Dale". */
export function isJoined(items: readonly Item[], phrase: NounPhrase, name: Name): boolean {
  const before = items.findIndex(x => x.from === name.from) - 1
  let after = items.findIndex(x => x.from === name.last) + 1
  while (name.kind !== 'person' && after > 0 && after < phrase.last && isOutletNoun(items[after])) after++
  const led = items.slice(phrase.first, Math.max(phrase.first, before))
  if (name.kind !== 'person' && led.some(({ lower }) => OF.has(lower))) return false
  if (before > phrase.first && items[before].lower === 'and') return true
  if (!(after > 0 && after < phrase.last && items[after].lower === 'and')) return false
  const opens =
    before <= phrase.first ||
    items.slice(phrase.first, before + 1).every(i => DETERMINERS.holds(i) || OWNED.has(i.lower))
  return opens || isMember(items, phrase, name)
}

/** "the official | Northwire | news agency". */
const isOutletNoun = ({ lower }: Item): boolean => lower === 'news' || PUBLISHED.has(lower)
const OWNED = wordSet('official state state-run state-owned private local independent semi-official')

/** "council members Jane Doe and John Roe": a person behind what the people of a phrase are. */
function isMember(items: readonly Item[], { first }: NounPhrase, { from, kind }: Name): boolean {
  const before = items.findLastIndex(i => i.from < from)
  return (
    kind === 'person' &&
    ROLE_NOUNS.get(items[before].lower) === 'group' &&
    !items.slice(first, before).some(({ lower }) => PREPOSITIONS.has(lower))
  )
}

/** "Jane Doe and John Roe opened the pier", "The mayor, Jane Doe, and her deputy, John Roe, met": the people who are the subject of a sentence together. */
export function coordinatedIn(names: Names, items: readonly Item[]): readonly number[] {
  const verb = items.findIndex(({ lower, capital }, i) => i > 0 && !capital && isFiniteForm(lower))
  if (verb < 3 || items.slice(0, verb).some(i => RELATIVES.holds(i) || i.kind === 'quote')) return []
  const found: number[] = []
  let last = 0
  for (let i = 0; i < verb; i++) {
    const name = names.nameAt[items[i].from]
    if (name < 0 || names.names[name].last !== items[i].from) continue
    const entity = names.draftOf[name]
    if (names.drafts[entity].kind !== 'person') continue
    if (found.length > 0 && !isCompany(items.slice(last + 1, i))) return []
    found.push(entity)
    last = i
  }
  return found
}

/** What stands between the names of two people who do something together. */
const isCompany = (between: readonly Item[]): boolean =>
  between.some(i => i.lower === 'and') && !between.some(i => PREPOSITIONS.holds(i) && i.lower !== 'of')
