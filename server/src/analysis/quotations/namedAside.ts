import type { Item } from '../phrases/items'
import { isCapital, isMark, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { ARTICLES } from '../phrases/phraseBackward'
import { headOf } from '../phrases/phraseHeads'
import { isShortState, PLACES } from '../words/places'
import { PERSON_TITLE, ROLE_NOUN, ROLE_NOUNS } from '../words/titles'
import { isFiniteForm } from '../words/verbs'
import { DETERMINERS, POSSESSIVES, PREPOSITIONS, RELATIVES, SUBORDINATORS, wordSet } from '../words/words'

/** "the company's lawyer, Jane Doe, said": the aside is the name of whom the phrase before describes; both together. */
export function namedAside(items: readonly Item[], k: number, described: NounPhrase | null): NounPhrase | null {
  if (!described || !isMark(items[described.last + 1], ',')) return null
  const one = items[described.last].lower === 'one'
  if (isCapital(items[described.last]) && !one && !isOffice(items, described)) return null
  const first = described.last + 2
  const end = nameEnd(items, first, k)
  if (isCapital(items[described.last]) && isPlace(items, first, end)) return null
  const title = isTitleWord(items, first, end) ? first : -1
  const opens = first < end && (isCapital(items[first]) || items[first].lower === 'the' || title >= 0)
  const name = opens && isCapital(items[end - 1]) && end - first < 7
  return name &&
    items
      .slice(first, end)
      .every(
        (i, n) =>
          isWord(i) &&
          (isCapital(i) || i.lower.length < 4 || i.lower === 'from' || ROLE_NOUNS.has(i.lower) || first + n === title),
      )
    ? { first: described.first, last: end - 1 }
    : null
}

/** "a nurse in Dover, | Ohio", "| N.J.": where a place is, as the items `first` up to `end` name it. */
export const isPlace = (items: readonly Item[], first: number, end: number): boolean =>
  (end - first === 1 && isShortState(items[first].text)) ||
  PLACES.has(
    items
      .slice(first, end)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** "another sailor, | cooper Jane Doe": a noun for what somebody is, in no list, right before a whole name. */
const isTitleWord = (items: readonly Item[], first: number, end: number): boolean =>
  ROLE_NOUN.holds(items[first]) ||
  (isWord(items[first]) &&
    end - first > 2 &&
    items.slice(first + 1, end).every(isCapital) &&
    !/(?:ing|ed|ly)$/.test(items[first].lower) &&
    !PREPOSITIONS.holds(items[first]) &&
    !SUBORDINATORS.holds(items[first]) &&
    !DETERMINERS.holds(items[first]) &&
    !isFiniteForm(items[first].lower))

/** Words of a name with what stands before it. */
const LONGEST_NAME = 7

/** The comma behind a name: that of the verb, or that of ", Jane Doe, who is no relation,", ", Jane Doe, the mayor of Orsk, who sails,". */
function nameEnd(items: readonly Item[], first: number, k: number): number {
  let comma = first + 1
  while (comma < k && comma - first < LONGEST_NAME && !isMark(items[comma], ',')) comma++
  if (comma >= k || !isMark(items[comma], ',')) return k
  const aged = items[comma + 1].kind === 'number' && isMark(items[comma + 2], ',')
  return (aged && comma + 2 === k) || tellsMore(items, aged ? comma + 3 : comma + 1, k) ? comma : k
}

/** "who is no relation,", "a baker,", "the mayor of Orsk, who sails,", "Republican of Ohio,": what is told of a name up to the comma `k`. */
function tellsMore(items: readonly Item[], first: number, k: number): boolean {
  if (RELATIVES.holds(items[first])) return true
  if (!ARTICLES.has(items[first].lower) && !isPartyOf(items, first)) return false
  let end = first + 1
  while (end < k && isWord(items[end])) end++
  return end === k || (isMark(items[end], ',') && RELATIVES.holds(items[end + 1]))
}

/** "The director of clinics at the School of Law", "The Bishop of Alder", "Alder's Ambassador to the UN": an office with where it is held, and no name before a place. */
const isOffice = (items: readonly Item[], described: NounPhrase): boolean => {
  const { first, last } = described
  const of = items.findIndex((item, i) => i > first && i < last && item.lower === 'of')
  const head = items[of > 0 ? of - 1 : headOf(items, described)]
  const opens = first === 0 || items[first].lower === 'the'
  const isHeld = !isCapital(head) || opens || isOwned(items, described)
  return isHeld && PERSON_TITLE.holds(head)
}

const isOwned = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  POSSESSIVES.holds(items[first]) || items.slice(first, last).some(({ lower }) => lower === "'s")

/** "Republican of Ohio". */
export const isPartyOf = (items: readonly Item[], first: number): boolean =>
  items[first + 1]?.lower === 'of' && PARTIES.has(items[first].lower)
const PARTIES = wordSet('republican democrat independent conservative liberal')
