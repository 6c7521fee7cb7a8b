import { PAST_AS_BASE } from '../words/reportingVerbs'
import { ONLY_PAST } from '../words/verbs'
import {
  ADVERBIALS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL_SUBJECTS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  wordSet,
} from '../words/words'
import type { Item } from './items'
import { isCapital, isGenitive, isMark, isTime, isTitleOfWork, joinsNouns, type NounPhrase } from './nounPhrase'

/** Behind these a determiner goes on with the phrase; "to" behind an office that takes it. */
const JOINING = wordSet('of and for at to')

/** Marks inside a phrase: "AT & T", "his @harbour account", "Radio 4's Breakfast". */
const INSIDE = new Set(['&', '/', '@', '#', "'s", '’s'])

/** Offices that go on with "to": "ambassador to Canada". */
const TAKES_TO = wordSet(
  'ambassador ambassadors envoy envoys adviser advisers advisor advisors aide aides deputy assistant assistants counsel consultant consultants representative representatives delegate delegates',
)

/** "a Friday news release", "the May report": when something came out, inside its phrase. */
const isDated = (items: readonly Item[], i: number): boolean => {
  const next = items[i + 1]
  return (
    items[i].date &&
    DETERMINERS.holds(items[i - 1]) &&
    next?.kind === 'word' &&
    !(PREPOSITIONS.holds(next) || AUXILIARIES.holds(next) || next.verb || isTime(next) || next.lower === "'s")
  )
}

/** "he'd", "they're": a subject with its verb, where another clause starts. */
const isPronounAndVerb = (lower: string): boolean => {
  const cut = lower.indexOf("'")
  return cut > 0 && PERSONAL_SUBJECTS.has(lower.slice(0, cut))
}

/** "various printed tales": before a participle and its noun. */
const QUANTIFYING = wordSet('multiple various numerous recent newly')

/** "two", "thirty-two", "several": behind them a plural is a noun, though it look like a verb. */
export const isSeveral = ({ lower }: Item): boolean =>
  SEVERAL.has(lower) || /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-|$)/.test(lower)
const SEVERAL = wordSet('two three four five six seven eight nine ten eleven twelve several these those')

/** "the Today programme", "Northwire Tonight": no time behind another word. */
const isProgramme = (item: Item): boolean => item.capital && (item.lower === 'today' || item.lower === 'tonight')

/** "both sides", "all the members". */
const OF_MANY = wordSet('both all')

const opensMany = (next: Item): boolean =>
  next.kind === 'word' && !AUXILIARIES.holds(next) && (!PREPOSITIONS.holds(next) || next.lower === 'of')

/** "the town's | only hospital": an adjective behind an owner. */
const isOnlyOf = (items: readonly Item[], i: number): boolean =>
  (items[i].lower === 'only' || items[i].lower === 'first') && items[i - 1].lower === "'s"

/** "told the board | there were": opens a clause. */
const isExistential = (items: readonly Item[], i: number): boolean =>
  items[i].lower === 'there' && items[i + 1]?.kind === 'word' && AUXILIARIES.holds(items[i + 1])

/** "Air Force One", "Channel Four": a number that ends a name. */
const isNumbered = (items: readonly Item[], i: number): boolean =>
  items[i].capital && isCapital(items[i - 1]) && NUMBERS.has(items[i].lower)
const NUMBERS = wordSet('one two three four five six seven eight nine ten')

/** "22-year-old | student Jane Doe": what a phrase begins with, though it is written in figures. */
const isAge = ({ kind, lower }: Item): boolean => kind === 'number' && lower.endsWith('-year-old')

/** The noun phrase that starts at item `first`, not reaching `limit` or beyond. */
export function phraseStartingAt(items: readonly Item[], first: number, limit: number): NounPhrase | null {
  const start = items[first]
  if (!start || first >= limit || !(start.kind === 'word' || isAge(start))) return null
  if (PERSONAL_SUBJECTS.holds(start)) return { first, last: first }
  if (
    PREPOSITIONS.holds(start) ||
    SUBORDINATORS.holds(start) ||
    COORDINATORS.holds(start) ||
    AUXILIARIES.holds(start) ||
    (ADVERBIALS.holds(start) && !(OF_MANY.has(start.lower) && limit > first + 1 && opensMany(items[first + 1]))) ||
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
    if (item.kind === 'mark' && !INSIDE.has(item.lower) && !(i > first && isGenitive(items, i))) break
    if (item.kind === 'quote') {
      if (!(isCapital(items[i - 1]) && isCapital(items[i + 1]))) break
      continue
    }
    if (i === first + 1 && isTitleOfWork(start) && item.capital) break
    if (i > first && item.kind === 'word') {
      if (
        (isTime(item) && !isDated(items, i) && !isProgramme(item)) ||
        (AUXILIARIES.holds(item) && item.lower !== "'s") ||
        (ADVERBIALS.holds(item) && !isProgramme(item) && !DETERMINERS.holds(items[i - 1]) && !isOnlyOf(items, i))
      )
        break
      if (PERSONAL_SUBJECTS.holds(item) || isPronounAndVerb(item.lower)) break
      if (SUBORDINATORS.holds(item) || RELATIVES.holds(item) || isExistential(items, i)) break
      if (
        item.lower === 'of' ||
        (item.lower === 'to' && TAKES_TO.has(items[i - 1].lower)) ||
        (item.lower === 'for' && isCapital(items[i + 1])) ||
        (item.lower === 'at' && isCapital(items[i + 1]) && !isCapital(items[i - 1]))
      )
        continue
      if (PREPOSITIONS.holds(item)) break
      if (COORDINATORS.holds(item) && !(item.lower === 'and' && joinsNouns(items, i))) break
      const verb = item.verb
      const nounLike =
        verb?.form === 'third' &&
        (i + 1 >= limit ||
          items[i + 1].kind === 'mark' ||
          (i - first < 3 && isSeveral(start) && !isSeveral(items[i - 1])))
      if (
        verb &&
        (verb.form === 'past' || verb.form === 'third') &&
        !nounLike &&
        !PAST_AS_BASE.has(item.lower) &&
        !isCapital(item) &&
        !DETERMINERS.holds(items[i - 1]) &&
        !(i === first + 1 && QUANTIFYING.has(start.lower))
      )
        break
      if (ONLY_PAST.holds(item) && !item.capital && !DETERMINERS.holds(items[i - 1])) break
      if (isNumbered(items, i)) {
        last = i
        continue
      }
      if (DETERMINERS.holds(item) && !JOINING.has(items[i - 1].lower) && !DETERMINERS.holds(items[i - 1])) break
    }
    last = i
  }
  while (
    last > first &&
    items[last].kind === 'word' &&
    !isNumbered(items, last) &&
    (PREPOSITIONS.holds(items[last]) || DETERMINERS.holds(items[last]) || items[last].lower === 'and')
  )
    last--
  return { first, last }
}
