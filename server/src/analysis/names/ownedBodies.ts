import type { Token } from '../prose'
import { endsAsDoer, ORGANISATION_WORDS, ROLE_NOUN, ROLE_NOUNS, TITLES } from '../words/titles'
import { wordSet } from '../words/words'
import { isCapital } from './caseStatistics'

const SAINTS = wordSet('st saint')
/** Capitals from a genitive to the word that tells of a body: "St. Mary’s | General Hospital". */
const LONGEST = 3

/**
 * Whether the genitive behind token `last` of a run of capitals that starts at `first` is part of the name of a body:
 * "Prosecutor’s Office", "Halden Nurses’ Association", "Children’s Aid Society", "St. Mary’s School"; not "Ruritania’s Parliament".
 */
export function ownsBody(tokens: readonly Token[], first: number, last: number): boolean {
  const mark = tokens[last + 1]
  if (mark?.lower !== "'s" && !isBareGenitive(tokens, last)) return false
  const { lower, lexeme } = tokens[last]
  const several = ROLE_NOUNS.get(lower) === 'group' || (mark.lower !== "'s" && endsAsDoer(lower.slice(0, -1)))
  if (several || (last > first && SAINTS.has(tokens[first].lower))) return holdsBody(tokens, last + 2, LONGEST)
  return (ROLE_NOUN.holds(lexeme) || TITLES.holds(lexeme)) && holdsBody(tokens, last + 2, 1)
}

/** "Nurses’ A…": an apostrophe alone, right behind a plural and before another word. */
const isBareGenitive = (tokens: readonly Token[], last: number): boolean =>
  (tokens[last + 1]?.text === "'" || tokens[last + 1]?.text === '’') &&
  tokens[last].lower.endsWith('s') &&
  tokens[last].end === tokens[last + 1].start &&
  tokens[last + 2]?.start > tokens[last + 1].end

/** Whether one of so many capitals from a token on tells of a body. */
function holdsBody(tokens: readonly Token[], from: number, most: number): boolean {
  for (let i = from; i < from + most && isCapital(tokens[i]); i++)
    if (ORGANISATION_WORDS.holds(tokens[i].lexeme)) return true
  return false
}
