import type { Prose } from '../prose'
import { PERSON_TITLE } from '../words/titles'
import { AUXILIARIES, isAdverb, PREPOSITIONS, wordSet } from '../words/words'
import type { Name } from './name'

/** Put somebody into an office that is said right behind: "was elected mayor of Alder". */
const PUT_INTO = wordSet('elected re-elected reelected appointed reappointed named became becomes crowned ordained')
/** Tell an office behind "as": "resigned as chairman of the board", "works as a nurse". */
const HELD_AS = wordSet(
  'resigned resigns retired quit served serves works worked down acted reappointed appointed re-elected',
)
/** Between an office and what it is for. */
export const HOLDS_FOR = wordSet('of for at')
/** Open an office, and are no part of it. */
const OPENS = wordSet('the a an its his her their')
/** Words from a name to its verb, and words of an office, at most. */
const LONGEST_GROUP = 4
const LONGEST_OFFICE = 9

/** What somebody is by what the text tells them to have become or left, behind their name: words in lower case, none where it tells nothing. */
export function officeTaken({ tokens, firstToken }: Prose, { last }: Name): readonly string[] {
  const end = firstToken[tokens[last].sentence + 1]
  let at = last + 1
  while (at < end && at - last <= LONGEST_GROUP && (AUXILIARIES.holds(tokens[at].lexeme) || isAdverb(tokens[at].lower)))
    at++
  if (tokens[at]?.lower === 'stepped' || tokens[at]?.lower === 'stood') at++
  const verb = tokens[at]?.lower ?? ''
  const as = tokens[at + 1]?.lower === 'as'
  if (at >= end || !(PUT_INTO.has(verb) || (as && HELD_AS.has(verb)))) return []
  const office: string[] = []
  for (let i = as ? at + 2 : at + 1; i < end && tokens[i].kind === 'word' && office.length < LONGEST_OFFICE; i++) {
    if (PREPOSITIONS.holds(tokens[i].lexeme) && !HOLDS_FOR.has(tokens[i].lower)) break
    if (!OPENS.has(tokens[i].lower) || office.length > 0) office.push(tokens[i].lower)
  }
  const head = office.findIndex(word => HOLDS_FOR.has(word))
  return PERSON_TITLE.has(office[(head < 0 ? office.length : head) - 1] ?? '') ? office : []
}
