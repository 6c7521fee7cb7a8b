import { COUNTRIES, DEMONYMS } from '../words/places'

/**
 * Seats of heads of state and government, lower case, and whose they are; from general knowledge of how news names
 * governments by their buildings.
 */
const SEATS: ReadonlyMap<string, string> = new Map(
  `kremlin:russia,downing street:united kingdom,number 10:united kingdom,white house:united states,oval office:united states,
  élysée:france,elysee:france,matignon:france,palazzo chigi:italy,quirinale:italy,quirinal:italy,moncloa:spain,são bento:portugal,
  ballhausplatz:austria,hofburg:austria,stormont:northern ireland,holyrood:scotland,bute house:scotland,beehive:new zealand,
  zhongnanhai:china,blue house:south korea,kantei:japan,malacañang:philippines,malacanang:philippines,istana:singapore,
  merdeka palace:indonesia,rashtrapati bhavan:india,bankova:ukraine,ak orda:kazakhstan,kuksaroy:uzbekistan,çankaya:turkey,
  planalto:brazil,casa rosada:argentina,miraflores:venezuela,la moneda:chile,casa de nariño:colombia,los pinos:mexico,
  aso rock:nigeria,union buildings:south africa,jubilee house:ghana,villa somalia:somalia`
    .split(',')
    .map(pair => pair.trim().split(':') as [string, string]),
)

/** Lower-case names, other names and demonyms of countries, to the name. */
const COUNTRY: ReadonlyMap<string, string> = new Map([
  ...[...DEMONYMS].map(([form, name]) => [form, name.toLowerCase()] as const),
  ...COUNTRIES.flatMap(({ name, demonym, aliases }) =>
    [name, ...aliases, ...demonym.filter(form => form.includes(' '))].map(
      form => [form.toLowerCase(), name.toLowerCase()] as const,
    ),
  ),
])

/** For each word that opens a name above the most words of such a name. */
const LONGEST = new Map<string, number>()
for (const form of COUNTRY.keys()) {
  const words = form.split(' ')
  LONGEST.set(words[0], Math.max(words.length, LONGEST.get(words[0]) ?? 0))
}

/** Lower-case words with each country as one word, its name: "the american president" -> "the", "united states", "president". */
export function withCountries(words: readonly string[]): string[] {
  const found: string[] = []
  for (let i = 0; i < words.length; ) {
    let length = Math.min(LONGEST.get(words[i]) ?? 0, words.length - i)
    while (length > 0 && !COUNTRY.has(words.slice(i, i + length).join(' '))) length--
    found.push(length === 0 ? words[i] : COUNTRY.get(words.slice(i, i + length).join(' '))!)
    i += Math.max(1, length)
  }
  return found
}

/** The country whose seat of government the words are ("kremlin"), undefined where they say more. */
export const seatOf = (words: readonly string[]): string | undefined => SEATS.get(words.join(' '))
