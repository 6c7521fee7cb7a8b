import type { Item } from './items'
import { ORGANISATION_WORDS, ROLE_NOUNS } from './titles'
import { isFiniteForm, isPast } from './verbs'
import {
  AUXILIARIES,
  CALENDAR,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  PERSONAL_SUBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  TIME_NOUNS,
} from './words'

/** A noun phrase: item indexes, `last` inclusive. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
}

const STOPS = new Set([',', ';', ':', '—', '–', '-', '--', '…', '...', '.', '?', '!', '|', '*', '•'])
const isCapital = (item: Item | undefined): boolean => item?.capital === true
const isWord = (item: Item | undefined): item is Item => item?.kind === 'word'
export const isMark = (item: Item | undefined, ...marks: readonly string[]): boolean =>
  item?.kind === 'mark' && marks.includes(item.lower)

/** Whether a noun phrase can end with this item: a noun, a name or a pronoun, not a function word. */
const endsPhrase = (item: Item): boolean =>
  (item.kind === 'word' &&
    (item.capital || !isPast(item.lower)) &&
    (PERSONAL_SUBJECTS.has(item.lower) ||
      !(
        PREPOSITIONS.has(item.lower) ||
        SUBORDINATORS.has(item.lower) ||
        COORDINATORS.has(item.lower) ||
        (DETERMINERS.has(item.lower) &&
          !/^(?:some|many|most|both|all|few|several|others?|another|this|that|each|one|two|three|four|five|six|seven|eight|nine|ten|more)$/.test(
            item.lower,
          )) ||
        AUXILIARIES.has(item.lower)
      ))) ||
  isMark(item, ')')

/** Items that may stand inside a noun phrase when it is read from its end to its start. */
function insidePhrase(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (item.kind === 'number') return true
  if (item.kind === 'quote') return isCapital(items[i - 1]) && isCapital(items[i + 1]) && item.to - item.from <= 5
  if (item.kind === 'mark')
    return (
      item.lower === '&' ||
      item.lower === '/' ||
      item.lower === "'" ||
      item.lower === '’' ||
      item.lower === '$' ||
      item.lower === '%'
    )
  if (AUXILIARIES.has(item.lower) && item.lower !== "'s") return false
  if (item.lower !== 'that' && item.lower !== 'so' && SUBORDINATORS.has(item.lower) && !PREPOSITIONS.has(item.lower))
    return false
  if (item.lower === 'that' || item.lower === 'because' || item.lower === 'as' || item.lower === 'than') return false
  if (COORDINATORS.has(item.lower)) return item.lower === 'and' && joinsNouns(items, i)
  if (isPredicate(items, i)) return false
  const verb = item.verb
  return !(
    verb &&
    (verb.form === 'past' || verb.form === 'third') &&
    /[coi]/.test(verb.frames) &&
    !DETERMINERS.has(items[i - 1]?.lower ?? '') &&
    !isAttributive(items, i)
  )
}

/** A finite verb, or a verb with an object: a phrase read backwards has left its clause. */
function isPredicate(items: readonly Item[], i: number): boolean {
  const item = items[i]
  const next = items[i + 1]
  if (isCapital(item) && i > 0) return false
  const object =
    next !== undefined &&
    (DETERMINERS.has(next.lower) || PERSONAL_SUBJECTS.has(next.lower) || /^(?:him|her|them|me|us)$/.test(next.lower))
  if (/ing$/.test(item.lower) && item.lower.length > 4) return object
  if (!isFiniteForm(item.lower) || item.lower === "'s" || isAttributive(items, i)) return false
  return (
    !isPast(item.lower) ||
    object ||
    isCapital(next) ||
    /^(?:was|were|had|did|went|came|took|got|gave|became|began|fell|stood|ran|rose|grew)$/.test(item.lower)
  )
}

/** "the alleged victims", "reported cases": a participle before a noun. */
const isAttributive = (items: readonly Item[], i: number): boolean =>
  i > 0 &&
  (POSSESSIVES.has(items[i - 1].lower) ||
    DETERMINERS.has(items[i - 1].lower) ||
    (PREPOSITIONS.has(items[i - 1].lower) && items[i - 1].lower !== 'of'))

