import type { Item } from '../phrases/items'
import { lemma } from '../words/lemmas'

/** Whether somebody disputes what "her" owns, who then is not "her"; "by them" where only another pronoun tells who does. */
export type Disputed = 'no' | 'by a name' | 'by them'

/** "Jane Doe rejected | her claim", "she rejected | her claim". */
export function isDisputed(items: readonly Item[], possessive: number, pronoun: string): Disputed {
  const before = items[possessive - 1]?.lower ?? ''
  const verb = before === 'to' ? ANSWERING.has(lemma(items[possessive - 2]?.lower ?? '')) : DISPUTING.has(lemma(before))
  if (!verb) return 'no'
  return items.slice(0, possessive).some(i => i.lower === pronoun) ? 'by them' : 'by a name'
}

/** What nobody does with their own words. */
const DISPUTING = lemmas(
  'reject dismiss dispute question mock ridicule challenge contradict refute rebut deride criticise criticize slam condemn denounce doubt debunk deny',
)
const ANSWERING = lemmas('respond react reply')

function lemmas(verbs: string): ReadonlySet<string> {
  return new Set(verbs.split(' ').map(lemma))
}
