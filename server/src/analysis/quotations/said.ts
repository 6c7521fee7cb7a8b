import type { Span } from '../article'
import { type Item, isStopped, wordsIn } from '../phrases/items'
import { isMark, isOneOf, isWord, type NounPhrase } from '../phrases/nounPhrase'
import { isBe } from '../phrases/verbGroups'
import type { Prose } from '../prose'
import { isPast } from '../words/verbs'
import { OPENERS, PREPOSITIONS, wordSet } from '../words/words'
import { citedFor, quotedBy } from './citing'
import type { Content, Link, Region } from './content'
import { TELLS_WHEN } from './cuts'
import { tellsOfSaying } from './opening'
import type { Report } from './report'

const OUTER_MARKS = new Set([',', '.', ';', ':', '—', '–', '-', '?', '!'])
const AFTER_QUOTE = new Set([',', '.', '—', '–'])

/** A quotation before its speaker is resolved. Offsets into the text; phrases are item indexes of its sentence. */
export interface Said {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly content: readonly Span[]
  readonly quoted: readonly Span[]
  readonly cue: Span | null
  /** Who speaks, and whether the phrase was taken over from another verb of the sentence. */
  readonly speaker: NounPhrase | null
  readonly via: readonly Link[]
  /** Whom the speaker cites for it: "citing two officials". */
  readonly cited?: NounPhrase | null
  /** Quote items that it holds. */
  readonly quotes: readonly number[]
  readonly sentence: number
  /** The quotation ends its paragraph without a closer and goes on in the next. */
  readonly continues: boolean
  /** The colon of its cue ends the sentence: the quotation is the next sentence. */
  readonly openEnd: boolean
  /** "Doe's claim that …": said elsewhere, so that nobody goes on speaking here. */
  readonly elsewhere?: boolean
}

/** Open what tells when, where or to whom something was said. */
const TRAILING = wordSet(
  'in on at to during after before when while as by via with through from for of about according referring adding saying speaking who which where earlier later last this monday tuesday wednesday thursday friday saturday sunday yesterday today',
)

/** The quotation that a report makes of its content; null when nothing is left to report. */
export function saidOf(prose: Prose, items: readonly Item[], sentence: number, content: Content): Said | null {
  const { report } = content
  const left = content.left && piece(prose, items, content.left, 'left')
  const right = content.right && piece(prose, items, cried(items, content.right, report.lemma), 'right')
  if (!left && !right && !content.openEnd) return null
  const carrier = report.speaker && quotedBy(items, report.speaker)
  const quotes = joined(left?.quotes, right?.quotes)
  const direct = left?.direct !== false && right?.direct !== false
  return {
    kind: direct ? 'direct' : quotes.length > 0 ? 'mixed' : 'indirect',
    content: joined(left?.spans, right?.spans),
    quoted: quotes.map(q => inner(prose, items[q])),
    cue: { start: items[report.cue.first].start, end: items[report.cue.last].end },
    speaker: report.speaker && carrier ? { first: report.speaker.first, last: carrier.first - 3 } : report.speaker,
    via: carrier ? [carrier, ...content.via] : content.via,
    cited: citedFor(items, content),
    quotes,
    sentence,
    continues: quotes.length > 0 && prose.quoted[items[quotes[quotes.length - 1]].quote].continues,
    openEnd: !left && !right,
    elsewhere: report.kind === 'noun' ? content.joint === 'that' : isAside(items, report),
  }
}

/** "the rule that | said", "Doe left after a man came | and asked": told beside what the sentence tells. */
const isAside = (items: readonly Item[], { cue, speaker, inherited, order }: Report): boolean =>
  items[cue.first - 1]?.lower === 'that' ||
  (inherited && order === 'SV' && TELLS_WHEN.has(items[(speaker?.first ?? 0) - 1]?.lower ?? ''))

/** `shouted "shame on you" | from the gallery`, `chanting "shame" | tried to`: the words alone, where they stand right behind a verb of crying out. */
const cried = (items: readonly Item[], right: Region, lemma: string): Region =>
  CRYING.has(lemma) && items[right.from].kind === 'quote' && goesOnAfterCry(items[right.from + 1])
    ? { from: right.from, to: right.from + 1 }
    : right
const goesOnAfterCry = (next: Item | undefined): boolean =>
  isWord(next) && (PREPOSITIONS.holds(next) || isPast(next.lower) || next.lower === 'and' || next.lower === 'as')
const CRYING = wordSet('shout yell cry scream chant whisper mutter murmur bark exclaim')

