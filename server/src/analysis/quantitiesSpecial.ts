import { hedgeBefore } from './hedges'
import { eventOf, lemma } from './lemmas'
import { ORDINALS, SMALL } from './numbersTable'
import { type Atom, atomAt } from './quantitiesAtoms'
import type { Figure } from './quantitiesFigure'
import { unitName } from './quantitiesNouns'
import { WORD_UNITS } from './unitsTable'
import { AUXILIARIES, COORDINATORS, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from './words'

const figure = (
  kind: Figure['kind'],
  value: number | readonly [number, number],
  unit: string | null,
  from: number,
  to: number,
): Figure => {
  const [low, high] = typeof value === 'number' ? [value, value] : value
  return {
    kind,
    value,
    low,
    high,
    precision: 1,
    unit,
    factor: 1,
    offset: 0,
    numberFrom: from,
    numberTo: to,
    from,
    to,
    form: 'words',
    magnitude: 1,
    measured: true,
  }
}

/** Nouns that an ordinal numbers without counting events: names, ranks and periods. */
const NOT_COUNTED = new Set(
  (
    'century amendment world war street avenue floor grade district circuit lady ladies minister person party parties place degree ' +
    'quarter half thing one largest biggest smallest highest lowest best worst most least place class hand base aid name step glance ' +
    'sight look generation edition army division brigade regiment battalion infantry airborne ward precinct chapter section article ' +
    "party's family couple nations nation responder responders rate estate world amendment year-old birthday anniversary cousin " +
    'president vice deputy secretary gentleman day hour'
  ).split(' '),
)

/** "second virtual discussion", "for the third time", "10th straight record": an ordinal with the noun it counts. */
export function readOrdinal(atoms: readonly Atom[], i: number): Figure | null {
  const read = ordinalAt(atoms, i)
  if (!read) return null
  const noun = ordinalNoun(atoms, read.to)
  if (!noun || (read.value === 1 && eventOf(lemma(noun.head)) === null && noun.head !== 'time')) return null
  return { ...figure('ordinal', read.value, unitName(noun.head), i, read.to), to: noun.to }
}

function ordinalAt(atoms: readonly Atom[], i: number): { value: number; to: number } | null {
  const atom = atomAt(atoms, i)
  const suffix = atomAt(atoms, i + 1)
  if (atom.kind === 'digits') {
    return /^(?:st|nd|rd|th)$/.test(suffix.lower) && suffix.glued && /^\d{1,4}$/.test(atom.text)
      ? { value: Number(atom.text), to: i + 2 }
      : null
  }
  const tens = SMALL.get(atom.lower)
  const last = atomAt(atoms, i + 2)
  if (tens !== undefined && tens >= 20 && suffix.text === '-' && ORDINALS.has(last.lower))
    return { value: tens + (ORDINALS.get(last.lower) ?? 0), to: i + 3 }
  const value = ORDINALS.get(atom.lower)
  return value === undefined || suffix.text === '-' ? null : { value, to: i + 1 }
}

/** The last of up to four words in lower case that can be its noun and modifiers. */
function ordinalNoun(atoms: readonly Atom[], i: number): { head: string; to: number } | null {
  let to = i
  while (to < i + 4 && isContent(atomAt(atoms, to), to > i)) to++
  const head = atomAt(atoms, to - 1).lower
  if (
    to === i ||
    NOT_COUNTED.has(head) ||
    NOT_COUNTED.has(atomAt(atoms, i).lower) ||
    /(?:est|ly)$/.test(atomAt(atoms, i).lower)
  )
    return null
  return { head, to }
}

function isContent(atom: Atom, further: boolean): boolean {
  const { lower, text, kind } = atom
  if (kind !== 'letters' || !/^[a-z]/.test(text) || SMALL.has(lower)) return false
  if (
    further &&
    /(?:ed|ly|ing)$/.test(lower) &&
    !/^(?:meeting|hearing|briefing|shooting|bombing|stabbing|killing|wedding|building|reading|sitting)$/.test(lower)
  )
    return false
  return !(
    PREPOSITIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    PRONOUNS.has(lower) ||
    DETERMINERS.has(lower) ||
    /^(?:this|today|yesterday|tomorrow|last|next|when|not|also|then|now|ago|later|came|was|said|went|took|fell|rose|left|won|lost|died)$/.test(
      lower,
    )
  )
}

/** "twice", "thrice", "once a week", "more than once", "tenfold", "twice as many". */
export function readMultiple(atoms: readonly Atom[], i: number): Figure | null {
  const { lower, kind } = atomAt(atoms, i)
  if (kind !== 'letters') return null
  const next = atomAt(atoms, i + 1).lower
  const fold = lower.endsWith('fold') ? /^(\p{L}+)fold$/u.exec(lower) : null
  const folds = fold ? SMALL.get(fold[1]) : undefined
  if (folds !== undefined && folds > 1) return { ...figure('ratio', folds, 'fold', i, i + 1), base: 'one' }
  const value = lower === 'twice' ? 2 : lower === 'thrice' ? 3 : lower === 'once' ? 1 : 0
  if (value === 0) return null
  const per =
    /^(?:a|per|every)$/.test(next) &&
    /^(?:day|week|month|year|hour|decade|century|season|night|generation)$/.test(atomAt(atoms, i + 2).lower)
  if (value === 1 && !per && !hedgeBefore(atoms, i)) return null
  if (/^(?:as|the|that|what|its|their|his|her)$/.test(next))
    return { ...figure('ratio', value, 'time', i, i + 1), base: 'one' }
  const times = figure('count', value, 'time', i, i + 1)
  return per ? { ...times, unit: `time per ${atomAt(atoms, i + 2).lower}`, to: i + 3 } : times
}

const CASUALTY =
  /^(?:killed|hurt|injured|wounded|harmed|died|dead|missing|arrested|detained|rescued|survived|charged|evacuated)$/
const TOLL = /^(?:casualties|deaths|fatalities|injuries|survivors|victims|arrests|hostages)$/

/** "No one was killed", "none were hurt", "no injuries": a zero said of the killed. */
export function readZero(atoms: readonly Atom[], i: number): Figure | null {
  const { lower } = atomAt(atoms, i)
  if (lower === 'no' && atomAt(atoms, i).text.endsWith('.')) return null
  const second = atomAt(atoms, i + 1).lower
  if (lower === 'no') {
    const noun = TOLL.test(second)
      ? i + 1
      : /^(?:reported|confirmed|immediate|known|civilian|serious|further)$/.test(second)
        ? i + 2
        : i + 1
    if (TOLL.test(atomAt(atoms, noun).lower))
      return { ...figure('count', 0, unitName(atomAt(atoms, noun).lower), i, i + 1), to: noun + 1 }
  }
  const to = lower === 'no' && second === 'one' ? i + 2 : lower === 'nobody' || lower === 'none' ? i + 1 : -1
  if (to < 0) return null
  for (let k = to; k < to + 4; k++) {
    const word = atomAt(atoms, k).lower
    if (CASUALTY.test(word)) return figure('count', 0, null, i, to)
    if (
      !AUXILIARIES.has(word) &&
      word !== 'else' &&
      !/^(?:been|was|were|is|be|seriously|badly|reported|believed|immediately)$/.test(word)
    )
      return null
  }
  return null
}

/** Words before a lone number that make it an age. */
const AGED = /^(?:aged|age|ages)$/

/** Ages that no unit names: "Doe, 42,", "aged 42", "the age of 30", "turned 40", "in her early 40s". Null when the number is none. */
export function readAge(atoms: readonly Atom[], i: number): Figure | null {
  return readDecade(atoms, i) ?? readBareAge(atoms, i)
}

function readDecade(atoms: readonly Atom[], i: number): Figure | null {
  const atom = atomAt(atoms, i)
  const s = atomAt(atoms, i + 1)
  const decade =
    /^[2-9]0$/.test(atom.text) && /^'?s$/.test(s.lower) && s.glued ? Number(atom.text) : FORTIES.get(atom.lower)
  if (decade === undefined) return null
  const part = /^(?:early|mid|late)$/.test(atomAt(atoms, i - 1).lower)
    ? i - 1
    : atomAt(atoms, i - 1).text === '-' && atomAt(atoms, i - 2).lower === 'mid'
      ? i - 2
      : i
  if (!/^(?:his|her|their|my|your|our)$/.test(atomAt(atoms, part - 1).lower) && !(part < i && part === 0)) return null
  const [low, high] = PARTS[atomAt(atoms, part).lower] ?? [0, 9]
  return figure('age', [decade + low, decade + high], 'year', part, FORTIES.has(atom.lower) ? i + 1 : i + 2)
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [0, 4], mid: [3, 7], late: [6, 9] }
const FORTIES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, k) => [word, 20 + 10 * k]),
)

