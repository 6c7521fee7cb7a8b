import { COUNTRIES, DEMONYMS } from './places'

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

/** Most words of a name above. */
const LONGEST = 5

/** Lower-case words with each country as one word, its name: "the american president" -> "the", "united states", "president". */
export const withCountries = (words: readonly string[]): string[] => replaced(words, COUNTRY)

/** The country whose seat of government the words are ("kremlin"), undefined where they say more. */
export const seatOf = (words: readonly string[]): string | undefined => SEATS.get(words.join(' '))

function replaced(words: readonly string[], names: ReadonlyMap<string, string>): string[] {
  const found: string[] = []
  for (let i = 0; i < words.length; ) {
    let length = Math.min(LONGEST, words.length - i)
    while (length > 1 && !names.has(words.slice(i, i + length).join(' '))) length--
    found.push(names.get(words.slice(i, i + length).join(' ')) ?? words[i])
    i += length
  }
  return found
}
