import { COUNTRY_WORDS, DENIALS, EVERYDAY_WORDS, FIGURE_WORDS } from '../claims/statementsTables'
import { CLAUSE_OPENERS } from '../claims/tables'
import { eventOf, hasContent, lemma } from './lemmas'

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

/** Whether a clause opens at a word or mark. */
export const opensClause = (lower: string): boolean =>
  /^[,;:()[\]—–]$|^--/.test(lower) || CLAUSE_OPENERS.has(lower) || lower === 'and'

/** What a word does to its clause: it denies it, plainly or in other ways, makes it unreal, or asserts it. */
export type Turn = 'not' | 'yet' | 'denial' | 'unreal' | 'asserting'

/** What a word does to its clause, null for most. */
export function turnOf(lower: string): Turn | null {
  if (lower === 'not' || lower === 'never' || lower.endsWith("n't")) return 'not'
  if (DENIALS.has(lower)) return 'denial'
  if (UNREAL.has(lower)) return 'unreal'
  if (ASSERTING.has(lower)) return 'asserting'
  return lower === 'yet' ? 'yet' : null
}

const ASSERTING = new Set('is are was were has have had does do did been'.split(' '))

/** A condition, a question, a wish: the clause states nothing. */
const UNREAL = new Set(['if', 'whether', 'would', 'could', 'might', 'may', 'should', 'unless', '?'])

/** The lemma, verbs and the nouns made of them joined: "treatment" and "treated", "speculation" and "speculate". */
export function stemmed(lower: string): string {
  const bare = lemma(lower)
  const event = eventOf(bare)
  if (event) return lemma(event)
  return bare.length < 7 ? bare : bare.replace(/(?<=.{4})(?:ment|(?<=[ts])ion)$/, '')
}

const EVERYDAY: ReadonlySet<string> = new Set(EVERYDAY_WORDS.map(stemmed))
