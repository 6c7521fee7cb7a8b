import { DEMONYMS } from '../words/places'
import { wordSet } from '../words/words'

/** Join the parts of a name when a capital follows. */
export const PARTICLES = wordSet(
  'of de da di do dos das du del della der den van von bin ibn al el la le los ter ten y e av af zu',
)

/** Particles of two words: "Ana de la Roe". */
export const PARTICLES_OF_TWO: ReadonlySet<string> = new Set([
  'de la',
  'de las',
  'de los',
  'de le',
  'van der',
  'van den',
  'van de',
  'von der',
  'y de',
])

/** Those with which a surname begins: "Mr. van der Roe", "De Roe said". */
const BEFORE_SURNAMES = wordSet('de da di do dos das du del della den van von bin ibn la le los ter ten')

/** Whether a name of several words is a surname with its particles, as far as its first word tells. */
export const opensSurname = (word: string): boolean => word.length < 6 && BEFORE_SURNAMES.has(word.toLowerCase())

/** Whether a name is a surname with its particles. Who is also called by the first word alone has that for a name: "Le Roe", "Le said". */
export const isSurnameAlone = (name: string, others: readonly string[]): boolean => {
  const [first] = name.split(' ')
  return first !== name && opensSurname(first) && !others.includes(first)
}

/** Whether one name is the surname, particles included, of another: "van der Roe" of "Ann van der Roe". */
export function isSurnameOf(surname: readonly string[], full: readonly string[]): boolean {
  const given = full.length - surname.length
  return given > 0 && surname.every((word, i) => word.toLowerCase() === full[given + i].toLowerCase())
}

/** Bodies whose names go on with what they are for: "Centre for Harbour Safety". */
const TAKES_FOR = wordSet(
  'academy advocates agency alliance association board bureau campaign center centers centre centres citizens club coalition college commission committee conference council democracy department doctors federation forum foundation friends fund group initiative institute league ministry mothers movement network observatory office organisation organization parents partnership party physicians program programme project school scientists society students trust union veterans women',
)

/** Whether a body is named so that "for" goes on with it; those of a nation, too: "Kelvans for Harbour Safety". */
export const takesFor = (lower: string): boolean =>
  TAKES_FOR.has(lower) || (lower.endsWith('s') && DEMONYMS.has(lower.slice(0, -1)))
