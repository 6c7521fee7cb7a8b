import type { Mention, Span, StatedWord, Statement } from './article'
import { CLAUSE_OPENERS } from './claimsTables'
import { eventOf, hasContent, lemma } from './lemmas'
import { remembering } from './memo'
import type { Prose, Token } from './prose'
import { COUNTRY_WORDS, DENIALS, EVERYDAY_WORDS, FIGURE_WORDS } from './statementsTables'

/** Words of a sentence that take part: one that runs on is compared by its beginning. */
const LONGEST = 48

/** Longest text kept, in UTF-16 units. */
const TEXT = 600

/** Fewer words than these tell nothing that two articles can be said to share. */
const FEWEST = 2

/**
 * What each sentence states, as words that can be compared with another article's: content lemmas in their order, verbs joined
 * with their nouns, peoples with their countries; figures and dates are left to the claims. Linear in the length of the text.
 */
export function findStatements(prose: Prose, mentions: readonly Mention[]): Statement[] {
  const found: Statement[] = []
  let mention = 0
  prose.sentences.forEach(({ start, end }, sentence) => {
    while (mention < mentions.length && mentions[mention].end <= start) mention++
    const words = wordsOf(prose, sentence, mentions, mention)
    if (words.length < FEWEST) return
    const text = prose.text.slice(start, Math.min(end, start + TEXT))
    found.push({ start, end, sentence, text: BROKEN.test(text) ? text.replace(/\s/g, ' ') : text, words })
  })
  return found
}

/** White space other than a space: folded one for one, so that offsets hold. */
const BROKEN = /[^\S ]/

function wordsOf(prose: Prose, sentence: number, mentions: readonly Mention[], first: number): readonly StatedWord[] {
  const found: StatedWord[] = []
  const { start } = prose.sentences[sentence]
  const { tokens } = prose
  const to = prose.firstToken[sentence + 1]
  let mention = first
  let clause: Clause = { number: 0, first: 0, denied: false, unreal: false, asserted: false }
  for (let at = prose.firstToken[sentence]; at < to && found.length < LONGEST; at++) {
    const token = tokens[at]
    if (token.end - start > TEXT) break
    if (opensClause(tokens, at)) {
      const denied = token.lower === 'that' && DENYING.has(tokens[at - 1]?.lower ?? '')
      clause = { number: clause.number + 1, first: found.length, denied, unreal: denied, asserted: false }
    }
    const changed = withWord(clause, tokens, at, found.length > clause.first)
    if (changed !== clause) {
      // What is denied may stand before the word that denies it: "pose no threat".
      clause = changed
      for (let i = clause.first; i < found.length; i++) found[i] = placed(found[i], clause)
      continue
    }
    while (mention < mentions.length && mentions[mention].end <= token.start) mention++
    const mentioned = nameAt(mentions, mention, token)
    if (mentioned) {
      const end = lastOf(tokens, at, to, mentioned)
      const word = wordOfName(tokens.slice(at, end))
      if (word) found.push(placed(word, clause))
      at = end - 1
      continue
    }
    const word = compared(token)
    if (word === null) continue
    const name = token.capital && at > prose.firstToken[sentence] ? [] : null
    found.push(placed({ start: token.start, end: token.end, word, name, everyday: EVERYDAY.has(word) }, clause))
  }
  return found
}

/** The clause that is being read. */
interface Clause {
  readonly number: number
  /** Index of its first word. */
  readonly first: number
  readonly denied: boolean
  /** It states nothing, or denies in other ways than by "not". */
  readonly unreal: boolean
  /** It has a subject and a verb to be, to have or to do. */
  readonly asserted: boolean
}