/** "Putin and Xi", "the US and UK", "the company and its owner": both sides look like nouns. */
function joinsNouns(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]
  const after = items[i + 1]
  if (!isWord(before) || !isWord(after)) return false
  if (isCapital(before) && isCapital(after)) return true
  if (DETERMINERS.has(after.lower) || POSSESSIVES.has(after.lower) || isCapital(after))
    return ROLE_NOUNS.has(before.lower) || isCapital(before)
  return ROLE_NOUNS.has(before.lower) && (ROLE_NOUNS.has(after.lower) || ROLE_NOUNS.has(items[i + 2]?.lower ?? ''))
}

/** The noun phrase that ends at item `last`, not reaching before `floor`; null when there is none. */
export function phraseEndingAt(items: readonly Item[], last: number, floor: number): NounPhrase | null {
  if (last < floor || !endsPhrase(items[last])) return null
  if (isWord(items[last]) && PERSONAL_SUBJECTS.has(items[last].lower)) return { first: last, last }
  let first = last + 1
  for (let i = last; i >= floor; i--) {
    if (isMark(items[i], ')')) {
      const open = openingBracket(items, i, floor)
      if (open < 0) break
      i = open
      continue
    }
    if (!insidePhrase(items, i)) break
    if (i < last && isWord(items[i]) && PERSONAL_SUBJECTS.has(items[i].lower)) break
    first = i
  }
  while (first <= last && isMark(items[first], '(')) first = items.findIndex((x, i) => i > first && isMark(x, ')')) + 1
  return first > last ? null : trimFront(items, first, last)
}

const openingBracket = (items: readonly Item[], close: number, floor: number): number => {
  for (let i = close - 1; i >= Math.max(floor, close - 12); i--) if (isMark(items[i], '(')) return i
  return -1
}

/** Cuts off what stands before the phrase proper: adverbs, and "On Wednesday", "In Paris" before "the minister". */
function trimFront(items: readonly Item[], from: number, last: number): NounPhrase | null {
  let first = from
  while (
    first < last &&
    (isAdverb(items[first].lower) ||
      COORDINATORS.has(items[first].lower) ||
      /^(?:meanwhile|then|now|still|also|today|yesterday|however|earlier|later)$/.test(items[first].lower))
  )
    first++
  while (first < last && isWord(items[first]) && (PREPOSITIONS.has(items[first].lower) || isTime(items[first]))) {
    const next = startInside(items, first + 1, last)
    if (next < 0) return null
    first = next
  }
  if (items[first].lower === "'s" || isTime(items[last])) return null
  return first > last || (isWord(items[first]) && PREPOSITIONS.has(items[first].lower)) ? null : { first, last }
}

const isTime = (item: Item): boolean =>
  item.kind === 'word' &&
  (CALENDAR.has(item.lower) ||
    (TIME_NOUNS.has(item.lower) && !isCapital(item)) ||
    item.lower === 'today' ||
    item.lower === 'yesterday')

/** Where a second noun phrase starts after a preposition's: at a determiner or name that no preposition governs. */
function startInside(items: readonly Item[], from: number, last: number): number {
  for (let i = from + 1; i <= last; i++) {
    const item = items[i]
    const before = items[i - 1]
    if (
      before.lower === "'s" ||
      (isWord(before) && (PREPOSITIONS.has(before.lower) || DETERMINERS.has(before.lower) || before.lower === 'and'))
    )
      continue
    if (isTime(item)) continue
    if (isWord(item) && (PERSONAL_SUBJECTS.has(item.lower) || DETERMINERS.has(item.lower))) return i
    if (isCapital(item) && (!isCapital(before) || isTime(before))) return i
  }
  return -1
}

/** Offices that go on with "to": "ambassador to Canada". */
const TAKES_TO =
  /^(?:ambassadors?|envoys?|advis[eo]rs?|aides?|deputy|assistants?|counsel|consultants?|representatives?|delegates?)$/

