import type { Token } from '../prose'
import { GIVEN_NAME } from '../words/givenNames'
import { ORGANISATION_WORDS, PERSON_TITLE, ROLE_NOUNS } from '../words/titles'
import { wordSet } from '../words/words'
import { isCapital } from './caseStatistics'

/** What ministries and committees are for: joined by "and" inside their names; from the names of ministries and agencies. */
const PORTFOLIOS = wordSet(
  `aeronautics agriculture alcohol arts atmospheric borders business children citizenship commerce communities culture customs
  defence defense economy education employment energy environment equality exchange families finance fish fisheries fishery food
  foreign forestry game growth health heritage homeland housing immigration industry infrastructure innovation justice labor
  labour land lands law means media oceanic oversight parks pensions planning prisons probation revenue roads rules safety
  science securities skills space sport sports streets technology tourism trade transport transportation treasury universities
  urban veterans water welfare wildlife work`,
)

/** "Housing and Planning | Minister Jane Doe". */
const HEADS = wordSet('secretary minister commissioner')

/** "Food and Drug Administration": "and" between what a body is for, whose kind stands at the end. */
export function joinsPortfolios(tokens: readonly Token[], and: number): boolean {
  if (!PORTFOLIOS.has(tokens[and - 1].lower)) return false
  for (let i = and + 1; i <= and + 4 && isCapital(tokens[i]); i++)
    if (isCapital(tokens[i + 1]) ? HEADS.has(tokens[i].lower) : ORGANISATION_WORDS.holds(tokens[i].lexeme)) return true
  return false
}

/** How many words an office may be away from the name of who holds it. */
const LONGEST_CHARGE = 7

/** "Secretary of State for Work and Pensions | Jane Doe": the token of the office before what it is for, of which `first` is the first or a later word; -1 for none. */
export function chargedOffice(tokens: readonly Token[], first: number): number {
  let at = first - 1
  while (first - at < LONGEST_CHARGE && at > 0 && isOfCharge(tokens[at])) at--
  if (tokens[at]?.lower !== 'for') return -1
  for (let i = at - 1; i >= 0 && first - i < LONGEST_CHARGE; i--) {
    if (!isCapital(tokens[i]) && tokens[i].lower !== 'of') return -1
    if (ROLE_NOUNS.get(tokens[i].lower) === 'person') return i
  }
  return -1
}

const isOfCharge = ({ lower }: Token): boolean => lower === 'and' || PORTFOLIOS.has(lower)

/** Where the name starts behind what an office is for: "Transport | Jane Doe", "Special Operations | Jane Doe"; behind `last` for none, -1 where nothing tells. */
export function behindCharge(tokens: readonly Token[], first: number, last: number): number {
  let name = first
  while (name <= last && isOfCharge(tokens[name])) name++
  while (name > first && name < last && PERSON_TITLE.holds(tokens[name].lexeme)) name++
  if (name > first) return name
  for (let i = first + 1; i < last; i++) if (GIVEN_NAME.holds(tokens[i].lexeme)) return i
  return -1
}
