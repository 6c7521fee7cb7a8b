import type { Span } from '../article'
import type { Name } from '../names/name'
import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { DEMONYMS } from '../words/places'
import { ROLE_NOUN, TITLES } from '../words/titles'
import { DETERMINERS, PERSONAL_SUBJECTS, PREPOSITIONS, wordSet } from '../words/words'
import { OF_OTHERS } from './governed'

/** "Rep. Jane Doe | (D-Ohio)": the last item of a phrase before the bracket that ends it. */
export function beforeBracket(items: readonly Item[], { first, last }: NounPhrase): number {
  let open = last
  while (isMark(items[last], ')') && open > first + 1 && !isMark(items[open], '(')) open--
  return isMark(items[open], '(') ? open - 1 : last
}

/** "vice president of marketing | Jane Doe": an office of something, and not "the author of the book", "the wife of singer". */
export function holdsOffice(items: readonly Item[], { first, last }: NounPhrase, name: number): boolean {
  let of = first + 1
  while (of < last && items[of].lower !== 'of' && items[of].lower !== 'for') of++
  let end = of
  while (end < last && items[end].from < name) end++
  if (end - of < 2 || !TITLES.holds(items[of - 1]) || OF_OTHERS.has(items[of - 1].lower)) return false
  return items.slice(of + 1, end).every(i => isWord(i) && !isCapital(i) && isBare(i))
}

const isBare = (item: Item): boolean =>
  !DETERMINERS.holds(item) &&
  !PREPOSITIONS.holds(item) &&
  !ROLE_NOUN.holds(item) &&
  !TITLES.holds(item) &&
  item.lower !== "'s"

/** "she and the minister". */
export const isPronounAnd = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  last > first + 1 && PERSONAL_SUBJECTS.holds(items[first]) && items[first + 1].lower === 'and'

/** Of "Doe and her lawyer", "The mayor, Jane Doe, and her lawyer, Ann Roe," the item of "and" behind the name that opens a phrase, 0 where none stands there. */
export function andRole(items: readonly Item[], { first, last }: NounPhrase): number {
  const described = items[first].capital && !DETERMINERS.has(items[first].lower) ? -1 : commaIn(items, first, last)
  let and = described + 1 || first
  while (and < last && items[and].capital) and++
  if (described > 0 && isMark(items[and], ',')) and++
  return and > first && and < last && items[and].lower === 'and' && DETERMINERS.has(items[and + 1].lower) ? and : 0
}

const commaIn = (items: readonly Item[], first: number, last: number): number =>
  items.findIndex((item, i) => i > first && i < last && isMark(item, ','))

/** Stand before where somebody is from. */
export const FROM = wordSet('of from')

/** "Teacher B": a letter for somebody's name. */
export const isLetter = ({ words }: Name): boolean => words.length === 1 && /^\p{Lu}$/u.test(words[0])

/** One person by a country: "Belgian", "Iraqi", and not "British", "Japanese", which are many. */
export const isCountryman = ({ lower, capital }: Item): boolean =>
  capital && DEMONYMS.has(lower) && /(?:an|i)$/.test(lower)

/** "they" of "they've". */
export const pronounOf = (lower: string): string => lower.split("'", 1)[0]

/** The pronouns of possessives that own what is said: "her claim". */
export const OWNERS = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
])

/** "criticised | him | for saying". */
export const OBJECTS = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
])

/** The phrase as a span, up to its first preposition's end: title and name, not what follows in asides. */
export function spanOf(items: readonly Item[], phrase: NounPhrase): Span {
  return { start: items[phrase.first].start, end: items[phrase.last].end }
}
