import { GENDERED_TITLES, ROLE_NOUNS, TITLES } from '../words/titles'
import { wordSet } from '../words/words'
import { seatOf, withCountries } from './seats'

/** A description of somebody: its head ("president") and what narrows it, nationalities as countries ("russia"). */
export interface Role {
  readonly head: string
  readonly narrowing: readonly string[]
}

/** Words for one office under other names: the first stands for all. From general usage in news. */
const SAME_OFFICE: readonly (readonly string[])[] = [
  ['spokesperson', 'spokesman', 'spokeswoman', 'spokespeople'],
  ['chairperson', 'chairman', 'chairwoman', 'chair'],
  ['police officer', 'policeman', 'policewoman'],
  [
    'legislator',
    'lawmaker',
    'congressman',
    'congresswoman',
    'representative',
    'rep',
    'senator',
    'sen',
    'mp',
    'mla',
    'mpp',
    'mna',
  ],
  ['adviser', 'advisor', 'aide'],
  ['governor', 'gov'],
  ['councillor', 'councilor', 'coun', 'cllr', 'councilman', 'councilwoman', 'alderman', 'ald'],
  ['constable', 'const'],
  ['lawyer', 'attorney', 'counsel', 'solicitor', 'barrister'],
  ['actor', 'actress'],
  ['doctor', 'dr'],
  ['sergeant', 'sgt'],
  ['captain', 'capt'],
  ['lieutenant', 'lt'],
  ['colonel', 'col'],
  ['general', 'gen'],
  ['corporal', 'cpl'],
  ['detective', 'det'],
  ['superintendent', 'supt'],
  ['pastor', 'reverend', 'rev'],
  ['professor', 'prof'],
  ['businessman', 'businesswoman', 'entrepreneur', 'tycoon', 'billionaire'],
]
const OFFICE = new Map(SAME_OFFICE.flatMap(words => words.map(w => [w, words[0]] as const)))
/** Letters for an office, and its words; from general usage in news. */
const OFFICES_BY_LETTERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['pm', ['prime', 'minister']],
  ['dpm', ['deputy', 'prime', 'minister']],
  ['da', ['district', 'attorney']],
  ['ag', ['attorney', 'general']],
  ['vp', ['vice', 'president']],
  ['ceo', ['chief', 'executive']],
  ['cfo', ['chief', 'financial', 'officer']],
  ['coo', ['chief', 'operating', 'officer']],
])
/** Whether a word in lower case may be an office by its letters: "the DA". */
export const isOfficeByLetters = (lower: string): boolean => OFFICES_BY_LETTERS.has(lower)
const writtenOut = (words: readonly string[]): readonly string[] =>
  words.some(isOfficeByLetters) ? words.flatMap(w => OFFICES_BY_LETTERS.get(w) ?? [w]) : words

/** Heads that a looser word may stand for: "the Ruritanian leader" is its president or premier. */
const LEADERS = new Set([
  'president',
  'premier',
  'minister',
  'chancellor',
  'chairperson',
  'king',
  'queen',
  'leader',
  'dictator',
  'ruler',
  'taoiseach',
  'emir',
  'sultan',
])
const LOOSE = new Map<string, ReadonlySet<string>>([
  ['leader', LEADERS],
  ['detective', wordSet('detective inspector sergeant constable superintendent')],
  [
    'officer',
    wordSet('officer constable sergeant detective inspector superintendent lieutenant captain corporal trooper'),
  ],
  ['doctor', wordSet('doctor physician surgeon paediatrician pediatrician gp cardiologist oncologist')],
  [
    'scientist',
    wordSet('scientist professor researcher biologist chemist physicist geologist ecologist epidemiologist virologist'),
  ],
  [
    'researcher',
    wordSet('researcher professor scientist biologist chemist physicist geologist ecologist epidemiologist virologist'),
  ],
  ['academic', wordSet('academic professor lecturer historian economist sociologist')],
  ['journalist', wordSet('journalist reporter editor correspondent columnist broadcaster presenter')],
  ['footballer', wordSet('footballer striker defender midfielder goalkeeper winger forward')],
  ['player', wordSet('player striker defender midfielder goalkeeper winger forward quarterback pitcher')],
  [
    'chief',
    new Set(['chief', 'head', 'director', 'president', 'boss', 'commander', 'commissioner', 'executive', 'officer']),
  ],
  ['boss', new Set(['chief', 'head', 'director', 'president', 'boss', 'executive', 'officer', 'owner', 'founder'])],
  ['head', new Set(['head', 'chief', 'director', 'president'])],
  ['executive', new Set(['executive', 'chief', 'ceo', 'officer'])],
  ['politician', new Set([...LEADERS, 'legislator', 'governor', 'mayor'])],
])
/** The head under which offices are compared between articles: any that leads a country is "leader". */
export const officeOf = (head: string): string => (LEADERS.has(head) ? 'leader' : head)

const FILLERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'of',
  'for',
  'in',
  'at',
  'and',
  "'s",
  "'",
  'former',
  'ex',
  'then',
  'state',
  'who',
])

/** Reads a description from its words, lower case, in order; null when no role word is in it. */
export function readRole(words: readonly string[]): Role | null {
  return roleOf(withCountries(writtenOut(words).map(w => w.replace(FORMER, ''))))
}
/** "ex-senator", and no "ex-wife". */
const FORMER = /^ex-(?!wife|husband|boyfriend|girlfriend|partner|lover)/

/** Behind these stands what somebody has to do with, and not what they are: "a source close to the company". */
const BEHIND_HEAD = wordSet('of for at in to from with on by close familiar who')

function roleOf(words: readonly string[]): Role | null {
  const of = words.findIndex((w, i) => i > 0 && BEHIND_HEAD.has(w))
  const front = of > 0 ? words.slice(0, of) : words
  const at = front.findLastIndex(w => ROLE_NOUNS.has(w) || TITLES.has(w))
  if (at < 0) return null
  const narrowing = words.filter((w, i) => i !== at && !FILLERS.has(w))
  const country = LOOSE.has(front[at]) ? seatOf(narrowing) : undefined
  if (country) return { head: 'leader', narrowing: [country] }
  return { head: OFFICE.get(front[at]) ?? front[at], narrowing: [...new Set(narrowing)] }
}

/** Whether `said` ("the Ruritanian leader") can describe whom `known` describes ("president of Ruritania"). */
export function describes(said: Role, known: Role): boolean {
  const heads = said.head === known.head || LOOSE.get(said.head)?.has(known.head) === true
  return heads && said.narrowing.every(w => known.narrowing.includes(w) || known.head === w || TELLS_MORE.test(w))
}

/** Tell more of somebody, and not which of several: "the award-winning singer", "the two-term mayor". */
const TELLS_MORE = /-(?:nominated|winning|born|trained|educated|selling|term|time)$/

/** Gender that a role word tells ("chairman", "actress", "mother"). */
export const roleGender = (words: readonly string[]): 'male' | 'female' | null =>
  words.map(w => GENDERED_TITLES.get(w)).find(g => g !== undefined) ?? null
