import type { DateRange, Quantity } from './article'
import { readDate } from './dates'
import { readIsoDay } from './datesCalendar'
import { MONTHS, NEAR_DAYS, PARTS, PERIODS, RELATIVE, SEASONS, WEEKDAYS } from './dateWords'
import { type Bound, type HedgeRead, hedgeAfter, hedgeBefore, widens } from './hedges'
import { intervalOf, scaled } from './intervals'
import { DENOMINATORS, GLYPHS, isFigureWord, MAGNITUDES, ORDINALS, SMALL, VAGUE } from './numbersTable'
import type { Prose } from './prose'
import { type Atom, atomAt, atomize, type Line } from './quantitiesAtoms'
import { type DateSetting, dateOf, isCountedYear, looksAhead, periodDate } from './quantitiesDates'
import { type Figure, readPlain, withNoun } from './quantitiesFigure'
import { markConversions, mergeBounds } from './quantitiesJoin'
import { leftAlone } from './quantitiesLeftAlone'
import { rangeLead, readRange } from './quantitiesRange'
import { readAge, readLong, readMagnitude, readMultiple, readOrdinal, readScore, readZero } from './quantitiesSpecial'
import { currencyBefore, mayBeUnit } from './units'
import { CURRENCY_SIGNS } from './unitsCurrency'

/** Figures and dates of an article, in the order of the text; none overlaps another. */
export function findQuantities(prose: Prose): Quantity[] {
  const found: Quantity[] = []
  const published = readIsoDay(prose.layout.published)
  for (let sentence = 0; sentence < prose.sentences.length; sentence++) {
    if (!mayHoldFigure(prose, sentence)) continue
    const line = atomize(prose, sentence)
    for (const quantity of readLine(line, published)) found.push(quantity)
  }
  return found
}

const words = (list: string): readonly string[] => list.split(' ')

/** Words at which a figure or date may start. */
const STARTERS: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...ORDINALS.keys(),
  ...VAGUE.keys(),
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...NEAR_DAYS.keys(),
  ...RELATIVE.keys(),
  ...SEASONS.keys(),
  ...PARTS.keys(),
  ...words('half quarter minus negative twice thrice once no none nobody noon midnight midday earlier later'),
  ...[...PERIODS.keys()].flatMap(period => [period, `${period}long`]),
  ...words('twenties thirties forties fifties sixties seventies eighties nineties'),
])

/** Words that open a figure or date only before certain others: "a week", "a dozen", "all day", "the previous day". */
const ARTICLES: ReadonlySet<string> = new Set(words('a an the all full whole entire another'))
const AFTER_ARTICLES: ReadonlySet<string> = new Set([
  ...SMALL.keys(),
  ...VAGUE.keys(),
  ...MAGNITUDES.keys(),
  ...DENOMINATORS.keys(),
  ...words('full whole entire further single mere good previous following same next preceding -'),
])

/** Words that show that a sentence holds something to read. */
const TELLING: ReadonlySet<string> = new Set([
  ...STARTERS,
  ...MAGNITUDES.keys(),
  ...DENOMINATORS.keys(),
  ...PERIODS.keys(),
])

function mayHoldFigure(prose: Prose, sentence: number): boolean {
  for (let i = prose.firstToken[sentence]; i < prose.firstToken[sentence + 1]; i++) {
    const { kind, lower } = prose.tokens[i]
    if (kind === 'number' || (kind === 'word' ? TELLING.has(lower) || isJoined(lower) : CURRENCY_SIGNS.has(lower)))
      return true
  }
  return false
}

/** Whether a word holds a hyphen or digit, or ends in "-fold": a figure may be part of it. */
function isJoined(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const c = lower.charCodeAt(i)
    if (c === 45 || (c >= 48 && c <= 57) || c === 0x2010 || c === 0x2011) return true
  }
  return lower.endsWith('fold')
}