function readBareAge(atoms: readonly Atom[], i: number): Figure | null {
  const atom = atomAt(atoms, i)
  const value = /^\d{1,3}$/.test(atom.text) ? Number(atom.text) : -1
  if (value < 1 || value > 119) return null
  if (atomAt(atoms, i + 1).glued && !/^[-–,.;:)\]"”]$/.test(atomAt(atoms, i + 1).text)) return null
  const before = atomAt(atoms, i - 1).lower
  const of = before === 'of' && AGED.test(atomAt(atoms, i - 2).lower)
  const from = AGED.test(before) ? i - 1 : of ? i - 2 : i
  const last = from < i ? secondAge(atoms, i + 1, value) : null
  if (last) return { ...figure('age', [value, last], 'year', i, i + 3), from }
  if (from < i || isAppositive(atoms, i) || isTurned(atoms, i) || isSaidAge(atoms, i))
    return { ...figure('age', value, 'year', i, i + 1), from }
  return null
}

/** "aged 18 to 34", "ages 18-34", "between the ages of 18 and 34". */
function secondAge(atoms: readonly Atom[], i: number, first: number): number | null {
  const last = Number(/^\d{1,3}$/.exec(atomAt(atoms, i + 1).text)?.[0] ?? 0)
  return /^(?:to|and|or|-|–|through)$/.test(atomAt(atoms, i).lower) && last > first && last < 120 ? last : null
}

