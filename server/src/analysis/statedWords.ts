import { CLAUSE_OPENERS } from './claimsTables'
import { eventOf, hasContent, lemma } from './lemmas'
import { COUNTRY_WORDS, DENIALS, EVERYDAY_WORDS, FIGURE_WORDS } from './statementsTables'

/** A word of a statement as it is compared. */
export interface Stated {
  readonly word: string
  /** Every report has it: sharing it tells nothing. */
  readonly everyday: boolean
}

/** How a word as written is compared; null when it has no content, or is a figure or date. */
export function statedWord(written: string, lower: string, capital: boolean): Stated | null {
  if (written === 'US') return { word: 'united states', everyday: EVERYDAY.has('united states') }
  if (FIGURE_WORDS.has(lower) || !hasContent(lower) || lower.startsWith("'")) return null
  const word = (capital && COUNTRY_WORDS.get(lower)) || stemmed(lower)
  return { word, everyday: EVERYDAY.has(word) }
}

/** Whether a word or mark opens a clause, or denies what its clause states. */
export function turnOf(lower: string): 'clause' | 'denial' | null {
  if (/^[,;:()[\]—–]$|^--/.test(lower) || CLAUSE_OPENERS.has(lower) || lower === 'and') return 'clause'
  return DENIALS.has(lower) || lower.endsWith("n't") ? 'denial' : null
}

/** The lemma, verbs and the nouns made of them joined: "treatment" and "treated", "speculation" and "speculate". */
function stemmed(lower: string): string {
  const bare = lemma(lower)
  const event = eventOf(bare)
  if (event) return lemma(event)
  return bare.length < 7 ? bare : bare.replace(/(?<=.{4})(?:ment|(?<=[ts])ion)$/, '')
}

const EVERYDAY: ReadonlySet<string> = new Set(EVERYDAY_WORDS.map(stemmed))
