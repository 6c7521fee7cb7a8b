/** Words that stand for numbers. English cardinals, ordinals, fractions and vague counts, as in any grammar. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** Below one hundred: "seven" -> 7, "forty" -> 40. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, i) => [word, i] as const),
  ...TENS.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
  ['fourty', 40],
  ['nought', 0],
  ['naught', 0],
])

/** What a number before them is multiplied by; also in the plural ("two millions"). */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
  ['millions', 1e6],
  ['billions', 1e9],
])

/** Abbreviated magnitudes, only right after digits ("1.2bn", "2 mln"). Those of one letter are read with care, see `numbers.ts`. */
export const SHORT_MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['bil', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tr', 1e12],
  ['cr', 1e7],
])

/** Denominators in the singular: "third" -> 3. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
])

const ORDINAL_UNITS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

/** "third" -> 3, "twentieth" -> 20. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.split(' ').map((word, i) => [word, i + 1] as const),
  ...ORDINAL_TENS.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
])

/** What a vague count allows, both ends closed; `value` where the word has one of its own ("a couple" is two). */
export interface Vague {
  readonly low: number
  readonly high: number
  readonly value?: number
  /** Stands for a number only before "of" or a magnitude ("scores of", "a couple hundred"). */
  readonly needsOf?: boolean
}

/** Vague counts that stand alone or before a magnitude ("several hundred"). */
export const VAGUE: ReadonlyMap<string, Vague> = new Map([
  ['several', { low: 3, high: 10 }],
  ['few', { low: 2, high: 9 }],
  ['couple', { low: 2, high: 4, value: 2 }],
  ['handful', { low: 2, high: 9 }],
  ['pair', { low: 2, high: 2, value: 2, needsOf: true }],
  ['dozens', { low: 24, high: 99 }],
  ['scores', { low: 40, high: 99, needsOf: true }],
  ['tens', { low: 20, high: 99, needsOf: true }],
  ['hundreds', { low: 200, high: 999 }],
  ['thousands', { low: 2000, high: 99_999 }],
  ['millions', { low: 2e6, high: 999e6 }],
  ['billions', { low: 2e9, high: 999e9 }],
  ['trillions', { low: 2e12, high: 999e12 }],
])

/** Vulgar fractions of one character. */
export const GLYPHS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

const MORE_FIGURE_WORDS =
  'half halves thirds quarters fourths fifths tenths year month week day hour minute second decade fold odd plus minus mid early late sub over under pre post'

const FIGURE_WORDS = new Set([
  ...SMALL.keys(),
  ...MAGNITUDES.keys(),
  ...DENOMINATORS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE.keys(),
  ...MORE_FIGURE_WORDS.split(' '),
])

/** Whether a part of a hyphenated word may belong to a figure ("two" and "week" of "two-week"). */
export function isFigureWord(part: string): boolean {
  return FIGURE_WORDS.has(part)
}
