import { ROLE_NOUN, ROLE_NOUNS } from '../words/titles'
import { DETERMINERS, POSSESSIVES, PREPOSITIONS, TIME_NOUN, wordSet } from '../words/words'
import type { Item } from './items'

/** A noun phrase: item indexes, `last` inclusive. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
}

/** Whether an item starts with a capital. */
export const isCapital = (item: Item | undefined): boolean => item?.capital === true

/** Whether an item is a word: no number, mark or quotation. */
export const isWord = (item: Item | undefined): item is Item => item?.kind === 'word'

/** Whether an item is this mark. */
export const isMark = (item: Item | undefined, mark: string): boolean => item?.kind === 'mark' && item.lower === mark

/** Whether an item is one of several marks. */
export const isOneOf = (item: Item | undefined, marks: ReadonlySet<string>): boolean =>
  item?.kind === 'mark' && marks.has(item.lower)

/** Marks of an aside or of a break; a hyphen between spaces is one. */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '--'])
/** Marks before an attribution that stands behind its words. */
export const COMMA_OR_DASH: ReadonlySet<string> = new Set([',', '—', '–'])
/** Marks before a quotation. */
export const COMMA_OR_COLON: ReadonlySet<string> = new Set([',', ':'])
/** Marks at which a sentence or its main clause ends. */
export const END_MARKS: ReadonlySet<string> = new Set(['.', '?', '!', ';'])
/** Marks between two clauses of one sentence. */
export const COMMA_OR_SEMICOLON: ReadonlySet<string> = new Set([',', ';'])

/** "Doe and Roe", "the US and UK", "the company and its owner": both sides look like nouns. */
export function joinsNouns(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]
  const after = items[i + 1]
  if (!isWord(before) || !isWord(after)) return false
  if (isCapital(before) && isCapital(after)) return true
  if (OF_OFFICE.has(after.lower) && ROLE_NOUNS.has(items[i + 2]?.lower ?? '') && OF_OFFICE.has(before.lower))
    return true
  if (DETERMINERS.holds(after) || POSSESSIVES.holds(after) || isCapital(after))
    return ROLE_NOUN.holds(before) || isCapital(before)
  return ROLE_NOUN.holds(before) && (ROLE_NOUN.holds(after) || ROLE_NOUNS.has(items[i + 2]?.lower ?? ''))
}

/** "current and former officials", "the interior and trade ministries": what comes in pairs before who holds an office. */
const OF_OFFICE = wordSet(
  'current former present past retired serving sitting senior junior local state federal national regional foreign domestic private public military civilian elected appointed old new young male female interior commerce trade finance defence defense justice health education labour labor energy environment transport agriculture treasury municipal provincial northern southern eastern western central',
)

/** "Monday", "today", "week": a word that tells when. */
export const isTime = (item: Item): boolean =>
  item.kind === 'word' &&
  (item.date || (TIME_NOUN.holds(item) && !isCapital(item)) || item.lower === 'today' || item.lower === 'yesterday')

/** A title of a work in its marks: "on “The Long Shore” | Doe said". */
export const isTitleOfWork = ({ lower, text }: Item): boolean => lower === 'title' && /^["“‘']/.test(text)

/** A title of a work with the comma behind it inside its marks: "in “The Long Shore,” Doe said". */
export const endsWithComma = (item: Item): boolean => item.lower === 'title' && /,["”’']$/.test(item.text)

/** "the workers’ union": the apostrophe of a plural, or of a name in -s. */
export const isGenitive = (items: readonly Item[], i: number): boolean =>
  i < items.length &&
  (items[i].lower === "'" || items[i].lower === '’') &&
  /s$/i.test(items[i - 1].text) &&
  (items[i + 1]?.kind === 'word' || items[i + 1]?.kind === 'number') &&
  !PREPOSITIONS.holds(items[i + 1])

/** "the 44-year-old", "the mother-of-two": somebody by age or children. */
export const isPersonByAge = (lower: string): boolean => lower.includes('-') && BY_AGE.test(lower)
const BY_AGE = /^(?:\d+-year-old|(?:mum|mom|mother|dad|father|grandmother|grandfather)-of-[a-z]+)$/