/** "He was 77.", "who is 42,", "died at 81". */
function isSaidAge(atoms: readonly Atom[], i: number): boolean {
  const before = atomAt(atoms, i - 1).lower
  const who = atomAt(atoms, i - 2).lower
  const next = atomAt(atoms, i + 1)
  if (
    Number(atomAt(atoms, i).text) < 10 ||
    !((next.kind === 'sign' && /^[.,;—–]$/.test(next.text)) || next.lower === 'when' || next.start < 0)
  )
    return false
  if (before === 'at') return /^(?:dies|died|dead|dying|retired|married)$/.test(who)
  return (
    /^(?:is|was|now|'s|’s|'m|’m|am)$/.test(before) &&
    /^(?:he|she|who|i|,)$/.test(who) &&
    (before === 'now') === (who === ',')
  )
}

const isTurned = (atoms: readonly Atom[], i: number): boolean =>
  /^(?:turned|turns|turning)$/.test(atomAt(atoms, i - 1).lower) &&
  !/^[a-z]/.test(atomAt(atoms, i + 1).text) &&
  Number(atomAt(atoms, i).text) > 9

/** "Jane Doe, 42, …", "Jane Doe (42)": after a name of people's length, closed off on both sides. */
function isAppositive(atoms: readonly Atom[], i: number): boolean {
  const open = atomAt(atoms, i - 1).text
  const close = atomAt(atoms, i + 1).text
  const name = atomAt(atoms, i - 2)
  if (
    !(/^\p{Lu}\p{Ll}/u.test(name.text) || isPersonNoun(atoms, i)) ||
    NOT_NAMES.has(name.lower) ||
    !atomAt(atoms, i - 1).glued === (open === ',')
  )
    return false
  if (atomAt(atoms, i).glued && open === ',') return false
  if (open === '(') return close === ')'
  return open === ',' && /^(?:,|\.|;|—|–|:)$/.test(close) && !(close === ',' && atomAt(atoms, i + 2).kind === 'digits')
}