/** What one place of a line gave: a quantity, and the atom to go on from. */
export interface Reading {
  readonly quantity: Quantity | null
  readonly to: number
}

/** Quantities of one sentence. */
export function readLine(line: Line, published: number | null): Quantity[] {
  const found: Quantity[] = []
  const setting: DateSetting = { line, published }
  let free = 0
  for (let i = 0; i < line.atoms.length; ) {
    const read = readAt(setting, i, free)
    if (read?.quantity) found.push(read.quantity)
    if (read) free = read.to
    i = read ? Math.max(read.to, i + 1) : i + 1
  }
  return markConversions(mergeBounds(found, line), line)
}

const SIGN_STARTERS: ReadonlySet<string> = new Set(['.', '-', '−', '–', ...GLYPHS.keys(), ...CURRENCY_SIGNS.keys()])

function mayStart(atoms: readonly Atom[], i: number): boolean {
  const atom = atoms[i]
  if (atom.kind === 'digits') return true
  if (atom.kind === 'sign') return SIGN_STARTERS.has(atom.text)
  if (STARTERS.has(atom.lower)) return true
  const next = atomAt(atoms, i + 1)
  if (ARTICLES.has(atom.lower)) return AFTER_ARTICLES.has(next.lower) || mayBeUnit(next)
  if (next.kind === 'digits' || next.text === '$' || next.text === '=') return currencyBefore(atoms, i) !== null
  return atom.lower.endsWith('fold')
}

/** Reads what starts at atom `i`; `free` is the first atom that no quantity before has taken. */
function readAt(setting: DateSetting, i: number, free: number): Reading | null {
  const { atoms } = setting.line
  if (!mayStart(atoms, i)) return null
  const date = dateAt(setting, i)
  if (date) return date
  const skip = leftAlone(atoms, i)
  if (skip > i && !readAge(atoms, i)) return { quantity: null, to: skip }
  const score = readScore(atoms, i)
  if (score) return score.figure ? finish(setting, score.figure, free) : { quantity: null, to: score.to }
  const figure = figureAt(atoms, i)
  return figure && finish(setting, figure, free)
}

function dateAt(setting: DateSetting, i: number): Reading | null {
  const { atoms } = setting.line
  if (isCountedYear(atoms, i)) return null
  const read = readDate(atoms, i)
  return read && { quantity: dateOf(setting, read.words, read.from, read.to), to: read.to }
}

/** The figure that starts at atom `i`, without hedges. */
function figureAt(atoms: readonly Atom[], i: number): Figure | null {
  const special =
    readZero(atoms, i) ?? readAge(atoms, i) ?? readMultiple(atoms, i) ?? readOrdinal(atoms, i) ?? readLong(atoms, i)
  if (special) return special
  const lead = rangeLead(atoms, i)
  const plain = readPlain(atoms, i, lead === 'between')
  if (!plain) return null
  const range = readRange(atoms, plain, lead)
  const shown = outOf(atoms, plain)
  const figure = aged(atoms, shown ?? readMagnitude(atoms, plain) ?? withNoun(atoms, range ?? plain))
  return isQuantity(atoms, figure) ? figure : null
}

/** "two in five", "nine out of ten": a ratio of two small numbers. */
function outOf(atoms: readonly Atom[], top: Figure): Figure | null {
  if (top.measured || typeof top.value !== 'number' || top.form === 'vague') return null
  const joint = atomAt(atoms, top.to).lower
  const out = joint === 'out' && atomAt(atoms, top.to + 1).lower === 'of'
  if (joint !== 'in' && !out) return null
  const at = top.to + (out ? 2 : 1)
  if (!isFigureWord(atomAt(atoms, at).lower) && !/^\d{1,3}$/.test(atomAt(atoms, at).text)) return null
  const bottom = readPlain(atoms, at, false)
  if (
    !bottom ||
    bottom.measured ||
    typeof bottom.value !== 'number' ||
    bottom.value <= top.value ||
    bottom.form === 'vague'
  )
    return null
  const value = top.value / bottom.value
  const { unit } = withNoun(atoms, bottom)
  return {
    ...top,
    kind: 'ratio',
    value,
    low: value,
    high: value,
    precision: 0,
    base: 'one',
    unit,
    numberTo: bottom.numberTo,
    to: bottom.to,
    measured: true,
  }
}

