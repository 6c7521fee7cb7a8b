import { MONTHS, NEAR_DAYS, PARTS, PERIODS, RELATIVE, SEASONS, WEEKDAYS } from '../dates/dateWords'
import { DENOMINATORS, GLYPHS, MAGNITUDES, ORDINALS, SMALL, VAGUE } from '../numbers/table'
import { CURRENCY_SIGNS } from './unitsCurrency'

const words = (list: string): readonly string[] => list.split(' ')

/** Words at which a date may start. */
const DATE_STARTERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...NEAR_DAYS.keys(),
  ...RELATIVE.keys(),
  ...SEASONS.keys(),
  ...PARTS.keys(),
  ...ORDINALS.keys(),
  ...words('noon midnight midday earlier later'),
])

/** Words at which a figure may start. */
const FIGURE_STARTERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...ORDINALS.keys(),
  ...VAGUE.keys(),
  ...words('half quarter minus negative twice thrice once no none nobody'),
  ...[...PERIODS.keys()].map(period => `${period}long`),
  ...words('twenties thirties forties fifties sixties seventies eighties nineties'),
])

/** Words that open a figure or date only before certain others: "a week", "a dozen", "all day", "the previous day". */
const ARTICLES: ReadonlySet<string> = new Set(words('a an the all full whole entire another'))

/** What may start at a word: for an article, a period and a relative word the next word decides; a magnitude only tells of a figure, and one may hide in a word with a hyphen. */
export type WordStart =
  | 'date'
  | 'figure'
  | 'either'
  | 'article'
  | 'period'
  | 'relative'
  | 'none'
  | 'joined'
  | 'fold'
  | 'currency'
  | 'glyph'
  | 'point'
  | 'equals'

/** All words that matter here, so that most others are turned away at one look. Of several kinds the last counts. */
const WORDS: ReadonlyMap<string, WordStart> = new Map<string, WordStart>([
  ...kind('none', [...MAGNITUDES.keys(), ...DENOMINATORS.keys()]),
  ...kind('period', PERIODS.keys()),
  ...kind('date', DATE_STARTERS),
  ...kind('relative', RELATIVE.keys()),
  ...kind('figure', FIGURE_STARTERS),
  ...kind('article', ARTICLES),
  ...kind(
    'either',
    [...DATE_STARTERS].filter(word => FIGURE_STARTERS.has(word)),
  ),
])

function kind(start: WordStart, list: Iterable<string>): (readonly [string, WordStart])[] {
  return [...list].map(word => [word, start])
}

/** What may start at a word in lower case, or hide in it; most words hold nothing. */
export function wordStart(lower: string): WordStart | undefined {
  return WORDS.get(lower) ?? (JOINED.test(lower) ? 'joined' : lower.endsWith('fold') ? 'fold' : undefined)
}

/** A figure may be part of a word with a hyphen or digit. */
const JOINED = /[-\d\u2010\u2011]/

/** What may start at a sign. */
export function signStart(sign: string): WordStart | undefined {
  if (CURRENCY_SIGNS.has(sign)) return 'currency'
  if (BEFORE_DIGITS.has(sign)) return 'point'
  return GLYPHS.has(sign) ? 'glyph' : sign === '=' ? 'equals' : undefined
}

/** Signs that belong to the digits right after them. */
const BEFORE_DIGITS: ReadonlySet<string> = new Set(['.', '-', '−', '–'])
