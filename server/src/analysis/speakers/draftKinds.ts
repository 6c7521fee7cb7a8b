import type { Draft } from '../names/cast'
import { AGENCIES } from '../words/agencies'
import { ROLE_NOUNS } from '../words/titles'
import { wordSet } from '../words/words'

/** A person, or somebody unnamed; no testimony, no recording. */
export const isSomebody = ({ kind, words }: Draft): boolean =>
  kind === 'person' || ((kind === 'unknown' || kind === 'unnamed') && !areSeveral(words) && !words.some(isSomething))

/** "Democrats", "sources close to the board", "six in 10": people, and none of them. */
const areSeveral = (words: readonly string[]): boolean =>
  words.some(word => /^\d/.test(word)) ||
  words.map(word => ROLE_NOUNS.get(word.toLowerCase())).find(role => role !== undefined) === 'group'

/** "Northwire data": what is cited for figures, and no body that goes on speaking. */
export const isRecord = (words: readonly string[]): boolean => RECORDS.has(words[words.length - 1].toLowerCase())
const RECORDS = wordSet(
  'data figures poll survey study report records documents statement filing filings letter letters email emails memo petition petitions lawsuit suit',
)

const isSomething = (word: string): boolean => {
  const lower = word.toLowerCase()
  return ROLE_NOUNS.get(lower) === 'organisation' || THINGS.has(lower)
}
const THINGS = wordSet(
  `testimony evidence recording video footage photo photos image images tape website page account data tally autopsy post-mortem probe
investigation research record results summary note sign notice placard poster banner plaque label caption inscription slide headline
tagline text clause section update version rumour rumor gossip tale legend rating ranking marker memorandum`,
)

/** "the Northwire news agency": a body that is known to be one of news. */
export const isNewsBody = ({ kind, words, aliases, roles }: Draft): boolean =>
  kind === 'organisation' &&
  (AGENCIES.has(words.join(' ').toLowerCase()) || [...aliases, ...roles].some(name => ` ${name}`.includes(' news ')))
