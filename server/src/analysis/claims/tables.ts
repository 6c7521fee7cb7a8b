/** Word tables of the claims pass: general English, collected by hand from grammars and the vocabulary of news reports. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns for people that say no more than that they are people. */
export const GENERIC_PEOPLE = set('person people human individual victim casualty fatality life body')
/** Those of them to whom something happened: they are counted with others only where these are said to be hurt. */
export const VICTIMS = set('victim casualty fatality body')
/** Nouns for people, singular: "12 people", "12 soldiers". */
export const PEOPLE =
  set(`person people human individual victim casualty fatality life body man woman child boy girl baby adult teenager
  youth student pupil teacher worker employee civilian resident villager citizen soldier troop policeman officer official fighter militant
  rebel insurgent terrorist passenger driver pilot sailor miner firefighter journalist reporter tourist migrant refugee protester
  demonstrator suspect hostage prisoner inmate detainee patient survivor bystander pedestrian member gunman attacker crew staff
  participant attendee guest student recruit serviceman`)

/** Events whose counts are of people hurt, held, moved or saved: figures that are compared as tolls. */
export const TOLLS = set('kill injure hospitalise miss arrest displace rescue abduct dismiss')

/** Nouns that mean the same when counted. */
export const SAME_NOUN: ReadonlyMap<string, string> = new Map(
  `nation country,state country,guy man,kid child,youngster child,cop policeman,home house,automobile car,vehicle car,aircraft plane,
  airplane plane,aeroplane plane,firm company,business company,dollar dollar,occasion time,troop soldier,participant participant,
  attendee participant`
    .split(/,\s*/)
    .map(pair => pair.split(' ') as [string, string]),
)

/** Words before a figure that make it a part of another. */
export const PART_MARKERS = set('including among includes include included of')
/** Words in a counted noun phrase that exclude others ("two other rifles"). */
export const OTHER_MARKERS = set('other another more additional further extra fellow remaining')

/** Words that open another clause, after a comma or without. */
export const CLAUSE_OPENERS = set(
  'while but although though whereas after before when because who which where whom whose since until unless if that as',
)

/** Before a date: it bounds a period of counting rather than dating an event. */
export const PERIOD_OPENERS = set('since until till from between through during over throughout')

/** What a count of times of an event is called. */
export const EVENT_NOUNS: Readonly<Record<string, string>> = {
  meet: 'meetings',
  visit: 'visits',
  attack: 'attacks',
  arrest: 'arrests',
  shoot: 'shootings',
  vote: 'votes',
  marry: 'marriages',
  launch: 'launches',
  sentence: 'sentences',
  charge: 'charges',
  convict: 'convictions',
  rise: 'rises',
  fall: 'falls',
  agree: 'agreements',
}

/** Verbs that say how something is named, before "as" or the name itself: "described the two as allies". */
export const NAMING_VERBS = set('call describ label brand term dub consider regard declar deem denounc hail')
