import { foldName } from './personNames'

/** Words after a name that say only what kind of body it is. */
const GENERIC =
  /(?:\s(?:inc|incorporated|corp|corporation|co|company|companies|ltd|limited|llc|plc|group|holdings|news agency|state news agency|agency|newspaper|daily|television|tv|online|website|magazine))+$/

/** Names of states and unions that are written in several ways; general geography, no names out of any article. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['usa', 'united states'],
  ['america', 'united states'],
  ['united states of america', 'united states'],
  ['uk', 'united kingdom'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['eu', 'european union'],
  ['un', 'united nations'],
  ['uae', 'united arab emirates'],
])

/** The name of an organisation or group as it is compared: without "the", stops, and words like Inc. or "news agency". */
export function foldOrganisation(name: string): string {
  const folded = foldName(name).replace(/^the /, '')
  const bare = folded.replace(GENERIC, '') || folded
  return STATES.get(bare) ?? bare
}

/** The initials under which an organisation of several words may be written ("associated press" -> "ap"), null for one word. */
export function initialsOf(folded: string): string | null {
  const words = folded.split(' ').filter(word => !['of', 'for', 'and', 'the', 'on', 'in', 'to'].includes(word))
  return words.length > 1 ? words.map(word => word[0]).join('') : null
}

/** Whether a name is written as an abbreviation: capitals only, at most six. */
export function isAbbreviation(name: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(name.replace(/[.\s]/g, ''))
}