/** "42-year-old", "two months old", "60 years of age", "87 yo". */
function aged(atoms: readonly Atom[], figure: Figure): Figure {
  const age = (to: number): Figure => ({ ...figure, kind: 'age', base: undefined, factor: 1, to })
  const yo = atomAt(atoms, figure.numberTo)
  if (/^(?:yo|y\.o\.?)$/.test(yo.lower)) return { ...age(figure.numberTo + 1), unit: 'year' }
  if (figure.kind !== 'duration') return figure
  const joint = /^[-‐‑]$/.test(atomAt(atoms, figure.to).text) ? figure.to + 1 : figure.to
  if (/^(?:old|olds)$/.test(atomAt(atoms, joint).lower)) return age(joint + 1)
  return atomAt(atoms, figure.to).lower === 'of' && atomAt(atoms, figure.to + 1).lower === 'age'
    ? age(figure.to + 2)
    : figure
}

/** Pronouns, idioms and parts of words that only look like figures. */
function isQuantity(atoms: readonly Atom[], figure: Figure): boolean {
  const first = atomAt(atoms, figure.numberFrom)
  const before = atomAt(atoms, figure.from - 1)
  const next = atomAt(atoms, figure.numberTo)
  if (first.lower === 'one' && figure.numberTo === figure.numberFrom + 1) return isCountedOne(atoms, figure)
  if (/^(?:all|full|whole|entire|another|a|an)$/.test(first.lower) && figure.form === 'words' && figure.measured)
    return isCountedUnit(atoms, figure)
  if (figure.form === 'fraction' && first.lower === 'half') return isPart(atoms, figure)
  if (first.kind === 'letters' && /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(before.text) && figure.unit === null)
    return false
  if (next.glued && next.kind === 'letters' && figure.to === figure.numberTo && first.kind === 'digits') return false
  if (next.text === '-' && next.glued && figure.unit === null && !hedgeAfter(atoms, figure.to)) return false
  if (before.lower === 'or' && figure.unit === null && first.kind === 'letters') return false
  if (before.lower === 'the' && figure.unit === null && /^\d{4}$/.test(first.text)) return false
  return !(first.lower === 'zero' && figure.unit === null)
}

/** "one" counts when a noun follows that is no idiom ("one day", "one another"). */
function isCountedOne(atoms: readonly Atom[], figure: Figure): boolean {
  const before = atomAt(atoms, figure.from - 1).lower
  if (figure.kind !== 'count' || figure.measured) return true
  if (
    /^(?:kills?|killed|kill|killing|injur(?:es|ed|ing)|wound(?:s|ed|ing)|leaves?|left)$/.test(before) &&
    figure.unit === null
  )
    return true
  if (figure.unit === null)
    return /^(?:killed|dead|died|injured|wounded|hurt|missing|arrested)$/.test(atomAt(atoms, figure.numberTo).lower)
  if (
    /^(?:no|any|every|each|this|that|which|some|another|such|same|right|wrong|last|next|other|new|old|big|only)$/.test(
      before,
    ) &&
    before !== 'only'
  )
    return false
  if (before === 'at' && /^(?:point|time|stage)$/.test(figure.unit)) return false
  if (
    atomAt(atoms, figure.numberTo).lower === 'of' ||
    (atomAt(atoms, figure.numberTo).text === '-' &&
      !/^(?:year|month|week|day|hour|minute|mile|man|woman|person|bedroom)$/.test(figure.unit))
  )
    return false
  if (/^\p{Lu}/u.test(atomAt(atoms, figure.numberFrom).text) && /^\p{Lu}/u.test(atomAt(atoms, figure.from - 1).text))
    return false
  return (
    !/^(?:another|day|time|way|thing|side|more|else|reason|such)$/.test(figure.unit) ||
    before === 'only' ||
    before === 'just'
  )
}

