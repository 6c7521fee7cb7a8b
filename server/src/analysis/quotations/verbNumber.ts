import type { Item } from '../phrases/items'
import { isCapital, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { headOf } from '../phrases/phraseHeads'
import { NEVER_NOUNS } from '../phrases/verbGroups'
import type { ReportingForm } from '../words/reportingVerbs'
import { ROLE_NOUNS } from '../words/titles'
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, wordSet } from '../words/words'
import { endsClause } from './invertedSubject'
import { isPlural } from './plurals'

/** Whether verb and subject agree in number. A base form wants a plural; "four other states" is a noun, "Local 88 president Jane Doe says" none. */
export const agrees = (items: readonly Item[], subject: NounPhrase, { form, lemma }: ReportingForm): boolean =>
  form === 'base'
    ? (isPlural(items, subject) &&
        !endsInOne(items, subject) &&
        !isMadeTo(items, subject) &&
        (NEVER_NOUNS.has(lemma) || !isOpenObject(items, subject))) ||
      (NEVER_NOUNS.has(lemma) && isForce(items, subject))
    : form !== 'third' ||
      isCapital(items[subject.last]) ||
      !items.slice(subject.first, headOf(items, subject)).some(isMany)

/** "The pier is old, say | critics": of a base form behind its words only who are many, with nothing else behind them. */
export const isSaidByMany = (items: readonly Item[], subject: NounPhrase, { lemma }: ReportingForm): boolean =>
  SAID_BY_MANY.has(lemma) && isPlural(items, subject) && endsClause(items, subject)
const SAID_BY_MANY = wordSet('say argue insist claim')

/** "telling fans in | an emotional Northwire | post": one thing, of which the word behind it is the noun. */
function endsInOne(items: readonly Item[], { first, last }: NounPhrase): boolean {
  let i = SHARES.has(items[last].lower) ? first : last
  while (i > first && isWord(items[i]) && !PREPOSITIONS.holds(items[i]) && !isArticle(items[i])) i--
  return i > first && isArticle(items[i])
}
const SHARES = wordSet('quarter third fifth half majority minority')
const isArticle = ({ lower }: Item): boolean => lower === 'a' || lower === 'an'

/** "accused the Does of | filing false | campaign records": the object of what is done behind a preposition, whose noun is still to come. */
function isOpenObject(items: readonly Item[], { first, last }: NounPhrase): boolean {
  if (isCapital(items[last]) || items[last].lower.endsWith('s')) return false
  let doing = last
  while (doing > first && isWord(items[doing]) && !DETERMINERS.holds(items[doing]) && !isDoing(items[doing])) doing--
  return doing < last && isDoing(items[doing]) && PREPOSITIONS.holds(items[doing - 1])
}
const isDoing = ({ lower }: Item): boolean => /.{3}ing$/.test(lower)

/** "letting | members say", "has firms | report": who is made to say it, or allowed to. */
const isMadeTo = (items: readonly Item[], { first }: NounPhrase): boolean =>
  CAUSES.has(items[first].lower) || CAUSES.has(items[first - 1]?.lower ?? '')
const CAUSES = wordSet('let lets letting make makes making have has having helping')

/** "RCMP say", "the family say": a body by its letters, or several people in one noun, which take the plural in some papers; "does the RCMP say" asks. */
const isForce = (items: readonly Item[], { first, last }: NounPhrase): boolean =>
  last - first < 2 &&
  (/^\p{Lu}{2,6}$/u.test(items[last].text) ||
    (DETERMINERS.holds(items[first]) && ROLE_NOUNS.get(items[last].lower) === 'group')) &&
  !AUXILIARIES.holds(items[first - 1]) &&
  !MAKES_DO.has(items[first - 1]?.lower ?? '')
/** "let the family say", "heard the crew say". */
const MAKES_DO = wordSet('let lets make makes made hear hears heard help helps helped have has had to')

const isMany = (item: Item): boolean =>
  MANY.has(item.lower) || (item.kind === 'number' && /^(?:[2-9]|[1-9]\d{1,2})$/.test(item.text))
const MANY = wordSet('two three four five six seven eight nine ten several many few these those')
