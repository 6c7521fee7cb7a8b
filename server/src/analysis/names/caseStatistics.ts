import type { Prose, Token } from '../prose'
import { OPENERS } from '../words/words'

/** What the whole article tells of its words: which occur in lower case, which capitalised within sentences. */
export interface CaseStatistics {
  /** Of the words that open sentences those that also occur in lower case, but for function words, which name nobody. */
  readonly lower: ReadonlySet<string>
  readonly capital: ReadonlyMap<string, number>
  /** For each sentence whether it is written in title case or capitals, as headlines are: its capitals tell nothing. */
  readonly titleCased: readonly boolean[]
}

/** Whether a token starts with a capital. */
export const isCapital = (token: Token | undefined): boolean => token?.capital === true

/** Finds how often words stand with a capital inside sentences, which of those that open one stand in lower case elsewhere, and which sentences are in title case. */
export function caseStatistics(prose: Prose): CaseStatistics {
  const lower = new Set<string>()
  const capital = new Map<string, number>()
  const titleCased = prose.sentences.map((_, i) => isTitleCased(prose, i))
  const opening = new Set<string>()
  const { tokens } = prose
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token.capital || titleCased[token.sentence]) continue
    if (!opensSentence(prose, i)) capital.set(token.lower, (capital.get(token.lower) ?? 0) + 1)
    else if (!OPENERS.holds(token.lexeme)) opening.add(token.lower)
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token.capital || token.kind !== 'word' || OPENERS.holds(token.lexeme)) continue
    if (opening.has(token.lower) && !titleCased[token.sentence]) lower.add(token.lower)
  }
  return { lower, capital, titleCased }
}

function isTitleCased(prose: Prose, sentence: number): boolean {
  let capitals = 0
  let words = 0
  const from = prose.firstToken[sentence]
  const to = prose.firstToken[sentence + 1]
  for (let i = from; i < to; i++) {
    const token = prose.tokens[i]
    if (token.kind !== 'word' || token.lower.length < 4) continue
    words++
    if (isCapital(token)) capitals++
  }
  if (words <= 2 || capitals / words <= 0.6) return false
  const headline = prose.blocks[prose.sentences[sentence].block].kind !== 'paragraph'
  const stopped = /^[.,?!”"’']$/.test(prose.tokens[to - 1]?.text ?? '')
  return headline || (!stopped && words > 4)
}

/** Whether a token opens a sentence, a quotation or what follows a colon: its capital may be no name's. */
export function opensSentence(prose: Prose, index: number): boolean {
  if (index === prose.firstToken[prose.tokens[index].sentence]) return true
  const { text: before, kind } = prose.tokens[index - 1]
  if (kind !== 'punctuation') return false
  // "“…,” Doe said": the sentence goes on behind the marks.
  if ((before === '”' || before === '"') && prose.tokens[index - 2]?.text === ',') return false
  return BEFORE_OPENING.has(before) || before.startsWith('..')
}

/** Marks behind which a word has a capital, whatever it is. */
const BEFORE_OPENING = new Set('" “ ” ‘ \' ‟ „ « ( : • * — – . ? ! … |'.split(' '))
