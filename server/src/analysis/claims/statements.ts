import type { Mention, Span, StatedWord, Statement } from '../article'
import type { Prose, Token } from '../prose'
import { hasPlainSpaces } from '../text/characters'
import { CALENDAR } from '../words/words'

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
    // White space is folded one for one, so that offsets hold.
    found.push({ start, end, sentence, text: hasPlainSpaces(text) ? text : text.replace(/\s/g, ' '), words })
  })
  return found
}

function wordsOf(prose: Prose, sentence: number, mentions: readonly Mention[], first: number): readonly StatedWord[] {
  const found: Placeable[] = []
  const { start } = prose.sentences[sentence]
  const { tokens } = prose
  const to = prose.firstToken[sentence + 1]
  let mention = first
  let clause: Clause = { number: 0, first: 0, denied: false, unreal: false, asserted: false }
  for (let at = prose.firstToken[sentence]; at < to && found.length < LONGEST; at++) {
    const token = tokens[at]
    if (token.end - start > TEXT) break
    if (opensClause(tokens, at)) {
      const denied = token.lower === 'that' && isDenied(tokens, at)
      clause = { number: clause.number + 1, first: found.length, denied, unreal: false, asserted: false }
    }
    const changed = withWord(clause, tokens, at, found.length > clause.first)
    if (changed !== clause) {
      // What is denied may stand before the word that denies it: "pose no threat".
      clause = changed
      for (let i = clause.first; i < found.length; i++) place(found[i], clause)
      continue
    }
    while (mention < mentions.length && mentions[mention].end <= token.start) mention++
    const mentioned = nameAt(mentions, mention, token)
    if (mentioned) {
      const end = lastOf(tokens, at, to, mentioned)
      const word = wordOfName(tokens, at, end)
      if (word) found.push(place(word, clause))
      at = end - 1
      continue
    }
    const { stated } = token.lexeme
    if (stated === null) continue
    const name = token.capital && at > prose.firstToken[sentence] ? [] : null
    found.push(place(wordAt(token.start, token.end, stated.word, name, stated.everyday), clause))
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
  const { lower, lexeme } = tokens[at]
  const { turn } = lexeme
  if (turn === null) return clause
  // To deny that something is not so is to say that it is, or may be.
  if (turn === 'not' && clause.denied) return turnedTo(clause, true, true, clause.asserted)
  if (turn === 'not' || (turn === 'yet' && tokens[at + 1]?.lower === 'to'))
    return turnedTo(clause, true, clause.unreal, clause.asserted || (hasSubject && lower.length > 5))
  if (turn === 'denial') return turnedTo(clause, true, true, clause.asserted)
  if (turn === 'unreal') return turnedTo(clause, clause.denied, true, clause.asserted)
  return hasSubject && !clause.asserted && turn === 'asserting'
    ? turnedTo(clause, clause.denied, clause.unreal, true)
    : clause
}

const turnedTo = ({ number, first }: Clause, denied: boolean, unreal: boolean, asserted: boolean): Clause => ({
  number,
  first,
  denied,
  unreal,
  asserted,
})

/** A word whose clause is still being read. */
interface Placeable extends Omit<StatedWord, 'clause' | 'denied'> {
  clause: number
  denied: boolean
}

const wordAt = (
  start: number,
  end: number,
  word: string,
  name: readonly string[] | null,
  everyday: boolean,
): Placeable => ({ start, end, word, name, everyday, clause: -1, denied: false })

/** Gives a word what is known of its clause. */
function place(word: Placeable, { number, denied, unreal, asserted }: Clause): Placeable {
  word.clause = asserted && !unreal ? number : -1
  word.denied = denied
  return word
}

/** Index behind the last token of a name. */
function lastOf(tokens: readonly Token[], at: number, to: number, { end }: Span): number {
  let last = at + 1
  while (last < to && tokens[last].end <= end) last++
  return last
}

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii'])

/** A name as one word: its last word that not every report has, and the others. */
function wordOfName(tokens: readonly Token[], from: number, to: number): Placeable | null {
  const words: string[] = []
  let telling: string | undefined
  for (let at = from; at < to; at++) {
    const { lower, lexeme } = tokens[at]
    if (lexeme.stated === null || GENERATIONS.has(lower)) continue
    words.push(lexeme.stated.word)
    if (!lexeme.stated.everyday) telling = lexeme.stated.word
  }
  if (words.length === 0) return null
  const name = words.filter(word => word !== telling)
  return wordAt(tokens[from].start, tokens[to - 1].end, telling ?? words.join(' '), name, false)
}

/** Whether a clause opens at a token: at a mark, behind a reporting verb, at either end of quoted words, at a word that opens one. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = at > 0 ? tokens[at - 1] : undefined
  if (before && (before.quoted !== tokens[at].quoted || before.verb !== undefined)) return true
  return tokens[at].lexeme.opensClause
}

/** Whether "that" opens what is denied: "denied that …", "denied on Friday that …", "denied reports that …". */
function isDenied(tokens: readonly Token[], that: number): boolean {
  for (let at = that - 1; at >= Math.max(0, that - 5); at--) {
    const { lower, kind, sentence } = tokens[at]
    if (sentence !== tokens[that].sentence || kind !== 'word') return false
    if (DENYING.has(lower)) return true
    if (!BEFORE_THAT.has(lower) && !lower.endsWith('ly')) return false
  }
  return false
}

/** What follows them with "that" is denied. */
const DENYING = new Set(['deny', 'denies', 'denied', 'denying', 'disputed', 'disputes', 'rejected', 'rejects'])

/** What may stand between them and "that": when, where, and what it is that was said. */
const BEFORE_THAT = new Set([
  ...CALENDAR,
  ...'on in at a an the his her its their late early again also any all statement interview reports claims allegations accusations suggestions assertions rumours rumors speculation'.split(
    ' ',
  ),
])

/** The name that begins with a token, if any. */
function nameAt(mentions: readonly Mention[], from: number, { start, end }: Token): Span | null {
  for (let i = from; i < mentions.length && mentions[i].start <= start; i++) {
    const { form, name } = mentions[i]
    if ((form === 'full' || form === 'part') && name.start <= start && end <= name.end) return name
  }
  return null
}
