import type { Prose } from '../prose'
import { reportingForm } from '../words/reportingVerbs'
import { PERSON_TITLE } from '../words/titles'
import { POSSESSIVES, PREPOSITIONS, SUBORDINATORS, wordSet } from '../words/words'
import type { Cast } from './cast'
import type { Name } from './name'
import { HOLDS_FOR, officeTaken } from './officesTaken'

/** Words with which a clause goes on behind a name and a comma. */
const AFTER_NAMES = wordSet('who which whose said says told told is was and has had that saying')
/** Open a description. */
const OPENS = wordSet('the a an his her its their our my your')
/** Open no description: "quoted Jane Doe, as saying that …", "Jane Doe, in a letter to the minister". */
const goesOn = (lower: string): boolean => PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower)

/** "Jane Doe, the harbour master,": what stands after a person's name between commas is said of them. */
export function describeByApposition(
  prose: Prose,
  names: readonly Name[],
  draftOf: readonly number[],
  cast: Cast,
): void {
  for (const [i, name] of names.entries()) {
    const draft = draftOf[i]
    if (cast.drafts[draft].kind === 'unknown' && hasAge(prose, name)) cast.drafts[draft].kind = 'person'
    if (cast.drafts[draft].kind === 'place' || cast.drafts[draft].kind === 'organisation') continue
    cast.describe(draft, apposition(prose, name))
    cast.describe(draft, before(prose, name))
    cast.describe(draft, officeTaken(prose, name))
  }
}

/** "Doe, 29, who", "said Doe, 29.": somebody's age between marks. */
function hasAge({ tokens }: Prose, { last }: Name): boolean {
  const [comma, age, mark] = tokens.slice(last + 1, last + 4)
  if (comma?.text !== ',' || !/^[1-9]\d$/.test(age?.text ?? '')) return false
  return mark?.text === ',' || mark?.text === '.'
}

/** "The harbour master, Jane Doe,": the description before a name between commas. */
function before(prose: Prose, name: Name): readonly string[] {
  const { tokens } = prose
  const comma = name.from - 1
  if (tokens[comma]?.text !== ',' || tokens[name.last + 1]?.text !== ',') return NOTHING
  const role = tokens[comma - 1]
  if (!role) return NOTHING
  if (!PERSON_TITLE.holds(role.lexeme)) return officeOf(prose, comma)
  let first = comma - 1
  const floor = Math.max(prose.firstToken[tokens[name.first].sentence], comma - 8)
  while (first > floor && tokens[first - 1].kind === 'word' && !OPENS.has(tokens[first].lower)) first--
  return tokens
    .slice(first, comma)
    .map(t => t.lower)
    .filter(w => !POSSESSIVES.has(w))
}

/** "The mayor of Alder, Jane Doe,": an office with what it is for, where nobody else is described in that. */
function officeOf({ tokens, firstToken }: Prose, comma: number): string[] {
  const floor = Math.max(firstToken[tokens[comma].sentence], comma - 8)
  let first = comma - 1
  while (first > floor && tokens[first].kind === 'word' && !OPENS.has(tokens[first].lower)) first--
  if (!OPENS.has(tokens[first].lower) && first > floor) return []
  const words = tokens.slice(OPENS.has(tokens[first].lower) ? first + 1 : first, comma)
  const joint = words.findIndex(({ lower }) => HOLDS_FOR.has(lower))
  if (joint < 1 || !PERSON_TITLE.holds(words[joint - 1].lexeme) || words.some(({ kind }) => kind !== 'word')) return []
  return words.slice(joint).some(({ lexeme }) => PERSON_TITLE.holds(lexeme)) ? [] : words.map(({ lower }) => lower)
}

const NOTHING: readonly string[] = []

function apposition(prose: Prose, name: Name): readonly string[] {
  const { tokens } = prose
  const opener = tokens[name.last + 2]
  if (tokens[name.last + 1]?.text !== ',' || opener?.kind !== 'word' || goesOn(opener.lower)) return NOTHING
  if (reportingForm(opener.lower)?.form === 'ing') return NOTHING
  const words: string[] = []
  let role = false
  for (let i = name.last + 2; i < tokens.length && words.length < 12; i++) {
    const token = tokens[i]
    if (token.sentence !== tokens[name.first].sentence || AFTER_NAMES.has(token.lower)) break
    if (token.kind === 'punctuation') return role ? words : []
    words.push(token.lower)
    role ||= PERSON_TITLE.holds(token.lexeme)
  }
  return []
}
