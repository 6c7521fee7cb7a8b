import { type Atom, atomAt } from './atoms'
import { type Figure, figureOf } from './figure'

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
  const [low, high] = PARTS.get(atomAt(atoms, part).lower) ?? [0, 9]
  return figureOf('age', [decade + low, decade + high], 'year', part, FORTIES.has(atom.lower) ? i + 1 : i + 2)
}

const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries<readonly [number, number]>({ early: [0, 4], mid: [3, 7], late: [6, 9] }),
)

const FORTIES: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, k) => [word, 20 + 10 * k]),
)

function readBareAge(atoms: readonly Atom[], i: number): Figure | null {
  const atom = atomAt(atoms, i)
  if (atom.kind !== 'digits' || atom.text.length > 3) return null
  const value = /^\d{1,3}$/.test(atom.text) ? Number(atom.text) : -1
  if (value < 1 || value > 119) return null
  if (atomAt(atoms, i + 1).glued && !/^[-–,.;:)\]"”]$/.test(atomAt(atoms, i + 1).text)) return null
  const before = atomAt(atoms, i - 1).lower
  const of = before === 'of' && AGED.test(atomAt(atoms, i - 2).lower)
  const from = AGED.test(before) ? i - 1 : of ? i - 2 : i
  const last = from < i ? secondAge(atoms, i + 1, value) : null
  if (last) return { ...figureOf('age', [value, last], 'year', i, i + 3), from }
  if (from < i || isAppositive(atoms, i) || isTurned(atoms, i) || isSaidAge(atoms, i))
    return { ...figureOf('age', value, 'year', i, i + 1), from }
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
