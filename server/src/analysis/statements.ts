import type { Mention, Span, StatedWord, Statement } from './article'
import type { Prose, Token } from './prose'

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
  const to = prose.firstToken[sentence + 1]
  let mention = first
  let denied = false
  let clause = 0
  for (let at = prose.firstToken[sentence]; at < to && found.length < LONGEST; at++) {
    const token = prose.tokens[at]
    if (token.end - start > TEXT) break
    const { stated, turn } = token.lexeme
    if (turn === 'clause') {
      denied = false
      clause = found.length
    } else if (turn === 'denial') {
      // What is denied may stand before the word that denies it: "pose no threat".
      for (let i = clause; i < found.length; i++) found[i] = { ...found[i], denied: true }
      denied = true
      continue
    }
    while (mention < mentions.length && mentions[mention].end <= token.start) mention++
    const mentioned = nameAt(mentions, mention, token)
    if (mentioned) {
      const end = lastOf(prose.tokens, at, to, mentioned)
      const word = wordOfName(prose.tokens.slice(at, end), denied)
      if (word) found.push(word)
      at = end - 1
      continue
    }
    if (stated === null) continue
    const name = token.capital && at > prose.firstToken[sentence] ? [] : null
    found.push({ start: token.start, end: token.end, word: stated.word, name, denied, everyday: stated.everyday })
  }
  return found
}

/** Index behind the last token of a name. */
function lastOf(tokens: readonly Token[], at: number, to: number, { end }: Span): number {
  let last = at + 1
  while (last < to && tokens[last].end <= end) last++
  return last
}

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii'])

/** A name as one word: its last word that not every report has, and the others. */
function wordOfName(tokens: readonly Token[], denied: boolean): StatedWord | null {
  const parts = tokens.flatMap(({ lower, lexeme }) => (GENERATIONS.has(lower) ? [] : (lexeme.stated ?? [])))
  if (parts.length === 0) return null
  const words = parts.map(({ word }) => word)
  const telling = parts.findLast(({ everyday }) => !everyday)?.word
  return {
    start: tokens[0].start,
    end: tokens[tokens.length - 1].end,
    word: telling ?? words.join(' '),
    name: words.filter(word => word !== telling),
    denied,
    everyday: false,
  }
}

/** The name that begins with a token, if any. */
function nameAt(mentions: readonly Mention[], from: number, { start, end }: Token): Span | null {
  for (let i = from; i < mentions.length && mentions[i].start <= start; i++) {
    const { form, name } = mentions[i]
    if ((form === 'full' || form === 'part') && name.start <= start && end <= name.end) return name
  }
  return null
}