/** "his wife, 45, said", "the comedienne, 81, at": a noun in the singular with its article before a grown-up's number. */
function isPersonNoun(atoms: readonly Atom[], i: number): boolean {
  const noun = atomAt(atoms, i - 2)
  const age = Number(atomAt(atoms, i).text)
  const led = /^(?:the|a|an|his|her|their|my|whose)$/.test(atomAt(atoms, i - 3).lower)
  return (
    led &&
    age >= 10 &&
    age < 110 &&
    /^[a-z]{3,}$/.test(noun.text) &&
    (noun.lower === 'age' || !/(?:s|day|time|year|month|week|game|age|number)$/.test(noun.lower))
  )
}

const NOT_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec chapter section article page game week day part volume act scene group'.split(
    ' ',
  ),
)

/** "week-long", "yearlong": one of a unit. */
export function readLong(atoms: readonly Atom[], i: number): Figure | null {
  const { lower } = atomAt(atoms, i)
  const joint = atomAt(atoms, i + 1).text === '-' && atomAt(atoms, i + 2).lower === 'long'
  const unit = readUnitName(joint ? lower : lower.endsWith('long') ? lower.slice(0, -4) : '')
  if (!unit || atomAt(atoms, i - 1).text === '-') return null
  const { name, base, factor } = unit
  return { ...figure('duration', 1, name, i, i + 1), base, factor, to: joint ? i + 3 : i + 1 }
}

function readUnitName(word: string): { name: string; base?: string; factor: number } | null {
  const unit = WORD_UNITS.get(word)
  return unit?.kind === 'duration' ? unit : null
}

/** "magnitude 6.1", "magnitude of 7", "6.1 on the Richter scale": what kind a bare number is by the words around it. */
export function readMagnitude(atoms: readonly Atom[], number: Figure): Figure | null {
  if (
    number.measured ||
    number.kind !== 'count' ||
    number.form !== 'digits' ||
    typeof number.value !== 'number' ||
    number.value > 10
  )
    return null
  const of = atomAt(atoms, number.from - 1).lower === 'of' || /^[-‐]$/.test(atomAt(atoms, number.from - 1).text) ? 2 : 1
  const before = atomAt(atoms, number.from - of).lower === 'magnitude'
  const richter =
    atomAt(atoms, number.to).lower === 'on' && /^(?:richter|moment)$/.test(atomAt(atoms, number.to + 2).lower)
  if (!before && !richter) return null
  return {
    ...number,
    kind: 'measure',
    unit: 'magnitude',
    from: before ? number.from - of : number.from,
    measured: true,
  }
}

/** Words beside "234-193" that make it a score or a vote. */
const AFTER_SCORE =
  /^(?:down|up|lead|win|victory|defeat|loss|losses|draw|tie|vote|votes|decision|majority|ruling|score|margin|record|deficit|advantage|triumph|success|verdict|split|behind|ahead|aggregate)$/
const BEFORE_SCORE =
  /^(?:won|win|wins|lost|lose|beat|beats|defeated|voted|vote|passed|approved|ruled|drew|led|leading|leads|trailed|trailing|by|score|at|it|rejected|down|up|edged|upset|beating|over)$/

/** "a 5-4 ruling", "passed 234-193", "won 2-1": two counts of one contest, as written; null where it is not sure. */
export function readScore(atoms: readonly Atom[], i: number): { figure: Figure | null; to: number } | null {
  const [a, joint, b, after] = [0, 1, 2, 3].map(k => atomAt(atoms, i + k))
  if (a.kind !== 'digits' || b.kind !== 'digits' || !/^[-‐‑–]$/.test(joint.text) || !joint.glued || !b.glued)
    return null
  if (!/^\d{1,3}$/.test(a.text) || !/^\d{1,3}$/.test(b.text) || (after.glued && after.kind !== 'sign')) return null
  const score = [Number(a.text), Number(b.text)] as const
  const hyphen = /^[-‐‑]$/.test(after.text) && after.glued ? atomAt(atoms, i + 4) : after
  const sure = AFTER_SCORE.test(hyphen.lower) || BEFORE_SCORE.test(atomAt(atoms, i - 1).lower)
  if (score[0] < score[1] && !(sure && AFTER_SCORE.test(hyphen.lower))) return null
  const low = Math.min(...score)
  const high = Math.max(...score)
  return { figure: sure ? { ...figure('ratio', score, 'score', i, i + 3), low, high } : null, to: i + 3 }
}
