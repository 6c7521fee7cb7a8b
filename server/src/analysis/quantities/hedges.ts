import { type Atom, atomAt } from './atoms'

/** What a hedge does to the number it stands by; `intervals.ts` gives each its interval. */
export type Bound =
  | 'about'
  | 'nearly'
  | 'over'
  | 'littleOver'
  | 'atLeast'
  | 'under'
  | 'upTo'
  | 'exact'
  /** "in her early 40s" and the like are read by their own rule. */
  | 'none'

/** Phrases before a number. From the hedge lists of Recognizers-Text and of news agencies' style books. */
const BEFORE: Readonly<Record<Bound, string>> = {
  about:
    'about,around,roughly,approximately,approx,approx.,circa,ca.,some,somewhere around,something like,in the region of,in the order of,on the order of,in the neighborhood of,in the neighbourhood of,an estimated,estimated,estimated at,~,≈,more or less,or about,perhaps,maybe,probably,possibly,give or take,very roughly,a rough',
  nearly:
    'nearly,almost,virtually,practically,close to,approaching,not quite,just under,just below,just short of,just shy of,shy of,a little under,a little less than,a bit less than,slightly less than,slightly under,slightly fewer than,a little below,barely under,little short of,nearing,very nearly',
  over: 'over,more than,above,greater than,higher than,larger than,bigger than,exceeding,in excess of,upwards of,upward of,beyond,north of,well over,well above,far more than,far over,much more than,considerably more than,significantly more than,comfortably over,better than,surpassing,topping,longer than,older than,over than,>,and over,later than,faster than,no fewer and more than',
  littleOver:
    'a little over,a little more than,just over,just above,slightly more than,slightly over,slightly above,a bit more than,a bit over,little more than,a shade over,barely over,only slightly more than,not much more than',
  atLeast:
    'at least,no less than,not less than,no fewer than,not fewer than,a minimum of,minimum of,at the very least,as few as,as little as,greater than or equal to,more than or equal to,bigger than or equal to,bigger or equal than,equal to or more than,equal to or greater than,equal or more than,≥,> =,> = ,from at least',
  under:
    'less than,fewer than,under,below,smaller than,lower than,short of,well under,well below,far less than,much less than,far fewer than,beneath,south of,younger than,shorter than,sub-,<',
  upTo: 'up to,at most,no more than,not more than,a maximum of,maximum of,as many as,as much as,as high as,as long as,at the most,less than or equal to,smaller than or equal to,equal to or less than,equal to or fewer than,≤,< =,= <',
  exact:
    'only,just,exactly,precisely,merely,a mere,mere,simply,equal to,equals to,equals,exact,an exact,a total of,all of,fully,a full,no other than',
  none: '',
}

/** Phrases after a number, or after its unit. */
const AFTER: Readonly<Partial<Record<Bound, string>>> = {
  about: 'or so,or thereabouts,give or take,-odd,odd,-ish,-something',
  atLeast:
    'or more,and more,and above,or above,or greater,or higher,or over,and over,and up,-plus,plus,+,or older,and older,or longer',
  upTo: 'or less,or fewer,or under,or below,or lower,or younger,and under,and below,at most,at the most,or earlier',
}

const table = (lists: Readonly<Partial<Record<Bound, string>>>): ReadonlyMap<string, Bound> =>
  new Map(
    (Object.entries(lists) as [Bound, string][]).flatMap(([bound, list]) =>
      list
        .split(',')
        .filter(Boolean)
        .map(phrase => [phrase, bound] as const),
    ),
  )

const HEDGES_BEFORE = table(BEFORE)
const HEDGES_AFTER = table(AFTER)
const LONGEST = 6
/** The last words of the phrases before a number, one, two and so on up to the whole phrase. */
const ENDINGS = new Set(
  [...HEDGES_BEFORE.keys()].flatMap(phrase => {
    const words = phrase.split(' ')
    return words.map((_, k) => words.slice(k).join(' '))
  }),
)
const FIRST_WORDS = new Set([...HEDGES_AFTER.keys()].map(phrase => phrase.split(' ')[0].replace(/^-(?=.)/, '')))

/** A hedge and the atoms it takes: [from, to). */
export interface HedgeRead {
  readonly bound: Bound
  readonly from: number
  readonly to: number
}

/** The longest hedge that ends right before atom `i`. */
export function hedgeBefore(atoms: readonly Atom[], i: number): HedgeRead | null {
  const last = atomAt(atoms, i - 1)
  if (last.lower === '-' && atomAt(atoms, i - 2).lower === 'sub') return { bound: 'under', from: i - 2, to: i }
  if (!ENDINGS.has(last.lower) || joinsTwo(atoms, i)) return null
  let found: HedgeRead | null = null
  let words = ''
  for (let from = i - 1; from >= 0 && from >= i - LONGEST; from--) {
    words = words ? `${atomAt(atoms, from).lower} ${words}` : last.lower
    if (!ENDINGS.has(words)) break
    const bound = HEDGES_BEFORE.get(words)
    if (bound !== undefined) found = { bound, from, to: i }
  }
  return found && notAHedge(atoms, found) ? null : found
}

/** "better than", "longer than" only compare when a figure follows; "over" and "under" of a place or a rule ("under Article 5") are not met here. */
function notAHedge(atoms: readonly Atom[], { from, to }: HedgeRead): boolean {
  const word = to - from === 1 ? atomAt(atoms, from).lower : ''
  const before = atomAt(atoms, from - 1).lower
  return (word === 'over' || word === 'under') && (before === 'won' || before === 'victory' || before === 'win')
}

/** "just one of …" keeps its hedge; "the only two" and "this mere 5" too: nothing else parts them. */
function joinsTwo(atoms: readonly Atom[], i: number): boolean {
  return atomAt(atoms, i - 1).kind === 'letters' && atomAt(atoms, i).glued
}

/** A hedge that starts at atom `i`, after a number or its unit. */
export function hedgeAfter(atoms: readonly Atom[], i: number): HedgeRead | null {
  const hyphen = atomAt(atoms, i).lower === '-' && atomAt(atoms, i).glued && atomAt(atoms, i + 1).glued
  if (!FIRST_WORDS.has(atomAt(atoms, hyphen ? i + 1 : i).lower)) return null
  for (let length = 3; length > 0; length--) {
    let words = hyphen ? '-' : ''
    for (let k = 0; k < length; k++) words += (k ? ' ' : '') + atomAt(atoms, i + k + (hyphen ? 1 : 0)).lower
    const bound = HEDGES_AFTER.get(words)
    if (bound !== undefined && fits(atoms, i, words)) return { bound, from: i, to: i + length + (hyphen ? 1 : 0) }
  }
  return null
}

/** "plus" and "+" may add a second number, "odd" may describe: "5 plus 3", "two odd men". */
function fits(atoms: readonly Atom[], i: number, words: string): boolean {
  if (words === '+') return atomAt(atoms, i).glued && atomAt(atoms, i + 1).kind !== 'digits'
  if (words.endsWith('more') && atomAt(atoms, i + 2).lower === 'than') return false
  if (words === 'plus' || words === 'odd') return false
  if (words === 'and over' || words === 'and under' || words === 'or over')
    return !/^(?:a|the|\d)/.test(atomAt(atoms, i + 2).lower)
  return true
}

const WIDENS: ReadonlySet<Bound> = new Set<Bound>(['about', 'nearly', 'over', 'littleOver', 'atLeast', 'under', 'upTo'])

/** Whether a hedge leaves room around its number; "only", "just" and "exactly" do not. */
export function widens(bound: Bound): boolean {
  return WIDENS.has(bound)
}