/** Words before "an hour", "a week" that make it a length of time: others are rates or idioms ("$5 an hour", "a day"). */
const LASTING =
  /^(?:for|in|within|after|over|than|about|nearly|almost|around|under|lasted|lasting|last|lasts|took|take|takes|taking|spent|spend|spending|by|every|half|roughly|only|just|least|to|is|was|and|of)$/

function isCountedUnit(atoms: readonly Atom[], figure: Figure): boolean {
  const first = atomAt(atoms, figure.numberFrom).lower
  const before = atomAt(atoms, figure.from - 1).lower
  if (figure.kind === 'money' || figure.kind === 'measure')
    return (
      (first === 'a' || first === 'an') &&
      /^(?:for|about|than|nearly|almost|over|under|within|costs?|only|half|every)$/.test(before)
    )
  if (figure.kind !== 'duration' && figure.kind !== 'age')
    return first === 'a' || first === 'an'
      ? !/^(?:a|an)$/.test(first) || figure.form !== 'words' || figure.value !== 1
      : false
  if (first === 'all' || first === 'full' || first === 'whole' || first === 'entire' || first === 'another')
    return figure.to > figure.numberTo
  if (figure.to > figure.numberTo + 1 || figure.kind === 'age') return true
  const after = atomAt(atoms, figure.to).lower
  return LASTING.test(before) || /^(?:ago|later|earlier|before|after|long|old|or)$/.test(after) || figure.from === 0
}

/** "half its army", "half of them", "by half"; not "the second half", "half-time", "in half". */
function isPart(atoms: readonly Atom[], figure: Figure): boolean {
  const before = atomAt(atoms, figure.from - 1).lower
  const next = atomAt(atoms, figure.numberTo)
  if (
    ORDINALS.has(before) ||
    /^(?:in|other|better|latter|this|that|last|next|each|either|top|bottom|back|opening|closing|final)$/.test(before) ||
    next.text === '-'
  )
    return false
  if (figure.kind !== 'ratio') return true
  return next.kind === 'sign' || next.lower === 'of' || figure.unit !== null
}

/** The figure with its hedges and what stands around it, as a quantity. */
function finish(setting: DateSetting, figure: Figure, free: number): Reading {
  const { line } = setting
  const { atoms } = line
  const ago = agoOf(setting, figure, free)
  if (ago) return ago
  const lead = leadOf(atoms, figure, free)
  const before = hedgeOf(atoms, lead, free)
  const after = hedgeAfter(atoms, figure.to)
  const noun = after && figure.unit === null ? withNoun(atoms, { ...figure, to: after.to }) : figure
  const to = Math.max(after?.to ?? 0, noun.to)
  const bound: Bound = before && (widens(before.bound) || !after) ? before.bound : (after?.bound ?? 'none')
  const between =
    bound === 'none' && Array.isArray(figure.value) && atomAt(atoms, lead - 1).lower === 'between' && lead - 1 >= free
  const from = between ? lead - 1 : (before?.from ?? lead)
  const hedge = hedgeText(line, before, after, bound) ?? (between ? 'between' : null)
  const date = lead < figure.from ? periodDate(setting, figure, lead) : null
  const limit = after ? atomAt(atoms, after.to - 1).lower : ''
  const person = /^(?:older|younger)$/.test(limit) && noun.unit === null
  const quantity = toQuantity(line, person ? { ...figure, kind: 'age', unit: 'year' } : noun, {
    from,
    to: date?.to ?? to,
    bound,
    hedge,
    date: date?.range ?? null,
  })
  return { quantity, to: date?.to ?? to }
}

