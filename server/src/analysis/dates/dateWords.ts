/** Words that dates are made of, lower case. */

const numbered = (words: string, first: number): ReadonlyMap<string, number> =>
  new Map(words.split(' ').flatMap((names, i) => names.split('/').map(name => [name, first + i] as const)))

/** "sept" -> 9. */
export const MONTHS = numbered(
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
  1,
)

/** Months whose full name is another word as well: they need a sign that a month is meant. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'april',
  'june',
  'august',
  'jan',
  'jun',
  'dec',
  'sep',
])

/** "wednesday" -> 3; Sunday is 0. */
export const WEEKDAYS = numbered(
  'sunday/sun monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thur/thurs friday/fri saturday/sat',
  0,
)

/** Weekdays that may be cut short only beside a date ("Wed, Dec 15"). */
export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set('sun mon tue tues wed thu thur thurs fri sat'.split(' '))

/** Season -> its first month, in the north. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
])

/** Parts of a day that stand behind "this", "Monday", "yesterday". */
export const DAY_PARTS: ReadonlySet<string> = new Set(
  'morning afternoon evening night overnight dawn dusk noon lunchtime midday midnight'.split(' '),
)

/** Days from the day of the article. */
export const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** What "last", "this" and "next" do to the period they stand before; those of "the previous" need another date. */
export const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
])

/** Calendar periods by name. */
export const PERIODS: ReadonlyMap<
  string,
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century' | 'hour' | 'minute'
> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['hour', 'hour'],
  ['minute', 'minute'],
])

/** Prepositions and others after which a bare month or year is a date. */
export const BEFORE_DATES: ReadonlySet<string> = new Set(
  'in since by until till from during before after of around about for through throughout last next this early late mid between to and early-to-mid on'.split(
    ' ',
  ),
)

/** Early, middle and late parts of a period. */
export const PARTS: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['end', 'late'],
])

/** Time zones and the like after a time of day. */
export const ZONES: ReadonlySet<string> = new Set(
  'gmt utc bst est edt et pst pdt pt cst cdt ct mst mdt ist cet cest eet msk jst kst hkt sgt aest aedt eastern pacific central local zulu'.split(
    ' ',
  ),
)