const joined = <T>(left: readonly T[] = [], right: readonly T[] = []): readonly T[] =>
  left.length === 0 ? right : right.length === 0 ? left : [...left, ...right]

/** What stands between the quotation marks of an item. */
export const inner = (prose: Prose, item: Item): Span => {
  const { start, end } = prose.quoted[item.quote]
  return { start, end }
}

interface Piece {
  readonly spans: readonly Span[]
  readonly quotes: readonly number[]
  readonly direct: boolean
}

/** What one side reports: quotations alone (direct), or words with or without quotations among them. */
function piece(prose: Prose, items: readonly Item[], region: Region, side: 'left' | 'right'): Piece | null {
  let { from, to } = region
  while (
    from < to &&
    items[from].kind === 'mark' &&
    items[from].lower !== '$' &&
    items[from].lower !== '£' &&
    items[from].lower !== '€'
  )
    from++
  while (to > from && isOneOf(items[to - 1], OUTER_MARKS)) to--
  if (from >= to) return null
  const quotes = quotesBetween(items, from, to)
  const only = quotesOnly(prose, items, from, to, quotes, side)
  if (only) return { spans: only.map(q => inner(prose, items[q])), quotes: only, direct: true }
  const first = items[from]
  const last = items[to - 1]
  const start =
    first.kind === 'quote' && quotes.length === 1 && to - from === 1 ? inner(prose, first).start : first.start
  return { spans: [{ start, end: last.end }], quotes, direct: false }
}

/** The quotations of a side on which nothing else is reported: what stands beside them tells when and where it was said. */
function quotesOnly(
  prose: Prose,
  items: readonly Item[],
  from: number,
  to: number,
  quotes: readonly number[],
  side: 'left' | 'right',
): readonly number[] | null {
  if (quotes.length === 0) return null
  if (!hasWords(items, from, to)) return quotes
  const first = quotes[0]
  if (side === 'right' && first === from) {
    const next = items[first + 1]
    const ended = isStopped(prose, prose.quoted[items[first].quote]) || isOneOf(next, AFTER_QUOTE)
    if (next?.lower === 'and' && isPast(items[first + 2]?.lower ?? '')) return [first]
    if (ended && !(next?.kind === 'word' && !TRAILING.has(next.lower) && wordsIn(prose, items[first]) < 4))
      return [first]
    const whole = wordsIn(prose, items[first]) >= 6 || isUtterance(prose, items, first, to)
    if (
      next?.kind === 'word' &&
      (TRAILING.has(next.lower) || isMoment(items, first + 1)) &&
      whole &&
      quotes.length === 1
    )
      return [first]
  }
  const last = quotes[quotes.length - 1]
  if (side === 'left' && last === to - 1 && quotes.length === 1)
    return isMark(items[last - 1], ':') || isBehindOpening(prose, items, from, last) ? [last] : null
  return null
}

/** `When asked, “I will not go,”`, `After the vote, “We lost,”`: an utterance behind what tells when; no `In the end, “I lost,”`. */
function isBehindOpening(prose: Prose, items: readonly Item[], from: number, quote: number): boolean {
  if (!tellsOfSaying(items[from]) || !isMark(items[quote - 1], ',') || items[quote].midway) return false
  if (items.slice(from, quote).some(i => ASKED.has(i.lower))) return true
  const first = prose.tokens.slice(items[quote].from, items[quote].to).find(t => t.kind === 'word')
  return first?.capital === true && OPENERS.has(first.lower) && !/^i(?:'|$)/.test(first.lower)
}
const ASKED = wordSet('asked pressed questioned quizzed challenged')

/** `told a sailor "I was wrong" moments after`: words that stand by themselves, with no verb behind them. */
const isUtterance = (prose: Prose, items: readonly Item[], quote: number, to: number): boolean =>
  /^\p{Lu}/u.test(prose.text.slice(prose.quoted[items[quote].quote].start, items[quote].end)) &&
  wordsIn(prose, items[quote]) > 2 &&
  !items.slice(quote + 2, to).some(i => isBe(i))

/** "moments after", "days before". */
const isMoment = (items: readonly Item[], at: number): boolean =>
  MOMENTS.has(items[at].lower) && PREPOSITIONS.holds(items[at + 1])
const MOMENTS = wordSet('moments seconds minutes hours days weeks months years shortly just')

function quotesBetween(items: readonly Item[], from: number, to: number): number[] {
  const quotes: number[] = []
  for (let i = from; i < to; i++) if (items[i].kind === 'quote') quotes.push(i)
  return quotes
}

function hasWords(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i].kind === 'word' || items[i].kind === 'number') return true
  return false
}