/** What a word makes of its clause, where it is one of those that say whether it holds. */
function withWord(clause: Clause, tokens: readonly Token[], at: number, hasSubject: boolean): Clause {
  const token = tokens[at]
  if (isPlainNot(token) || (token.lower === 'yet' && tokens[at + 1]?.lower === 'to'))
    return { ...clause, denied: true, asserted: clause.asserted || (hasSubject && token.lower.length > 5) }
  if (denies(token)) return { ...clause, denied: true, unreal: true }
  if (UNREAL.has(token.lower)) return { ...clause, unreal: true }
  return hasSubject && !clause.asserted && ASSERTING.has(token.lower) ? { ...clause, asserted: true } : clause
}

const isPlainNot = ({ lower }: Token): boolean => lower === 'not' || lower === 'never' || /n['’]t$/.test(lower)

const ASSERTING = new Set('is are was were has have had does do did been'.split(' '))

type Unplaced = Omit<StatedWord, 'clause' | 'denied'>

const placed = (word: Unplaced, { number, denied, unreal, asserted }: Clause): StatedWord => ({
  ...word,
  clause: asserted && !unreal ? number : -1,
  denied,
})

/** Index behind the last token of a name. */
function lastOf(tokens: readonly Token[], at: number, to: number, { end }: Span): number {
  let last = at + 1
  while (last < to && tokens[last].end <= end) last++
  return last
}

/** A name as one word: its last word that not every report has, and the others. */
function wordOfName(tokens: readonly Token[]): Unplaced | null {
  const words = tokens.flatMap(token => (/^(?:jr|sr|ii|iii)\.?$/.test(token.lower) ? [] : (compared(token) ?? [])))
  if (words.length === 0) return null
  const telling = words.findLast(word => !EVERYDAY.has(word))
  return {
    start: tokens[0].start,
    end: tokens[tokens.length - 1].end,
    word: telling ?? words.join(' '),
    name: words.filter(word => word !== telling),
    everyday: false,
  }
}

const denies = ({ lower }: Token): boolean => DENIALS.has(lower)

/** Whether a clause opens at a token: at a mark, behind a reporting verb, at either end of quoted words, at a word that opens one. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const { kind, lower, quoted } = tokens[at]
  const before = tokens[at - 1]
  if (before && (before.quoted !== quoted || before.verb !== undefined)) return true
  return kind === 'punctuation' ? /^[,;:()[\]—–]$|^--/.test(lower) : CLAUSE_OPENERS.has(lower) || lower === 'and'
}

/** What follows them with "that" is denied. */
const DENYING = new Set(['deny', 'denies', 'denied', 'denying', 'disputed', 'disputes', 'rejected', 'rejects'])

/** A condition, a question, a wish: the clause states nothing. */
const UNREAL = new Set(['if', 'whether', 'would', 'could', 'might', 'may', 'should', 'unless', '?'])

/** The name that begins with a token, if any. */
function nameAt(mentions: readonly Mention[], from: number, { start, end }: Token): Span | null {
  for (let i = from; i < mentions.length && mentions[i].start <= start; i++) {
    const { form, name } = mentions[i]
    if ((form === 'full' || form === 'part') && name.start <= start && end <= name.end) return name
  }
  return null
}

/** A word as it is compared; null when it has no content, or is a figure or date. */
function compared({ kind, lower, text, capital }: Token): string | null {
  if (kind !== 'word') return null
  if (text === 'US') return 'united states'
  if (FIGURE_WORDS.has(lower) || !hasContent(lower) || /^['’]/.test(lower)) return null
  return (capital && COUNTRY_WORDS.get(lower)) || stemmed(lower)
}

/** The lemma, verbs and the nouns made of them joined: "treatment" and "treated", "speculation" and "speculate". */
const stemmed = remembering((lower: string): string => {
  const bare = lemma(lower)
  const event = eventOf(bare)
  if (event) return lemma(event)
  return bare.length < 7 ? bare : bare.replace(/(?<=.{4})(?:ment|(?<=[ts])ion)$/, '')
})

const EVERYDAY: ReadonlySet<string> = new Set(EVERYDAY_WORDS.map(stemmed))