/** The noun phrase that starts at item `first`, not reaching `limit` or beyond. */
export function phraseStartingAt(items: readonly Item[], first: number, limit: number): NounPhrase | null {
  const start = items[first]
  if (!start || first >= limit || start.kind !== 'word') return null
  if (PERSONAL_SUBJECTS.has(start.lower)) return { first, last: first }
  if (
    PREPOSITIONS.has(start.lower) ||
    SUBORDINATORS.has(start.lower) ||
    COORDINATORS.has(start.lower) ||
    AUXILIARIES.has(start.lower) ||
    isAdverb(start.lower) ||
    isTime(start)
  )
    return null
  let last = first
  for (let i = first; i < limit; i++) {
    const item = items[i]
    if (isMark(item, '(')) {
      const close = items.findIndex((x, k) => k > i && k < i + 12 && isMark(x, ')'))
      if (close < 0) break
      i = close
      continue
    }
    if (item.kind === 'mark' && item.lower !== '&' && item.lower !== '/') break
    if (item.kind === 'quote') {
      if (!(isCapital(items[i - 1]) && isCapital(items[i + 1]))) break
      continue
    }
    if (i > first && item.kind === 'word') {
      if (isTime(item) || (AUXILIARIES.has(item.lower) && item.lower !== "'s") || isAdverb(item.lower)) break
      if (PERSONAL_SUBJECTS.has(item.lower)) break
      if (SUBORDINATORS.has(item.lower) || RELATIVES.has(item.lower)) break
      if (
        item.lower === 'of' ||
        (item.lower === 'to' && TAKES_TO.test(items[i - 1].lower)) ||
        (item.lower === 'for' && isCapital(items[i + 1])) ||
        (item.lower === 'at' && isCapital(items[i + 1]) && !isCapital(items[i - 1]))
      )
        continue
      if (PREPOSITIONS.has(item.lower)) break
      if (COORDINATORS.has(item.lower) && !(item.lower === 'and' && joinsNouns(items, i))) break
      const verb = item.verb
      const nounLike = verb?.form === 'third' && (i + 1 >= limit || items[i + 1].kind === 'mark')
      if (verb && (verb.form === 'past' || verb.form === 'third') && !nounLike && !isCapital(item)) break
      if (
        DETERMINERS.has(item.lower) &&
        !/^(?:of|and|for|at)$/.test(items[i - 1].lower) &&
        !DETERMINERS.has(items[i - 1].lower)
      )
        break
    }
    last = i
  }
  while (
    last > first &&
    items[last].kind === 'word' &&
    (PREPOSITIONS.has(items[last].lower) || DETERMINERS.has(items[last].lower) || items[last].lower === 'and')
  )
    last--
  return { first, last }
}

/** Index of the head noun of a phrase: the last noun before the first preposition, bracket or relative. */
export function headOf(items: readonly Item[], phrase: NounPhrase): number {
  let head = phrase.first
  for (let i = phrase.first; i <= phrase.last; i++) {
    const item = items[i]
    if (item.lower === 'of' && isCapital(items[i - 1]) && isCapital(items[i + 1])) continue
    if (
      i > phrase.first &&
      ((item.kind === 'word' && (PREPOSITIONS.has(item.lower) || RELATIVES.has(item.lower))) || item.kind === 'mark')
    )
      break
    if (item.kind === 'word' && item.lower !== "'s") head = i
  }
  return head
}

/** Whether the head of a phrase can speak: a pronoun, a capital, or a noun for people, bodies or documents. */
export function canSpeak(items: readonly Item[], phrase: NounPhrase): boolean {
  const head = items[headOf(items, phrase)]
  if (PERSONAL_SUBJECTS.has(head.lower) || isCapital(head)) return true
  if (ROLE_NOUNS.has(head.lower) || ORGANISATION_WORDS.has(head.lower)) return true
  return (
    /^(?:some|many|most|both|all|few|several|others?|another|one|two|three|four|five|six|seven|eight|nine|ten|those)$/.test(
      head.lower,
    ) || /(?:ers|ists|ians|ors|men|women|ees)$/.test(head.lower)
  )
}

export { isCapital, isTime, isWord, STOPS }