/** "three weeks ago" is a date reckoned from the article's own, "a year earlier" one reckoned from another. */
function agoOf(setting: DateSetting, figure: Figure, free: number): Reading | null {
  const { atoms } = setting.line
  if (figure.kind !== 'duration') return null
  const after = atomAt(atoms, figure.to).lower
  const another = /^an?$/.test(atomAt(atoms, figure.numberFrom).lower) && /^(?:earlier|later|before|after)$/.test(after)
  if (another) return { quantity: dateOf(setting, { unanchored: true }, figure.from, figure.to + 1), to: figure.to + 1 }
  if (after !== 'ago') return null
  const hedge = hedgeOf(atoms, figure.from, free)
  const period = PERIODS.get(figure.unit ?? '')
  const step = typeof figure.value === 'number' && Number.isInteger(figure.value) ? -figure.value : null
  const words = period && step !== null && step > -10_000 ? { step, period, ago: true } : { unanchored: true }
  return { quantity: dateOf(setting, words, hedge?.from ?? figure.from, figure.to + 1), to: figure.to + 1 }
}

/** "first nine months", "past eight years": the ordinal or "past" belongs to the figure. */
function leadOf(atoms: readonly Atom[], figure: Figure, free: number): number {
  const at = figure.from - 1
  if (figure.kind !== 'duration' || at < free) return figure.from
  return /^(?:first|last|past|next|previous|coming|final|following|opening|preceding)$/.test(atomAt(atoms, at).lower)
    ? at
    : figure.from
}

function hedgeOf(atoms: readonly Atom[], from: number, free: number): HedgeRead | null {
  const hedge = hedgeBefore(atoms, from)
  return hedge && hedge.from >= free ? hedge : null
}

function hedgeText(line: Line, before: HedgeRead | null, after: HedgeRead | null, bound: Bound): string | null {
  const read = before?.bound === bound ? before : after
  return read && bound !== 'none' ? textOf(line, read.from, read.to).toLowerCase() : null
}

/** The text of atoms [from, to) with white space folded. */
function textOf({ text, atoms }: Line, from: number, to: number): string {
  return text.slice(atoms[from].start, atoms[to - 1].end).replace(/\s+/g, ' ')
}

interface Frame {
  readonly from: number
  readonly to: number
  readonly bound: Bound
  readonly hedge: string | null
  readonly date: DateRange | null
}

function toQuantity({ atoms, sentence }: Line, figure: Figure, frame: Frame): Quantity {
  const interval = intervalOf(frame.bound, figure.low, figure.high)
  const percent = figure.kind === 'percent' && figure.base !== undefined
  return {
    kind: figure.kind,
    start: atoms[frame.from].start,
    end: atoms[frame.to - 1].end,
    value: figure.value,
    ...interval,
    unit: figure.unit,
    ...(figure.base && Number.isFinite(figure.low) ? inBase(figure, interval) : {}),
    hedge: frame.hedge,
    number: { start: atoms[figure.numberFrom].start, end: atoms[figure.numberTo - 1].end },
    precision: frame.bound === 'exact' && !percent ? Math.min(1, figure.precision) : figure.precision,
    ...(frame.date ? { date: frame.date } : {}),
    sentence,
  }
}

function inBase(
  figure: Figure,
  interval: ReturnType<typeof intervalOf>,
): Pick<Quantity, 'baseUnit' | 'baseValue' | 'baseLow' | 'baseHigh'> {
  const base = (v: number) => Number((v * figure.factor + figure.offset).toPrecision(12))
  const { low, high } = scaled(interval, figure.factor, figure.offset)
  const value = figure.value
  const baseValue = typeof value === 'number' ? base(value) : ([base(value[0]), base(value[1])] as const)
  return { baseUnit: figure.base, baseValue, baseLow: low, baseHigh: high }
}

/** Whether a clause looks ahead; see `quantitiesDates.ts`. */
export { looksAhead }
