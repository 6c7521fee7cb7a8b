import type { Token } from '../prose'
import { isFiniteForm, PAST } from '../words/verbs'
import { ADVERBIALS, ADVERBS, wordSet } from '../words/words'

/** "May said", "Will Doe said": no auxiliary; "Skelly said": no adverb; "Drew said": no verb. */
export const isName = (tokens: readonly Token[], i: number): boolean =>
  NAMES.has(tokens[i].text) ||
  (tokens[i].text === 'IS' && !isInCapitals(tokens[i - 1]) && !isInCapitals(tokens[i + 1])) ||
  (tokens[i].text === 'Will' && tokens[i + 1]?.capital === true) ||
  (ADVERBIALS.holds(tokens[i].lexeme) && !ADVERBS.has(tokens[i].lower) && isSurname(tokens, i)) ||
  (PAST.holds(tokens[i].lexeme) &&
    tokens[i + 1]?.verb?.form === 'past' &&
    tokens[i - 1]?.sentence !== tokens[i].sentence)

/** "said | Skelly", "Ann | Skelly said", and at the start "| Skelly said": a capital that is not that of a title or sentence, or a verb behind it. */
function isSurname(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  const { sentence, quoted, lower } = tokens[i]
  const opens = before?.sentence !== sentence || (quoted >= 0 && before.quoted !== quoted) || before.text === ':'
  if (opens) return isFiniteForm(next?.lower ?? '') && !BEFORE_VERBS.has(lower)
  return before.kind !== 'word' || !before.capital || next?.capital !== true
}
/** Adverbs behind which the verb comes before its subject. */
const BEFORE_VERBS = wordSet('rarely hardly scarcely barely equally particularly')

/** "FIRE IS OUT": a line in capitals. */
const isInCapitals = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}{2,}$/u.test(token.text)

/** Names that are pronouns or auxiliaries in lower case; they stay as written. */
const NAMES = new Set(['WHO', 'US', 'IT', 'May'])
